"""`antrean simulate` as people run it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from common.simulate import __main__ as program
from common.simulate.figures import Figures

SMALL = ["--seed", "3", "--booths", "3", "--counters", "6", "--tickets", "120"]


def test_it_tells_the_day_and_writes_it(tmp_path: Path) -> None:
    file = tmp_path / "day.json"
    said = CliRunner().invoke(program.app, [*SMALL, "--json", str(file)])
    written = json.loads(file.read_text(encoding="utf-8"))
    assert said.exit_code == (1 if written["broken"] else 0)
    assert written["tickets"] == 120
    assert all(
        rule["violations"] == 0
        for rule in written["law"].values()
        if isinstance(rule, dict) and "checked" in rule
    )
    assert "ENDINGS" in said.output
    assert "took " in said.output
    assert "took" not in file.read_text(encoding="utf-8")


def test_it_says_so_when_something_does_not_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Figures, "broken", ["ratio: 1 violations"])
    said = CliRunner().invoke(program.app, SMALL)
    assert said.exit_code == 1
    assert "DOES NOT HOLD  ratio: 1 violations" in said.output


@pytest.mark.parametrize("wrong", [["--day", "2026-07-18"], ["--booths", "9", "--counters", "3"]])
def test_a_day_that_cannot_be_is_refused_in_one_sentence(wrong: list[str]) -> None:
    said = CliRunner().invoke(program.app, wrong)
    assert said.exit_code == 2
    assert said.stderr.startswith("antrean simulate: ")
