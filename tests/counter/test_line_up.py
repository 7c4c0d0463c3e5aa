"""The line on the screen is the order in which the law calls."""

from __future__ import annotations

from datetime import timedelta
from itertools import cycle, islice

import pytest

from common.domain.because import Reason
from common.domain.commands import (
    AssignServices,
    CallNext,
    CloseCounter,
    ConfirmPrint,
    Finish,
    IssueTicket,
    Origin,
    StartService,
    Transfer,
)
from common.domain.results import CallResult
from common.domain.words import CounterCode, LegId, ServiceCode, StationKey, TransferReason
from common.runtime.clock import ManualClock
from counter.desk.desk import Desk
from counter.desk.line_up import FORESEEN, LineUp
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


def test_what_is_kept_for_a_colleague_who_is_there_does_not_wait_here(hall: Hall, open_desk: Desk) -> None:
    """And waits for everyone once the colleague is gone."""
    hall.elsewhere(open_counter("2"))
    kept = hall.issue("KK")
    for_all = hall.issue("KK")
    hall.do(CallNext(command_id=hall.new_id(), counter=THREE))
    hall.do(
        Transfer(
            command_id=hall.new_id(),
            counter=THREE,
            reason=TransferReason.SPECIALIST,
            to_counter=CounterCode("2"),
        )
    )
    open_desk._refresh()
    assert [one.leg.leg_id for one in open_desk.waiting] == [for_all]
    hall.elsewhere(lambda one: CloseCounter(command_id=one, counter=CounterCode("2")))
    open_desk._refresh()
    assert {one.leg.code for one in open_desk.waiting} == {"A-001", "A-002"}
    assert kept not in {one.leg.leg_id for one in open_desk.waiting}, "a transfer makes a leg of its own"


def test_an_appointment_that_is_due_stands_first(hall: Hall, open_desk: Desk, clock: ManualClock) -> None:
    hall.issue("KK")
    command_id = hall.new_id()
    at = clock.now() + timedelta(minutes=5)
    kiosk = Origin(station=StationKey("kiosk-1"))
    hall.do(IssueTicket(command_id=command_id, service=ServiceCode("KK"), appointment_at=at), kiosk)
    hall.do(ConfirmPrint(command_id=hall.new_id(), leg_id=LegId(command_id)), kiosk)
    clock.advance(6 * 60)
    open_desk._refresh()
    assert [one.because.code for one in open_desk.waiting] == [Reason.APPOINTMENT_DUE, Reason.FIRST_COME]
    called = hall.do(CallNext(command_id=hall.new_id(), counter=THREE))
    assert isinstance(called, CallResult)
    assert called.leg_id == LegId(command_id)


def test_a_counter_with_a_preference_sees_its_first_service_first(hall: Hall, open_desk: Desk) -> None:
    hall.issue("KK")
    akta = hall.issue("AKTA-LAHIR")
    services = (ServiceCode("AKTA-LAHIR"), ServiceCode("KK"))
    hall.do(AssignServices(command_id=hall.new_id(), counter=THREE, services=services, in_order=True))
    open_desk._refresh()
    assert open_desk.waiting[0].leg.leg_id == akta


def test_a_line_is_a_sequence_whose_tail_is_made_when_asked_for(hall: Hall, open_desk: Desk) -> None:
    legs = [hall.issue() for _ in range(FORESEEN + 5)]
    open_desk._refresh()
    line = open_desk.waiting
    assert len(line.foreseen) == FORESEEN
    assert line[-1].leg.leg_id == legs[-1]
    assert line[-1].because.code is Reason.FIRST_COME
    assert [one.leg.leg_id for one in line[FORESEEN:]] == legs[FORESEEN:]
    assert [one.leg for one in line] == line.legs
    assert line.is_next(line[0].leg)
    assert not line.is_next(line[1].leg)
    with pytest.raises(IndexError):
        line[len(line)]
    assert not LineUp()
    assert LineUp().since is None


def _serve(hall: Hall) -> None:
    """Take the called number out of the way, as the desk's officer would."""
    hall.do(StartService(command_id=hall.new_id(), counter=THREE))
    hall.do(Finish(command_id=hall.new_id(), counter=THREE))
