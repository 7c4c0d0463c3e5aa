"""How each booth stands at this moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from common.domain.site import Booth, Service
from common.domain.state import BoothClosure, QueueState
from counter.supervisor.live.day import Day
from counter.supervisor.live.figures import Share, Spread, no_show_share, spread

LATE = 1.5
"""Red at this many times the target, amber at the target (ux.md)."""


class Condition(StrEnum):
    """One word for a booth, the worst first.

    Critical: somebody waits for a service that no open counter serves, or waits for 1.5 times the target.
    Busy: somebody waits for the target, or one call in ten came later than that. Closed: a supervisor closed
    it, or no counter is open and nobody waits. Else smooth.
    """

    CRITICAL = "critical"
    BUSY = "busy"
    SMOOTH = "smooth"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothLine:
    """One line of the table."""

    booth: Booth
    open_counters: int
    on_break: int
    counters: int
    waiting: int
    longest_s: float | None
    wait: Spread | None
    parked: int
    missed: int
    no_show: Share | None
    condition: Condition
    closure: BoothClosure | None
    """By a supervisor, with its reason."""
    reopens_at: datetime | None
    """When the closed booth gives numbers again, where that is not now."""

    @property
    def need(self) -> tuple[int, float]:
        """The smaller, the more it needs somebody."""
        return (list(Condition).index(self.condition), -(self.longest_s or 0.0))


def booth_line(state: QueueState, day: Day, booth: Booth, now: datetime) -> BoothLine:
    queue = day.queue(booth.code)
    sessions = [one for one in state.counters.values() if one.booth == booth.code]
    wait = spread(day.waits(booth.code))
    longest_s = queue.longest_s(now)
    closure = state.closure_of(booth.code, now)
    is_stranded = bool(stranded_services(state, day, booth))
    condition = _condition(
        state.site.policy.wait_target_s,
        longest_s,
        wait,
        is_stranded=is_stranded,
        is_closed=not queue.count and (not sessions or closure is not None),
    )
    return BoothLine(
        booth=booth,
        open_counters=len(sessions),
        on_break=sum(one.on_break is not None for one in sessions),
        counters=len(state.site.counters_of[booth.code]),
        waiting=queue.count,
        longest_s=longest_s,
        wait=wait,
        parked=len(day.parked(booth.code)),
        missed=len(day.missed(booth.code)),
        no_show=no_show_share(state, (s.code for s in state.site.services_of[booth.code])),
        condition=condition,
        closure=closure,
        reopens_at=_reopens_at(state, booth, now) if condition is Condition.CLOSED else None,
    )


def stranded_services(state: QueueState, day: Day, booth: Booth) -> list[Service]:
    """Services somebody waits for while no open counter serves them."""
    queues = day.queues(booth.code)
    return [
        service
        for service in state.site.services_of[booth.code]
        if queues[service.code].count and not state.open_counters(service.code)
    ]


def _condition(
    target_s: int, longest_s: float | None, wait: Spread | None, *, is_stranded: bool, is_closed: bool
) -> Condition:
    longest = longest_s or 0.0
    if is_closed:
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
