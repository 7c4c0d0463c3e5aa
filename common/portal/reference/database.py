"""The portal's database: SQLite in the data folder, or PostgreSQL by its address."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from common.portal.reference.tables import SCHEMA, metadata, portal
from common.runtime.paths import make_private
from common.store.engine import StoreUnsafe

FILE_NAME = "portal.db"
_PRAGMAS = {
    "busy_timeout": 10_000,
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
}


class DatabaseRefused(ValueError):
    """The database cannot be used; the message says why."""


def database_url(data: Path, url: str = "") -> URL:
    """The address of the database; without `url` a file in `data`."""
    if not url:
        return URL.create("sqlite", database=str(data / FILE_NAME))
    try:
        address = make_url(url)
    except ArgumentError as trouble:
        raise DatabaseRefused(
            "the database's address must look like postgresql://user@host/name"
        ) from trouble
    if address.drivername in {"postgresql", "postgres"}:
        return address.set(drivername="postgresql+psycopg")
    if address.drivername in {"postgresql+psycopg", "sqlite"}:
        return address
    raise DatabaseRefused(f"{address.drivername}: only PostgreSQL and SQLite are known")


def open_database(url: URL) -> Engine:
    """An engine with all tables there; raises `DatabaseRefused`, `StoreUnsafe` or what the driver says."""
    engine = _sqlite(url) if url.get_backend_name() == "sqlite" else _postgresql(url)
    try:
        with engine.begin() as connection:
            _bring_up(connection)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _bring_up(connection: Connection) -> None:
    # Asked before anything is made: tables of today beside those of another schema would be neither.
    found = _schema(connection)
    if found is None:
        metadata.create_all(connection)
        connection.execute(portal.insert(), {"id": 1, "schema": SCHEMA})
    elif found > SCHEMA:
        raise DatabaseRefused(
            f"the database has schema {found}, this program knows {SCHEMA}: install the newer version"
        )
    elif found < SCHEMA:
        raise DatabaseRefused(
            f"the database has schema {found}, older than the first release's {SCHEMA}: use an empty one"
        )


def _schema(connection: Connection) -> int | None:
    if not inspect(connection).has_table(portal.name):
        return None
    return connection.execute(select(portal.c.schema)).scalar_one_or_none()


def _postgresql(url: URL) -> Engine:
    return create_engine(
        url,
        pool_pre_ping=True,
        pool_timeout=5,
        connect_args={"connect_timeout": 5, "options": "-c statement_timeout=20000 -c lock_timeout=10000"},
    )


def _sqlite(url: URL) -> Engine:
    if url.database:
        make_private(Path(url.database).parent)
    engine = create_engine(
        url, poolclass=QueuePool, connect_args={"isolation_level": None, "check_same_thread": False}
    )
    event.listen(engine, "connect", _promise)
    event.listen(engine, "begin", _begin)
    return engine


def _promise(connection: object, _: object) -> None:
    """What is set is read back: a portal that answered must not lose what it answered for."""
    cursor = connection.cursor()  # type: ignore[attr-defined] # a DB-API connection
    try:
        for name, wanted in _PRAGMAS.items():
            cursor.execute(f"PRAGMA {name} = {wanted}")
            cursor.execute(f"PRAGMA {name}")
            if cursor.fetchone()[0] != wanted:
                raise StoreUnsafe(f"{name} is not {wanted!r}")
    finally:
        cursor.close()


def _begin(connection: Connection) -> None:
    """Writers queue at their beginning, not at their first write; readers do not wait for them."""
    reads = connection.get_execution_options().get("reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
