"""The live board's figures, from the state alone.

    waiting        people whose number entered the queue and was not called
    wait           first call - arrival, of the calls that this station has seen
    service        end - start, of the last services of each kind (the hub keeps the last 20)
    service level  waited no longer than the target / served, of the calls that this station has seen
    occupancy      counters that serve / counters that are open, now
    no-show        no-shows / (completed + no-shows), today

A figure that rests on fewer than `ENOUGH` cases is not one: it is left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from statistics import median

from common.domain.leg import Leg
from common.domain.state import QueueState
from common.domain.words import ServiceCode, Status

ENOUGH = 5


@dataclass(frozen=True, slots=True)
class Spread:
    """Median and P90 (nearest rank) of `count` durations."""

    median_s: float
    p90_s: float
    count: int


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, never of nothing."""

    part: int
    whole: int

    @property
    def percent(self) -> float:
        return 100 * self.part / self.whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What the cards say; None where too little is known."""

    waiting: int
    longest_s: float | None
    wait: Spread | None
    service: Spread | None
    level: Share | None
    occupancy: Share | None


def spread(durations_s: Iterable[float]) -> Spread | None:
    """None where there are too few."""
    ordered = sorted(durations_s)
    if len(ordered) < ENOUGH:
        return None
    return Spread(median(ordered), ordered[ceil(0.9 * len(ordered)) - 1], len(ordered))


def share(part: int, whole: int) -> Share | None:
    """None where the whole is nothing."""
    return Share(part, whole) if whole else None


def calls_since(state: QueueState, since: datetime | None) -> list[Leg]:
    """Every leg that was called for the first time at `since` or later; None is the whole day."""
    return [
        leg
        for leg in state.legs.values()
        if leg.first_called_at is not None and (since is None or leg.first_called_at >= since)
    ]


def wait_spread(calls: Iterable[Leg], now: datetime) -> Spread | None:
    return spread(leg.waited_s(now) for leg in calls)


def longest_wait_s(waiting: Collection[Leg], now: datetime) -> float | None:
    """Of those who wait at this moment; None when nobody does."""
    return max((leg.waited_s(now) for leg in waiting), default=None)


def no_show_share(state: QueueState, services: Iterable[ServiceCode]) -> Share | None:
    tallies = [state.tally(service) for service in services]
    missed = sum(tally.no_show for tally in tallies)
    return share(missed, missed + sum(tally.completed for tally in tallies))


def figures_of(state: QueueState, now: datetime, since: datetime | None) -> Figures:
    """The whole building at `now`."""
    calls = calls_since(state, since)
    waiting = list(state.line)
    served = [leg for leg in calls if leg.started_at is not None]
    in_time = [leg for leg in served if leg.waited_s(now) <= state.site.policy.wait_target_s]
    busy = [counter for counter in state.counters if _serves(state.leg_at(counter))]
    return Figures(
        waiting=len(waiting),
        longest_s=longest_wait_s(waiting, now),
        wait=wait_spread(calls, now),
        service=spread(s for tally in state.tallies.values() for s in tally.recent_service_s),
        level=share(len(in_time), len(served)) if len(served) >= ENOUGH else None,
        occupancy=share(len(busy), len(state.counters)),
    )


def _serves(leg: Leg | None) -> bool:
    return leg is not None and leg.status is Status.SERVING
