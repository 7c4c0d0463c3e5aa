"""What the board keeps of the day, event by event: so that a call costs one booth and not the whole hall.

The state holds who is where; what it does not hold is kept here: how long those waited who were called, who
was missed or put aside at which booth, since when a counter has nobody. A queue is counted again only when
an event has touched its booth.
"""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from common.contract.events import Recorded
from common.domain.events import (
    DayOpened,
    Event,
    LegAdded,
    LegCalled,
    LegEvent,
    ServiceStarted,
    TicketIssued,
)
from common.domain.leg import Leg
from common.domain.state import QueueState
from common.domain.words import BoothCode, CounterCode, LegCause, LegId, ServiceCode, Status


@dataclass(frozen=True, slots=True)
class Queue:
    """Who waits: how many, the first arrival among those never called, the longest wait of the others."""

    count: int = 0
    since: datetime | None = None
    over_s: float = 0.0

    def longest_s(self, now: datetime) -> float | None:
        """None when nobody waits."""
        if not self.count:
            return None
        runs_s = 0.0 if self.since is None else (now - self.since).total_seconds()
        return max(runs_s, self.over_s)


def queue_of(legs: Iterable[Leg]) -> Queue:
    """The wait of one who came back to the line ended with the first call."""
    count, since, over_s = 0, None, 0.0
    for leg in legs:
        count += 1
        if leg.first_called_at is not None:
            over_s = max(over_s, (leg.first_called_at - leg.arrived_at).total_seconds())
        elif since is None or leg.arrived_at < since:
            since = leg.arrived_at
    return Queue(count, since, over_s)


def joined(queues: Iterable[Queue]) -> Queue:
    """Several queues as one."""
    count, since, over_s = 0, None, 0.0
    for one in queues:
        count += one.count
        over_s = max(over_s, one.over_s)
        if one.since is not None and (since is None or one.since < since):
            since = one.since
    return Queue(count, since, over_s)


