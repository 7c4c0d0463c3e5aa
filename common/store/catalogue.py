"""The site as it is kept: a row for each booth, service, counter and entry of the calendar, in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select

from common.contract.snapshot import SITE
from common.domain.site import Site
from common.store import tables

_OWN = frozenset({"id", "place"})
"""Columns of the tables' own, not fields of the site."""


_CALENDAR = {
    "closures": tables.closures,
    "seasons": tables.seasons,
    "special_days": tables.special_days,
}


class SiteMissing(RuntimeError):
    """The store does not say yet what the site is."""


def load_site(connection: Connection) -> Site:
    """The site; raises `SiteMissing` where none was saved."""
    rows = _all(connection, tables.site)
    if not rows:
        raise SiteMissing("the store holds no site; `antrean seed` makes one")
    return SITE.validate_python(
        {
            **rows[0],
            "policy": _all(connection, tables.policy)[0]["rules"],
            "booths": _all(connection, tables.booths),
            "services": _all(connection, tables.services),
            "counters": _all(connection, tables.counters),
            "calendar": {name: _all(connection, table) for name, table in _CALENDAR.items()},
        }
    )


def _all(connection: Connection, table: Table) -> list[dict[str, Any]]:
    order = table.c.place if "place" in table.c else table.c.id
    return [
        {name: value for name, value in row.items() if name not in _OWN}
        for row in connection.execute(select(table).order_by(order)).mappings()
    ]


def save_site(connection: Connection, site: Site) -> None:
    """Put `site` in the place of what is kept now.

    A running hub does it in the transaction of the events that changed the site; from outside it would go
    on with what it has read.
    """
    value: dict[str, Any] = SITE.dump_python(site)
    parts: tuple[tuple[Table, Sequence[dict[str, Any]]], ...] = (
        (tables.policy, [{"id": 1, "rules": value.pop("policy")}]),
        (tables.booths, _placed(value.pop("booths"))),
        (tables.services, _placed(value.pop("services"))),
        (tables.counters, _placed(value.pop("counters"))),
        *((_CALENDAR[name], rows) for name, rows in value.pop("calendar").items()),
        (tables.site, [{"id": 1, **value}]),
    )
    for table, _ in reversed(parts):
        connection.execute(delete(table))
    for table, rows in parts:
        if rows:
            connection.execute(insert(table), rows)


def _placed(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"place": place, **row} for place, row in enumerate(rows)]
