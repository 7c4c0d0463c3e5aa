"""A counter that serves its services in order of preference."""

from __future__ import annotations

from common.domain.because import Reason
from common.domain.commands import AssignServices, OpenCounter
from common.domain.results import CounterResult
from common.domain.site import Policy
from common.domain.words import ServiceCode
from tests.domain.law import A1, A2, DESK_TWO, ELDERLY, ONE, SUPERVISOR, TWO, Law, a_site


def test_the_second_service_is_called_when_nobody_waits_for_the_first() -> None:
    law = Law()
    law.open(ONE, "A2", "A1", in_order=True)
    for service in ("A1", "A2", "A1", "A2"):
        law.line_up(service)
        law.wait(1)
    assert law.called_in_turn(4) == ["A-002", "A-004", "A-001", "A-003"]


def test_without_order_all_services_are_one_line() -> None:
    law = Law()
    law.open(ONE, "A2", "A1")
    for service in ("A1", "A2"):
        law.line_up(service)
        law.wait(1)
    assert law.called_in_turn(2) == ["A-001", "A-002"]


def test_the_ratio_is_kept_within_the_wish() -> None:
    law = Law()
    law.open(ONE, "A1", "A2", in_order=True)
    law.line_up("A2", ELDERLY)
    for _ in range(3):
        law.line_up("A1")
    assert law.called_in_turn(4) == ["A-002", "A-003", "A-004", "A-001"]


def test_the_ceiling_looks_at_every_service() -> None:
    law = Law(a_site(Policy(ceiling_s=600)))
    law.open(ONE, "A1", "A2", in_order=True)
    law.line_up("A2")
    law.wait(590)
    law.line_up("A1")
    law.line_up("A1")
    assert law.called_in_turn(1) == ["A-002"]
    law.wait(10)
    law.call()
    leg = law.state.leg_at(ONE)
    assert leg is not None
    assert leg.code == "A-001"
    assert leg.because is not None
    assert leg.because.code is Reason.WAITED_LONGEST


def test_an_appointment_goes_before_every_wish_when_due_and_behind_all_when_not() -> None:
    law = Law()
    law.open(ONE, "A1", "A2", in_order=True)
    law.line_up("A2", appointment_at=law.now)
    law.line_up("A1")
    assert law.called_in_turn(2) == ["A-001", "A-002"]


def test_a_supervisor_says_what_a_counter_serves_and_in_which_order() -> None:
    law = Law()
    law.open()
    opened_at = law.state.counters[ONE].opened_at
    law.wait(60)
    command = AssignServices(command_id=law.id(), counter=ONE, services=(A2, A1, A2), in_order=True)
    assert law.answer(command, SUPERVISOR) == CounterResult(counter=ONE, is_open=True, services=(A2, A1))
    session = law.state.counters[ONE]
    assert (session.in_order, session.station, session.officer) == (True, "D1", "sari")
    assert session.opened_at == opened_at
    again = {"counter": ONE, "services": (A2, A1)}
    assert law.send(AssignServices, SUPERVISOR, **again, in_order=True) == ()
    assert len(law.send(AssignServices, SUPERVISOR, **again)) == 1
    law.send(AssignServices, SUPERVISOR, counter=ONE)
    assert law.state.counters[ONE].services == (A1, A2)


def test_what_is_assigned_is_the_booths_and_the_counter_is_open() -> None:
    law = Law()
    assert law.refused(AssignServices, counter=ONE, services=(A1,)) == "counter_not_open"
    law.open()
    assert law.refused(AssignServices, DESK_TWO, counter=ONE, services=(A1,)) == "not_your_counter"
    assert law.refused(AssignServices, counter=ONE, services=("B1",)) == "service_not_of_booth"
    assert law.refused(AssignServices, counter=ONE, services=("Z9",)) == "unknown_service"
    assert law.refused(AssignServices, counter="99", services=(A1,)) == "unknown_counter"


def test_the_order_is_part_of_what_a_counter_is_open_for() -> None:
    law = Law()
    law.open(TWO, "A1", "A2")
    both = (ServiceCode("A1"), ServiceCode("A2"))
    assert len(law.send(OpenCounter, counter=TWO, services=both, in_order=True)) == 1
    assert law.send(OpenCounter, counter=TWO, services=both, in_order=True) == ()
    assert len(law.send(OpenCounter, counter=TWO, services=both)) == 1
