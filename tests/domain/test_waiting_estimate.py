"""How long it may take: from the line and the counters, never a promise."""

from __future__ import annotations

import pytest

from common.domain.estimate import WaitRange, ahead_of, standing, typical_service_s, wait_range
from common.domain.words import ServiceCode
from tests.domain.law import ONE, TWO, Law

A1, A2, B1 = ServiceCode("A1"), ServiceCode("A2"), ServiceCode("B1")


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


@pytest.mark.parametrize(
    ("waiting", "counters", "expected"),
    [
        # 480 s each where nothing was measured: 3 people are 24 min of work, 0.75 to 1.4 of it in fives
        (3, 1, WaitRange(15, 35)),
        (3, 2, WaitRange(5, 20)),
        (12, 2, WaitRange(35, 70)),
    ],
)
def test_the_work_ahead_is_shared_by_the_counters(waiting: int, counters: int, expected: WaitRange) -> None:
    law = Law()
    for counter in (ONE, TWO)[:counters]:
        law.open(counter)
    for _ in range(waiting):
        law.line_up()
    assert wait_range(law.state, A1, law.now) == expected


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


def test_five_measured_services_take_the_place_of_the_standard() -> None:
    law = Law()
    law.open()
    for seconds in (60, 120, 600, 180, 240):
        assert typical_service_s(law.state, A1) == 480
        law.line_up()
        law.serve(ONE, seconds)
    assert typical_service_s(law.state, A1) == 180


@pytest.mark.parametrize(
    ("served_s", "expected"),
    [
        (0, WaitRange(5, 15)),  # 480 s to go: 6 to 11.2 min
        (240, WaitRange(0, 10)),  # 240 s to go: 3 to 5.6 min
        (2000, WaitRange(0, 5)),  # late: a quarter more, 120 s
    ],
)
def test_who_is_served_now_is_work_too(served_s: int, expected: WaitRange) -> None:
    law = Law()
    law.open()
    law.line_up()
    law.call()
    law.start()
    law.wait(served_s)
    assert wait_range(law.state, A1, law.now) == expected


def test_who_is_called_and_has_not_come_yet_is_a_whole_service() -> None:
    law = Law()
    law.open()
    law.line_up()
    law.call()
    law.wait(240)
    assert wait_range(law.state, A1, law.now) == WaitRange(5, 15)
