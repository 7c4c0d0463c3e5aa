"""A number is taken, and enters the queue or does not; a visit gets its next leg."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from common.domain.events.event import Event, LegEvent
from common.domain.words import (
    BoothCode,
    ConfirmedBy,
    CounterCode,
    LegCause,
    LegId,
    OfficerId,
    PersonRef,
    PriorityClass,
    SeriesCode,
    ServiceCode,
    StationKey,
    VisitId,
    VoidReason,
)


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
    then: tuple[ServiceCode, ...] = ()
    party_size: int = 1
    representative: bool = False
    person_ref: PersonRef | None = None
    appointment_at: datetime | None = None
    """Only where the appointment was kept: who came too late waits like everyone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegAdded(Event):
    """A visit goes on with a new leg under the same code; it waits from `at`, at the place of `rank_at`."""

    name: ClassVar[str] = "leg_added"
    leg_id: LegId
    visit_id: VisitId
    from_leg: LegId
    cause: LegCause
    business_date: date
    series: SeriesCode
    number: int
    part: int
    """The first leg of a number is part 1."""
    code: str
    booth: BoothCode
    service: ServiceCode
    priority_class: PriorityClass
    tracking_token: str
    rank_at: datetime
    then: tuple[ServiceCode, ...] = ()
    party_size: int = 1
    representative: bool = False
    for_counter: CounterCode | None = None
    for_officer: OfficerId | None = None


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
