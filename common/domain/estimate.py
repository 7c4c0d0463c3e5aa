"""How long it may take: an honest range from the line itself, never a promise.

The line of the booth is run forward (`forecast.py`) by the calling law: each open counter is free when
what it has in hand is likely to be over, or when its break ends; each call keeps it busy for what its
service typically takes today; breaks of the opening hours are waited out; priority that is still to come
overtakes as often as it came so far. When the one we ask for is called, that is the point; the range around
it is what `./antrean simulate` found to hold for most, in steps of five minutes.

Everything is read from what a snapshot gives to stations: kiosk and board reckon as the hub does.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from math import ceil, floor
from statistics import fmean, median

from common.domain.forecast import (
    ORDINARY,
    PRIORITY,
    Desk,
    Entry,
    Forecast,
    Overtakers,
    Queue,
    Rules,
    after_gap,
)
from common.domain.leg import ANYONE, Leg, Target
from common.domain.line import kind_of
from common.domain.session import CounterSession
from common.domain.site import Policy
from common.domain.staffing import Staffed, staffing
from common.domain.state import QueueState
from common.domain.words import ServiceCode, Status

LOW, HIGH = 0.75, 1.4
STEP_MIN = 5
LOOK = 200
"""A longer line is reckoned as work shared by the counters: what the law does in it evens out."""

STANDARD_WEIGHT = 3
"""The service standard counts as much as so many measured services."""
OUTLIER = 3.0
"""A service that took longer than so many medians was forgotten at the counter, or paused there."""
BETWEEN_S = 10.0
"""From the end of one service to the next call."""
BESIDES = 0.08
"""So many of a hundred numbers overtake without priority: appointments, and who was sent on or put aside and
keeps the place of the first arrival."""
LAST = 1 << 62
"""After everyone who came at the same moment."""
USUAL_PRIORITY = 0.1, 10
"""The share of priority supposed before the day has shown its own, and how many numbers that is worth."""


@dataclass(frozen=True, slots=True)
class WaitRange:
    """Minutes until the call, from and to; `point_s` is the single best guess, to be measured by."""

    from_min: int
    to_min: int
    point_s: int = field(default=0, compare=False)


@lru_cache(maxsize=4096)
def _typical(measured: tuple[float, ...], expected_s: int) -> float:
    if not measured:
        return float(expected_s)
    limit = OUTLIER * median(measured)
    # The mean, not the median: what stands ahead is a sum, and long services are part of it.
    total = fmean(min(one, limit) for one in measured) * len(measured) + STANDARD_WEIGHT * expected_s
    return total / (len(measured) + STANDARD_WEIGHT)


def typical_service_s(state: QueueState, service: ServiceCode) -> float:
    """Seconds that a call of this service keeps a counter busy today, whoever did not come included."""
    tally = state.tally(service)
    return _typical(tally.recent_hold_s, state.site.service(service).expected_service_s)


def _busy_s(state: QueueState, service: ServiceCode) -> float:
    return typical_service_s(state, service) + BETWEEN_S


def ahead_of(state: QueueState, service: ServiceCode, leg: Leg | None = None) -> int:
    """How many wait before `leg` (or before a new arrival) for the counters that serve it."""
    rivals = {service}
    for session in state.open_counters(service):
        rivals.update(session.services)
    if leg is None:
        return state.line.count(rivals)
    return sum(state.line.ahead(rivals, leg.rank).values())


def wait_range(
    state: QueueState, service: ServiceCode, now: datetime, leg: Leg | None = None
) -> WaitRange | None:
    """The range for `leg` or for a new arrival; None while no counter is open for the service, or soon."""
    at_s = point_s(state, service, now, leg)
    if at_s is None:
        return None
    low = floor(at_s * LOW / 60 / STEP_MIN) * STEP_MIN
    high = ceil(at_s * HIGH / 60 / STEP_MIN) * STEP_MIN
    return WaitRange(low, max(high, low + STEP_MIN), round(at_s))


def standing(
    state: QueueState, service: ServiceCode, now: datetime, leg: Leg | None = None
) -> tuple[int, WaitRange | None]:
    """`ahead_of` and `wait_range` together."""
    return ahead_of(state, service, leg), wait_range(state, service, now, leg)


def point_s(state: QueueState, service: ServiceCode, now: datetime, leg: Leg | None = None) -> float | None:
    """Seconds until the call of `leg`, or of an ordinary new arrival; None where nobody can know."""
    site = state.site

    def hold_s(one: Leg) -> float:
        return _busy_s(state, one.service)

    staffed, gaps = staffing(state, site.service(service), now, hold_s)
    services = {code for one in staffed for code in one.session.services}
    if service not in services:
        return None
    waiting = state.line.count(services)
    if not waiting:
        return min(
            max(0.0, after_gap(one.free_s, gaps)) for one in staffed if service in one.session.services
        )
    if waiting > LOOK:
        return _shared_work_s(state, staffed, services, leg)
    line = _LineAhead(state, staffed, services, now)
    subject = line.put_in(service, leg)
    run = Forecast(line.desks(), _rules(site.policy), state.turn(site.service(service).booth), gaps)
    run.expect(line.overtakers(subject, _priority_share(state, services) + BESIDES))
    return run.call_of_subject()


def _rules(policy: Policy) -> Rules:
    return Rules(
        ordinary_per_priority=policy.ordinary_per_priority,
        ceiling_s=policy.ceiling_s,
        appointment_lead_s=policy.appointment_lead_s,
    )


def _shared_work_s(
    state: QueueState, staffed: Sequence[Staffed], services: set[ServiceCode], leg: Leg | None
) -> float:
    """A long line: the work in hand and ahead, shared by all counters."""
    ahead = (
        {code: state.line.count((code,)) for code in sorted(services)}
        if leg is None
        else state.line.ahead(sorted(services), leg.rank)
    )
    work_s = sum(people * _busy_s(state, code) for code, people in ahead.items() if people)
    return (work_s + sum(one.free_s for one in staffed)) / len(staffed)


def _priority_share(state: QueueState, services: set[ServiceCode]) -> float:
    """The share of priority among today's numbers, drawn to the usual one while there are few."""
    tallies = [state.tally(code) for code in services]
    usual, weight = USUAL_PRIORITY
    priority = sum(tally.issued_priority for tally in tallies)
    issued = sum(tally.issued for tally in tallies)
    return (priority + usual * weight) / (issued + weight)


