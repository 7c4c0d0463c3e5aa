"""Officers and stations as commands change them: their tables follow the log, which has no secret of theirs.

A name is in the command and in the table of officers, never in an event. A new officer has no password and
a new station no token until one is given.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, insert, select, update

from common.domain.commands import Command, ImportSite, SetOfficer
from common.domain.directory import Directory, OfficerEntry, Role, StationEntry
from common.domain.events import DirectoryEvent, OfficerSet, StationAdded, StationRevoked
from common.domain.words import BoothCode, CounterCode, OfficerId, StationKey
from common.store.access import revoke_station
from common.store.tables import officers, sessions, stations

NO_PASSWORD = "!"  # noqa: S105 - no hash looks like this, so that no password is right
Change = Callable[[Connection], object]


def change_of(event: DirectoryEvent, command: Command | None, directory: Directory) -> Change | None:
    """What the event means for the tables; `directory` has seen it."""
    match event:
        case OfficerSet(officer=officer):
            entry = _entry(command, directory.officers[officer].login)
            return lambda connection: set_officer(connection, officer, entry)
        case StationAdded(key=key, at=at):
            station = directory.stations[key]
            return lambda connection: set_station(connection, station, at)
        case StationRevoked(key=key, at=at):
            return lambda connection: revoke_station(connection, key, at)
    return None


def _entry(command: Command | None, login: str) -> OfficerEntry:
    """What the command says of an officer, the name included."""
    assert isinstance(command, SetOfficer | ImportSite)  # noqa: S101 - nothing else sets officers
    said = command.officers if isinstance(command, ImportSite) else (command.officer,)
    return next(entry for entry in reversed(said) if entry.login == login)


def read_directory(connection: Connection) -> Directory:
    """Everyone who is known, also who is disabled or revoked."""
    known = {
        OfficerId(row.id): OfficerEntry(
            login=row.login,
            name=row.name,
            role=Role(row.role),
            booths=tuple(BoothCode(code) for code in row.booths),
            disabled=row.disabled,
        )
        for row in connection.execute(select(officers).order_by(officers.c.id))
    }
    let_in = {row.key: row.entry for row in read_stations(connection)}
    return Directory(known, let_in)


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station as it is kept, and when it was let in and shut out."""

    entry: StationEntry
    added_at: datetime
    revoked_at: datetime | None

    @property
    def key(self) -> StationKey:
        return self.entry.key


def read_stations(connection: Connection) -> list[StationRow]:
    """Every station, by key."""
    columns = stations.c
    query = select(columns.key, columns.role, columns.counter, columns.added_at, columns.revoked_at)
    return [
        StationRow(
            StationEntry(
                key=StationKey(row.key),
                role=Role(row.role),
                counter=None if row.counter is None else CounterCode(row.counter),
                revoked=row.revoked_at is not None,
            ),
            row.added_at,
            row.revoked_at,
        )
        for row in connection.execute(query.order_by(columns.key))
    ]


def set_officer(connection: Connection, officer: OfficerId, entry: OfficerEntry) -> None:
    """Change an officer, or add one without a password."""
    row = {
        "name": entry.name,
        "role": entry.role.value,
        "booths": list(entry.booths),
        "disabled": entry.disabled,
    }
    if connection.execute(update(officers).where(officers.c.id == officer), row).rowcount == 0:
        new = {"id": officer, "login": entry.login, "password_hash": NO_PASSWORD}
        connection.execute(insert(officers), {**new, **row})


def set_station(connection: Connection, entry: StationEntry, now: datetime) -> None:
    """Change what a station may. A new one, and one that was shut out, has no token until one is given."""
    row = {"role": entry.role.value, "counter": entry.counter}
    held = (stations.c.key == entry.key) & stations.c.revoked_at.is_(None)
    if connection.execute(update(stations).where(held), row).rowcount == 1:
        return
    nobodys = {"token_hash": secrets.token_bytes(32), "added_at": now, "revoked_at": None}
    if connection.execute(update(stations).where(stations.c.key == entry.key), {**row, **nobodys}).rowcount:
        return
    connection.execute(insert(stations), {"key": entry.key, **row, **nobodys})


def set_password(
    connection: Connection, officer: OfficerId, password_hash: str, now: datetime, *, but_at: StationKey
) -> None:
    """Give an officer a new password and end what was begun with the old one, except at station `but_at`."""
    connection.execute(update(officers).where(officers.c.id == officer).values(password_hash=password_hash))
    begun = (sessions.c.officer == officer) & sessions.c.ended_at.is_(None) & (sessions.c.station != but_at)
    connection.execute(update(sessions).where(begun).values(ended_at=now))


def set_token(connection: Connection, key: StationKey, token: str) -> None:
    """Give a station a new token; the old one no longer counts."""
    kept = sha256(token.encode()).digest()
    connection.execute(update(stations).where(stations.c.key == key).values(token_hash=kept))
