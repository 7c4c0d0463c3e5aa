"""The tables that are read from the log, written in the transaction that appends to it.

`legs` and `counter_sessions` serve queries, and hold as a backstop what the law promises: a number is
given once, a counter has one leg in hand and one session.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, delete, insert, update

from common.domain.leg import Leg
from common.domain.session import CounterSession
from common.domain.words import CounterCode
from common.store.hot import Hot, Row
from common.store.tables import counter_sessions, days, legs, micros

_MOVING = (
    # In the order of the table's columns: that is the order of the statement.
    "priority_class",
    "status",
    "confirmed_at",
    "first_called_at",
    "last_called_at",
    "started_at",
    "ended_at",
    "calls",
    "counter",
    "outcome",
    "officer",
    "parked_s",
    "delivered",
    "note",
)
_NEW = (
    "leg_id",
    "visit_id",
    "site",
    "business_date",
    "series",
    "number",
    "code",
    "booth",
    "service",
    "priority_class",
    "tracking_token",
    "status",
    "arrived_at",
    "calls",
)
"""What is told of a plain number that was just taken; the other columns have their defaults."""
_ADD = Hot(legs.insert())
_ADD_NEW = Hot(legs.insert().values({name: bindparam(name) for name in _NEW}))
_CONFIRM = Hot(
    update(legs)
    .where(legs.c.leg_id == bindparam("which"))
    .values(status=bindparam("status"), confirmed_at=bindparam("confirmed_at"))
)
_CHANGE = Hot(
    update(legs)
    .where(legs.c.leg_id == bindparam("which"))
    .values({name: bindparam(name) for name in _MOVING})
)


class LegsDiffer(RuntimeError):
    """The table of legs does not hold a leg that the log has."""


def _moment(moment: datetime | None) -> int | None:
    return None if moment is None else micros(moment)


def is_plain(leg: Leg) -> bool:
    """Whether `new_row_of` tells all of a leg whose number was just taken."""
    return leg.party_size == 1 and not leg.representative and leg.appointment_at is None


def new_row_of(leg: Leg, site: str, business_date: str) -> Row:
    """A plain number as `add_new_legs` takes it: half the columns, which is most of what a number costs."""
    return (
        leg.leg_id,
        leg.visit_id,
        site,
        business_date,
        leg.series,
        leg.number,
        leg.code,
        leg.booth,
        leg.service,
        leg.priority_class,
        leg.tracking_token,
        leg.status.value,
        micros(leg.arrived_at),
        leg.calls,
    )


def row_of(leg: Leg, site: str, business_date: str) -> Row:
    """A leg as `add_legs` takes it: the columns of `legs` in their order."""
    return (
        leg.leg_id,
        leg.visit_id,
        site,
        business_date,
        leg.series,
        leg.number,
        leg.code,
        leg.booth,
        leg.service,
        leg.priority_class,
        leg.tracking_token,
        leg.status.value,
        micros(leg.arrived_at),
        _moment(leg.confirmed_at),
        _moment(leg.first_called_at),
        _moment(leg.last_called_at),
        _moment(leg.started_at),
        _moment(leg.ended_at),
        leg.calls,
        leg.counter,
        None if leg.outcome is None else leg.outcome.value,
        leg.part,
        leg.cause.value,
        leg.from_leg,
        leg.party_size,
        leg.representative,
        None if leg.appointment_at is None else micros(leg.appointment_at),
        leg.officer,
        round(leg.parked_s),
        _delivered(leg),
        leg.note,
    )


def change_of(leg: Leg) -> Row:
    """What may change of a leg, as `change_legs` takes it."""
    return (
        leg.priority_class,
        leg.status.value,
        _moment(leg.confirmed_at),
        _moment(leg.first_called_at),
        _moment(leg.last_called_at),
        _moment(leg.started_at),
        _moment(leg.ended_at),
        leg.calls,
        leg.counter,
        None if leg.outcome is None else leg.outcome.value,
        leg.officer,
        round(leg.parked_s),
        _delivered(leg),
        leg.note,
        leg.leg_id,
    )


def _delivered(leg: Leg) -> str | None:
    """What was handed over, as the JSON object {service: quantity}."""
    if not leg.delivered:
        return None
    return json.dumps({one.service: one.quantity for one in leg.delivered})


def confirmation_of(leg: Leg) -> Row:
    """What the confirmed print changes, as `confirm_legs` takes it."""
    return (leg.status.value, _moment(leg.confirmed_at), leg.leg_id)


def add_legs(connection: Connection, rows: Sequence[Row]) -> None:
    """Store new legs with all that is known of them; raises `IntegrityError` for one that is there."""
    _ADD.run(connection, rows)


def add_new_legs(connection: Connection, rows: Sequence[Row]) -> None:
    """Store plain numbers; raises `IntegrityError` for one that was given before."""
    _ADD_NEW.run(connection, rows)


def confirm_legs(connection: Connection, rows: Sequence[Row]) -> None:
    """Let numbers in: rows of status, moment and leg. Nothing else comes before this in a leg's life."""
    if _CONFIRM.run(connection, rows) != len(rows):
        raise LegsDiffer(f"{len(rows)} numbers confirmed, and not every leg is there")


def change_legs(connection: Connection, rows: Sequence[Row]) -> None:
    """Bring legs up to date in the order of their events: one lets a counter go before another takes it."""
    if _CHANGE.run(connection, rows) != len(rows):
        raise LegsDiffer(f"{len(rows)} changes to legs, and not every leg is there")


def open_day(connection: Connection, business_date: date, first_sequence: int) -> None:
    """Note where a day begins: a start reads the log from there."""
    connection.execute(insert(days), {"business_date": business_date, "first_sequence": first_sequence})


def open_session(connection: Connection, site: str, session: CounterSession) -> None:
    """Store the session of a counter as it stands now."""
    close_session(connection, site, session.counter)
    connection.execute(
        insert(counter_sessions),
        {
            "site": site,
            "counter": session.counter,
            "booth": session.booth,
            "services": session.services,
            "station": session.station,
            "officer": session.officer,
            "opened_at": session.opened_at,
        },
    )


def close_session(connection: Connection, site: str, counter: CounterCode) -> None:
    """Take away the session of a counter."""
    place = (counter_sessions.c.site == site) & (counter_sessions.c.counter == counter)
    connection.execute(delete(counter_sessions).where(place))
