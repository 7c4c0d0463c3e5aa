"""`elapse(state, now)`: what time alone brings, without anyone's command.

A print that nobody confirmed becomes void; a new service day ends what the old one left open. The
hub evolves these before it decides a command, so `decide` always stands in the present day.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from common.domain.events import CounterClosed, DayOpened, Event, LegCancelled, PrintVoided
from common.domain.state import QueueState
from common.domain.words import CancelReason, CloseReason, Status, VoidReason


def moment(state: QueueState, now: datetime) -> datetime:
    """`now`, but never before what the log has already seen: a clock set back makes no negative wait."""
    return max(now, state.last_at)


def elapse(state: QueueState, now: datetime) -> tuple[Event, ...]:
    """The events that are due at `now` (aware). Empty nearly always."""
    at = moment(state, now)
    today = state.site.business_date(at)
    if today > state.business_date:
        return (*_end_of_day(state, at), DayOpened(at=at, business_date=today))
    return _unconfirmed(state, at)


def _unconfirmed(state: QueueState, at: datetime) -> tuple[Event, ...]:
    if not state.printing:
        return ()
    limit = at - timedelta(seconds=state.site.policy.confirm_within_s)
    due: list[Event] = []
    for leg_id, issued_at in state.printing.items():
        if issued_at > limit:
            break  # in order of issue: nobody behind is older
        due.append(PrintVoided(at=at, leg_id=leg_id, reason=VoidReason.UNCONFIRMED))
    return tuple(due)


def _end_of_day(state: QueueState, at: datetime) -> tuple[Event, ...]:
    ended: list[Event] = []
    for leg in state.active_legs():
        if leg.status is Status.PRINTING:
            ended.append(PrintVoided(at=at, leg_id=leg.leg_id, reason=VoidReason.DAY_ENDED))
        else:
            ended.append(LegCancelled(at=at, leg_id=leg.leg_id, reason=CancelReason.DAY_ENDED))
    ended.extend(
        CounterClosed(at=at, counter=counter, reason=CloseReason.DAY_ENDED) for counter in state.counters
    )
    return tuple(ended)