class _LineAhead:
    """A booth's line as the counters see it, made ready to be run forward.

    Who can be called by the same counters stands in one queue: mostly there is one for the whole booth.
    """

    def __init__(
        self, state: QueueState, staffed: Sequence[Staffed], services: set[ServiceCode], now: datetime
    ) -> None:
        self._state = state
        self._staffed = staffed
        self._services = sorted(services)
        self._now = now
        self._hold_s = {code: _busy_s(state, code) for code in services}
        self._in_order = any(one.session.in_order for one in staffed)
        self._queues: dict[object, Queue] = {}
        self._found: dict[tuple[ServiceCode, Target], tuple[Queue, frozenset[int]]] = {}

    def put_in(self, service: ServiceCode, subject: Leg | None) -> Queue:
        """Everyone who waits, and the one we ask for; returns the queue that one stands in."""
        sought = None
        if subject is not None and subject.status is Status.WAITING:
            sought = subject.leg_id
        now = self._now
        for code in self._services:
            hold_s = self._hold_s[code]
            for kind, target, row in self._state.line.rows_of(code):
                self._queue(code, target).rows[kind.value].extend(
                    Entry((leg.rank_at - now).total_seconds(), leg.ordinal, hold_s, leg.leg_id == sought)
                    for leg in row
                )
        for queue in self._queues.values():
            for entries in queue.rows:
                entries.sort()
        queue = self._queue(service, ANYONE if subject is None else subject.target)
        if sought is None:
            self._add_last(queue, service, subject)
        return queue

    def _add_last(self, queue: Queue, service: ServiceCode, subject: Leg | None) -> None:
        hold_s = self._hold_s[service]
        if subject is None:
            queue.rows[ORDINARY].append(Entry(0.0, LAST, hold_s, is_subject=True))
            return
        since_s = (subject.rank_at - self._now).total_seconds()
        insort(queue.rows[kind_of(subject).value], Entry(since_s, subject.ordinal, hold_s, is_subject=True))

    def desks(self) -> list[Desk]:
        """The counters with what each asks for."""
        return [Desk(one.free_s, self._wishes(place, one.session)) for place, one in enumerate(self._staffed)]

    def _wishes(self, place: int, session: CounterSession) -> list[list[Queue]]:
        mine = [(code, queue) for (code, _), (queue, reach) in self._found.items() if place in reach]
        if session.in_order:
            return [[queue for of, queue in mine if of == code] for code in session.services]
        queues: list[Queue] = []
        for _, queue in mine:
            if not any(queue is one for one in queues):
                queues.append(queue)
        return [queues]

    def overtakers(self, queue: Queue, share: float) -> Overtakers:
        """Priority that will come while the line moves on: as often as people came to it so far."""
        waiting = queue.rows[PRIORITY] + queue.rows[ORDINARY]
        oldest_s = -min(entry.since_s for entry in waiting) if waiting else 0.0
        hold_s = sum(entry.hold_s for entry in waiting) / max(1, len(waiting))
        # At least as long as the next free counter takes: two who came together make no rush.
        every_s = max(oldest_s, hold_s / len(self._staffed)) / max(1, len(waiting))
        return Overtakers(into=queue, every_s=every_s / share, hold_s=hold_s, most=len(queue.rows[ORDINARY]))

    def _queue(self, service: ServiceCode, target: Target) -> Queue:
        found = self._found.get((service, target))
        if found is None:
            reach = self._reach(service, target)
            key: object = (service, target) if self._in_order else reach
            found = self._queues.setdefault(key, Queue()), reach
            self._found[service, target] = found
        return found[0]

    def _reach(self, service: ServiceCode, target: Target) -> frozenset[int]:
        """Who may call it: who serves it; only those it is kept for, if they do (`calling.py`)."""
        serve = [place for place, one in enumerate(self._staffed) if service in one.session.services]
        if target == ANYONE:
            return frozenset(serve)
        counter, officer = target
        sessions = [self._staffed[place].session for place in serve]
        kept = [
            place
            for place, one in zip(serve, sessions, strict=True)
            if (one.officer == officer if counter is None else one.counter == counter)
        ]
        return frozenset(kept or serve)
