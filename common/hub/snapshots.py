"""The snapshot, taken once for everyone who asks at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from common.contract.snapshot import SITE, SNAPSHOT
from common.domain.site import Site
from common.domain.snapshot import Snapshot
from common.hub.feed import Feed

CLOSE_ENOUGH = 256
"""Events that a station may be given after a snapshot instead of having a new one taken for it."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A snapshot as it stands on the wire, and the site of the same sequence."""

    sequence: int
    json: bytes
    site_json: bytes


def _taken(site: Site, snapshot: Snapshot) -> Taken:
    return Taken(snapshot.sequence, SNAPSHOT.dump_json(snapshot), SITE.dump_json(site))


class Snapshots:
    """Lives in the event loop's thread; the writer takes the snapshot, a worker makes it JSON."""

    def __init__(self, take: Callable[[], Future[tuple[Site, Snapshot]]], feed: Feed) -> None:
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
            site, snapshot = await asyncio.wrap_future(self._take())
            self._last = await asyncio.to_thread(_taken, site, snapshot)
            self.taken += 1
        finally:
            self._running = None
