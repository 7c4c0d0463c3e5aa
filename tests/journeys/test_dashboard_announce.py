"""A supervisor's text goes from the dashboard to the lobby's board and away again, on the real hub."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from common.client.backoff import Backoff
from common.client.hub_link import HubLink
from common.runtime.clock import SystemClock
from counter.supervisor.live.announce_sheet import MOST_LETTERS
from display.board import Board
from tests.journeys.officers import Mall
from tests.journeys.supervisors import Supervisor

TEXT = "Mobil B 1234 XY <b>lampunya</b> menyala & alarm"


@pytest.fixture
def board(mall: Mall) -> Iterator[Board]:
    token = mall.premises.tokens["display"]
    link = HubLink(mall.url, token, clock=SystemClock(), backoff=Backoff(base_s=0.05, cap_s=0.2))
    board = Board(link)
    link.start()
    yield board
    link.stop()


def test_a_text_is_shown_as_it_was_typed_and_taken_away(ibu: Supervisor, board: Board) -> None:
    ibu.press("dashboard.ticker.write")
    assert not ibu.sheet.go.isEnabled()
    ibu.type("dashboard.announce.text", TEXT)
    ibu.press("dashboard.announce.until.60")
    ibu.go()
    assert ibu.page.ticker.shown.text == TEXT
    assert ibu.page.ticker.shown.until
    ibu.until(lambda: board.sentences == (TEXT,))
    ibu.press("dashboard.ticker.remove")
    assert ibu.sheet.lead.whole == TEXT
    ibu.go()
    assert ibu.page.ticker.shown.text == ""
    ibu.until(lambda: board.announcement == "")


def test_no_text_is_longer_than_a_line(ibu: Supervisor) -> None:
    ibu.press("dashboard.ticker.write")
    ibu.type("dashboard.announce.text", "x" * (MOST_LETTERS + 30))
    ibu.go()
    announced = ibu.state.announcement
    assert announced is not None
    assert len(announced.text) == MOST_LETTERS
