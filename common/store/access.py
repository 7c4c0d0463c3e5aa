"""Who may: stations, officers and their sessions. Tokens are random and kept hashed only.

A token has 256 random bits, so one SHA-256 keeps it safe; a password has not, and comes here as the
argon2id string that the hub made.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from common.contract.wire import Role
from common.domain.words import BoothCode, CounterCode, OfficerId, StationKey
from common.store.tables import officers, sessions, stations

_KEY = re.compile(r"[0-9A-Za-z._:-]{1,64}")
TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """One kiosk, counter PC, display, dashboard or integrator. `counter`: the only one it may serve."""

    key: StationKey
    role: Role
    counter: CounterCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerRecord:
    """An officer with what signing in needs. No booths: all of them."""

    id: OfficerId
    login: str
    name: str
    role: Role
    password_hash: str
    booths: tuple[BoothCode, ...] = ()
    disabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """An officer who is signed in at a station."""

    officer: OfficerRecord
    station: StationKey
    signed_in_at: datetime
    seen_at: datetime


def _hash(token: str) -> bytes:
    return sha256(token.encode()).digest()


def _checked(key: str) -> str:
    if not _KEY.fullmatch(key):
        raise ValueError("a key has 1 to 64 of letters, digits and . _ : -")
    return key


def add_station(
    connection: Connection, key: str, role: Role, now: datetime, *, counter: CounterCode | None = None
) -> str:
    """Let a station in and return its token, which nobody can read again.

    For a key that is there already: a new token, and the old one no longer counts.
    """
    token = secrets.token_urlsafe(TOKEN_BYTES)
    row = {
        "role": role.value,
        "counter": counter,
        "token_hash": _hash(token),
        "added_at": now,
        "revoked_at": None,
    }
    if connection.execute(update(stations).where(stations.c.key == key), row).rowcount == 0:
        connection.execute(insert(stations), {"key": _checked(key), **row})
    return token


def revoke_station(connection: Connection, key: str, now: datetime) -> bool:
    """Shut a station out; False where no such station was let in."""
    held = (stations.c.key == key) & stations.c.revoked_at.is_(None)
    return connection.execute(update(stations).where(held).values(revoked_at=now)).rowcount == 1


def find_station(connection: Connection, token: str) -> Station | None:
    """The station that holds `token`; None for a wrong or a revoked one."""
    columns = stations.c
    held = (columns.token_hash == _hash(token)) & columns.revoked_at.is_(None)
    row = connection.execute(select(columns.key, columns.role, columns.counter).where(held)).one_or_none()
    return None if row is None else Station(key=row.key, role=Role(row.role), counter=row.counter)


def list_stations(connection: Connection) -> list[Station]:
    """Every station that is let in, by key."""
    columns = stations.c
    query = select(columns.key, columns.role, columns.counter).where(columns.revoked_at.is_(None))
    rows = connection.execute(query.order_by(columns.key))
    return [Station(key=row.key, role=Role(row.role), counter=row.counter) for row in rows]


def add_officer(connection: Connection, officer: OfficerRecord) -> None:
    """Store an officer, in the place of one with the same id. A login means the same in any case."""
    row = {
        "login": officer.login.casefold(),
        "name": officer.name,
        "role": officer.role.value,
        "password_hash": officer.password_hash,
        "booths": list(officer.booths),
        "disabled": officer.disabled,
    }
    if connection.execute(update(officers).where(officers.c.id == officer.id), row).rowcount == 0:
        connection.execute(insert(officers), {"id": _checked(officer.id), **row})


def find_officer(connection: Connection, login: str) -> OfficerRecord | None:
    """The officer who signs in as `login`, also one who is disabled."""
    row = connection.execute(select(officers).where(officers.c.login == login.casefold())).one_or_none()
    return None if row is None else _officer(row)


def list_officers(connection: Connection) -> list[OfficerRecord]:
    """Every officer, also who is disabled, by login."""
    return [_officer(row) for row in connection.execute(select(officers).order_by(officers.c.login))]


def _officer(row: Row[Any]) -> OfficerRecord:
    return OfficerRecord(
        id=row.id,
        login=row.login,
        name=row.name,
        role=Role(row.role),
        password_hash=row.password_hash,
        booths=tuple(row.booths),
        disabled=row.disabled,
    )


def open_session(connection: Connection, officer: OfficerId, station: StationKey, now: datetime) -> str:
    """Sign an officer in at a station and return the session's token."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    connection.execute(
        insert(sessions),
        {
            "token_hash": _hash(token),
            "officer": officer,
            "station": station,
            "signed_in_at": now,
            "seen_at": now,
        },
    )
    return token


def find_session(connection: Connection, token: str) -> SessionRecord | None:
    """The session of `token`; None for a wrong one, one that ended, or a disabled officer's."""
    query = (
        select(officers, sessions.c.station, sessions.c.signed_in_at, sessions.c.seen_at)
        .join_from(sessions, officers)
        .where(sessions.c.token_hash == _hash(token))
        .where(sessions.c.ended_at.is_(None))
        .where(officers.c.disabled.is_(False))
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    return SessionRecord(
        officer=_officer(row), station=row.station, signed_in_at=row.signed_in_at, seen_at=row.seen_at
    )


def touch_session(connection: Connection, token: str, now: datetime) -> None:
    """Note that the officer is still at work."""
    connection.execute(update(sessions).where(sessions.c.token_hash == _hash(token)).values(seen_at=now))


def close_session(connection: Connection, token: str, now: datetime) -> None:
    """Sign the officer out."""
    held = (sessions.c.token_hash == _hash(token)) & sessions.c.ended_at.is_(None)
    connection.execute(update(sessions).where(held).values(ended_at=now))
