"""How each counter stands at this moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from common.domain.leg import Leg
from common.domain.session import CounterSession
from common.domain.site import Counter
from common.domain.state import QueueState
from common.domain.words import StationKey, Status
from counter.supervisor.live.day import Day

SLOW = 2.0
"""A service longer than so many times its target needs a look."""
ANSWERS_S = 180
"""Who was called this long ago and is not being served: nobody goes on with the number."""


class CounterStage(StrEnum):
    """What a counter does. Away: its computer is not on the line, as the hub says."""

    AWAY = "away"
    OVERDUE = "overdue"
    BREAK = "break"
    CALLING = "calling"
    SERVING = "serving"
    IDLE = "idle"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterLine:
    """One line of the table."""

    counter: Counter
    booth_name: str
    stage: CounterStage
    session: CounterSession | None
    leg: Leg | None
    since: datetime | None
    """When that began; None where it is not known."""
    offered: int
    """Services of its booth."""
    waiting: int
    """Who waits for what it serves; for its booth while it is closed."""
    need: tuple[int, float] = (9, 0.0)
    """The smaller, the more it needs somebody."""


def counter_line(
    state: QueueState, day: Day, counter: Counter, now: datetime, stations: frozenset[StationKey] | None
) -> CounterLine:
    session = state.counters.get(counter.code)
    leg = state.leg_at(counter.code)
    stage = _stage(session, leg, now, stations)
    queues = day.queues(counter.booth)
    served = tuple(queues) if session is None else session.services
    waiting = sum(queues[code].count for code in served if code in queues)
    since = _since(day, session, leg, stage)
    target_s = 0 if leg is None else state.site.service(leg.service).target_service_s
    lasts_s = 0.0 if since is None else (now - since).total_seconds()
    return CounterLine(
        counter=counter,
        booth_name=state.site.booth_by_code[counter.booth].name,
        stage=stage,
        session=session,
        leg=leg,
        since=since,
        offered=len(queues),
        waiting=waiting,
        need=(_urgency(stage, lasts_s, target_s, waiting), -lasts_s),
    )


def _stage(
    session: CounterSession | None, leg: Leg | None, now: datetime, stations: frozenset[StationKey] | None
) -> CounterStage:
    if session is None:
        return CounterStage.CLOSED
    if stations is not None and session.station not in stations:
        return CounterStage.AWAY
    if leg is not None:
        return CounterStage.SERVING if leg.status is Status.SERVING else CounterStage.CALLING
    if session.on_break is None:
        return CounterStage.IDLE
    return CounterStage.OVERDUE if now >= session.on_break.until else CounterStage.BREAK


def _since(day: Day, session: CounterSession | None, leg: Leg | None, stage: CounterStage) -> datetime | None:
    if session is None:
        return None
    if leg is not None:
        return leg.started_at if leg.status is Status.SERVING else leg.last_called_at
    if session.on_break is not None:
        return session.on_break.until if stage is CounterStage.OVERDUE else session.on_break.since
    return day.free_since(session.counter)


def _urgency(stage: CounterStage, lasts_s: float, target_s: int, waiting: int) -> int:
    """0 first: away and overdue, then who stalls while people wait, then who works, then who rests."""
    return {
        CounterStage.AWAY: 0,
        CounterStage.OVERDUE: 1,
        CounterStage.CALLING: 2 if lasts_s >= ANSWERS_S else 6,
        CounterStage.SERVING: 3 if lasts_s >= SLOW * target_s else 6,
        CounterStage.IDLE: 4 if waiting else 7,
        CounterStage.BREAK: 5,
        CounterStage.CLOSED: 8,
    }[stage]
