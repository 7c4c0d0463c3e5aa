"""Taking back a finish or a no-show that was just pressed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from common.domain.commands import (
    CallTicket,
    Cancel,
    CloseCounter,
    Finish,
    NoShow,
    Recall,
    Reinstate,
    TakeBreak,
    Transfer,
    Undo,
)
from common.domain.events import LegCancelled, LegNoShow, LegUndone
from common.domain.results import LegResult
from common.domain.site import Policy
from common.domain.state import Tally
from common.domain.words import (
    BreakReason,
    CancelReason,
    ChosenReason,
    LegId,
    Outcome,
    Status,
    TransferReason,
)
from tests.domain.law import A1, A2, B1, DESK_TWO, KIOSK, ONE, SUPERVISOR, THREE, TWO, Law, a_site
from tests.domain.oracle import assert_sound, seen


def _finished(law: Law, seconds: float = 300, **more: Any) -> LegId:
    leg_id = law.line_up(**more)
    law.open()
    law.serve(ONE, seconds)
    return leg_id


def test_an_undone_finish_is_a_service_that_goes_on() -> None:
    law = Law()
    law.line_up()
    law.open()
    law.call()
    law.start()
    law.wait(300)
    before = law.leg(law.state.in_hand[ONE])
    law.send(Finish, counter=ONE, outcome=Outcome.DOCUMENTS_MISSING, delivered=())
    law.wait(3)
    assert law.send(Undo, counter=ONE) == (
        LegUndone(at=law.now, leg_id=before.leg_id, counter=ONE, status=Status.SERVING),
    )
    assert law.state.leg_at(ONE) == before
    tally = law.state.tally(A1)
    assert (tally.completed, tally.recent_service_s) == (0, ())
    law.wait(60)
    law.finish()
    assert law.state.tally(A1).recent_service_s == (363,)


def test_an_undone_no_show_is_called_again() -> None:
    law = Law()
    leg_id = law.line_up()
    law.open()
    law.call()
    law.wait(20)
    law.send(Recall, counter=ONE)
    before = replace(law.leg(leg_id), awaited=True)
    law.send(NoShow, counter=ONE)
    assert law.answer(Undo(command_id=law.id(), counter=ONE)) == LegResult(
        leg_id=leg_id, code="A-001", status=Status.CALLED
    )
    assert law.state.leg_at(ONE) == before
    assert law.state.tally(A1).no_show == 0


def test_a_service_broken_off_is_taken_back_too() -> None:
    law = Law()
    leg_id = law.line_up()
    law.open()
    law.call()
    law.start()
    law.send(Finish, counter=ONE, outcome=Outcome.CANCELLED)
    law.send(Undo, counter=ONE)
    assert law.leg(leg_id).status is Status.SERVING
    assert law.state.tally(A1).completed == 0


def test_only_the_last_of_equal_service_times_is_taken_back() -> None:
    law = Law()
    law.open()
    for seconds in (60, 90, 60):
        law.line_up()
        law.serve(ONE, seconds)
    law.send(Undo, counter=ONE)
    assert law.state.tally(A1).recent_service_s == (60, 90)
    assert law.state.tally(A1).completed == 2


def test_it_is_possible_for_the_seconds_of_the_policy_and_a_little_for_the_way() -> None:
    law = Law(a_site(Policy(undo_within_s=10)))
    _finished(law)
    law.wait(12)
    before = law.now
    law.send(Undo, counter=ONE)
    law.now = before
    law.finish()
    law.wait(12.001)
    refused = law.refuse(Undo(command_id=law.id(), counter=ONE))
    assert (refused.code, refused.data) == ("too_late", {"code": "A-001", "limit_s": 10})


def test_what_is_named_must_be_what_ended_last_there() -> None:
    law = Law()
    first, second = _finished(law), _finished(law)
    assert law.refused(Undo) == "target_missing"
    assert law.refused(Undo, leg_id="nobody") == "unknown_ticket"
    assert law.refused(Undo, leg_id=first) == "cannot_undo"
    assert law.refused(Undo, counter=TWO) == "cannot_undo"
    assert law.refused(Undo, counter=ONE, leg_id=first) == "cannot_undo"
    assert law.refused(Undo, leg_id=law.line_up()) == "cannot_undo"
    law.send(Undo, leg_id=second)
    assert law.leg(second).status is Status.SERVING


def test_it_is_possible_once() -> None:
    law = Law()
    _finished(law)
    law.send(Undo, counter=ONE)
    assert law.refused(Undo, counter=ONE) == "cannot_undo"


def test_the_next_call_ends_the_possibility_at_that_counter_only() -> None:
    law = Law()
    law.open(TWO)
    _finished(law)
    law.line_up()
    law.line_up()
    law.call(TWO)
    law.send(Undo, counter=ONE)
    law.finish()
    law.call()
    assert law.refused(Undo, counter=ONE) == "cannot_undo"
    law.send(NoShow, counter=ONE)
    assert law.leg(law.state.undoable[ONE]).code == "A-003"


def test_a_pause_or_a_closed_counter_ends_it_too() -> None:
    law = Law()
    _finished(law)
    law.send(TakeBreak, counter=ONE, reason=BreakReason.SHORT)
    assert law.refused(Undo, counter=ONE) == "counter_on_break"
    law.send(CloseCounter, counter=ONE)
    assert law.refused(Undo, counter=ONE) == "cannot_undo"
    law.open()
    assert law.refused(Undo, counter=ONE) == "cannot_undo"


def test_another_station_does_not_undo_and_a_supervisor_may() -> None:
    law = Law()
    _finished(law)
    assert law.refused(Undo, DESK_TWO, counter=ONE) == "not_your_counter"
    law.send(Undo, SUPERVISOR, counter=ONE)


def test_who_was_reinstated_is_no_longer_there_to_be_undone() -> None:
    law = Law()
    leg_id = law.line_up()
    law.open()
    law.call()
    law.send(NoShow, counter=ONE)
    law.send(Reinstate, leg_id=leg_id)
    assert law.refused(Undo, counter=ONE) == "cannot_undo"


# -- a finish that began the next leg of the visit ---------------------------------------------------------


def test_the_next_leg_is_taken_back_with_the_finish() -> None:
    law = Law()
    first = _finished(law, then=(A2,))
    second = law.state.by_code["A-001"]
    assert law.leg(second).status is Status.WAITING
    cancelled, undone = law.send(Undo, counter=ONE)
    assert cancelled == LegCancelled(at=law.now, leg_id=second, reason=CancelReason.UNDONE)
    assert isinstance(undone, LegUndone)
    assert law.state.by_code["A-001"] == first
    assert (law.leg(first).status, law.leg(first).then) == (Status.SERVING, (A2,))
    assert law.in_line("A1", "A2") == []
    assert_sound(law.state)


def test_the_number_of_the_next_service_is_given_back_to_its_quota() -> None:
    law = Law()
    _finished(law, then=(B1,), priority_class="elderly")
    assert (law.state.tally(B1).issued, law.state.tally(B1).issued_priority) == (1, 1)
    law.send(Undo, counter=ONE)
    assert law.state.tally(B1) == Tally()
    assert law.state.tally(A1).recent_hold_s == ()
    law.finish()
    assert law.state.tally(B1).issued == 1


def test_done_again_the_next_leg_is_a_new_one() -> None:
    law = Law()
    first = _finished(law, then=(A2,))
    taken_back = law.state.by_code["A-001"]
    law.send(Undo, counter=ONE)
    law.finish()
    again = law.state.by_code["A-001"]
    assert again != taken_back
    assert [law.leg(one).part for one in (first, taken_back, again)] == [1, 2, 3]
    assert law.in_line("A2") == ["A-001"]
    assert law.state.visit_legs(law.leg(again)) == [law.leg(first), law.leg(again)]


@pytest.mark.parametrize("what", ["called", "cancelled", "sent on"])
def test_too_late_once_something_became_of_the_next_leg(what: str) -> None:
    law = Law()
    law.open(TWO)
    _finished(law, then=(A2,))
    second = law.state.by_code["A-001"]
    if what == "called":
        law.send(CallTicket, counter=TWO, leg_id=second, reason=ChosenReason.OTHER)
    elif what == "cancelled":
        law.send(Cancel, KIOSK, leg_id=second)
    else:
        law.send(Transfer, SUPERVISOR, leg_id=second, service=B1, reason=TransferReason.LOAD)
    before = seen(law.state)
    assert law.refused(Undo, counter=ONE) == "cannot_undo"
    assert seen(law.state) == before


# -- a no-show that time said --------------------------------------------------------------------------------


def _missed_by_time(law: Law) -> LegId:
    leg_id = law.line_up()
    law.open()
    law.call()
    for _ in range(2):
        law.wait(10)
        law.send(Recall, counter=ONE)
    assert law.wait(59) == ()
    (missed,) = law.wait(1)
    assert missed == LegNoShow(at=law.now, leg_id=leg_id, counter=ONE, by_time=True)
    return leg_id


def test_nobody_came_after_the_last_call_and_time_says_so() -> None:
    law = Law()
    leg_id = _missed_by_time(law)
    assert law.leg(leg_id).status is Status.NO_SHOW
    assert law.state.leg_at(ONE) is None
    assert law.state.tally(A1).no_show == 1


def test_two_calls_are_not_enough_and_a_policy_may_leave_it_to_the_officer() -> None:
    for policy, calls in ((Policy(), 2), (Policy(no_show_after_calls=0), 5)):
        law = Law(a_site(policy))
        law.line_up()
        law.open()
        law.call()
        for _ in range(calls - 1):
            law.wait(10)
            law.send(Recall, counter=ONE)
        assert law.wait(3600) == ()


def test_it_says_so_of_everyone_whatever_the_counters_before_do() -> None:
    law = Law(a_site(Policy(no_show_after_calls=1, no_show_after_s=30)))
    law.line_up()
    second, third = law.line_up(), law.line_up("B1")
    for counter in (ONE, TWO, THREE):
        law.open(counter)
        law.call(counter)
    law.start(ONE)
    assert [event.leg_id for event in law.wait(30)] == [second, third]  # type: ignore[attr-defined]
    assert law.wait(30) == ()


def test_who_is_served_is_not_missed() -> None:
    law = Law()
    law.line_up()
    law.open()
    law.call()
    for _ in range(2):
        law.wait(10)
        law.send(Recall, counter=ONE)
    law.start()
    assert law.wait(3600) == ()


def test_undone_time_does_not_say_it_again_until_they_are_called_again() -> None:
    law = Law()
    leg_id = _missed_by_time(law)
    law.wait(2)
    law.send(Undo, counter=ONE)
    assert law.wait(600) == ()
    assert law.leg(leg_id).status is Status.CALLED
    law.send(Recall, counter=ONE)
    assert law.wait(59) == ()
    assert len(law.wait(1)) == 1


def test_an_undone_number_can_be_served() -> None:
    law = Law()
    leg_id = _missed_by_time(law)
    law.send(Undo, counter=ONE)
    law.start()
    law.wait(100)
    law.finish()
    assert law.leg(leg_id).service_s() == 100
    assert law.leg(leg_id).ended_at == law.now
    assert law.now - (law.leg(leg_id).first_called_at or law.now) == timedelta(seconds=180)
