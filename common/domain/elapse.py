"""`elapse(state, now)`: what time alone brings, without anyone's command.

A print that nobody confirmed becomes void; a parked leg whose time has come waits again; who did not come
after the last of the policy's calls is not there; a new service day ends what the old one left open. The
hub evolves these before it decides a command, so `decide` always stands in the present day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from common.domain.decide.find import rank_at
from common.domain.events import (
    Announced,
    BoothShut,
    CounterClosed,
    DayOpened,
    Event,
    LegAdded,
    LegCancelled,
    LegNoShow,
    LegReturned,
    PrintVoided,
)
from common.domain.leg import Leg
from common.domain.moment import moment
from common.domain.state import QueueState
from common.domain.words import (
    CancelReason,
    CloseReason,
    DayEnd,
    LegCause,
    LegId,
    ReturnCause,
    Status,
    VoidReason,
)

_DAY_MARK = re.compile(r":\d{8}$")


def elapse(state: QueueState, now: datetime) -> tuple[Event, ...]:
    """The events that are due at `now` (aware). Empty nearly always."""
    at = moment(state, now)
    today = state.site.business_date(at)
    if today > state.business_date:
        opened = DayOpened(at=at, business_date=today)
        return (*_end_of_day(state, at), opened, *_still_said(state, at), *_carried(state, at, today))
    if not (state.printing or state.returning or state.in_hand):
        return ()
    return (*_unconfirmed(state, at), *_returning(state, at), *_not_come(state, at))


def _unconfirmed(state: QueueState, at: datetime) -> Iterator[Event]:
    limit = at - timedelta(seconds=state.site.policy.confirm_within_s)
    for leg_id, issued_at in state.printing.items():
        if issued_at > limit:
            break  # in order of issue: nobody behind is older
        yield PrintVoided(at=at, leg_id=leg_id, reason=VoidReason.UNCONFIRMED)


def _returning(state: QueueState, at: datetime) -> Iterator[Event]:
    for leg_id, return_at in state.returning.items():
        if return_at <= at:
            leg = state.legs[leg_id]
            place = rank_at(state, leg, leg.service, state.site.policy.parked_place, at)
            yield LegReturned(at=at, leg_id=leg_id, cause=ReturnCause.TIME, rank_at=place)


def _not_come(state: QueueState, at: datetime) -> Iterator[Event]:
    policy = state.site.policy
    if not policy.no_show_after_calls:
        return
    limit = at - timedelta(seconds=policy.no_show_after_s)
    for counter, leg_id in state.in_hand.items():
        leg = state.legs[leg_id]
        if leg.status is not Status.CALLED or leg.calls < policy.no_show_after_calls or leg.awaited:
            continue
        if leg.last_called_at is not None and leg.last_called_at <= limit:
            yield LegNoShow(at=at, leg_id=leg_id, counter=counter, by_time=True)


def _goes_on(state: QueueState, leg: Leg) -> bool:
    """Whether a leg that is open at the day's end is carried into the next."""
    is_unserved = leg.status in (Status.WAITING, Status.PARKED, Status.CALLED)
    return is_unserved and state.site.policy.day_end is DayEnd.CARRY


def _end_of_day(state: QueueState, at: datetime) -> Iterator[Event]:
    for leg in state.active_legs():
        if leg.status is Status.PRINTING:
            yield PrintVoided(at=at, leg_id=leg.leg_id, reason=VoidReason.DAY_ENDED)
        else:
            reason = CancelReason.CARRIED if _goes_on(state, leg) else CancelReason.DAY_ENDED
            yield LegCancelled(at=at, leg_id=leg.leg_id, reason=reason)
    for counter in state.counters:
        yield CounterClosed(at=at, counter=counter, reason=CloseReason.DAY_ENDED)


def _still_said(state: QueueState, at: datetime) -> Iterator[Event]:
    """What was said until a time that is still to come: tomorrow's log is read without today's."""
    for closure in state.closed_booths.values():
        if closure.until is not None and closure.until > at:
            yield BoothShut(at=at, booth=closure.booth, reason=closure.reason, until=closure.until)
    said = state.announcement
    if said is not None and said.until is not None and said.until > at:
        yield Announced(at=at, text=said.text, until=said.until)


def _carried(state: QueueState, at: datetime, today: date) -> Iterator[LegAdded]:
    """Tomorrow's legs of those who wait on, told whole: tomorrow's log is read without today's."""
    for leg in state.active_legs():
        if not _goes_on(state, leg):
            continue
        base = _DAY_MARK.sub("", leg.leg_id) if leg.cause is LegCause.CARRIED else leg.leg_id
        yield LegAdded(
            at=at,
            leg_id=LegId(f"{base}:{today:%Y%m%d}"),
            visit_id=leg.visit_id,
            from_leg=leg.leg_id,
            cause=LegCause.CARRIED,
            business_date=today,
            series=leg.series,
            number=leg.number,
            part=leg.part + 1,
            code=leg.code,
            booth=leg.booth,
            service=leg.service,
            priority_class=leg.priority_class,
            tracking_token=leg.tracking_token,
            rank_at=leg.rank_at,
            then=leg.then,
            party_size=leg.party_size,
            representative=leg.representative,
        )
