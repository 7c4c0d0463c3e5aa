"""What happens to a leg between the queue and its end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from common.domain.because import Because
from common.domain.commands.calls import Delivered
from common.domain.events.event import LegEvent
from common.domain.words import (
    CancelReason,
    CounterCode,
    LegId,
    Outcome,
    ParkReason,
    PriorityClass,
    ReturnCause,
    ServiceCode,
    Status,
    TransferReason,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LegCalled(LegEvent):
    """A counter called the number: for the first time, or anew after it was put aside."""

    name: ClassVar[str] = "leg_called"
    counter: CounterCode
    because: Because


@dataclass(frozen=True, slots=True, kw_only=True)
class LegRecalled(LegEvent):
    """A counter called the number again; `calls` counts all calls so far."""

    name: ClassVar[str] = "leg_recalled"
    counter: CounterCode
    calls: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceStarted(LegEvent):
    """The citizen stands at the counter."""

    name: ClassVar[str] = "service_started"
    counter: CounterCode


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFinished(LegEvent):
    """The service is over."""

    name: ClassVar[str] = "service_finished"
    counter: CounterCode
    outcome: Outcome
    delivered: tuple[Delivered, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegNoShow(LegEvent):
    """Nobody came to the call; `by_time` when nobody pressed: the calls of the policy were made in vain."""

    name: ClassVar[str] = "leg_no_show"
    counter: CounterCode
    by_time: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LegUndone(LegEvent):
    """The end of a leg was taken back: it is in hand again at the counter, in `status`."""

    name: ClassVar[str] = "leg_undone"
    counter: CounterCode
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class LegCancelled(LegEvent):
    """The number was given up."""

    name: ClassVar[str] = "leg_cancelled"
    reason: CancelReason


@dataclass(frozen=True, slots=True, kw_only=True)
class LegParked(LegEvent):
    """The ticket was put aside by a counter, which is free again."""

    name: ClassVar[str] = "leg_parked"
    counter: CounterCode
    reason: ParkReason
    return_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LegReturned(LegEvent):
    """The leg waits again, at the place of `rank_at`."""

    name: ClassVar[str] = "leg_returned"
    cause: ReturnCause
    rank_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LegTransferred(LegEvent):
    """The leg ended because the visit goes on elsewhere, with the leg `to_leg`."""

    name: ClassVar[str] = "leg_transferred"
    counter: CounterCode | None
    reason: TransferReason
    to_leg: LegId


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityChanged(LegEvent):
    """The ticket waits in another class, at its old place."""

    name: ClassVar[str] = "priority_changed"
    priority_class: PriorityClass


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitPlanned(LegEvent):
    """What the visit goes to after this leg, in order."""

    name: ClassVar[str] = "visit_planned"
    then: tuple[ServiceCode, ...]
