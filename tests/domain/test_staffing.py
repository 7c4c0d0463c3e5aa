"""Which counters of a booth will call, and from when."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from common.domain.commands import TakeBreak
from common.domain.forecast import Gaps
from common.domain.hours import Span, WeekHours
from common.domain.leg import Leg
from common.domain.site import Counter, Site
from common.domain.staffing import staffing
from common.domain.words import BreakReason, CounterCode
from tests.domain.law import A1, A2, ONE, THREE, TUESDAY, TWO, A, Law, a_site

TYPICAL_S = 400.0
NOON = Span(8 * 60, 12 * 60), Span(13 * 60, 15 * 60)
"""08.00 to 15.00 with a break from 12.00 to 13.00."""


def _site(*spans: Span, counters: int = 2) -> Site:
    """The small site; booth A keeps those hours every day and has so many counters."""
    site = a_site()
    hours = WeekHours(days=(spans,) * 7, cutoff_min=0)
    booths = tuple(replace(booth, hours=hours) if booth.code == "A" else booth for booth in site.booths)
    more = tuple(Counter(code=CounterCode(f"1{number}"), booth=A) for number in range(counters - 2))
    return replace(site, booths=booths, counters=(*site.counters, *more))


def _at(hour: int, minute: int = 0, second: int = 0) -> datetime:
    """That time on the clock of the site (WIB) on the Tuesday."""
    return TUESDAY + timedelta(hours=hour - 9, minutes=minute, seconds=second)


def _free(law: Law, typical_s: float = TYPICAL_S) -> dict[str, float]:
    def typical(_: Leg) -> float:
        return typical_s

    staffed, _ = staffing(law.state, law.state.site.service(A1), law.now, typical)
    return {one.session.counter: one.free_s for one in staffed}


def _gaps(law: Law) -> Gaps:
    def typical(_: Leg) -> float:
        return TYPICAL_S

    return staffing(law.state, law.state.site.service(A1), law.now, typical)[1]


# -- open counters -----------------------------------------------------------------------------------------


def test_open_counters_of_the_booth_with_free_hands_are_free_now() -> None:
    law = Law()
    law.open(ONE)
    law.open(TWO, "A2")
    law.open(THREE)
    assert _free(law) == {ONE: 0, TWO: 0}


def test_where_no_open_counter_serves_it_nobody_does() -> None:
    law = Law()  # open at any hour: nothing opens soon
    law.open(ONE, "A2")
    assert _free(law) == {}


@pytest.mark.parametrize(("held_s", "left_s"), [(0, 400), (100, 310), (300, 180), (1000, 180)])
def test_a_counter_is_free_when_its_service_is_likely_over(held_s: int, left_s: float) -> None:
    law = Law()
    law.line_up()
    law.open()
    law.call()
    law.wait(held_s)
    assert _free(law) == {ONE: pytest.approx(left_s)}


def test_a_break_is_waited_out_and_one_that_is_over_for_five_minutes() -> None:
    law = Law()
    law.open()
    law.send(TakeBreak, counter=ONE, reason=BreakReason.SHORT)
    assert _free(law) == {ONE: 600}
    law.wait(599)
    assert _free(law) == {ONE: 1}
    law.wait(1)
    assert _free(law) == {ONE: 300}
    law.wait(3600)
    assert _free(law) == {ONE: 300}


# -- counters that are still to open -----------------------------------------------------------------------


@pytest.mark.parametrize(("counters", "come"), [(2, ["1"]), (3, ["1", "2"]), (5, ["1", "2", "10"])])
def test_within_the_hour_before_the_opening_half_of_the_counters_are_expected(
    counters: int, come: list[str]
) -> None:
    law = Law(_site(*NOON, counters=counters), _at(7, 30))
    law.elapse()
    assert _free(law) == dict.fromkeys(come, 1800.0)
    staffed, gaps = staffing(law.state, law.state.site.service(A1), law.now, lambda _: TYPICAL_S)
    assert staffed[0].session.services == (A1, A2)
    assert (staffed[0].session.booth, staffed[0].session.officer, gaps) == ("A", None, ())


@pytest.mark.parametrize(
    ("now", "in_s"),
    [
        (_at(6, 59, 59), None),
        (_at(7, 0, 0), 3600),
        (_at(7, 59, 59), 1),
        (_at(8, 0, 0), None),
        (_at(12, 30, 0), 1800),
        (_at(14, 0, 0), None),
    ],
)
def test_no_sooner_and_no_later(now: datetime, in_s: float | None) -> None:
    law = Law(_site(*NOON), now)
    law.elapse()
    assert _free(law) == ({} if in_s is None else {ONE: in_s})


def test_an_open_counter_for_other_services_does_not_keep_them_from_being_expected() -> None:
    law = Law(_site(*NOON), _at(7, 50))
    law.open(ONE, "A2")
    assert _free(law) == {ONE: 600}


# -- breaks of the hours -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "gaps"),
    [
        (_at(9), [(3 * 3600, 4 * 3600)]),
        (_at(12), [(0, 3600)]),
        (_at(12, 59, 59), [(-3599, 1)]),
        (_at(13), []),
        (_at(14), []),
    ],
)
def test_a_break_of_the_hours_is_told_until_it_is_over(now: datetime, gaps: list[tuple[int, int]]) -> None:
    law = Law(_site(*NOON), now)
    law.open()
    assert _gaps(law) == gaps


def test_without_breaks_there_are_none() -> None:
    law = Law(_site(Span(8 * 60, 15 * 60)))
    law.open()
    assert _gaps(law) == ()
    assert law.now == TUESDAY


@pytest.mark.parametrize(
    ("called", "asked", "works"),
    [
        (_at(12, 0, 1), _at(12, 10), True),
        (_at(12, 0, 0), _at(12, 10), False),
        (_at(11, 59), _at(12, 10), False),
        (_at(11, 59), _at(11, 59, 59), False),
        (_at(12, 0, 1), _at(12, 59, 59), True),
    ],
)
def test_who_calls_during_the_break_works_through_it(called: datetime, asked: datetime, works: bool) -> None:
    law = Law(_site(*NOON), called - timedelta(minutes=5))
    law.line_up()
    law.open()
    law.now = called
    law.call()
    law.now = asked
    assert (_gaps(law) == []) is works


def test_one_who_works_through_is_enough() -> None:
    law = Law(_site(*NOON), _at(11, 50))
    law.line_up()
    law.line_up()
    law.open(ONE)
    law.open(TWO)
    law.call(ONE)
    law.now = _at(12, 5)
    law.call(TWO)
    law.now = _at(12, 6)
    assert _gaps(law) == []
