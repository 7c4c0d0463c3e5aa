"""One batch, one transaction: events are kept once for ever, and counted as they are kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Engine, Row, case, func, select, tuple_
from sqlalchemy.dialects import postgresql, sqlite

from common.domain.words import Outcome, Status
from common.portal.reference.intake import Incoming, Rejected, is_plain, name_of, sequence_of
from common.portal.reference.tables import ID_LENGTH, events, sites, tickets
from common.portal.reference.tracking import TrackedTicket, find_ticket
from common.runtime.clock import Clock


@dataclass(slots=True)
class Receipt:
    """What became of each event of a batch; every id stands in one list."""

    accepted: list[str] = field(default_factory=list)
    duplicates: list[str] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SiteView:
    """A site as the page shows it; tickets are those of its last service day."""

    source: str
    events: int
    last_sequence: int
    last_hash: str
    last_time: str
    business_date: date | None
    tickets: dict[str, int]


@dataclass(frozen=True, slots=True)
class EventView:
    """An event as the page shows it: with the ticket's number, never with what finds or names a person."""

    source: str
    name: str
    time: str
    sequence: int | None
    code: str
    booth: str
    counter: str


def _finished(data: dict[str, Any]) -> Status:
    return Status.CANCELLED if data.get("outcome") == Outcome.CANCELLED else Status.COMPLETED


def _undone(data: dict[str, Any]) -> Status:
    return Status.SERVING if data.get("status") == Status.SERVING else Status.CALLED


_BEGINS = frozenset({"ticket_issued", "leg_added"})
_STATUS: dict[str, Callable[[dict[str, Any]], Status]] = {
    "ticket_issued": lambda _: Status.PRINTING,
    "print_confirmed": lambda _: Status.WAITING,
    "print_voided": lambda _: Status.VOID,
    "leg_called": lambda _: Status.CALLED,
    "leg_recalled": lambda _: Status.CALLED,
    "service_started": lambda _: Status.SERVING,
    "service_finished": _finished,
    "leg_no_show": lambda _: Status.NO_SHOW,
    "leg_undone": _undone,
    "leg_cancelled": lambda _: Status.CANCELLED,
    "leg_added": lambda _: Status.WAITING,
    "leg_parked": lambda _: Status.PARKED,
    "leg_returned": lambda _: Status.WAITING,
    "leg_transferred": lambda _: Status.TRANSFERRED,
}


