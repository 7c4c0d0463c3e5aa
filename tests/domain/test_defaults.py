"""What holds where a site says nothing: the numbers that people rely on without having set them."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime, timedelta

import pytest

from common.domain.commands import Finish, IssueTicket, OpenCounter, Transfer
from common.domain.events import CounterOpened, Event, LegAdded, TicketIssued
from common.domain.site import Booth, FeeKind, Policy, Service
from common.domain.state import NEVER, RECENT_CALLS, RECENT_ISSUES, QueueState
from common.domain.words import (
    ORDINARY,
    BoothCode,
    BreakReason,
    CommandId,
    DayEnd,
    Outcome,
    Place,
    ServiceCode,
    TransferReason,
)
from tests.domain.law import A1, A2, ELDERLY, ONE, A, Law, a_site

LATER = {
    "then",
    "party_size",
    "representative",
    "person_ref",
    "appointment_at",
    "for_counter",
    "for_officer",
    "in_order",
}
"""Fields of a number that a log of before does not have."""


def test_the_rules_of_a_site_that_sets_none() -> None:
    policy = Policy()
    assert (policy.ordinary_per_priority, policy.ceiling_s, policy.wait_target_s) == (2, 2700, 1800)
    assert (policy.confirm_within_s, policy.calls_before_no_show, policy.recall_interval_s) == (120, 2, 5)
    assert (policy.no_show_after_calls, policy.no_show_after_s) == (3, 60)
    assert (policy.reinstate_within_s, policy.undo_within_s) == (7200, 5)
    assert (policy.appointment_lead_s, policy.appointment_early_s, policy.appointment_late_s) == (
        0,
        3600,
        900,
    )
    assert (policy.parked_place, policy.transferred_place) == (Place.ARRIVAL, Place.ARRIVAL)
    assert (policy.reinstated_place, policy.return_after) == (Place.AFTER_SOME, 3)
    assert (policy.tickets_per_person, policy.tickets_per_minute) == (0, 0)
    assert (policy.day_end, policy.notes) == (DayEnd.CANCEL, ())
    assert set(policy.break_limit_s) == set(BreakReason)
    assert ORDINARY not in policy.priority_classes
    assert len(policy.priority_classes) == 6


def test_a_service_that_says_little() -> None:
    service = Service(code=ServiceCode("A1"), booth=BoothCode("A"), name="KTP-el")
    assert (service.expected_service_s, service.target_service_s) == (480, 600)
    assert service.takes_tickets
    assert (service.quota, service.hours, service.cutoff_min, service.series) == (None, None, None, None)
    assert (service.fee_kind, service.after, service.requirements) == (FeeKind.FREE, (), ())
    assert Booth(code=A, name="", agency="", zone="", floor="").hours is None


def test_commands_that_say_little() -> None:
    issue = IssueTicket(command_id=CommandId("1"), service=A1)
    assert (issue.priority_class, issue.party_size, issue.representative, issue.then) == (
        ORDINARY,
        1,
        False,
        (),
    )
    opened = OpenCounter(command_id=CommandId("2"), counter=ONE)
    assert (opened.services, opened.in_order, opened.move) == (None, False, False)
    assert Finish(command_id=CommandId("3")).outcome is Outcome.COMPLETED


def test_an_empty_state() -> None:
    state = QueueState(site=a_site())
    assert state.last_at == NEVER
    assert (state.ordinal, state.turn(A), state.announcement) == (0, 1000, None)
    assert state.active_legs() == []
    assert state.leg_at(ONE) is None
    assert not state.site.is_sample


def test_a_number_that_nobody_touched_yet() -> None:
    law = Law()
    leg = law.leg(law.issue())
    assert (leg.calls, leg.part, leg.party_size, leg.parked_s) == (0, 1, 1, 0)
    assert (leg.representative, leg.returned, leg.awaited) == (False, False, False)
    assert (leg.waited_s(law.now + timedelta(seconds=90)), leg.service_s()) == (90, None)


@pytest.mark.parametrize("kind", [TicketIssued, LegAdded, CounterOpened])
def test_an_event_of_a_log_that_knew_less(kind: type[Event]) -> None:
    law = Law()
    leg_id = law.line_up()
    law.send(Transfer, leg_id=leg_id, service=A2, reason=TransferReason.LOAD)
    law.open()
    (event,) = (one for one in law.log if isinstance(one, kind))
    known = {one.name: getattr(event, one.name) for one in fields(event) if one.name not in LATER}
    assert kind(**known) == event


def test_before_all_days() -> None:
    assert datetime(1, 1, 1, tzinfo=UTC) == NEVER


def test_so_many_calls_and_numbers_are_remembered() -> None:
    law = Law()
    law.open()
    for _ in range(RECENT_CALLS + 2):
        law.line_up()
        law.call()
        law.start()
        law.finish()
    assert len(law.state.recent_calls) == RECENT_CALLS == 24
    assert law.state.recent_calls[0].code == "A-026"
    (issued,) = law.state.issued_by.values()
    assert issued.maxlen == RECENT_ISSUES == 240


def test_who_is_alive_is_told_by_rank() -> None:
    law = Law()
    first, second = law.issue(), law.line_up("A2", ELDERLY)
    assert [leg.leg_id for leg in law.state.active_legs()] == [first, second]
    law.open()
    law.serve(ONE, 60)
    assert [leg.leg_id for leg in law.state.active_legs()] == [first]
    assert [leg.leg_id for leg in law.state.waiting_of(A)] == []
