"""What is written, before anyone knows in which format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum, auto

Value = str | int | float | date | time | datetime | None
"""Durations are seconds, shares are parts of one; None: not measured."""


class Kind(Enum):
    """How the values of a column are shown."""

    TEXT = auto()
    COUNT = auto()
    DURATION = auto()
    SHARE = auto()
    DECIMAL = auto()
    DATE = auto()
    TIME = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column with its heading."""

    title: str
    kind: Kind = Kind.COUNT


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under headings; `total` is a last row that sums the others."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    total: tuple[Value, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One report: what it is about, its tables, and how its figures are reckoned."""

    title: str
    site: str
    facts: tuple[tuple[str, str], ...]
    """Period, booths, when it was made, and so on."""
    tables: tuple[Table, ...]
    formulas: tuple[tuple[str, str], ...]
    words: Words
    stem: str
    """The beginning of a good file name: the report and its days, nobody's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What the formats themselves say, in the language of the document."""

    language: str
    about: str
    formulas: str
    page: str
    """With `{page}` and `{pages}`."""
    point: str
    """The decimal sign."""
    group: str
    empty: str
    """A table without rows."""
