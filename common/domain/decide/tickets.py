"""Numbers are taken, printed or given back; visits are led from one service to the next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from common.domain.commands import ConfirmPrint, IssueTicket, Origin, VoidPrint
from common.domain.decide.find import leg_of, require_class, require_numbers, whole_seconds
from common.domain.errors import (
    AppointmentTooEarly,
    NotPrinting,
    PersonLimit,
    StopTwice,
    TicketVoid,
    TooManyTickets,
)
from common.domain.events import Event, LegAdded, PrintConfirmed, PrintVoided, TicketIssued
from common.domain.itinerary import next_stop
from common.domain.leg import Leg, code_of
from common.domain.state import QueueState
from common.domain.words import LegCause, LegId, SeriesCode, ServiceCode, Status, VisitId

MINUTE = timedelta(minutes=1)


def issue_ticket(state: QueueState, command: IssueTicket, at: datetime, origin: Origin) -> tuple[Event, ...]:
    require_class(state, command.priority_class)
    first, then = _stops(state, command, at)
    _require_within_limits(state, command, at, origin)
    service = state.site.service(first)
    series = state.site.series_of(service)
    number = _next_number(state, series)
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
            then=then,
            party_size=command.party_size,
            representative=command.representative,
            person_ref=command.person_ref,
            appointment_at=_kept_appointment(state, command, at),
        ),
    )


def _stops(
    state: QueueState, command: IssueTicket, at: datetime
) -> tuple[ServiceCode, tuple[ServiceCode, ...]]:
    """Where the visit begins and what comes after it; every stop can be had today."""
    asked = (command.service, *command.then)
    if len(set(asked)) < len(asked):
        raise StopTwice
    for code in asked:
        require_numbers(state, state.site.service(code), at)
    return next_stop(state.site, asked) if command.then else (command.service, ())


def _require_within_limits(state: QueueState, command: IssueTicket, at: datetime, origin: Origin) -> None:
    policy, person = state.site.policy, command.person_ref
    given = () if person is None else state.issued_to.get(person, ())
    taken = [leg_id for leg_id in given if state.legs[leg_id].status is not Status.VOID]
    if policy.tickets_per_person and len(taken) >= policy.tickets_per_person:
        raise PersonLimit(limit=policy.tickets_per_person)
    if policy.tickets_per_minute:
        issued = state.issued_by.get(origin.station, ())
        within = [moment for moment in issued if at - moment < MINUTE]
        if len(within) >= policy.tickets_per_minute:
            wait = within[-policy.tickets_per_minute] + MINUTE - at
            raise TooManyTickets(retry_after_s=whole_seconds(wait))


def _kept_appointment(state: QueueState, command: IssueTicket, at: datetime) -> datetime | None:
    """The appointment, unless its holder comes too late for it; too early is refused."""
    due, policy = command.appointment_at, state.site.policy
    if due is None:
        return None
    opens = due - timedelta(seconds=policy.appointment_early_s)
    if at < opens:
        raise AppointmentTooEarly(from_at=state.site.local(opens).isoformat())
    return due if at <= due + timedelta(seconds=policy.appointment_late_s) else None


def _next_number(state: QueueState, series: SeriesCode) -> int:
    number = state.last_number.get(series, 0) + 1
    while code_of(series, number) in state.by_code:
        number += 1  # somebody came today with yesterday's paper, on which this code stands
    return number


def _printing_leg(state: QueueState, leg_id: LegId) -> Leg:
    leg = leg_of(state, leg_id)
    if leg.status is Status.VOID:
        raise TicketVoid(code=leg.code)
    if leg.status is not Status.PRINTING:
        raise NotPrinting(code=leg.code, status=leg.status.value)
    return leg


def confirm_print(state: QueueState, command: ConfirmPrint, at: datetime, _: Origin) -> tuple[Event, ...]:
    leg = _printing_leg(state, command.leg_id)
    return (PrintConfirmed(at=at, leg_id=leg.leg_id, by=command.by),)


def void_print(state: QueueState, command: VoidPrint, at: datetime, _: Origin) -> tuple[Event, ...]:
    leg = _printing_leg(state, command.leg_id)
    return (PrintVoided(at=at, leg_id=leg.leg_id, reason=command.reason),)


def next_part(state: QueueState, leg: Leg) -> int:
    """The place behind every leg that this visit has had, also those that an undo took back."""
    return 1 + max(one.part for one in state.legs.values() if one.visit_id == leg.visit_id)


def next_leg(
    state: QueueState, leg: Leg, leg_id: LegId, left: tuple[ServiceCode, ...], at: datetime
) -> Iterator[LegAdded]:
    """The next leg of a visit whose `leg` is done, where something is left to go to."""
    if not left:
        return
    first, then = next_stop(state.site, left)
    service = state.site.service(first)
    yield LegAdded(
        at=at,
        leg_id=leg_id,
        visit_id=leg.visit_id,
        from_leg=leg.leg_id,
        cause=LegCause.ITINERARY,
        business_date=state.business_date,
        series=leg.series,
        number=leg.number,
        part=next_part(state, leg),
        code=leg.code,
        booth=service.booth,
        service=service.code,
        priority_class=leg.priority_class,
        tracking_token=leg.tracking_token,
        rank_at=at,
        then=then,
        party_size=leg.party_size,
        representative=leg.representative,
    )
