"""Days that are over are condensed in the background, once; their reports do not change."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from common.contract.refusals import ReportTooLong
from common.contract.reports import REPORTS, ReportName
from common.contract.wire import Role
from common.domain.words import StationKey
from common.hub.queries import Queries
from common.runtime.clock import ManualClock
from common.store.access import Station
from tests.store.hall import PATIENCE_S, Hall, a_site, new_store
from tests.store.sample_day import EIGHT, SampleDay

SITE = a_site()
DASHBOARD = Station(key=StationKey("S1"), role=Role.SUPERVISOR)


@pytest.fixture
def queries(tmp_path: Any) -> Iterator[tuple[Queries, Hall, ManualClock]]:
    clock = ManualClock(EIGHT)
    hall = Hall(new_store(tmp_path), clock)
    hall.writer.start()
    day = SampleDay(hall, clock)
    day.play()
    day.next_morning()
    queries = Queries(hall.store, hall.writer, clock)
    yield queries, hall, clock
    queries.close()
    assert hall.writer.stop(PATIENCE_S)
    hall.store.close()


def _days(queries: Queries, **params: Any) -> Any:
    data = asyncio.run(queries.ask("days", params, DASHBOARD, (), SITE))
    return REPORTS[ReportName.DAYS].validate_json(data)


def test_a_day_that_is_over_is_condensed_once(queries: tuple[Queries, Hall, ManualClock]) -> None:
    reports, hall, _ = queries
    dates, missing = reports._missing()
    assert [day.isoformat() for day in missing] == ["2026-07-13"]
    asyncio.run(reports.fill(SITE))
    hall.writer.execute(lambda _: None).result(PATIENCE_S)
    assert reports._missing() == (dates, [])
    asyncio.run(reports.fill(SITE))


def test_without_dates_the_open_day_is_meant(queries: tuple[Queries, Hall, ManualClock]) -> None:
    reports, _, _ = queries
    report = _days(reports)
    assert [row.business_date.isoformat() for row in report.rows] == ["2026-07-14"]
    assert report.rows[0].figures.open_legs == 1


def test_what_is_remembered_of_a_running_day_is_soon_forgotten(
    queries: tuple[Queries, Hall, ManualClock],
) -> None:
    reports, hall, clock = queries
    first = _days(reports)
    hall.wait_in_line("A1")
    assert _days(reports) == first
    clock.advance(3)
    assert _days(reports).total.tickets == first.total.tickets + 1
    both = _days(reports, from_date="2026-07-13", to_date="2026-07-14")
    clock.advance(3)
    assert _days(reports, from_date="2026-07-13", to_date="2026-07-14") == both
    clock.advance(60)
    assert _days(reports, from_date="2026-07-13", to_date="2026-07-14").scope.as_of > both.scope.as_of


def test_another_site_forgets_all_answers(queries: tuple[Queries, Hall, ManualClock]) -> None:
    reports, _, clock = queries
    over = {"from_date": "2026-07-13"}
    first = _days(reports, **over)
    clock.advance(60)
    assert _days(reports, **over) == first
    data = asyncio.run(reports.ask("days", over, DASHBOARD, (), a_site()))
    again = REPORTS[ReportName.DAYS].validate_json(data)
    assert (again.rows, again.scope.as_of) == (first.rows, first.scope.as_of + timedelta(seconds=60))


def test_a_hub_that_ends_gives_up_what_is_being_made(queries: tuple[Queries, Hall, ManualClock]) -> None:
    reports, _, _ = queries
    reports._shelf.stop()
    with pytest.raises(ReportTooLong):
        _days(reports, from_date="2026-07-13")


def test_a_store_without_any_day_yet(tmp_path: Any) -> None:
    hall = Hall(new_store(tmp_path), ManualClock(EIGHT))
    hall.writer.start()
    reports = Queries(hall.store, hall.writer, ManualClock(EIGHT))
    report = _days(reports)
    assert (report.rows, report.scope.days, report.scope.from_date.isoformat()) == ((), 0, "2026-07-13")
    assert report.scope.as_of == datetime(2026, 7, 13, 1, 0, tzinfo=UTC)
    reports.close()
    assert hall.writer.stop(PATIENCE_S)
    hall.store.close()
