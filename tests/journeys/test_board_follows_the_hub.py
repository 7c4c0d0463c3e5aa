"""The board and the real hub, in two processes: called, recalled, killed, back, and nothing old is news."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from common.client.backoff import Backoff
from common.client.hub_link import HubLink
from common.client.link import LinkState
from common.runtime.clock import SystemClock
from common.ui.app_shell import dress
from common.ui.language import Language
from display.app import AREAS, make_board
from display.arrangement import Shape
from display.board_window import BoardWindow
from tests.conftest import Start
from tests.hub.living import Asking, HubProcess, Premises, free_port, start_hub

SOON_MS = 15_000
outage = pytest.mark.expect_log("the link to the hub is down")


class Bell:
    def __init__(self) -> None:
        self.rings = 0

    def ring(self) -> None:
        self.rings += 1


class Hall:
    """A hub that can be killed and comes back on its port, and the officers who work with it."""

    def __init__(self, start: Start, data: Path) -> None:
        self._start = start
        self._port = free_port()
        self.premises = Premises.make(data)
        self._ids = (f"hall-{number}" for number in count(1))
        self.hub: HubProcess
        self.ask: Asking

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def open(self) -> None:
        self.hub = start_hub(self._start, self.premises.data, port=self._port)
        self.ask = self.hub.asking(self.premises.tokens)
        self.ask.ids = self._ids

    def kill(self) -> None:
        self.ask.client.close()
        self.hub.process.kill()
        self.hub.process.wait()


@pytest.fixture
def hall(start: Start, tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(start, tmp_path / "hub")
    yield hall
    if hasattr(hall, "ask"):
        hall.ask.client.close()


@pytest.fixture
def bell() -> Bell:
    return Bell()


@pytest.fixture
def window(qtbot: QtBot, qapp, hall: Hall, bell: Bell) -> Iterator[BoardWindow]:
    dress(qapp)
    token, clock = hall.premises.tokens["display"], SystemClock()
    link = HubLink(hall.url, token, clock=clock, backoff=Backoff(base_s=0.05, cap_s=0.2))
    window = make_board(link, Language(AREAS), clock, bell)
    qtbot.addWidget(window)
    window.resize(960, 540)
    window.show()
    link.start()
    yield window
    link.stop()


def code_on(window: BoardWindow) -> str:
    shown = window.current.shown
    return "" if shown is None else shown.call.code


def rows_of(window: BoardWindow) -> list[str]:
    return [row.shown.call.code for row in window.rows if row.shown is not None]


@outage
@pytest.mark.alone
def test_a_board_follows_its_hub_through_a_day_with_an_outage(
    qtbot: QtBot, hall: Hall, bell: Bell, window: BoardWindow
) -> None:
    # The display is switched on before the hub.
    assert window._connecting.isVisible()
    hall.open()
    qtbot.waitUntil(window.current.isVisible, timeout=SOON_MS)
    assert not window._connecting.isVisible()
    assert bell.rings == 0

    # A number is taken, called, and called again.
    ask = hall.ask
    ask.done("set_policy", policy={"recall_interval_s": 0})
    codes = [ask.ticket("A1")["code"] for _ in range(3)]
    for counter in ("1", "2"):
        ask.done("open_counter", who=f"counter {counter}", counter=counter)
    ask.done("call_next", who="counter 1", counter="1")
    qtbot.waitUntil(lambda: code_on(window) == codes[0], timeout=SOON_MS)
    assert bell.rings == 1
    assert window.current.is_flashing
    ask.done("call_next", who="counter 2", counter="2")
    ask.done("recall", who="counter 1", counter="1")
    qtbot.waitUntil(lambda: bell.rings == 3, timeout=SOON_MS)
    assert code_on(window) == codes[0]
    assert rows_of(window) == [codes[1]]
    assert window.current.shown.call.calls == 2
    ask.done("start_service", who="counter 1", counter="1")
    qtbot.waitUntil(lambda: not window.current.shown.is_now, timeout=SOON_MS)

    # The hub dies and comes back with its log: what was called stays, nothing of it is news.
    hall.kill()
    qtbot.waitUntil(lambda: window.shape is Shape.STALE, timeout=SOON_MS)
    assert window._banner.title.startswith("Koneksi terputus · data pukul ")
    assert code_on(window) == codes[0]
    hall.open()
    qtbot.waitUntil(lambda: window._board.link is LinkState.FRESH, timeout=SOON_MS)
    assert window.shape is Shape.WIDE
    assert bell.rings == 3
    assert rows_of(window) == [codes[1]]

    # Life goes on.
    ask = hall.ask
    ask.done("finish", who="counter 1", counter="1")
    ask.done("call_next", who="counter 1", counter="1")
    qtbot.waitUntil(lambda: code_on(window) == codes[2], timeout=SOON_MS)
    assert bell.rings == 4
    assert rows_of(window) == [codes[0], codes[1]]
