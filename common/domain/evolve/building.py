"""Days, counters, booths and the ticker."""

from __future__ import annotations

from dataclasses import replace

from common.domain.events import (
    Announced,
    BoothReopened,
    BoothShut,
    BreakBegan,
    BreakEnded,
    CounterClosed,
    CounterOpened,
    DayOpened,
)
from common.domain.line import WaitingLine
from common.domain.session import Break, CounterSession
from common.domain.state import Announcement, BoothClosure, QueueState


def day_opened(state: QueueState, event: DayOpened) -> None:
    state.business_date = event.business_date
    state.ordinal = 0
    state.line = WaitingLine()
    state.announcement = None
    for per_day in (
        state.legs,
        state.by_code,
        state.printing,
        state.returning,
        state.counters,
        state.in_hand,
        state.undoable,
        state.last_number,
        state.ordinary_since,
        state.tallies,
        state.recent_calls,
        state.closed_booths,
        state.issued_to,
        state.issued_by,
    ):
        per_day.clear()


def counter_opened(state: QueueState, event: CounterOpened) -> None:
    before = state.counters.get(event.counter)
    state.counters[event.counter] = CounterSession(
        counter=event.counter,
        booth=event.booth,
        services=event.services,
        station=event.station,
        officer=event.officer,
        opened_at=event.at if before is None else before.opened_at,
        in_order=event.in_order,
        on_break=None if before is None else before.on_break,
    )


def counter_closed(state: QueueState, event: CounterClosed) -> None:
    state.counters.pop(event.counter, None)
    state.undoable.pop(event.counter, None)


def break_began(state: QueueState, event: BreakBegan) -> None:
    session = state.counters.get(event.counter)
    if session is not None:
        pause = Break(reason=event.reason, since=event.at, until=event.until)
        state.counters[event.counter] = replace(session, on_break=pause)


def break_ended(state: QueueState, event: BreakEnded) -> None:
    session = state.counters.get(event.counter)
    if session is not None:
        state.counters[event.counter] = replace(session, on_break=None)


def booth_shut(state: QueueState, event: BoothShut) -> None:
    state.closed_booths[event.booth] = BoothClosure(
        booth=event.booth, reason=event.reason, at=event.at, until=event.until
    )


def booth_reopened(state: QueueState, event: BoothReopened) -> None:
    state.closed_booths.pop(event.booth, None)


def announced(state: QueueState, event: Announced) -> None:
    state.announcement = Announcement(text=event.text, at=event.at, until=event.until) if event.text else None
