"""The range that is told around a wait, and whose wishes it reckons with."""

from __future__ import annotations

import pytest

from common.domain.commands import AssignServices, RemoveCounter, TakeBreak, Transfer
from common.domain.estimate import WaitRange, point_s, wait_range
from common.domain.site import Policy
from common.domain.words import BreakReason, TransferReason
from tests.domain.law import A1, A2, ONE, SUPERVISOR, TWO, Law, a_site


@pytest.mark.parametrize(
    ("wait_min", "told"),
    [
        (1, (0, 5)),
        (5, (0, 10)),
        (10, (5, 15)),
        (20, (15, 30)),
        (60, (45, 85)),
        (100, (75, 140)),
        (101, (75, 145)),
        (198, (145, 280)),
    ],
)
def test_from_three_quarters_to_one_and_two_fifths_in_steps_of_five_minutes(
    wait_min: int, told: tuple[int, int]
) -> None:
    law = Law(a_site(Policy(break_limit_s={BreakReason.MEAL: wait_min * 60})))
    law.open()
    law.send(TakeBreak, counter=ONE, reason=BreakReason.MEAL)
    found = wait_range(law.state, A1, law.now)
    assert found is not None
    assert (found.from_min, found.to_min, found.point_s) == (*told, wait_min * 60)


def test_two_ranges_are_the_same_when_they_are_told_the_same() -> None:
    assert WaitRange(5, 15, 600) == WaitRange(5, 15, 620)
    assert WaitRange(5, 15).point_s == 0


def test_a_counter_that_prefers_the_service_comes_to_it_sooner() -> None:
    points = []
    for wishes, in_order in (((A1, A2), True), ((A1, A2), False), ((A2, A1), True)):
        law = Law()
        law.open()
        law.send(AssignServices, counter=ONE, services=wishes, in_order=in_order)
        for service in ("A2", "A1", "A2", "A2"):
            law.line_up(service)
            law.wait(120)
        point = point_s(law.state, A1, law.now)
        assert point is not None
        points.append(point)
    assert points[0] < min(points[1:])


@pytest.mark.parametrize("target", [{"to_counter": TWO}, {"to_officer": "budi"}])
def test_who_is_kept_for_a_counter_waits_for_that_one(target: dict[str, str]) -> None:
    law = Law()
    law.open(ONE)
    law.open(TWO)
    law.send(TakeBreak, counter=TWO, reason=BreakReason.MEAL)
    waiting = law.line_up()
    _, added = law.send(Transfer, SUPERVISOR, leg_id=waiting, reason=TransferReason.LOAD, **target)
    kept = law.leg(added.leg_id)  # type: ignore[attr-defined]
    free = law.leg(law.line_up())
    assert point_s(law.state, A1, law.now, free) == 0
    assert point_s(law.state, A1, law.now, kept) == 3600


def test_a_counter_that_a_waiting_ticket_is_kept_for_is_not_removed() -> None:
    law = Law()
    waiting = law.line_up()
    law.send(Transfer, SUPERVISOR, leg_id=waiting, to_counter=TWO, reason=TransferReason.LOAD)
    refused = law.refuse(RemoveCounter(command_id=law.id(), code=TWO), SUPERVISOR)
    assert (refused.code, refused.data) == ("in_use", {"what": "counter", "code": "2", "by": "tickets"})
    law.send(RemoveCounter, SUPERVISOR, code=ONE)
    law.open(TWO)
    law.call(TWO)
    assert law.refused(RemoveCounter, SUPERVISOR, code=TWO) == "in_use"
    law.start(TWO)
    law.finish(TWO)
