"""Which days a report is about, as people say it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_DAY = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")


class Preset(StrEnum):
    """Periods that are chosen with one press."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    """The last seven days, today among them."""
    MONTH = "month"
    LAST_MONTH = "last_month"
    OTHER = "other"
    """From a day to a day."""


@dataclass(frozen=True, slots=True)
class Period:
    """From a business date to another, both included."""

    first: date
    last: date


def period_of(preset: Preset, today: date) -> Period:
    """The days of a preset; of `OTHER`, today."""
    match preset:
        case Preset.YESTERDAY:
            day = today - timedelta(days=1)
            return Period(day, day)
        case Preset.WEEK:
            return Period(today - timedelta(days=6), today)
        case Preset.MONTH:
            return Period(today.replace(day=1), today)
        case Preset.LAST_MONTH:
            last = today.replace(day=1) - timedelta(days=1)
            return Period(last.replace(day=1), last)
    return Period(today, today)


def day_from(written: str) -> date | None:
    """A day as people write it, `13/07/2026`; None where it is none."""
    found = _DAY.fullmatch(written.strip())
    if found is None:
        return None
    day, month, year = map(int, found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
