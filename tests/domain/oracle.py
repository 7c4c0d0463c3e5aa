"""What must be true of any state and of any call, said again in the plainest words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from common.domain.because import Because, Reason
from common.domain.events import (
    Event,
    LegCalled,
    LegCancelled,
    LegEvent,
    LegNoShow,
    LegRecalled,
    PrintConfirmed,
    PrintVoided,
    ServiceFinished,
    ServiceStarted,
)
from common.domain.leg import Leg
from common.domain.site import Policy
from common.domain.state import QueueState
from common.domain.words import Status

LEGAL: dict[type[Event], set[Status]] = {
    PrintConfirmed: {Status.PRINTING},
    PrintVoided: {Status.PRINTING},
    LegCalled: {Status.WAITING},
    LegRecalled: {Status.CALLED},
    ServiceStarted: {Status.CALLED},
    ServiceFinished: {Status.SERVING},
    LegNoShow: {Status.CALLED},
    LegCancelled: {Status.PRINTING, Status.WAITING, Status.CALLED, Status.SERVING},
}
"""In which status a leg may be when the event comes. Only a day's end cancels one that is being served."""


def assert_legal(state: QueueState, event: Event) -> None:
    """Before the event is evolved."""
    if isinstance(event, LegEvent):
        assert state.legs[event.leg_id].status in LEGAL[type(event)], event


def assert_lawful(
    eligible: Sequence[Leg], called: Leg, because: Because, turn: int, policy: Policy, now: datetime
) -> None:
    """That `called` was the right one of `eligible`, for a true reason; `turn` as it was before."""
    own = [leg for leg in eligible if leg.is_priority == called.is_priority]
    other = [leg for leg in eligible if leg.is_priority != called.is_priority]
    assert called.rank == min(leg.rank for leg in own), "first come, first served within a class"
    overtaken = [leg for leg in other if leg.rank < called.rank and leg.waited_s(now) >= policy.ceiling_s]
    assert not overtaken, "someone past the ceiling was overtaken"
    waited = called.waited_s(now)
    ratio = {"ordinary_since": turn, "ordinary_per_priority": policy.ordinary_per_priority}
    match because.code:
        case Reason.FIRST_COME:
            assert not other
            assert because.data == {}
        case Reason.WAITED_LONGEST:
            assert waited >= policy.ceiling_s
            assert all(leg.rank > called.rank for leg in other)
            assert because.data == {"waited_s": int(waited), "ceiling_s": policy.ceiling_s}
        case Reason.PRIORITY_TURN:
            assert called.is_priority
            assert other
            assert turn >= policy.ordinary_per_priority
            assert because.data == ratio
        case Reason.ORDINARY_TURN:
            assert not called.is_priority
            assert other
            assert turn < policy.ordinary_per_priority
            assert because.data == ratio
        case _:
            raise AssertionError(because)


def assert_sound(state: QueueState) -> None:
    """What holds between any two events."""
    legs = list(state.legs.values())
    in_hand = [leg for leg in legs if leg.status in (Status.CALLED, Status.SERVING)]
    assert len(set(state.in_hand.values())) == len(state.in_hand), "a leg in two hands"
    assert {leg.counter: leg.leg_id for leg in in_hand} == state.in_hand
    assert set(state.in_hand) <= set(state.counters), "a leg in hand at a closed counter"
    assert len({leg.code for leg in legs}) == len(legs), "a code given twice"
    for series in {leg.series for leg in legs}:
        numbers = sorted(leg.number for leg in legs if leg.series == series)
        assert numbers == list(range(1, state.last_number[series] + 1)), "a gap in a series"
    waiting = sorted((leg for leg in legs if leg.status is Status.WAITING), key=lambda leg: leg.rank)
    assert sorted(state.line, key=lambda leg: leg.rank) == waiting
    assert set(state.printing) == {leg.leg_id for leg in legs if leg.status is Status.PRINTING}
    assert state.by_code == {leg.code: leg.leg_id for leg in legs}
    for leg in legs:
        _assert_moments(leg)


def _assert_moments(leg: Leg) -> None:
    moments = [leg.arrived_at, leg.confirmed_at, leg.first_called_at, leg.started_at, leg.ended_at]
    known = [moment for moment in moments if moment is not None]
    assert known == sorted(known), "time ran backwards"
    assert (leg.calls > 0) == (leg.first_called_at is not None) == (leg.because is not None)
    if leg.last_called_at is not None:
        assert leg.first_called_at is not None
        assert leg.last_called_at >= leg.first_called_at


def seen(state: QueueState) -> object:
    """A state as something that can be compared."""
    return (
        state.business_date,
        state.last_at,
        state.ordinal,
        state.legs,
        state.by_code,
        sorted(state.line, key=lambda leg: leg.rank),
        state.printing,
        state.counters,
        state.in_hand,
        state.last_number,
        state.ordinary_since,
        state.tallies,
        list(state.recent_calls),
    )
