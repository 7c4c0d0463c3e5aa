"""What the administration's tests share: a house with its records, and the page that shows them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from common.contract.site_file import load_site_file
from common.domain.site import Site
from common.runtime.assets import asset
from common.runtime.clock import ManualClock
from common.ui.app_shell import dress
from common.ui.language import Language
from counter.supervisor.actions import Actions
from counter.supervisor.admin.admin_desk import AdminDesk
from counter.supervisor.admin.admin_page import SUBJECTS, AdminPage
from counter.supervisor.admin.words import AdminWords
from counter.supervisor.app import AREAS, make_dashboard
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.dashboard_window import DashboardWindow
from tests.counter_supervisor.admin.house import House
from tests.counter_supervisor.office import DEWI, at_once


@pytest.fixture(scope="session")
def seed() -> Site:
    return load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=False).site


@pytest.fixture
def house(qapp: QApplication, seed: Site, clock: ManualClock) -> House:
    """Dewi is signed in."""
    house = House(seed, clock)
    house.become(DEWI)
    return house


@pytest.fixture
def language() -> Language:
    return Language(AREAS)


@pytest.fixture
def words(house: House, language: Language) -> AdminWords:
    return AdminWords(language, Dashboard(house))


@pytest.fixture
def desk(house: House, words: AdminWords) -> AdminDesk:
    """Without any window."""
    dashboard, acts = Dashboard(house), Actions(house, house)
    desk = AdminDesk(dashboard, house, acts, [make(words) for make in SUBJECTS])
    dashboard.setParent(desk)
    acts.setParent(desk)
    return desk


@pytest.fixture
def window(qapp: QApplication, house: House, language: Language) -> Iterator[DashboardWindow]:
    dress(qapp)
    window = make_dashboard(house, house, at_once, language)
    window.show()
    house.become(DEWI)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def page(window: DashboardWindow) -> AdminPage:
    window.turn_to("admin")
    here = window.here
    assert isinstance(here, AdminPage)
    return here
