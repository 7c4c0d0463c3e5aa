from __future__ import annotations

import http.server
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from common.cli import machine_checks
from common.cli.doctor import examine, show
from common.cli.finding import Finding, State
from common.cli.machine_checks import look_at_clock, look_at_data, look_at_qt, look_at_settings
from common.cli.reach_checks import look_at_hub, look_at_printer
from common.runtime.clock import ManualClock, SystemClock


@pytest.fixture
def answering() -> Iterator[tuple[str, dict[str, object]]]:
    """A hub of one page; what it answers can be changed."""
    says: dict[str, object] = {"status": 200, "date": None}

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status = says["status"] if self.path == "/healthz" else 404
            self.send_response_only(int(str(status)))
            self.send_header("Date", str(says["date"] or self.date_time_string()))
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", says
        server.shutdown()
        thread.join(5)


@pytest.fixture
def nobody() -> str:
    """An address where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{free.getsockname()[1]}"


def _states(findings: Iterator[Finding]) -> dict[str, State]:
    return {finding.what: finding.state for finding in findings}


def test_machine_that_runs_the_tests_is_well(tmp_path: Path) -> None:
    states = _states(examine(tmp_path, "", "", SystemClock()))

    assert State.WRONG not in states.values()
    assert {
        "Python",
        "Settings",
        "Windows",
        "Fonts",
        "Sound",
        "Data folder",
        "Disk",
        "SQLite",
        "Clock",
    } <= set(states)


def test_everything_wrong_says_what_to_do(tmp_path: Path, nobody: str) -> None:
    findings = [
        look_at_printer(f"tcp://{nobody}", SystemClock()),
        look_at_printer("carrier-pigeon://x", SystemClock()),
        look_at_hub(f"http://{nobody}", datetime.now(UTC)),
        look_at_settings({"ANTREAN_PORT": "many"}),
        look_at_settings({"ANTREAN_SETTINGS": str(tmp_path / "none.toml")}),
        *look_at_clock(datetime(2019, 1, 1, tzinfo=UTC)),
    ]
    assert [finding.what for finding in findings if finding.state is not State.WRONG] == []
    assert all(finding.do for finding in findings)
    assert "ANTREAN_PORT" in findings[3].found


def test_hub_that_is_well_ill_or_in_another_time(answering: tuple[str, dict[str, object]]) -> None:
    url, says = answering
    assert look_at_hub(url + "/", datetime.now(UTC)).state is State.OK

    apart = look_at_hub(url, datetime.now(UTC) + timedelta(hours=7))
    assert apart.state is State.LOOK
    assert "2520" in apart.found
    says["date"] = "yesterday"
    assert look_at_hub(url, datetime.now(UTC)).state is State.OK
    says["status"] = 503
    assert "503" in look_at_hub(url, datetime.now(UTC)).found


def test_full_disk_is_seen_before_it_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type("usage", (), {"total": 100 * 10**9, "free": 9 * 10**9})
    monkeypatch.setattr(machine_checks.shutil, "disk_usage", lambda _: usage)
    assert _states(look_at_data(tmp_path))["Disk"] is State.LOOK
    usage.free = 10**8  # type: ignore[attr-defined]
    assert _states(look_at_data(tmp_path))["Disk"] is State.WRONG


def test_folder_that_will_be_made_is_judged_by_where_it_will_be(tmp_path: Path) -> None:
    assert _states(look_at_data(tmp_path / "a" / "b"))["SQLite"] is State.OK
    assert list(tmp_path.iterdir()) == []


def test_folder_that_cannot_be_written_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert _states(look_at_data(tmp_path / "file")) == {"Data folder": State.WRONG}


def test_qt_that_cannot_start_says_why(tmp_path: Path) -> None:
    environ = {"DISPLAY": ":no-such-screen", "QT_QPA_PLATFORM": "no-such-platform", "PATH": "/usr/bin"}
    found = list(look_at_qt(environ))

    assert [(finding.what, finding.state) for finding in found] == [("Windows", State.WRONG)]
    assert "no-such-platform" in found[0].found
    assert "antrean kiosk" in found[0].do


def test_table_keeps_brackets_and_shows_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    show([Finding("Settings", State.WRONG, "[hubb] is not a program", "Mend [it].")])
    said = capsys.readouterr().out

    assert "[hubb] is not a program" in said
    assert "→ Mend [it]." in said


def test_clock_that_stands_still_is_read_not_asked(clock: ManualClock) -> None:
    found = list(look_at_clock(clock.now()))
    assert "2026-07-14" in found[0].found
