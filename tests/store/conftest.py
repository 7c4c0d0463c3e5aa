"""A store in a folder of its own, and a hall with its writer running."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.runtime.clock import ManualClock
from common.runtime.paths import make_private
from common.store.store import Store
from tests.store.hall import Hall, new_store


@pytest.fixture(scope="session")
def fresh_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a closed store that holds the small site: alembic takes a while, a copy does not."""
    store = new_store(tmp_path_factory.mktemp("fresh"))
    store.close()
    return store.path


@pytest.fixture
def store(tmp_path: Path, fresh_file: Path) -> Iterator[Store]:
    path = tmp_path / "data" / fresh_file.name
    make_private(path.parent)
    shutil.copy(fresh_file, path)
    store = Store.open(path)
    yield store
    store.close()


@pytest.fixture
def hall(store: Store, clock: ManualClock) -> Iterator[Hall]:
    hall = Hall(store, clock)
    hall.writer.start()
    yield hall
    assert hall.writer.stop(20)
