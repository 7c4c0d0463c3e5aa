"""The waiting line against a plain list of the same people."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from common.domain.leg import ANYONE, Leg
from common.domain.line import Kind, WaitingLine, kind_of
from common.domain.words import ServiceCode
from tests.domain.law import A1, A2
from tests.domain.test_calling_law import people

BOTH = (A1, A2)


@given(people, st.data())
def test_the_line_says_what_a_list_would_say(legs: list[Leg], data: st.DataObject) -> None:
    line = WaitingLine(legs)
    gone = data.draw(st.lists(st.sampled_from(legs), unique_by=lambda leg: leg.leg_id)) if legs else []
    for leg in gone:
        line.remove(leg)
        line.remove(leg)  # who does not stand there is left alone
    left = sorted((leg for leg in legs if leg not in gone), key=lambda leg: leg.rank)
    assert line.of(BOTH) == left
    assert sorted(line, key=lambda leg: leg.rank) == left
    assert (len(line), line.count(BOTH)) == (len(left), len(left))
    for service in BOTH:
        assert line.of([service]) == [leg for leg in left if leg.service == service]
    for leg in legs:
        before = [one for one in left if one.rank < leg.rank]
        assert line.ahead(BOTH, leg.rank) == {
            service: sum(one.service == service for one in before) for service in BOTH
        }
    for place in range(1, len(left) + 2):
        assert line.nth(A1, place) == next(
            iter([leg for leg in left if leg.service == A1][place - 1 :]), None
        )
    for kind in Kind:
        of_kind = [leg for leg in left if kind_of(leg) is kind]
        assert line.first(kind, BOTH) == (of_kind[0] if of_kind else None)


def test_nobody_waits_for_a_service_that_nobody_asked_for() -> None:
    line = WaitingLine()
    nothing = ServiceCode("Z9")
    assert line.of([nothing]) == []
    assert line.count([nothing]) == 0
    assert line.nth(nothing, 1) is None
    assert [line.first(kind, [nothing]) for kind in Kind] == [None, None, None]


@given(people)
def test_what_is_not_within_reach_is_not_the_first(legs: list[Leg]) -> None:
    line = WaitingLine(legs)
    for kind in Kind:
        free = [leg for leg in legs if kind_of(leg) is kind and leg.target == ANYONE]
        assert line.first(kind, BOTH, lambda _service, _target: False) == min(
            free, key=lambda leg: leg.rank, default=None
        )
