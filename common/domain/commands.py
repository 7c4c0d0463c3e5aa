"""What may be asked of the hub. Each command carries an id that its sender made and stored first.

A command that acts on the ticket in hand names its `counter`, or the ticket by `leg_id`, or both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from common.domain.words import (
    ORDINARY,
    ChosenReason,
    CommandId,
    ConfirmedBy,
    CounterCode,
    LegId,
    OfficerId,
    Outcome,
    PriorityClass,
    ServiceCode,
    StationKey,
    VoidReason,
)

_ID = re.compile(r"[0-9A-Za-z._:-]{1,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Who sends: known to the hub from the connection, never taken from the command's body."""

    station: StationKey
    officer: OfficerId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """The common part: the id by which a repeat is known."""

    name: ClassVar[str]
    command_id: CommandId

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.command_id):
            raise ValueError("command_id: 1 to 64 of letters, digits and . _ : -")


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueTicket(Command):
    """Take the next number of a service; it waits for its print to be confirmed."""

    name: ClassVar[str] = "issue_ticket"
    service: ServiceCode
    priority_class: PriorityClass = ORDINARY
    tracking_token: str = ""
    """Random; the hub makes one where the sender did not. Names no one."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCounter(Command):
    """Begin to serve at a counter, all services of its booth unless some are named."""

    name: ClassVar[str] = "open_counter"
    counter: CounterCode
    services: tuple[ServiceCode, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseCounter(Command):
    """Stop serving at a counter."""

    name: ClassVar[str] = "close_counter"
    counter: CounterCode


@dataclass(frozen=True, slots=True, kw_only=True)
class CallNext(Command):
    """Call whom the calling law names."""

    name: ClassVar[str] = "call_next"
    counter: CounterCode


@dataclass(frozen=True, slots=True, kw_only=True)
class CallTicket(Command):
    """Call a chosen number out of its turn; the reason is kept."""

    name: ClassVar[str] = "call_ticket"
    counter: CounterCode
    reason: ChosenReason
    leg_id: LegId | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InHand(Command):
    """A command on the ticket that a counter has in hand."""

    counter: CounterCode | None = None
    leg_id: LegId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall(InHand):
    """Call the same number again."""

    name: ClassVar[str] = "recall"


@dataclass(frozen=True, slots=True, kw_only=True)
class StartService(InHand):
    """The citizen stands at the counter."""

    name: ClassVar[str] = "start_service"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish(InHand):
    """The service is over, with its outcome."""

    name: ClassVar[str] = "finish"
    outcome: Outcome = Outcome.COMPLETED


@dataclass(frozen=True, slots=True, kw_only=True)
class NoShow(InHand):
    """Nobody came."""

    name: ClassVar[str] = "no_show"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel(InHand):
    """Give a number up before it is served: the one in hand, or any by its `leg_id`."""

    name: ClassVar[str] = "cancel"


COMMANDS: tuple[type[Command], ...] = (
    IssueTicket,
    ConfirmPrint,
    VoidPrint,
    OpenCounter,
    CloseCounter,
    CallNext,
    CallTicket,
    Recall,
    StartService,
    Finish,
    NoShow,
    Cancel,
)
