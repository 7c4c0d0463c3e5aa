"""Which counters of a booth will call, and from when: what is in hand, breaks, and the hours' own breaks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from math import ceil

from common.domain.forecast import Gaps
from common.domain.leg import Leg
from common.domain.session import CounterSession
from common.domain.site import Service
from common.domain.state import QueueState
from common.domain.words import StationKey

OVERDUE_S = 5 * 60.0
"""A counter whose break is over and that is not back yet is taken to come in this time."""
OPENS_SOON_S = 60 * 60.0
PROGRESS, AT_LEAST = 0.9, 0.45
"""What is left of a service: its typical time less 0.9 of what has passed, never less than 0.45 of it. So it
is on the mean where times are log-normal with a spread of half their mean: long ones tend to stay long."""

Typical = Callable[[Leg], float]
"""Seconds that a call of such a leg keeps a counter."""


@dataclass(frozen=True, slots=True)
class Staffed:
    """A counter of the booth, and in how many seconds it is free."""

    session: CounterSession
    free_s: float


def staffing(
    state: QueueState, service: Service, now: datetime, typical: Typical
) -> tuple[list[Staffed], Gaps]:
    """The booth's counters and its breaks in seconds from now.

    Those that are open; where none serves `service`, those that are due to open soon by the hours; else none.
    """
    sessions = [one for one in state.counters.values() if one.booth == service.booth]
    is_served = any(service.code in one.services for one in sessions)
    spans = state.site.plan(service, state.business_date).spans
    if is_served and len(spans) <= 1:
        return [Staffed(one, _free_s(state, one, now, typical)) for one in sessions], ()
    local = state.site.local(now)
    second = (local.hour * 60 + local.minute) * 60.0 + local.second
    if not is_served:
        opens = (span.opens_min * 60 - second for span in spans)
        soon = next((opens_s for opens_s in opens if 0 < opens_s <= OPENS_SOON_S), None)
        return ([] if soon is None else _due(state, service, now, soon)), ()
    gaps = [(a.closes_min * 60 - second, b.opens_min * 60 - second) for a, b in pairwise(spans)]
    kept = [gap for gap in gaps if gap[1] > 0 and not _works_through(state, sessions, now, gap)]
    return [Staffed(one, _free_s(state, one, now, typical)) for one in sessions], kept


def _due(state: QueueState, service: Service, now: datetime, opens_s: float) -> list[Staffed]:
    """Half of the booth's counters, at the opening: rarely are all of them there in the first minute."""
    counters = state.site.counters_of[service.booth]
    codes = tuple(one.code for one in state.site.services_of[service.booth])
    return [
        Staffed(
            CounterSession(
                counter=counter.code,
                booth=service.booth,
                services=codes,
                station=StationKey(""),
                officer=None,
                opened_at=now,
            ),
            opens_s,
        )
        for counter in counters[: ceil(len(counters) / 2)]
    ]


def _works_through(
    state: QueueState, sessions: Sequence[CounterSession], now: datetime, gap: tuple[float, float]
) -> bool:
    """Whether it is break by the hours, and somebody was called all the same."""
    begins_s, ends_s = gap
    if not begins_s <= 0 < ends_s:
        return False
    legs = [leg for one in sessions if (leg := state.leg_at(one.counter)) is not None]
    called = [leg.last_called_at for leg in legs if leg.last_called_at is not None]
    return any((at - now).total_seconds() > begins_s for at in called)


def _free_s(state: QueueState, session: CounterSession, now: datetime, typical: Typical) -> float:
    """Seconds until a counter is likely to be free."""
    if session.on_break is not None:
        left_s = (session.on_break.until - now).total_seconds()
        return left_s if left_s > 0 else OVERDUE_S
    leg = state.leg_at(session.counter)
    if leg is None or leg.last_called_at is None:
        return 0.0
    usual_s = typical(leg)
    held_s = (now - leg.last_called_at).total_seconds()
    return max(usual_s - PROGRESS * held_s, usual_s * AT_LEAST)
