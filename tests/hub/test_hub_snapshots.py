"""One snapshot for all who ask at once, and nobody keeps the loop from going on."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest

from common.domain.site import Site
from common.domain.snapshot import Snapshot
from common.hub.feed import Feed
from common.hub.snapshots import Snapshots
from tests.store.hall import a_site


def snapshot(sequence: int) -> Snapshot:
    return Snapshot(
        sequence=sequence,
        business_date=date(2026, 7, 14),
        last_at=datetime(2026, 7, 14, tzinfo=UTC),
        ordinal=0,
        legs=(),
        counters=(),
        last_number={},
        ordinary_since={},
        tallies={},
        recent_calls=(),
        undoable={},
        closed_booths=(),
        announcement=None,
    )


def a_feed(head: int) -> Feed:
    return cast("Feed", SimpleNamespace(head=head, ring=SimpleNamespace(tail=head)))


def ready(sequence: int) -> Future[tuple[Site, Snapshot]]:
    future: Future[tuple[Site, Snapshot]] = Future()
    future.set_result((a_site(), snapshot(sequence)))
    return future


def test_who_asks_at_the_moment_it_is_over_does_not_stop_the_loop() -> None:
    """Someone is already on the way to ask when the snapshot is finished, but older than they need."""

    async def crowd() -> list[int]:
        sequences = iter(range(1, 10_000))
        snapshots = Snapshots(lambda: ready(next(sequences)), a_feed(0))
        first = asyncio.create_task(snapshots.at_least(1))
        running: Any = None
        while running is None:
            await asyncio.sleep(0)
            running = snapshots._running
        late: list[asyncio.Task[Any]] = []
        while not running.done():
            late.append(asyncio.create_task(snapshots.at_least(2 + len(late) // 50)))
            await asyncio.sleep(0)
        found = await asyncio.wait_for(asyncio.gather(first, *late), 20)
        return [taken.sequence for taken in found]

    assert min(asyncio.run(crowd())) >= 1


def test_one_that_fails_is_told_to_all_and_the_next_is_taken_anew() -> None:
    async def twice() -> int:
        broken: Future[tuple[Site, Snapshot]] = Future()
        broken.set_exception(OSError("disk"))
        futures = iter([broken, ready(7)])
        snapshots = Snapshots(lambda: next(futures), a_feed(0))
        asked = [asyncio.create_task(snapshots.at_least(1)) for _ in range(3)]
        for one in asked:
            with pytest.raises(OSError, match="disk"):
                await one
        return (await snapshots.at_least(1)).sequence

    assert asyncio.run(twice()) == 7
