"""Calling, serving, finishing: what an officer does eighty times a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from common.domain.commands.command import Command, InHand
from common.domain.words import ChosenReason, CounterCode, LegId, Outcome, ServiceCode

MAX_QUANTITY = 999
MAX_DELIVERED = 12


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
class Recall(InHand):
    """Call the same number again; not sooner than the policy's interval."""

    name: ClassVar[str] = "recall"


@dataclass(frozen=True, slots=True, kw_only=True)
class StartService(InHand):
    """The citizen stands at the counter."""

    name: ClassVar[str] = "start_service"


@dataclass(frozen=True, slots=True)
class Delivered:
    """What was handed over: a service of the booth, and how often (three birth certificates)."""

    service: ServiceCode
    quantity: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.quantity <= MAX_QUANTITY:
            raise ValueError(f"quantity: 1 to {MAX_QUANTITY}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish(InHand):
    """The service is over, with its outcome."""

    name: ClassVar[str] = "finish"
    outcome: Outcome = Outcome.COMPLETED
    delivered: tuple[Delivered, ...] = ()
    note: str = ""
    """One of the site's own notes (`Policy.notes`): a closed list, so that no note names a person."""

    def __post_init__(self) -> None:
        Command.__post_init__(self)
        if len(self.delivered) > MAX_DELIVERED:
            raise ValueError(f"delivered: at most {MAX_DELIVERED}")
        if len({one.service for one in self.delivered}) < len(self.delivered):
            raise ValueError("delivered: each service once, with its quantity")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoShow(InHand):
    """Nobody came."""

    name: ClassVar[str] = "no_show"


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo(InHand):
    """Take back the finish or the no-show that was just pressed at a counter, within the policy's seconds."""

    name: ClassVar[str] = "undo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel(InHand):
    """Give a number up before it is served: the one in hand, or any by its `leg_id`."""

    name: ClassVar[str] = "cancel"
