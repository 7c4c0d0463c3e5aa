"""The books of the days: those that are over are taken from the shelf, or made and put there.

A day that is over does not change any more, so its book is kept for ever; the open day is read anew, at
most every `FRESH_S`, and goes on in the log from where it was. Used by several threads.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, delete, insert, select

from common.contract.refusals import ReportTooLong
from common.runtime.clock import Clock
from common.store.reports.book import EDITION, Book, bound, opened
from common.store.reports.reading import DayClock, DayReader
from common.store.store import Store
from common.store.tables import days, report_books

FRESH_S = 2.0
"""Whoever asks for the open day again within this sees the same."""
PACE_S = 0.001
"""Between two days of one report: whoever waits for the interpreter gets it."""
_CHUNK = 32
"""Books that are taken from the store at one time: some megabytes."""

Keep = Callable[[Callable[[Connection], None]], object]
"""Does a short job on the hub's write connection, as `Writer.execute`."""


@dataclass(frozen=True, slots=True)
class Dates:
    """The business dates of the log with the sequences they begin at, in order; the last one is open."""

    first: tuple[tuple[date, int], ...]

    @property
    def open_day(self) -> date | None:
        return self.first[-1][0] if self.first else None

    def between(self, begin: date, end: date) -> list[date]:
        return [day for day, _ in self.first if begin <= day <= end]


class Shelf:
    """All books of one store."""

    def __init__(self, store: Store, keep: Keep, clock: Clock) -> None:
        self._store = store
        self._keep = keep
        self._clock = clock
        self._lock = threading.Lock()
        self._reader: DayReader | None = None
        self._live: tuple[float, Book] | None = None
        self._stopped = threading.Event()
        self._turn = threading.Lock()

    def stop(self) -> None:
        """Whoever makes a report now gives up, as past the deadline."""
        self._stopped.set()

    def dates(self) -> Dates:
        """Which days there are."""
        columns = days.c
        with self._store.reader() as connection:
            query = select(columns.business_date, columns.first_sequence).order_by(columns.business_date)
            return Dates(tuple((row.business_date, row.first_sequence) for row in connection.execute(query)))

    def books(
        self, dates: Dates, wanted: Sequence[date], site: str, zone: ZoneInfo, deadline: float
    ) -> Iterator[Book]:
        """The books of these dates, in order.

        Raises `ReportTooLong` past the deadline (of the clock's `monotonic`); what was made until then is
        kept, so who asks again gets further.
        """
        for begin in range(0, len(wanted), _CHUNK):
            some = wanted[begin : begin + _CHUNK]
            kept = self._kept(some)
            for done, day in enumerate(some, begin):
                if self._stopped.is_set() or self._clock.monotonic() > deadline:
                    raise ReportTooLong(done=done, days=len(wanted))
                data = kept.get(day)
                with self._turn:
                    # Held while the day is reckoned: two at a time would share one interpreter and take it
                    # from the commands twice as often.
                    yield self._made(dates, day, site, zone) if data is None else opened(day, data)
                self._stopped.wait(PACE_S)

    def missing(self, dates: Dates) -> list[date]:
        """Days that are over and have no book yet."""
        columns = report_books.c
        with self._store.reader() as connection:
            query = select(columns.business_date).where(columns.edition == EDITION)
            held = set(connection.execute(query).scalars())
        return [day for day, _ in dates.first[:-1] if day not in held]

    def make(self, dates: Dates, day: date, site: str, zone: ZoneInfo) -> None:
        """Make the book of a day that is over and put it on the shelf."""
        self._made(dates, day, site, zone)

    def _kept(self, some: Sequence[date]) -> dict[date, bytes]:
        columns = report_books.c
        query = select(columns.business_date, columns.data).where(
            columns.business_date.in_(some), columns.edition == EDITION
        )
        with self._store.reader() as connection:
            return {row.business_date: row.data for row in connection.execute(query)}

    def _made(self, dates: Dates, day: date, site: str, zone: ZoneInfo) -> Book:
        if day == dates.open_day:
            return self._open_book(dates, site, zone)
        reader = _reader(dates, day, site, zone)
        with self._store.reader() as connection:
            book = reader.book(connection, self._clock.now())
        data = bound(book)
        self._keep(lambda connection: _put(connection, day, data))
        return book

    def _open_book(self, dates: Dates, site: str, zone: ZoneInfo) -> Book:
        with self._lock:
            now = self._clock.monotonic()
            day = dates.open_day
            if self._live is not None and self._live[1].day == day and now - self._live[0] < FRESH_S:
                return self._live[1]
            if day is None:
                raise LookupError("no day was opened yet")
            if self._reader is None or self._reader.day != day:
                self._reader = _reader(dates, day, site, zone)
            with self._store.reader() as connection:
                book = self._reader.book(connection, self._clock.now())
            self._live = (now, book)
            return book


def _reader(dates: Dates, day: date, site: str, zone: ZoneInfo) -> DayReader:
    firsts = dict(dates.first)
    later = [sequence for other, sequence in dates.first if other > day]
    return DayReader(DayClock(day, zone), site, firsts[day], later[0] if later else None)


def _put(connection: Connection, day: date, data: bytes) -> None:
    connection.execute(delete(report_books).where(report_books.c.business_date == day))
    connection.execute(insert(report_books), {"business_date": day, "edition": EDITION, "data": data})
