"""What the hub does by the clock: heartbeats, what time alone brings, tokens and sessions asked again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from common.contract.wire import HEARTBEAT_S, Role
from common.hub import frames, messages
from common.hub.hub import Hub

log = logging.getLogger(__name__)

TICK_S = 1.0
ACCESS_S = 3.0
"""A revoked token works for no longer than this."""
SESSIONS_S = 10.0
BOOKS_S = 60.0
"""How soon a day that is over is condensed for reports."""

Work = Callable[[], Awaitable[None]]


class Housekeeping:
    """Tasks of the event loop, from `start` to `stop`."""

    def __init__(
        self,
        hub: Hub,
        *,
        heartbeat_s: float = HEARTBEAT_S,
        access_s: float = ACCESS_S,
        sessions_s: float = SESSIONS_S,
    ) -> None:
        self._hub = hub
        self._rounds: tuple[tuple[float, Work], ...] = (
            (heartbeat_s, self._beat),
            (TICK_S, self._tick),
            (access_s, self._ask_again),
            (sessions_s, hub.sign_ins.look_after),
            (BOOKS_S, self._condense),
        )
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(_every(pause_s, work)) for pause_s, work in self._rounds]
        self._tasks.append(loop.create_task(self._watch_who_may()))

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _beat(self) -> None:
        head, now = self._hub.feed.head, self._hub.clock.now()
        held = [(station, station.held.station) for station in self._hub.stations()]
        beat = frames.text(messages.heartbeat(head, now))
        roll_call = frames.text(messages.roll_call(head, now, (known.key for _, known in held)))
        for station, known in held:
            station.beat(roll_call if known.role is Role.SUPERVISOR else beat)

    async def _tick(self) -> None:
        self._hub.writer.tick()

    async def _condense(self) -> None:
        await self._hub.queries.fill(self._hub.site)

    async def _ask_again(self) -> None:
        await self._hub.access.ask_again()
        for station in self._hub.stations():
            if not station.held.valid:
                station.revoke()

    async def _watch_who_may(self) -> None:
        """Not only by the clock: who was shut out a moment ago is cut at once."""
        changed = self._hub.who_may_changed
        while True:
            await changed.wait()
            changed.clear()
            try:
                await self._ask_again()
                await self._hub.sign_ins.look_after()
            except Exception:
                log.exception("housekeeping failed once")


async def _every(pause_s: float, work: Work) -> None:
    while True:
        await asyncio.sleep(pause_s)
        try:
            await work()
        except Exception:
            # The edge of a task: a round that fails must not be the last one.
            log.exception("housekeeping failed once")
