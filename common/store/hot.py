"""Statements of the hot path: written in SQLAlchemy Core, compiled once, run on the driver's own cursor.

Measured for 256 rows of `events`: 4 µs a row this way, 11 µs through Core's compiled cache with its
dictionaries and type processors. Past SQLAlchemy's execution a command alone took 205 µs instead of 248 (one
run each). So the callers hand over what the driver takes: moments as `micros`, dates as ISO text, JSON as
bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ClauseElement, Connection

from common.store.engine import driver_cursor

Row = tuple[Any, ...]


class Hot:
    """One statement with positional parameters, compiled at its first run on each kind of database.

    Runs in the transaction that the connection is in; raises what SQLAlchemy would raise.
    """

    __slots__ = ("_compiled", "_statement")

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled: dict[str, str] = {}

    def run(self, connection: Connection, rows: Sequence[Row]) -> int:
        """Run it once for every row, in order; returns how many rows it touched."""
        sql = self._sql(connection)
        with driver_cursor(connection, sql) as cursor:
            cursor.executemany(sql, rows)
            return cursor.rowcount

    def ask(self, connection: Connection, row: Row) -> Sequence[Any]:
        """Run it once and fetch what it found."""
        sql = self._sql(connection)
        with driver_cursor(connection, sql) as cursor:
            cursor.execute(sql, row)
            return cursor.fetchall()

    def _sql(self, connection: Connection) -> str:
        dialect = connection.dialect
        sql = self._compiled.get(dialect.name)
        if sql is None:
            sql = self._compiled[dialect.name] = str(self._statement.compile(dialect=dialect))
        return sql
