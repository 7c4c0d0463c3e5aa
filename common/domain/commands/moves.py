"""A ticket leaves its place in the line: put aside, sent elsewhere, brought back, led on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from common.domain.commands.command import Command, InHand
from common.domain.commands.tickets import MAX_STOPS
from common.domain.words import (
    CounterCode,
    LegId,
    OfficerId,
    ParkReason,
    Place,
    PriorityClass,
    ServiceCode,
    TransferReason,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Park(InHand):
    """Put the ticket in hand aside; with `return_at` it goes back into the line by itself."""

    name: ClassVar[str] = "park"
    reason: ParkReason
    return_at: datetime | None = None

    def __post_init__(self) -> None:
        Command.__post_init__(self)
        if self.return_at is not None and self.return_at.tzinfo is None:
            raise ValueError("return_at: a time with its offset")


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(Command):
    """Bring a parked ticket back: called at `counter`, or without one into the line."""

    name: ClassVar[str] = "resume"
    leg_id: LegId
    counter: CounterCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer(InHand):
    """Send a ticket to another service, counter or officer: the same paper, a new leg.

    `service` None keeps the service (to another counter or officer of its booth). `to_counter` or
    `to_officer` reserve it for one of them as long as they are there. `place` None: by policy.
    """

    name: ClassVar[str] = "transfer"
    reason: TransferReason
    service: ServiceCode | None = None
    to_counter: CounterCode | None = None
    to_officer: OfficerId | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reinstate(Command):
    """Someone who was not there when called came after all: back into the line."""

    name: ClassVar[str] = "reinstate"
    leg_id: LegId
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePriority(Command):
    """Give a waiting ticket another priority class; a supervisor's or an officer's, always in the log."""

    name: ClassVar[str] = "change_priority"
    leg_id: LegId
    priority_class: PriorityClass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVisit(InHand):
    """Set what a visit still goes to after this leg, in order; empty: nowhere."""

    name: ClassVar[str] = "plan_visit"
    then: tuple[ServiceCode, ...]

    def __post_init__(self) -> None:
        Command.__post_init__(self)
        if len(self.then) >= MAX_STOPS:
            raise ValueError(f"then: at most {MAX_STOPS - 1} further services")
