"""Calls, services and their ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from common.domain.because import Reason
from common.domain.events import (
    LegCalled,
    LegNoShow,
    LegRecalled,
    LegUndone,
    ServiceFinished,
    ServiceStarted,
)
from common.domain.leg import Leg
from common.domain.state import RECENT_SERVICES, Call, QueueState
from common.domain.words import Outcome, Status

_BY_APPOINTMENT = frozenset({Reason.APPOINTMENT_DUE, Reason.APPOINTMENT_EARLY})


def leg_called(state: QueueState, leg: Leg, event: LegCalled) -> None:
    state.line.remove(leg)
    state.returning.pop(leg.leg_id, None)
    state.undoable.pop(event.counter, None)
    state.in_hand[event.counter] = leg.leg_id
    if event.because.code not in _BY_APPOINTMENT:
        # Appointments have their own right: they neither take priority's turn nor give it.
        state.ordinary_since[leg.booth] = 0 if leg.is_priority else state.turn(leg.booth) + 1
    session = state.counters.get(event.counter)
    called = leg.but(
        status=Status.CALLED,
        counter=event.counter,
        officer=None if session is None else session.officer,
        first_called_at=leg.first_called_at or event.at,
        last_called_at=event.at,
        calls=1,
        because=event.because,
        return_at=None,
        awaited=False,
    )
    state.legs[leg.leg_id] = called
    _show(state, called)


def leg_recalled(state: QueueState, leg: Leg, event: LegRecalled) -> None:
    recalled = leg.but(last_called_at=event.at, calls=event.calls, awaited=False)
    state.legs[leg.leg_id] = recalled
    _show(state, recalled)


def call_is_over(state: QueueState, leg: Leg) -> None:
    """Whoever reads the number of `leg` would now go to the wrong counter."""
    for shown in state.recent_calls:
        if shown.code == leg.code:
            state.recent_calls.remove(shown)
            break


def _show(state: QueueState, leg: Leg) -> None:
    # A recall moves up and makes no second row; nor does a number that goes on at another counter.
    call_is_over(state, leg)
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


def parked_s(leg: Leg, at: datetime) -> float:
    """Seconds that the service was put aside until `at`: none before it began."""
    if leg.started_at is None or leg.parked_at is None:
        return leg.parked_s
    return leg.parked_s + (at - leg.parked_at).total_seconds()


def service_started(state: QueueState, leg: Leg, event: ServiceStarted) -> None:
    state.legs[leg.leg_id] = leg.but(
        status=Status.SERVING,
        started_at=leg.started_at or event.at,
        parked_s=parked_s(leg, event.at),
        parked_at=None,
        park_reason=None,
    )


def let_go(state: QueueState, leg: Leg) -> None:
    """The counter that has the leg in hand is free."""
    if leg.counter is None or state.in_hand.get(leg.counter) != leg.leg_id:
        return
    del state.in_hand[leg.counter]
    tally = state.tally(leg.service)
    recent = (*tally.recent_hold_s, _held_s(leg, state.last_at))[-RECENT_SERVICES:]
    state.tallies[leg.service] = replace(tally, recent_hold_s=recent)


def _held_s(leg: Leg, until: datetime) -> float:
    """How long a leg kept the counter busy."""
    # A recall moves the last call; who was put aside or missed in between is counted from the last.
    since = leg.first_called_at if leg.parked_by is None and not leg.returned else leg.last_called_at
    return (until - (since or until)).total_seconds()


def service_finished(state: QueueState, leg: Leg, event: ServiceFinished) -> None:
    let_go(state, leg)
    state.undoable[event.counter] = leg.leg_id
    status = Status.CANCELLED if event.outcome is Outcome.CANCELLED else Status.COMPLETED
    ended = leg.but(
        status=status,
        outcome=event.outcome,
        ended_at=event.at,
        delivered=event.delivered,
        note=event.note,
    )
    state.legs[leg.leg_id] = ended
    took_s = ended.service_s()
    if took_s is not None and status is Status.COMPLETED:
        tally = state.tally(leg.service)
        recent = (*tally.recent_service_s, took_s)[-RECENT_SERVICES:]
        state.tallies[leg.service] = replace(tally, completed=tally.completed + 1, recent_service_s=recent)


def leg_no_show(state: QueueState, leg: Leg, event: LegNoShow) -> None:
    let_go(state, leg)
    state.undoable[event.counter] = leg.leg_id
    state.legs[leg.leg_id] = leg.but(status=Status.NO_SHOW, ended_at=event.at)
    count_no_show(state, leg, 1)


def count_no_show(state: QueueState, leg: Leg, more: int) -> None:
    tally = state.tally(leg.service)
    state.tallies[leg.service] = replace(tally, no_show=tally.no_show + more)


def leg_undone(state: QueueState, leg: Leg, event: LegUndone) -> None:
    if leg.status is Status.NO_SHOW:
        count_no_show(state, leg, -1)
    tally = state.tally(leg.service)
    if leg.status is Status.COMPLETED:
        recent = _without_last(tally.recent_service_s, leg.service_s())
        tally = replace(tally, completed=tally.completed - 1, recent_service_s=recent)
    held_s = _held_s(leg, leg.ended_at or state.last_at)
    state.tallies[leg.service] = replace(tally, recent_hold_s=_without_last(tally.recent_hold_s, held_s))
    state.undoable.pop(event.counter, None)
    state.in_hand[event.counter] = leg.leg_id
    state.by_code[leg.code] = leg.leg_id
    state.legs[leg.leg_id] = replace(
        leg,
        status=event.status,
        ended_at=None,
        outcome=None,
        delivered=(),
        note="",
        awaited=event.status is Status.CALLED,
    )


def _without_last(recent: tuple[float, ...], one: float | None) -> tuple[float, ...]:
    """Without its last `one`, where it has any."""
    newest_first = list(recent[::-1])
    place = newest_first.index(one) if one in newest_first else len(recent)
    return tuple((newest_first[:place] + newest_first[place + 1 :])[::-1])
