"""How long it may take: an honest range from the line itself, never a promise.

wait = (work in hand + work ahead) / open counters, where work is the typical time of each service:
the median of today's last services, else the expected time of the service standard. The range is
0.75 to 1.4 of that, rounded outwards to five minutes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil, floor
from statistics import median

from common.domain.leg import Leg
from common.domain.session import CounterSession
from common.domain.state import QueueState
from common.domain.words import ServiceCode, Status

ENOUGH_SERVICES = 5
LOW, HIGH = 0.75, 1.4
STEP_MIN = 5


@dataclass(frozen=True, slots=True)
class WaitRange:
    """Minutes until the call, from and to."""

    from_min: int
    to_min: int


def typical_service_s(state: QueueState, service: ServiceCode) -> float:
    """Seconds that one service of this kind takes today."""
    recent = state.tally(service).recent_service_s
    if len(recent) >= ENOUGH_SERVICES:
        return median(recent)
    return float(state.site.service(service).expected_service_s)


def _rivals(sessions: list[CounterSession], service: ServiceCode) -> set[ServiceCode]:
    """The services whose people stand in the same line: all that share an open counter with it."""
    return {service, *(code for session in sessions for code in session.services)}


def _ahead(state: QueueState, services: set[ServiceCode], leg: Leg | None) -> dict[ServiceCode, int]:
    if leg is None:
        return {service: state.line.count((service,)) for service in services}
    return state.line.ahead(services, leg.rank)


def ahead_of(state: QueueState, service: ServiceCode, leg: Leg | None = None) -> int:
    """How many wait before `leg` (or before a new arrival) for the counters that serve it."""
    rivals = _rivals(state.open_counters(service), service)
    return sum(_ahead(state, rivals, leg).values())


def wait_range(
    state: QueueState, service: ServiceCode, now: datetime, leg: Leg | None = None
) -> WaitRange | None:
    """The range for `leg` or for a new arrival; None while no counter is open for the service."""
    return standing(state, service, now, leg)[1]


def standing(
    state: QueueState, service: ServiceCode, now: datetime, leg: Leg | None = None
) -> tuple[int, WaitRange | None]:
    """`ahead_of` and `wait_range` in one look at the line."""
    sessions = state.open_counters(service)
    ahead = _ahead(state, _rivals(sessions, service), leg)
    count = sum(ahead.values())
    if not sessions:
        return count, None
    work_s = sum(people * typical_service_s(state, code) for code, people in ahead.items() if people)
    in_hand_s = sum(_in_hand_s(state, session, now) for session in sessions)
    wait_min = (work_s + in_hand_s) / len(sessions) / 60
    low = floor(wait_min * LOW / STEP_MIN) * STEP_MIN
    high = ceil(wait_min * HIGH / STEP_MIN) * STEP_MIN
    return count, WaitRange(low, max(high, low + STEP_MIN))


def _in_hand_s(state: QueueState, session: CounterSession, now: datetime) -> float:
    """Seconds until a counter is likely to be free; one that runs late is taken to need a quarter more."""
    leg = state.leg_at(session.counter)
    if leg is None:
        return 0.0
    typical = typical_service_s(state, leg.service)
    if leg.status is not Status.SERVING or leg.started_at is None:
        return typical
    return max(typical - (now - leg.started_at).total_seconds(), typical / 4)
