"""What the tests of the desk share: a hub in memory, a desk on it, an officer at counter 3, a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from common.contract.site_file import load_site_file
from common.domain.site import Site
from common.runtime.assets import asset
from common.runtime.clock import ManualClock
from common.ui.app_shell import dress
from common.ui.language import Language
from counter.app import AREAS
from counter.desk.desk import Desk, Stage
from counter.desk.desk_window import DeskWindow
from tests.counter.hall import PASSWORD, THREE, Counter, Hall


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    dress(qapp)
    return qapp


@pytest.fixture(scope="session")
def site() -> Site:
    return load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=True).site


@pytest.fixture
def hall(dressed: QApplication, site: Site, clock: ManualClock) -> Hall:
    return Hall(site, clock)


@pytest.fixture
def counter(hall: Hall) -> Counter:
    return Counter(hall)


@pytest.fixture
def desk(hall: Hall, counter: Counter, clock: ManualClock) -> Iterator[Desk]:
    """Not yet connected; every press counts."""
    desk = Desk(hall, counter, clock, settle_s=0)
    yield desk
    desk.deleteLater()


@pytest.fixture
def open_desk(qtbot: QtBot, hall: Hall, desk: Desk) -> Desk:
    """Ratna sits at the open counter 3, and nobody waits."""
    hall.come_up()
    desk.sign_in("ratna", PASSWORD)
    qtbot.waitUntil(lambda: desk.stage is Stage.CHOOSING)
    desk.open_counter(THREE)
    settle(qtbot, desk)
    assert desk.stage is Stage.READY
    return desk


def settle(qtbot: QtBot, desk: Desk) -> None:
    """Until what was pressed is done."""
    qtbot.waitUntil(lambda: not desk.is_busy)


@pytest.fixture
def settled(qtbot: QtBot, desk: Desk) -> Callable[[], None]:
    return lambda: settle(qtbot, desk)


@pytest.fixture
def language() -> Language:
    return Language(AREAS)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, language: Language) -> Iterator[DeskWindow]:
    window = DeskWindow(desk, language)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    window.deleteLater()
