"""Changes of the configuration. Each is first the site as it would be, then the events that lead there.

So one rule serves them all: what the change would be sound or not, what of it is in use, and that nothing
is said where nothing changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from difflib import SequenceMatcher
from functools import partial, reduce
from typing import Any

from common.domain.calendar import Calendar
from common.domain.commands import Command, Origin
from common.domain.commands.catalogue import (
    ImportSite,
    RemoveBooth,
    RemoveCounter,
    RemoveService,
    SetBooth,
    SetCalendar,
    SetCounter,
    SetPolicy,
    SetService,
    SetSite,
    SetTicketText,
)
from common.domain.decide.directory import DECIDE as DECIDE_DIRECTORY
from common.domain.decide.directory import officers_set
from common.domain.decide.soundness import require_sound, require_unused
from common.domain.errors import CodeTaken, UnknownBooth, UnknownCounter, UnknownService
from common.domain.events import CounterOpened, Event
from common.domain.events.catalogue import (
    BoothRemoved,
    BoothSet,
    CalendarSet,
    CatalogueEvent,
    CounterRemoved,
    CounterSet,
    PolicySet,
    ServiceRemoved,
    ServiceSet,
    SiteSet,
    TicketTextSet,
)
from common.domain.evolve.catalogue import grouped, site_after
from common.domain.session import CounterSession
from common.domain.site import Site
from common.domain.state import QueueState
from common.domain.words import BoothCode, ServiceCode

Events = tuple[Event, ...]


# -- each command as the site that it asks for


def _set_site(state: QueueState, command: SetSite, at: datetime, _: Origin) -> Events:
    event = SiteSet(
        at=at,
        code=command.code,
        title=command.title,
        tagline=command.tagline,
        time_zone=command.time_zone,
        hours=command.hours,
        ticker=command.ticker,
        is_sample=command.is_sample,
    )
    return _change(state, site_after(state.site, event), at)


def _set_booth(state: QueueState, command: SetBooth, at: datetime, _: Origin) -> Events:
    booth, site = command.booth, state.site
    _require_new("booth", booth.code, booth.code in site.booth_by_code, command.is_new)
    place = _place(command.place, [one.code for one in site.booths], booth.code)
    return _change(state, site_after(site, BoothSet(at=at, booth=booth, place=place)), at)


def _set_service(state: QueueState, command: SetService, at: datetime, _: Origin) -> Events:
    service, site = command.service, state.site
    _require_booth(site, service.booth)
    _require_new("service", service.code, service.code in site.service_by_code, command.is_new)
    place = _place(command.place, [one.code for one in site.services_of[service.booth]], service.code)
    return _change(state, site_after(site, ServiceSet(at=at, service=service, place=place)), at)


def _set_counter(state: QueueState, command: SetCounter, at: datetime, _: Origin) -> Events:
    counter, site = command.counter, state.site
    _require_booth(site, counter.booth)
    _require_new("counter", counter.code, counter.code in site.counter_by_code, command.is_new)
    place = _place(command.place, [one.code for one in site.counters_of[counter.booth]], counter.code)
    return _change(state, site_after(site, CounterSet(at=at, counter=counter, place=place)), at)


def _remove_booth(state: QueueState, command: RemoveBooth, at: datetime, _: Origin) -> Events:
    site, code = state.site, command.code
    _require_booth(site, code)
    left = replace(
        site,
        booths=tuple(booth for booth in site.booths if booth.code != code),
        services=tuple(service for service in site.services if service.booth != code),
        counters=tuple(counter for counter in site.counters if counter.booth != code),
    )
    return _change(state, _without_loose_ends(left), at)


def _remove_service(state: QueueState, command: RemoveService, at: datetime, _: Origin) -> Events:
    site, code = state.site, command.code
    if code not in site.service_by_code:
        raise UnknownService(service=code)
    left = replace(site, services=tuple(service for service in site.services if service.code != code))
    return _change(state, _without_loose_ends(left), at)


def _remove_counter(state: QueueState, command: RemoveCounter, at: datetime, _: Origin) -> Events:
    site, code = state.site, command.code
    if code not in site.counter_by_code:
        raise UnknownCounter(counter=code)
    left = replace(site, counters=tuple(counter for counter in site.counters if counter.code != code))
    return _change(state, left, at)


def _set_policy(state: QueueState, command: SetPolicy, at: datetime, _: Origin) -> Events:
    return _change(state, replace(state.site, policy=command.policy), at)


def _set_calendar(state: QueueState, command: SetCalendar, at: datetime, _: Origin) -> Events:
    return _change(state, replace(state.site, calendar=command.calendar), at)


def _set_ticket_text(state: QueueState, command: SetTicketText, at: datetime, _: Origin) -> Events:
    return _change(state, replace(state.site, ticket_text=command.text), at)


def _import_site(state: QueueState, command: ImportSite, at: datetime, _: Origin) -> Events:
    changed = _change(state, command.site, at)
    return (*changed, *officers_set(state, command.site, command.officers, at))


def _require_booth(site: Site, code: BoothCode) -> None:
    if code not in site.booth_by_code:
        raise UnknownBooth(booth=code)


def _require_new(what: str, code: str, is_there: bool, is_new: bool) -> None:  # noqa: FBT001 - two facts
    if is_new and is_there:
        raise CodeTaken(what=what, code=code)


def _place(wanted: int | None, codes: list[str], code: str) -> int:
    """Where it is to stand among `codes`: as wanted, else where it stands, else at the end."""
    if wanted is not None:
        return wanted
    return codes.index(code) if code in codes else len(codes)


def _without_loose_ends(site: Site) -> Site:
    """Without what names a booth or a service that the site no longer has."""
    services = frozenset(service.code for service in site.services)
    booths = frozenset(booth.code for booth in site.booths)
    return replace(
        site,
        services=tuple(
            service
            if services.issuperset(service.after)
            else replace(service, after=tuple(code for code in service.after if code in services))
            for service in site.services
        ),
        calendar=_calendar_without(site.calendar, booths, services),
    )


def _calendar_without(
    calendar: Calendar, booths: frozenset[BoothCode], services: frozenset[ServiceCode]
) -> Calendar:
    """An entry that was for the removed alone goes with them: left without names it would mean the site."""

    def kept(entries: tuple[Any, ...]) -> tuple[Any, ...]:
        fitted = (
            replace(
                entry,
                booths=tuple(code for code in entry.booths if code in booths),
                services=tuple(code for code in entry.services if code in services),
            )
            if entry.booths or entry.services
            else entry
            for entry in entries
        )
        return tuple(
            after
            for before, after in zip(entries, fitted, strict=True)
            if after == before or after.booths or after.services
        )

    return Calendar(
        closures=kept(calendar.closures),
        seasons=kept(calendar.seasons),
        special_days=kept(calendar.special_days),
    )


# -- from the site that is to the site that is asked for


def _change(state: QueueState, wanted: Site, at: datetime) -> Events:
    wanted = grouped(wanted)
    if wanted == state.site:
        return ()
    require_sound(wanted)
    require_unused(state, wanted)
    return (*_difference(grouped(state.site), wanted, at), *_sessions(state, wanted, at))


def _difference(site: Site, wanted: Site, at: datetime) -> list[CatalogueEvent]:
    """Few events that make `site` into `wanted`. Parts go before their booths, and come after them."""
    steps: tuple[Callable[[Site, Site, datetime], Iterator[CatalogueEvent]], ...] = (
        _head,
        _parts_gone,
        _booths,
        *(partial(_parts, code) for code in wanted.booth_by_code),
        _booths_gone,
    )
    events: list[CatalogueEvent] = []
    for step in steps:
        # Each from the site as the steps before have left it: a service may come from another booth.
        new = list(step(site, wanted, at))
        site = reduce(site_after, new, site)
        events += new
    return events


def _parts_gone(site: Site, wanted: Site, at: datetime) -> Iterator[CatalogueEvent]:
    for service in site.services:
        if service.code not in wanted.service_by_code:
            yield ServiceRemoved(at=at, code=service.code)
    for counter in site.counters:
        if counter.code not in wanted.counter_by_code:
            yield CounterRemoved(at=at, code=counter.code)


def _booths(site: Site, wanted: Site, at: datetime) -> Iterator[CatalogueEvent]:
    for booth, place in _moved(site.booths, wanted.booths):
        yield BoothSet(at=at, booth=booth, place=place)


def _parts(booth: BoothCode, site: Site, wanted: Site, at: datetime) -> Iterator[CatalogueEvent]:
    for service, place in _moved(site.services_of[booth], wanted.services_of[booth]):
        yield ServiceSet(at=at, service=service, place=place)
    for counter, place in _moved(site.counters_of[booth], wanted.counters_of[booth]):
        yield CounterSet(at=at, counter=counter, place=place)


def _booths_gone(site: Site, wanted: Site, at: datetime) -> Iterator[CatalogueEvent]:
    for booth in site.booths:
        if booth.code not in wanted.booth_by_code:
            yield BoothRemoved(at=at, code=booth.code)


def _head(site: Site, wanted: Site, at: datetime) -> Iterator[CatalogueEvent]:
    set_now = SiteSet(
        at=at,
        code=wanted.code,
        title=wanted.name,
        tagline=wanted.tagline,
        time_zone=wanted.time_zone,
        hours=wanted.hours,
        ticker=wanted.ticker,
        is_sample=wanted.is_sample,
    )
    if site_after(site, set_now) != site:
        yield set_now
    if wanted.policy != site.policy:
        yield PolicySet(at=at, policy=wanted.policy)
    if wanted.calendar != site.calendar:
        yield CalendarSet(at=at, calendar=wanted.calendar)
    if wanted.ticket_text != site.ticket_text:
        yield TicketTextSet(at=at, text=wanted.ticket_text)


def _moved(now: tuple[Any, ...], wanted: tuple[Any, ...]) -> Iterator[tuple[Any, int]]:
    """What has to be set, and where, so that `now` becomes `wanted`; more that stands in `now` may stay.

    What stands in the same order in both is set only where its value differs.
    """
    codes, aims = [one.code for one in now], [one.code for one in wanted]
    blocks = SequenceMatcher(None, codes, aims, autojunk=False).get_matching_blocks()
    standing = {codes[start + step] for start, _, size in blocks for step in range(size)}
    values = {one.code: one for one in now}
    before: str | None = None
    for one in wanted:
        if one.code not in standing:
            if one.code in codes:
                codes.remove(one.code)
            place = 0 if before is None else codes.index(before) + 1
            codes.insert(place, one.code)
            yield one, place
        elif one != values[one.code]:
            yield one, codes.index(one.code)
        before = one.code


def _sessions(state: QueueState, wanted: Site, at: datetime) -> Iterator[CounterOpened]:
    """Open counters go on with what their booth now offers: who served all of it serves all of it."""
    for session in state.counters.values():
        services = _served(session, state.site, wanted)
        if services != session.services:
            yield CounterOpened(
                at=at,
                counter=session.counter,
                booth=session.booth,
                services=services,
                station=session.station,
                officer=session.officer,
                in_order=session.in_order,
            )


def _served(session: CounterSession, site: Site, wanted: Site) -> tuple[ServiceCode, ...]:
    before = {service.code for service in site.services_of.get(session.booth, ())}
    offered = [service.code for service in wanted.services_of[session.booth]]
    kept = tuple(code for code in session.services if code in offered)
    if not before.issubset(session.services):
        return kept
    return (*kept, *(code for code in offered if code not in before))


DECIDE: dict[type[Command], Callable[[QueueState, Any, datetime, Origin], Events]] = {
    SetSite: _set_site,
    SetBooth: _set_booth,
    RemoveBooth: _remove_booth,
    SetService: _set_service,
    RemoveService: _remove_service,
    SetCounter: _set_counter,
    RemoveCounter: _remove_counter,
    SetPolicy: _set_policy,
    SetCalendar: _set_calendar,
    SetTicketText: _set_ticket_text,
    ImportSite: _import_site,
    **DECIDE_DIRECTORY,
}
