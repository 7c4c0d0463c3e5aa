"""`antrean test`: everything that must hold before a change is kept.

Four checks of the code run side by side, then the tests: first those that want the machine to themselves
(without coverage, which would slow them), then the others on all cores. At the end the coverage of the files
that must never be wrong is printed; below 100 % is a failure. With arguments, only pytest runs, with those.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from common.runtime.paths import project_root

CHECKS = {
    "ruff check": ["-m", "ruff", "check"],
    "ruff format": ["-m", "ruff", "format", "--check"],
    "import rules": [
        "-c",
        "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())",
    ],
    "types": ["-m", "mypy"],
}
CRITICAL = (
    "common/contract/problems.py",
    "common/domain/**/*.py",
    "common/portal/uploader.py",
    "common/store/log.py",
    "common/store/writer.py",
)
NO_TEST_RAN = 5


@dataclass(frozen=True, slots=True)
class Outcome:
    what: str
    well: bool
    seconds: float


def main(arguments: Sequence[str]) -> int:
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    environ.pop("DISPLAY", None)
    if arguments and arguments[0] in {"-h", "--help"}:
        say((__doc__ or "").strip())
        return 0
    if arguments:
        say("only pytest, as asked; without arguments everything is checked")
        return _python(["-m", "pytest", *arguments], environ)
    with tempfile.TemporaryDirectory(prefix="antrean-test-") as folder:
        environ["COVERAGE_FILE"] = str(Path(folder) / "coverage")
        outcomes = [*check_code(environ), *run_tests(environ), critical_coverage(Path(folder), environ)]
    say("")
    for outcome in outcomes:
        say(f"{'ok    ' if outcome.well else 'FAILED'} {outcome.what} ({outcome.seconds:.0f} s)")
    return 0 if all(outcome.well for outcome in outcomes) else 1


def say(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()


def check_code(environ: dict[str, str]) -> list[Outcome]:
    """All checks at once: mypy takes one core, the others share the second."""
    begun = time.monotonic()
    running = {
        what: subprocess.Popen(
            [sys.executable, *command],
            cwd=project_root(),
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        for what, command in CHECKS.items()
    }
    outcomes = []
    for what, process in running.items():
        said, _ = process.communicate()
        well = process.returncode == 0
        say(f"== {what}: {'ok' if well else 'FAILED'}")
        if not well:
            say(said)
        outcomes.append(Outcome(what, well, time.monotonic() - begun))
    return outcomes


def run_tests(environ: dict[str, str]) -> list[Outcome]:
    passes = {
        "tests that run alone": ["-m", "alone"],
        "tests": ["-m", "not alone", "-n", _processes(), "--dist", "worksteal", "--cov", "--cov-report="],
    }
    outcomes = []
    for what, options in passes.items():
        begun = time.monotonic()
        say(f"== {what}")
        code = _python(["-m", "pytest", "-q", *options], environ)
        well = code == 0 or (code == NO_TEST_RAN and what != "tests")
        outcomes.append(Outcome(what, well, time.monotonic() - begun))
    return outcomes


def critical_coverage(folder: Path, environ: dict[str, str]) -> Outcome:
    """Print the coverage of each critical file, and what is missing."""
    begun = time.monotonic()
    report = folder / "coverage.json"
    if _python(["-m", "coverage", "json", "--quiet", "-o", str(report)], environ):
        return Outcome("coverage of the critical files", well=False, seconds=time.monotonic() - begun)
    document = json.loads(report.read_text(encoding="utf-8"))
    measured = {name: _Covered.of(entry) for name, entry in document["files"].items()}
    everything = document["totals"]["percent_covered"]
    say(f"== coverage, lines and branches: {everything:.1f} % of all; of the files that must never be wrong:")
    well = True
    for pattern in CRITICAL:
        files = sorted(file.relative_to(project_root()).as_posix() for file in project_root().glob(pattern))
        if not files:
            say(f"FAILED  {pattern} does not exist")
            well = False
        for file in files:
            found = measured.get(file, _Covered(0.0, "never imported"))
            say(f"{found.percent:6.1f} %  {file}  {found.missing}".rstrip())
            well = well and found.percent == 100.0
    return Outcome("coverage of the critical files", well, time.monotonic() - begun)


@dataclass(frozen=True, slots=True)
class _Covered:
    percent: float
    missing: str

    @classmethod
    def of(cls, entry: dict[str, Any]) -> _Covered:
        lines = ", ".join(str(line) for line in entry["missing_lines"])
        branches = ", ".join(f"{start} to {end}" for start, end in entry["missing_branches"])
        missing = [f"lines {lines}"] if lines else []
        missing += [f"branches {branches}"] if branches else []
        return cls(entry["summary"]["percent_covered"], "; ".join(missing))


def _processes() -> str:
    return str(min(4, os.cpu_count() or 1))


def _python(arguments: Sequence[str], environ: dict[str, str]) -> int:
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=project_root(), env=environ, stdin=subprocess.DEVNULL, check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
