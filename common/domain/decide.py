"""`decide(state, command, now, origin)`: what a command means, as events, or a `Refusal`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from common.domain.because import Because, Reason
from common.domain.calling import pick_next
from common.domain.commands import (
    CallNext,
    CallTicket,
    Cancel,
    CloseCounter,
    Command,
    ConfirmPrint,
    Finish,
    InHand,
    IssueTicket,
    NoShow,
    OpenCounter,
    Origin,
    Recall,
    StartService,
    VoidPrint,
)
from common.domain.elapse import moment
from common.domain.errors import (
    AlreadyEnded,
    AlreadyServing,
    BoothClosed,
    CounterBusy,
    CounterNotOpen,
    CounterTaken,
    NotAtCounter,
    NothingCalled,
    NotPrinting,
    NotServing,
    NotWaiting,
    QuotaExhausted,
    ServiceNotOfBooth,
    TargetMissing,
    TicketVoid,
    UnknownPriorityClass,
    UnknownTicket,
)
from common.domain.events import (
    CounterClosed,
    CounterOpened,
    Event,
    LegCalled,
    LegCancelled,
    LegNoShow,
    LegRecalled,
    PrintConfirmed,
    PrintVoided,
    ServiceFinished,
    ServiceStarted,
    TicketIssued,
)
from common.domain.leg import Leg, code_of
from common.domain.site import Service
from common.domain.state import CounterSession, QueueState
from common.domain.words import (
    ENDED,
    ORDINARY,
    CancelReason,
    CloseReason,
    CounterCode,
    LegId,
    ServiceCode,
    Status,
    VisitId,
)

Events = tuple[Event, ...]


def decide(state: QueueState, command: Command, now: datetime, origin: Origin) -> Events:
    """Answer a command with events; raises the `Refusal` that says why not.

    The state must stand in the day of `now`: apply `elapse` first. No events means that there was
    nothing to do (nobody waits, the counter is closed already).
    """
    return _DECIDE[type(command)](state, command, moment(state, now), origin)


def _issue_ticket(state: QueueState, command: IssueTicket, at: datetime, origin: Origin) -> Events:
    service = state.site.service(command.service)
    known = state.site.policy.priority_classes
    if command.priority_class != ORDINARY and command.priority_class not in known:
        raise UnknownPriorityClass(priority_class=command.priority_class)
    _require_open(state, service, at)
    taken = state.tally(service.code).issued
    if service.quota is not None and taken >= service.quota:
        raise QuotaExhausted(service=service.code, quota=service.quota)
    series = state.site.series_of(service)
    number = state.last_number.get(series, 0) + 1
    return (
        TicketIssued(
            at=at,
            # The sender made this id before sending, unique and ordered by time: a leg needs no other.
            leg_id=LegId(command.command_id),
            visit_id=VisitId(command.command_id),
            business_date=state.business_date,
            series=series,
            number=number,
            code=code_of(series, number),
            booth=service.booth,
            service=service.code,
            priority_class=command.priority_class,
            tracking_token=command.tracking_token,
            station=origin.station,
        ),
    )


def _require_open(state: QueueState, service: Service, at: datetime) -> None:
    if state.site.gives_numbers(service, at):
        return
    opening = state.site.opening(service, at)
    reopens = opening.reopens_at
    raise BoothClosed(
        booth=service.booth,
        service=service.code,
        reason="no_tickets" if opening.reason is None else opening.reason.value,
        reopens_at=None if reopens is None else reopens.isoformat(),
        holiday=opening.holiday,
    )


def _leg(state: QueueState, leg_id: LegId) -> Leg:
    leg = state.legs.get(leg_id)
    if leg is None:
        raise UnknownTicket(leg_id=leg_id)
    return leg


def _printing_leg(state: QueueState, leg_id: LegId) -> Leg:
    leg = _leg(state, leg_id)
    if leg.status is Status.VOID:
        raise TicketVoid(code=leg.code)
    if leg.status is not Status.PRINTING:
        raise NotPrinting(code=leg.code, status=leg.status.value)
    return leg


def _confirm_print(state: QueueState, command: ConfirmPrint, at: datetime, _: Origin) -> Events:
    leg = _printing_leg(state, command.leg_id)
    return (PrintConfirmed(at=at, leg_id=leg.leg_id, by=command.by),)


def _void_print(state: QueueState, command: VoidPrint, at: datetime, _: Origin) -> Events:
    leg = _printing_leg(state, command.leg_id)
    return (PrintVoided(at=at, leg_id=leg.leg_id, reason=command.reason),)


def _open_counter(state: QueueState, command: OpenCounter, at: datetime, origin: Origin) -> Events:
    counter = state.site.counter(command.counter)
    held = state.counters.get(counter.code)
    if held is not None and held.station != origin.station:
        raise CounterTaken(counter=counter.code)
    offered = tuple(service.code for service in state.site.services_of[counter.booth])
    services = offered if command.services is None else command.services
    for code in services:
        if state.site.service(code).code not in offered:
            raise ServiceNotOfBooth(counter=counter.code, service=code)
    if held is not None and (held.services, held.officer) == (services, origin.officer):
        return ()
    return (
        CounterOpened(
            at=at,
            counter=counter.code,
            booth=counter.booth,
            services=services,
            station=origin.station,
            officer=origin.officer,
        ),
    )


def _close_counter(state: QueueState, command: CloseCounter, at: datetime, _: Origin) -> Events:
    counter = state.site.counter(command.counter)
    if counter.code not in state.counters:
        return ()
    _require_free(state, counter.code)
    return (CounterClosed(at=at, counter=counter.code, reason=CloseReason.OFFICER),)


def _require_free(state: QueueState, counter: CounterCode) -> None:
    leg = state.leg_at(counter)
    if leg is not None:
        raise CounterBusy(counter=counter, code=leg.code)


def _free_session(state: QueueState, code: CounterCode) -> CounterSession:
    counter = state.site.counter(code)
    session = state.counters.get(counter.code)
    if session is None:
        raise CounterNotOpen(counter=counter.code)
    _require_free(state, counter.code)
    return session


def _call_next(state: QueueState, command: CallNext, at: datetime, _: Origin) -> Events:
    session = _free_session(state, command.counter)
    turn = state.turn(session.booth)
    pick = pick_next(state.line, session.services, turn, state.site.policy, at)
    if pick is None:
        return ()
    return (LegCalled(at=at, leg_id=pick.leg.leg_id, counter=session.counter, because=pick.because),)


def _chosen_leg(state: QueueState, command: CallTicket) -> Leg:
    if command.leg_id is not None:
        return _leg(state, command.leg_id)
    if command.code is None:
        raise TargetMissing(command=command.name)
    leg_id = state.by_code.get(command.code)
    if leg_id is None:
        raise UnknownTicket(code=command.code)
    return state.legs[leg_id]


def _call_ticket(state: QueueState, command: CallTicket, at: datetime, _: Origin) -> Events:
    session = _free_session(state, command.counter)
    leg = _chosen_leg(state, command)
    if leg.status is not Status.WAITING:
        raise NotWaiting(code=leg.code, status=leg.status.value)
    offered: tuple[ServiceCode, ...] = tuple(s.code for s in state.site.services_of[session.booth])
    if leg.service not in offered:
        raise ServiceNotOfBooth(counter=session.counter, service=leg.service)
    because = Because(Reason.CHOSEN, {"reason": command.reason.value})
    return (LegCalled(at=at, leg_id=leg.leg_id, counter=session.counter, because=because),)


def _target(state: QueueState, command: InHand) -> Leg:
    """The leg a command means; with both named they must agree."""
    if command.counter is not None:
        state.site.counter(command.counter)
    if command.leg_id is not None:
        leg = _leg(state, command.leg_id)
        if leg.status in ENDED:
            raise AlreadyEnded(code=leg.code, status=leg.status.value)
        if command.counter is not None and leg.counter != command.counter:
            raise NotAtCounter(code=leg.code, counter=command.counter)
        return leg
    if command.counter is None:
        raise TargetMissing(command=command.name)
    in_hand = state.leg_at(command.counter)
    if in_hand is None:
        raise NothingCalled(counter=command.counter)
    return in_hand


def _called(state: QueueState, command: InHand) -> tuple[Leg, CounterCode]:
    """The leg that is called and not yet served, and where."""
    leg = _target(state, command)
    if leg.status is Status.SERVING:
        raise AlreadyServing(code=leg.code)
    if leg.counter is None:
        raise NothingCalled(code=leg.code)
    return leg, leg.counter


def _recall(state: QueueState, command: Recall, at: datetime, _: Origin) -> Events:
    leg, counter = _called(state, command)
    return (LegRecalled(at=at, leg_id=leg.leg_id, counter=counter, calls=leg.calls + 1),)


def _start_service(state: QueueState, command: StartService, at: datetime, _: Origin) -> Events:
    leg, counter = _called(state, command)
    return (ServiceStarted(at=at, leg_id=leg.leg_id, counter=counter),)


def _finish(state: QueueState, command: Finish, at: datetime, _: Origin) -> Events:
    leg = _target(state, command)
    if leg.status is not Status.SERVING or leg.counter is None:
        raise NotServing(code=leg.code, status=leg.status.value)
    return (ServiceFinished(at=at, leg_id=leg.leg_id, counter=leg.counter, outcome=command.outcome),)


def _no_show(state: QueueState, command: NoShow, at: datetime, _: Origin) -> Events:
    leg, counter = _called(state, command)
    return (LegNoShow(at=at, leg_id=leg.leg_id, counter=counter),)


def _cancel(state: QueueState, command: Cancel, at: datetime, _: Origin) -> Events:
    leg = _target(state, command)
    if leg.status is Status.SERVING:
        raise AlreadyServing(code=leg.code)
    reason = CancelReason.CITIZEN if leg.counter is None else CancelReason.OFFICER
    return (LegCancelled(at=at, leg_id=leg.leg_id, reason=reason),)


_DECIDE: dict[type[Command], Callable[[QueueState, Any, datetime, Origin], Events]] = {
    IssueTicket: _issue_ticket,
    ConfirmPrint: _confirm_print,
    VoidPrint: _void_print,
    OpenCounter: _open_counter,
    CloseCounter: _close_counter,
    CallNext: _call_next,
    CallTicket: _call_ticket,
    Recall: _recall,
    StartService: _start_service,
    Finish: _finish,
    NoShow: _no_show,
    Cancel: _cancel,
}
