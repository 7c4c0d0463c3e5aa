"""How each counter stands, and which needs somebody most."""

from __future__ import annotations

import pytest

from common.domain.commands import OpenCounter
from common.domain.words import BreakReason, CounterCode, ServiceCode, StationKey
from counter.supervisor.live.counters import ANSWERS_S, CounterLine, CounterStage
from counter.supervisor.live.live_board import LiveBoard, Order
from tests.counter_supervisor.conftest import serve
from tests.counter_supervisor.office import Office


def line(board: LiveBoard, counter: str) -> CounterLine:
    board.refresh()
    found = board.counter(CounterCode(counter))
    assert found is not None
    return found


def test_a_counter_goes_through_its_day(office: Office, board: LiveBoard) -> None:
    assert line(board, "1").stage is CounterStage.CLOSED
    office.open("1")
    opened = office.clock.now()
    office.queue_up("KK", 2)
    office.clock.advance(60)
    found = line(board, "1")
    assert (found.stage, found.since, found.waiting) == (CounterStage.IDLE, opened, 2)
    office.call("1")
    found = line(board, "1")
    assert (found.stage, found.leg.code, found.since) == (
        CounterStage.CALLING,
        "A-001",
        office.clock.now(),
    )
    office.clock.advance(20)
    office.begin("1")
    assert (line(board, "1").stage, line(board, "1").since) == (CounterStage.SERVING, office.clock.now())
    office.clock.advance(300)
    office.finish("1")
    found = line(board, "1")
    assert (found.stage, found.since, found.leg) == (CounterStage.IDLE, office.clock.now(), None)


def test_a_break_has_its_reason_its_end_and_what_is_over_it(office: Office, board: LiveBoard) -> None:
    office.open("1")
    office.pause("1", BreakReason.PRAYER)
    began = office.clock.now()
    found = line(board, "1")
    assert (found.stage, found.since) == (CounterStage.BREAK, began)
    assert found.session.on_break.reason is BreakReason.PRAYER
    until = found.session.on_break.until
    office.clock.advance((until - began).total_seconds())
    found = line(board, "1")
    assert (found.stage, found.since) == (CounterStage.OVERDUE, until)


def test_it_is_away_when_the_hub_does_not_hear_its_computer(office: Office, board: LiveBoard) -> None:
    office.open("1", "2")
    assert line(board, "1").stage is CounterStage.IDLE
    office.stations = frozenset({StationKey("desk-2")})
    assert line(board, "1").stage is CounterStage.AWAY
    assert line(board, "2").stage is CounterStage.IDLE


def test_idle_since_is_as_true_after_a_snapshot_as_it_can_be(office: Office, board: LiveBoard) -> None:
    office.open("1", "2", "3")
    office.queue_up("KK", 3)
    serve(office, "1")
    finished = office.clock.now()
    office.clock.advance(60)
    office.park("2")
    parked = office.clock.now()
    office.clock.advance(60)
    office.load_snapshot()
    opened = line(board, "3").session.opened_at
    assert [line(board, one).since for one in "123"] == [finished, parked, opened]


def test_after_a_break_it_idles_from_the_end_of_the_break(office: Office, board: LiveBoard) -> None:
    office.open("1")
    office.pause("1")
    office.clock.advance(300)
    office.go_on("1")
    assert line(board, "1").since == office.clock.now()


def test_the_order_is_by_need(office: Office, board: LiveBoard) -> None:
    office.open("1", "2", "3", "5", "6", "10")
    office.queue_up("KK", 2)
    office.call("1")
    office.begin("1")
    office.pause("3")
    office.stations = frozenset(StationKey(f"desk-{one}") for one in ("1", "2", "3", "5", "6"))
    board.refresh()
    found = [(one.counter.code, one.stage) for one in board.counters]
    assert found[0] == ("10", CounterStage.AWAY)
    # Idle while somebody waits for what it serves comes before those who rest or work.
    assert found[1] == ("2", CounterStage.IDLE)
    assert found[2] == ("3", CounterStage.BREAK)
    assert found[-1][1] is CounterStage.CLOSED
    board.next_order()
    assert board.order is Order.CODE
    codes = [one.counter.code for one in board.counters]
    assert codes == [one.code for one in office.site.counters]


def test_a_number_that_nobody_goes_on_with_needs_a_look(office: Office, board: LiveBoard) -> None:
    office.open("1")
    office.queue_up("KK")
    office.call("1")
    usual = line(board, "1").need[0]
    office.clock.advance(ANSWERS_S)
    assert line(board, "1").need[0] < usual


def test_a_service_that_takes_twice_its_target_needs_a_look(office: Office, board: LiveBoard) -> None:
    office.open("1")
    office.queue_up("KK")
    office.call("1")
    office.begin("1")
    usual = line(board, "1").need[0]
    office.clock.advance(2 * office.site.service(ServiceCode("KK")).target_service_s)
    assert line(board, "1").need[0] < usual


def test_it_counts_who_waits_for_what_it_serves(office: Office, board: LiveBoard) -> None:
    command = OpenCounter(
        command_id=office.ids.new(), counter=CounterCode("1"), services=(ServiceCode("KTP"),)
    )
    office.do(command, "desk-1")
    office.queue_up("KK", 3)
    office.queue_up("KTP")
    found = line(board, "1")
    assert (found.waiting, len(found.session.services), found.offered) == (1, 1, 3)


@pytest.mark.parametrize("text", ["12", "polres"])
def test_a_text_finds_counters_by_code_and_booth(office: Office, board: LiveBoard, text: str) -> None:
    board.look_for(text)
    found = {one.counter.code for one in board.counters}
    polres = {one.code for one in office.site.counters_of["D"]}
    assert found == ({"12"} if text == "12" else polres)
