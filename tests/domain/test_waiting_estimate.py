"""How long it may take: from the line, the counters and the law, never a promise."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.commands import (
    AssignServices,
    CloseCounter,
    ConfirmPrint,
    IssueTicket,
    NoShow,
    OpenCounter,
    TakeBreak,
    Transfer,
)
from common.domain.estimate import (
    BETWEEN_S,
    LOOK,
    WaitRange,
    ahead_of,
    point_s,
    standing,
    typical_service_s,
    wait_range,
)
from common.domain.hours import Span, WeekHours
from common.domain.snapshot import snapshot_of, state_from
from common.domain.staffing import OVERDUE_S
from common.domain.words import (
    ORDINARY,
    BreakReason,
    LegId,
    PriorityClass,
    ServiceCode,
    TransferReason,
)
from tests.domain.law import DESK_TWO, ELDERLY, KIOSK, ONE, TWO, Law, a_site

A1, A2, B1 = ServiceCode("A1"), ServiceCode("A2"), ServiceCode("B1")
STANDARD_S = 480
"""What the test site says a service takes."""
BUSY_S = STANDARD_S + BETWEEN_S


def _line_up(law: Law, count: int, service: str = "A1") -> None:
    """One after the other, two minutes apart: who comes at once is taken for a crowd that goes on."""
    for _ in range(count):
        law.line_up(service)
        law.wait(120)


def _point(law: Law, service: ServiceCode = A1) -> float:
    found = point_s(law.state, service, law.now)
    assert found is not None
    return found


def test_no_open_counter_no_estimate() -> None:
    law = Law()
    law.line_up()
    law.open(ONE, "A2")
    assert wait_range(law.state, A1, law.now) is None
    assert ahead_of(law.state, A1) == 1


def test_an_empty_hall_has_the_shortest_range() -> None:
    law = Law()
    law.open()
    assert wait_range(law.state, A1, law.now) == WaitRange(0, 5)
    assert _point(law) == 0


@pytest.mark.parametrize(("waiting", "counters", "services"), [(3, 1, 3), (3, 2, 1), (12, 2, 6)])
def test_the_work_ahead_is_shared_by_the_counters(waiting: int, counters: int, services: int) -> None:
    law = Law()
    for counter in (ONE, TWO)[:counters]:
        law.open(counter)
    _line_up(law, waiting)
    # All free at the same moment: so many rounds of services, and whoever overtakes in the meantime.
    assert services * BUSY_S <= _point(law) <= 1.35 * services * BUSY_S


def test_the_range_lies_around_the_point_in_steps_of_five_minutes() -> None:
    law = Law()
    law.open()
    for _ in range(3):
        law.line_up()
    found = wait_range(law.state, A1, law.now)
    assert found is not None
    assert found.point_s == round(_point(law))
    assert found.from_min * 60 <= 0.75 * found.point_s
    assert found.to_min * 60 >= 1.4 * found.point_s
    assert (found.from_min % 5, found.to_min % 5) == (0, 0)


def test_all_who_share_a_counter_stand_in_one_line() -> None:
    law = Law()
    law.open(ONE)
    law.line_up("A2")
    law.line_up("B1")
    assert ahead_of(law.state, A1) == 1


def test_for_a_leg_only_those_before_it_count() -> None:
    law = Law()
    law.open(ONE)
    law.line_up("A2")
    leg = law.leg(law.line_up("A1"))
    law.line_up("A1")
    assert ahead_of(law.state, A1, leg) == 1
    assert ahead_of(law.state, A1) == 3
    assert standing(law.state, A1, law.now, leg) == (1, wait_range(law.state, A1, law.now, leg))
    found = point_s(law.state, A1, law.now, leg)
    assert found is not None
    assert BUSY_S <= found < _point(law)


def test_what_is_measured_today_takes_the_place_of_the_standard() -> None:
    law = Law()
    law.open()
    seen = [typical_service_s(law.state, A1)]
    for _ in range(12):
        law.line_up()
        law.serve(ONE, 120)
        seen.append(typical_service_s(law.state, A1))
    assert seen[0] == STANDARD_S
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] == pytest.approx((12 * 120 + 3 * STANDARD_S) / 15)


def test_a_number_that_was_forgotten_at_the_counter_is_no_measure() -> None:
    law = Law()
    law.open()
    for seconds in (300, 300, 300, 300, 7200):
        law.line_up()
        law.serve(ONE, seconds)
    assert typical_service_s(law.state, A1) == pytest.approx((4 * 300 + 3 * 300 + 3 * STANDARD_S) / 8)


def test_who_did_not_come_kept_the_counter_too() -> None:
    law = Law()
    law.open()
    for _ in range(4):
        law.line_up()
        law.call()
        law.wait(60)
        law.do(NoShow(command_id=law.id(), counter=ONE))
    assert law.state.tally(A1).recent_hold_s == (60, 60, 60, 60)
    assert typical_service_s(law.state, A1) == pytest.approx((4 * 60 + 3 * STANDARD_S) / 7)


@pytest.mark.parametrize(("served_s", "left_s"), [(0, 490), (240, 274), (2000, 220.5)])
def test_who_is_served_now_is_work_too(served_s: int, left_s: float) -> None:
    law = Law()
    law.open()
    law.line_up()
    law.call()
    law.start()
    law.wait(served_s)
    assert _point(law) == pytest.approx(left_s)


def test_who_is_called_and_has_not_come_yet_is_work_as_well() -> None:
    law = Law()
    law.open()
    law.line_up()
    law.call()
    assert _point(law) == pytest.approx(BUSY_S)


def test_priority_waits_less_and_everyone_else_longer() -> None:
    law = Law()
    law.open()
    _line_up(law, 2)
    ordinary, priority = law.leg(law.line_up()), law.leg(law.line_up(priority_class=ELDERLY))
    before = point_s(law.state, A1, law.now, ordinary)
    mine = point_s(law.state, A1, law.now, priority)
    assert before is not None
    assert mine is not None
    assert mine == 0  # a day begins with priority's turn
    for _ in range(2):
        law.line_up(priority_class=ELDERLY)
    after = point_s(law.state, A1, law.now, ordinary)
    assert after is not None
    assert after >= max(before, 4 * BUSY_S)  # priority, two ordinary, priority again


def test_a_number_is_told_the_time_of_its_own_class() -> None:
    law = Law()
    law.open()
    for _ in range(6):
        law.line_up()
    law.call()
    told = []
    for priority_class in (ORDINARY, ELDERLY):
        command = IssueTicket(command_id=law.id(), service=A1, priority_class=priority_class)
        answer = law.answer(command, KIOSK)
        told.append(answer.estimate.point_s)  # type: ignore[union-attr]
    assert told[1] < told[0]


def test_an_appointment_that_is_due_stands_before_everyone() -> None:
    law = Law()
    law.open()
    for _ in range(4):
        law.line_up()
    law.call()
    command = IssueTicket(command_id=law.id(), service=A1, appointment_at=law.now)
    law.do(command, KIOSK)
    law.do(ConfirmPrint(command_id=law.id(), leg_id=LegId(command.command_id)), KIOSK)
    leg = law.leg(LegId(command.command_id))
    assert point_s(law.state, A1, law.now, leg) == pytest.approx(BUSY_S)
    assert _point(law) > 4 * BUSY_S


def test_a_counter_of_few_services_calls_only_those() -> None:
    law = Law()
    law.open(ONE)
    law.open(TWO, "A2")
    _line_up(law, 4, "A2")
    assert _point(law, A2) == 2 * BUSY_S
    _line_up(law, 4, "A1")
    with_help = _point(law)
    law.do(AssignServices(command_id=law.id(), counter=TWO), DESK_TWO)
    assert _point(law) <= with_help


def test_a_counter_that_prefers_others_serves_mine_later() -> None:
    law = Law()
    law.do(OpenCounter(command_id=law.id(), counter=ONE, services=(A2, A1), in_order=True))
    for _ in range(3):
        law.line_up("A2")
    law.line_up("A1")
    first = point_s(law.state, A1, law.now, law.leg(law.line_up("A1")))
    assert first is not None
    assert first >= 4 * BUSY_S


def test_what_is_kept_for_a_counter_waits_for_that_counter() -> None:
    law = Law()
    law.open(ONE)
    law.open(TWO)
    law.line_up()
    leg_id = law.line_up()
    law.call(TWO)
    command = Transfer(command_id=law.id(), leg_id=leg_id, reason=TransferReason.SPECIALIST, to_counter=TWO)
    law.do(command)
    leg = law.leg(LegId(command.command_id))
    assert point_s(law.state, A1, law.now, leg) == pytest.approx(BUSY_S)
    assert _point(law) == 0


def test_a_counter_on_a_break_is_back_when_its_break_ends() -> None:
    law = Law()
    law.open()
    law.do(TakeBreak(command_id=law.id(), counter=ONE, reason=BreakReason.SHORT))
    assert _point(law) == 600
    law.wait(400)
    assert _point(law) == 200
    law.wait(300)
    assert _point(law) == OVERDUE_S


def _day_with_a_break() -> Law:
    """Tuesday 9.00, with a break from 11.30 to 13.00 by the hours."""
    day = (Span(8 * 60, 11 * 60 + 30), Span(13 * 60, 15 * 60))
    return Law(replace(a_site(), hours=WeekHours(days=(day,) * 7)))


def test_a_break_of_the_hours_is_waited_out() -> None:
    law = _day_with_a_break()
    law.open()
    law.wait(2.25 * 3600)  # 11.15
    for _ in range(2):
        law.line_up()
    assert 1.75 * 3600 <= _point(law) <= 1.75 * 3600 + 3 * BUSY_S


def test_who_works_through_the_break_is_seen_to() -> None:
    law = _day_with_a_break()
    law.open()
    law.wait(2.75 * 3600)  # 11.45
    law.line_up()
    law.line_up()
    assert _point(law) >= 1.25 * 3600
    law.call()
    law.wait(10)
    assert _point(law) < 1.25 * 3600


def test_before_the_opening_the_hours_say_when() -> None:
    law = _day_with_a_break()
    law.open()
    law.wait(3.25 * 3600)  # 12.15
    law.do(CloseCounter(command_id=law.id(), counter=ONE))
    assert _point(law) == 0.75 * 3600
    law.wait(3600)
    assert wait_range(law.state, A1, law.now) is None


def test_a_very_long_line_is_reckoned_as_shared_work() -> None:
    law = Law()
    law.open(ONE)
    law.open(TWO)
    for _ in range(LOOK + 1):
        law.line_up()
    assert _point(law) == pytest.approx((LOOK + 1) * BUSY_S / 2)
    last = law.leg(law.line_up())
    assert point_s(law.state, A1, law.now, last) == pytest.approx((LOOK + 1) * BUSY_S / 2)


HALL = st.lists(
    st.tuples(
        st.sampled_from(["A1", "A2"]), st.sampled_from([ORDINARY, ORDINARY, ELDERLY]), st.integers(0, 90)
    ),
    max_size=12,
)


def _hall(people: list[tuple[str, PriorityClass, int]], calls: int) -> Law:
    law = Law()
    law.open(ONE)
    for service, priority_class, pause_s in people:
        law.wait(pause_s)
        law.line_up(service, priority_class)
    for _ in range(min(calls, 1)):
        law.call(ONE)
    return law


@given(HALL, st.integers(0, 1))
def test_more_ahead_never_makes_it_shorter(people: list[tuple[str, PriorityClass, int]], calls: int) -> None:
    law = _hall(people, calls)
    before = _point(law)
    law.line_up()
    assert _point(law) >= before


@given(HALL, st.integers(0, 1))
def test_another_counter_never_makes_it_longer(
    people: list[tuple[str, PriorityClass, int]], calls: int
) -> None:
    law = _hall(people, calls)
    before = _point(law)
    law.open(TWO)
    assert _point(law) <= before


@given(HALL, st.integers(0, 1))
def test_the_first_of_priority_is_never_told_a_longer_wait(
    people: list[tuple[str, PriorityClass, int]], calls: int
) -> None:
    law = _hall([(service, ORDINARY, pause_s) for service, _, pause_s in people], calls)
    ordinary = law.leg(law.issue())
    priority = replace(ordinary, priority_class=ELDERLY)
    mine, others = (point_s(law.state, A1, law.now, leg) for leg in (priority, ordinary))
    assert mine is not None
    assert others is not None
    assert mine <= others


@given(HALL, st.integers(0, 1))
def test_stations_reckon_as_the_hub_does(people: list[tuple[str, PriorityClass, int]], calls: int) -> None:
    law = _hall(people, calls)
    there = state_from(law.state.site, snapshot_of(law.state, 1))
    for service in (A1, A2):
        found = standing(there, service, law.now)
        assert found == standing(law.state, service, law.now)
        assert point_s(there, service, law.now) == point_s(law.state, service, law.now)


def test_the_moment_that_is_asked_for_is_the_one_that_counts() -> None:
    law = Law()
    law.open()
    law.line_up()
    law.call()
    law.start()
    later = law.now + timedelta(seconds=120)
    assert point_s(law.state, A1, later) == pytest.approx(BUSY_S - 0.9 * 120)
