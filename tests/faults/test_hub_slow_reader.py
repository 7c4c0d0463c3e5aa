"""A station that does not read: it is dropped, it holds no memory, and it harms nobody."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection

from common.hub import websocket
from common.hub.station import TOO_SLOW
from common.hub.websocket import HIGH_WATER, StationSocket
from tests.hub.living import PATIENCE_S, LiveHub, Premises, Station, connect_to, serving, until

KERNEL = 32 * 1024
"""Bytes the kernel may hold at each end, so that a test need not fill megabytes."""


@pytest.fixture
def crowded(tmp_path: Path) -> Iterator[LiveHub]:
    with serving(Premises.make(tmp_path / "data"), heartbeat_s=0.25, send_buffer=KERNEL) as hub:
        yield hub


def stalled(live: LiveHub) -> ClientConnection:
    """A station that is welcomed and then reads nothing: not even its socket is emptied."""
    port = int(live.url.rpartition(":")[2])
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, KERNEL)
    line.connect(("127.0.0.1", port))
    # One message waits unread in the client; behind it nothing more is taken from the socket.
    return connect_to(live.url, live.tokens["display"], sock=line, max_queue=(1, 0))


def buffered(live: LiveHub) -> int:
    """The most bytes that wait for one station in the hub."""
    sockets = [one for one in live.server.server_state.connections if isinstance(one, StationSocket)]
    return max((one._transport.get_write_buffer_size() for one in sockets), default=0)


@contextmanager
def flood(live: LiveHub) -> Iterator[Station]:
    with live.station("kiosk", feed=False) as kiosk:
        yield kiosk


def some_tickets(kiosk: Station, number: int = 60) -> None:
    for _ in range(number):
        kiosk.send("issue_ticket", service="A1")
    for _ in range(number):
        kiosk.hear("answer")


def test_a_station_that_does_not_read_is_dropped_and_resumes(crowded: LiveHub) -> None:
    line = stalled(crowded)
    line.send('{"type":"hello","protocol":1}')
    welcome = json.loads(line.recv())
    most = 0
    with flood(crowded) as kiosk, crowded.station() as board:
        while crowded.hub.tally.dropped == 0:
            some_tickets(kiosk)
            most = max(most, buffered(crowded))
        assert most < HIGH_WATER * 2
        head = crowded.hub.feed.head
        assert board.events_until(head)[-1] == head
        read = rest_of(line)
        assert line.close_code == TOO_SLOW
        assert read == list(range(welcome["sequence"] + 1, read[-1] + 1))
        with crowded.line() as again:
            again.hello(last_sequence=read[-1])
            some_tickets(kiosk)
            assert again.events_until(crowded.hub.feed.head) == list(
                range(read[-1] + 1, crowded.hub.feed.head + 1)
            )


def rest_of(line: ClientConnection) -> list[int]:
    """The sequences of the events that were still on their way, until the hub hangs up."""
    found: list[int] = []
    with suppress(ConnectionClosed):
        while True:
            said: dict[str, Any] = json.loads(line.recv(PATIENCE_S))
            found += [event["sequence"] for event in said.get("events", ())]
    return found


def test_without_the_limit_it_would_hold_memory(crowded: LiveHub, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: the same station, when the hub writes on and on."""
    monkeypatch.setattr(websocket, "HIGH_WATER", 1 << 40)
    line = stalled(crowded)
    line.send('{"type":"hello","protocol":1}')
    line.recv()
    with flood(crowded) as kiosk:
        until(lambda: some_tickets(kiosk) or buffered(crowded) > HIGH_WATER * 4, "memory is held", 90)
    assert crowded.hub.tally.dropped == 0
    line.socket.close()


def test_a_station_that_does_not_read_its_answers_waits(crowded: LiveHub) -> None:
    """It may send as much as it likes: what it sends stays in its own buffers."""
    port = int(crowded.url.rpartition(":")[2])
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, KERNEL)
    line.connect(("127.0.0.1", port))
    station = connect_to(crowded.url, crowded.tokens["kiosk"], sock=line, max_queue=(1, 0))
    station.send('{"type":"hello","protocol":1,"feed":false}')
    station.recv()
    line.settimeout(0.2)
    with pytest.raises((TimeoutError, OSError, ConnectionClosed)):
        send_for_ever(station, crowded)
    assert buffered(crowded) < HIGH_WATER * 2
    with flood(crowded) as kiosk:
        some_tickets(kiosk)
    line.close()


def send_for_ever(station: ClientConnection, live: LiveHub) -> None:
    for number in count():
        body = {"command_id": f"w-{number}", "service": "A1"}
        station.send(json.dumps({"type": "command", "name": "issue_ticket", "body": body}))
        assert buffered(live) < HIGH_WATER * 2
