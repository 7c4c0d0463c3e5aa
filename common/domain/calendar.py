"""The site's calendar: closures, seasons and special days, and which hours hold on a day.

Each entry is for the whole site, or for the booths and services it names. For one service and one day:

1. **Week**: the service's own, else its booth's, else the site's.
2. **Season** (Ramadan: a range of days with a week of its own): of those that hold, the one with the
   narrowest scope. It takes the place of the week where it is at least as narrow as where the week comes
   from. Where the week is narrower, both hold: a service that opens on Wednesdays only goes on doing so in
   Ramadan, within Ramadan's hours. Name its booth or service in the season to give it others.
3. **Closure** (a holiday, a meeting) and **special day** (opened on a Saturday, shortened on 24 December):
   the narrowest scope holds; a special day goes before a closure of the same scope. An `opened` day's hours
   take the place of all before; a `shortened` day leaves what is open anyway within its hours.

So: special day > closure > season > week, and of each the narrowest: service, booth, site. Among entries of
one kind and one scope the last that was written holds.

Numbers end before closing by the cut-off that is said nearest: the special day's, the service's own, else
that of the week whose hours hold.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import Protocol, TypeVar

from common.domain.hours import DayPlan, Span, WeekHours, in_order, shared
from common.domain.words import BoothCode, ServiceCode


class ClosureKind(StrEnum):
    """Who closes: the state by law, the state by a *cuti bersama*, or the site itself."""

    NATIONAL = "national"
    COLLECTIVE = "collective"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class Closure:
    """A day without numbers."""

    day: date
    name: str
    services: tuple[ServiceCode, ...] = ()
    booths: tuple[BoothCode, ...] = ()
    kind: ClosureKind = ClosureKind.LOCAL
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Season:
    """A range of days, first and last included, with a week of its own."""

    name: str
    first: date
    last: date
    hours: WeekHours
    services: tuple[ServiceCode, ...] = ()
    booths: tuple[BoothCode, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"a season ends on or after the day it begins: {self.name}")


class SpecialKind(StrEnum):
    """What a special day does to who would be closed on it: opens them too, or leaves them closed."""

    OPENED = "opened"
    SHORTENED = "shortened"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialDay:
    """A date with hours of its own; `cutoff_min` None: as on any day."""

    day: date
    name: str
    spans: tuple[Span, ...]
    kind: SpecialKind = SpecialKind.OPENED
    cutoff_min: int | None = None
    services: tuple[ServiceCode, ...] = ()
    booths: tuple[BoothCode, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        if not self.spans or not in_order(self.spans):
            raise ValueError(f"a special day has spans, in order, with a break between them: {self.name}")


class Scope(IntEnum):
    """For whom something was said; what is said for fewer goes before."""

    SITE = 0
    BOOTH = 1
    SERVICE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """A service's ordinary hours: its week, where the week comes from, and a cut-off of its own."""

    booth: BoothCode
    service: ServiceCode
    week: WeekHours
    scope: Scope
    cutoff_min: int | None = None


@dataclass(frozen=True)
class Calendar:
    """Everything about days that the site's week does not say."""

    closures: tuple[Closure, ...] = ()
    seasons: tuple[Season, ...] = ()
    special_days: tuple[SpecialDay, ...] = ()

    @cached_property
    def _closures_by_day(self) -> dict[date, tuple[Closure, ...]]:
        days = {closure.day for closure in self.closures}
        return {day: tuple(one for one in self.closures if one.day == day) for day in days}

    @cached_property
    def _special_days_by_day(self) -> dict[date, tuple[SpecialDay, ...]]:
        days = {special.day for special in self.special_days}
        return {day: tuple(one for one in self.special_days if one.day == day) for day in days}

    def plan(self, rhythm: Rhythm, day: date) -> DayPlan:
        """The hours of that service on `day`, by the rules above."""
        closure, closes = _narrowest(self._closures_by_day.get(day, ()), rhythm)
        special, opens = _narrowest(self._special_days_by_day.get(day, ()), rhythm)
        if closure is not None and (special is None or closes > opens):
            return DayPlan(closed_by=closure.name, note=closure.note)
        ordinary = self._ordinary(rhythm, day)
        if special is None:
            return ordinary
        return DayPlan(
            spans=special.spans
            if special.kind is SpecialKind.OPENED
            else shared(special.spans, ordinary.spans),
            cutoff_min=ordinary.cutoff_min if special.cutoff_min is None else special.cutoff_min,
            occasion=special.name,
        )

    def _ordinary(self, rhythm: Rhythm, day: date) -> DayPlan:
        """By week and season."""
        week, spans, occasion = rhythm.week, rhythm.week.days[day.weekday()], ""
        held = (season for season in self.seasons if season.first <= day <= season.last)
        season, scope = _narrowest(held, rhythm)
        if season is not None:
            seasonal, occasion = season.hours.days[day.weekday()], season.name
            if scope >= rhythm.scope:
                week, spans = season.hours, seasonal
            else:
                spans = shared(seasonal, spans)
        cutoff_min = week.cutoff_min if rhythm.cutoff_min is None else rhythm.cutoff_min
        return DayPlan(spans=spans, cutoff_min=cutoff_min, occasion=occasion)


class _Scoped(Protocol):
    @property
    def services(self) -> tuple[ServiceCode, ...]: ...

    @property
    def booths(self) -> tuple[BoothCode, ...]: ...


_Entry = TypeVar("_Entry", bound=_Scoped)


def _narrowest(entries: Iterable[_Entry], rhythm: Rhythm) -> tuple[_Entry | None, Scope]:
    """The entry that holds for the service, and its scope; the last written of one scope."""
    found: _Entry | None = None
    narrowest = Scope.SITE
    for entry in entries:
        scope = _scope(entry, rhythm)
        if scope is not None and (found is None or scope >= narrowest):
            found, narrowest = entry, scope
    return found, narrowest


def _scope(entry: _Scoped, rhythm: Rhythm) -> Scope | None:
    """How narrowly the entry means this service; None: not at all."""
    if rhythm.service in entry.services:
        return Scope.SERVICE
    if rhythm.booth in entry.booths:
        return Scope.BOOTH
    return Scope.SITE if not entry.services and not entry.booths else None


def merged(closures: tuple[Closure, ...], new: tuple[Closure, ...]) -> tuple[Closure, ...]:
    """`closures` with `new` read into them, in the order of their days.

    A list of holidays is whole for its years: national and collective closures of the whole site give way to
    those of `new` of the same year and kind. Besides, a new closure takes the place of any other of its day.
    What is said for booths and services only stays as it is.
    """
    years = {(one.day.year, one.kind) for one in new if one.kind is not ClosureKind.LOCAL}
    days = {one.day for one in new}
    kept = tuple(
        one
        for one in closures
        if one.services or one.booths or ((one.day.year, one.kind) not in years and one.day not in days)
    )
    return tuple(sorted((*kept, *new), key=lambda one: one.day))
