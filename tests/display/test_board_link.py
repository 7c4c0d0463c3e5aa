"""What is shown is true, or says from when it is: stale, lost, resumed, begun anew, another day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from common.client.link import LinkReason, LinkState
from display.arrangement import Shape
from display.board import NEWS_S, Board
from tests.display.conftest import HOLD_MS, Announcements, Hang
from tests.display.lobby import Lobby


@pytest.fixture
def board(lobby: Lobby) -> Board:
    return Board(lobby, hold_ms=HOLD_MS, repeat_ms=60_000)


def codes_on(board: Board) -> list[str]:
    current = board.current
    return ([current.call.code] if current else []) + [shown.call.code for shown in board.recent]


def test_a_new_snapshot_announces_nothing(lobby: Lobby, board: Board) -> None:
    told = Announcements(board)
    lobby.cut()
    lobby.call("1", "2")
    lobby.load_snapshot()
    assert told.codes == []
    assert board.waiting == 0
    assert codes_on(board) == ["A-002", "A-001"]


def test_a_board_that_starts_into_a_running_day_announces_nothing_of_it(qtbot: QtBot, lobby: Lobby) -> None:
    lobby.call("1", "2", "5")
    board = Board(lobby, hold_ms=0, repeat_ms=10)
    told = Announcements(board)
    lobby.clock.advance(60)
    assert not board._hold.isActive()
    assert not board._repeat.isActive()
    assert told.codes == []


def test_calls_missed_in_a_long_outage_are_shown_and_not_announced(lobby: Lobby, board: Board) -> None:
    told = Announcements(board)
    lobby.cut()
    lobby.call("1", "2")
    lobby.clock.advance(NEWS_S + 60)
    lobby.mend()
    assert told.codes == []
    assert codes_on(board) == ["A-002", "A-001"]


def test_the_next_call_after_an_outage_is_news(lobby: Lobby, board: Board) -> None:
    told = Announcements(board)
    lobby.cut()
    lobby.call("1")
    lobby.clock.advance(NEWS_S + 60)
    lobby.call("2")
    lobby.mend()
    assert told.codes == ["A-002"]
    assert codes_on(board) == ["A-002", "A-001"]


def test_a_short_outage_drops_no_announcement(qtbot: QtBot, lobby: Lobby, board: Board) -> None:
    told = Announcements(board)
    called = lobby.call("1", "2", "5")
    lobby.cut()
    called += lobby.call("6")
    lobby.clock.advance(3)
    lobby.mend()
    qtbot.waitUntil(lambda: len(told.codes) == 4)
    assert told.codes == called


def test_nothing_is_announced_while_the_link_is_down(qtbot: QtBot, lobby: Lobby, board: Board) -> None:
    told = Announcements(board)
    lobby.call("1", "2", "5")
    lobby.set_link(LinkState.STALE, LinkReason.SILENT)
    qtbot.waitUntil(lambda: not board._hold.isActive())
    assert told.codes == ["A-001"]


def test_the_last_call_of_a_lost_board_is_the_last_it_knows_of(lobby: Lobby, board: Board) -> None:
    lobby.call("1", "2", "5")
    lobby.cut()
    assert codes_on(board) == ["B-001", "A-002", "A-001"]


def test_what_waited_through_a_long_outage_is_shown_and_not_announced(lobby: Lobby, board: Board) -> None:
    told = Announcements(board)
    lobby.call("1", "2", "5")
    lobby.cut()
    lobby.clock.advance(NEWS_S + 1)
    lobby.mend()
    assert told.codes == ["A-001"]
    assert board.waiting == 0
    assert codes_on(board) == ["B-001", "A-002", "A-001"]


def test_a_call_is_not_repeated_while_the_link_is_down(qtbot: QtBot, lobby: Lobby) -> None:
    board = Board(lobby, hold_ms=0, repeat_ms=60)
    told = Announcements(board)
    lobby.call("1")
    lobby.cut()
    qtbot.waitUntil(lambda: not board._repeat.isActive())
    assert told.codes == ["A-001"]


def test_a_new_day_clears_the_board(qtbot: QtBot, lobby: Lobby, board: Board) -> None:
    told = Announcements(board)
    lobby.call("1", "2")
    lobby.pass_time(24 * 3600)
    assert board.current is None
    assert board.recent == []
    assert board.waiting == 0
    assert told.codes == ["A-001"]


def test_the_first_call_of_a_new_day_is_announced(lobby: Lobby, board: Board) -> None:
    lobby.call("1")
    lobby.pass_time(24 * 3600)
    told = Announcements(board)
    lobby.open("1")
    lobby.queue_up("KK")
    lobby.call("1")
    assert told.codes == ["A-001"]


# --- the same in the window


def test_a_fresh_board_has_no_banner(lobby: Lobby, hang: Hang) -> None:
    window = hang()
    assert window.shape is Shape.WIDE
    assert not window._banner.isVisible()


@pytest.mark.parametrize("link", [LinkState.STALE, LinkState.LOST])
def test_a_board_without_a_fresh_link_says_from_when_its_numbers_are(
    lobby: Lobby, hang: Hang, link: LinkState
) -> None:
    window = hang()
    lobby.call("3")
    lobby.set_link(link, LinkReason.SILENT)
    lobby.clock.advance(180)
    assert window.shape is Shape.STALE
    assert window._banner.isVisible()
    assert window._banner.title == "Koneksi terputus · data pukul 09.41 WIB"
    assert window.current.accessibleName().startswith("Panggilan terakhir · 09.41, A-001")
    assert not window.current.is_flashing
    assert not window._ticker.isVisible()


def test_a_board_that_was_lost_over_night_says_the_day_too(lobby: Lobby, hang: Hang) -> None:
    window = hang()
    lobby.call("3")
    lobby.cut()
    lobby.clock.advance(timedelta(hours=20).total_seconds())
    window._board._date.timeout.emit()
    assert window._banner.title == "Koneksi terputus · data 14 Juli 2026, 09.41 WIB"


def test_when_the_link_is_back_the_board_is_as_before(lobby: Lobby, hang: Hang, bell) -> None:
    window = hang()
    lobby.call("3")
    lobby.cut()
    lobby.clock.advance(60)
    lobby.mend()
    assert window.shape is Shape.WIDE
    assert not window._banner.isVisible()
    assert window.current.accessibleName().startswith("Dipanggil sekarang, A-001")
    assert bell.rings == 1


def test_a_board_starts_before_its_hub_and_waits_for_it(lobby: Lobby, hang: Hang, bell) -> None:
    lobby.call("3")
    lobby.without_hub()
    window = hang()
    assert window._connecting.isVisible()
    assert window._connecting.accessibleName().startswith("Menyambung ke pusat antrean")
    assert not window.current.isVisible()
    assert not any(row.isVisible() for row in window.rows)
    lobby.bring_hub()
    assert not window._connecting.isVisible()
    assert window.current.isVisible()
    assert window.current.shown is not None
    assert bell.rings == 0


def test_a_board_that_is_turned_away_says_who_can_help(lobby: Lobby, hang: Hang) -> None:
    lobby.without_hub()
    window = hang()
    lobby.set_link(LinkState.LOST, LinkReason.UNAUTHORISED)
    assert window._connecting.isVisible()
    assert window._connecting.accessibleName().startswith("Layar ini belum terdaftar")
