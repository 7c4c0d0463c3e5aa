"""How each booth stands at this moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from common.domain.site import Booth, Service
from common.domain.state import QueueState
from counter.supervisor.figures import (
    Share,
    Spread,
    calls_since,
    longest_wait_s,
    no_show_share,
    wait_spread,
)

LATE = 1.5
"""Red at this many times the target, amber at the target (ux.md)."""


class Condition(StrEnum):
    """One word for a booth.

    Closed: no counter is open and nobody waits. Critical: somebody waits for a service that no open counter
    serves, or waits for 1.5 times the target. Busy: somebody waits for the target, or one call in ten came
    later than that. Else smooth.
    """

    SMOOTH = "smooth"
    BUSY = "busy"
    CRITICAL = "critical"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothLine:
    """One line of the table."""

    booth: Booth
    open_counters: int
    counters: int
    waiting: int
    longest_s: float | None
    wait: Spread | None
    no_show: Share | None
    condition: Condition
    reopens_at: datetime | None
    """When the closed booth gives numbers again, where that is not now."""


def booth_lines(state: QueueState, now: datetime, since: datetime | None) -> list[BoothLine]:
    """Every booth, in the site's order."""
    calls = calls_since(state, since)
    lines = []
    for booth in state.site.booths:
        waiting = state.waiting_of(booth.code)
        open_counters = sum(session.booth == booth.code for session in state.counters.values())
        wait = wait_spread((leg for leg in calls if leg.booth == booth.code), now)
        longest_s = longest_wait_s(waiting, now)
        is_stranded = bool(stranded_services(state, booth))
        condition = _condition(
            state, open_counters, longest_s, wait, is_stranded=is_stranded, waiting=len(waiting)
        )
        lines.append(
            BoothLine(
                booth=booth,
                open_counters=open_counters,
                counters=len(state.site.counters_of[booth.code]),
                waiting=len(waiting),
                longest_s=longest_s,
                wait=wait,
                no_show=no_show_share(state, (s.code for s in state.site.services_of[booth.code])),
                condition=condition,
                reopens_at=_reopens_at(state, booth, now) if condition is Condition.CLOSED else None,
            )
        )
    return lines


def stranded_services(state: QueueState, booth: Booth) -> list[Service]:
    """Services somebody waits for while no open counter serves them."""
    return [
        service
        for service in state.site.services_of[booth.code]
        if state.line.count((service.code,)) and not state.open_counters(service.code)
    ]


def _condition(
    state: QueueState,
    open_counters: int,
    longest_s: float | None,
    wait: Spread | None,
    *,
    is_stranded: bool,
    waiting: int,
) -> Condition:
    target_s = state.site.policy.wait_target_s
    longest = longest_s or 0.0
    if not open_counters and not waiting:
        return Condition.CLOSED
    if is_stranded or longest >= LATE * target_s:
        return Condition.CRITICAL
    if longest >= target_s or (wait is not None and wait.p90_s > target_s):
        return Condition.BUSY
    return Condition.SMOOTH


def _reopens_at(state: QueueState, booth: Booth, now: datetime) -> datetime | None:
    """The first of the booth's services that gives numbers again; None when one gives them now."""
    openings = [state.site.opening(service, now) for service in state.site.services_of[booth.code]]
    if any(opening.is_open for opening in openings):
        return None
    return min((one.reopens_at for one in openings if one.reopens_at is not None), default=None)
