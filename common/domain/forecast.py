"""A line run forward: whom each counter would call when, by the law itself and typical times.

Nothing here looks at a clock or a state: moments are seconds from now, services are what they typically
keep a counter busy for. It is the law of `calling.py` again for people who are only numbers: appointments
that are due, who is past the ceiling, the ratio, first come. `tests/domain/test_forecast.py` holds the two
side by side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from typing import NamedTuple

APPOINTMENT, PRIORITY, ORDINARY = range(3)
"""Places of a queue's rows; the values of `line.Kind`."""


class Entry(NamedTuple):
    """One who waits. Ordered by rank: `since_s` from now (mostly negative), then the order of issue."""

    since_s: float
    ordinal: int
    hold_s: float
    is_subject: bool = False


@dataclass(slots=True)
class Queue:
    """Who waits for the same counters, one row a kind, each in order of rank."""

    rows: tuple[list[Entry], list[Entry], list[Entry]] = field(default_factory=lambda: ([], [], []))
    heads: list[int] = field(default_factory=lambda: [0, 0, 0])

    def head(self, kind: int) -> Entry | None:
        row, place = self.rows[kind], self.heads[kind]
        return row[place] if place < len(row) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What of a site's policy decides whom a counter calls."""

    ordinary_per_priority: int
    ceiling_s: float
    appointment_lead_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Overtakers:
    """Priority that is still to come: one every `every_s`, at most `most`, for the queue `into`."""

    into: Queue
    every_s: float
    hold_s: float
    most: int


@dataclass(frozen=True, slots=True)
class Desk:
    """A counter: when it is free, in seconds from now, and what it asks, one wish after the other."""

    free_s: float
    wishes: Sequence[Sequence[Queue]]


Gaps = Sequence[tuple[float, float]]
"""Breaks in the hours, in seconds from now: nobody is called between the two."""


class Forecast:
    """One run: the queues are used up by it."""

    def __init__(self, desks: Sequence[Desk], rules: Rules, ordinary_since: int, gaps: Gaps = ()) -> None:
        self._desks = desks
        self._all = [[queue for wish in desk.wishes for queue in wish] for desk in desks]
        self._rules = rules
        self._since = ordinary_since
        self._gaps = gaps
        self._overtakers: Overtakers | None = None
        self._overtaken = 0

    def expect(self, overtakers: Overtakers) -> None:
        """Let priority come while the line moves on."""
        self._overtakers = overtakers

    def call_of_subject(self) -> float | None:
        """Seconds until the subject is called; None when no counter may call it."""
        free = [(desk.free_s, place) for place, desk in enumerate(self._desks)]
        heapify(free)
        while free:
            at, desk = heappop(free)
            resumes = _after_gap(at, self._gaps)
            if resumes > at:
                heappush(free, (resumes, desk))
                continue
            self._let_come(at)
            called = self._call(desk, at)
            if called is None:
                continue  # nobody is left for this counter
            if called.is_subject:
                return max(0.0, at)
            heappush(free, (at + called.hold_s, desk))
        return None

    def _let_come(self, at: float) -> None:
        coming = self._overtakers
        if coming is None:
            return
        row = coming.into.rows[PRIORITY]
        while self._overtaken < coming.most and (self._overtaken + 1) * coming.every_s <= at:
            self._overtaken += 1
            row.append(Entry(self._overtaken * coming.every_s, 0, coming.hold_s))

    def _call(self, desk: int, at: float) -> Entry | None:
        mine = self._all[desk]
        due = self._first(mine, APPOINTMENT)
        if due is not None and due[0].since_s - self._rules.appointment_lead_s <= at:
            return self._take(due, APPOINTMENT)
        found = self._past_ceiling(mine, at)
        if found is not None:
            return found
        for wish in self._desks[desk].wishes:
            found = self._by_ratio(wish)
            if found is not None:
                return found
        return None if due is None else self._take(due, APPOINTMENT)

    def _past_ceiling(self, mine: Sequence[Queue], at: float) -> Entry | None:
        kind = PRIORITY
        first, ordinary = self._first(mine, PRIORITY), self._first(mine, ORDINARY)
        if first is None or (ordinary is not None and ordinary[0] < first[0]):
            first, kind = ordinary, ORDINARY
        if first is None or at - first[0].since_s < self._rules.ceiling_s:
            return None
        return self._take(first, kind)

    def _by_ratio(self, mine: Sequence[Queue]) -> Entry | None:
        priority, ordinary = self._first(mine, PRIORITY), self._first(mine, ORDINARY)
        if priority is not None and (ordinary is None or self._since >= self._rules.ordinary_per_priority):
            return self._take(priority, PRIORITY)
        return None if ordinary is None else self._take(ordinary, ORDINARY)

    def _first(self, mine: Sequence[Queue], kind: int) -> tuple[Entry, Queue] | None:
        best: tuple[Entry, Queue] | None = None
        for queue in mine:
            entry = queue.head(kind)
            if entry is not None and (best is None or entry < best[0]):
                best = entry, queue
        return best

    def _take(self, found: tuple[Entry, Queue], kind: int) -> Entry:
        entry, queue = found
        queue.heads[kind] += 1
        if kind == PRIORITY:
            self._since = 0
        elif kind == ORDINARY:
            self._since += 1
        return entry


def _after_gap(at: float, gaps: Gaps) -> float:
    """`at`, or the end of the break that it lies in."""
    for begins, ends in gaps:
        if begins <= at < ends:
            return ends
    return at
