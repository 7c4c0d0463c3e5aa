"""`evolve(state, event)`: what an event changes. It never refuses.

A station's state holds only what its snapshot gave it, so an event about a leg that is not
known here changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from common.domain import events
from common.domain.events import Event, LegEvent
from common.domain.evolve import building, calls, catalogue, moves, tickets
from common.domain.leg import Leg
from common.domain.state import QueueState


def evolve(state: QueueState, event: Event) -> None:
    """Apply one event, in the order of the log."""
    state.last_at = max(state.last_at, event.at)
    if isinstance(event, LegEvent):
        leg = state.legs.get(event.leg_id)
        if leg is not None:
            _ON_LEG[type(event)](state, leg, event)
        return
    _ON_STATE[type(event)](state, event)


_ON_LEG: dict[type[LegEvent], Callable[[QueueState, Leg, Any], None]] = {
    events.PrintConfirmed: tickets.print_confirmed,
    events.PrintVoided: tickets.print_voided,
    events.LegCalled: calls.leg_called,
    events.LegRecalled: calls.leg_recalled,
    events.ServiceStarted: calls.service_started,
    events.ServiceFinished: calls.service_finished,
    events.LegNoShow: calls.leg_no_show,
    events.LegUndone: calls.leg_undone,
    events.LegCancelled: moves.leg_cancelled,
    events.LegParked: moves.leg_parked,
    events.LegReturned: moves.leg_returned,
    events.LegTransferred: moves.leg_transferred,
    events.PriorityChanged: moves.priority_changed,
    events.VisitPlanned: moves.visit_planned,
}
_ON_STATE: dict[type[Event], Callable[[QueueState, Any], None]] = {
    events.DayOpened: building.day_opened,
    events.TicketIssued: tickets.ticket_issued,
    events.LegAdded: tickets.leg_added,
    events.CounterOpened: building.counter_opened,
    events.CounterClosed: building.counter_closed,
    events.BreakBegan: building.break_began,
    events.BreakEnded: building.break_ended,
    events.BoothShut: building.booth_shut,
    events.BoothReopened: building.booth_reopened,
    events.Announced: building.announced,
    **catalogue.EVOLVE,
}
