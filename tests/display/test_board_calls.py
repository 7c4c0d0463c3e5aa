"""Calls are queued, shown in order, announced once and again, and none is dropped."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from display.board import ROWS, Board
from tests.display.conftest import HOLD_MS, REPEAT_MS, Announcements
from tests.display.lobby import Lobby


@pytest.fixture
def board(lobby: Lobby) -> Board:
    return Board(lobby, hold_ms=HOLD_MS, repeat_ms=60_000)


def codes_on(board: Board) -> list[str]:
    current = board.current
    return ([current.call.code] if current else []) + [shown.call.code for shown in board.recent]


def test_before_the_first_call_there_is_nothing_to_show(board: Board) -> None:
    assert board.current is None
    assert board.recent == []


def test_a_call_is_announced_at_once_with_its_counter_and_booth(lobby: Lobby, board: Board) -> None:
    told = Announcements(board)
    lobby.call("3")
    assert told.codes == ["A-001"]
    assert board.current is not None
    assert (board.current.call.counter, board.current.booth.name) == ("3", "Disdukcapil")
    assert board.current.is_now


def test_calls_of_one_moment_are_shown_one_after_the_other_and_none_is_dropped(
    qtbot: QtBot, lobby: Lobby, board: Board
) -> None:
    told = Announcements(board)
    called = lobby.call("1", "5", "10", "16", "32", "2", "6", "3")
    assert told.codes == called[:1]
    assert board.waiting == 7
    qtbot.waitUntil(lambda: len(told.codes) == 8)
    assert told.codes == called
    assert codes_on(board) == called[:0:-1]


def test_each_call_keeps_the_large_ticket_for_a_while(qtbot: QtBot, lobby: Lobby) -> None:
    board = Board(lobby, hold_ms=60_000)
    told = Announcements(board)
    lobby.call("1")
    lobby.call("2")
    assert told.codes == ["A-001"]
    assert board.current is not None
    assert board.current.call.code == "A-001"
    assert board.waiting == 1


def test_a_call_that_comes_when_the_board_is_free_waits_for_nobody(
    qtbot: QtBot, lobby: Lobby, board: Board
) -> None:
    told = Announcements(board)
    lobby.call("1")
    qtbot.waitUntil(lambda: not board._hold.isActive())
    lobby.call("2")
    assert told.codes == ["A-001", "A-002"]


def test_a_recall_moves_up_and_makes_no_second_row(qtbot: QtBot, lobby: Lobby, board: Board) -> None:
    told = Announcements(board)
    lobby.call("1", "2", "5")
    qtbot.waitUntil(lambda: len(told.codes) == 3)
    lobby.recall("1")
    qtbot.waitUntil(lambda: len(told.codes) == 4)
    assert codes_on(board) == ["A-001", "B-001", "A-002"]
    assert board.current is not None
    assert board.current.call.calls == 2


def test_a_recall_before_the_first_announcement_is_said_once(
    qtbot: QtBot, lobby: Lobby, board: Board
) -> None:
    told = Announcements(board)
    lobby.call("1", "2", "5")
    lobby.recall("2")
    qtbot.waitUntil(lambda: board.waiting == 0)
    assert told.codes == ["A-001", "A-002", "B-001"]


def test_no_more_than_six_earlier_calls_are_kept(qtbot: QtBot, lobby: Lobby) -> None:
    board = Board(lobby, hold_ms=0)
    for counter in ("1", "2", "3", "5", "6", "10", "16", "32"):
        lobby.call(counter)
    qtbot.waitUntil(lambda: board.waiting == 0)
    assert len(board.recent) == ROWS


def test_who_has_come_is_no_longer_called_now(lobby: Lobby, board: Board) -> None:
    lobby.call("3")
    lobby.begin("3")
    assert board.current is not None
    assert not board.current.is_now


def test_who_has_not_come_is_announced_once_more(qtbot: QtBot, lobby: Lobby) -> None:
    board = Board(lobby, hold_ms=HOLD_MS, repeat_ms=REPEAT_MS)
    told = Announcements(board)
    lobby.call("3")
    qtbot.waitUntil(lambda: len(told.codes) == 2)
    assert told.codes == ["A-001", "A-001"]
    assert not board._repeat.isActive()


def test_who_has_come_is_not_announced_again(qtbot: QtBot, lobby: Lobby) -> None:
    board = Board(lobby, hold_ms=HOLD_MS, repeat_ms=REPEAT_MS)
    told = Announcements(board)
    lobby.call("3")
    lobby.begin("3")
    qtbot.waitUntil(lambda: not board._repeat.isActive())
    assert told.codes == ["A-001"]


def test_a_call_that_waits_goes_before_a_repetition(qtbot: QtBot, lobby: Lobby) -> None:
    board = Board(lobby, hold_ms=60_000, repeat_ms=REPEAT_MS)
    told = Announcements(board)
    lobby.call("3")
    lobby.call("1")
    qtbot.waitUntil(lambda: not board._repeat.isActive())
    assert told.codes == ["A-001"]
    assert board.waiting == 1


def test_a_repetition_belongs_to_the_call_that_is_shown(qtbot: QtBot, lobby: Lobby) -> None:
    board = Board(lobby, hold_ms=HOLD_MS, repeat_ms=REPEAT_MS)
    told = Announcements(board)
    lobby.call("3", "1")
    qtbot.waitUntil(lambda: len(told.codes) == 3)
    assert told.codes == ["A-001", "A-002", "A-002"]


def test_the_large_ticket_is_held_for_three_seconds_and_said_again_after_eight(lobby: Lobby) -> None:
    board = Board(lobby)
    assert board._hold.interval() == 3000
    assert board._repeat.interval() == 8000


def test_only_calls_of_its_zone_are_shown(lobby: Lobby) -> None:
    board = Board(lobby, zone="2", hold_ms=0)
    told = Announcements(board)
    lobby.call("1", "16", "32")
    assert told.codes == ["F-001"]
    assert codes_on(board) == ["F-001"]


def test_a_board_that_starts_late_shows_only_the_calls_of_its_zone(lobby: Lobby) -> None:
    lobby.call("1", "16", "32")
    assert codes_on(Board(lobby, zone="3")) == ["M-001"]
    assert codes_on(Board(lobby)) == ["M-001", "F-001", "A-001"]


@pytest.mark.expect_log("no booth stands in this display's zone")
def test_a_zone_that_the_site_does_not_have_is_told_in_the_log(lobby: Lobby) -> None:
    Board(lobby, zone="Timur")
