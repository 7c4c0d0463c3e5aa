"""How far the portal has acknowledged the log, and what it refused for good. Kept in the hub's store.

Readings take a reader's connection; `settle` runs as a job of the hub's one writer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from sqlalchemy import Connection, func, select

from common.portal.receipt import Rejection
from common.store.log import LogRow
from common.store.tables import events, parked_events, upload

T = TypeVar("T")

DELIVERED = ""
"""The code of a parked event that the portal took when it was tried again: one that no portal can give.

The row stays; parked events are never deleted.
"""


class ReadsLog(Protocol):
    """The store, as far as it is read here."""

    def reader(self) -> AbstractContextManager[Connection]: ...


class RunsJobs(Protocol):
    """The hub's writer, as far as it is used here."""

    @property
    def sequence(self) -> int:
        """The last committed event."""
        ...

    def execute(self, job: Callable[[Connection], T]) -> Future[T]:
        """Run `job` in a transaction of its own, in the writer's thread."""
        ...


@dataclass(frozen=True, slots=True)
class ParkedEvent:
    """An event that did not get to the portal and does not hold up the others."""

    sequence: int
    code: str
    detail: str
    parked_at: datetime


@dataclass(frozen=True, slots=True)
class Settlement:
    """What one answer settles: all events up to `cursor`, some of them as parked."""

    cursor: int
    parked: Mapping[int, Rejection]
    delivered: Sequence[int] = ()
    """Parked before, taken now."""


def cursor_of(connection: Connection, portal: str) -> int:
    """The sequence up to which `portal` has acknowledged; 0 where it has none."""
    query = select(upload.c.cursor).where(upload.c.portal == portal)
    return connection.execute(query).scalar_one_or_none() or 0


def parked_of(connection: Connection, portal: str) -> list[ParkedEvent]:
    """What stays parked, in the log's order."""
    query = (
        select(
            parked_events.c.sequence, parked_events.c.code, parked_events.c.detail, parked_events.c.parked_at
        )
        .where(parked_events.c.portal == portal, parked_events.c.code != DELIVERED)
        .order_by(parked_events.c.sequence)
    )
    return [ParkedEvent(*row) for row in connection.execute(query)]


def parked_rows(connection: Connection, portal: str) -> list[LogRow]:
    """The log's rows of what stays parked, in the log's order."""
    query = (
        select(events)
        .join(parked_events, parked_events.c.sequence == events.c.sequence)
        .where(parked_events.c.portal == portal, parked_events.c.code != DELIVERED)
        .order_by(events.c.sequence)
    )
    return [LogRow(*row) for row in connection.execute(query)]


def last_delivered(connection: Connection, portal: str, cursor: int) -> list[LogRow]:
    """The last event that `portal` has for certain, where it has one."""
    parked = select(parked_events.c.sequence).where(parked_events.c.portal == portal)
    query = (
        select(events)
        .where(events.c.sequence <= cursor, events.c.sequence.not_in(parked))
        .order_by(events.c.sequence.desc())
        .limit(1)
    )
    return [LogRow(*row) for row in connection.execute(query)]


def parked_count(connection: Connection, portal: str) -> int:
    query = select(func.count()).where(parked_events.c.portal == portal, parked_events.c.code != DELIVERED)
    return connection.execute(query).scalar_one()


def settle(connection: Connection, portal: str, settlement: Settlement, now: datetime) -> int:
    """Write what is settled; doing it twice does no harm. Returns how many events are parked then."""
    for sequence, rejection in settlement.parked.items():
        _park(connection, portal, sequence, rejection, now)
    for sequence in settlement.delivered:
        _park(connection, portal, sequence, Rejection(DELIVERED, ""), now)
    _move(connection, portal, settlement.cursor, now)
    return parked_count(connection, portal)


def _park(connection: Connection, portal: str, sequence: int, why: Rejection, now: datetime) -> None:
    here = (parked_events.c.portal == portal) & (parked_events.c.sequence == sequence)
    values = {"code": why.code, "detail": why.detail, "parked_at": now}
    if connection.execute(parked_events.update().where(here).values(values)).rowcount == 0:
        connection.execute(parked_events.insert(), {"portal": portal, "sequence": sequence, **values})


def _move(connection: Connection, portal: str, cursor: int, now: datetime) -> None:
    before = connection.execute(select(upload.c.cursor).where(upload.c.portal == portal)).scalar_one_or_none()
    values = {"cursor": cursor, "moved_at": now}
    if before is None:
        connection.execute(upload.insert(), {"portal": portal, **values})
    elif before < cursor:
        connection.execute(upload.update().where(upload.c.portal == portal).values(values))
