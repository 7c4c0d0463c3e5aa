"""A visit to several services on one paper: in their order, one leg after the other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.commands import Finish, IssueTicket, PlanVisit
from common.domain.events import LegAdded, ServiceFinished, TicketIssued, VisitPlanned
from common.domain.itinerary import next_stop, still_open
from common.domain.results import LegResult
from common.domain.site import Site
from common.domain.words import LegCause, Outcome, ServiceCode, Status
from tests.domain.law import (
    A1,
    A2,
    B1,
    DESK_TWO,
    ELDERLY,
    KIOSK,
    ONE,
    SUPERVISOR,
    THREE,
    Law,
    a_site,
)


def _site(**after: tuple[str, ...]) -> Site:
    """The small site, where some services come after others."""
    site = a_site()
    services = tuple(
        replace(service, after=tuple(ServiceCode(code) for code in after.get(service.code, ())))
        for service in site.services
    )
    return replace(site, services=services)


def _visit(law: Law, *services: str, **more: object) -> TicketIssued:
    first, *then = services
    (issued,) = law.send(IssueTicket, KIOSK, service=first, then=tuple(then), **more)
    assert isinstance(issued, TicketIssued)
    return issued


def test_a_visit_goes_in_the_order_it_was_asked_for() -> None:
    law = Law()
    issued = _visit(law, "B1", "A2", "A1")
    assert (issued.service, issued.then, issued.code) == (B1, (A2, A1), "P-001")


def test_what_a_service_needs_before_it_comes_first() -> None:
    law = Law(_site(B1=("A1",), A1=("A2",)))
    issued = _visit(law, "B1", "A1", "A2")
    assert (issued.service, issued.then) == (A2, (B1, A1))
    law.send(IssueTicket, KIOSK, service=A1)
    assert [leg.service for leg in law.state.legs.values()] == [A2, A1]


def test_the_next_leg_begins_with_the_finish() -> None:
    law = Law(_site(B1=("A1",)))
    first = law.line_up("B1", ELDERLY, then=(A1, A2), party_size=2, representative=True)
    assert law.leg(first).service == A1
    law.open()
    law.serve()
    finished, added = law.log[-2:]
    assert isinstance(finished, ServiceFinished)
    assert isinstance(added, LegAdded)
    leg = law.leg(added.leg_id)
    assert (leg.cause, leg.from_leg, leg.part, leg.service, leg.then) == (
        LegCause.ITINERARY,
        first,
        2,
        B1,
        (A2,),
    )
    assert (leg.code, leg.visit_id, leg.tracking_token) == ("A-001", first, "token")
    assert (leg.priority_class, leg.party_size, leg.representative) == (ELDERLY, 2, True)
    assert (leg.arrived_at, leg.rank_at) == (law.now, law.now)
    assert (law.state.tally(B1).issued, law.state.tally(A1).issued) == (1, 1)
    law.open(THREE)
    law.serve(THREE)
    law.serve(ONE)
    assert law.in_line("A1", "A2", "B1") == []
    last = law.leg(law.state.by_code["A-001"])
    assert [one.service for one in law.state.visit_legs(last)] == [A1, B1, A2]
    assert {one.status for one in law.state.visit_legs(last)} == {Status.COMPLETED}


def test_the_answer_to_the_finish_is_about_what_was_finished() -> None:
    law = Law()
    leg_id = law.line_up(then=(A2,))
    law.open()
    law.call()
    law.start()
    answer = law.answer(Finish(command_id=law.id(), counter=ONE))
    assert answer == LegResult(leg_id=leg_id, code="A-001", status=Status.COMPLETED)


@pytest.mark.parametrize("outcome", [one for one in Outcome if one is not Outcome.COMPLETED])
def test_what_needs_the_service_that_came_to_nothing_is_dropped(outcome: Outcome) -> None:
    law = Law(_site(A2=("A1",)))
    law.line_up("A1", then=(A2, B1))
    law.open()
    law.call()
    law.start()
    _, added = law.send(Finish, counter=ONE, outcome=outcome)
    assert isinstance(added, LegAdded)
    assert (added.service, added.then) == (B1, ())


def test_nothing_is_left_where_all_needed_it() -> None:
    law = Law(_site(A2=("A1",), B1=("A2",)))
    law.line_up("A1", then=(A2, B1))
    law.open()
    law.call()
    law.start()
    assert len(law.send(Finish, counter=ONE, outcome=Outcome.DOCUMENTS_MISSING)) == 1


def test_every_stop_must_be_one_that_can_be_had_today() -> None:
    law = Law()

    def refused(*then: str) -> str:
        return law.refused(IssueTicket, KIOSK, service=A1, then=then)

    assert refused("A1") == "stop_twice"
    assert refused("A2", "A2") == "stop_twice"
    assert refused("C1") == "booth_closed"
    assert refused("Z9") == "unknown_service"
    for _ in range(5):
        law.issue("B1")
    assert refused("B1") == "quota_exhausted"


def test_a_visit_is_planned_at_the_counter() -> None:
    law = Law()
    leg_id = law.line_up()
    law.open()
    law.call()
    assert law.send(PlanVisit, counter=ONE, then=(B1, A2)) == (
        VisitPlanned(at=law.now, leg_id=leg_id, then=(B1, A2)),
    )
    assert law.send(PlanVisit, counter=ONE, then=(B1, A2)) == ()
    law.start()
    law.finish()
    assert law.in_line("B1") == ["A-001"]
    assert law.leg(law.state.by_code["A-001"]).then == (A2,)


def test_a_plan_for_one_who_waits_keeps_the_place_in_the_line() -> None:
    law = Law()
    first = law.line_up()
    law.line_up()
    law.send(PlanVisit, SUPERVISOR, leg_id=first, then=(B1,))
    assert law.in_line("A1") == ["A-001", "A-002"]
    assert law.state.line.of([A1])[0].then == (B1,)
    law.send(PlanVisit, SUPERVISOR, leg_id=first, then=())
    assert law.leg(first).then == ()


def test_a_plan_names_each_service_once_and_only_such_as_take_tickets() -> None:
    law = Law()
    law.line_up()
    law.open()
    law.call()

    def refused(*then: str) -> str:
        return law.refused(PlanVisit, counter=ONE, then=then)

    assert refused("A1") == "stop_twice"
    assert refused("A2", "A2") == "stop_twice"
    assert refused("C1") == "transfer_nowhere"
    assert refused("Z9") == "unknown_service"
    assert law.refused(PlanVisit, DESK_TWO, counter=ONE, then=(A2,)) == "not_your_counter"


def test_a_visit_has_so_many_stops_at_most() -> None:
    law = Law()
    many = tuple(ServiceCode(f"S{number}") for number in range(8))
    with pytest.raises(ValueError, match="then"):
        IssueTicket(command_id=law.id(), service=A1, then=many)
    with pytest.raises(ValueError, match="then"):
        PlanVisit(command_id=law.id(), then=many)
    assert len(PlanVisit(command_id=law.id(), then=many[:7]).then) == 7
    assert len(IssueTicket(command_id=law.id(), service=A1, then=many[:7]).then) == 7


@pytest.mark.parametrize("size", [0, 100])
def test_a_party_has_people(size: int) -> None:
    with pytest.raises(ValueError, match="party_size"):
        IssueTicket(command_id=Law().id(), service=A1, party_size=size)


def test_a_party_and_who_comes_for_another_are_told() -> None:
    law = Law()
    (issued,) = law.send(IssueTicket, KIOSK, service=A1, party_size=99, representative=True)
    assert isinstance(issued, TicketIssued)
    assert (issued.party_size, issued.representative) == (99, True)
    leg = law.leg(issued.leg_id)
    assert (leg.party_size, leg.representative) == (99, True)


# -- the order of stops, for any site ----------------------------------------------------------------------

CODES = ("A1", "A2", "B1", "C1")
needs = st.fixed_dictionaries(
    {code: st.sets(st.sampled_from(CODES), max_size=2).map(tuple) for code in CODES}
)
stops = st.lists(st.sampled_from(CODES), unique=True, min_size=1).map(
    lambda codes: tuple(ServiceCode(code) for code in codes)
)


@given(needs, stops)
def test_the_next_stop_needs_none_of_the_others_and_the_rest_keeps_its_order(
    after: dict[str, tuple[str, ...]], asked: tuple[ServiceCode, ...]
) -> None:
    site = _site(**after)
    first, rest = next_stop(site, asked)
    assert rest == tuple(code for code in asked if code != first)
    ready = [code for code in asked if not set(after[code]) & set(asked)]
    assert first == (ready[0] if ready else asked[0])


@given(needs, stops)
def test_what_fails_drops_just_what_needs_it_however_far(
    after: dict[str, tuple[str, ...]], asked: tuple[ServiceCode, ...]
) -> None:
    failed, *left = asked
    dropped = {failed}
    for _ in CODES:
        dropped |= {code for code in left if set(after[code]) & dropped}
    kept = still_open(_site(**after), failed, tuple(left))
    assert kept == tuple(code for code in left if code not in dropped)
