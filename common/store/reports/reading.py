"""A business date read from the store into its book: legs from their table, the rest from the log."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic_core import from_json
from sqlalchemy import BigInteger, Connection, Row, select, type_coerce

from common.contract.events import event_from
from common.domain.counter_time import CounterTime, Mode, Post, Told
from common.domain.events import (
    BreakBegan,
    BreakEnded,
    CounterClosed,
    CounterOpened,
    LegCalled,
    LegCancelled,
    LegNoShow,
    LegParked,
    LegRecalled,
    LegReturned,
    LegTransferred,
    LegUndone,
    ServiceFinished,
    ServiceStarted,
)
from common.domain.kpi import SLOT_S, whole
from common.domain.leg_story import LegStory, ReasonKind
from common.domain.words import ORDINARY, CancelReason, LegCause, LegId, ServiceCode, Status
from common.store.reports.book import (
    COLUMNS,
    NEW,
    NO_POST,
    NO_SLOT,
    NONE,
    OUTCOMES,
    Book,
    BreakRow,
    DeliveredRow,
    Fate,
    LongVisit,
    PostRow,
    Reasoned,
    Run,
)
from common.store.tables import events, legs, micros, moment_of

DAY_S = 86400
SECOND_US = 1_000_000
_TOLD = tuple(
    kind.name
    for kind in (
        CounterOpened,
        CounterClosed,
        BreakBegan,
        BreakEnded,
        LegCalled,
        LegRecalled,
        ServiceStarted,
        ServiceFinished,
        LegNoShow,
        LegUndone,
        LegCancelled,
        LegParked,
        LegReturned,
        LegTransferred,
    )
)
_FATE = {
    Status.PRINTING: Fate.PRINTING,
    Status.WAITING: Fate.WAITING,
    Status.CALLED: Fate.CALLED,
    Status.SERVING: Fate.SERVING,
    Status.PARKED: Fate.PARKED,
    Status.COMPLETED: Fate.SERVED,
    Status.NO_SHOW: Fate.NO_SHOW,
    Status.TRANSFERRED: Fate.TRANSFERRED,
    Status.VOID: Fate.VOID,
}
_LEFT = frozenset({CancelReason.CITIZEN, CancelReason.DAY_ENDED})
_OUTCOME: dict[str | None, int] = {
    None: 0,
    **{outcome.value: place for place, outcome in enumerate(OUTCOMES, 1)},
}
_GONE_ON = frozenset({Status.PRINTING, Status.WAITING, Status.CALLED, Status.SERVING, Status.PARKED})

LegRow = Row[*tuple[Any, ...]]
"""Moments in it are microseconds, as they are kept."""


class DayClock:
    """One local day: from moments to the seconds that a clock on the wall shows."""

    def __init__(self, day: date, zone: ZoneInfo) -> None:
        self.day = day
        self._zone = zone
        self._begins = datetime.combine(day, time(), zone)
        self.ends = datetime.combine(day + timedelta(days=1), time(), zone)
        self._begins_us = micros(self._begins)
        self._is_steady = self._begins.utcoffset() == self.ends.utcoffset()

    def second(self, moment: datetime) -> int:
        """Seconds since midnight by the wall clock, within the day."""
        return self.second_of(micros(moment))

    def second_of(self, moment_us: int) -> int:
        """The same, of a moment as it is kept: twenty thousand a day are asked for."""
        if self._is_steady:
            second = round((moment_us - self._begins_us) / SECOND_US)
        else:
            # Two moments of one zone are subtracted as their wall times.
            shown = moment_of(moment_us).astimezone(self._zone) - self._begins
            second = round(shown.total_seconds())
        return 0 if second < 0 else min(second, DAY_S)


class DayReader:
    """Reads one business date; `book` may be asked again, and reads on from where it was.

    `first` is the sequence the day begins with, `last` that of the next day's beginning, or None.
    """

    def __init__(self, clock: DayClock, site: str, first: int, last: int | None) -> None:
        self.day = clock.day
        self._clock = clock
        self._site = site
        self._next = first
        self._last = last
        self._time = CounterTime(clock.ends)
        self._story = LegStory()

    def book(self, connection: Connection, now: datetime) -> Book:
        """All of the day until `now`, which the store holds."""
        self._read_log(connection)
        now = min(now, self._clock.ends)
        return _Binding(self._clock, self._time, self._story, now).book(self._read_legs(connection))

    def _read_log(self, connection: Connection) -> None:
        columns = events.c
        query = (
            select(columns.sequence, columns.name, columns.data)
            .where(
                columns.sequence >= self._next,
                columns.business_date == self.day,
                columns.name.in_(_TOLD),
            )
            .order_by(columns.sequence)
        )
        if self._last is not None:
            query = query.where(columns.sequence < self._last)
        for sequence, name, data in connection.execute(query):
            event = event_from(name, data)
            self._time.take(event)
            self._story.take(event)
            self._next = sequence + 1

    def _read_legs(self, connection: Connection) -> Sequence[LegRow]:
        columns = legs.c
        arrived_at, confirmed_at, first_called_at, started_at, ended_at = (
            type_coerce(column, BigInteger).label(column.name)
            for column in (
                columns.arrived_at,
                columns.confirmed_at,
                columns.first_called_at,
                columns.started_at,
                columns.ended_at,
            )
        )
        query = select(
            columns.leg_id,
            columns.visit_id,
            columns.code,
            columns.booth,
            columns.service,
            columns.priority_class,
            columns.status,
            arrived_at,
            confirmed_at,
            first_called_at,
            started_at,
            ended_at,
            columns.outcome,
            columns.part,
            columns.cause,
            columns.party_size,
            columns.parked_s,
            columns.delivered,
            columns.note,
        ).where(columns.site == self._site, columns.business_date == self.day)
        return connection.execute(query).all()


@dataclass(slots=True)
class _Leg:
    """One row with its book's numbers."""

    row: LegRow
    values: dict[str, int]
    spells: list[tuple[int, int]]


