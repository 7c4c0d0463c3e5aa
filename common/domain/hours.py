"""When a service gives numbers on a day: spans with breaks between them, and the cut-off before closing.

Hours are wall time in the site's own zone. Default week: facts 1 (Perpres 21/2023 leaves the site its own
hours; breaks on Friday for the prayer). Which hours hold on which day is for `calendar.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from common.domain.words import BoothCloseReason

DAY_MIN = 24 * 60
LOOK_AHEAD_DAYS = 31
"""A service that stays closed longer than this says no day: the fasting month closes some booths."""


@dataclass(frozen=True, slots=True)
class Span:
    """An unbroken stretch of opening, in minutes after midnight: `opens_min <= t < closes_min`."""

    opens_min: int
    closes_min: int

    def __post_init__(self) -> None:
        if not 0 <= self.opens_min < self.closes_min <= DAY_MIN:
            raise ValueError(f"a span opens before it closes, within one day: {self}")


def in_order(spans: tuple[Span, ...]) -> bool:
    """Whether each span closes before the next opens, with a break between them."""
    return all(earlier.closes_min < later.opens_min for earlier, later in pairwise(spans))


def shared(ours: tuple[Span, ...], theirs: tuple[Span, ...]) -> tuple[Span, ...]:
    """The stretches in which both are open; both are in order."""
    both: list[Span] = []
    for our in ours:
        for their in theirs:
            opens = max(our.opens_min, their.opens_min)
            closes = min(our.closes_min, their.closes_min)
            if opens < closes:
                both.append(Span(opens, closes))
    return tuple(both)


@dataclass(frozen=True, slots=True)
class WeekHours:
    """Seven days from Monday, each with its spans in order; gaps between spans are breaks.

    Numbers are given from the first opening until `cutoff_min` before the last closing, breaks
    included: who comes at noon waits, but with a number.
    """

    days: tuple[tuple[Span, ...], ...]
    cutoff_min: int = 30

    def __post_init__(self) -> None:
        if len(self.days) != 7:
            raise ValueError("a week has seven days")
        if not all(in_order(spans) for spans in self.days):
            raise ValueError("a day has its spans in order, with a break between them")


ALWAYS = WeekHours(days=((Span(0, DAY_MIN),),) * 7, cutoff_min=0)
"""Open at any hour of any day: the demo and the tests run at night too."""


@dataclass(frozen=True, slots=True)
class DayPlan:
    """The hours of one service on one day, settled. Without spans it is closed.

    `closed_by` names the holiday or other closure, `note` what it says beside; `occasion` names the
    season or special day whose hours these are.
    """

    spans: tuple[Span, ...] = ()
    cutoff_min: int = 0
    closed_by: str = ""
    note: str = ""
    occasion: str = ""
    first_min: int = field(init=False)
    last_min: int = field(init=False)
    """Numbers are given while `first_min <= t < last_min`; never where the cut-off eats the whole day."""

    def __post_init__(self) -> None:
        first = self.spans[0].opens_min if self.spans else 0
        last = self.spans[-1].closes_min - self.cutoff_min if self.spans else 0
        object.__setattr__(self, "first_min", first)
        object.__setattr__(self, "last_min", max(first, last))

    def gives_numbers(self, local: datetime) -> bool:
        """Whether a number is given at this wall time of the day."""
        return self.first_min <= local.hour * 60 + local.minute < self.last_min

    @property
    def is_working(self) -> bool:
        """Whether any number is given on this day."""
        return self.first_min < self.last_min

    def break_until_min(self, minute: int) -> int | None:
        """When the break ends that this minute lies in; None outside breaks."""
        for earlier, later in pairwise(self.spans):
            if earlier.closes_min <= minute < later.opens_min:
                return later.opens_min
        return None


PlanOf = Callable[[date], DayPlan]


class ClosedReason(StrEnum):
    """Why no number is given now."""

    BEFORE_HOURS = "before_hours"
    AFTER_CUTOFF = "after_cutoff"
    CLOSED_TODAY = "closed_today"
    HOLIDAY = "holiday"
    BOOTH_SHUT = "booth_shut"
    """A supervisor closed the booth: `Opening.shut` says why."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether numbers are given now, and until when or from when (site's local time).

    In a break numbers are given and nobody is called: `break_until` says until when.
    """

    is_open: bool
    last_number_at: datetime | None = None
    closes_at: datetime | None = None
    reason: ClosedReason | None = None
    reopens_at: datetime | None = None
    holiday: str = ""
    note: str = ""
    """What the closure says beside its name."""
    occasion: str = ""
    """The season or special day whose hours hold today."""
    break_until: datetime | None = None
    shut: BoothCloseReason | None = None


def _at(day: date, minute: int, like: datetime) -> datetime:
    # Wall arithmetic in the site's zone: Indonesia has no daylight saving, the zone still rules.
    midnight = datetime(day.year, day.month, day.day, tzinfo=like.tzinfo)
    return midnight + timedelta(minutes=minute)


def _next_opening(plan_of: PlanOf, local: datetime) -> datetime | None:
    for ahead in range(1, LOOK_AHEAD_DAYS + 1):
        day = local.date() + timedelta(days=ahead)
        plan = plan_of(day)
        if plan.is_working:
            return _at(day, plan.first_min, local)
    return None


def _closed(plan: DayPlan, reason: ClosedReason, reopens_at: datetime | None) -> Opening:
    return Opening(
        is_open=False,
        reason=reason,
        reopens_at=reopens_at,
        holiday=plan.closed_by,
        note=plan.note,
        occasion=plan.occasion,
    )


def opening(plan_of: PlanOf, local: datetime) -> Opening:
    """Say whether a number is given at `local` (aware, in the site's zone) by a service of those plans."""
    day = local.date()
    plan = plan_of(day)
    if not plan.is_working:
        reason = ClosedReason.HOLIDAY if plan.closed_by else ClosedReason.CLOSED_TODAY
        return _closed(plan, reason, _next_opening(plan_of, local))
    minute = local.hour * 60 + local.minute
    if minute < plan.first_min:
        return _closed(plan, ClosedReason.BEFORE_HOURS, _at(day, plan.first_min, local))
    if minute >= plan.last_min:
        return _closed(plan, ClosedReason.AFTER_CUTOFF, _next_opening(plan_of, local))
    resumes = plan.break_until_min(minute)
    return Opening(
        is_open=True,
        last_number_at=_at(day, plan.last_min, local),
        closes_at=_at(day, plan.spans[-1].closes_min, local),
        occasion=plan.occasion,
        break_until=None if resumes is None else _at(day, resumes, local),
    )
