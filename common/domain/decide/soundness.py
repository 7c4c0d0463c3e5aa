"""What a site must be in itself, and what of it may not change while it is used."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter

from common.domain.calendar import Closure, Season, SpecialDay
from common.domain.errors import AfterItself, CodeTaken, InUse, SeriesTaken, UnknownBooth, UnknownService
from common.domain.leg import Leg
from common.domain.site import Site
from common.domain.state import QueueState
from common.domain.words import ENDED


def require_sound(site: Site) -> None:
    """Every code is there once, and everything that is named is there; raises the first `Refusal`."""
    _require_once("booth", (booth.code for booth in site.booths))
    _require_once("service", (service.code for service in site.services))
    _require_once("counter", (counter.code for counter in site.counters))
    for booth in (*(one.booth for one in site.services), *(one.booth for one in site.counters)):
        if booth not in site.booth_by_code:
            raise UnknownBooth(booth=booth)
    letters = {str(booth.code) for booth in site.booths}
    for service in site.services:
        if service.series in letters and service.series != str(service.booth):
            raise SeriesTaken(service=service.code, series=service.series)
        for code in service.after:
            if code not in site.service_by_code:
                raise UnknownService(service=code)
    _require_an_order(site)
    _require_known_days(site)


def _require_once(what: str, codes: Iterable[str]) -> None:
    for code, times in Tally(codes).items():
        if times > 1:
            raise CodeTaken(what=what, code=code)


def _require_an_order(site: Site) -> None:
    """Services come one after the other, never in a circle: no visit could begin."""
    try:
        TopologicalSorter({service.code: service.after for service in site.services}).prepare()
    except CycleError as circle:
        raise AfterItself(service=circle.args[1][0]) from None


def _require_known_days(site: Site) -> None:
    calendar = site.calendar
    entries: list[Closure | Season | SpecialDay] = [
        *calendar.closures,
        *calendar.seasons,
        *calendar.special_days,
    ]
    for entry in entries:
        for booth in entry.booths:
            if booth not in site.booth_by_code:
                raise UnknownBooth(booth=booth)
        for service in entry.services:
            if service not in site.service_by_code:
                raise UnknownService(service=service)


def require_unused(state: QueueState, wanted: Site) -> None:
    """What goes away or elsewhere was not used today; raises `InUse` with `what`, `code` and `by`.

    A service counts as used for the whole day on which a number of it was given: a finish can be taken
    back, a missed ticket comes back, and every screen tells of the day.
    """
    site = state.site
    if (wanted.code, wanted.time_zone) != (site.code, site.time_zone) and (state.legs or state.counters):
        raise InUse(what="site", code=site.code, by="tickets" if state.legs else "counters")
    legs = list(state.legs.values())
    for service in site.services:
        after = wanted.service_by_code.get(service.code)
        if (after is None or after.booth != service.booth) and any(_needs(leg, service.code) for leg in legs):
            raise InUse(what="service", code=service.code, by="tickets")
    for counter in site.counters:
        there = wanted.counter_by_code.get(counter.code)
        if there is None or there.booth != counter.booth:
            if counter.code in state.counters:
                raise InUse(what="counter", code=counter.code, by="counters")
            if any(leg.for_counter == counter.code and leg.status not in ENDED for leg in legs):
                raise InUse(what="counter", code=counter.code, by="tickets")
    for code, booth in _left_idle(state, wanted):
        raise InUse(what="booth", code=booth, by="counters", counter=code)


def _needs(leg: Leg, service: str) -> bool:
    return leg.service == service or service in leg.then


def _left_idle(state: QueueState, wanted: Site) -> Iterator[tuple[str, str]]:
    """Open counters that would have nothing left to serve."""
    for session in state.counters.values():
        offered = {service.code for service in wanted.services_of.get(session.booth, ())}
        if session.services and not offered.intersection(session.services):
            yield session.counter, session.booth
