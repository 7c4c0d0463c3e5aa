"""A day ends, a clock lies, and a station knows only part of it all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from common.domain.commands import NoShow, Park, Transfer
from common.domain.events import (
    CounterClosed,
    CounterOpened,
    DayOpened,
    Event,
    LegCalled,
    LegCancelled,
    LegRecalled,
    PrintConfirmed,
    PrintVoided,
    TicketIssued,
)
from common.domain.evolve import evolve
from common.domain.snapshot import snapshot_of, state_from
from common.domain.state import QueueState
from common.domain.words import (
    CancelReason,
    CloseReason,
    ConfirmedBy,
    ParkReason,
    Status,
    TransferReason,
    VoidReason,
)
from tests.domain.law import A2, B1, ELDERLY, ONE, TUESDAY, TWO, Law, a_site
from tests.domain.oracle import seen


def _a_busy_day() -> Law:
    """Every status there is, two open counters, calls and measured services."""
    law = Law()
    law.open(ONE)
    law.open(TWO)
    for _ in range(4):
        law.line_up("A1")
        law.line_up("A2", ELDERLY)
    law.serve(ONE, 200)
    law.call(ONE)
    law.start(ONE)
    law.call(TWO)
    law.line_up("B1")
    law.issue("B1")
    return law


def test_the_first_thing_ever_is_a_day() -> None:
    law = Law()
    assert law.elapse() == (DayOpened(at=TUESDAY, business_date=date(2026, 7, 14)),)
    assert law.elapse() == ()


def test_a_new_day_ends_all_that_the_old_one_left() -> None:
    law = _a_busy_day()
    alive = {leg.leg_id: leg.status for leg in law.state.active_legs()}
    events = law.wait(24 * 3600)
    voided = {event.leg_id: event.reason for event in events if isinstance(event, PrintVoided)}
    cancelled = {event.leg_id: event.reason for event in events if isinstance(event, LegCancelled)}
    closed = {event.counter: event.reason for event in events if isinstance(event, CounterClosed)}
    assert set(alive.values()) == {Status.PRINTING, Status.WAITING, Status.CALLED, Status.SERVING}
    assert voided == {
        leg_id: VoidReason.DAY_ENDED for leg_id, status in alive.items() if status is Status.PRINTING
    }
    assert cancelled == {leg_id: CancelReason.DAY_ENDED for leg_id in alive if leg_id not in voided}
    assert closed == {ONE: CloseReason.DAY_ENDED, TWO: CloseReason.DAY_ENDED}
    assert events[-1] == DayOpened(at=law.now, business_date=date(2026, 7, 15))
    fresh = QueueState(site=law.state.site)
    evolve(fresh, events[-1])
    assert seen(law.state) == seen(fresh)


def test_midnight_is_the_sites_own() -> None:
    law = Law()
    law.issue()
    fifteen_hours = 15 * 3600  # from 09.00 to midnight WIB
    assert not any(isinstance(event, DayOpened) for event in law.wait(fifteen_hours - 1))
    assert any(isinstance(event, DayOpened) for event in law.wait(1))
    assert law.leg(law.issue()).code == "A-001"


@pytest.mark.parametrize("step", [timedelta(hours=2), timedelta(days=3), timedelta(days=2700)])
def test_a_clock_set_back_changes_no_day_and_makes_no_negative_wait(step: timedelta) -> None:
    law = Law()
    law.open()
    first = law.line_up()
    law.now -= step
    assert law.elapse() == ()
    second = law.line_up()
    law.call()
    assert law.leg(first).waited_s(law.now) == 0
    assert law.leg(second).code == "A-002"
    assert law.leg(second).arrived_at >= law.leg(first).arrived_at


def test_a_station_that_starts_from_a_snapshot_sees_what_the_hub_sees() -> None:
    law = _a_busy_day()
    station = state_from(law.state.site, snapshot_of(law.state, 9))
    before = len(law.log)
    law.finish(ONE)
    law.call(ONE)
    law.line_up()
    for event in law.log[before:]:
        evolve(station, event)
    assert snapshot_of(station, 9) == snapshot_of(law.state, 9)


def test_what_was_aside_and_was_sent_on_does_not_come_back_at_a_station() -> None:
    law = Law()
    leg_id = law.line_up()
    law.open()
    law.call()
    law.send(Park, counter=ONE, reason=ParkReason.PAYING, return_at=law.now + timedelta(minutes=5))
    station = state_from(law.state.site, snapshot_of(law.state, 9))
    assert station.returning == law.state.returning == {leg_id: law.now + timedelta(minutes=5)}
    law.send(Transfer, leg_id=leg_id, service=B1, reason=TransferReason.NEXT_STEP)
    station = state_from(law.state.site, snapshot_of(law.state, 9))
    assert leg_id in station.legs
    assert station.returning == law.state.returning == {}


def test_a_station_knows_who_may_come_back_and_where_they_came_from() -> None:
    law = Law()
    first = law.line_up("A1", then=(A2,))
    law.open(ONE)
    law.serve(ONE)
    second = law.state.by_code["A-001"]
    law.call(ONE)
    law.send(NoShow, counter=ONE)
    station = state_from(law.state.site, snapshot_of(law.state, 9))
    assert [leg.leg_id for leg in station.visit_legs(station.legs[second])] == [first, second]
    assert station.by_code == law.state.by_code


def test_a_snapshot_leaves_behind_who_is_over() -> None:
    law = _a_busy_day()
    snapshot = snapshot_of(law.state, 9)
    assert len(snapshot.legs) == len(law.state.legs) - 1
    assert all(leg.ended_at is None for leg in snapshot.legs)


@pytest.mark.parametrize("since", range(0, 30, 3))
def test_events_about_what_a_station_never_knew_change_nothing_and_raise_nothing(since: int) -> None:
    law = _a_busy_day()
    law.finish(ONE)
    law.wait(24 * 3600)
    station = QueueState(site=law.state.site)
    for event in law.log[since:]:
        evolve(station, event)
    assert snapshot_of(station, 0) == snapshot_of(law.state, 0)


def test_a_finish_whose_start_is_not_known_counts_no_time() -> None:
    law = Law()
    law.open()
    leg_id = law.line_up()
    law.call()
    law.start()
    law.state.legs[leg_id] = replace(law.leg(leg_id), started_at=None)
    law.finish()
    assert law.state.tally(law.leg(leg_id).service).recent_service_s == ()


def test_an_event_of_an_earlier_moment_takes_no_time_back() -> None:
    law = Law()
    leg_id = law.issue()
    evolve(law.state, PrintConfirmed(at=law.now - timedelta(hours=1), leg_id=leg_id, by=ConfirmedBy.PAPER))
    assert law.state.last_at == law.now


def test_a_recall_of_a_leg_whose_call_is_not_known_shows_nothing() -> None:
    law = Law()
    leg_id = law.line_up()
    evolve(law.state, LegRecalled(at=law.now, leg_id=leg_id, counter=ONE, calls=2))
    assert list(law.state.recent_calls) == []


def test_events_tell_their_name_and_their_moment() -> None:
    law = _a_busy_day()
    kinds: set[type[Event]] = {type(event) for event in law.log}
    assert {DayOpened, CounterOpened, TicketIssued, LegCalled} <= kinds
    assert all(event.at.tzinfo is not None for event in law.log)
    assert QueueState(site=a_site()).business_date == date.min
