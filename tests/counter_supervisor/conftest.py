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
from tests.counter_supervisor.office import DEWI, Office
from tests.display.lobby import sample_site


@pytest.fixture
def office(qapp: QApplication, clock: ManualClock) -> Office:
    """Nobody has come yet, no counter is open."""
    return Office(sample_site(), clock)


@pytest.fixture
def dashboard(office: Office) -> Dashboard:
    """Dewi looks at it since the day began."""
    office.become(DEWI)
    return Dashboard(office)


@pytest.fixture
def language() -> Language:
    return Language(AREAS)


@pytest.fixture
def window(qapp: QApplication, office: Office, language: Language) -> Iterator[DashboardWindow]:
    dress(qapp)
    window = make_dashboard(office, language)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def serve(office: Office, counter: str, *, waited_s: float = 0, served_s: float = 60) -> None:
    """The next at this counter, from the call to the end; they have waited that much longer."""
    office.clock.advance(waited_s)
    office.call(counter)
    office.begin(counter)
    office.clock.advance(served_s)
    office.finish(counter)
