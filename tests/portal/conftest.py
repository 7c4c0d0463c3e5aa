from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from common.portal.reference.database import database_url, open_database
from common.runtime.clock import ManualClock
from tests.portal.postgres import Postgres
from tests.portal.scripted_portal import ScriptedPortal
from tests.portal.small_hub import SmallHub


@pytest.fixture
def hub(tmp_path: Path, clock: ManualClock) -> Iterator[SmallHub]:
    hub = SmallHub(tmp_path, clock)
    yield hub
    hub.close()


@pytest.fixture
def portal() -> Iterator[ScriptedPortal]:
    portal = ScriptedPortal()
    yield portal
    portal.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    postgres = Postgres()
    postgres.start()
    yield postgres
    postgres.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """The reference portal's database, in both kinds."""
    url = "" if request.param == "sqlite" else request.getfixturevalue("postgres").new_database()
    engine = open_database(database_url(tmp_path / "portal", url))
    yield engine
    engine.dispose()
