"""What a command is answered with: read from the state after its events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from common.domain.because import Because
from common.domain.commands import (
    AssignServices,
    CallNext,
    CallTicket,
    CloseCounter,
    Command,
    IssueTicket,
    OpenCounter,
)
from common.domain.estimate import WaitRange, standing
from common.domain.events import Event, LegCalled, LegEvent, TicketIssued
from common.domain.state import QueueState
from common.domain.words import CounterCode, LegId, ServiceCode, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketResult:
    """A number was taken. `ahead` counts who waits before it; `estimate` is None with no counter open."""

    leg_id: LegId
    code: str
    business_date: date
    status: Status
    tracking_token: str
    ahead: int
    estimate: WaitRange | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallResult:
    """A number was called, and why."""

    leg_id: LegId
    code: str
    because: Because


@dataclass(frozen=True, slots=True, kw_only=True)
class LegResult:
    """Where a leg stands now."""

    leg_id: LegId
    code: str
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterResult:
    """Whether a counter is open, and for what."""

    counter: CounterCode
    is_open: bool
    services: tuple[ServiceCode, ...]


Result = TicketResult | CallResult | LegResult | CounterResult | None


def result_of(state: QueueState, command: Command, events: tuple[Event, ...]) -> Result:
    """The answer to `command`, whose `events` the state has already seen."""
    if isinstance(command, OpenCounter | AssignServices | CloseCounter):
        session = state.counters.get(command.counter)
        services = () if session is None else session.services
        return CounterResult(counter=command.counter, is_open=session is not None, services=services)
    if not events:
        return None
    event = events[-1]
    if isinstance(command, IssueTicket) and isinstance(event, TicketIssued):
        return _ticket(state, event)
    if isinstance(command, CallNext | CallTicket) and isinstance(event, LegCalled):
        leg = state.legs[event.leg_id]
        return CallResult(leg_id=leg.leg_id, code=leg.code, because=event.because)
    acted = [state.legs[one.leg_id] for one in events if isinstance(one, LegEvent)]
    if not acted:
        return None  # a break, a booth, the ticker: there is no more to say than that it is done
    # A finish, a transfer and an undo act on the next leg too; the answer is about the one they name.
    leg = acted[-1]
    return LegResult(leg_id=leg.leg_id, code=leg.code, status=leg.status)


def _ticket(state: QueueState, event: TicketIssued) -> TicketResult:
    ahead, estimate = standing(state, event.service, event.at, state.legs[event.leg_id])
    return TicketResult(
        leg_id=event.leg_id,
        code=event.code,
        business_date=event.business_date,
        status=Status.PRINTING,
        tracking_token=event.tracking_token,
        ahead=ahead,
        estimate=estimate,
    )
