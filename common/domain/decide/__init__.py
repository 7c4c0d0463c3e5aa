"""`decide(state, command, now, origin)`: what a command means, as events, or a `Refusal`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from common.domain import commands
from common.domain.commands import Command, Origin
from common.domain.decide import building, calls, catalogue, counters, moves, tickets
from common.domain.events import Event
from common.domain.moment import moment
from common.domain.state import QueueState

Decision = Callable[[QueueState, Any, datetime, Origin], tuple[Event, ...]]


def decide(state: QueueState, command: Command, now: datetime, origin: Origin) -> tuple[Event, ...]:
    """Answer a command with events; raises the `Refusal` that says why not.

    The state must stand in the day of `now`: apply `elapse` first. No events means that there was
    nothing to do (nobody waits, the counter is closed already).
    """
    return _DECIDE[type(command)](state, command, moment(state, now), origin)


_DECIDE: dict[type[Command], Decision] = {
    commands.IssueTicket: tickets.issue_ticket,
    commands.ConfirmPrint: tickets.confirm_print,
    commands.VoidPrint: tickets.void_print,
    commands.OpenCounter: counters.open_counter,
    commands.AssignServices: counters.assign_services,
    commands.CloseCounter: counters.close_counter,
    commands.TakeBreak: counters.take_break,
    commands.EndBreak: counters.end_break,
    commands.CallNext: calls.call_next,
    commands.CallTicket: calls.call_ticket,
    commands.Recall: calls.recall,
    commands.StartService: calls.start_service,
    commands.Finish: calls.finish,
    commands.NoShow: calls.no_show,
    commands.Undo: calls.undo,
    commands.Cancel: calls.cancel,
    commands.Park: moves.park,
    commands.Resume: moves.resume,
    commands.Transfer: moves.transfer,
    commands.Reinstate: moves.reinstate,
    commands.ChangePriority: moves.change_priority,
    commands.PlanVisit: moves.plan_visit,
    commands.CloseBooth: building.close_booth,
    commands.ReopenBooth: building.reopen_booth,
    commands.Announce: building.announce,
    **catalogue.DECIDE,
}
