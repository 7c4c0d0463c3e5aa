"""What has happened. Events are kept for ever and read by everyone; they hold no personal data.

Every event has its moment `at` (UTC). Order comes from the log's sequence, never from `at`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from common.domain.because import Because
from common.domain.words import (
    BoothCode,
    CancelReason,
    CloseReason,
    ConfirmedBy,
    CounterCode,
    LegId,
    OfficerId,
    Outcome,
    PriorityClass,
    SeriesCode,
    ServiceCode,
    StationKey,
    VisitId,
    VoidReason,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The common part."""

    name: ClassVar[str]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOpened(Event):
    """A new service day: every series begins again."""

    name: ClassVar[str] = "day_opened"
    business_date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketIssued(Event):
    """A number was taken; `at` is the arrival."""

    name: ClassVar[str] = "ticket_issued"
    leg_id: LegId
    visit_id: VisitId
    business_date: date
    series: SeriesCode
    number: int
    code: str
    booth: BoothCode
    service: ServiceCode
    priority_class: PriorityClass
    tracking_token: str
    station: StationKey


@dataclass(frozen=True, slots=True, kw_only=True)
class LegEvent(Event):
    """Something happened to one leg."""

    leg_id: LegId


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintConfirmed(LegEvent):
    """The number entered the queue."""

    name: ClassVar[str] = "print_confirmed"
    by: ConfirmedBy


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintVoided(LegEvent):
    """The number never entered the queue."""

    name: ClassVar[str] = "print_voided"
    reason: VoidReason


@dataclass(frozen=True, slots=True, kw_only=True)
class LegCalled(LegEvent):
    """A counter called the number for the first time."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class LegNoShow(LegEvent):
    """Nobody came to the call."""

    name: ClassVar[str] = "leg_no_show"
    counter: CounterCode


@dataclass(frozen=True, slots=True, kw_only=True)
class LegCancelled(LegEvent):
    """The number was given up."""

    name: ClassVar[str] = "leg_cancelled"
    reason: CancelReason


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterOpened(Event):
    """A counter began to serve, or changed what it serves."""

    name: ClassVar[str] = "counter_opened"
    counter: CounterCode
    booth: BoothCode
    services: tuple[ServiceCode, ...]
    station: StationKey
    officer: OfficerId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterClosed(Event):
    """A counter stopped serving."""

    name: ClassVar[str] = "counter_closed"
    counter: CounterCode
    reason: CloseReason


EVENTS: tuple[type[Event], ...] = (
    DayOpened,
    TicketIssued,
    PrintConfirmed,
    PrintVoided,
    LegCalled,
    LegRecalled,
    ServiceStarted,
    ServiceFinished,
    LegNoShow,
    LegCancelled,
    CounterOpened,
    CounterClosed,
)