class Day:
    """Reads `state`, which has seen the events before they come here."""

    def __init__(self, state: QueueState, now: datetime) -> None:
        self._state = state
        self._site = state.site
        self.known_since: datetime | None = None
        """Calls are known from here on; None is the whole day."""
        self._forget()
        # The hub leaves out who is over: then only what comes from now on is known whole.
        kept = sum(leg.cause in (LegCause.ISSUED, LegCause.ITINERARY) for leg in state.legs.values())
        if kept < sum(tally.issued for tally in state.tallies.values()):
            self.known_since = now
        for leg in state.legs.values():
            self._sort(leg)
            if self.known_since is None:
                self._count_wait(leg)
                self._count_service(leg)
        for counter in state.counters:
            self._look_at(counter, self._freed_at(counter))

    def _forget(self) -> None:
        self._waits: dict[BoothCode, list[float]] = defaultdict(list)
        self._served: dict[BoothCode, int] = defaultdict(int)
        self._in_time: dict[BoothCode, int] = defaultdict(int)
        self._parked: dict[BoothCode, set[LegId]] = defaultdict(set)
        self._missed: dict[BoothCode, set[LegId]] = defaultdict(set)
        self._queues: dict[BoothCode, dict[ServiceCode, Queue]] = {}
        self._free_since: dict[CounterCode, datetime] = {}

    # --- what is known

    def waits(self, booth: BoothCode) -> list[float]:
        """Seconds from arrival to first call, in order."""
        return self._waits[booth]

    def served(self, booth: BoothCode) -> int:
        """Services that began, of calls that are known."""
        return self._served[booth]

    def in_time(self, booth: BoothCode) -> int:
        """Of these, how many waited no longer than the target."""
        return self._in_time[booth]

    def parked(self, booth: BoothCode) -> set[LegId]:
        """Put aside."""
        return self._parked[booth]

    def missed(self, booth: BoothCode) -> set[LegId]:
        """Did not come when called, and may come back."""
        return self._missed[booth]

    def queues(self, booth: BoothCode) -> dict[ServiceCode, Queue]:
        """Who waits, service by service."""
        found = self._queues.get(booth)
        if found is None:
            line = self._state.line
            services = self._state.site.services_of.get(booth, ())
            found = {one.code: queue_of(line.in_rank((one.code,))) for one in services}
            self._queues[booth] = found
        return found

    def queue(self, booth: BoothCode) -> Queue:
        return joined(self.queues(booth).values())

    def free_since(self, counter: CounterCode) -> datetime | None:
        """Since when an open counter has nobody in hand, as far as it is known."""
        return self._free_since.get(counter)

    # --- what happens

    def take(self, recorded: Iterable[Recorded]) -> set[BoothCode]:
        """The events that the state has just seen; gives the booths they touched."""
        touched: set[BoothCode] = set()
        if self._state.site is not self._site:
            self._site = self._state.site  # services came or went
            self._queues.clear()
        for one in recorded:
            if isinstance(one.event, DayOpened):
                self._forget()
                self.known_since = None
            else:
                touched |= self._take(one.event)
        return touched

    def _take(self, event: Event) -> set[BoothCode]:
        state = self._state
        touched: set[BoothCode] = set()
        if isinstance(event, TicketIssued | LegAdded):
            touched.add(event.booth)
        elif isinstance(event, LegEvent):
            leg = state.legs.get(event.leg_id)
            if leg is not None:
                touched.add(leg.booth)
                self._follow(leg, event)
        counter = getattr(event, "counter", None)
        site_counter = state.site.counter_by_code.get(counter) if counter is not None else None
        if site_counter is not None:
            touched.add(site_counter.booth)
        for booth in touched:
            self._queues.pop(booth, None)
            for one in state.site.counters_of.get(booth, ()):
                self._look_at(one.code, event.at)
        return touched

    def _follow(self, leg: Leg, event: LegEvent) -> None:
        self._sort(leg)
        if isinstance(event, LegCalled) and leg.first_called_at == event.at:
            self._count_wait(leg)
        elif isinstance(event, ServiceStarted) and leg.started_at == event.at:
            self._count_service(leg)

    def _sort(self, leg: Leg) -> None:
        for kept, status in ((self._parked, Status.PARKED), (self._missed, Status.NO_SHOW)):
            if leg.status is status:
                kept[leg.booth].add(leg.leg_id)
            else:
                kept[leg.booth].discard(leg.leg_id)

    def _count_wait(self, leg: Leg) -> None:
        if leg.first_called_at is not None:
            insort(self._waits[leg.booth], (leg.first_called_at - leg.arrived_at).total_seconds())

    def _count_service(self, leg: Leg) -> None:
        called_at = leg.first_called_at
        if leg.started_at is None or called_at is None:
            return
        if self.known_since is not None and called_at < self.known_since:
            return
        self._served[leg.booth] += 1
        if (called_at - leg.arrived_at).total_seconds() <= self._state.site.policy.wait_target_s:
            self._in_time[leg.booth] += 1

    def _look_at(self, counter: CounterCode, at: datetime) -> None:
        """Nobody in hand from `at` on, unless it was so before."""
        session = self._state.counters.get(counter)
        if session is None or session.on_break is not None or counter in self._state.in_hand:
            self._free_since.pop(counter, None)
        else:
            self._free_since.setdefault(counter, at)

    def _freed_at(self, counter: CounterCode) -> datetime:
        """The latest of what is known of a counter in a state that was sent whole."""
        state = self._state
        known = [state.counters[counter].opened_at]
        ended = state.legs.get(state.undoable.get(counter, LegId("")))
        if ended is not None and ended.ended_at is not None:
            known.append(ended.ended_at)
        known += [
            leg.parked_at
            for booth in self._parked.values()
            for leg_id in booth
            if (leg := state.legs[leg_id]).parked_by == counter and leg.parked_at is not None
        ]
        return max(known)
