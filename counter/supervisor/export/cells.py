"""One value as text, in the document's language."""

from __future__ import annotations

from datetime import date, datetime, time

from counter.supervisor.export.document import Kind, Value, Words


def text_of(value: Value, kind: Kind, words: Words) -> str:
    """As people read it: `1.234`, `12:05`, `75,0%`, `13/07/2026`; nothing where nothing was measured."""
    if value is None:
        return ""
    if isinstance(value, date | time):  # a datetime is a date
        return _moment(value)
    if isinstance(value, str):
        return value
    if kind is Kind.DURATION:
        return duration(value)
    if kind is Kind.SHARE:
        return number(value * 100, 1, words) + "%"
    return number(value, 2 if kind is Kind.DECIMAL else 0, words)


def _moment(value: date | time) -> str:
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return f"{value:%d/%m/%Y %H:%M}" if isinstance(value, datetime) else f"{value:%d/%m/%Y}"


def duration(seconds: float) -> str:
    """`0:12:05`: hours always, so that a sheet never takes minutes for hours."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"


def number(value: float, decimals: int, words: Words) -> str:
    signs = {",": words.group, ".": words.point}
    return "".join(signs.get(sign, sign) for sign in f"{value:,.{decimals}f}")
