"""One business date as columns of numbers: small, exact, and added up without a loop in Python.

Legs stand in runs of one class, booth and service, so a report takes slices and counts them in C. A year
of 4,000 legs a day is read from its books in seconds; from the log it would take minutes. The books of days
that are over are kept (`report_books`); whatever is in them can be made anew from the log.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from types import MappingProxyType
from typing import Any

from pydantic_core import from_json, to_json

from common.domain.words import (
    BoothCode,
    BreakReason,
    CounterCode,
    LegCause,
    OfficerId,
    Outcome,
    ServiceCode,
    Status,
)

EDITION = 1
"""Of what stands in a book: one of another edition is made anew."""
NONE = -1
"""No moment, no duration."""
NO_SLOT = 255
NO_POST = 65535


class Fate(IntEnum):
    """What became of a leg; finer than its status."""

    PRINTING = 0
    WAITING = 1
    CALLED = 2
    SERVING = 3
    PARKED = 4
    SERVED = 5
    NO_SHOW = 6
    ABANDONED = 7
    CANCELLED = 8
    CARRIED = 9
    TRANSFERRED = 10
    VOID = 11


STATUS_OF = MappingProxyType(
    {
        Fate.PRINTING: Status.PRINTING,
        Fate.WAITING: Status.WAITING,
        Fate.CALLED: Status.CALLED,
        Fate.SERVING: Status.SERVING,
        Fate.PARKED: Status.PARKED,
        Fate.SERVED: Status.COMPLETED,
        Fate.NO_SHOW: Status.NO_SHOW,
        Fate.ABANDONED: Status.CANCELLED,
        Fate.CANCELLED: Status.CANCELLED,
        Fate.CARRIED: Status.CANCELLED,
        Fate.TRANSFERRED: Status.TRANSFERRED,
        Fate.VOID: Status.VOID,
    }
)
OPEN = (Fate.WAITING, Fate.CALLED, Fate.SERVING, Fate.PARKED)
OUTCOMES = tuple(Outcome)
"""Column `outcome` holds the place here from 1; 0 is none."""
NEW = frozenset({LegCause.ISSUED})
"""Causes of a leg that is a number of its own."""

COLUMNS = MappingProxyType(
    {
        "fate": "B",
        "outcome": "B",
        "ticket": "B",  # 1: a number of its own that counts
        "people": "H",  # who came with it
        "recalls": "H",
        "parks": "H",
        "post": "H",  # who had it last: a place in `posts`
        "arrived_slot": "B",
        "called_slot": "B",
        "served_slot": "B",
        "wait_s": "i",
        "served_wait_s": "i",  # the wait of those who were served
        "service_s": "i",  # of those who were served
        "stay_s": "i",  # of the whole visit, at its first leg
        "visit_legs": "B",  # legs of the visit, at its first leg
        "arrived_s": "i",  # this and the next: seconds of the local day
        "called_s": "i",
        "started_s": "i",
        "ended_s": "i",
    }
)
SPELL = "i"


@dataclass(frozen=True, slots=True)
class Run:
    """Legs of one class, booth and service: those from `begin` up to `end`, and their spells of waiting."""

    booth: BoothCode
    service: ServiceCode
    priority: bool
    begin: int
    end: int
    spells_begin: int
    spells_end: int


@dataclass(frozen=True, slots=True)
class PostRow:
    """Somebody at a counter: seconds and presses."""

    counter: CounterCode
    booth: BoothCode
    officer: OfficerId | None
    break_s: float
    calling_s: float
    serving_s: float
    idle_s: float
    calls: int
    recalls: int
    parks: int


@dataclass(frozen=True, slots=True)
class BreakRow:
    """A break that was taken at `post`."""

    post: int
    reason: BreakReason
    taken_s: float
    over_s: float


@dataclass(frozen=True, slots=True)
class Reasoned:
    """How often a reason was given for legs of a run."""

    run: int
    kind: str
    code: str
    count: int


@dataclass(frozen=True, slots=True)
class DeliveredRow:
    """What was delivered to legs of a run."""

    run: int
    service: ServiceCode
    legs: int
    quantity: int


@dataclass(frozen=True, slots=True)
class LongVisit:
    """A visit of several legs, in the order they came about."""

    code: str
    legs: Sequence[int]


@dataclass(slots=True)
class Book:
    """One business date."""

    day: date
    runs: list[Run] = field(default_factory=list)
    legs: dict[str, array[int]] = field(
        default_factory=lambda: {name: array(kind) for name, kind in COLUMNS.items()}
    )
    spells: tuple[array[int], array[int]] = field(default_factory=lambda: (array(SPELL), array(SPELL)))
    """Beginnings and ends of waiting in the line, in seconds of the local day."""
    posts: list[PostRow] = field(default_factory=list)
    breaks: list[BreakRow] = field(default_factory=list)
    reasons: list[Reasoned] = field(default_factory=list)
    delivered: list[DeliveredRow] = field(default_factory=list)
    visits: list[LongVisit] = field(default_factory=list)

    def spells_of(self, runs: Iterable[Run]) -> list[tuple[int, int]]:
        begins, ends = self.spells
        found: list[tuple[int, int]] = []
        for run in runs:
            cut = slice(run.spells_begin, run.spells_end)
            found += zip(begins[cut], ends[cut], strict=True)
        return found


def _little(column: array[int]) -> bytes:
    if sys.byteorder == "big":
        column = column[:]
        column.byteswap()
    return column.tobytes()


def _column(kind: str, data: bytes) -> array[int]:
    column: array[int] = array(kind)
    column.frombytes(data)
    if sys.byteorder == "big":
        column.byteswap()
    return column


_PARTS = ("runs", "posts", "breaks", "reasons", "delivered", "visits")


def bound(book: Book) -> bytes:
    """The book as it is kept: a line of JSON, then the columns one after the other."""
    columns = [_little(column) for column in (*book.legs.values(), *book.spells)]
    head = {
        "sizes": [len(column) for column in columns],
        **{part: [_values(row) for row in getattr(book, part)] for part in _PARTS},
    }
    return b"".join((to_json(head), b"\n", *columns))


def _values(row: Any) -> list[Any]:
    return [getattr(row, name) for name in row.__slots__]


def opened(day: date, data: bytes) -> Book:
    """A book that was kept, by this edition."""
    head_end = data.index(b"\n")
    head: dict[str, Any] = from_json(data[:head_end])
    at, columns = head_end + 1, []
    for kind, size in zip((*COLUMNS.values(), SPELL, SPELL), head["sizes"], strict=True):
        columns.append(_column(kind, data[at : at + size]))
        at += size
    return Book(
        day=day,
        runs=[Run(*row) for row in head["runs"]],
        legs=dict(zip(COLUMNS, columns, strict=False)),
        spells=(columns[-2], columns[-1]),
        posts=[PostRow(*row) for row in head["posts"]],
        breaks=[BreakRow(post, BreakReason(reason), *rest) for post, reason, *rest in head["breaks"]],
        reasons=[Reasoned(*row) for row in head["reasons"]],
        delivered=[DeliveredRow(*row) for row in head["delivered"]],
        visits=[LongVisit(*row) for row in head["visits"]],
    )
