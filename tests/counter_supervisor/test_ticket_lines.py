"""The numbers of today: in which order, and how one is found."""

from __future__ import annotations

import pytest

from common.domain.words import LegId
from counter.supervisor.live.live_board import LiveBoard
from tests.counter_supervisor.conftest import serve
from tests.counter_supervisor.office import Office


def codes(board: LiveBoard) -> list[str]:
    board.refresh()
    return [leg.code for leg in board.tickets]


def test_who_waits_longest_is_first_then_the_parked_the_missed_and_those_in_hand(
    office: Office, board: LiveBoard
) -> None:
    office.open("1", "5")
    office.queue_up("KK", 4)
    office.queue_up("NIB")
    office.park("1")
    office.call("1")
    office.no_show("1")
    office.call("1")
    assert codes(board) == ["A-004", "B-001", "A-001", "A-002", "A-003"]


def test_who_is_over_is_not_listed_but_found(office: Office, board: LiveBoard) -> None:
    office.open("1")
    office.queue_up("KK", 2)
    serve(office, "1")
    assert codes(board) == ["A-002"]
    board.look_for("A-001")
    assert codes(board) == ["A-001"]


@pytest.mark.parametrize("typed", ["A-012", "a12", "a 12", "A012", "a-0012"])
def test_a_number_is_found_however_it_is_typed(office: Office, board: LiveBoard, typed: str) -> None:
    office.queue_up("KK", 12)
    found = board.find(typed)
    assert found is not None
    assert found.code == "A-012"


def test_a_kiosks_own_series_is_another_number(office: Office, board: LiveBoard) -> None:
    office.queue_up("KK", 3)
    code = office.arrive_offline("A", "KK", "K2", 3)
    assert board.find("a3").code == "A-003"
    assert board.find("ak2-3").code == code


@pytest.mark.parametrize("typed", ["", "-", "a", "12", "a99", "x-001", "a1b"])
def test_what_is_no_number_finds_none(office: Office, board: LiveBoard, typed: str) -> None:
    office.queue_up("KK", 12)
    assert board.find(typed) is None


def test_a_part_of_a_number_lists_all_that_have_it_the_meant_one_first(
    office: Office, board: LiveBoard
) -> None:
    office.queue_up("KK", 12)
    board.look_for("A-01")
    assert codes(board) == ["A-001", "A-010", "A-011", "A-012"]


def test_a_number_is_followed_to_its_next_leg(office: Office, board: LiveBoard) -> None:
    office.queue_up("KK")
    first = office.leg("A-001")
    office.transfer("A-001", "NIB")
    now = board.leg(first.leg_id)
    assert (now.service, now.part) == ("NIB", 2)
    assert board.leg(LegId("nobody")) is None