class Records:
    """Use from any thread."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._readers = engine.execution_options(reads=True)
        self._clock = clock
        self._insert = postgresql.insert if engine.dialect.name == "postgresql" else sqlite.insert

    def take(self, incoming: Sequence[Incoming]) -> Receipt:
        """Keep what is new. When this returns, it is committed."""
        receipt = Receipt()
        first = {(event.source, event.id): event for event in reversed(incoming)}
        with self._engine.begin() as connection:
            # In the same order in every transaction: two batches wait for each other, never in a circle.
            for source in sorted({event.source for event in incoming}):
                mine = [
                    first[key]
                    for key in dict.fromkeys((e.source, e.id) for e in incoming if e.source == source)
                ]
                self._take_of_site(connection, source, mine, receipt)
        return receipt

    def _take_of_site(
        self, connection: Connection, source: str, mine: Sequence[Incoming], receipt: Receipt
    ) -> None:
        site = self._lock_site(connection, source)
        known = _known_hashes(connection, source, [event.id for event in mine])
        fresh: list[Incoming] = []
        for event in mine:
            if event.id not in known:
                fresh.append(event)
                receipt.accepted.append(event.id)
            elif event.chain_hash is None or known[event.id] in {None, event.chain_hash}:
                receipt.duplicates.append(event.id)
            else:
                # Another event under an id that is taken: the site's log was restored or rewritten.
                receipt.rejected.append(Rejected(event.id, "conflict", "the id is taken by another event"))
        if fresh:
            now = self._clock.now()
            connection.execute(events.insert(), [_row(event, now) for event in fresh])
            self._count_tickets(connection, source, fresh)
            self._count_site(connection, site, fresh, now)

    def _lock_site(self, connection: Connection, source: str) -> Row[Any]:
        empty = {"source": source, "events": 0, "last_sequence": 0, "last_hash": "", "last_time": ""}
        connection.execute(self._insert(sites).on_conflict_do_nothing(), empty)
        return connection.execute(select(sites).where(sites.c.source == source).with_for_update()).one()

    def _count_site(
        self, connection: Connection, site: Row[Any], fresh: Sequence[Incoming], now: datetime
    ) -> None:
        values: dict[str, Any] = {"events": site.events + len(fresh), "received_at": now}
        newest = max(fresh, key=lambda event: event.sequence or 0)
        if (newest.sequence or 0) >= site.last_sequence:
            values |= {
                "last_sequence": newest.sequence or 0,
                "last_hash": newest.chain_hash or "",
                "last_time": newest.time,
            }
        days = [event.business_date for event in fresh if event.business_date]
        if site.business_date:
            days.append(site.business_date)
        values["business_date"] = max(days, default=None)
        connection.execute(sites.update().where(sites.c.source == site.source).values(values))

    def _count_tickets(self, connection: Connection, source: str, fresh: Iterable[Incoming]) -> None:
        rows = [row for event in fresh if (row := _ticket(source, event))]
        if not rows:
            return
        new = self._insert(tickets)
        now, before = new.excluded, tickets.c
        is_newer = now.sequence >= before.sequence
        upsert = new.on_conflict_do_update(
            index_elements=[before.source, before.leg_id],
            set_={
                "status": _either(is_newer, now.status, before.status),
                "counter": _either(is_newer, now.counter, before.counter),
                "sequence": _either(is_newer, now.sequence, before.sequence),
                # Only the first event of a ticket knows these, and it may be the one that came late.
                "business_date": func.coalesce(before.business_date, now.business_date),
                "code": _either(before.code == "", now.code, before.code),
                "booth": _either(before.booth == "", now.booth, before.booth),
                "tracking_token": _either(
                    before.tracking_token == "", now.tracking_token, before.tracking_token
                ),
            },
        )
        connection.execute(upsert, rows)

    # -- reading ---------------------------------------------------------------------------------------------

    def events_of(self, source: str, after: int, limit: int) -> list[tuple[int, str]]:
        """Events of a site by order of arrival: their positions and their JSON."""
        query = (
            select(events.c.position, events.c.body)
            .where(events.c.source == source, events.c.position > after)
            .order_by(events.c.position)
            .limit(limit)
        )
        with self._readers.begin() as connection:
            return [(row.position, row.body) for row in connection.execute(query)]

    def count_of(self, source: str) -> int:
        with self._readers.begin() as connection:
            query = select(sites.c.events).where(sites.c.source == source)
            return connection.execute(query).scalar_one_or_none() or 0

    def check(self) -> None:
        """Ask the database for a sign of life; raises what it raises."""
        with self._readers.begin() as connection:
            connection.execute(select(1)).scalar_one()

    def ticket(self, tracking_token: str) -> TrackedTicket | None:
        """The ticket whose holder brings this token; None for a token that nobody was given."""
        wanted = _short(tracking_token)
        if not wanted:
            return None
        with self._readers.begin() as connection:
            return find_ticket(connection, wanted, self._clock.now())

    def overview(self, latest: int) -> tuple[list[SiteView], list[EventView]]:
        """Every site, and the latest events of all."""
        with self._readers.begin() as connection:
            found = [
                _site_view(connection, row)
                for row in connection.execute(select(sites).order_by(sites.c.source))
            ]
            return found, _latest(connection, latest)


def _either(condition: Any, yes: Any, no: Any) -> Any:
    return case((condition, yes), else_=no)


def _known_hashes(connection: Connection, source: str, ids: Sequence[str]) -> dict[str, str | None]:
    query = select(events.c.id, events.c.chain_hash).where(events.c.source == source, events.c.id.in_(ids))
    return {row.id: row.chain_hash for row in connection.execute(query)}


def _row(event: Incoming, now: datetime) -> dict[str, Any]:
    return {
        "source": event.source,
        "id": event.id,
        "type": event.type,
        "sequence": event.sequence,
        "chain_hash": event.chain_hash,
        "received_at": now,
        "body": event.body,
    }


def _ticket(source: str, event: Incoming) -> dict[str, Any] | None:
    leg_id = _short(event.data.get("leg_id"))
    status = _STATUS.get(event.name)
    if status is None or not leg_id:
        return None
    is_first = event.name in _BEGINS
    return {
        "source": source,
        "leg_id": leg_id,
        "business_date": event.business_date if is_first else None,
        "code": _short(event.data.get("code")) if is_first else "",
        "booth": _short(event.data.get("booth")) if is_first else "",
        "tracking_token": _short(event.data.get("tracking_token")) if is_first else "",
        "counter": _short(event.data.get("counter")),
        "status": status(event.data).value,
        "sequence": event.sequence or 0,
    }


def _short(value: Any) -> str:
    """Text that fits a column; "" for anything else."""
    return value if isinstance(value, str) and len(value) <= ID_LENGTH and is_plain(value) else ""


def _site_view(connection: Connection, row: Row[Any]) -> SiteView:
    query = (
        select(tickets.c.status, func.count().label("tickets"))
        .where(tickets.c.source == row.source, tickets.c.business_date == row.business_date)
        .group_by(tickets.c.status)
    )
    return SiteView(
        source=row.source,
        events=row.events,
        last_sequence=row.last_sequence,
        last_hash=row.last_hash,
        last_time=row.last_time,
        business_date=row.business_date,
        tickets={row.status: row.tickets for row in connection.execute(query)},
    )


def _latest(connection: Connection, limit: int) -> list[EventView]:
    query = select(events.c.source, events.c.body).order_by(events.c.position.desc()).limit(limit)
    found = [(row.source, json.loads(row.body)) for row in connection.execute(query)]
    legs = {(source, leg_id) for source, body in found if (leg_id := _short(_data(body).get("leg_id")))}
    known = select(tickets).where(tuple_(tickets.c.source, tickets.c.leg_id).in_(legs))
    by_leg = {(row.source, row.leg_id): row for row in connection.execute(known)} if legs else {}
    return [_event_view(source, body, by_leg) for source, body in found]


def _data(body: dict[str, Any]) -> dict[str, Any]:
    data = body.get("data")
    return data if isinstance(data, dict) else {}


def _event_view(source: str, body: dict[str, Any], by_leg: dict[tuple[str, str], Row[Any]]) -> EventView:
    data = _data(body)
    ticket = by_leg.get((source, _short(data.get("leg_id"))))
    return EventView(
        source=source,
        name=name_of(body["type"]) or body["type"],
        time=body.get("time") or "",
        sequence=sequence_of(body.get("sequence")),
        code=ticket.code if ticket else "",
        booth=ticket.booth if ticket else _short(data.get("booth")),
        counter=_short(data.get("counter")),
    )
