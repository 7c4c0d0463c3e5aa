"""Who is no longer called to a counter does not stand on the board as if they were."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from display.board import Board
from tests.display.conftest import Announcements
from tests.display.lobby import Lobby

Leave = Callable[[Lobby], object]
LEAVES: dict[str, Leave] = {
    "parked": lambda lobby: lobby.park("3"),
    "transferred": lambda lobby: lobby.transfer("3", "NIB"),
    "cancelled": lambda lobby: lobby.cancel("3"),
    "its counter was closed": lambda lobby: lobby.close_by_force("3"),
}


@pytest.fixture
def board(lobby: Lobby) -> Board:
    return Board(lobby, hold_ms=0, repeat_ms=60_000)


def rows_of(board: Board) -> list[tuple[str, str]]:
    current = board.current
    shown = ([current] if current else []) + board.recent
    return [(one.call.code, one.call.counter) for one in shown]


def call_one_after_the_other(qtbot: QtBot, lobby: Lobby, board: Board, *counters: str) -> None:
    for counter in counters:
        lobby.call(counter)
        qtbot.waitUntil(lambda: board.waiting == 0 and not board._hold.isActive())


@pytest.mark.parametrize("leave", LEAVES.values(), ids=LEAVES)
def test_who_leaves_the_counter_leaves_the_board(
    qtbot: QtBot, lobby: Lobby, board: Board, leave: Leave
) -> None:
    call_one_after_the_other(qtbot, lobby, board, "1", "3")
    leave(lobby)
    assert rows_of(board) == [("A-001", "1")]


@pytest.mark.parametrize("leave", LEAVES.values(), ids=LEAVES)
def test_a_board_that_starts_later_does_not_show_them_either(lobby: Lobby, leave: Leave) -> None:
    lobby.call("1", "3")
    leave(lobby)
    board = Board(lobby)
    assert rows_of(board) == [("A-001", "1")]
    lobby.load_snapshot()
    assert rows_of(board) == [("A-001", "1")]


@pytest.mark.parametrize("leave", LEAVES.values(), ids=LEAVES)
def test_who_left_before_the_announcement_is_not_announced(lobby: Lobby, leave: Leave) -> None:
    board = Board(lobby, hold_ms=60_000)
    told = Announcements(board)
    lobby.call("1", "3")
    leave(lobby)
    assert board.waiting == 0
    board._announce_next()
    assert told.codes == ["A-001"]


def test_the_call_that_is_left_is_not_announced_again_in_its_place(qtbot: QtBot, lobby: Lobby) -> None:
    board = Board(lobby, hold_ms=0, repeat_ms=60_000)
    call_one_after_the_other(qtbot, lobby, board, "1", "3")
    told = Announcements(board)
    lobby.park("3")
    assert not board._repeat.isActive()
    assert told.codes == []


def test_who_was_put_aside_is_called_anew(qtbot: QtBot, lobby: Lobby, board: Board) -> None:
    told = Announcements(board)
    call_one_after_the_other(qtbot, lobby, board, "3")
    leg_id = lobby.park("3")
    assert rows_of(board) == []
    lobby.resume(leg_id, "2")
    qtbot.waitUntil(lambda: len(told.codes) == 2)
    assert rows_of(board) == [("A-001", "2")]
    assert board.current is not None
    assert board.current.is_now


@pytest.mark.parametrize("goes_on", ["transferred", "led on"])
def test_a_number_that_goes_on_elsewhere_stands_once_on_the_board(
    qtbot: QtBot, lobby: Lobby, board: Board, goes_on: str
) -> None:
    told = Announcements(board)
    call_one_after_the_other(qtbot, lobby, board, "3")
    lobby.begin("3")
    lobby.open("13")
    send_on = lobby.transfer if goes_on == "transferred" else lobby.lead_on
    send_on("3", "PAJAK-KENDARAAN")
    lobby.call("13")
    qtbot.waitUntil(lambda: len(told.codes) == 2)
    assert rows_of(board) == [("A-001", "13")]
    assert rows_of(Board(lobby)) == [("A-001", "13")]


def test_who_did_not_come_stays_to_be_read_until_they_are_back_in_the_line(
    qtbot: QtBot, lobby: Lobby, board: Board
) -> None:
    call_one_after_the_other(qtbot, lobby, board, "3")
    leg_id = lobby.leg_at("3")
    lobby.no_show("3")
    assert rows_of(board) == [("A-001", "3")]
    lobby.reinstate(leg_id)
    assert rows_of(board) == []


def test_a_no_show_that_is_taken_back_is_called_still(qtbot: QtBot, lobby: Lobby, board: Board) -> None:
    call_one_after_the_other(qtbot, lobby, board, "3")
    lobby.no_show("3")
    assert board.current is not None
    assert not board.current.is_now
    lobby.undo("3")
    assert board.current is not None
    assert board.current.is_now
    assert rows_of(board) == [("A-001", "3")]


def test_a_finish_that_is_taken_back_calls_nobody_anew(qtbot: QtBot, lobby: Lobby, board: Board) -> None:
    told = Announcements(board)
    call_one_after_the_other(qtbot, lobby, board, "3")
    lobby.begin("3")
    lobby.finish("3")
    lobby.undo("3")
    assert told.codes == ["A-001"]
    assert board.current is not None
    assert not board.current.is_now


def test_who_did_not_come_by_time_alone_is_no_longer_called_now(
    qtbot: QtBot, lobby: Lobby, board: Board
) -> None:
    call_one_after_the_other(qtbot, lobby, board, "3")
    lobby.recall("3")
    lobby.recall("3")
    lobby.pass_time(61)
    assert board.current is not None
    assert not board.current.is_now
