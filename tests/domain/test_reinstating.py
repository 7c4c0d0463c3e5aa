"""Someone who was not there when called came after all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.commands import CallTicket, NoShow, Reinstate, Transfer
from common.domain.events import LegReturned
from common.domain.results import LegResult
from common.domain.site import Policy
from common.domain.words import ChosenReason, LegId, Place, ReturnCause, Status, TransferReason
from tests.domain.law import A1, A2, ONE, SUPERVISOR, THREE, Law, a_site
from tests.domain.oracle import assert_sound


def _missed(law: Law) -> LegId:
    """Counter 1 calls the next, and nobody comes."""
    law.open()
    law.call()
    leg_id = law.state.in_hand[ONE]
    law.send(NoShow, counter=ONE)
    return leg_id


def test_who_came_after_all_waits_again() -> None:
    law = Law()
    leg_id = law.line_up()
    assert _missed(law) == leg_id
    law.wait(60)
    answer = law.answer(Reinstate(command_id=law.id(), leg_id=leg_id))
    assert answer == LegResult(leg_id=leg_id, code="A-001", status=Status.WAITING)
    returned = law.log[-1]
    assert isinstance(returned, LegReturned)
    assert returned.cause is ReturnCause.REINSTATED
    leg = law.leg(leg_id)
    assert (leg.ended_at, leg.counter, leg.calls, leg.returned) == (None, None, 0, True)
    assert law.state.tally(A1).no_show == 0
    assert law.called() == "A-001"
    assert law.leg(leg_id).calls == 1


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (Place.ARRIVAL, ["A-001", "A-002", "A-003", "A-004", "A-005"]),
        (None, ["A-002", "A-003", "A-004", "A-001", "A-005"]),
        (Place.LAST, ["A-002", "A-003", "A-004", "A-005", "A-001"]),
    ],
)
def test_three_go_before_unless_another_place_is_said(place: Place | None, line: list[str]) -> None:
    law = Law()
    for _ in range(5):
        law.line_up()
        law.wait(1)
    leg_id = _missed(law)
    law.send(Reinstate, leg_id=leg_id, place=place)
    assert law.in_line("A1") == line


@pytest.mark.parametrize("place", list(Place))
def test_the_policys_place_holds_where_none_is_said(place: Place) -> None:
    lines = []
    for policy, asked in ((Policy(reinstated_place=place), None), (Policy(), place)):
        law = Law(a_site(policy))
        for _ in range(5):
            law.line_up()
            law.wait(1)
        law.send(Reinstate, leg_id=_missed(law), place=asked)
        lines.append(law.in_line("A1"))
    assert lines[0] == lines[1]


def test_where_fewer_wait_the_place_is_the_last() -> None:
    law = Law()
    for _ in range(3):
        law.line_up()
        law.wait(1)
    law.send(Reinstate, leg_id=_missed(law))
    assert law.in_line("A1") == ["A-002", "A-003", "A-001"]


@pytest.mark.parametrize(("after", "line"), [(1, [2, 1, 3, 4]), (2, [2, 3, 1, 4]), (4, [2, 3, 4, 1])])
def test_so_many_go_before_as_the_policy_says(after: int, line: list[int]) -> None:
    law = Law(a_site(Policy(return_after=after)))
    for _ in range(4):
        law.line_up()
        law.wait(1)
    law.send(Reinstate, leg_id=_missed(law))
    assert law.in_line("A1") == [f"A-{number:03d}" for number in line]


def test_behind_nobody_is_ones_own_place() -> None:
    law = Law(a_site(Policy(return_after=0)))
    law.line_up()
    law.wait(1)
    law.line_up()
    law.send(Reinstate, leg_id=_missed(law))
    assert law.in_line("A1") == ["A-001", "A-002"]


def test_who_was_called_out_of_turn_and_missed_it_gains_no_place_by_it() -> None:
    law = Law(a_site(Policy(return_after=1)))
    law.open()
    legs = []
    for _ in range(4):
        legs.append(law.line_up())
        law.wait(1)
    law.send(CallTicket, counter=ONE, leg_id=legs[3], reason=ChosenReason.OTHER)
    law.send(NoShow, counter=ONE)
    law.send(Reinstate, leg_id=legs[3])
    assert law.in_line("A1") == ["A-001", "A-002", "A-003", "A-004"]


@given(
    gaps=st.lists(st.integers(0, 90), min_size=1, max_size=8),
    missed=st.integers(0, 7),
    later=st.integers(0, 300),
    after=st.integers(0, 9),
)
def test_a_place_lies_between_the_old_one_and_the_last(
    gaps: list[int], missed: int, later: int, after: int
) -> None:
    law = Law(a_site(Policy(return_after=after)))
    law.open()
    legs = []
    for gap in gaps:
        legs.append(law.line_up())
        law.wait(gap)
    leg_id = legs[missed % len(legs)]
    before = law.leg(leg_id).rank_at
    law.send(CallTicket, counter=ONE, leg_id=leg_id, reason=ChosenReason.OTHER)
    law.send(NoShow, counter=ONE)
    law.wait(later)
    law.send(Reinstate, leg_id=leg_id)
    assert before <= law.leg(leg_id).rank_at <= law.now
    own = legs.index(leg_id)
    ahead = [leg.leg_id for leg in law.state.line.of([A1])].index(leg_id)
    assert ahead == min(max(own, after), len(legs) - 1)
    assert_sound(law.state)


def test_only_for_so_long() -> None:
    law = Law(a_site(Policy(reinstate_within_s=600)))
    law.line_up()
    leg_id = _missed(law)
    law.wait(600.5)
    refused = law.refuse(Reinstate(command_id=law.id(), leg_id=leg_id))
    assert (refused.code, refused.data) == ("too_late", {"code": "A-001", "limit_s": 600})
    law.now = law.leg(leg_id).ended_at or law.now
    law.state.last_at = law.now
    law.wait(600)
    law.send(Reinstate, leg_id=leg_id)


def test_only_who_was_missed() -> None:
    law = Law()
    waiting = law.line_up()
    assert law.refused(Reinstate, leg_id=waiting) == "not_no_show"
    assert law.refused(Reinstate, leg_id="nobody") == "unknown_ticket"
    law.open()
    law.serve()
    assert law.refused(Reinstate, leg_id=waiting) == "not_no_show"


def test_what_was_kept_for_somebody_stays_so() -> None:
    law = Law()
    waiting = law.line_up()
    law.open(ONE)
    law.open(THREE)
    _, added = law.send(Transfer, leg_id=waiting, service=A2, to_counter=ONE, reason=TransferReason.LOAD)
    law.call()
    law.send(NoShow, counter=ONE)
    law.send(Reinstate, SUPERVISOR, leg_id=added.leg_id)  # type: ignore[attr-defined]
    assert law.state.line.of([A2])[0].target == (ONE, None)
