"""Statements of the hot path: written in SQLAlchemy Core, compiled once, run with plain tuples.

Measured for 256 rows of `events`: 4 µs a row this way, 11 µs through Core's compiled cache with its
dictionaries and type processors. So the callers hand over what the driver takes: moments as `micros`,
dates as ISO text, JSON as bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ClauseElement, Connection, CursorResult

Row = tuple[Any, ...]


class Hot:
    """One statement with positional parameters, compiled at its first run on each kind of database."""

    __slots__ = ("_compiled", "_statement")

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled: dict[str, str] = {}

    def run(self, connection: Connection, rows: Sequence[Row]) -> CursorResult[Any]:
        """Run it once for every row (at least one), in order."""
        return connection.exec_driver_sql(self._sql(connection), rows)

    def ask(self, connection: Connection, row: Row) -> Sequence[Any]:
        """Run it once and fetch what it found."""
        return connection.exec_driver_sql(self._sql(connection), row).fetchall()

    def _sql(self, connection: Connection) -> str:
        dialect = connection.dialect
        sql = self._compiled.get(dialect.name)
        if sql is None:
            sql = self._compiled[dialect.name] = str(self._statement.compile(dialect=dialect))
        return sql
