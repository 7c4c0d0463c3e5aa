"""What every test has: no screen, no silent warnings, the same random choices every time, a still clock."""

from __future__ import annotations

import gc
import logging
import os
import re
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from common.runtime.clock import ManualClock

# Before anything draws: tests import Qt only after this page was read.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.symbolsresolver=false")
for _variable in [name for name in os.environ if name.startswith("ANTREAN_")]:
    del os.environ[_variable]  # settings of the person who runs the tests

OURS = ("common", "kiosk", "counter", "display", "antrean")

settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("search", deadline=None, print_blob=True, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture
def clock() -> ManualClock:
    """Tuesday 14 July 2026, 09.41 WIB."""
    return ManualClock(datetime(2026, 7, 14, 2, 41, tzinfo=UTC))


GARBAGE = 20_000
"""Objects that may pile up before the main thread collects."""


@pytest.fixture(autouse=True)
def _garbage_goes_on_the_main_thread() -> Iterator[None]:
    """A window that another thread's collection frees ends the process (`common.ui.garbage`)."""
    gc.disable()
    yield
    if gc.get_count()[0] > GARBAGE:
        gc.collect()


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.partition(".")[0] in OURS:
            self.records.append(record)


@pytest.fixture(autouse=True)
def _no_unexpected_warning_in_our_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test whose code warned, unless `@pytest.mark.expect_log("…")` expects it, and must then come.

    Hangs on the loggers of our packages, so that a test may set up logging itself.
    """
    handler = _Warnings()
    loggers = [logging.getLogger(name) for name in OURS]
    for logger in loggers:
        logger.addHandler(handler)
    yield
    for logger in loggers:
        logger.removeHandler(handler)
    expected = [str(mark.args[0]) for mark in request.node.iter_markers("expect_log")]
    said = [record.getMessage() for record in handler.records]
    unexpected = [line for line in said if not any(re.search(pattern, line) for pattern in expected)]
    missing = [pattern for pattern in expected if not any(re.search(pattern, line) for line in said)]
    if unexpected:
        pytest.fail("unexpected warnings in the log:\n  " + "\n  ".join(unexpected))
    if missing:
        pytest.fail("expected in the log, but not said:\n  " + "\n  ".join(missing))


Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start programs of ours; what still runs when the test is over is ended, by its number alone.

    `start([sys.executable, "-m", "common.hub", …])`; stdout is a pipe of text, stderr goes to a file that is
    shown when the test fails.
    """
    started: list[subprocess.Popen[str]] = []
    said = tmp_path / "stderr.log"

    def begin(command: Sequence[str | Path], **options: Any) -> subprocess.Popen[str]:
        with said.open("ab") as stderr:
            process = subprocess.Popen(
                [str(part) for part in command],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=stderr,
                text=True,
                **options,
            )
        started.append(process)
        return process

    yield begin
    for process in started:
        _end(process)
    if said.exists() and said.stat().st_size:
        print(said.read_text(encoding="utf-8", errors="replace")[-4000:])  # noqa: T201 - pytest shows it with a failure


def _end(process: subprocess.Popen[Any], patience_s: float = 5.0) -> int:
    """Politely, then for good."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(patience_s)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process.stdout is not None:
        process.stdout.close()
    return process.returncode
