"""What becomes of those who still wait when the day ends: cancelled or carried, by policy, in the log."""

from __future__ import annotations

from datetime import timedelta

import pytest

from common.domain.commands import (
    CallTicket,
    ConfirmPrint,
    IssueTicket,
    NoShow,
    Park,
    Reinstate,
    Transfer,
)
from common.domain.elapse import elapse
from common.domain.events import CounterClosed, DayOpened, LegAdded, LegCancelled, PrintVoided
from common.domain.evolve import evolve
from common.domain.site import Policy
from common.domain.snapshot import snapshot_of, state_from
from common.domain.state import QueueState
from common.domain.words import (
    CancelReason,
    ChosenReason,
    CloseReason,
    DayEnd,
    LegCause,
    LegId,
    ParkReason,
    Status,
    TransferReason,
    VoidReason,
)
from tests.domain.law import A1, A2, B1, ELDERLY, KIOSK, ONE, TWO, Law, a_site
from tests.domain.oracle import assert_sound, seen

DAY = 24 * 3600
CARRY = Policy(day_end=DayEnd.CARRY)


def _every_status(policy: Policy) -> tuple[Law, dict[Status, LegId]]:
    law = Law(a_site(policy))
    legs: dict[Status, LegId] = {}
    for status in (Status.SERVING, Status.PARKED, Status.NO_SHOW, Status.CALLED, Status.WAITING):
        legs[status] = law.line_up("A1")
    legs[Status.PRINTING] = law.issue("A2")
    law.open(ONE)
    law.open(TWO)
    law.call(ONE)
    law.start(ONE)
    law.call(TWO)
    law.send(Park, counter=TWO, reason=ParkReason.PAYING, return_at=law.now + timedelta(hours=3))
    law.call(TWO)
    law.send(NoShow, counter=TWO)
    law.call(TWO)
    assert {status: law.leg(leg_id).status for status, leg_id in legs.items()} == {one: one for one in legs}
    return law, legs


@pytest.mark.parametrize("policy", [Policy(), CARRY])
def test_everything_that_is_open_ends_and_says_why(policy: Policy) -> None:
    law, legs = _every_status(policy)
    law.now += timedelta(days=1)
    events = elapse(law.state, law.now)
    unserved = CancelReason.CARRIED if policy is CARRY else CancelReason.DAY_ENDED
    assert {one.leg_id: one.reason for one in events if isinstance(one, LegCancelled)} == {
        legs[Status.SERVING]: CancelReason.DAY_ENDED,
        legs[Status.PARKED]: unserved,
        legs[Status.CALLED]: unserved,
        legs[Status.WAITING]: unserved,
    }
    assert [(one.leg_id, one.reason) for one in events if isinstance(one, PrintVoided)] == [
        (legs[Status.PRINTING], VoidReason.DAY_ENDED)
    ]
    assert {one.counter: one.reason for one in events if isinstance(one, CounterClosed)} == {
        ONE: CloseReason.DAY_ENDED,
        TWO: CloseReason.DAY_ENDED,
    }
    opened = [place for place, one in enumerate(events) if isinstance(one, DayOpened)]
    added = [place for place, one in enumerate(events) if isinstance(one, LegAdded)]
    assert len(added) == (3 if policy is CARRY else 0)
    assert all(place > opened[0] for place in added)


def test_who_is_carried_waits_tomorrow_with_the_same_paper() -> None:
    law = Law(a_site(CARRY))
    first = law.line_up("A1", ELDERLY, then=(B1,), party_size=4, representative=True)
    rank_at = law.leg(first).rank_at
    law.wait(DAY)
    leg = law.leg(law.state.by_code["A-001"])
    assert (leg.leg_id, leg.from_leg, leg.visit_id) == (f"{first}:20260715", first, first)
    assert (leg.cause, leg.part, leg.status) == (LegCause.CARRIED, 2, Status.WAITING)
    assert (leg.priority_class, leg.party_size, leg.representative) == (ELDERLY, 4, True)
    assert (leg.service, leg.then, leg.tracking_token) == (A1, (B1,), "token")
    assert (leg.rank_at, leg.arrived_at) == (rank_at, law.now)
    assert law.log[-1].business_date == law.state.business_date  # type: ignore[attr-defined]
    assert law.state.tally(A1).issued == 0
    assert_sound(law.state)


def test_who_is_carried_keeps_the_order_and_goes_before_who_comes() -> None:
    law = Law(a_site(CARRY))
    for service in ("A2", "A1", "A1"):
        law.line_up(service)
        law.wait(1)
    law.wait(DAY)
    law.open()
    law.line_up("A1")
    assert law.called_in_turn(4) == ["A-001", "A-002", "A-003", "A-004"]


