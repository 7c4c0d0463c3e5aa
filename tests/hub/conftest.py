"""Premises are made once and copied: hashing passwords and migrating take longer than most tests."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hub.living import Asking, LiveHub, Premises, serving


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Premises:
    return Premises.make(tmp_path_factory.mktemp("premises"))


@pytest.fixture
def premises(template: Premises, tmp_path: Path) -> Premises:
    return Premises(shutil.copytree(template.data, tmp_path / "data"), template.tokens)


@pytest.fixture
def live(premises: Premises) -> Iterator[LiveHub]:
    """The real app on a real socket."""
    with serving(premises, heartbeat_s=0.25, access_s=0.05) as hub:
        yield hub


@pytest.fixture
def hasty(premises: Premises) -> Iterator[LiveHub]:
    """A hub with a fast heart, which soon loses its patience."""
    with serving(premises, heartbeat_s=0.1) as hub:
        yield hub


@pytest.fixture
def ask(live: LiveHub) -> Asking:
    """The HTTP side of it."""
    return live.ask


@pytest.fixture(scope="module")
def shared(template: Premises, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asking]:
    """One hub for all tests of a page that leave nothing behind."""
    data = tmp_path_factory.mktemp("shared") / "data"
    with serving(Premises(shutil.copytree(template.data, data), template.tokens)) as hub:
        yield hub.ask
