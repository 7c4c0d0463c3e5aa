"""`python -m counter.supervisor`, and the dashboard on a real hub."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from common.client.backoff import Backoff
from common.client.hub_link import HubLink
from common.runtime.clock import SystemClock
from common.ui.app_shell import dress
from common.ui.language import Language
from counter.supervisor.__main__ import app
from counter.supervisor.app import AREAS, make_dashboard
from counter.supervisor.dashboard_window import DashboardWindow
from tests.conftest import Start
from tests.hub.living import PASSWORD, HubProcess, Premises, free_port, start_hub, until

SOON_MS = 15_000
AT_ONCE_S = 3.0


def test_help_says_what_it_shows() -> None:
    said = CliRunner(env={"TERM": "dumb", "COLUMNS": "120"}).invoke(app, ["--help"])
    assert said.exit_code == 0
    assert "every booth, who waits" in said.output
    for choice in ("--hub", "--token-file", "--language", "--full-screen"):
        assert choice in said.output


def test_a_setting_that_cannot_be_ends_it_with_one_sentence() -> None:
    said = CliRunner().invoke(app, ["--token-file", "/does/not/exist"])
    assert said.exit_code == 2
    assert said.output.startswith("antrean dashboard: ")
    assert "the token cannot be read" in said.output


@pytest.mark.alone
def test_it_starts_without_a_hub_and_ends_at_once_when_told(start: Start, tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "ANTREAN_LOG_TO": "file"}
    environment |= {"ANTREAN_DATA": str(tmp_path), "ANTREAN_TOKEN": "a-token"}
    hub = f"http://127.0.0.1:{free_port()}"
    process = start([sys.executable, "-m", "counter.supervisor", "--hub", hub], env=environment)

    def said() -> str:
        return "".join(path.read_text(encoding="utf-8") for path in tmp_path.glob("logs/*"))

    until(lambda: "the link to the hub is down" in said(), "the dashboard saw that no hub is there")
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    assert process.wait(AT_ONCE_S) == 0
    assert time.monotonic() - began < AT_ONCE_S
    assert '"level": "ERROR"' not in said()


@pytest.fixture
def premises(tmp_path: Path) -> Premises:
    return Premises.make(tmp_path / "hub")


@pytest.fixture
def hub(start: Start, premises: Premises) -> HubProcess:
    return start_hub(start, premises.data)


@pytest.fixture
def window(qtbot: QtBot, qapp, hub: HubProcess, premises: Premises) -> Iterator[DashboardWindow]:
    dress(qapp)
    backoff = Backoff(base_s=0.05, cap_s=0.2)
    link = HubLink(hub.url, premises.tokens["supervisor"], clock=SystemClock(), backoff=backoff)
    window = make_dashboard(link, Language(AREAS))
    qtbot.addWidget(window)
    window.show()
    link.start()
    yield window
    link.stop()


@pytest.mark.alone
def test_a_supervisor_sees_the_hubs_day(
    qtbot: QtBot, hub: HubProcess, premises: Premises, window: DashboardWindow
) -> None:
    qtbot.waitUntil(window.sign_in.isVisible, timeout=SOON_MS)
    window.dashboard.sign_in("sari", PASSWORD)
    qtbot.waitUntil(lambda: bool(window.sign_in.face.error), timeout=SOON_MS)
    assert window.sign_in.face.error == "Hanya penyelia yang masuk di sini."
    window.dashboard.sign_in("ibu", PASSWORD)
    qtbot.waitUntil(window.board.isVisible, timeout=SOON_MS)
    assert window.dashboard.known_since is None

    ask = hub.asking(premises.tokens)
    with ask.client:
        for _ in range(3):
            ask.ticket("A1")
        qtbot.waitUntil(lambda: window.dashboard.figures.waiting == 3, timeout=SOON_MS)
        assert window.alerts.cards[0].face.title == "Tidak ada loket buka"
        ask.done("open_counter", who="counter 1", counter="1")
        qtbot.waitUntil(lambda: window.alerts.cards == [], timeout=SOON_MS)
        ask.done("call_next", who="counter 1", counter="1")
        qtbot.waitUntil(lambda: window.dashboard.figures.waiting == 2, timeout=SOON_MS)
    row = next(row for row in window.table.rows if row.face.code == "A")
    assert row.face.waiting == "2"
    assert row.face.open_counters == 1
