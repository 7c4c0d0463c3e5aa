"""Connections. What a connection must promise is set and then read back, each time one is opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, NullPool, QueuePool, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError
from sqlalchemy.pool import ConnectionPoolEntry


class StoreUnsafe(RuntimeError):
    """The database does not keep what it must: a setting was not taken."""


PRAGMAS: Mapping[str, str | int] = {
    "busy_timeout": 5000,
    "journal_mode": "wal",
    # With NORMAL a power cut takes acknowledged tickets away (measured).
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
}
# A checkpoint at 16 MB of log instead of 4: 1.6 times the commands a second at 50 clients on a real disk (two
# runs each on a busy machine, 4,100-4,400 against 6,600-7,200); at one client no difference beyond the noise.
WRITER_PRAGMAS: Mapping[str, str | int] = {**PRAGMAS, "query_only": 0, "wal_autocheckpoint": 4000}
READER_PRAGMAS: Mapping[str, str | int] = {**PRAGMAS, "query_only": 1}


def open_engine(path: Path, *, writer: bool) -> Engine:
    """An engine on the store file. A writer's connections are opened and closed one by one.

    Raises `StoreUnsafe` at the first connection where a pragma is not taken.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=NullPool if writer else QueuePool,
        # We begin transactions ourselves: sqlite3 would begin them late, and never before a SELECT.
        connect_args={"isolation_level": None, "check_same_thread": False, "cached_statements": 256},
    )
    pragmas = WRITER_PRAGMAS if writer else READER_PRAGMAS

    def connected(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        _promise(connection, pragmas)

    begin = "BEGIN IMMEDIATE" if writer else "BEGIN"

    def begun(connection: Connection) -> None:
        with driver_cursor(connection, begin) as cursor:
            cursor.execute(begin)

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begun)
    return engine


@contextmanager
def driver_cursor(connection: Connection, sql: str) -> Iterator[DBAPICursor]:
    """The driver's own cursor, to run `sql` without SQLAlchemy's machinery but with its exceptions."""
    trouble = connection.dialect.loaded_dbapi.Error
    cursor = connection.connection.cursor()
    try:
        yield cursor
    except trouble as error:
        raise DBAPIError.instance(sql, None, error, trouble, dialect=connection.dialect) from error
    finally:
        cursor.close()


def _promise(connection: DBAPIConnection | sqlite3.Connection, pragmas: Mapping[str, str | int]) -> None:
    cursor = connection.cursor()
    try:
        for name, wanted in pragmas.items():
            cursor.execute(f"PRAGMA {name} = {wanted}")
            cursor.execute(f"PRAGMA {name}")
            row = cursor.fetchone()
            if row is None or row[0] != wanted:
                raise StoreUnsafe(f"{name} is {row and row[0]!r}, must be {wanted!r}")
    finally:
        cursor.close()


_KNOWN_TO_HAVE_FAILED = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY})


def is_fault(error: Exception) -> bool:
    """The database failed, not what was asked of it."""
    return isinstance(error, DBAPIError) and not isinstance(error, IntegrityError | DataError)


def is_in_doubt(error: Exception) -> bool:
    """The database failed, and nobody knows what of the transaction reached the disk."""
    if not is_fault(error):
        return False
    code = getattr(getattr(error, "orig", None), "sqlite_errorcode", None)
    return code is None or code & 0xFF not in _KNOWN_TO_HAVE_FAILED


def settle(connection: Connection) -> None:
    """Bring all that can be read now onto the disk, or raise. For a start, and after a failed sync.

    A failed fsync marks its pages clean, so the next one promises what it never wrote. Copying the
    whole write-ahead log into the database file writes and syncs every page again; the small commit
    behind it syncs that the log begins anew, and shows that the disk can sync at all.
    Raises `StoreUnsafe` while someone reads for too long.
    """
    # Past SQLAlchemy, which would begin a transaction: none may be open here.
    sql = "PRAGMA wal_checkpoint(TRUNCATE)"
    with driver_cursor(connection, sql) as cursor:
        cursor.execute(sql)
        ((busy, _, _),) = cursor.fetchall()
    if busy:
        raise StoreUnsafe("the write-ahead log could not be settled: someone reads for too long")
    with connection.begin():
        connection.exec_driver_sql("PRAGMA user_version = 0")  # writes the header, changed or not
