"""`evolve(state, event)`: what an event changes. It never refuses.

A station's state holds only what its snapshot gave it, so an event about a leg that is not
known here changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from common.domain.events import (
    CounterClosed,
    CounterOpened,
    DayOpened,
    Event,
    LegCalled,
    LegCancelled,
    LegEvent,
    LegNoShow,
    LegRecalled,
    PrintConfirmed,
    PrintVoided,
    ServiceFinished,
    ServiceStarted,
    TicketIssued,
)
from common.domain.leg import Leg
from common.domain.line import WaitingLine
from common.domain.state import RECENT_SERVICES, Call, CounterSession, QueueState
from common.domain.words import Outcome, Status


def evolve(state: QueueState, event: Event) -> None:
    """Apply one event, in the order of the log."""
    state.last_at = max(state.last_at, event.at)
    if isinstance(event, LegEvent):
        leg = state.legs.get(event.leg_id)
        if leg is not None:
            _ON_LEG[type(event)](state, leg, event)
        return
    _ON_STATE[type(event)](state, event)


def _day_opened(state: QueueState, event: DayOpened) -> None:
    state.business_date = event.business_date
    state.ordinal = 0
    state.line = WaitingLine()
    for per_day in (
        state.legs,
        state.by_code,
        state.printing,
        state.counters,
        state.in_hand,
        state.last_number,
        state.ordinary_since,
        state.tallies,
        state.recent_calls,
    ):
        per_day.clear()


def _ticket_issued(state: QueueState, event: TicketIssued) -> None:
    state.ordinal += 1
    leg = Leg(
        leg_id=event.leg_id,
        visit_id=event.visit_id,
        code=event.code,
        series=event.series,
        number=event.number,
        booth=event.booth,
        service=event.service,
        priority_class=event.priority_class,
        tracking_token=event.tracking_token,
        ordinal=state.ordinal,
        status=Status.PRINTING,
        arrived_at=event.at,
    )
    state.legs[leg.leg_id] = leg
    state.by_code[leg.code] = leg.leg_id
    state.printing[leg.leg_id] = event.at
    state.last_number[leg.series] = max(state.last_number.get(leg.series, 0), leg.number)
    tally = state.tally(leg.service)
    state.tallies[leg.service] = replace(tally, issued=tally.issued + 1)


def _print_confirmed(state: QueueState, leg: Leg, event: PrintConfirmed) -> None:
    waiting = replace(leg, status=Status.WAITING, confirmed_at=event.at)
    state.printing.pop(leg.leg_id, None)
    state.legs[leg.leg_id] = waiting
    state.line.add(waiting)


def _print_voided(state: QueueState, leg: Leg, event: PrintVoided) -> None:
    state.printing.pop(leg.leg_id, None)
    state.legs[leg.leg_id] = replace(leg, status=Status.VOID, ended_at=event.at)


def _leg_called(state: QueueState, leg: Leg, event: LegCalled) -> None:
    state.line.remove(leg)
    state.in_hand[event.counter] = leg.leg_id
    state.ordinary_since[leg.booth] = 0 if leg.is_priority else state.turn(leg.booth) + 1
    called = replace(
        leg,
        status=Status.CALLED,
        counter=event.counter,
        first_called_at=event.at,
        last_called_at=event.at,
        calls=1,
        because=event.because,
    )
    state.legs[leg.leg_id] = called
    _show(state, called)


def _leg_recalled(state: QueueState, leg: Leg, event: LegRecalled) -> None:
    recalled = replace(leg, last_called_at=event.at, calls=event.calls)
    state.legs[leg.leg_id] = recalled
    _show(state, recalled)


def _show(state: QueueState, leg: Leg) -> None:
    # A recall moves up and makes no second row.
    for shown in state.recent_calls:
        if shown.leg_id == leg.leg_id:
            state.recent_calls.remove(shown)
            break
    if leg.counter is not None and leg.last_called_at is not None:
        state.recent_calls.appendleft(
            Call(
                leg_id=leg.leg_id,
                code=leg.code,
                counter=leg.counter,
                booth=leg.booth,
                calls=leg.calls,
                at=leg.last_called_at,
            )
        )


def _service_started(state: QueueState, leg: Leg, event: ServiceStarted) -> None:
    state.legs[leg.leg_id] = replace(leg, status=Status.SERVING, started_at=event.at)


def _let_go(state: QueueState, leg: Leg) -> None:
    if leg.counter is not None and state.in_hand.get(leg.counter) == leg.leg_id:
        del state.in_hand[leg.counter]


def _service_finished(state: QueueState, leg: Leg, event: ServiceFinished) -> None:
    _let_go(state, leg)
    status = Status.CANCELLED if event.outcome is Outcome.CANCELLED else Status.COMPLETED
    state.legs[leg.leg_id] = replace(leg, status=status, outcome=event.outcome, ended_at=event.at)
    if leg.started_at is not None and status is Status.COMPLETED:
        tally = state.tally(leg.service)
        took_s = (event.at - leg.started_at).total_seconds()
        recent = (*tally.recent_service_s, took_s)[-RECENT_SERVICES:]
        state.tallies[leg.service] = replace(tally, completed=tally.completed + 1, recent_service_s=recent)


def _leg_no_show(state: QueueState, leg: Leg, event: LegNoShow) -> None:
    _let_go(state, leg)
    state.legs[leg.leg_id] = replace(leg, status=Status.NO_SHOW, ended_at=event.at)
    tally = state.tally(leg.service)
    state.tallies[leg.service] = replace(tally, no_show=tally.no_show + 1)


def _leg_cancelled(state: QueueState, leg: Leg, event: LegCancelled) -> None:
    state.printing.pop(leg.leg_id, None)
    state.line.remove(leg)
    _let_go(state, leg)
    state.legs[leg.leg_id] = replace(leg, status=Status.CANCELLED, ended_at=event.at)


def _counter_opened(state: QueueState, event: CounterOpened) -> None:
    before = state.counters.get(event.counter)
    state.counters[event.counter] = CounterSession(
        counter=event.counter,
        booth=event.booth,
        services=event.services,
        station=event.station,
        officer=event.officer,
        opened_at=event.at if before is None else before.opened_at,
    )


def _counter_closed(state: QueueState, event: CounterClosed) -> None:
    state.counters.pop(event.counter, None)


_ON_LEG: dict[type[LegEvent], Callable[[QueueState, Leg, Any], None]] = {
    PrintConfirmed: _print_confirmed,
    PrintVoided: _print_voided,
    LegCalled: _leg_called,
    LegRecalled: _leg_recalled,
    ServiceStarted: _service_started,
    ServiceFinished: _service_finished,
    LegNoShow: _leg_no_show,
    LegCancelled: _leg_cancelled,
}
_ON_STATE: dict[type[Event], Callable[[QueueState, Any], None]] = {
    DayOpened: _day_opened,
    TicketIssued: _ticket_issued,
    CounterOpened: _counter_opened,
    CounterClosed: _counter_closed,
}
