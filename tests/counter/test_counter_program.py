"""`python -m counter`: what it says of itself, and that it starts and ends as a PC needs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from counter.__main__ import app
from tests.conftest import Start
from tests.hub.living import Premises, free_port, start_hub, until

SOON_S = 10.0


def test_help_names_every_choice_in_plain_words() -> None:
    said = CliRunner(env={"TERM": "dumb", "COLUMNS": "120"}).invoke(app, ["--help"])
    assert said.exit_code == 0
    for choice in ("--hub", "--token-file", "--counter", "--data", "--language", "--full-screen"):
        assert choice in said.output
    assert "where tickets are called and served" in said.output


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--language", "jawa"], "language"),
        (["--hub", "nowhere"], "must be an address such as"),
        (["--token-file", "/does/not/exist"], "the token cannot be read"),
    ],
    ids=str,
)
def test_a_setting_that_cannot_be_ends_it_with_one_sentence(
    tmp_path: Path, words: list[str], sentence: str
) -> None:
    said = CliRunner().invoke(app, ["--data", str(tmp_path), *words])
    assert said.exit_code == 2
    assert sentence in said.output
    assert "Traceback" not in said.output


def run_desk(start: Start, home: Path, hub: str, token: str) -> subprocess.Popen[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "ANTREAN_LOG_TO": "file"}
    environment |= {"ANTREAN_TOKEN": token}
    return start([sys.executable, "-m", "counter", "--hub", hub, "--data", home], env=environment)


def log_of(home: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in home.glob("logs/*"))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_it_finds_its_hub_and_ends_when_told(start: Start, tmp_path: Path, number: int) -> None:
    premises = Premises.make(tmp_path / "hub")
    hub = start_hub(start, premises.data)
    home = tmp_path / "desk"
    desk = run_desk(start, home, hub.url, premises.tokens["counter"])
    until(lambda: "the link to the hub is up" in log_of(home), "the desk found the hub")
    desk.send_signal(number)
    assert desk.wait(SOON_S) == 0
    assert '"level": "ERROR"' not in log_of(home)


def test_it_starts_without_a_hub_and_only_once(start: Start, tmp_path: Path) -> None:
    hub = f"http://127.0.0.1:{free_port()}"
    desk = run_desk(start, tmp_path, hub, "a-token")
    until(lambda: "the link to the hub is down" in log_of(tmp_path), "the desk saw that no hub is there")
    assert desk.poll() is None
    second = run_desk(start, tmp_path, hub, "a-token")
    assert second.wait(SOON_S) == 2
    desk.send_signal(signal.SIGTERM)
    assert desk.wait(SOON_S) == 0
