from __future__ import annotations

import json
from pathlib import Path

import pytest

from common.cli import quality


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "common").mkdir()
    (tmp_path / "common" / "law.py").touch()
    (tmp_path / "common" / "log.py").touch()
    monkeypatch.setattr(quality, "project_root", lambda: tmp_path)
    monkeypatch.setattr(quality, "CRITICAL", ("common/law.py", "common/l*g.py"))
    return tmp_path


def _report(tree: Path, monkeypatch: pytest.MonkeyPatch, **files: float) -> None:
    """What `coverage json` would write."""
    entries = {
        f"common/{name}.py": {
            "summary": {"percent_covered": percent},
            "missing_lines": [] if percent == 100 else [7, 9],
            "missing_branches": [] if percent == 100 else [[3, -1]],
        }
        for name, percent in files.items()
    }
    document = {"files": entries, "totals": {"percent_covered": 90.0}}

    def coverage(arguments: list[str], _: dict[str, str]) -> int:
        Path(arguments[-1]).write_text(json.dumps(document), encoding="utf-8")
        return 0

    monkeypatch.setattr(quality, "_python", coverage)


def test_critical_files_fully_covered_are_well(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _report(tree, monkeypatch, law=100.0, log=100.0)

    assert quality.critical_coverage(tree, {}).well
    assert " 100.0 %  common/law.py" in capsys.readouterr().out


def test_one_missing_line_fails_and_is_named(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _report(tree, monkeypatch, law=99.9, log=100.0)

    assert not quality.critical_coverage(tree, {}).well
    assert "lines 7, 9; branches 3 to -1" in capsys.readouterr().out


def test_file_that_no_test_imports_fails(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _report(tree, monkeypatch, law=100.0)

    assert not quality.critical_coverage(tree, {}).well
    assert "never imported" in capsys.readouterr().out


def test_file_that_went_away_fails(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _report(tree, monkeypatch, law=100.0, log=100.0)
    (tree / "common" / "law.py").unlink()

    assert not quality.critical_coverage(tree, {}).well


def test_report_that_cannot_be_made_fails(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quality, "_python", lambda *_: 1)
    assert not quality.critical_coverage(tree, {}).well


def test_no_test_at_all_is_a_failure_but_none_that_runs_alone_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quality, "_python", lambda *_: quality.NO_TEST_RAN)
    assert [outcome.well for outcome in quality.run_tests({})] == [True, False]


def test_check_that_fails_shows_what_it_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    checks = {"good": ["-c", "print('quiet')"], "bad": ["-c", "print('loud'); raise SystemExit(3)"]}
    monkeypatch.setattr(quality, "CHECKS", checks)

    assert [outcome.well for outcome in quality.check_code({})] == [True, False]
    said = capsys.readouterr().out
    assert "loud" in said
    assert "quiet" not in said


def test_arguments_go_to_pytest_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def run(arguments: list[str], environ: dict[str, str]) -> int:
        assert environ["QT_QPA_PLATFORM"] == "offscreen"
        asked.append(arguments)
        return 5

    monkeypatch.setattr(quality, "_python", run)
    assert quality.main(["tests/domain", "-k", "calling"]) == 5
    assert asked == [["-m", "pytest", "tests/domain", "-k", "calling"]]
