"""What the dashboard's tests share: an office on a small day, and a window in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from common.runtime.clock import ManualClock
from common.ui.app_shell import dress
from common.ui.language import Language
from counter.supervisor.app import AREAS, make_dashboard
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.dashboard_window import DashboardWindow
from counter.supervisor.live.alert_book import AlertBook
from counter.supervisor.live.alert_file import AlertFile
from counter.supervisor.live.live_board import LiveBoard
from counter.supervisor.live.live_page import LivePage
from tests.counter_supervisor.office import DEWI, Office, at_once
from tests.display.lobby import sample_site


@pytest.fixture
def office(qapp: QApplication, clock: ManualClock) -> Office:
    """Nobody has come yet, no counter is open."""
    return Office(sample_site(), clock)


@pytest.fixture
def board(office: Office) -> LiveBoard:
    """Dewi looks at it since the day began."""
    office.become(DEWI)
    return board_of(office)


def board_of(office: Office, book: AlertBook | None = None) -> LiveBoard:
    """A live board as it would be put together now."""
    dashboard = Dashboard(office)
    board = LiveBoard(dashboard, office, book or AlertBook(), AlertFile(None, at_once))
    dashboard.setParent(board)
    return board


@pytest.fixture
def language() -> Language:
    return Language(AREAS)


@pytest.fixture
def window(qapp: QApplication, office: Office, language: Language) -> Iterator[DashboardWindow]:
    dress(qapp)
    window = make_dashboard(office, office, at_once, language)
    window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def page(office: Office, window: DashboardWindow) -> LivePage:
    """Dewi's live board."""
    office.become(DEWI)
    here = window.here
    assert isinstance(here, LivePage)
    return here


def serve(office: Office, counter: str, *, waited_s: float = 0, served_s: float = 60) -> None:
    """The next at this counter, from the call to the end; they have waited that much longer."""
    office.clock.advance(waited_s)
    office.call(counter)
    office.begin(counter)
    office.clock.advance(served_s)
    office.finish(counter)
