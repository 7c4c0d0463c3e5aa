"""A counter that pauses, with a reason and its limit."""

from __future__ import annotations

from datetime import timedelta

import pytest

from common.domain.commands import (
    AssignServices,
    CallNext,
    CallTicket,
    CloseCounter,
    EndBreak,
    OpenCounter,
    TakeBreak,
)
from common.domain.events import BreakBegan, BreakEnded
from common.domain.evolve import evolve
from common.domain.session import Break
from common.domain.site import Policy
from common.domain.words import BreakReason, ChosenReason
from tests.domain.law import A1, DESK_TWO, ONE, SUPERVISOR, Law, a_site

LIMITS_MIN = {
    BreakReason.SHORT: 10,
    BreakReason.PRAYER: 20,
    BreakReason.MEAL: 60,
    BreakReason.MEETING: 60,
    BreakReason.TECHNICAL: 30,
}


@pytest.mark.parametrize("reason", list(BreakReason))
def test_a_break_has_the_limit_of_its_reason(reason: BreakReason) -> None:
    law = Law()
    law.open()
    until = law.now + timedelta(minutes=LIMITS_MIN[reason])
    assert law.send(TakeBreak, counter=ONE, reason=reason) == (
        BreakBegan(at=law.now, counter=ONE, reason=reason, until=until),
    )
    assert law.state.counters[ONE].on_break == Break(reason=reason, since=law.now, until=until)


def test_the_policy_says_the_limits() -> None:
    law = Law(a_site(Policy(break_limit_s={BreakReason.MEAL: 45})))
    law.open()
    law.send(TakeBreak, counter=ONE, reason=BreakReason.MEAL)
    pause = law.state.counters[ONE].on_break
    assert pause is not None
    assert pause.until - pause.since == timedelta(seconds=45)
    law.send(TakeBreak, counter=ONE, reason=BreakReason.SHORT)
    pause = law.state.counters[ONE].on_break
    assert pause is not None
    assert pause.until == pause.since


def test_nobody_is_called_during_a_break_and_afterwards_they_are() -> None:
    law = Law()
    leg_id = law.line_up()
    law.open()
    law.send(TakeBreak, counter=ONE, reason=BreakReason.PRAYER)
    assert law.refused(CallNext, counter=ONE) == "counter_on_break"
    assert (
        law.refused(CallTicket, counter=ONE, leg_id=leg_id, reason=ChosenReason.OTHER) == "counter_on_break"
    )
    law.wait(3600)  # nothing ends a break but the officer
    assert law.refused(CallNext, counter=ONE) == "counter_on_break"
    assert law.send(EndBreak, counter=ONE) == (BreakEnded(at=law.now, counter=ONE),)
    assert law.called() == "A-001"


def test_a_break_needs_free_hands() -> None:
    law = Law()
    law.line_up()
    law.open()
    law.call()
    assert law.refused(TakeBreak, counter=ONE, reason=BreakReason.SHORT) == "counter_busy"


def test_the_same_break_twice_is_one_and_another_reason_begins_anew() -> None:
    law = Law()
    law.open()
    assert law.send(EndBreak, counter=ONE) == ()
    law.send(TakeBreak, counter=ONE, reason=BreakReason.SHORT)
    law.wait(60)
    assert law.send(TakeBreak, counter=ONE, reason=BreakReason.SHORT) == ()
    law.send(TakeBreak, counter=ONE, reason=BreakReason.MEAL)
    pause = law.state.counters[ONE].on_break
    assert pause is not None
    assert (pause.reason, pause.since) == (BreakReason.MEAL, law.now)


def test_a_break_is_the_stations_own_and_a_supervisor_may_end_it() -> None:
    law = Law()
    assert law.refused(TakeBreak, counter=ONE, reason=BreakReason.SHORT) == "counter_not_open"
    assert law.refused(EndBreak, counter=ONE) == "counter_not_open"
    law.open()
    assert law.refused(TakeBreak, DESK_TWO, counter=ONE, reason=BreakReason.SHORT) == "not_your_counter"
    law.send(TakeBreak, counter=ONE, reason=BreakReason.SHORT)
    assert law.refused(EndBreak, DESK_TWO, counter=ONE) == "not_your_counter"
    law.send(EndBreak, SUPERVISOR, counter=ONE)
    assert law.state.counters[ONE].on_break is None


def test_other_services_change_no_break_and_closing_ends_it() -> None:
    law = Law()
    law.open()
    law.send(TakeBreak, counter=ONE, reason=BreakReason.MEAL)
    pause = law.state.counters[ONE].on_break
    law.send(AssignServices, counter=ONE, services=(A1,))
    law.send(OpenCounter, counter=ONE, services=None)
    assert law.state.counters[ONE].on_break == pause
    law.send(CloseCounter, counter=ONE)
    law.open()
    assert law.state.counters[ONE].on_break is None


def test_a_break_at_a_counter_that_is_not_known_here_changes_nothing() -> None:
    law = Law()
    evolve(law.state, BreakBegan(at=law.now, counter=ONE, reason=BreakReason.MEAL, until=law.now))
    evolve(law.state, BreakEnded(at=law.now, counter=ONE))
    assert not law.state.counters
