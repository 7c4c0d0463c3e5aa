"""What a site is: its booths, services, counters, hours and rules. Data, read by the law."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo

from common.domain.calendar import Calendar, Closure, Rhythm, Scope
from common.domain.errors import UnknownCounter, UnknownService
from common.domain.hours import ALWAYS, DayPlan, Opening, WeekHours, opening
from common.domain.words import (
    BoothCode,
    BreakReason,
    CounterCode,
    DayEnd,
    Place,
    PriorityClass,
    SeriesCode,
    ServiceCode,
)

_PLANS_KEPT = 10_000
"""A month of plans for 300 services."""


class FeeKind(StrEnum):
    """What a fee is: nothing, state non-tax revenue, a local levy, or another tariff."""

    FREE = "free"
    PNBP = "pnbp"
    RETRIBUTION = "retribution"
    TARIFF = "tariff"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One paper to bring; `note` says in which form."""

    name: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Booth:
    """A *gerai*: one agency's place in the building. Its code is the letter on its tickets."""

    code: BoothCode
    name: str
    agency: str
    zone: str
    floor: str
    summary: str = ""
    summary_en: str = ""
    hours: WeekHours | None = None
    """None: the site's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A *layanan* with what its service standard tells the citizen (UU 25/2009 art. 21)."""

    code: ServiceCode
    booth: BoothCode
    name: str
    name_en: str = ""
    requirements: tuple[Requirement, ...] = ()
    fee: str = ""
    fee_kind: FeeKind = FeeKind.FREE
    processing_time: str = ""
    product: str = ""
    quota: int | None = None
    hours: WeekHours | None = None
    """None: its booth's, else the site's."""
    cutoff_min: int | None = None
    """How long before closing the last number is given; None: as its week or season says."""
    series: SeriesCode | None = None
    expected_service_s: int = 480
    """How long one service takes where nothing was measured yet."""
    target_service_s: int = 600
    takes_tickets: bool = True
    """False for a booth that only informs and registers in its own system."""
    after: tuple[ServiceCode, ...] = ()
    """Services that come before this one where one visit goes to both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """A *loket*. `code` is what people read on its sign; unique in the building."""

    code: CounterCode
    booth: BoothCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The rules a site may set; see the calling law in `calling.py`."""

    priority_classes: tuple[PriorityClass, ...] = (
        PriorityClass("priority"),
        PriorityClass("disability"),
        PriorityClass("elderly"),
        PriorityClass("pregnant"),
        PriorityClass("with_child"),
        PriorityClass("disaster_victim"),
    )
    """PermenPANRB 11/2024 and UU 25/2009 art. 29; `priority` is asked for without saying why."""
    ordinary_per_priority: int = 2
    ceiling_s: int = 45 * 60
    """Who has waited this long goes before everyone who waited less."""
    confirm_within_s: int = 120
    """A print not confirmed after this is void."""
    wait_target_s: int = 30 * 60

    calls_before_no_show: int = 2
    """The desk offers *tidak hadir* after this many calls."""
    recall_interval_s: int = 5
    """A number is called again not sooner than this."""
    no_show_after_calls: int = 3
    """After so many calls, and `no_show_after_s` more, nobody came; 0: only an officer says so."""
    no_show_after_s: int = 60
    reinstate_within_s: int = 2 * 60 * 60
    undo_within_s: int = 5

    appointment_lead_s: int = 0
    """An appointment is due so long before its time."""
    appointment_early_s: int = 60 * 60
    """A check-in sooner than this before the appointment is refused."""
    appointment_late_s: int = 15 * 60
    """Who comes later than this after the appointment waits like everyone."""

    parked_place: Place = Place.ARRIVAL
    transferred_place: Place = Place.ARRIVAL
    reinstated_place: Place = Place.AFTER_SOME
    return_after: int = 3
    """`Place.AFTER_SOME`: so many are called before."""

    break_limit_s: dict[BreakReason, int] = field(
        default_factory=lambda: {
            BreakReason.SHORT: 10 * 60,
            BreakReason.PRAYER: 20 * 60,
            BreakReason.MEAL: 60 * 60,
            BreakReason.MEETING: 60 * 60,
            BreakReason.TECHNICAL: 30 * 60,
        }
    )
    notes: tuple[str, ...] = ()
    """What an officer may note at the end of a service: a closed list, so that no note names a person."""
    tickets_per_person: int = 0
    """Numbers a day for one identity, where one is given; 0: no limit. Against touts."""
    tickets_per_minute: int = 0
    """Numbers a minute from one kiosk; 0: no limit. Against touts and stuck buttons."""
    day_end: DayEnd = DayEnd.CANCEL


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketText:
    """Lines of the site's own on every paper ticket: under its name, and at the end."""

    header: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Site:
    """One building with one zone, one log and one hub."""

    code: str
    name: str
    tagline: str
    time_zone: str
    booths: tuple[Booth, ...]
    services: tuple[Service, ...]
    counters: tuple[Counter, ...]
    hours: WeekHours = ALWAYS
    calendar: Calendar = field(default_factory=Calendar)
    policy: Policy = field(default_factory=Policy)
    ticker: tuple[str, ...] = ()
    ticket_text: TicketText = field(default_factory=TicketText)
    is_sample: bool = False
    """Sample data: every surface says so."""

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @cached_property
    def booth_by_code(self) -> dict[BoothCode, Booth]:
        return {booth.code: booth for booth in self.booths}

    @cached_property
    def service_by_code(self) -> dict[ServiceCode, Service]:
        return {service.code: service for service in self.services}

    @cached_property
    def counter_by_code(self) -> dict[CounterCode, Counter]:
        return {counter.code: counter for counter in self.counters}

    @cached_property
    def services_of(self) -> dict[BoothCode, tuple[Service, ...]]:
        return {b.code: tuple(s for s in self.services if s.booth == b.code) for b in self.booths}

    @cached_property
    def counters_of(self) -> dict[BoothCode, tuple[Counter, ...]]:
        return {b.code: tuple(c for c in self.counters if c.booth == b.code) for b in self.booths}

    def service(self, code: ServiceCode) -> Service:
        """The service of that code; raises `UnknownService`."""
        found = self.service_by_code.get(code)
        if found is None:
            raise UnknownService(service=code)
        return found

    def counter(self, code: CounterCode) -> Counter:
        """The counter of that code; raises `UnknownCounter`."""
        found = self.counter_by_code.get(code)
        if found is None:
            raise UnknownCounter(counter=code)
        return found

    def local(self, moment: datetime) -> datetime:
        """`moment` on the site's own wall clock."""
        return moment.astimezone(self.zone)

    def business_date(self, moment: datetime) -> date:
        """The service day: the date on the site's own wall clock, whatever the machine's zone is."""
        return self.local(moment).date()

    @property
    def closures(self) -> tuple[Closure, ...]:
        return self.calendar.closures

    def hours_of(self, service: Service) -> WeekHours:
        """The week that is said nearest: the service's own, else its booth's, else the site's."""
        return self._rhythms[service.code].week

    def plan(self, service: Service, day: date) -> DayPlan:
        """The service's hours on that day, by week and calendar."""
        plan = self._plans.get((service.code, day))
        if plan is None:
            if len(self._plans) >= _PLANS_KEPT:
                self._plans.clear()
            plan = self.calendar.plan(self._rhythms[service.code], day)
            self._plans[service.code, day] = plan
        return plan

    def opening(self, service: Service, moment: datetime) -> Opening:
        """Whether the service gives a number at `moment`."""
        return opening(lambda day: self.plan(service, day), self.local(moment))

    def gives_numbers(self, service: Service, moment: datetime) -> bool:
        """Whether the service gives a number at `moment`; `opening` says until when, or why not."""
        if not service.takes_tickets:
            return False
        local = self.local(moment)
        return self.plan(service, local.date()).gives_numbers(local)

    @cached_property
    def _rhythms(self) -> dict[ServiceCode, Rhythm]:
        return {service.code: self._rhythm(service) for service in self.services}

    def _rhythm(self, service: Service) -> Rhythm:
        booth = self.booth_by_code[service.booth]
        week, scope = self.hours, Scope.SITE
        if service.hours is not None:
            week, scope = service.hours, Scope.SERVICE
        elif booth.hours is not None:
            week, scope = booth.hours, Scope.BOOTH
        return Rhythm(
            booth=booth.code, service=service.code, week=week, scope=scope, cutoff_min=service.cutoff_min
        )

    @cached_property
    def _plans(self) -> dict[tuple[ServiceCode, date], DayPlan]:
        """Plans that were asked for already: the hub asks some thousand times a second."""
        return {}

    def series_of(self, service: Service) -> SeriesCode:
        """One series per booth by default, per service when configured."""
        return service.series or SeriesCode(service.booth)
