"""The book of a day: the same from every database, from old stores, by any clock, and after it was kept."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, insert, select
from sqlalchemy.engine import create_engine

from common.contract.reports import ReportName, Scope
from common.runtime.clock import ManualClock
from common.store.reports.answers import BUILD
from common.store.reports.asked import Asked
from common.store.reports.book import bound, opened
from common.store.reports.reading import DayClock, DayReader
from common.store.reports.shelf import Shelf
from common.store.store import Store
from common.store.tables import days, events, legs, metadata
from tests.portal.postgres import Postgres
from tests.store.hall import PATIENCE_S, Hall, a_site
from tests.store.make_golden_store import STORES
from tests.store.sample_day import EIGHT, MONDAY, SampleDay

WIB = ZoneInfo("Asia/Jakarta")
SITE = a_site()


@pytest.fixture
def played(store: Store) -> Iterator[Hall]:
    """The sample day is over."""
    clock = ManualClock(EIGHT)
    hall = Hall(store, clock)
    hall.writer.start()
    day = SampleDay(hall, clock)
    day.play()
    day.next_morning()
    yield hall
    assert hall.writer.stop(PATIENCE_S)


def _book(connection: Connection, last: int) -> bytes:
    reader = DayReader(DayClock(MONDAY, WIB), SITE.code, 1, last)
    return bound(reader.book(connection, datetime(2026, 7, 14, 1, 0, tzinfo=UTC)))


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    cluster = Postgres()
    cluster.start()
    yield cluster
    cluster.close()


def test_postgresql_gives_the_same_book(played: Hall, postgres: Postgres) -> None:
    engine = create_engine(postgres.new_database())
    metadata.create_all(engine, tables=[legs, events, days])
    with played.store.reader() as ours, engine.begin() as theirs:
        for table in (legs, events, days):
            theirs.execute(insert(table), [dict(row) for row in ours.execute(select(table)).mappings()])
        last = ours.execute(select(days.c.first_sequence).order_by(days.c.business_date.desc())).scalars()
        end = next(iter(last))
        assert _book(theirs, end) == _book(ours, end)
    engine.dispose()


def test_a_book_is_the_same_after_it_was_kept(played: Hall) -> None:
    with played.store.reader() as connection:
        kept = _book(connection, 10_000)
    assert bound(opened(MONDAY, kept)) == kept


@pytest.mark.parametrize("golden", sorted(STORES.glob("*.db.gz")), ids=lambda file: file.name)
def test_the_days_of_an_old_store_can_be_reported(golden: Path, tmp_path: Path) -> None:
    path = tmp_path / "antrean.db"
    path.write_bytes(gzip.decompress(golden.read_bytes()))
    store = Store.open(path)
    clock = ManualClock(datetime(2026, 7, 14, 3, 0, tzinfo=UTC))
    shelf = Shelf(store, lambda _: None, clock)
    dates = shelf.dates()
    found = dates.between(MONDAY, date(2026, 7, 14))
    assert len(found) == 2
    for name in ReportName:
        scope = Scope(
            from_date=MONDAY,
            to_date=date(2026, 7, 14),
            booths=(),
            services=(),
            target_s=600,
            days=2,
            as_of=clock.now(),
            is_running=True,
        )
        books = shelf.books(dates, found, SITE.code, WIB, deadline=1e9)
        report = BUILD[name](Asked(scope=scope, site=SITE, names={}), books)
        assert report.scope.days == 2
    first = BUILD[ReportName.DAYS](
        Asked(scope=scope, site=SITE, names={}), shelf.books(dates, found, SITE.code, WIB, deadline=1e9)
    ).rows[0]  # type: ignore[union-attr]
    assert (first.figures.tickets, first.figures.served, first.figures.no_show) == _counted(store)
    store.close()


def _counted(store: Store) -> tuple[int, int, int]:
    """The same of the first day, counted in the table of legs."""
    monday = legs.c.business_date == MONDAY
    with store.reader() as connection:
        rows = connection.execute(select(legs.c.status, legs.c.cause, legs.c.outcome).where(monday)).all()
    return (
        sum(row.cause == "issued" and row.status != "void" for row in rows),
        sum(row.status == "completed" for row in rows),
        sum(row.status == "no_show" for row in rows),
    )


def test_a_day_of_twenty_five_hours_is_told_by_the_wall_clock() -> None:
    zone = ZoneInfo("Europe/Berlin")
    clock = DayClock(date(2026, 10, 25), zone)
    assert clock.ends - clock.ends.replace(hour=0) == timedelta(0)
    noon = datetime(2026, 10, 25, 11, 0, tzinfo=UTC)
    assert clock.second(noon) == 12 * 3600
    assert clock.second(datetime(2026, 10, 24, 23, 0, tzinfo=UTC)) == 3600
    plain = DayClock(date(2026, 10, 26), zone)
    assert plain.second(datetime(2026, 10, 26, 11, 0, 0, 600_000, tzinfo=UTC)) == 12 * 3600 + 1


def test_moments_outside_the_day_are_at_its_ends() -> None:
    clock = DayClock(MONDAY, WIB)
    assert clock.second(EIGHT - timedelta(days=2)) == 0
    assert clock.second(EIGHT + timedelta(days=2)) == 86400
