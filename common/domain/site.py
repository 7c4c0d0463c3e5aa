"""What a site is: its booths, services, counters, hours and rules. Data, read by the law."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo

from common.domain.errors import UnknownCounter, UnknownService
from common.domain.hours import ALWAYS, Closure, Opening, WeekHours, gives_numbers, opening
from common.domain.words import BoothCode, CounterCode, PriorityClass, SeriesCode, ServiceCode


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
    hours: WeekHours = ALWAYS


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
    series: SeriesCode | None = None
    expected_service_s: int = 480
    """How long one service takes where nothing was measured yet."""
    target_service_s: int = 600
    takes_tickets: bool = True
    """False for a booth that only informs and registers in its own system."""


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
    calls_before_no_show: int = 2
    """The desk offers *tidak hadir* after this many calls."""
    wait_target_s: int = 30 * 60


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
    closures: tuple[Closure, ...] = ()
    policy: Policy = field(default_factory=Policy)
    ticker: tuple[str, ...] = ()
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

    def hours_of(self, service: Service) -> WeekHours:
        """The service's own hours, else its booth's."""
        return service.hours or self.booth_by_code[service.booth].hours

    def opening(self, service: Service, moment: datetime) -> Opening:
        """Whether the service gives a number at `moment`."""
        return opening(self.hours_of(service), self.closures, service.code, self.local(moment))

    def gives_numbers(self, service: Service, moment: datetime) -> bool:
        """Whether the service gives a number at `moment`; `opening` says until when, or why not."""
        if not service.takes_tickets:
            return False
        return gives_numbers(self.hours_of(service), self.closures, service.code, self.local(moment))

    def series_of(self, service: Service) -> SeriesCode:
        """One series per booth by default, per service when configured."""
        return service.series or SeriesCode(service.booth)
