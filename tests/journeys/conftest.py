"""A mall with two booths on the real hub, and officers who sit down at its desks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from common.contract.wire import Role
from common.domain.site import Policy, Site
from common.hub.passwords import Passwords
from common.store.access import OfficerRecord, add_officer
from common.store.store import FILE_NAME, Store
from common.ui.app_shell import dress
from counter.desk.desk import Stage
from tests.conftest import Start
from tests.hub.living import PASSWORD, Premises
from tests.journeys.officers import Mall, Officer
from tests.journeys.supervisors import Supervisor
from tests.store.hall import a_site

Sit = Callable[..., Officer]
NOTES = ("Berkas diserahkan", "Diambil nanti")
UNDO_S = 60
"""Long enough for a machine that is busy; that it ends is tested with a clock that can be turned."""


def desk_site() -> Site:
    """Calls follow each other at once. Where the day ends soon, the mall lies where it is noon."""
    policy = Policy(recall_interval_s=0, undo_within_s=UNDO_S, notes=NOTES)
    late = datetime.now(UTC).astimezone(ZoneInfo("Asia/Jakarta")).hour >= 21
    return replace(a_site(policy), time_zone="America/Lima" if late else "Asia/Jakarta")


@pytest.fixture(scope="session")
def premises(tmp_path_factory: pytest.TempPathFactory) -> Premises:
    premises = Premises.make(tmp_path_factory.mktemp("premises"), desk_site())
    store = Store.open(premises.data / FILE_NAME)
    with store.write() as connection:
        tono = OfficerRecord(
            id="tono",
            login="tono",
            name="Tono",
            role=Role.COUNTER,
            password_hash=Passwords().hash(PASSWORD),
            booths=("A",),
        )
        add_officer(connection, tono)
    store.close()
    return premises


@pytest.fixture
def mall(start: Start, premises: Premises, tmp_path: Path) -> Iterator[Mall]:
    mall = Mall(start, premises, tmp_path / "hub")
    mall.open()
    yield mall
    mall.close()


@pytest.fixture
def sit(qtbot: QtBot, qapp: QApplication, mall: Mall, tmp_path: Path) -> Iterator[Sit]:
    """Sit down at one more PC; the same `name` is the same PC."""
    dress(qapp)
    there: list[Officer] = []

    def sit(name: str = "pc-1", token: str | None = None, **options: str) -> Officer:
        officer = Officer(qtbot, mall.url, token or mall.token(), tmp_path / name, **options)
        there.append(officer)
        return officer

    yield sit
    for officer in there:
        if not officer.has_left:
            officer.leave()


@pytest.fixture
def at(sit: Sit) -> Callable[..., Officer]:
    """Sit down, sign in and open a counter."""

    def at(counter: str, login: str = "sari") -> Officer:
        officer = sit(f"pc-of-{login}-{counter}")
        officer.sign_in(login)
        officer.open(counter)
        officer.wait_for(Stage.READY)
        return officer

    return at


@pytest.fixture
def sari(sit: Sit) -> Officer:
    """At the open counter 1."""
    sari = sit()
    sari.sign_in()
    sari.open("1")
    sari.wait_for(Stage.READY)
    return sari


@pytest.fixture
def at_the_dashboard(
    qtbot: QtBot, qapp: QApplication, mall: Mall, tmp_path: Path
) -> Iterator[Callable[[], Supervisor]]:
    """Sit down at the mall's dashboard."""
    dress(qapp)
    there: list[Supervisor] = []

    def sit() -> Supervisor:
        token = mall.premises.tokens["supervisor"]
        there.append(Supervisor(qtbot, mall.url, token, tmp_path / "dashboard"))
        return there[-1]

    yield sit
    for supervisor in there:
        supervisor.leave()


@pytest.fixture
def ibu(at_the_dashboard: Callable[[], Supervisor]) -> Supervisor:
    """A supervisor of the whole building, signed in at the dashboard."""
    ibu = at_the_dashboard()
    ibu.sign_in()
    return ibu
