"""When a service gives numbers: weekly hours with breaks, cut-off, closures.

Hours are wall time in the site's own zone. Default week: facts 1 (Perpres 21/2023 leaves the
site its own hours; breaks on Friday for the prayer).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from common.domain.words import ServiceCode

DAY_MIN = 24 * 60
LOOK_AHEAD_DAYS = 14


@dataclass(frozen=True, slots=True)
class Span:
    """An unbroken stretch of opening, in minutes after midnight: `opens_min <= t < closes_min`."""

    opens_min: int
    closes_min: int

    def __post_init__(self) -> None:
        if not 0 <= self.opens_min < self.closes_min <= DAY_MIN:
            raise ValueError(f"a span opens before it closes, within one day: {self}")


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


ALWAYS = WeekHours(days=((Span(0, DAY_MIN),),) * 7, cutoff_min=0)
"""Open at any hour of any day: the demo and the tests run at night too."""


@dataclass(frozen=True, slots=True)
class Closure:
    """A day without numbers: for the whole site, or for the named services only."""

    day: date
    name: str
    services: tuple[ServiceCode, ...] = ()


class ClosedReason(StrEnum):
    """Why no number is given now."""

    BEFORE_HOURS = "before_hours"
    AFTER_CUTOFF = "after_cutoff"
    CLOSED_TODAY = "closed_today"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether numbers are given now, and until when or from when (site's local time)."""

    is_open: bool
    last_number_at: datetime | None = None
    closes_at: datetime | None = None
    reason: ClosedReason | None = None
    reopens_at: datetime | None = None
    holiday: str = ""


def _at(day: date, minute: int, like: datetime) -> datetime:
    # Wall arithmetic in the site's zone: Indonesia has no daylight saving, the zone still rules.
    midnight = datetime(day.year, day.month, day.day, tzinfo=like.tzinfo)
    return midnight + timedelta(minutes=minute)


def _closed_by(closures: tuple[Closure, ...], day: date, service: ServiceCode) -> str | None:
    for closure in closures:
        if closure.day == day and (not closure.services or service in closure.services):
            return closure.name
    return None


def _next_opening(
    hours: WeekHours, closures: tuple[Closure, ...], service: ServiceCode, local: datetime
) -> datetime | None:
    for ahead in range(1, LOOK_AHEAD_DAYS + 1):
        day = local.date() + timedelta(days=ahead)
        spans = hours.days[day.weekday()]
        if spans and _closed_by(closures, day, service) is None:
            return _at(day, spans[0].opens_min, local)
    return None


def gives_numbers(
    hours: WeekHours, closures: tuple[Closure, ...], service: ServiceCode, local: datetime
) -> bool:
    """Whether `service` gives a number at `local`: `opening(...).is_open`, without the when and why."""
    spans = hours.days[local.weekday()]
    if not spans or _closed_by(closures, local.date(), service) is not None:
        return False
    return spans[0].opens_min <= local.hour * 60 + local.minute < spans[-1].closes_min - hours.cutoff_min


def opening(
    hours: WeekHours, closures: tuple[Closure, ...], service: ServiceCode, local: datetime
) -> Opening:
    """Say whether `service` gives a number at `local` (aware, in the site's zone)."""
    day = local.date()
    spans = hours.days[local.weekday()]
    holiday = _closed_by(closures, day, service)
    if holiday is not None or not spans:
        reason = ClosedReason.CLOSED_TODAY if holiday is None else ClosedReason.HOLIDAY
        reopens = _next_opening(hours, closures, service, local)
        return Opening(is_open=False, reason=reason, reopens_at=reopens, holiday=holiday or "")
    opens = _at(day, spans[0].opens_min, local)
    closes = _at(day, spans[-1].closes_min, local)
    last = closes - timedelta(minutes=hours.cutoff_min)
    if local < opens:
        return Opening(is_open=False, reason=ClosedReason.BEFORE_HOURS, reopens_at=opens)
    if local >= last:
        reopens = _next_opening(hours, closures, service, local)
        return Opening(is_open=False, reason=ClosedReason.AFTER_CUTOFF, reopens_at=reopens)
    return Opening(is_open=True, last_number_at=last, closes_at=closes)
