"""Numbers and legs that are new, and whether their paper came."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from common.domain.events import LegAdded, PrintConfirmed, PrintVoided, TicketIssued
from common.domain.leg import Leg
from common.domain.state import RECENT_ISSUES, QueueState
from common.domain.words import LegCause, Status


def ticket_issued(state: QueueState, event: TicketIssued) -> None:
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
        rank_at=event.appointment_at or event.at,
        then=event.then,
        party_size=event.party_size,
        representative=event.representative,
        appointment_at=event.appointment_at,
    )
    state.legs[leg.leg_id] = leg
    state.by_code[leg.code] = leg.leg_id
    state.printing[leg.leg_id] = event.at
    state.last_number[leg.series] = max(state.last_number.get(leg.series, 0), leg.number)
    if event.person_ref is not None:
        state.issued_to[event.person_ref] = (*state.issued_to.get(event.person_ref, ()), leg.leg_id)
    state.issued_by.setdefault(event.station, deque(maxlen=RECENT_ISSUES)).append(event.at)
    count_issued(state, leg, 1)


def leg_added(state: QueueState, event: LegAdded) -> None:
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
        status=Status.WAITING,
        arrived_at=event.at,
        confirmed_at=event.at,
        rank_at=event.rank_at,
        part=event.part,
        cause=event.cause,
        from_leg=event.from_leg,
        then=event.then,
        party_size=event.party_size,
        representative=event.representative,
        for_counter=event.for_counter,
        for_officer=event.for_officer,
    )
    state.legs[leg.leg_id] = leg
    state.by_code[leg.code] = leg.leg_id
    state.line.add(leg)
    if event.cause is LegCause.ITINERARY:
        count_issued(state, leg, 1)


def count_issued(state: QueueState, leg: Leg, more: int) -> None:
    tally = state.tally(leg.service)
    state.tallies[leg.service] = replace(
        tally,
        issued=tally.issued + more,
        issued_priority=tally.issued_priority + more * leg.is_priority,
    )


def print_confirmed(state: QueueState, leg: Leg, event: PrintConfirmed) -> None:
    waiting = leg.but(status=Status.WAITING, confirmed_at=event.at)
    state.printing.pop(leg.leg_id, None)
    state.legs[leg.leg_id] = waiting
    state.line.add(waiting)


def print_voided(state: QueueState, leg: Leg, event: PrintVoided) -> None:
    state.printing.pop(leg.leg_id, None)
    state.legs[leg.leg_id] = leg.but(status=Status.VOID, ended_at=event.at)
