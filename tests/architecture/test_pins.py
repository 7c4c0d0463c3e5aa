"""Versions that were measured to work are the ones that are installed."""

from __future__ import annotations

import importlib.metadata
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from common.contract.version import PRODUCT
from common.runtime.version import VERSION
from tests.architecture.source_tree import ROOT

PUBLIC_INDEX = re.compile(r"https://(pypi\.org/simple|files\.pythonhosted\.org/)")


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_dependency_is_pinned_exactly(project: dict[str, Any]) -> None:
    lines = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    loose = [line for line in lines if not re.match(r"[\w-]+(\[\w+\])?==[\w.]+( ;.*)?$", line)]
    assert not loose


def test_qt_is_the_version_that_counts_references_right(project: dict[str, Any]) -> None:
    """6.12.0 on Python 3.11 drops a reference to True at each emit and aborts after about 500."""
    for name in ("pyside6-essentials", "pyside6-addons"):
        assert f"{name}==6.11.3" in project["project"]["dependencies"]
        assert importlib.metadata.version(name) == "6.11.3"


def test_emitting_true_five_thousand_times_keeps_its_references(qtbot: object) -> None:
    class Sender(QObject):
        said = Signal(bool)

    heard: list[bool] = []
    sender = Sender()
    sender.said.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(5_000):
        sender.said.emit(True)
    assert len(heard) == 5_000
    heard.clear()
    assert sys.getrefcount(True) > before - 100


def test_version_is_the_same_everywhere(project: dict[str, Any]) -> None:
    assert project["project"]["version"] == VERSION == PRODUCT


def test_lock_names_only_the_public_index() -> None:
    addresses = re.findall(r'https?://[^"\s]+', (ROOT / "uv.lock").read_text(encoding="utf-8"))
    assert addresses
    assert not [address for address in addresses if not PUBLIC_INDEX.match(address)]


def test_installer_of_the_locked_packages_is_locked_too() -> None:
    text = (ROOT / "installer" / "uv.txt").read_text(encoding="utf-8")
    assert re.search(r"^uv==[\d.]+ \\$", text, re.MULTILINE)
    assert text.count("--hash=sha256:") >= 10


def test_licence_is_apache(project: dict[str, Any]) -> None:
    assert project["project"]["license"] == "Apache-2.0"
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_only_lgpl_modules_of_qt_are_used() -> None:
    gpl = {
        "QtCharts",
        "QtDataVisualization",
        "QtGraphs",
        "QtVirtualKeyboard",
        "QtNetworkAuth",
        "QtHttpServer",
    }
    used = {
        file
        for package in ("common", "kiosk", "counter", "display")
        for file in Path(ROOT / package).rglob("*.py")
        for module in gpl
        if module in file.read_text(encoding="utf-8")
    }
    assert not used
