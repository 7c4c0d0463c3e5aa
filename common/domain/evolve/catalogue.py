"""The site as it changes: always a new value, whose indexes are made when somebody asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from common.domain.directory import OfficerEntry, StationEntry
from common.domain.events import Event
from common.domain.events.catalogue import (
    BoothRemoved,
    BoothSet,
    CalendarSet,
    CatalogueEvent,
    CounterRemoved,
    CounterSet,
    OfficerPasswordReset,
    OfficerSet,
    PolicySet,
    ServiceRemoved,
    ServiceSet,
    SiteSet,
    StationAdded,
    StationRevoked,
    StationTokenIssued,
    TicketTextSet,
)
from common.domain.site import Booth, Site
from common.domain.state import QueueState
from common.domain.words import BoothCode


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


class _OfBooth(_Coded, Protocol):
    @property
    def booth(self) -> BoothCode: ...


_Thing = TypeVar("_Thing", bound=_Coded)
_Part = TypeVar("_Part", bound=_OfBooth)


def grouped(site: Site) -> Site:
    """The site with its services and counters in the order of their booths, then in their own."""
    order = {booth.code: place for place, booth in enumerate(site.booths)}
    return replace(
        site,
        services=_by_booth(site.services, order),
        counters=_by_booth(site.counters, order),
    )


def _by_booth(parts: tuple[_Part, ...], order: dict[BoothCode, int]) -> tuple[_Part, ...]:
    return tuple(sorted(parts, key=lambda part: order.get(part.booth, len(order))))


def _without(things: tuple[_Thing, ...], code: str) -> tuple[_Thing, ...]:
    return tuple(thing for thing in things if thing.code != code)


def _with(things: tuple[_Thing, ...], thing: _Thing, place: int) -> tuple[_Thing, ...]:
    others = _without(things, thing.code)
    return (*others[:place], thing, *others[place:])


def _with_part(parts: tuple[_Part, ...], part: _Part, place: int) -> tuple[_Part, ...]:
    """`place` counts among those of the part's booth."""
    others = _without(parts, part.code)
    own = [other for other in others if other.booth == part.booth]
    foreign = [other for other in others if other.booth != part.booth]
    return (*foreign, *own[:place], part, *own[place:])


def site_after(site: Site, event: CatalogueEvent) -> Site:
    """What the site is after the event."""
    return _CHANGES[type(event)](site, event)


def _site_set(site: Site, event: SiteSet) -> Site:
    return replace(
        site,
        code=event.code,
        name=event.title,
        tagline=event.tagline,
        time_zone=event.time_zone,
        hours=event.hours,
        ticker=event.ticker,
        is_sample=event.is_sample,
    )


def _booth_set(site: Site, event: BoothSet) -> Site:
    booths: tuple[Booth, ...] = _with(site.booths, event.booth, event.place)
    return grouped(replace(site, booths=booths))


def _booth_removed(site: Site, event: BoothRemoved) -> Site:
    return grouped(replace(site, booths=_without(site.booths, event.code)))


def _service_set(site: Site, event: ServiceSet) -> Site:
    return grouped(replace(site, services=_with_part(site.services, event.service, event.place)))


def _service_removed(site: Site, event: ServiceRemoved) -> Site:
    return replace(site, services=_without(site.services, event.code))


def _counter_set(site: Site, event: CounterSet) -> Site:
    return grouped(replace(site, counters=_with_part(site.counters, event.counter, event.place)))


def _counter_removed(site: Site, event: CounterRemoved) -> Site:
    return replace(site, counters=_without(site.counters, event.code))


def _policy_set(site: Site, event: PolicySet) -> Site:
    return replace(site, policy=event.policy)


def _calendar_set(site: Site, event: CalendarSet) -> Site:
    return replace(site, calendar=event.calendar)


def _ticket_text_set(site: Site, event: TicketTextSet) -> Site:
    return replace(site, ticket_text=event.text)


_CHANGES: dict[type[CatalogueEvent], Callable[[Site, Any], Site]] = {
    SiteSet: _site_set,
    BoothSet: _booth_set,
    BoothRemoved: _booth_removed,
    ServiceSet: _service_set,
    ServiceRemoved: _service_removed,
    CounterSet: _counter_set,
    CounterRemoved: _counter_removed,
    PolicySet: _policy_set,
    CalendarSet: _calendar_set,
    TicketTextSet: _ticket_text_set,
}


def _site_changed(state: QueueState, event: CatalogueEvent) -> None:
    state.site = site_after(state.site, event)


def _officer_set(state: QueueState, event: OfficerSet) -> None:
    before = state.directory.officers.get(event.officer)
    state.directory.officers[event.officer] = OfficerEntry(
        login=event.officer if before is None else before.login,
        name="",  # not in the event: the table has it
        role=event.role,
        booths=event.booths,
        disabled=event.disabled,
    )


def _station_added(state: QueueState, event: StationAdded) -> None:
    state.directory.stations[event.key] = StationEntry(key=event.key, role=event.role, counter=event.counter)


def _station_revoked(state: QueueState, event: StationRevoked) -> None:
    station = state.directory.stations.get(event.key)
    if station is not None:
        state.directory.stations[event.key] = replace(station, revoked=True)


def _secret_given(_state: QueueState, _event: OfficerPasswordReset | StationTokenIssued) -> None:
    """What was given stands in the store only."""


EVOLVE: dict[type[Event], Callable[[QueueState, Any], None]] = {
    **dict.fromkeys(_CHANGES, _site_changed),
    OfficerSet: _officer_set,
    OfficerPasswordReset: _secret_given,
    StationAdded: _station_added,
    StationRevoked: _station_revoked,
    StationTokenIssued: _secret_given,
}
