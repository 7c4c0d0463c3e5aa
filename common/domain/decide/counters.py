"""Counters open, pause, change what they serve, close."""

from __future__ import annotations

from datetime import datetime, timedelta

from common.domain.commands import AssignServices, CloseCounter, EndBreak, OpenCounter, Origin, TakeBreak
from common.domain.decide.find import require_free, require_offered, require_own, services_of, session_of
from common.domain.errors import CounterTaken, OfficerElsewhere, SupervisorOnly
from common.domain.events import (
    BreakBegan,
    BreakEnded,
    CounterClosed,
    CounterOpened,
    Event,
    LegParked,
    LegReturned,
)
from common.domain.leg import Leg
from common.domain.session import CounterSession
from common.domain.site import Counter
from common.domain.state import QueueState
from common.domain.words import CloseReason, ParkReason, ReturnCause, ServiceCode, Status


def open_counter(state: QueueState, command: OpenCounter, at: datetime, origin: Origin) -> tuple[Event, ...]:
    counter = state.site.counter(command.counter)
    require_own(counter.booth, origin)
    services = _services(state, counter, command.services)
    held = state.counters.get(counter.code)
    mine = held is not None and held.station == origin.station
    elsewhere = _elsewhere(state, counter, origin)
    if held is not None and not mine and not (command.move and _is_same_officer(held, origin)):
        raise CounterTaken(counter=counter.code)
    if elsewhere is not None and not command.move:
        raise OfficerElsewhere(counter=elsewhere.counter)
    left: tuple[Event, ...] = ()
    if elsewhere is not None:
        require_free(state, elsewhere.counter)
        left = (CounterClosed(at=at, counter=elsewhere.counter, reason=CloseReason.MOVED),)
    opened = CounterOpened(
        at=at,
        counter=counter.code,
        booth=counter.booth,
        services=services,
        station=origin.station,
        officer=origin.officer,
        in_order=command.in_order,
    )
    return left if held is not None and _says_the_same(held, opened) else (*left, opened)


def _services(
    state: QueueState, counter: Counter, named: tuple[ServiceCode, ...] | None
) -> tuple[ServiceCode, ...]:
    if named is None:
        return services_of(state, counter.booth)
    require_offered(state, counter.code, counter.booth, named)
    return tuple(dict.fromkeys(named))


def _is_same_officer(session: CounterSession, origin: Origin) -> bool:
    return origin.officer is not None and session.officer == origin.officer


def _elsewhere(state: QueueState, counter: Counter, origin: Origin) -> CounterSession | None:
    """Another counter that the officer has open."""
    for session in state.counters.values():
        if session.counter != counter.code and _is_same_officer(session, origin):
            return session
    return None


def _says_the_same(held: CounterSession, opened: CounterOpened) -> bool:
    return (held.station, held.officer, held.services, held.in_order) == (
        opened.station,
        opened.officer,
        opened.services,
        opened.in_order,
    )


def assign_services(
    state: QueueState, command: AssignServices, at: datetime, origin: Origin
) -> tuple[Event, ...]:
    session = session_of(state, command.counter, origin)
    counter = state.site.counter(command.counter)
    opened = CounterOpened(
        at=at,
        counter=session.counter,
        booth=session.booth,
        services=_services(state, counter, command.services),
        station=session.station,
        officer=session.officer,
        in_order=command.in_order,
    )
    return () if _says_the_same(session, opened) else (opened,)


def close_counter(
    state: QueueState, command: CloseCounter, at: datetime, origin: Origin
) -> tuple[Event, ...]:
    counter = state.site.counter(command.counter)
    if counter.code not in state.counters:
        return ()
    session = session_of(state, counter.code, origin)
    if command.force and not origin.anywhere:
        raise SupervisorOnly(command=command.name)
    freed: tuple[Event, ...] = ()
    leg = state.leg_at(counter.code)
    if leg is not None and command.force:
        freed = (_put_down(leg, session, at),)
    else:
        require_free(state, counter.code)
    own = session.station == origin.station
    reason = CloseReason.OFFICER if own else CloseReason.SUPERVISOR
    return (*freed, CounterClosed(at=at, counter=counter.code, reason=reason))


def _put_down(leg: Leg, session: CounterSession, at: datetime) -> Event:
    """Who was only called keeps the place; whose service has begun is put aside for another counter."""
    if leg.status is Status.SERVING:
        reason = ParkReason.COUNTER_CLOSED
        return LegParked(at=at, leg_id=leg.leg_id, counter=session.counter, reason=reason)
    cause = ReturnCause.COUNTER_CLOSED
    return LegReturned(at=at, leg_id=leg.leg_id, cause=cause, rank_at=leg.rank_at)


def take_break(state: QueueState, command: TakeBreak, at: datetime, origin: Origin) -> tuple[Event, ...]:
    session = session_of(state, command.counter, origin)
    require_free(state, session.counter)
    if session.on_break is not None and session.on_break.reason is command.reason:
        return ()
    limit = timedelta(seconds=state.site.policy.break_limit_s.get(command.reason, 0))
    return (BreakBegan(at=at, counter=session.counter, reason=command.reason, until=at + limit),)


def end_break(state: QueueState, command: EndBreak, at: datetime, origin: Origin) -> tuple[Event, ...]:
    session = session_of(state, command.counter, origin)
    return () if session.on_break is None else (BreakEnded(at=at, counter=session.counter),)
