"""A kiosk in a building that is not there: the real windows, the real law, time that stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from common.runtime.clock import ManualClock
from common.ui.app_shell import dress
from common.ui.background import Background
from common.ui.language import Language
from kiosk.app import AREAS, KioskOptions, build_window
from kiosk.window import KioskWindow
from tests.kiosk.building import Building, PaperTray, sample_site

STANDING, LYING = (1080, 1920), (1920, 1080)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    dress(qapp)
    return qapp


@pytest.fixture
def building(clock: ManualClock) -> Building:
    """Tuesday 09.41 WIB, the sample site with its real hours; counters 1 and 10 are open."""
    here = Building(sample_site(always_open=False), clock)
    here.open_counter("1")
    here.open_counter("10")
    return here


@pytest.fixture
def language() -> Language:
    return Language(AREAS)


@pytest.fixture
def tray() -> PaperTray:
    return PaperTray()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    door = Background()
    yield door
    door.close()


OpenKiosk = Callable[..., KioskWindow]


@pytest.fixture
def open_kiosk(
    qtbot: QtBot,
    building: Building,
    tray: PaperTray,
    background: Background,
    language: Language,
    clock: ManualClock,
) -> OpenKiosk:
    """`open_kiosk(size, **options)`: the window, shown."""

    def begin(size: tuple[int, int] = STANDING, **options: object) -> KioskWindow:
        window = build_window(
            building,
            building,
            tray,
            background=background,
            language=language,
            clock=clock,
            options=KioskOptions(name="Kios 2", **options),  # type: ignore[arg-type]
        )
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        return window

    return begin


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> KioskWindow:
    return open_kiosk()
