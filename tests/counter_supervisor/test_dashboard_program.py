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
from common.client.commands import Commands
from common.client.hub_link import HubLink
from common.client.journal import Journal
from common.client.outbox import Outbox
from common.domain.words import BoothCode, CounterCode
from common.runtime.clock import SystemClock
from common.runtime.paths import lock_file
from common.runtime.single_instance import only_one
from common.ui.app_shell import dress
from common.ui.background import Background
from common.ui.language import Language
from counter.supervisor.__main__ import app
from counter.supervisor.app import AREAS, make_dashboard
from counter.supervisor.dashboard_window import DashboardWindow
from counter.supervisor.live.alerts import AlertKind
from counter.supervisor.live.counters import CounterStage
from counter.supervisor.live.live_page import LivePage
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
def window(
    qtbot: QtBot, qapp, hub: HubProcess, premises: Premises, tmp_path: Path
) -> Iterator[DashboardWindow]:
    dress(qapp)
    backoff = Backoff(base_s=0.05, cap_s=0.2)
    link = HubLink(hub.url, premises.tokens["supervisor"], clock=SystemClock(), backoff=backoff)
    background = Background()
    outbox = Outbox(Journal(tmp_path / "dashboard" / "outbox.jsonl"))
    commands = Commands(link, outbox, background.run, clock=SystemClock())
    window = make_dashboard(link, commands, background.run, Language(AREAS), folder=tmp_path / "dashboard")
    qtbot.addWidget(window)
    window.show()
    link.start()
    yield window
    commands.stop()
    link.stop()
    background.close()
    outbox.close()


@pytest.mark.alone
def test_a_supervisor_sees_the_hubs_day(
    qtbot: QtBot, hub: HubProcess, premises: Premises, window: DashboardWindow
) -> None:
    qtbot.waitUntil(window.sign_in.isVisible, timeout=SOON_MS)
    window.dashboard.sign_in("sari", PASSWORD)
    qtbot.waitUntil(lambda: bool(window.sign_in.face.error), timeout=SOON_MS)
    assert window.sign_in.face.error == "Hanya penyelia yang masuk di sini."
    window.dashboard.sign_in("ibu", PASSWORD)
    qtbot.waitUntil(lambda: window.here is not None, timeout=SOON_MS)
    page = window.here
    assert isinstance(page, LivePage)
    board = page.board
    assert board.known_since is None

    def alert_kinds() -> list[AlertKind]:
        return [one.kind for one in board.alerts if one.booth is not None and one.booth.code == "A"]

    ask = hub.asking(premises.tokens)
    with ask.client:
        for _ in range(3):
            ask.ticket("A1")
        qtbot.waitUntil(lambda: board.figures.waiting == 3, timeout=SOON_MS)
        assert alert_kinds() == [AlertKind.NO_COUNTER]
        ask.done("open_counter", who="counter 1", counter="1")
        qtbot.waitUntil(lambda: alert_kinds() == [], timeout=SOON_MS)
        ask.done("call_next", who="counter 1", counter="1")
        qtbot.waitUntil(lambda: board.figures.waiting == 2, timeout=SOON_MS)
    line = board.booth(BoothCode("A"))
    assert (line.waiting, line.open_counters) == (2, 1)
    # The counter's computer never came to the line: it spoke by HTTP.
    qtbot.waitUntil(lambda: board.counter(CounterCode("1")).stage is CounterStage.AWAY, timeout=SOON_MS)


def test_a_second_dashboard_on_the_same_data_is_refused(tmp_path: Path) -> None:
    with only_one(lock_file(tmp_path, "dashboard")):
        said = CliRunner().invoke(app, ["--data", str(tmp_path), "--token", "a-token"])
    assert said.exit_code == 2
    assert said.output.startswith("antrean dashboard: ")
