"""Tickets are put aside, brought back, sent elsewhere, led on."""

from __future__ import annotations

from datetime import datetime, timedelta

from common.domain.because import Because, Reason
from common.domain.commands import ChangePriority, Origin, Park, PlanVisit, Reinstate, Resume, Transfer
from common.domain.decide.find import (
    calling_session,
    own_leg,
    rank_at,
    require_class,
    require_offered,
    target_of,
)
from common.domain.decide.tickets import next_part
from common.domain.errors import (
    AlreadyEnded,
    BadReturnTime,
    NothingCalled,
    NotNoShow,
    NotParked,
    NotPrinting,
    OfficerAbsent,
    StopTwice,
    TooLate,
    TransferNowhere,
)
from common.domain.events import (
    Event,
    LegAdded,
    LegCalled,
    LegParked,
    LegReturned,
    LegTransferred,
    PriorityChanged,
    VisitPlanned,
)
from common.domain.leg import Leg
from common.domain.site import Service
from common.domain.state import QueueState
from common.domain.words import ENDED, CounterCode, LegCause, LegId, OfficerId, ReturnCause, Status


def park(state: QueueState, command: Park, at: datetime, origin: Origin) -> tuple[Event, ...]:
    leg = target_of(state, command, origin)
    if leg.counter is None:
        raise NothingCalled(code=leg.code)
    back = command.return_at
    if back is not None and (back <= at or state.site.business_date(back) != state.business_date):
        raise BadReturnTime(return_at=state.site.local(back).isoformat())
    return (LegParked(at=at, leg_id=leg.leg_id, counter=leg.counter, reason=command.reason, return_at=back),)


def resume(state: QueueState, command: Resume, at: datetime, origin: Origin) -> tuple[Event, ...]:
    leg = own_leg(state, command.leg_id, origin)
    if leg.status is not Status.PARKED:
        raise NotParked(code=leg.code, status=leg.status.value)
    if command.counter is None:
        return (returned(state, leg, ReturnCause.RESUMED, at),)
    session = calling_session(state, command.counter, origin)
    require_offered(state, session.counter, session.booth, (leg.service,))
    parked_s = 0 if leg.parked_at is None else int((at - leg.parked_at).total_seconds())
    because = Because(Reason.RESUMED, {"parked_s": parked_s})
    return (LegCalled(at=at, leg_id=leg.leg_id, counter=session.counter, because=because),)


def returned(state: QueueState, leg: Leg, cause: ReturnCause, at: datetime) -> LegReturned:
    """A parked leg goes back into the line, by the policy."""
    place = rank_at(state, leg, leg.service, state.site.policy.parked_place, at)
    return LegReturned(at=at, leg_id=leg.leg_id, cause=cause, rank_at=place)


def reinstate(state: QueueState, command: Reinstate, at: datetime, origin: Origin) -> tuple[Event, ...]:
    leg, policy = own_leg(state, command.leg_id, origin), state.site.policy
    if leg.status is not Status.NO_SHOW or leg.ended_at is None:
        raise NotNoShow(code=leg.code, status=leg.status.value)
    if at - leg.ended_at > timedelta(seconds=policy.reinstate_within_s):
        raise TooLate(code=leg.code, limit_s=policy.reinstate_within_s)
    place = rank_at(state, leg, leg.service, command.place or policy.reinstated_place, at)
    return (LegReturned(at=at, leg_id=leg.leg_id, cause=ReturnCause.REINSTATED, rank_at=place),)


def transfer(state: QueueState, command: Transfer, at: datetime, origin: Origin) -> tuple[Event, ...]:
    leg = target_of(state, command, origin)
    if leg.status is Status.PRINTING:
        raise NotPrinting(code=leg.code, status=leg.status.value)
    service = state.site.service(command.service or leg.service)
    _require_somewhere(state, command, leg, service)
    new = LegId(command.command_id)
    policy = state.site.policy
    place = rank_at(state, leg, service.code, command.place or policy.transferred_place, at)
    return (
        LegTransferred(at=at, leg_id=leg.leg_id, counter=leg.counter, reason=command.reason, to_leg=new),
        LegAdded(
            at=at,
            leg_id=new,
            visit_id=leg.visit_id,
            from_leg=leg.leg_id,
            cause=LegCause.TRANSFERRED,
            business_date=state.business_date,
            series=leg.series,
            number=leg.number,
            part=next_part(state, leg),
            code=leg.code,
            booth=service.booth,
            service=service.code,
            priority_class=leg.priority_class,
            tracking_token=leg.tracking_token,
            rank_at=place,
            then=tuple(code for code in leg.then if code != service.code),
            party_size=leg.party_size,
            representative=leg.representative,
            for_counter=command.to_counter,
            for_officer=command.to_officer,
        ),
    )


def _require_somewhere(state: QueueState, command: Transfer, leg: Leg, service: Service) -> None:
    counter, officer = command.to_counter, command.to_officer
    if counter is not None:
        _require_counter_of(state, counter, service)
    if officer is not None and not any(
        session.officer == officer and session.booth == service.booth for session in state.counters.values()
    ):
        raise OfficerAbsent
    if not service.takes_tickets or not _leads_elsewhere(leg, service, counter, officer):
        raise TransferNowhere(code=leg.code)


def _leads_elsewhere(
    leg: Leg, service: Service, counter: CounterCode | None, officer: OfficerId | None
) -> bool:
    if service.code != leg.service:
        return True
    if leg.counter is None:
        return (counter, officer) != leg.target
    if counter is not None:
        return counter != leg.counter
    return officer not in (None, leg.officer)


def _require_counter_of(state: QueueState, counter: CounterCode, service: Service) -> None:
    require_offered(state, counter, state.site.counter(counter).booth, (service.code,))


def change_priority(
    state: QueueState, command: ChangePriority, at: datetime, origin: Origin
) -> tuple[Event, ...]:
    leg = own_leg(state, command.leg_id, origin)
    require_class(state, command.priority_class)
    if leg.status in ENDED:
        raise AlreadyEnded(code=leg.code, status=leg.status.value)
    if leg.priority_class == command.priority_class:
        return ()
    return (PriorityChanged(at=at, leg_id=leg.leg_id, priority_class=command.priority_class),)


def plan_visit(state: QueueState, command: PlanVisit, at: datetime, origin: Origin) -> tuple[Event, ...]:
    leg = target_of(state, command, origin)
    if len({leg.service, *command.then}) <= len(command.then):
        raise StopTwice
    for code in command.then:
        if not state.site.service(code).takes_tickets:
            raise TransferNowhere(code=leg.code)
    return () if command.then == leg.then else (VisitPlanned(at=at, leg_id=leg.leg_id, then=command.then),)
