"""The snapshot, taken once for everyone who asks at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from common.contract.snapshot import SNAPSHOT
from common.domain.snapshot import Snapshot
from common.hub.feed import Feed

CLOSE_ENOUGH = 256
"""Events that a station may be given after a snapshot instead of having a new one taken for it."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A snapshot as it stands on the wire."""

    sequence: int
    json: bytes


class Snapshots:
    """Lives in the event loop's thread; the writer takes the snapshot, a worker makes it JSON."""

    def __init__(self, take: Callable[[], Future[Snapshot]], feed: Feed) -> None:
        self.taken = 0
        self._take = take
        self._feed = feed
        self._last: Taken | None = None
        self._running: asyncio.Task[None] | None = None

    async def recent(self) -> Taken:
        """One from which the ring goes on, for a station that follows the feed."""
        return await self.at_least(max(self._feed.ring.tail, self._feed.head - CLOSE_ENOUGH))

    async def at_least(self, sequence: int) -> Taken:
        """One that has seen the event `sequence`, which is published already."""
        while self._last is None or self._last.sequence < sequence:
            if self._running is None:
                self._running = asyncio.get_running_loop().create_task(self._make())
            # Shielded: one who stops waiting must not take it from the others.
            await asyncio.shield(self._running)
        return self._last

    async def _make(self) -> None:
        """Ends with `_running` empty in the same step: who comes then starts another, and never waits for
        one that is over, which would not let the loop go on.
        """
        try:
            snapshot = await asyncio.wrap_future(self._take())
            self._last = Taken(snapshot.sequence, await asyncio.to_thread(SNAPSHOT.dump_json, snapshot))
            self.taken += 1
        finally:
            self._running = None
