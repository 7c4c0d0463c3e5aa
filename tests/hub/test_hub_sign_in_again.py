"""Who tries again in the instant after a refusal is heard, not told to wait."""

from __future__ import annotations

import asyncio
import json
from types import SimpleNamespace
from typing import Any, cast

from common.contract.refusals import SignInFailed
from common.contract.wire import Role
from common.domain.words import StationKey
from common.hub.access import Pass
from common.hub.hub import Hub
from common.hub.station import Conversation
from common.store.access import Station


class Line:
    """The other end: as soon as a problem has been written, the next try is there."""

    writable = True

    def __init__(self) -> None:
        self.conversation: Conversation
        self.tries = 0
        self.codes: list[str] = []

    def send(self, *parts: bytes) -> None:
        said = json.loads(b"".join(parts))
        if said["type"] == "problem":
            self.codes.append(said["problem"]["code"])
            if len(self.codes) == 1:
                # Before the loop has told anybody that the first try is over.
                asyncio.get_running_loop().call_soon(self.sign_in)

    def more(self) -> None:
        """Nothing waits in this line's buffer."""

    def sign_in(self) -> None:
        self.tries += 1
        said = {"type": "sign_in", "request_id": str(self.tries), "officer": "dewi", "password": "salah"}
        self.conversation.take(json.dumps(said).encode())


class NobodyKnown:
    async def sign_in(self, *_: Any) -> None:
        raise SignInFailed


def test_a_second_try_right_after_the_refusal_of_the_first_is_heard() -> None:
    async def talk() -> list[str]:
        line = Line()
        hub = SimpleNamespace(roster={}, sign_ins=NobodyKnown())
        held = Pass(Station(key=StationKey("S1"), role=Role.SUPERVISOR), "token")
        line.conversation = Conversation(cast("Any", line), held, cast("Hub", hub))
        line.conversation._greeted = True
        line.sign_in()
        for _ in range(8):
            await asyncio.sleep(0)
        return line.codes

    assert asyncio.run(talk()) == ["sign_in_failed", "sign_in_failed"]
