"""The calendar of a site file: what is wrong in it, and the law's own value of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypedDict

from common.contract.site_form import ClosureForm, SeasonForm, SiteForm, SpecialDayForm
from common.contract.site_mistakes import Mistake, Step, known_as, near
from common.domain.calendar import Calendar, Closure, Season, SpecialDay
from common.domain.hours import WeekHours
from common.domain.words import BoothCode, ServiceCode

Entry = ClosureForm | SeasonForm | SpecialDayForm


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


def calendar_mistakes(form: SiteForm) -> Iterator[Mistake]:
    """What only the whole file can show to be wrong."""
    booths = {booth.code for booth in form.booth}
    services = {service.code for booth in form.booth for service in booth.service}
    for kind, entries in _entries(form):
        for index, entry in enumerate(entries):
            at = _At(kind, index, entry)
            for place, code in enumerate(entry.booths):
                if code not in booths:
                    yield at.mistake(*near("unknown_booth", code, booths), "booths", place)
            for place, code in enumerate(entry.services):
                if code not in services:
                    yield at.mistake(*near("unknown_service", code, services), "services", place)
    for index, season in enumerate(form.season):
        at = _At("season", index, season)
        if season.hours not in form.hours:
            yield at.mistake(*near("unknown_hours", season.hours, form.hours), "hours")
        if season.last < season.first:
            yield at.mistake("last_before_first", {"given": str(season.last)}, "last")
    yield from _at_once(
        "season", form.season, lambda one, other: one.first <= other.last and other.first <= one.last
    )
    yield from _at_once("special_day", form.special_day, lambda one, other: one.day == other.day)


def _entries(form: SiteForm) -> Iterator[tuple[str, Sequence[Entry]]]:
    yield "closure", form.closure
    yield "season", form.season
    yield "special_day", form.special_day


@dataclass(frozen=True, slots=True)
class _At:
    """An entry and where it stands."""

    kind: str
    index: int
    entry: Entry

    @property
    def name(self) -> str:
        return known_as(self.kind, {key: getattr(self.entry, key) for key in type(self.entry).model_fields})

    def mistake(self, code: str, data: Mapping[str, str | int], *where: str | int) -> Mistake:
        loc = (self.kind, self.index, *where)
        return Mistake(code, (Step(self.kind, self.name),), str(where[0]) if where else "", data, loc)


def _at_once(kind: str, entries: Sequence[Entry], overlap: Callable[..., bool]) -> Iterator[Mistake]:
    """Two that mean the same booths and services on the same day: nobody could say which holds."""
    for place, entry in enumerate(entries):
        for before, other in enumerate(entries[:place]):
            same = (set(entry.booths), set(entry.services)) == (set(other.booths), set(other.services))
            if same and overlap(entry, other):
                named = _At(kind, before, other).name
                yield _At(kind, place, entry).mistake("at_once", {"other": named})
