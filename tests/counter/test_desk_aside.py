"""Who is out of the line, and how they come back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from common.domain.commands import CallNext, NoShow, Park
from common.domain.words import LegId, ParkReason, Status
from common.runtime.clock import ManualClock
from counter.desk.aside import aside_of
from counter.desk.desk import Desk, Stage
from counter.desk.dialogs.park_dialog import time_typed
from tests.counter.hall import THREE, Counter, Hall

Settled = Callable[[], None]


def park(hall: Hall, *, minutes: int = 0) -> LegId:
    """The next one who waits, called and put aside."""
    back = hall.clock.now() + timedelta(minutes=minutes) if minutes else None
    hall.do(CallNext(command_id=hall.new_id(), counter=THREE))
    hall.do(Park(command_id=hall.new_id(), counter=THREE, reason=ParkReason.PAYING, return_at=back))
    assert hall.state is not None
    return next(reversed([leg.leg_id for leg in hall.state.legs.values() if leg.status is Status.PARKED]))


def miss(hall: Hall) -> None:
    hall.do(CallNext(command_id=hall.new_id(), counter=THREE))
    hall.do(NoShow(command_id=hall.new_id(), counter=THREE))


def test_the_parked_stand_by_their_return_and_the_missed_by_how_fresh_they_are(
    hall: Hall, open_desk: Desk, clock: ManualClock
) -> None:
    for _ in range(5):
        hall.issue()
    park(hall)
    park(hall, minutes=30)
    park(hall, minutes=10)
    miss(hall)
    clock.advance(60)
    miss(hall)
    assert hall.state is not None
    aside = aside_of(hall.state, hall.state.counters[THREE].booth, clock.now())
    assert [leg.code for leg in aside.parked] == ["A-003", "A-002", "A-001"]
    assert [leg.code for leg in aside.missed] == ["A-005", "A-004"]
    assert len(aside) == 5


def test_a_missed_number_is_named_as_long_as_it_may_come_back(
    hall: Hall, open_desk: Desk, clock: ManualClock
) -> None:
    hall.issue()
    miss(hall)
    assert hall.site is not None
    clock.advance(hall.site.policy.reinstate_within_s)
    open_desk._refresh()
    assert len(open_desk.aside) == 1
    assert open_desk.reinstate_left_s(open_desk.aside.missed[0]) == 0
    clock.advance(1)
    open_desk._refresh()
    assert len(open_desk.aside) == 0


@pytest.mark.parametrize(
    ("typed", "codes"),
    [("A-002", ["A-002"]), ("a002", ["A-002"]), ("2", ["A-002"]), ("9", []), ("B-002", []), ("x", [])],
)
def test_they_are_found_by_number(hall: Hall, open_desk: Desk, typed: str, codes: list[str]) -> None:
    for _ in range(2):
        hall.issue()
    park(hall)
    miss(hall)
    open_desk._refresh()
    assert [leg.code for leg in open_desk.aside.find(typed)] == codes


def test_the_parked_come_back_here_only_while_nobody_is_in_hand(
    hall: Hall, open_desk: Desk, counter: Counter, settled: Settled
) -> None:
    hall.issue()
    hall.issue()
    leg_id = park(hall)
    hall.do(CallNext(command_id=hall.new_id(), counter=THREE))
    before = len(counter.sent)
    open_desk.resume_here(leg_id)
    assert len(counter.sent) == before
    open_desk.resume_in_line(leg_id)
    settled()
    assert hall.state is not None
    assert hall.state.legs[leg_id].status is Status.WAITING
    assert open_desk.stage is Stage.CALLED


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("14.30", (14, 30)),
        ("1430", (14, 30)),
        ("9:05", (9, 5)),
        (" 23.59 ", (23, 59)),
        ("24.00", None),
        ("9.9", None),
        ("", None),
    ],
)
def test_a_time_is_typed_as_people_write_it(text: str, time: tuple[int, int] | None) -> None:
    assert time_typed(text) == time
