from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from common.cli.programs import PROGRAMS
from common.runtime.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = sorted(PROGRAMS)


def _antrean(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1", "COLUMNS": "100"}
    command = [sys.executable, "-m", "common.cli", *arguments]
    return subprocess.run(
        command, cwd=cwd, env=environ, capture_output=True, text=True, check=False, timeout=60
    )


def test_help_lists_every_command_with_its_sentence() -> None:
    said = _antrean("--help")

    assert said.returncode == 0
    for name, program in PROGRAMS.items():
        assert f" {name} " in said.stdout
        assert program.says.split()[0] in said.stdout
    for heading in ("Try it", "Run it", "Look after it", "Examples"):
        assert heading in said.stdout


def test_commands_are_those_of_the_contract() -> None:
    tried = {"demo", "simulate", "test", "bench"}
    promised = tried | {"hub", "kiosk", "counter", "display", "dashboard", "portal"}
    assert set(COMMANDS) == promised | {"seed", "token", "site", "holidays", "doctor"}


def test_no_command_shows_the_help() -> None:
    said = _antrean()
    assert "antrean demo --headless" in said.stdout + said.stderr


def test_version() -> None:
    assert _antrean("--version").stdout == f"antrean {VERSION}\n"


def test_mistyped_command_is_answered_with_a_guess() -> None:
    said = _antrean("hubb")
    assert said.returncode == 2
    assert "hub" in said.stderr
    assert "Traceback" not in said.stderr


def test_help_needs_no_qt_and_no_room() -> None:
    code = (
        "import sys; from common.cli.app import command_line\n"
        "command_line()\n"
        "rooms = ('PySide6', 'sqlalchemy', 'fastapi', 'common.hub', 'common.ui', 'kiosk')\n"
        "print([room for room in rooms if room in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_help_page_under_its_own_name(name: str, tmp_path: Path) -> None:
    said = _antrean(name, "--help", cwd=tmp_path)

    assert said.returncode == 0, said.stderr
    assert f"antrean {name}" in said.stdout
    assert "python -m" not in said.stdout
    assert "__main__" not in said.stdout
    assert len(said.stdout.split()) > 10


@pytest.mark.parametrize("name", sorted({*COMMANDS} - {"test"}))
def test_option_that_does_not_exist_is_refused_in_words(name: str, tmp_path: Path) -> None:
    said = _antrean(name, "--no-such-option", cwd=tmp_path)

    assert said.returncode == 2
    assert "--no-such-option" in said.stderr
    assert "Traceback" not in said.stderr


@pytest.mark.alone
def test_way_in_adds_little() -> None:
    """Later starts: launcher and dispatch together stay far below the second that was promised."""
    if not os.access(ROOT / ".venv" / "antrean" / "python", os.R_OK):
        pytest.skip("this environment was not made by ./antrean")
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        subprocess.run([ROOT / "antrean", "--version"], capture_output=True, check=True)
        times.append(time.perf_counter() - begun)
    assert min(times) < 0.6
