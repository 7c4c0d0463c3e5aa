"""The hub is killed under a hundred stations: all are back soon, and each has every event once."""

from __future__ import annotations

import asyncio
import json
import random
import time
from pathlib import Path
from typing import Any

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.conftest import Start
from tests.hub.living import PATIENCE_S, HubProcess, Premises, free_port, new_id, start_hub

STATIONS = 100
BACK_S = 10.0


class Board:
    """A display that comes back by itself, with full jitter, and resumes after its last event."""

    def __init__(self, url: str, token: str) -> None:
        self.url = url.replace("http", "ws", 1) + "/v1/station"
        self.head = {"Authorization": f"Bearer {token}"}
        self.seen: int | None = None
        self.events: list[int] = []
        self.welcomes = 0
        self.snapshots = 0

    async def live(self) -> None:
        attempt = 0
        while True:
            try:
                async with connect(
                    self.url, additional_headers=self.head, compression=None, proxy=None, max_size=None
                ) as line:
                    attempt = 0
                    await line.send(json.dumps({"type": "hello", "protocol": 1, "last_sequence": self.seen}))
                    async for message in line:
                        self.hear(json.loads(message))
            except (OSError, ConnectionClosed, InvalidStatus, TimeoutError):
                attempt += 1
            await asyncio.sleep(random.uniform(0, min(2.0, 0.1 * 2**attempt)))

    def hear(self, message: dict[str, Any]) -> None:
        if message["type"] == "welcome":
            self.welcomes += 1
            if message["snapshot"] is not None:
                self.snapshots += 1
                self.seen = message["snapshot"]["sequence"]
        for event in message.get("events", ()):
            self.events.append(event["sequence"])
            self.seen = event["sequence"]


async def until(ready: Any, what: str) -> float:
    """Look until it is so; returns the seconds it took."""
    began = time.monotonic()
    tick = asyncio.Event()
    while not ready():
        assert time.monotonic() - began < PATIENCE_S * 2, f"still not: {what}"
        asyncio.get_running_loop().call_later(0.01, tick.set)
        await tick.wait()
        tick.clear()
    return time.monotonic() - began


def issue(hub: HubProcess, tokens: dict[str, str], number: int) -> int:
    """Take numbers; returns the log's last event."""
    with hub.asking(tokens).client as client:
        for _ in range(number):
            answer = client.post(
                "/v1/commands/issue_ticket",
                json={"command_id": new_id(), "service": "A1"},
                headers={"Authorization": f"Bearer {tokens['kiosk']}"},
            )
            assert answer.status_code == 200
        sequence: int = answer.json()["sequence"]
        return sequence


def test_a_hundred_stations_come_back(tmp_path: Path, start: Start) -> None:
    premises = Premises.make(tmp_path / "data")
    port = free_port()
    first = start_hub(start, premises.data, port=port)
    boards = [Board(first.url, premises.tokens["display"]) for _ in range(STATIONS)]

    async def run() -> float:
        lives = [asyncio.ensure_future(board.live()) for board in boards]
        await until(lambda: all(board.welcomes == 1 for board in boards), "everyone is welcomed")
        head = await asyncio.to_thread(issue, first, premises.tokens, 20)
        await until(lambda: all(board.seen == head for board in boards), "everyone has seen it")
        first.process.kill()
        first.process.wait(PATIENCE_S)
        second = await asyncio.to_thread(start_hub, start, premises.data, port=port)
        back_s = await until(lambda: all(board.welcomes == 2 for board in boards), "everyone is back")
        head = await asyncio.to_thread(issue, second, premises.tokens, 20)
        await until(lambda: all(board.seen == head for board in boards), "everyone has seen it")
        for life in lives:
            life.cancel()
        await asyncio.gather(*lives, return_exceptions=True)
        return back_s

    assert asyncio.run(run()) < BACK_S
    assert {board.snapshots for board in boards} == {1}, "after the restart everyone resumes"
    for board in boards:
        assert board.events == list(range(board.events[0], board.events[0] + len(board.events)))
        assert len(board.events) >= 40
