"""Who is at which counter: one officer at one counter, one counter at one station, supervisors anywhere."""

from __future__ import annotations

import pytest

from common.domain.commands import (
    CallNext,
    CallTicket,
    Cancel,
    ChangePriority,
    CloseCounter,
    OpenCounter,
    Origin,
    Park,
    PlanVisit,
    Reinstate,
    Resume,
    StartService,
    TakeBreak,
    Transfer,
)
from common.domain.events import CounterClosed, CounterOpened, LegParked, LegReturned
from common.domain.words import (
    BreakReason,
    ChosenReason,
    CloseReason,
    OfficerId,
    ParkReason,
    ReturnCause,
    StationKey,
    Status,
    TransferReason,
)
from tests.domain.law import (
    A1,
    A2,
    DESK,
    DESK_THREE,
    DESK_TWO,
    ELDERLY,
    KIOSK,
    ONE,
    SUPERVISOR,
    THREE,
    TWO,
    B,
    Law,
)

SARI_ELSEWHERE = Origin(station=StationKey("D2"), officer=OfficerId("sari"))
OF_B = Origin(station=StationKey("D1"), officer=OfficerId("sari"), booths=(B,))


# -- moving --------------------------------------------------------------------------------------------------


def test_an_officer_is_at_one_counter_and_is_told_at_which() -> None:
    law = Law()
    law.open(ONE)
    refused = law.refuse(OpenCounter(command_id=law.id(), counter=TWO), SARI_ELSEWHERE)
    assert (refused.code, refused.data) == ("officer_elsewhere", {"counter": "1"})


def test_moving_closes_the_counter_that_is_left() -> None:
    law = Law()
    law.open(ONE)
    closed, opened = law.send(OpenCounter, SARI_ELSEWHERE, counter=TWO, move=True)
    assert closed == CounterClosed(at=law.now, counter=ONE, reason=CloseReason.MOVED)
    assert isinstance(opened, CounterOpened)
    assert {code: one.officer for code, one in law.state.counters.items()} == {TWO: "sari"}


def test_moving_needs_free_hands() -> None:
    law = Law()
    law.line_up()
    law.open(ONE)
    law.call(ONE)
    assert law.refused(OpenCounter, SARI_ELSEWHERE, counter=TWO, move=True) == "counter_busy"


def test_who_is_at_the_counter_from_another_station_takes_it_along() -> None:
    law = Law()
    leg_id = law.line_up()
    law.open(ONE)
    law.call(ONE)
    assert law.refused(OpenCounter, SARI_ELSEWHERE, counter=ONE) == "counter_taken"
    law.send(OpenCounter, SARI_ELSEWHERE, counter=ONE, move=True)
    assert law.state.in_hand == {ONE: leg_id}
    assert law.refused(StartService, DESK, counter=ONE) == "not_your_counter"
    law.send(StartService, SARI_ELSEWHERE, counter=ONE)


def test_another_officers_counter_is_not_taken_by_moving() -> None:
    law = Law()
    law.open(ONE)
    assert law.refused(OpenCounter, DESK_TWO, counter=ONE, move=True) == "counter_taken"
    nobody = Origin(station=StationKey("D9"))
    assert law.refused(OpenCounter, nobody, counter=ONE, move=True) == "counter_taken"


def test_a_refused_move_leaves_the_old_counter_open() -> None:
    law = Law()
    law.open(ONE)
    law.open(TWO)
    assert law.refused(OpenCounter, DESK, counter=TWO, move=True) == "counter_taken"
    assert set(law.state.counters) == {ONE, TWO}


def test_at_one_station_one_officer_follows_another() -> None:
    law = Law()
    law.open(ONE)
    wati = Origin(station=DESK.station, officer=OfficerId("wati"))
    law.send(OpenCounter, wati, counter=ONE)
    assert law.state.counters[ONE].officer == "wati"
    law.send(OpenCounter, SARI_ELSEWHERE, counter=TWO)


def test_stations_without_officers_may_have_several_counters() -> None:
    law = Law()
    nobody = Origin(station=StationKey("D9"))
    law.send(OpenCounter, nobody, counter=ONE)
    law.send(OpenCounter, nobody, counter=TWO)
    assert set(law.state.counters) == {ONE, TWO}


# -- supervisors ---------------------------------------------------------------------------------------------


def test_a_supervisor_acts_at_any_counter() -> None:
    law = Law()
    law.line_up()
    law.open(ONE)
    law.send(CallNext, SUPERVISOR, counter=ONE)
    assert law.send(CloseCounter, SUPERVISOR, counter=TWO) == ()
    assert law.refused(CloseCounter, SUPERVISOR, counter=ONE) == "counter_busy"


def test_a_supervisor_closes_an_idle_counter_and_it_is_said_who() -> None:
    law = Law()
    for origin, reason in ((SUPERVISOR, CloseReason.SUPERVISOR), (DESK, CloseReason.OFFICER)):
        law.open(ONE)
        assert law.send(CloseCounter, origin, counter=ONE) == (
            CounterClosed(at=law.now, counter=ONE, reason=reason),
        )


def test_only_a_supervisor_closes_by_force() -> None:
    law = Law()
    law.open(ONE)
    refused = law.refuse(CloseCounter(command_id=law.id(), counter=ONE, force=True))
    assert (refused.code, refused.data) == ("supervisor_only", {"command": "close_counter"})
    assert len(law.send(CloseCounter, SUPERVISOR, counter=ONE, force=True)) == 1


