"""The calendar of a site file: what is wrong in it, and the law's own value of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypedDict

from common.contract.site_form import ClosureForm, SeasonForm, SiteForm, SpecialDayForm
from common.domain.calendar import Calendar, Closure, Season, SpecialDay
from common.domain.hours import WeekHours
from common.domain.words import BoothCode, ServiceCode

Entry = ClosureForm | SeasonForm | SpecialDayForm
DidYouMean = Callable[[str, Iterable[str]], str]


class _Scope(TypedDict):
    booths: tuple[BoothCode, ...]
    services: tuple[ServiceCode, ...]


def calendar_of(form: SiteForm, week: Callable[[str], WeekHours]) -> Calendar:
    """The calendar of a form without mistakes."""
    return Calendar(
        closures=tuple(
            Closure(day=one.day, name=one.name, kind=one.kind, note=one.note, **_scope(one))
            for one in form.closure
        ),
        seasons=tuple(
            Season(
                name=one.name,
                first=one.first,
                last=one.last,
                hours=week(one.hours),
                note=one.note,
                **_scope(one),
            )
            for one in form.season
        ),
        special_days=tuple(
            SpecialDay(
                day=one.day,
                name=one.name,
                spans=one.hours,
                kind=one.kind,
                cutoff_min=one.cutoff_min,
                note=one.note,
                **_scope(one),
            )
            for one in form.special_day
        ),
    )


def _scope(entry: Entry) -> _Scope:
    return {
        "booths": tuple(BoothCode(code) for code in entry.booths),
        "services": tuple(ServiceCode(code) for code in entry.services),
    }


def calendar_mistakes(form: SiteForm, did_you_mean: DidYouMean) -> Iterator[str]:
    """What only the whole file can show to be wrong."""
    booths = {booth.code for booth in form.booth}
    services = {service.code for booth in form.booth for service in booth.service}
    entries: tuple[Entry, ...] = (*form.closure, *form.season, *form.special_day)
    for entry in entries:
        for code in entry.booths:
            if code not in booths:
                yield f"{_name(entry)}: no booth {code}{did_you_mean(code, booths)}"
        for code in entry.services:
            if code not in services:
                yield f"{_name(entry)}: no service {code}{did_you_mean(code, services)}"
    for season in form.season:
        if season.hours not in form.hours:
            yield f"{_name(season)}: no [hours.{season.hours}]{did_you_mean(season.hours, form.hours)}"
        if season.last < season.first:
            yield f"{_name(season)}: last must be the same day as first or later, not {season.last}"
    yield from _at_once(form.season, lambda one, other: one.first <= other.last and other.first <= one.last)
    yield from _at_once(form.special_day, lambda one, other: one.day == other.day)


def _at_once(entries: tuple[Entry, ...], overlap: Callable[..., bool]) -> Iterator[str]:
    """Two that mean the same booths and services on the same day: nobody could say which holds."""
    for place, entry in enumerate(entries):
        for other in entries[:place]:
            same = (set(entry.booths), set(entry.services)) == (set(other.booths), set(other.services))
            if same and overlap(entry, other):
                yield f"{_name(entry)}: is at the same time and for the same as {_name(other)}; leave one out"


def _name(entry: Entry) -> str:
    if isinstance(entry, SeasonForm):
        return f"season {entry.name} from {entry.first}"
    return f"{'closure' if isinstance(entry, ClosureForm) else 'special day'} {entry.day}"
