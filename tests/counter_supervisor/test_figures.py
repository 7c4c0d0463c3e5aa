"""The figures are what their formulas say, and what is not known is not shown."""

from __future__ import annotations

import pytest

from counter.supervisor.live.figures import ENOUGH, Share, Spread, share, spread
from counter.supervisor.live.live_board import LiveBoard
from tests.counter_supervisor.conftest import serve
from tests.counter_supervisor.office import Office


def test_median_and_p90_are_the_middle_and_the_nearest_rank() -> None:
    assert spread([60, 120, 180, 240, 3000]) == Spread(180, 3000, 5)
    assert spread(range(1, 11)) == Spread(5.5, 9, 10)


def test_a_few_cases_are_no_figure() -> None:
    assert spread([60] * (ENOUGH - 1)) is None
    assert share(0, 0) is None
    assert share(1, 4) == Share(1, 4)
    assert Share(1, 4).percent == 25


def figures(board: LiveBoard):
    board.refresh()
    assert board.figures is not None
    return board.figures


def test_an_empty_building_has_nobody_waiting_and_nothing_to_measure(board: LiveBoard) -> None:
    found = figures(board)
    assert (found.waiting, found.longest_s) == (0, None)
    assert found.wait is found.service is found.level is found.occupancy is None


def test_waiting_counts_who_has_come_and_was_not_called(office: Office, board: LiveBoard) -> None:
    office.open("1")
    office.queue_up("KK", 3)
    office.clock.advance(120)
    office.queue_up("NIB", 2)
    office.call("1")
    office.clock.advance(60)
    found = figures(board)
    assert (found.waiting, found.longest_s) == (4, 180)


def test_wait_is_from_arrival_to_the_first_call(office: Office, board: LiveBoard) -> None:
    office.open("1")
    for waited_s in (60, 120, 180, 240, 300):
        office.queue_up("KK")
        serve(office, "1", waited_s=waited_s)
    assert figures(board).wait == Spread(180, 300, 5)


def test_a_recall_does_not_make_the_wait_longer(office: Office, board: LiveBoard) -> None:
    office.open("1")
    for _ in range(5):
        office.queue_up("KK")
        office.clock.advance(60)
        office.call("1")
        office.clock.advance(600)
        office.recall("1")
        office.begin("1")
        office.finish("1")
    assert figures(board).wait == Spread(60, 60, 5)


def test_service_is_from_start_to_end(office: Office, board: LiveBoard) -> None:
    office.open("1")
    for served_s in (100, 200, 300, 400, 500):
        office.queue_up("KK")
        serve(office, "1", served_s=served_s)
    assert figures(board).service == Spread(300, 500, 5)


def test_service_level_is_the_share_of_the_served_who_waited_no_longer_than_the_target(
    office: Office, board: LiveBoard
) -> None:
    office.open("1")
    target_s = office.site.policy.wait_target_s
    for waited_s in (0, 60, target_s, target_s + 1, 60):
        office.queue_up("KK")
        serve(office, "1", waited_s=waited_s)
    office.queue_up("KK")
    office.call("1")
    assert figures(board).level == Share(4, 5)


def test_occupancy_is_serving_counters_of_open_ones_that_do_not_pause(
    office: Office, board: LiveBoard
) -> None:
    office.open("1", "2", "5", "6")
    office.queue_up("KK", 2)
    office.call("1", "2")
    office.begin("1")
    assert figures(board).occupancy == Share(1, 4)
    office.pause("5")
    assert figures(board).occupancy == Share(1, 3)


def test_a_dashboard_that_came_late_knows_waits_only_from_then_on(office: Office, board: LiveBoard) -> None:
    office.open("1")
    for waited_s in (60, 120, 180, 240, 300):
        office.queue_up("KK")
        serve(office, "1", waited_s=waited_s)
    assert board.known_since is None
    office.load_snapshot()
    assert board.known_since == office.clock.now()
    late = figures(board)
    assert late.wait is None
    assert late.level is None
    assert late.service == Spread(60, 60, 5)
    for _ in range(5):
        office.queue_up("KK")
        serve(office, "1", waited_s=900)
    assert figures(board).wait == Spread(900, 900, 5)


def test_a_call_before_it_came_is_not_counted_even_when_it_is_still_in_hand(
    office: Office, board: LiveBoard
) -> None:
    office.open("1", "2", "3", "4")
    office.queue_up("KK", 5)
    serve(office, "1")
    office.call("1", "2", "3", "4")
    office.clock.advance(1)
    office.load_snapshot()
    assert figures(board).wait is None


def test_a_snapshot_of_which_nothing_is_missing_is_the_whole_day(office: Office, board: LiveBoard) -> None:
    office.open("1")
    office.queue_up("KK", 2)
    office.call("1")
    office.load_snapshot()
    assert board.known_since is None


def test_a_new_day_is_known_from_its_beginning(office: Office, board: LiveBoard) -> None:
    office.open("1")
    office.queue_up("KK", 2)
    for _ in range(2):
        serve(office, "1")
    office.load_snapshot()
    assert board.known_since is not None
    office.pass_time(24 * 3600)
    assert board.known_since is None
    assert figures(board).waiting == 0


@pytest.mark.parametrize("zone", ["", "2"])
def test_the_figures_are_the_buildings_whatever_zone_is_looked_at(
    office: Office, board: LiveBoard, zone: str
) -> None:
    office.queue_up("KK", 2)
    board.look_at(zone=zone)
    assert figures(board).waiting == 2