def test_day_after_day_the_id_does_not_grow() -> None:
    law = Law(a_site(CARRY))
    first = law.line_up()
    for _ in range(3):
        law.wait(DAY)
    assert list(law.state.legs) == [f"{first}:20260717"]
    assert law.leg(law.state.by_code["A-001"]).part == 4


def test_an_id_that_looks_like_a_day_is_nobody_elses() -> None:
    law = Law(a_site(CARRY))
    for command_id in ("one", "one:20260714"):
        law.do(IssueTicket(command_id=command_id, service=A1), KIOSK)  # type: ignore[arg-type]
        law.send(ConfirmPrint, KIOSK, leg_id=command_id)
    law.wait(DAY)
    assert sorted(law.in_line("A1")) == ["A-001", "A-002"]
    assert_sound(law.state)


def test_a_code_that_somebody_still_holds_is_not_given_again() -> None:
    law = Law(a_site(CARRY))
    for _ in range(3):
        law.line_up()
    law.open()
    law.serve()
    law.wait(DAY)
    assert sorted(law.state.by_code) == ["A-002", "A-003"]
    assert [law.leg(law.issue()).code for _ in range(3)] == ["A-001", "A-004", "A-005"]


def test_also_when_it_is_over_for_it_may_come_back() -> None:
    law = Law(a_site(CARRY))
    law.line_up()
    law.wait(DAY)
    carried = law.state.by_code["A-001"]
    law.open()
    law.call()
    law.send(NoShow, counter=ONE)
    assert law.leg(law.line_up()).code == "A-002"
    law.send(Reinstate, leg_id=carried)
    assert law.in_line("A1") == ["A-001", "A-002"]
    assert_sound(law.state)


def test_what_was_kept_or_aside_waits_for_anyone_tomorrow() -> None:
    law = Law(a_site(CARRY))
    waiting = law.line_up()
    law.open(TWO)
    law.send(Transfer, leg_id=waiting, to_counter=TWO, reason=TransferReason.LOAD)
    law.wait(DAY)
    leg = law.leg(law.state.by_code["A-001"])
    assert (leg.target, leg.part) == ((None, None), 3)
    assert law.state.returning == {}


def test_after_a_weekend_they_are_there_once() -> None:
    law = Law(a_site(CARRY))
    law.line_up()
    law.wait(3 * DAY)
    assert [leg.leg_id for leg in law.state.line.of([A1])] == ["id00001:20260717"]


@pytest.mark.parametrize("policy", [Policy(), CARRY])
def test_the_new_day_is_read_from_its_own_part_of_the_log(policy: Policy) -> None:
    law, _ = _every_status(policy)
    law.wait(DAY)
    law.open()
    law.line_up("A2")
    law.serve()
    law.open(TWO)
    start = max(place for place, event in enumerate(law.log) if isinstance(event, DayOpened))
    again = QueueState(site=law.state.site)
    for event in law.log[start:]:
        evolve(again, event)
    assert seen(again) == seen(law.state)
    assert_sound(again)


def test_a_station_sees_the_day_change() -> None:
    law, _ = _every_status(CARRY)
    station = state_from(law.state.site, snapshot_of(law.state, 1))
    for event in law.wait(DAY):
        evolve(station, event)
    assert snapshot_of(station, 1) == snapshot_of(law.state, 1)


def test_the_day_of_a_site_begins_at_its_own_midnight_for_who_is_carried_too() -> None:
    law = Law(a_site(CARRY))  # 09.00 WIB
    law.line_up()
    assert law.wait(15 * 3600 - 1) == ()
    assert [type(event) for event in law.wait(1)] == [LegCancelled, DayOpened, LegAdded]


def test_a_clock_that_was_a_day_ahead_ends_no_day_twice() -> None:
    law = Law(a_site(CARRY))
    law.line_up()
    law.wait(DAY)
    law.now -= timedelta(days=1)
    assert law.elapse() == ()
    law.now += timedelta(days=1)
    assert law.elapse() == ()
    law.open()
    assert law.called() == "A-001"


def test_a_chosen_call_finds_who_was_carried_by_the_code() -> None:
    law = Law(a_site(CARRY))
    law.line_up("A2")
    law.wait(DAY)
    law.open()
    law.send(CallTicket, counter=ONE, code="A-001", reason=ChosenReason.OTHER)
    leg = law.state.leg_at(ONE)
    assert leg is not None
    assert leg.service == A2
