"""The log: events in the order of their commits, each bound to the one before it by a hash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from sqlalchemy import Connection, select

from common.contract.events import frame
from common.store.hot import Hot, Row
from common.store.tables import events

GENESIS = b"\0" * 32
"""What the first event is bound to."""

_CHUNK = 1000


class LogBroken(RuntimeError):
    """An event does not follow from the one before it: something was changed, left out or put in."""

    def __init__(self, sequence: int) -> None:
        super().__init__(f"the log is broken at event {sequence}")
        self.sequence = sequence


@dataclass(frozen=True, slots=True)
class LogRow:
    """One event as it is kept. `station` and `officer` are who caused it; None: time alone."""

    sequence: int
    name: str
    data: bytes
    at: datetime
    business_date: date
    command_id: str | None
    station: str | None
    officer: str | None
    hash: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the log; sent to the portal, it lets nobody rewrite what lies before."""

    sequence: int
    hash: bytes


def chained(before: bytes, framed: bytes, command_id: str, station: str, officer: str) -> bytes:
    """The hash of an event: over the hash before it, who caused it, and its frame in the feed.

    None of the parts can hold a zero byte, so no two events give the same input.
    """
    return sha256(
        b"%b%b\0%b\0%b\0%b" % (before, command_id.encode(), station.encode(), officer.encode(), framed)
    ).digest()


def head(connection: Connection) -> Head:
    """The last event; sequence 0 and `GENESIS` where there is none."""
    query = select(events.c.sequence, events.c.hash).order_by(events.c.sequence.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    return Head(0, GENESIS) if row is None else Head(row.sequence, row.hash)


def read_after(connection: Connection, sequence: int, limit: int) -> list[LogRow]:
    """At most `limit` events after `sequence`, in order."""
    query = select(events).where(events.c.sequence > sequence).order_by(events.c.sequence).limit(limit)
    return [LogRow(*row) for row in connection.execute(query)]


def verify(connection: Connection, first: int, last: int) -> Head:
    """Compute the hashes of events `first` to `last` anew; returns the last, raises `LogBroken`."""
    columns = events.c
    query = (
        select(
            columns.sequence,
            columns.name,
            columns.data,
            columns.command_id,
            columns.station,
            columns.officer,
            columns.hash,
        )
        .where(columns.sequence.between(first, last))
        .order_by(columns.sequence)
        .execution_options(yield_per=_CHUNK)
    )
    at, before = first - 1, _hash_before(connection, first)
    for sequence, name, data, command_id, station, officer, kept in connection.execute(query):
        at += 1
        try:
            before = chained(
                before, frame(sequence, name, data), command_id or "", station or "", officer or ""
            )
        except (TypeError, AttributeError):
            # SQLite keeps a value of any type in any column.
            raise LogBroken(at) from None
        if sequence != at or before != kept:
            raise LogBroken(at)
    if at < last:
        raise LogBroken(at + 1)
    return Head(at, before)


def _hash_before(connection: Connection, first: int) -> bytes:
    if first == 1:
        return GENESIS
    query = select(events.c.hash).where(events.c.sequence == first - 1)
    found = connection.execute(query).scalar_one_or_none()
    if found is None:
        raise LogBroken(first - 1)
    return bytes(found)


_APPEND = Hot(events.insert())


def append(connection: Connection, rows: Sequence[Row]) -> None:
    """Add rows, each in the order of the fields of `LogRow`, as the driver takes them (see `hot`)."""
    _APPEND.run(connection, rows)
