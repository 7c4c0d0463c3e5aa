"""People with an appointment: when they may check in, and when their turn is."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from common.domain.because import Because, Reason
from common.domain.commands import CallTicket, IssueTicket, NoShow, Park, Recall, Reinstate, Resume
from common.domain.site import Policy
from common.domain.words import ChosenReason, LegId, ParkReason, Place
from tests.domain.law import A1, ELDERLY, KIOSK, ONE, TUESDAY, A, Law, a_site


def _in(minutes: float) -> datetime:
    return TUESDAY + timedelta(minutes=minutes)


def _reason(law: Law) -> Because | None:
    return law.leg(law.state.in_hand[ONE]).because


def test_an_appointment_is_due_at_its_time_and_then_goes_first() -> None:
    law = Law()
    law.open()
    law.line_up("A1", ELDERLY)
    law.line_up("A1")
    law.line_up("A1", appointment_at=_in(10))
    law.wait(599)
    assert law.called() == "A-001"
    law.start()
    law.wait(1)
    law.finish()
    assert law.called() == "A-003"
    assert _reason(law) == Because(Reason.APPOINTMENT_DUE, {"after_s": 0})


def test_it_goes_before_who_waited_past_the_ceiling() -> None:
    law = Law(a_site(Policy(ceiling_s=600)))
    law.open()
    law.line_up("A1")
    law.line_up("A1", appointment_at=_in(15))
    law.wait(15 * 60 + 30)
    assert law.called_in_turn(2) == ["A-002", "A-001"]


def test_a_lead_makes_it_due_sooner() -> None:
    law = Law(a_site(Policy(appointment_lead_s=120)))
    law.open()
    law.line_up("A1")
    law.line_up("A1", appointment_at=_in(10))
    law.wait(480)
    assert law.called() == "A-002"
    assert _reason(law) == Because(Reason.APPOINTMENT_DUE, {"after_s": -120})


def test_before_its_time_it_is_called_when_nobody_else_waits() -> None:
    law = Law()
    law.open()
    law.line_up("A1", appointment_at=_in(10))
    law.line_up("A1")
    assert law.called_in_turn(1) == ["A-002"]
    law.wait(60.5)
    assert law.called() == "A-001"
    assert _reason(law) == Because(Reason.APPOINTMENT_EARLY, {"before_s": 539})


def test_of_two_the_earlier_appointment_and_not_the_earlier_arrival() -> None:
    law = Law()
    law.open()
    law.line_up("A1", appointment_at=_in(10))
    law.line_up("A1", appointment_at=_in(5))
    law.wait(900)
    assert law.called_in_turn(2) == ["A-002", "A-001"]


def test_an_appointment_neither_takes_a_turn_nor_gives_one() -> None:
    law = Law()
    law.open()
    for _ in range(2):
        law.line_up("A1", ELDERLY)
        law.line_up("A1")
    assert law.called_in_turn(2) == ["A-001", "A-002"]
    turn = law.state.turn(A)
    law.line_up("A1", ELDERLY, appointment_at=_in(0))
    law.line_up("A1", appointment_at=_in(1))
    law.wait(60)
    assert law.called_in_turn(2) == ["A-005", "A-006"]
    assert law.state.turn(A) == turn
    law.line_up("A1", appointment_at=_in(1))
    law.send(CallTicket, counter=ONE, code="A-007", reason=ChosenReason.OTHER)
    assert law.state.turn(A) == turn + 1  # chosen: like anyone


@pytest.mark.parametrize(("ahead_s", "refused"), [(3600, False), (3600.5, True)])
def test_a_check_in_is_possible_from_an_hour_before(ahead_s: float, refused: bool) -> None:
    law = Law()
    due = law.now + timedelta(seconds=ahead_s)
    command = IssueTicket(command_id=law.id(), service=A1, appointment_at=due)
    if not refused:
        law.do(command, KIOSK)
        return
    told = law.refuse(command, KIOSK)
    assert (told.code, told.data) == (
        "appointment_too_early",
        {"from_at": "2026-07-14T09:00:00.500000+07:00"},
    )


@pytest.mark.parametrize(("late_s", "kept"), [(900, True), (901, False)])
def test_who_comes_too_late_waits_like_everyone(late_s: int, kept: bool) -> None:
    law = Law()
    due = law.now - timedelta(seconds=late_s)
    leg = law.leg(law.line_up("A1", appointment_at=due))
    assert (leg.appointment_at, leg.rank_at) == ((due, due) if kept else (None, law.now))


def test_the_policy_says_how_early_and_how_late() -> None:
    law = Law(a_site(Policy(appointment_early_s=60, appointment_late_s=30)))
    assert law.refused(IssueTicket, KIOSK, service=A1, appointment_at=_in(1.1)) == "appointment_too_early"
    assert law.leg(law.issue("A1", appointment_at=_in(1))).appointment_at == _in(1)
    assert law.leg(law.issue("A1", appointment_at=_in(-0.5))).appointment_at == _in(-0.5)
    assert law.leg(law.issue("A1", appointment_at=_in(-0.6))).appointment_at is None


def test_the_arrival_is_the_check_in() -> None:
    law = Law()
    leg = law.leg(law.line_up("A1", appointment_at=_in(30)))
    assert (leg.arrived_at, leg.rank_at) == (TUESDAY, _in(30))


def _called_early(law: Law) -> LegId:
    leg_id = law.line_up("A1", appointment_at=_in(30))
    law.open()
    law.call()
    return leg_id


def test_who_was_called_early_and_put_aside_stands_behind_nobody_who_comes_later() -> None:
    law = Law()
    leg_id = _called_early(law)
    law.send(Park, counter=ONE, reason=ParkReason.PAYING)
    law.line_up()
    law.wait(60)
    law.send(Resume, leg_id=leg_id)
    law.wait(1)
    law.line_up()
    assert law.leg(leg_id).appointment_at is None
    assert law.in_line("A1") == ["A-002", "A-001", "A-003"]


@pytest.mark.parametrize("place", list(Place))
def test_who_missed_the_appointment_waits_like_everyone(place: Place) -> None:
    law = Law(a_site(Policy(reinstated_place=place)))
    leg_id = _called_early(law)
    law.wait(5)
    law.send(Recall, counter=ONE)
    law.send(NoShow, counter=ONE)
    law.send(Reinstate, leg_id=leg_id)
    assert law.leg(leg_id).appointment_at is None
    assert law.leg(leg_id).rank_at == law.now


def test_a_time_has_its_offset() -> None:
    with pytest.raises(ValueError, match="appointment_at"):
        IssueTicket(command_id=Law().id(), service=A1, appointment_at=TUESDAY.replace(tzinfo=None))
