"""`antrean portal` as people start and end it."""

from __future__ import annotations

import json
import signal
import socket
import sys
import time
from pathlib import Path

import pytest

from common.runtime.paths import project_root
from tests.portal.cloud_events import SOURCE, cloud_event
from tests.portal.portal_process import PortalProcess, Start
from tests.portal.postgres import Postgres

BATCH = json.dumps([cloud_event(1), cloud_event(2)]).encode()


def ended_within(process: PortalProcess, number: int, seconds: float) -> int:
    begun = time.monotonic()
    process.process.send_signal(number)
    code = process.process.wait(seconds + 5)
    assert time.monotonic() - begun < seconds
    return code


def test_it_says_when_it_serves_keeps_what_it_took_and_ends_when_asked(start: Start, tmp_path: Path) -> None:
    portal = PortalProcess(start, tmp_path / "data")
    assert len(portal.token) >= 40
    assert portal.ask("/healthz")[1]["status"] == "ok"
    assert portal.ask("/v1/events", BATCH)[1]["accepted"] == ["log-1:1", "log-1:2"]
    assert portal.ask("/v1/events", BATCH, token="wrong")[0] == 401

    # A request that never ends does not keep it alive.
    with socket.create_connection(("127.0.0.1", int(portal.url.rsplit(":", 1)[1]))) as slow:
        slow.sendall(b"POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n")
        slow.sendall(f"Authorization: Bearer {portal.token}\r\n\r\n[".encode())
        assert portal.ask("/healthz")[0] == 200
        assert ended_within(portal, signal.SIGTERM, 5) == 0

    token = portal.token
    ready = portal.begin()
    assert ready == {"ready": True, "url": portal.url, "version": ready["version"], "token": token}
    assert portal.ask("/v1/events", BATCH)[1]["duplicates"] == ["log-1:1", "log-1:2"]
    assert portal.sequences(SOURCE) == [1, 2]
    assert ended_within(portal, signal.SIGINT, 5) == 0


def test_a_given_token_is_not_said_again_and_stays(start: Start, tmp_path: Path) -> None:
    portal = PortalProcess(start, tmp_path / "data", "--token", "given-by-us")
    assert portal.token == ""
    assert portal.ask("/v1/events", BATCH, token="given-by-us")[0] == 200

    second = start(
        [sys.executable, "-m", "common.portal.reference", "--data", tmp_path / "data", "--port", "0"],
        cwd=project_root(),
    )
    assert second.wait(60) == 2
    portal.kill()
    portal._options = ()
    assert "token" not in portal.begin()
    assert portal.ask("/v1/events", BATCH, token="given-by-us")[1]["duplicates"] == ["log-1:1", "log-1:2"]


def test_it_serves_from_postgresql(start: Start, tmp_path: Path, postgres: Postgres) -> None:
    url = postgres.new_database()
    portal = PortalProcess(start, tmp_path / "data", "--database", url)
    assert portal.ask("/v1/events", BATCH)[1]["accepted"] == ["log-1:1", "log-1:2"]
    portal.kill()
    portal.begin()
    assert portal.ask("/v1/events", BATCH)[1]["duplicates"] == ["log-1:1", "log-1:2"]
    assert not (tmp_path / "data" / "portal.db").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--database", "mysql://x/y"), "only PostgreSQL and SQLite are known"),
        (("--database", "postgresql://nobody@/none?host=/nonexistent"), "the database does not answer"),
        (("--port", "99999"), "between 0 and 65535"),
        (("--token", "two words"), "a token is one word"),
        (("--token-file", "/nonexistent"), "the token cannot be read"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(
    start: Start, tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    command = [sys.executable, "-m", "common.portal.reference", "--data", tmp_path / "data", "--port", "0"]
    process = start([*command, *options], cwd=project_root())
    assert process.wait(60) == 2
    stderr = (tmp_path / "stderr.log").read_text()
    assert said in stderr
    assert "Traceback" not in stderr


def test_a_port_that_is_taken_is_said(start: Start, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        process = start(
            [sys.executable, "-m", "common.portal.reference", "--data", tmp_path / "d", "--port", port],
            cwd=project_root(),
        )
        assert process.wait(60) == 2
    assert "in use" in (tmp_path / "stderr.log").read_text()
