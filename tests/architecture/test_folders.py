"""Every folder is known, what came from outside has its licence, nothing names a workplace."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from common.cli.quality import CRITICAL
from tests.architecture.source_tree import ROOT

TOP = {"assets", "common", "counter", "display", "installer", "kiosk", "tests", ".ci", "docs"}
ROOMS = {
    *("cli", "client", "contract", "demo", "domain", "hub", "portal", "printing", "runtime", "simulate"),
    *("store", "ui"),
}
ASSETS = {"fonts", "icons", "seed", "sounds", "theme", "translations", "images"}
OURS_BY_BIRTH = {"seed", "theme", "translations"}
"""Assets that were written here and stand under the licence of the project."""

# Written in pieces, so that this page does not find itself.
WORKPLACE = re.compile("|".join(["/" + "work/", "/" + "root/", r"\b" + "uv" + "env" + r"\b"]))


@cache
def _committed() -> tuple[Path, ...]:
    try:
        asked = ["git", "-C", str(ROOT), "ls-files", "-z"]
        listed = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
        files = [ROOT / name for name in listed.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):  # an installation without git
        files = [*ROOT.glob(".ci/*"), *ROOT.glob("*")]
        files += [
            file for name in TOP for file in (ROOT / name).rglob("*") if "__pycache__" not in file.parts
        ]
    return tuple(file for file in files if file.is_file())


def _folders(folder: Path) -> set[str]:
    depth = len(folder.relative_to(ROOT).parts)
    return {
        file.relative_to(ROOT).parts[depth]
        for file in _committed()
        if folder in file.parents and len(file.relative_to(ROOT).parts) > depth + 1
    }


def test_every_folder_is_known() -> None:
    assert _folders(ROOT) <= TOP
    assert _folders(ROOT / "common") <= ROOMS
    assert _folders(ROOT / "assets") <= ASSETS


def test_every_room_of_the_design_is_there() -> None:
    assert _folders(ROOT / "common") >= ROOMS
    assert _folders(ROOT) >= TOP - {"docs"}


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_every_room_says_what_it_is_for(room: str) -> None:
    text = (ROOT / "common" / room / "__init__.py").read_text(encoding="utf-8")
    assert text.startswith('"""')


def test_every_critical_file_is_there() -> None:
    missing = [pattern for pattern in CRITICAL if not list(ROOT.glob(pattern))]
    assert not missing


def test_what_came_from_outside_brings_its_licence() -> None:
    for name in _folders(ROOT / "assets") - OURS_BY_BIRTH:
        folder = ROOT / "assets" / name
        texts = [*folder.glob("LICEN[SC]E*"), *folder.glob("OFL*"), *folder.glob("*/LICEN[SC]E*")]
        assert texts, f"assets/{name} has no licence text"
        readme = folder / "README.md"
        assert readme.exists(), f"assets/{name}/README.md must say where its files come from"
        assert re.search(r"licen[sc]e", readme.read_text(encoding="utf-8"), re.IGNORECASE)


def test_nothing_names_the_machine_it_was_written_on() -> None:
    wrong = []
    for file in _committed():
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        wrong += [
            f"{file.relative_to(ROOT)}:{number}"
            for number, line in enumerate(text.splitlines(), start=1)
            if WORKPLACE.search(line)
        ]
    assert not wrong, "\n".join(["", *wrong])


def test_no_database_log_or_secret_is_committed() -> None:
    unwanted = re.compile(r"\.(db|sqlite3?|sqlite-wal|jsonl|pem|key|pyc)$|(^|/)\.env$")
    wrong = [
        name
        for file in _committed()
        if unwanted.search(name := file.relative_to(ROOT).as_posix()) and not name.startswith("tests/data/")
    ]
    assert not wrong


def test_scripts_may_be_run() -> None:
    for name in ("antrean", ".ci/run"):
        assert (ROOT / name).stat().st_mode & 0o111, name
