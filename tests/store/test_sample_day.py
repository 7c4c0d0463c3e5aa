"""The sample day's key figures, each reckoned by hand from the times in `sample_day`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from typing import Any

import pytest

from common.contract.reports import (
    BreakRow,
    Figures,
    Hours,
    ReasonRow,
    ReportName,
    Scope,
    Times,
    VisitCount,
)
from common.domain.leg_story import ReasonKind
from common.domain.words import BreakReason, Outcome, Status
from common.runtime.clock import ManualClock
from common.store.reports.answers import BUILD
from common.store.reports.asked import Asked
from common.store.reports.shelf import Shelf
from common.store.store import Store
from tests.store.hall import PATIENCE_S, Hall, a_site
from tests.store.sample_day import EIGHT, MONDAY, SampleDay

Ask = Callable[..., Any]
SITE = a_site()
TARGET_S = 600


@pytest.fixture
def day_clock() -> ManualClock:
    return ManualClock(EIGHT)


@pytest.fixture
def day_hall(store: Store, day_clock: ManualClock) -> Iterator[Hall]:
    hall = Hall(store, day_clock)
    hall.writer.start()
    yield hall
    assert hall.writer.stop(PATIENCE_S)


def _asking(shelf: Shelf, clock: ManualClock) -> Ask:
    def ask(name: ReportName, day: date = MONDAY, booths: Any = (), services: Any = ()) -> Any:
        dates = shelf.dates()
        found = dates.between(day, day)
        scope = Scope(
            from_date=day,
            to_date=day,
            booths=booths,
            services=services,
            target_s=TARGET_S,
            days=len(found),
            as_of=clock.now(),
            is_running=day == dates.open_day,
        )
        asked = Asked(scope=scope, site=SITE, names={"sari": "Sari Dewi"})
        books = shelf.books(dates, found, SITE.code, SITE.zone, deadline=1e9)
        return BUILD[name](asked, books)

    return ask


@pytest.fixture
def ask(day_hall: Hall, day_clock: ManualClock) -> Ask:
    """The day is over: its book is made from the log."""
    day = SampleDay(day_hall, day_clock)
    day.play()
    day.next_morning()
    return _asking(Shelf(day_hall.store, day_hall.writer.execute, day_clock), day_clock)


def test_the_whole_day(ask: Ask) -> None:
    day = ask(ReportName.DAY_FIGURES)
    assert day.total == Figures(
        tickets=6,  # and B-001; A-006 is void
        entered=7,  # and the second leg of A-005
        people=8,  # A-005 is a party of three
        called=5,
        served=4,
        no_show=1,
        abandoned=2,  # A-004 left, B-001 was still waiting at the day's end
        void=1,
        recalls=2,
        parks=1,
        # A-002 5 min, A-005 5, A-003 10, A-005's second leg 10, A-001 22
        waiting=Times(count=5, mean_s=624, median_s=600, p90_s=1320, longest_s=1320),
        # A-005 5 min, A-002 10, A-001 8 + 4, A-005's second leg 20
        service=Times(count=4, mean_s=705, median_s=660, p90_s=1200, longest_s=1200),
        within_target=3,
        service_level=3 / 4,
        no_show_share=1 / 5,
        abandonment_share=2 / 7,
    )
    assert (day.priority.tickets, day.priority.waiting.median_s) == (1, 300)
    assert (day.ordinary.tickets, day.ordinary.waiting.count) == (5, 4)
    assert (day.waiting_most, day.waiting_most_at.strftime("%H:%M %z")) == (2, "08:05 +0700")


COUNTER_1 = Hours(
    open_s=7800,  # 08:00 to 10:10
    break_s=900,
    calling_s=120 + 180 + 60,  # who did not come, A-001 resumed
    serving_s=600 + 480 + 240 + 300,
    idle_s=7800 - 900 - 360 - 1620,
    break_over_s=300,
    occupancy=1620 / 6900,
)
COUNTER_3 = Hours(open_s=3000, serving_s=1200, idle_s=1800, occupancy=1200 / 3000)


def test_the_hours_of_counters(ask: Ask) -> None:
    rows = ask(ReportName.BY_COUNTER).rows
    assert [(row.counter, row.booth, row.work.hours) for row in rows] == [
        ("1", "A", COUNTER_1),
        ("3", "B", COUNTER_3),
    ]
    total = ask(ReportName.DAY_FIGURES).hours
    assert (total.open_s, total.idle_s, total.occupancy) == (10800, 6720, 2820 / 9900)


def test_the_work_of_officers(ask: Ask) -> None:
    answer = ask(ReportName.BY_OFFICER)
    rows = {row.officer: row for row in answer.rows}
    assert [row.name for row in answer.rows] == ["o3", "Sari Dewi"]
    sari = rows["sari"].work
    assert (sari.calls, sari.recalls, sari.served, sari.no_show, sari.parks) == (5, 2, 3, 1, 1)
    assert sari.service == Times(count=3, mean_s=540, median_s=600, p90_s=720, longest_s=720)
    assert sari.waiting == Times(count=3, mean_s=640, median_s=300, p90_s=1320, longest_s=1320)
    assert (sari.within_target, sari.service_level, sari.no_show_share) == (2, 2 / 3, 1 / 5)
    assert (rows["sari"].break_count, rows["sari"].breaks_over) == (1, 1)
    assert rows["o3"].work.served == 1
    assert answer.total.served == 4


def test_half_hours(ask: Ask) -> None:
    rows = {row.start: row for row in ask(ReportName.HALF_HOURS).rows}
    assert list(rows)[:5] == [time(8), time(8, 30), time(9), time(9, 30), time(10)]
    got = [
        (row.tickets, row.entered, row.called, row.served, row.waiting_most, row.waiting_mean)
        for row in list(rows.values())[:4]
    ]
    assert got == [
        (3, 3, 2, 1, 2, round((1320 + 300 + 600) / 1800, 2)),
        (0, 0, 1, 0, 0, 0.0),
        (2, 3, 1, 2, 1, round((600 + 300 + 600) / 1800, 2)),
        (1, 1, 1, 1, 1, round(300 / 1800, 2)),
    ]
    assert max(rows) == time(23, 30)  # B-001 waits until the day's end


def test_services_and_booths(ask: Ask) -> None:
    by_service = ask(ReportName.BY_SERVICE)
    found = {row.service: row for row in by_service.rows}
    assert list(found) == ["A1", "A2", "B1"]
    assert (found["A1"].figures.tickets, found["A1"].figures.served, found["A1"].figures.void) == (4, 3, 1)
    assert (found["A1"].service_target_s, found["A1"].within_service_target) == (600, 2)
    assert (found["A2"].figures.no_show, found["A2"].figures.no_show_share) == (1, 1.0)
    assert (found["B1"].figures.entered, found["B1"].figures.tickets) == (2, 1)
    assert by_service.total == ask(ReportName.DAY_FIGURES).total
    booths = ask(ReportName.BY_BOOTH)
    assert [(row.booth, row.waiting_most, row.hours) for row in booths.rows] == [
        ("A", 2, COUNTER_1),
        ("B", 1, COUNTER_3),
    ]


def test_endings(ask: Ask) -> None:
    answer = ask(ReportName.OUTCOMES)
    assert answer.ended == 4
    assert [(row.outcome, row.count, row.share) for row in answer.outcomes] == [
        (Outcome.COMPLETED, 3, 0.75),
        (Outcome.DOCUMENTS_MISSING, 1, 0.25),
    ]
    assert {(row.service, row.legs, row.quantity) for row in answer.delivered} == {("A1", 2, 3), ("A2", 1, 3)}
    reasons = set(answer.reasons)
    assert {
        ReasonRow(kind=ReasonKind.PARK, code="fetching_documents", count=1),
        ReasonRow(kind=ReasonKind.CALL, code="resumed", count=1),
        ReasonRow(kind=ReasonKind.CALL, code="priority_turn", count=1),
    } <= reasons
    assert sum(row.count for row in reasons if row.kind is ReasonKind.CALL) == 6


def test_breaks(ask: Ask) -> None:
    answer = ask(ReportName.BREAKS)
    taken = Times(count=1, mean_s=900, median_s=900, p90_s=900, longest_s=900)
    assert answer.rows == (BreakRow(reason=BreakReason.SHORT, taken=taken, over_count=1, over_s=300),)
    assert answer.hours.break_over_s == 300


def test_waits(ask: Ask) -> None:
    answer = ask(ReportName.HISTOGRAM)
    assert [(one.from_s, one.to_s, one.count) for one in answer.bins if one.count] == [
        (300, 600, 2),
        (600, 900, 2),
        (1200, 1500, 1),
    ]
    assert (answer.bins[-1].from_s, answer.bins[-1].to_s) == (7200, None)
    assert answer.within_target == 4


def test_hours_of_the_week(ask: Ask) -> None:
    cells = ask(ReportName.HEATMAP).cells
    assert [(cell.weekday, cell.hour, cell.tickets, cell.days) for cell in cells] == [
        (1, 8, 3, 1),
        (1, 9, 3, 1),
    ]
    assert [cell.waiting.median_s for cell in cells] == [600, 450]


def test_days(ask: Ask) -> None:
    answer = ask(ReportName.DAYS)
    assert [(row.business_date, row.figures.tickets, row.waiting_most) for row in answer.rows] == [
        (MONDAY, 6, 2)
    ]
    assert answer.total.served == 4


def test_visits(ask: Ask) -> None:
    answer = ask(ReportName.VISITS)
    assert answer.counts == (
        VisitCount(
            legs=1, visits=2, stay=Times(count=2, mean_s=2310, median_s=2310, p90_s=3600, longest_s=3600)
        ),
        VisitCount(
            legs=2, visits=1, stay=Times(count=1, mean_s=2400, median_s=2400, p90_s=2400, longest_s=2400)
        ),
    )
    assert answer.stay.median_s == 2400
    (visit,) = answer.rows
    assert (visit.code, visit.stay_s, visit.waiting_s, visit.service_s) == ("A-005", 2400, 900, 1500)
    assert [(leg.service, leg.status, leg.arrived_at.strftime("%H:%M")) for leg in visit.legs] == [
        ("A1", Status.COMPLETED, "09:10"),
        ("B1", Status.COMPLETED, "09:20"),
    ]
    assert answer.left_out == 0


def test_a_scope_of_one_booth_or_service(ask: Ask) -> None:
    only_b = ask(ReportName.DAY_FIGURES, booths=("B",))
    assert (only_b.total.tickets, only_b.total.served, only_b.hours) == (1, 1, COUNTER_3)
    assert [row.counter for row in ask(ReportName.BY_COUNTER, booths=("B",)).rows] == ["3"]
    only_a2 = ask(ReportName.DAY_FIGURES, services=("A2",))
    assert (only_a2.total.tickets, only_a2.total.no_show, only_a2.total.recalls) == (1, 1, 1)
    assert [row.code for row in ask(ReportName.VISITS, booths=("B",)).rows] == []
    assert ask(ReportName.OUTCOMES, booths=("B",)).ended == 1


def test_the_open_day_is_read_on_as_it_goes(day_hall: Hall, day_clock: ManualClock) -> None:
    ask = _asking(Shelf(day_hall.store, day_hall.writer.execute, day_clock), day_clock)
    day_hall.open("1")
    day_hall.wait_in_line("A1")
    day_clock.advance(60)
    first = ask(ReportName.DAY_FIGURES)
    assert (first.total.open_legs, first.total.called, first.waiting_most) == (1, 0, 1)
    assert (first.hours.open_s, first.hours.idle_s) == (60, 60)
    day_hall.call("1")
    assert ask(ReportName.DAY_FIGURES).total == first.total  # the same within two seconds
    day_clock.advance(120)
    second = ask(ReportName.DAY_FIGURES)
    assert (second.total.called, second.total.waiting.mean_s) == (1, 60)
    assert (second.hours.open_s, second.hours.calling_s) == (180, 120)


def test_a_day_that_is_over_is_kept_and_read_alike(ask: Ask, day_hall: Hall, day_clock: ManualClock) -> None:
    shelf = Shelf(day_hall.store, day_hall.writer.execute, day_clock)
    assert shelf.missing(shelf.dates()) == [MONDAY]
    made = {name: ask(name) for name in ReportName}
    day_hall.writer.execute(lambda _: None).result(PATIENCE_S)
    assert shelf.missing(shelf.dates()) == []
    again = _asking(shelf, day_clock)
    assert {name: again(name) for name in ReportName} == made


def test_a_counter_that_nobody_closed_was_not_open_all_night(day_hall: Hall, day_clock: ManualClock) -> None:
    day_hall.open("1")
    day_clock.instant += timedelta(days=1)
    day_hall.wait_in_line("A1")
    ask = _asking(Shelf(day_hall.store, day_hall.writer.execute, day_clock), day_clock)
    assert ask(ReportName.DAY_FIGURES).hours.open_s == 16 * 3600
    assert ask(ReportName.DAY_FIGURES, date(2026, 7, 14)).hours.open_s == 0
