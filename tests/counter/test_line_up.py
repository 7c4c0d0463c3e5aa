"""The line on the screen is the order in which the law calls."""

from __future__ import annotations

from itertools import cycle, islice

from common.domain.because import Reason
from common.domain.commands import CallNext, Finish, StartService
from common.domain.results import CallResult
from common.domain.words import CounterCode
from common.runtime.clock import ManualClock
from counter.desk.desk import Desk
from counter.desk.line_up import FORESEEN
from tests.counter.hall import THREE, Hall, open_counter


def test_the_first_is_always_whom_the_hub_calls(hall: Hall, open_desk: Desk, clock: ManualClock) -> None:
    kinds = cycle(["ordinary", "ordinary", "priority", "ordinary", "ordinary", "ordinary", "elderly"])
    for kind in islice(kinds, 60):
        hall.issue("KK", kind)
        clock.advance(70)
    for _ in range(60):
        open_desk._refresh()
        first = open_desk.waiting[0]
        called = hall.do(CallNext(command_id=hall.new_id(), counter=THREE))
        assert isinstance(called, CallResult)
        assert (called.leg_id, called.because) == (first.leg.leg_id, first.because)
        _serve(hall)
        clock.advance(20)


def test_everyone_is_in_the_line_once(hall: Hall, open_desk: Desk) -> None:
    kinds = ["ordinary", "priority"] * FORESEEN
    expected = {hall.issue("KK", kind) for kind in kinds}
    open_desk._refresh()
    line = open_desk.waiting
    assert len(line) == len(kinds)
    assert {one.leg.leg_id for one in line} == expected


def test_who_waited_past_the_ceiling_stands_first(hall: Hall, open_desk: Desk, clock: ManualClock) -> None:
    for kind in ("ordinary", "ordinary", "priority"):
        hall.issue("KK", kind)
    clock.advance(46 * 60)
    open_desk._refresh()
    assert [one.because.code for one in open_desk.waiting] == [Reason.WAITED_LONGEST] * 3


def test_only_those_wait_here_whom_the_counter_serves(hall: Hall, open_desk: Desk) -> None:
    hall.issue("KK")
    hall.issue("NIB")
    open_desk._refresh()
    assert [one.leg.service for one in open_desk.waiting] == ["KK"]


def test_other_counters_stand_by_their_number(hall: Hall, open_desk: Desk) -> None:
    for code in ("4", "2", "1", "10"):
        hall.elsewhere(open_counter(code), f"station-{code}")
    hall.issue()
    hall.elsewhere(lambda one: CallNext(command_id=one, counter=CounterCode("2")))
    assert [one.counter for one in open_desk.others] == ["1", "2", "4"]
    assert [one.leg is not None for one in open_desk.others] == [False, True, False]


def _serve(hall: Hall) -> None:
    """Take the called number out of the way, as the desk's officer would."""
    hall.do(StartService(command_id=hall.new_id(), counter=THREE))
    hall.do(Finish(command_id=hall.new_id(), counter=THREE))
