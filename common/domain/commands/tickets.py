"""From the kiosk's press to a number that counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from common.domain.commands.command import Command
from common.domain.words import (
    ORDINARY,
    ConfirmedBy,
    LegId,
    PersonRef,
    PriorityClass,
    ServiceCode,
    VoidReason,
)

MAX_STOPS = 8
"""Services that one visit may name; who needs more asks at the information desk."""
MAX_PARTY = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueTicket(Command):
    """Take the next number of a service; it waits for its print to be confirmed."""

    name: ClassVar[str] = "issue_ticket"
    service: ServiceCode
    priority_class: PriorityClass = ORDINARY
    tracking_token: str = ""
    """Random; the hub makes one where the sender did not. Names no one."""
    then: tuple[ServiceCode, ...] = ()
    """Further services of the same visit, on the same paper; the law orders them by their prerequisites."""
    party_size: int = 1
    """People who come with one number."""
    representative: bool = False
    """Comes for another person (*kuasa*)."""
    person_ref: PersonRef | None = None
    appointment_at: datetime | None = None
    """The time of a booking that is checked in."""

    def __post_init__(self) -> None:
        Command.__post_init__(self)
        if not 1 <= self.party_size <= MAX_PARTY:
            raise ValueError(f"party_size: 1 to {MAX_PARTY}")
        if len(self.then) >= MAX_STOPS:
            raise ValueError(f"then: at most {MAX_STOPS - 1} further services")
        if self.appointment_at is not None and self.appointment_at.tzinfo is None:
            raise ValueError("appointment_at: a time with its offset")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmPrint(Command):
    """The paper is out, or the citizen goes on without it: the number enters the queue."""

    name: ClassVar[str] = "confirm_print"
    leg_id: LegId
    by: ConfirmedBy = ConfirmedBy.PAPER


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidPrint(Command):
    """The number was not printed and nobody goes on with it."""

    name: ClassVar[str] = "void_print"
    leg_id: LegId
    reason: VoidReason = VoidReason.NOT_PRINTED
