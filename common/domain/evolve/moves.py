"""Legs that leave the line or the counter other than by being served, and those that come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from common.domain.events import (
    LegCancelled,
    LegParked,
    LegReturned,
    LegTransferred,
    PriorityChanged,
    VisitPlanned,
)
from common.domain.evolve.calls import call_is_over, count_no_show, let_go, parked_s
from common.domain.evolve.tickets import count_issued
from common.domain.leg import Leg
from common.domain.state import QueueState
from common.domain.words import CancelReason, ReturnCause, Status


def _leave(state: QueueState, leg: Leg) -> None:
    """Out of wherever it stands: the printer, the line, a counter's hand, the parked, the hall's board."""
    state.printing.pop(leg.leg_id, None)
    state.returning.pop(leg.leg_id, None)
    state.line.remove(leg)
    let_go(state, leg)
    if leg.calls:
        call_is_over(state, leg)


def _end(state: QueueState, leg: Leg, status: Status, at: datetime) -> None:
    _leave(state, leg)
    state.legs[leg.leg_id] = leg.but(status=status, ended_at=at, parked_s=parked_s(leg, at))


def leg_cancelled(state: QueueState, leg: Leg, event: LegCancelled) -> None:
    _end(state, leg, Status.CANCELLED, event.at)
    if event.reason is CancelReason.UNDONE:
        count_issued(state, leg, -1)


def leg_parked(state: QueueState, leg: Leg, event: LegParked) -> None:
    _leave(state, leg)
    state.legs[leg.leg_id] = leg.but(
        status=Status.PARKED,
        counter=None,
        parked_at=event.at,
        parked_by=event.counter,
        park_reason=event.reason,
        return_at=event.return_at,
    )
    if event.return_at is not None:
        state.returning[leg.leg_id] = event.return_at


def leg_returned(state: QueueState, leg: Leg, event: LegReturned) -> None:
    _leave(state, leg)
    if leg.status is Status.NO_SHOW:
        count_no_show(state, leg, -1)
        if leg.counter is not None and state.undoable.get(leg.counter) == leg.leg_id:
            del state.undoable[leg.counter]
    waiting = leg.but(
        status=Status.WAITING,
        rank_at=event.rank_at,
        returned=True,
        counter=None,
        calls=0,
        ended_at=None,
        return_at=None,
        # Who was not there, or went away, has had the appointment; a closed counter is nobody's fault.
        appointment_at=leg.appointment_at if event.cause is ReturnCause.COUNTER_CLOSED else None,
    )
    state.legs[leg.leg_id] = waiting
    state.line.add(waiting)


def leg_transferred(state: QueueState, leg: Leg, event: LegTransferred) -> None:
    _end(state, leg, Status.TRANSFERRED, event.at)
    tally = state.tally(leg.service)
    state.tallies[leg.service] = replace(tally, transferred=tally.transferred + 1)


def _change(state: QueueState, leg: Leg, changed: Leg) -> None:
    state.legs[leg.leg_id] = changed
    if leg.status is Status.WAITING:
        state.line.remove(leg)
        state.line.add(changed)


def priority_changed(state: QueueState, leg: Leg, event: PriorityChanged) -> None:
    _change(state, leg, leg.but(priority_class=event.priority_class))


def visit_planned(state: QueueState, leg: Leg, event: VisitPlanned) -> None:
    _change(state, leg, leg.but(then=event.then))
