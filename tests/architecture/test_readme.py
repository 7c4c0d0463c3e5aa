"""The README says what is true: every setting, every command, every picture."""

from __future__ import annotations

import re
from dataclasses import MISSING, fields

import pytest

from common.cli.programs import PROGRAMS as COMMANDS
from common.runtime.settings import PROGRAMS
from tests.architecture.source_tree import ROOT


@pytest.fixture(scope="module")
def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def table(readme: str) -> dict[str, str]:
    """The rows of the settings table: the setting in the first cell (`name`), the row as it stands."""
    return dict(re.findall(r"^\| *`(\w+)` *\|(.+)\|$", readme, re.MULTILINE))


def test_settings_table_has_every_setting_and_no_other(table: dict[str, str]) -> None:
    assert set(table) == {one.name for program in PROGRAMS for one in fields(program)}


def test_settings_table_tells_the_defaults(table: dict[str, str]) -> None:
    wrong = []
    for program in PROGRAMS:
        for one in fields(program):
            default = one.default
            if default in {MISSING, None, ""} or one.name == "port":
                continue
            if f"`{default}`" not in table[one.name]:
                wrong.append(f"{one.name}: default `{default}`")
    assert not wrong


def test_every_command_is_named(readme: str) -> None:
    missing = [name for name in COMMANDS if not re.search(rf"antrean {name}\b", readme)]
    assert not missing


def test_every_picture_and_page_it_links_exists(readme: str) -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", readme) + re.findall(r'src="([^"]+)"', readme)
    local = [link for link in links if "://" not in link and not link.startswith("mailto:")]
    missing = [link for link in local if not (ROOT / link).exists()]
    assert not missing
