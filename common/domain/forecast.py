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
from math import inf
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


Found = tuple[Entry, Queue]
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
        self._next_s = inf
        """When the next of the overtakers comes."""

    def expect(self, overtakers: Overtakers) -> None:
        """Let priority come while the line moves on."""
        self._overtakers = overtakers
        self._next_s = overtakers.every_s

    def call_of_subject(self) -> float | None:
        """Seconds until the subject is called; None when no counter may call it."""
        free = [(desk.free_s, place) for place, desk in enumerate(self._desks)]
        heapify(free)
        while free:
            at, desk = heappop(free)
            resumes = after_gap(at, self._gaps)
            if resumes > at:
                heappush(free, (resumes, desk))
                continue
            while self._next_s <= at:
                self._let_come()
            called = self._call(desk, at)
            if called is None:
                continue  # nobody is left for this counter
            if called.is_subject:
                return max(0.0, at)
            heappush(free, (at + called.hold_s, desk))
        return None

    def _let_come(self) -> None:
        coming = self._overtakers
        if coming is None or self._overtaken == coming.most:
            self._next_s = inf
            return
        self._overtaken += 1
        coming.into.rows[PRIORITY].append(Entry(self._next_s, 0, coming.hold_s))
        self._next_s += coming.every_s

    def _call(self, desk: int, at: float) -> Entry | None:
        mine = self._all[desk]
        due = _first(mine, APPOINTMENT)
        if due is not None and due[0].since_s - self._rules.appointment_lead_s <= at:
            return self._take(due, APPOINTMENT)
        priority, ordinary = _first(mine, PRIORITY), _first(mine, ORDINARY)
        found = self._past_ceiling(priority, ordinary, at)
        if found is not None:
            return found
        wishes = self._desks[desk].wishes
        if len(wishes) == 1:
            found = self._by_ratio(priority, ordinary)
        else:
            for wish in wishes:
                found = found or self._by_ratio(_first(wish, PRIORITY), _first(wish, ORDINARY))
        if found is None and due is not None:
            return self._take(due, APPOINTMENT)
        return found

    def _past_ceiling(self, priority: Found | None, ordinary: Found | None, at: float) -> Entry | None:
        first, kind = priority, PRIORITY
        if first is None or (ordinary is not None and ordinary[0] < first[0]):
            first, kind = ordinary, ORDINARY
        if first is None or at - first[0].since_s < self._rules.ceiling_s:
            return None
        return self._take(first, kind)

    def _by_ratio(self, priority: Found | None, ordinary: Found | None) -> Entry | None:
        if priority is not None and (ordinary is None or self._since >= self._rules.ordinary_per_priority):
            return self._take(priority, PRIORITY)
        return None if ordinary is None else self._take(ordinary, ORDINARY)

    def _take(self, found: Found, kind: int) -> Entry:
        entry, queue = found
        queue.heads[kind] += 1
        if kind == PRIORITY:
            self._since = 0
        elif kind == ORDINARY:
            self._since += 1
        return entry


def _first(queues: Sequence[Queue], kind: int) -> Found | None:
    best: Found | None = None
    for queue in queues:
        row, place = queue.rows[kind], queue.heads[kind]
        if place < len(row) and (best is None or row[place] < best[0]):
            best = row[place], queue
    return best


def after_gap(at: float, gaps: Gaps) -> float:
    """`at`, or the end of the break that it lies in."""
    for begins, ends in gaps:
        if begins <= at < ends:
            return ends
    return at