def test_who_was_called_at_a_counter_that_is_closed_by_force_keeps_the_place() -> None:
    law = Law()
    first, _ = law.line_up(), law.line_up()
    law.open(ONE)
    law.call(ONE)
    rank_at = law.leg(first).rank_at
    law.wait(30)
    returned, closed = law.send(CloseCounter, SUPERVISOR, counter=ONE, force=True)
    assert returned == LegReturned(
        at=law.now, leg_id=first, cause=ReturnCause.COUNTER_CLOSED, rank_at=rank_at
    )
    assert closed == CounterClosed(at=law.now, counter=ONE, reason=CloseReason.SUPERVISOR)
    assert law.in_line("A1") == ["A-001", "A-002"]
    assert law.state.in_hand == {}


def test_a_closed_counter_takes_no_appointment_away() -> None:
    law = Law()
    due = law.now.replace(hour=2, minute=30)
    leg_id = law.line_up("A1", appointment_at=due)
    law.line_up("A1")
    law.open(ONE)
    law.send(CallTicket, counter=ONE, leg_id=leg_id, reason=ChosenReason.OTHER)
    law.send(CloseCounter, SUPERVISOR, counter=ONE, force=True)
    assert law.leg(leg_id).appointment_at == due
    law.wait(1800)
    law.open(TWO)
    assert law.called(TWO) == "A-001"


def test_who_was_being_served_there_is_put_aside_for_another_counter() -> None:
    law = Law()
    leg_id = law.line_up()
    law.open(ONE)
    law.call(ONE)
    law.start(ONE)
    law.wait(100)
    parked, _ = law.send(CloseCounter, SUPERVISOR, counter=ONE, force=True)
    assert parked == LegParked(at=law.now, leg_id=leg_id, counter=ONE, reason=ParkReason.COUNTER_CLOSED)
    law.open(TWO)
    law.wait(50)
    law.send(Resume, counter=TWO, leg_id=leg_id)
    law.start(TWO)
    law.wait(20)
    law.finish(TWO)
    leg = law.leg(leg_id)
    assert (leg.status, leg.service_s(), leg.officer) == (Status.COMPLETED, 120, "budi")


# -- officers of some booths ---------------------------------------------------------------------------------


def test_an_officer_acts_on_the_tickets_of_the_own_booths_only() -> None:
    law = Law()
    waiting = law.line_up("A1")
    assert law.refused(OpenCounter, OF_B, counter=ONE) == "not_your_booth"
    for kind, more in (
        (Cancel, {}),
        (ChangePriority, {"priority_class": ELDERLY}),
        (PlanVisit, {"then": (A2,)}),
        (Transfer, {"service": A2, "reason": TransferReason.LOAD}),
        (Resume, {}),
        (Reinstate, {}),
    ):
        refused = law.refuse(kind(command_id=law.id(), leg_id=waiting, **more), OF_B)
        assert (refused.code, refused.data) == ("not_your_booth", {"booth": "A"})
    law.open(ONE)
    assert law.refused(CallNext, OF_B, counter=ONE) == "not_your_booth"
    assert law.refused(TakeBreak, OF_B, counter=ONE, reason=BreakReason.SHORT) == "not_your_booth"
    law.send(
        OpenCounter, Origin(station=StationKey("D3"), officer=OfficerId("tini"), booths=(B,)), counter=THREE
    )


def test_any_desk_of_the_booth_acts_on_who_waits_or_is_aside() -> None:
    law = Law()
    law.open(ONE)
    law.line_up()
    second = law.line_up()
    law.call(ONE)
    law.send(Park, counter=ONE, reason=ParkReason.COPYING)
    law.send(Resume, DESK_TWO, leg_id=law.state.by_code["A-001"])
    law.send(Cancel, DESK_THREE, leg_id=second)
    assert law.in_line("A1") == ["A-001"]


# -- priority ------------------------------------------------------------------------------------------------


def test_another_priority_keeps_the_place() -> None:
    law = Law()
    first, second, third = law.line_up(), law.line_up(), law.line_up("A1", ELDERLY)
    assert len(law.send(ChangePriority, leg_id=second, priority_class=ELDERLY)) == 1
    assert law.send(ChangePriority, leg_id=second, priority_class=ELDERLY) == ()
    assert law.in_line("A1") == ["A-001", "A-002", "A-003"]
    law.open()
    assert law.called_in_turn(3) == ["A-002", "A-001", "A-003"]
    for leg_id in (first, second, third):
        assert law.refused(ChangePriority, leg_id=leg_id, priority_class="disability") == "already_ended"


@pytest.mark.parametrize("status", [Status.PRINTING, Status.CALLED, Status.PARKED])
def test_another_priority_before_or_after_the_line(status: Status) -> None:
    law = Law()
    leg_id = law.issue() if status is Status.PRINTING else law.line_up()
    law.open()
    law.call()
    if status is Status.PARKED:
        law.send(Park, counter=ONE, reason=ParkReason.PAYING)
    law.send(ChangePriority, leg_id=leg_id, priority_class=ELDERLY)
    assert (law.leg(leg_id).status, law.leg(leg_id).is_priority) == (status, True)
    assert law.in_line("A1") == []


def test_a_priority_is_one_of_the_sites() -> None:
    law = Law()
    leg_id = law.line_up()
    assert law.refused(ChangePriority, leg_id=leg_id, priority_class="vip") == "unknown_priority_class"
    assert law.refused(ChangePriority, leg_id="nobody", priority_class=ELDERLY) == "unknown_ticket"
    assert law.refused(ChangePriority, KIOSK, leg_id=leg_id, priority_class="vip") == "unknown_priority_class"
    assert law.leg(leg_id).service == A1
