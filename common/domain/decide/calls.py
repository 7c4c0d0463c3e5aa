"""A counter calls, serves and finishes."""

from __future__ import annotations

from datetime import datetime, timedelta

from common.domain.because import Because, Reason
from common.domain.calling import pick_next
from common.domain.commands import (
    CallNext,
    CallTicket,
    Cancel,
    Finish,
    InHand,
    NoShow,
    Origin,
    Recall,
    StartService,
    Undo,
)
from common.domain.decide.find import (
    called_leg,
    calling_session,
    leg_of,
    require_free,
    require_offered,
    session_of,
    target_of,
    whole_seconds,
)
from common.domain.decide.tickets import next_leg
from common.domain.errors import (
    AlreadyServing,
    CannotUndo,
    CounterOnBreak,
    NotServing,
    NotWaiting,
    RecallTooSoon,
    TargetMissing,
    TooLate,
    UnknownNote,
    UnknownTicket,
)
from common.domain.events import (
    Event,
    LegCalled,
    LegCancelled,
    LegNoShow,
    LegRecalled,
    LegUndone,
    ServiceFinished,
    ServiceStarted,
)
from common.domain.itinerary import still_open
from common.domain.leg import Leg
from common.domain.state import QueueState
from common.domain.words import CancelReason, CounterCode, LegId, Outcome, Status

UNDO_GRACE_S = 2
"""A press in the last of the seconds that a desk shows still counts when it arrives."""


def call_next(state: QueueState, command: CallNext, at: datetime, origin: Origin) -> tuple[Event, ...]:
    session = calling_session(state, command.counter, origin)
    turn = state.turn(session.booth)
    pick = pick_next(state.line, session, state.counters, turn, state.site.policy, at)
    if pick is None:
        return ()
    return (LegCalled(at=at, leg_id=pick.leg.leg_id, counter=session.counter, because=pick.because),)


def _chosen_leg(state: QueueState, command: CallTicket) -> Leg:
    if command.leg_id is not None:
        return leg_of(state, command.leg_id)
    if command.code is None:
        raise TargetMissing(command=command.name)
    leg_id = state.by_code.get(command.code)
    if leg_id is None:
        raise UnknownTicket(code=command.code)
    return state.legs[leg_id]


def call_ticket(state: QueueState, command: CallTicket, at: datetime, origin: Origin) -> tuple[Event, ...]:
    session = calling_session(state, command.counter, origin)
    leg = _chosen_leg(state, command)
    if leg.status is not Status.WAITING:
        raise NotWaiting(code=leg.code, status=leg.status.value)
    require_offered(state, session.counter, session.booth, (leg.service,))
    because = Because(Reason.CHOSEN, {"reason": command.reason.value})
    return (LegCalled(at=at, leg_id=leg.leg_id, counter=session.counter, because=because),)


def recall(state: QueueState, command: Recall, at: datetime, origin: Origin) -> tuple[Event, ...]:
    leg, counter = called_leg(state, command, origin)
    assert leg.last_called_at is not None  # noqa: S101 - who is called was called
    next_at = leg.last_called_at + timedelta(seconds=state.site.policy.recall_interval_s)
    if at < next_at:
        raise RecallTooSoon(code=leg.code, retry_after_s=whole_seconds(next_at - at))
    return (LegRecalled(at=at, leg_id=leg.leg_id, counter=counter, calls=leg.calls + 1),)


def start_service(
    state: QueueState, command: StartService, at: datetime, origin: Origin
) -> tuple[Event, ...]:
    leg, counter = called_leg(state, command, origin)
    return (ServiceStarted(at=at, leg_id=leg.leg_id, counter=counter),)


def finish(state: QueueState, command: Finish, at: datetime, origin: Origin) -> tuple[Event, ...]:
    leg = target_of(state, command, origin)
    if leg.status is not Status.SERVING or leg.counter is None:
        raise NotServing(code=leg.code, status=leg.status.value)
    require_offered(state, leg.counter, leg.booth, (one.service for one in command.delivered))
    if command.note and command.note not in state.site.policy.notes:
        raise UnknownNote(code=leg.code)
    left = leg.then
    if command.outcome is not Outcome.COMPLETED:
        left = still_open(state.site, leg.service, left)
    return (
        ServiceFinished(
            at=at,
            leg_id=leg.leg_id,
            counter=leg.counter,
            outcome=command.outcome,
            delivered=command.delivered,
            note=command.note,
        ),
        *next_leg(state, leg, LegId(command.command_id), left, at),
    )


def no_show(state: QueueState, command: NoShow, at: datetime, origin: Origin) -> tuple[Event, ...]:
    leg, counter = called_leg(state, command, origin)
    return (LegNoShow(at=at, leg_id=leg.leg_id, counter=counter),)


def cancel(state: QueueState, command: Cancel, at: datetime, origin: Origin) -> tuple[Event, ...]:
    leg = target_of(state, command, origin)
    if leg.status is Status.SERVING:
        raise AlreadyServing(code=leg.code)
    reason = CancelReason.CITIZEN if leg.counter is None else CancelReason.OFFICER
    return (LegCancelled(at=at, leg_id=leg.leg_id, reason=reason),)


def undo(state: QueueState, command: Undo, at: datetime, origin: Origin) -> tuple[Event, ...]:
    leg, counter = _ended_last(state, command)
    session = session_of(state, counter, origin)
    require_free(state, counter)
    if session.on_break is not None:
        raise CounterOnBreak(counter=counter)
    limit = state.site.policy.undo_within_s
    if leg.ended_at is None or at - leg.ended_at > timedelta(seconds=limit + UNDO_GRACE_S):
        raise TooLate(code=leg.code, limit_s=limit)
    status = Status.CALLED if leg.status is Status.NO_SHOW else Status.SERVING
    undone = LegUndone(at=at, leg_id=leg.leg_id, counter=counter, status=status)
    return (*_taken_back(state, leg, at), undone)


def _ended_last(state: QueueState, command: InHand) -> tuple[Leg, CounterCode]:
    counter, named = command.counter, command.leg_id
    if counter is None and named is not None:
        counter = leg_of(state, named).counter
    elif counter is None:
        raise TargetMissing(command=command.name)
    leg_id = None if counter is None else state.undoable.get(counter)
    if counter is None or leg_id is None or named not in (None, leg_id):
        raise CannotUndo(counter=counter)
    return state.legs[leg_id], counter


def _taken_back(state: QueueState, leg: Leg, at: datetime) -> tuple[Event, ...]:
    """The next leg of the visit, which the finish began, unless somebody has called it already."""
    following = state.legs[state.by_code[leg.code]]
    if following.leg_id == leg.leg_id:
        return ()
    if following.from_leg != leg.leg_id or following.status is not Status.WAITING:
        raise CannotUndo(code=leg.code)
    return (LegCancelled(at=at, leg_id=following.leg_id, reason=CancelReason.UNDONE),)