class _Binding:
    """Legs and stories become a book."""

    def __init__(self, clock: DayClock, time_: CounterTime, story: LegStory, now: datetime) -> None:
        self._clock = clock
        self._story = story
        self._now_s = clock.second(now)
        self._told: Told = time_.told(now)
        self._posts: list[Post] = list(self._told.spent)
        self._holder = time_.holder
        self._place = {post: place for place, post in enumerate(self._posts)}
        self._again: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for again in story.waited_again():
            end = self._now_s if again.end is None else clock.second(again.end)
            self._again[again.leg_id].append((clock.second(again.begin), end))

    def book(self, rows: Sequence[LegRow]) -> Book:
        found = [self._leg(row) for row in rows if not self._is_undone(row)]
        found.sort(key=_place)
        self._tell_visits(found)
        book = Book(day=self._clock.day)
        run_of = self._add_legs(book, found)
        self._add_counters(book)
        self._add_reasons(book, run_of)
        self._add_given(book, found, run_of)
        return book

    def _is_undone(self, row: LegRow) -> bool:
        cancelled = self._story.cancelled.get(row.leg_id)
        return cancelled is not None and cancelled.reason is CancelReason.UNDONE

    # -- one leg -------------------------------------------------------------------------------------------

    def _leg(self, row: LegRow) -> _Leg:
        fate = self._fate(row)
        counts = fate not in (Fate.VOID, Fate.PRINTING)
        is_ticket = counts and LegCause(row.cause) in NEW
        arrived_s, called_s, started_s, ended_s = (
            NONE if moment is None else self._clock.second_of(moment)
            for moment in (row.arrived_at, row.first_called_at, row.started_at, row.ended_at)
        )
        wait_s, service_s = self._times(row, fate)
        post = self._holder.get(row.leg_id)
        values = {
            "fate": fate,
            "outcome": _OUTCOME[row.outcome],
            "ticket": int(is_ticket),
            "people": min(row.party_size, 65535) if is_ticket else 0,
            "recalls": self._story.recalls[row.leg_id],
            "parks": self._story.parks[row.leg_id],
            "post": NO_POST if post is None else self._place[post],
            "arrived_slot": _slot(arrived_s) if counts else NO_SLOT,
            "called_slot": _slot(called_s),
            "served_slot": _slot(ended_s) if fate == Fate.SERVED else NO_SLOT,
            "wait_s": wait_s,
            "served_wait_s": wait_s if fate == Fate.SERVED else NONE,
            "service_s": service_s,
            "stay_s": NONE,
            "visit_legs": 0,
            "arrived_s": arrived_s,
            "called_s": called_s,
            "started_s": started_s,
            "ended_s": ended_s,
        }
        return _Leg(row, values, self._spells(row, values, counts=counts))

    def _fate(self, row: LegRow) -> Fate:
        status = Status(row.status)
        if status is not Status.CANCELLED:
            return _FATE[status]
        cancelled = self._story.cancelled.get(row.leg_id)
        if cancelled is None:
            return Fate.CANCELLED  # as the outcome of a service
        if cancelled.reason is CancelReason.CARRIED:
            return Fate.CARRIED
        waited = row.first_called_at is None or cancelled.in_line
        return Fate.ABANDONED if waited and cancelled.reason in _LEFT else Fate.CANCELLED

    def _times(self, row: LegRow, fate: Fate) -> tuple[int, int]:
        wait_s = service_s = NONE
        if row.first_called_at is not None:
            wait_s = whole((row.first_called_at - row.arrived_at) / SECOND_US)
        if fate == Fate.SERVED and row.started_at is not None:
            service_s = whole((row.ended_at - row.started_at) / SECOND_US - row.parked_s)
        return wait_s, service_s

    def _spells(self, row: LegRow, values: dict[str, int], *, counts: bool) -> list[tuple[int, int]]:
        if not counts or row.confirmed_at is None:
            return []
        end = values["called_s"]
        if end == NONE:
            end = values["ended_s"]
        first = (self._clock.second_of(row.confirmed_at), self._now_s if end == NONE else end)
        return [first, *self._again.get(row.leg_id, ())]

    # -- the whole -----------------------------------------------------------------------------------------

    def _tell_visits(self, found: list[_Leg]) -> None:
        """The stay of each visit that is over stands at its first leg: the last end - the first arrival."""
        self._visits: dict[str, list[_Leg]] = defaultdict(list)
        for leg in found:
            if leg.values["fate"] not in (Fate.VOID, Fate.PRINTING):
                self._visits[leg.row.visit_id].append(leg)
        for visit in self._visits.values():
            visit.sort(key=lambda leg: (leg.row.part, leg.row.arrived_at))
            if all(Status(leg.row.status) not in _GONE_ON for leg in visit):
                first, last = visit[0].values, max(leg.values["ended_s"] for leg in visit)
                first["visit_legs"] = min(len(visit), 255)
                if visit[-1].values["fate"] == Fate.SERVED:
                    first["stay_s"] = max(0, last - first["arrived_s"])

    def _add_legs(self, book: Book, found: list[_Leg]) -> dict[LegId, int]:
        run_of: dict[LegId, int] = {}
        place_of: dict[LegId, int] = {}
        begins, ends = book.spells
        at = 0
        while at < len(found):
            row, begin, spells_begin = found[at].row, at, len(begins)
            key = (row.priority_class != ORDINARY, row.booth, row.service)
            while at < len(found):
                leg = found[at]
                if (leg.row.priority_class != ORDINARY, leg.row.booth, leg.row.service) != key:
                    break
                run_of[leg.row.leg_id], place_of[leg.row.leg_id] = len(book.runs), at
                begins.extend(spell[0] for spell in leg.spells)
                ends.extend(spell[1] for spell in leg.spells)
                at += 1
            book.runs.append(Run(row.booth, row.service, key[0], begin, at, spells_begin, len(begins)))
        for name, kind in COLUMNS.items():
            book.legs[name] = array(kind, [leg.values[name] for leg in found])
        for visit in self._visits.values():
            if len(visit) > 1:
                places = [place_of[leg.row.leg_id] for leg in visit]
                book.visits.append(LongVisit(visit[0].row.code, places))
        return run_of

    def _add_counters(self, book: Book) -> None:
        for post, spent in self._told.spent.items():
            seconds = spent.seconds
            book.posts.append(
                PostRow(
                    post.counter,
                    post.booth,
                    post.officer,
                    seconds[Mode.BREAK],
                    seconds[Mode.CALLING],
                    seconds[Mode.SERVING],
                    seconds[Mode.IDLE],
                    spent.calls,
                    spent.recalls,
                    spent.parks,
                )
            )
        for taken in self._told.breaks:
            book.breaks.append(BreakRow(self._place[taken.post], taken.reason, taken.taken_s, taken.over_s))

    def _add_reasons(self, book: Book, run_of: dict[LegId, int]) -> None:
        counts: Counter[tuple[int, str, str]] = Counter()
        for (leg_id, kind, code), count in self._story.reasons.items():
            if leg_id in run_of:
                counts[run_of[leg_id], kind.value, code] += count
        book.reasons += [Reasoned(*key, count) for key, count in counts.items()]

    def _add_given(self, book: Book, found: list[_Leg], run_of: dict[LegId, int]) -> None:
        legs_with: Counter[tuple[int, ServiceCode]] = Counter()
        quantity: Counter[tuple[int, ServiceCode]] = Counter()
        notes: Counter[tuple[int, str]] = Counter()
        for leg in found:
            run = run_of[leg.row.leg_id]
            for service, often in from_json(leg.row.delivered or "{}").items():
                legs_with[run, service] += 1
                quantity[run, service] += often
            if leg.row.note:
                notes[run, leg.row.note] += 1
        book.delivered += [DeliveredRow(*key, legs_with[key], quantity[key]) for key in legs_with]
        book.reasons += [
            Reasoned(run, ReasonKind.NOTE.value, note, count) for (run, note), count in notes.items()
        ]


def _slot(second: int) -> int:
    return NO_SLOT if second == NONE else min(second, 86399) // SLOT_S


def _place(leg: _Leg) -> tuple[bool, str, str, int, str]:
    """In runs, and in the same order from every database."""
    row = leg.row
    return (row.priority_class != ORDINARY, row.booth, row.service, row.arrived_at, row.leg_id)
