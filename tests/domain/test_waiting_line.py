"""The waiting line against a plain list of the same people."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from common.domain.leg import Leg
from common.domain.line import WaitingLine
from common.domain.words import ServiceCode
from tests.domain.test_calling_law import A1, A2, people

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
    for priority in (True, False):
        of_class = [leg for leg in left if leg.is_priority == priority]
        assert line.first(BOTH, priority=priority) == (of_class[0] if of_class else None)


def test_nobody_waits_for_a_service_that_nobody_asked_for() -> None:
    line = WaitingLine()
    nothing = ServiceCode("Z9")
    assert line.of([nothing]) == []
    assert line.count([nothing]) == 0
    assert line.first([nothing], priority=True) is None
