"""The hub as a program: its ready line, its end, and what it refuses to begin with."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from common.contract.version import PRODUCT
from common.store.store import FILE_NAME, Store
from tests.conftest import Start
from tests.hub.living import PATIENCE_S, Premises, Station, connect_to, free_port, start_hub, until

END_S = 5.0


def test_the_ready_line_is_true(premises: Premises, start: Start) -> None:
    process = start([sys.executable, "-m", "common.hub", "--data", premises.data, "--port", "0"])
    assert process.stdout is not None
    ready = json.loads(process.stdout.readline())
    assert ready == {"ready": True, "url": ready["url"], "version": PRODUCT}
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", ready["url"])
    host, _, port = ready["url"].removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), PATIENCE_S) as line:
        line.sendall(b"GET /healthz HTTP/1.0\r\n\r\n")
        assert line.recv(100).startswith(b"HTTP/1.1 200 OK")


def test_it_listens_where_it_is_told(premises: Premises, start: Start) -> None:
    port = free_port()
    hub = start_hub(start, premises.data, port=port)
    assert hub.url == f"http://127.0.0.1:{port}"
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.2", port), PATIENCE_S)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_good_order(premises: Premises, start: Start, number: signal.Signals) -> None:
    hub = start_hub(start, premises.data)
    lines = [Station(connect_to(hub.url, premises.tokens["kiosk"])) for _ in range(20)]
    for line in lines:
        line.hello()
    silent = socket.create_connection(("127.0.0.1", int(hub.url.rpartition(":")[2])), PATIENCE_S)
    for line in lines:
        line.send("issue_ticket", service="A1")
    began = time.monotonic()
    hub.process.send_signal(number)
    codes = [line.close_code() for line in lines]
    assert hub.process.wait(PATIENCE_S) == 0
    assert time.monotonic() - began < END_S
    assert set(codes) == {1012}
    assert hub.process.stdout.read() == ""
    silent.close()


def test_what_was_answered_before_the_end_is_there_after_it(premises: Premises, start: Start) -> None:
    hub = start_hub(start, premises.data)
    with hub.asking(premises.tokens).client as client:
        headers = {"Authorization": f"Bearer {premises.tokens['kiosk']}"}
        for number in range(30):
            body = {"command_id": f"p-{number}", "service": "A1"}
            assert client.post("/v1/commands/issue_ticket", json=body, headers=headers).status_code == 200
    hub.process.send_signal(signal.SIGTERM)
    assert hub.process.wait(PATIENCE_S) == 0
    hub = start_hub(start, premises.data)
    with hub.asking(premises.tokens).client as client:
        snapshot = client.get("/v1/snapshot", headers=headers).json()
    assert [leg["leg_id"] for leg in snapshot["legs"]] == [f"p-{number}" for number in range(30)]


def refused(*options: str | Path) -> str:
    """What the hub says when it does not begin."""
    done = subprocess.run(
        [sys.executable, "-m", "common.hub", *map(str, options)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, ""), done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


def test_a_second_hub_on_the_same_store_is_refused(premises: Premises, start: Start) -> None:
    first = start_hub(start, premises.data)
    said = refused("--data", premises.data, "--port", "0")
    assert f"already running (process {first.process.pid})" in said
    with first.asking(premises.tokens).client as client:
        assert client.get("/healthz").json()["status"] == "ok"


def test_after_a_kill_the_next_hub_begins_at_once(premises: Premises, start: Start) -> None:
    first = start_hub(start, premises.data)
    first.process.kill()
    first.process.wait(PATIENCE_S)
    assert start_hub(start, premises.data).url


def test_a_taken_port_is_said(premises: Premises) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"cannot listen on 127.0.0.1 port {port}" in refused(
            "--data", premises.data, "--port", str(port)
        )


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--port", "70000"), "--port must be between 0 and 65535"),
        (("--portal", "ftp://x"), "--portal-url must be"),
        (("--portal", "http://portal.example.com", "--portal-token", "t"), "must begin with https"),
        (("--portal", "https://portal.example.com"), "a portal needs a token"),
    ],
)
def test_a_wrong_setting_is_said(premises: Premises, options: tuple[str, ...], says: str) -> None:
    assert says in refused("--data", premises.data, *options)


def test_another_database_is_refused_and_not_forgotten(
    premises: Premises, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTREAN_DATABASE_URL", "postgresql://db/antrean")
    assert "SQLite only" in refused("--data", premises.data)


def test_settings_may_stand_in_a_file(premises: Premises, start: Start, tmp_path: Path) -> None:
    port = free_port()
    file = tmp_path / "antrean.toml"
    file.write_text(f'[hub]\ndata = "{premises.data}"\nport = {port}\n')
    process = start([sys.executable, "-m", "common.hub", "--settings", file])
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["url"] == f"http://127.0.0.1:{port}"


def test_there_must_be_a_store_with_a_site(tmp_path: Path) -> None:
    assert "there is no store" in refused("--data", tmp_path)
    Store.create(tmp_path / FILE_NAME).close()
    assert "holds no site" in refused("--data", tmp_path)


def test_the_log_is_lines_of_json_on_stderr(premises: Premises, tmp_path: Path) -> None:
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "common.hub", "--data", str(premises.data), "--port", "0"],
            stdout=subprocess.PIPE,
            stderr=log,
        )
        assert process.stdout is not None
        assert process.stdout.readline()
        process.terminate()
        process.wait(PATIENCE_S)
        process.stdout.close()
    lines = [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]
    assert [line["message"] for line in lines] == ["the hub begins", "the hub has ended"]
    until(lambda: process.returncode == 0, "the hub ended well")


def test_it_uploads_to_the_portal_it_is_told(premises: Premises, start: Start, tmp_path: Path) -> None:
    token = "a-token-for-the-portal-that-is-long"
    command = [sys.executable, "-m", "common.portal.reference", "--data", tmp_path / "portal"]
    portal = start([*command, "--port", "0", "--token", token])
    assert portal.stdout is not None
    url = json.loads(portal.stdout.readline())["url"]
    hub = start_hub(start, premises.data, "--portal", url, "--portal-token", token)
    ask = hub.asking(premises.tokens)
    with ask.client:
        for _ in range(5):
            ask.ticket("A1")
        until(lambda: ask.reading("antrean_upload_lag_events") == 0, "all events are with the portal")
        assert ask.reading("antrean_upload_accepted_total") == ask.reading("antrean_log_sequence") == 11
        assert ask.reading("antrean_upload_parked") == 0
