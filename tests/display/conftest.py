"""What the tests of the display share: a lobby with people, a board on it, a chime that counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from common.domain.site import Site
from common.runtime.clock import ManualClock
from common.ui.app_shell import dress
from common.ui.language import Language
from display.app import AREAS, HubTime
from display.arrangement import Layout
from display.board import Board, ShownCall
from display.board_window import BoardWindow
from tests.display.lobby import Lobby, sample_site

HOLD_MS, REPEAT_MS = 40, 110


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    dress(qapp)
    return qapp


@pytest.fixture(scope="session")
def site() -> Site:
    return sample_site()


@pytest.fixture
def lobby(dressed: QApplication, site: Site, clock: ManualClock) -> Lobby:
    lobby = Lobby(site, clock)
    lobby.open("1", "2", "3", "5", "6", "10", "16", "32")
    for service, count in (("KK", 12), ("NIB", 3), ("SKCK", 2), ("PBB", 2), ("BPJS-KES", 2)):
        lobby.queue_up(service, count)
    return lobby


class Announcements:
    """What a board announced, in order."""

    def __init__(self, board: Board) -> None:
        self.calls: list[ShownCall] = []
        board.called.connect(self.calls.append)

    @property
    def codes(self) -> list[str]:
        return [shown.call.code for shown in self.calls]


class Bell:
    """A chime that is counted, not heard."""

    def __init__(self) -> None:
        self.rings = 0

    def ring(self) -> None:
        self.rings += 1


@pytest.fixture
def language() -> Language:
    return Language(AREAS)


@pytest.fixture
def bell() -> Bell:
    return Bell()


Hang = Callable[..., BoardWindow]


@pytest.fixture
def hang(lobby: Lobby, language: Language, bell: Bell) -> Iterator[Hang]:
    """Hang a board of a size on the wall; `link` where it is not the lobby's."""
    hung: list[BoardWindow] = []

    def hang(
        width: int = 1920,
        height: int = 1080,
        *,
        layout: Layout = Layout.INFO,
        link: Lobby = lobby,
        hold_ms: int = HOLD_MS,
        repeat_ms: int = 60_000,
    ) -> BoardWindow:
        board = Board(link, hold_ms=hold_ms, repeat_ms=repeat_ms)
        window = BoardWindow(board, language, HubTime(link, link.clock), bell, layout)
        board.setParent(window)
        window.resize(width, height)
        window.show()
        hung.append(window)
        return window

    yield hang
    for window in hung:
        window.close()
        window.deleteLater()
