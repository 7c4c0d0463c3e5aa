"""What installer/ tells people to do names only what there is."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from common.cli.programs import PROGRAMS as COMMANDS
from common.runtime.settings import PROGRAMS, Settings, load
from tests.architecture.source_tree import ROOT

INSTALLER = ROOT / "installer"
UNITS = sorted((INSTALLER / "linux").glob("*.service"))


@pytest.mark.parametrize("program", PROGRAMS)
def test_settings_file_to_start_from_is_right_for_every_program(program: type[Settings]) -> None:
    load(program, file=INSTALLER / "linux" / "antrean.toml", environ={})


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_units_start_commands_and_set_settings_that_exist(unit: Path) -> None:
    text = unit.read_text(encoding="utf-8")
    started = re.findall(r"^ExecStart=.*/opt/antrean/antrean (\w+)", text, re.MULTILINE)
    names = {one.name for program in PROGRAMS for one in fields(program)}

    assert started == [unit.stem.removeprefix("antrean-")]
    assert set(started) <= set(COMMANDS)
    assert {name.lower() for name in re.findall(r"ANTREAN_(\w+)=", text)} <= names


def test_page_names_every_file_and_every_command_it_uses() -> None:
    text = (INSTALLER / "README.md").read_text(encoding="utf-8")
    there = {file.name for file in INSTALLER.iterdir() if file.is_file()} - {"README.md"}

    assert {name for name in there if f"`{name}`" not in text} == set()
    assert set(re.findall(r"antrean(?:\.cmd)? (\w+) --", text)) <= set(COMMANDS)
    for risk in ("Printer", "Touch panel", "Ctrl+Alt+Del", "Windows", "Disk and power"):
        assert risk in text


def test_windows_launcher_wants_the_same_python_and_has_its_line_ends() -> None:
    raw = (ROOT / "antrean.cmd").read_bytes()
    limits = "not (3, 11) <= sys.version_info < (3, 15)"

    assert raw.count(b"\r\n") == raw.count(b"\n")
    assert limits in raw.decode("ascii")
    assert limits in (ROOT / "antrean").read_text(encoding="ascii")
    assert limits in (INSTALLER / "bootstrap.py").read_text(encoding="utf-8")
