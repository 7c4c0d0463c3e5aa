"""Hours and days as people type them: `08.00-11.30, 13.00-15.00` and `17/08/2026`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from pydantic import TypeAdapter, ValidationError

from common.contract.site_form import DayHours
from common.domain.hours import Span

_HOURS: TypeAdapter[tuple[Span, ...]] = TypeAdapter(DayHours)
_APART = re.compile(r"[,;]|\bdan\b|\band\b|&")
_DAYS = (
    re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
)


def read_spans(text: str) -> tuple[tuple[Span, ...], str]:
    """The spans, or the code of what is wrong with them. Nothing written: closed."""
    parts = [part.strip() for part in _APART.split(text) if part.strip()]
    if not parts:
        return (), ""
    try:
        return _HOURS.validate_python(parts), ""
    except ValidationError as trouble:
        return (), str(trouble.errors()[0]["type"])


def clock(minute: int) -> str:
    """`08.00`"""
    return f"{minute // 60:02}.{minute % 60:02}"


def spans_text(spans: Iterable[Span]) -> str:
    """`08.00-11.30, 13.00-15.00`"""
    return ", ".join(f"{clock(one.opens_min)}-{clock(one.closes_min)}" for one in spans)


def read_day(text: str) -> date | None:
    """A day of this calendar; None for what is none."""
    for shape in _DAYS:
        found = shape.fullmatch(text.strip())
        if found is not None:
            try:
                return date(*(int(found[part]) for part in ("year", "month", "day")))
            except ValueError:
                return None
    return None
