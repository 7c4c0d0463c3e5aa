"""A supervisor's text for the lobby: alone on the line below, as it was written, as long as it holds."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from common.domain.commands import Announce
from common.domain.site import Site
from display.board import Board
from tests.display.conftest import Hang
from tests.display.lobby import Lobby

TEXT = "Mobil B 1234 XY <b>lampunya</b> menyala & alarm"


def announce(lobby: Lobby, text: str, *, for_s: float | None = None) -> None:
    until = None if for_s is None else lobby.clock.now() + timedelta(seconds=for_s)
    lobby.do(Announce(command_id=lobby.ids.new(), text=text, until=until), "dashboard")


def test_it_stands_alone_and_bright_as_it_was_written(lobby: Lobby, hang: Hang) -> None:
    window = hang()
    assert not window._ticker._is_urgent
    announce(lobby, TEXT)
    assert window._ticker.accessibleName() == TEXT
    assert window._ticker._is_urgent
    window.grab()


def test_taken_away_the_site_speaks_again(lobby: Lobby, site: Site, hang: Hang) -> None:
    window = hang()
    announce(lobby, TEXT)
    announce(lobby, "")
    assert window._ticker.accessibleName() == ". ".join(site.ticker)


def test_it_ends_at_its_time_without_a_word_from_the_hub(qtbot: QtBot, lobby: Lobby, site: Site) -> None:
    board = Board(lobby)
    announce(lobby, TEXT, for_s=0.05)
    assert board.sentences == (TEXT,)
    with qtbot.waitSignal(board.changed):
        lobby.clock.advance(0.05)
    assert board.sentences == site.ticker


def test_a_board_that_starts_later_shows_it(lobby: Lobby) -> None:
    announce(lobby, TEXT)
    lobby.load_snapshot()
    assert Board(lobby).sentences == (TEXT,)


def test_the_next_day_knows_nothing_of_it(lobby: Lobby, site: Site) -> None:
    board = Board(lobby)
    announce(lobby, TEXT)
    lobby.pass_time(24 * 3600)
    assert board.sentences == site.ticker


def test_one_for_months_is_shown_and_goes_on_over_midnight(lobby: Lobby) -> None:
    board = Board(lobby)
    announce(lobby, TEXT, for_s=40 * 86_400)
    assert board.sentences == (TEXT,)
    lobby.pass_time(86_400)
    assert board.sentences == (TEXT,)
    lobby.pass_time(40 * 86_400)
    assert lobby.site is not None
    assert board.sentences == lobby.site.ticker
