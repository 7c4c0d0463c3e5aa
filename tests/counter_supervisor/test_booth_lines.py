"""How each booth stands, in one word."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from common.contract.site_file import load_site_file
from common.domain.commands import CloseBooth, Resume
from common.domain.words import BoothCloseReason, BoothCode
from common.runtime.assets import asset
from counter.supervisor.live.booths import BoothLine, Condition
from counter.supervisor.live.figures import Share, Spread
from counter.supervisor.live.live_board import LiveBoard, Order
from tests.counter_supervisor.conftest import board_of, serve
from tests.counter_supervisor.office import DEWI, HEAD, Office


def line(board: LiveBoard, booth: str) -> BoothLine:
    board.refresh()
    found = board.booth(BoothCode(booth))
    assert found is not None
    return found


def test_every_booth_has_a_line_in_the_sites_order(office: Office, board: LiveBoard) -> None:
    board.refresh()
    assert [one.booth.code for one in board.all_booths] == [booth.code for booth in office.site.booths]


def test_a_booth_without_a_counter_and_without_people_is_closed(board: LiveBoard) -> None:
    found = line(board, "A")
    assert found.condition is Condition.CLOSED
    assert (found.open_counters, found.counters, found.waiting) == (0, 4, 0)
    assert found.longest_s is found.wait is found.no_show is None


def test_an_open_booth_where_people_wait_less_than_the_target_is_smooth(
    office: Office, board: LiveBoard
) -> None:
    office.open("1", "2")
    office.queue_up("KK", 3)
    office.clock.advance(office.site.policy.wait_target_s - 1)
    found = line(board, "A")
    assert found.condition is Condition.SMOOTH
    assert (found.open_counters, found.waiting) == (2, 3)


@pytest.mark.parametrize(
    ("share", "condition"),
    [(1.0, Condition.BUSY), (1.49, Condition.BUSY), (1.5, Condition.CRITICAL), (3.0, Condition.CRITICAL)],
)
def test_a_long_wait_makes_it_busy_and_then_critical(
    office: Office, board: LiveBoard, share: float, condition: Condition
) -> None:
    office.open("1")
    office.queue_up("KK")
    office.clock.advance(share * office.site.policy.wait_target_s)
    assert line(board, "A").condition is condition


def test_people_without_any_counter_are_critical_at_once(office: Office, board: LiveBoard) -> None:
    office.queue_up("KK")
    assert line(board, "A").condition is Condition.CRITICAL


def test_when_one_in_ten_waited_longer_than_the_target_it_is_busy(office: Office, board: LiveBoard) -> None:
    office.open("1")
    for waited_s in (60, 60, 60, 60, office.site.policy.wait_target_s + 60):
        office.queue_up("KK")
        serve(office, "1", waited_s=waited_s)
    found = line(board, "A")
    assert found.wait == Spread(60, office.site.policy.wait_target_s + 60, 5)
    assert found.condition is Condition.BUSY


def test_no_shows_are_a_share_of_who_came_or_did_not(office: Office, board: LiveBoard) -> None:
    office.open("1")
    office.queue_up("KK", 4)
    for _ in range(3):
        serve(office, "1")
    office.call("1")
    office.recall("1")
    office.no_show("1")
    assert line(board, "A").no_show == Share(1, 4)
    assert line(board, "B").no_show is None


def test_a_closed_booth_says_when_it_opens_again(clock) -> None:
    site = load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=False).site
    office = Office(site, clock)
    office.become(DEWI)
    board = board_of(office)
    imigrasi = line(board, "C")
    assert imigrasi.condition is Condition.CLOSED
    assert imigrasi.reopens_at == datetime(2026, 7, 15, 8, tzinfo=ZoneInfo("Asia/Jakarta"))
    # Open by its hours, though no counter is: there is no moment to name.
    assert line(board, "A").reopens_at is None


def codes(board: LiveBoard, count: int) -> list[str]:
    return [one.booth.code for one in board.booths[:count]]


def test_who_needs_somebody_most_stands_first_then_code_or_the_longest_wait(
    office: Office, board: LiveBoard
) -> None:
    office.open("1")
    office.queue_up("KK")
    office.clock.advance(60)
    office.queue_up("NIB")
    board.refresh()
    # Nobody serves B, so it comes first although people wait longer at A.
    assert (board.order, codes(board, 2)) == (Order.NEED, ["B", "A"])
    board.next_order()
    assert (board.order, codes(board, 3)) == (Order.CODE, ["A", "B", "C"])
    board.next_order()
    assert (board.order, codes(board, 3)) == (Order.LONGEST, ["A", "B", "C"])
    board.next_order()
    assert board.order is Order.NEED


def test_one_zone_or_one_agency_is_looked_at(office: Office, board: LiveBoard) -> None:
    for zone in board.zones:
        board.look_at(zone=zone)
        assert board.booths
        assert all(one.booth.zone == zone for one in board.booths)
    agency = office.site.booths[0].agency
    assert agency in board.agencies
    board.look_at(agency=agency)
    assert {one.booth.agency for one in board.booths} == {agency}
    board.look_at()
    assert len(board.booths) == len(office.site.booths)


@pytest.mark.parametrize("text", ["polres", " POLRES ", "Kepolisian"])
def test_a_text_finds_booths_by_name_and_agency(board: LiveBoard, text: str) -> None:
    board.look_for(text)
    assert [one.booth.code for one in board.booths] == ["D"]


def test_a_booth_that_a_supervisor_closed_is_closed_once_nobody_waits(
    office: Office, board: LiveBoard
) -> None:
    office.open("1")
    office.queue_up("KK")
    office.do(
        CloseBooth(command_id=office.ids.new(), booth=BoothCode("A"), reason=BoothCloseReason.FULL), "x"
    )
    found = line(board, "A")
    assert (found.condition, found.closure.reason) == (Condition.SMOOTH, BoothCloseReason.FULL)
    serve(office, "1")
    assert line(board, "A").condition is Condition.CLOSED


def test_parked_and_missed_are_counted_until_they_come_back(office: Office, board: LiveBoard) -> None:
    office.open("1")
    office.queue_up("KK", 2)
    parked = office.park("1")
    office.call("1")
    office.no_show("1")
    found = line(board, "A")
    assert (found.parked, found.missed, found.waiting) == (1, 1, 0)
    office.do(Resume(command_id=office.ids.new(), leg_id=parked), "x")
    found = line(board, "A")
    assert (found.parked, found.missed, found.waiting) == (0, 1, 1)


def test_a_snapshot_says_the_same_as_the_events_before_it(office: Office, board: LiveBoard) -> None:
    office.open("1", "5")
    office.queue_up("KK", 4)
    office.park("1")
    office.call("1")
    office.no_show("1")
    office.clock.advance(90)
    board.refresh()
    before = [(one.waiting, one.longest_s, one.parked, one.missed) for one in board.all_booths]
    office.load_snapshot()
    assert [(one.waiting, one.longest_s, one.parked, one.missed) for one in board.all_booths] == before


def test_the_head_of_an_agency_sees_their_own_booths_only(office: Office) -> None:
    office.open("1", "5")
    office.queue_up("KK", 2)
    office.queue_up("NIB", 3)
    office.become(HEAD)
    board = board_of(office)
    assert [one.booth.code for one in board.all_booths] == ["A"]
    assert {one.counter.booth for one in board.all_counters} == {"A"}
    assert {leg.booth for leg in board.tickets} == {"A"}
    assert board.figures is not None
    assert board.figures.waiting == 2
    assert board.find("B-001") is None
    assert all(alert.booth is None or alert.booth.code == "A" for alert in board.alerts)
