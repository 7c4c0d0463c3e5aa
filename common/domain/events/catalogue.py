"""The configuration changed. Values are whole; names of people, passwords and tokens are never in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from common.domain.calendar import Calendar
from common.domain.directory import Role
from common.domain.events.event import Event
from common.domain.hours import WeekHours
from common.domain.site import Booth, Counter, Policy, Service, TicketText
from common.domain.words import BoothCode, CounterCode, OfficerId, ServiceCode, StationKey


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueEvent(Event):
    """The site is another one after this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSet(CatalogueEvent):
    """The building's own data; `title` is its name."""

    name: ClassVar[str] = "site_set"
    code: str
    title: str
    tagline: str
    time_zone: str
    hours: WeekHours
    ticker: tuple[str, ...]
    is_sample: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothSet(CatalogueEvent):
    """A booth is this now, at that place among the booths."""

    name: ClassVar[str] = "booth_set"
    booth: Booth
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothRemoved(CatalogueEvent):
    """A booth is no more; its services and counters were removed before."""

    name: ClassVar[str] = "booth_removed"
    code: BoothCode


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSet(CatalogueEvent):
    """A service is this now, at that place among its booth's."""

    name: ClassVar[str] = "service_set"
    service: Service
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceRemoved(CatalogueEvent):
    """A service is no more."""

    name: ClassVar[str] = "service_removed"
    code: ServiceCode


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterSet(CatalogueEvent):
    """A counter is this now, at that place among its booth's."""

    name: ClassVar[str] = "counter_set"
    counter: Counter
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterRemoved(CatalogueEvent):
    """A counter is no more."""

    name: ClassVar[str] = "counter_removed"
    code: CounterCode


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicySet(CatalogueEvent):
    """These rules hold from now on."""

    name: ClassVar[str] = "policy_set"
    policy: Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarSet(CatalogueEvent):
    """These closures, seasons and special days hold from now on."""

    name: ClassVar[str] = "calendar_set"
    calendar: Calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketTextSet(CatalogueEvent):
    """The paper ticket has these lines from now on."""

    name: ClassVar[str] = "ticket_text_set"
    text: TicketText


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryEvent(Event):
    """Who may is another after this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerSet(DirectoryEvent):
    """An officer may this now; the name is in the table of officers only."""

    name: ClassVar[str] = "officer_set"
    officer: OfficerId
    role: Role
    booths: tuple[BoothCode, ...]
    disabled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerPasswordReset(DirectoryEvent):
    """An officer was given a new password."""

    name: ClassVar[str] = "officer_password_reset"
    officer: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class StationAdded(DirectoryEvent):
    """A station may this now."""

    name: ClassVar[str] = "station_added"
    key: StationKey
    role: Role
    counter: CounterCode | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StationRevoked(DirectoryEvent):
    """A station is shut out."""

    name: ClassVar[str] = "station_revoked"
    key: StationKey


@dataclass(frozen=True, slots=True, kw_only=True)
class StationTokenIssued(DirectoryEvent):
    """A station was given a new token; the old one no longer counts."""

    name: ClassVar[str] = "station_token_issued"
    key: StationKey


SITE_EVENTS: tuple[type[CatalogueEvent], ...] = (
    SiteSet,
    BoothSet,
    BoothRemoved,
    ServiceSet,
    ServiceRemoved,
    CounterSet,
    CounterRemoved,
    PolicySet,
    CalendarSet,
    TicketTextSet,
)
DIRECTORY_EVENTS: tuple[type[DirectoryEvent], ...] = (
    OfficerSet,
    OfficerPasswordReset,
    StationAdded,
    StationRevoked,
    StationTokenIssued,
)
CATALOGUE_EVENTS: tuple[type[Event], ...] = SITE_EVENTS + DIRECTORY_EVENTS
