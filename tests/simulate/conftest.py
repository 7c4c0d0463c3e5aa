from __future__ import annotations

import pytest

from common.simulate.day import Day, run_day
from tests.simulate.small_plan import SMALL


@pytest.fixture(scope="session")
def small_day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    return run_day(SMALL, tmp_path_factory.mktemp("day"))


@pytest.fixture(scope="session")
def same_day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    """The same plan, played again in another store."""
    return run_day(SMALL, tmp_path_factory.mktemp("again"))
