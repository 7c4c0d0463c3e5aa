"""The live board's figures, from the state and what this station has seen of the day.

    waiting        people whose number entered the queue and was not called
    wait           first call - arrival, of the calls that this station has seen
    service        end - start, of the last services of each kind (the hub keeps the last 20)
    service level  waited no longer than the target / served, of the calls that this station has seen
    occupancy      counters that serve / (counters that are open - those that pause), now
    no-show        no-shows / (completed + no-shows), today

A figure that rests on fewer than `ENOUGH` cases is not one: it is left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from statistics import median

from common.domain.leg import Leg
from common.domain.state import QueueState
from common.domain.words import BoothCode, ServiceCode, Status
from counter.supervisor.live.day import Day

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


def spread(ordered: Sequence[float]) -> Spread | None:
    """Of durations in order; None where there are too few."""
    if len(ordered) < ENOUGH:
        return None
    return Spread(median(ordered), ordered[ceil(0.9 * len(ordered)) - 1], len(ordered))


def share(part: int, whole: int) -> Share | None:
    """None where the whole is nothing."""
    return Share(part, whole) if whole else None


def no_show_share(state: QueueState, services: Iterable[ServiceCode]) -> Share | None:
    tallies = [state.tally(service) for service in services]
    missed = sum(tally.no_show for tally in tallies)
    return share(missed, missed + sum(tally.completed for tally in tallies))


def figures_of(state: QueueState, day: Day, booths: Collection[BoothCode], now: datetime) -> Figures:
    """Of those booths at `now`."""
    queues = [day.queue(booth) for booth in booths]
    waits = sorted(wait for booth in booths for wait in day.waits(booth))
    served = sum(day.served(booth) for booth in booths)
    in_time = sum(day.in_time(booth) for booth in booths)
    sessions = [one for one in state.counters.values() if one.booth in booths]
    at_work = [one for one in sessions if one.on_break is None]
    busy = [one for one in at_work if _serves(state.leg_at(one.counter))]
    durations = [
        took_s
        for booth in booths
        for service in state.site.services_of[booth]
        for took_s in state.tally(service.code).recent_service_s
    ]
    return Figures(
        waiting=sum(queue.count for queue in queues),
        longest_s=max((s for queue in queues if (s := queue.longest_s(now)) is not None), default=None),
        wait=spread(waits),
        service=spread(sorted(durations)),
        level=share(in_time, served) if served >= ENOUGH else None,
        occupancy=share(len(busy), len(at_work)),
    )


def _serves(leg: Leg | None) -> bool:
    return leg is not None and leg.status is Status.SERVING
