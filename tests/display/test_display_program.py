"""`python -m display`: what it says of itself, and that it starts and ends as a service needs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from display.__main__ import app
from tests.conftest import Start
from tests.hub.living import Premises, free_port, start_hub, until

AT_ONCE_S = 3.0


def test_help_names_every_choice_in_plain_words() -> None:
    said = CliRunner(env={"TERM": "dumb", "COLUMNS": "120"}).invoke(app, ["--help"])
    assert said.exit_code == 0
    for choice in ("--hub", "--token-file", "--zone", "--layout", "--chime", "--full-screen"):
        assert choice in said.output
    assert "who is called" in said.output


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--layout", "film"], "layout"),
        (["--hub", "nowhere"], "must be an address such as"),
        (["--token-file", "/does/not/exist"], "the token cannot be read"),
    ],
    ids=str,
)
def test_a_setting_that_cannot_be_ends_it_with_one_sentence(words: list[str], sentence: str) -> None:
    said = CliRunner().invoke(app, words)
    assert said.exit_code == 2
    assert sentence in said.output
    assert "Traceback" not in said.output


def run_display(start: Start, home: Path, hub: str, token: str) -> subprocess.Popen[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "ANTREAN_DATA": str(home)}
    environment |= {"ANTREAN_LOG_TO": "file", "ANTREAN_TOKEN": token}
    return start([sys.executable, "-m", "display", "--hub", hub, "--chime", "no"], env=environment)


def log_of(home: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in home.glob("logs/*"))


def ends_at_once(process: subprocess.Popen[str], number: int) -> int:
    began = time.monotonic()
    process.send_signal(number)
    status = process.wait(AT_ONCE_S)
    assert time.monotonic() - began < AT_ONCE_S
    return status


@pytest.mark.alone
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_it_follows_a_hub_and_ends_at_once_when_told(start: Start, tmp_path: Path, number: int) -> None:
    premises = Premises.make(tmp_path / "hub")
    hub = start_hub(start, premises.data)
    display = run_display(start, tmp_path / "display", hub.url, premises.tokens["display"])
    until(lambda: "the link to the hub is up" in log_of(tmp_path / "display"), "the display found the hub")
    assert ends_at_once(display, number) == 0
    assert '"level": "ERROR"' not in log_of(tmp_path / "display")


@pytest.mark.alone
def test_it_starts_without_a_hub_and_ends_at_once_when_told(start: Start, tmp_path: Path) -> None:
    display = run_display(start, tmp_path, f"http://127.0.0.1:{free_port()}", "a-token")
    until(lambda: "the link to the hub is down" in log_of(tmp_path), "the display saw that no hub is there")
    assert display.poll() is None
    assert ends_at_once(display, signal.SIGTERM) == 0
