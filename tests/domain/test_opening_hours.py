"""When a service gives numbers: hours, breaks, the cut-off, and the site's own clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.calendar import Calendar, Closure
from common.domain.hours import ALWAYS, ClosedReason, DayPlan, Opening, Span, WeekHours, opening, shared
from common.domain.site import Service, Site
from common.domain.words import ServiceCode
from tests.domain.law import a_site

WIB = ZoneInfo("Asia/Jakarta")
OFFICE = WeekHours(
    days=(
        (Span(480, 720), Span(780, 900)),
        (Span(480, 720), Span(780, 900)),
        (Span(480, 720), Span(780, 900)),
        (Span(480, 720), Span(780, 900)),
        (Span(480, 690), Span(780, 840)),
        (),
        (),
    ),
    cutoff_min=30,
)
NEVER = WeekHours(days=((),) * 7)


def _at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in July 2026; the 13th is a Monday."""
    return datetime(2026, 7, day, hour, minute, tzinfo=WIB)


def _site(hours: WeekHours = OFFICE, *closures: Closure) -> Site:
    return replace(a_site(), hours=hours, calendar=Calendar(closures=closures))


def _opening(site: Site, moment: datetime, service: int = 0) -> Opening:
    return site.opening(site.services[service], moment)


@pytest.mark.parametrize(
    ("moment", "reason", "reopens"),
    [
        (_at(14, 0), ClosedReason.BEFORE_HOURS, _at(14, 8)),
        (_at(14, 7, 59), ClosedReason.BEFORE_HOURS, _at(14, 8)),
        (_at(14, 8), None, None),
        (_at(14, 12, 30), None, None),  # through the break
        (_at(14, 14, 29), None, None),
        (_at(14, 14, 30), ClosedReason.AFTER_CUTOFF, _at(15, 8)),
        (_at(17, 13, 30), ClosedReason.AFTER_CUTOFF, _at(20, 8)),  # Friday, then the weekend
        (_at(18, 10), ClosedReason.CLOSED_TODAY, _at(20, 8)),
        (_at(19, 23, 59), ClosedReason.CLOSED_TODAY, _at(20, 8)),
    ],
)
def test_a_week_at_the_office(
    moment: datetime, reason: ClosedReason | None, reopens: datetime | None
) -> None:
    found = _opening(_site(), moment)
    assert (found.is_open, found.reason, found.reopens_at) == (reason is None, reason, reopens)


def test_while_open_the_last_number_and_the_closing_are_told() -> None:
    found = _opening(_site(), _at(14, 9))
    assert (found.last_number_at, found.closes_at) == (_at(14, 14, 30), _at(14, 15))


@pytest.mark.parametrize(
    ("moment", "until"),
    [
        (_at(14, 11, 59), None),
        (_at(14, 12), _at(14, 13)),
        (_at(14, 12, 59), _at(14, 13)),
        (_at(14, 13), None),
        (_at(17, 11, 30), _at(17, 13)),  # the prayer on Friday
        (_at(17, 13), None),
    ],
)
def test_a_break_gives_numbers_and_says_when_it_ends(moment: datetime, until: datetime | None) -> None:
    found = _opening(_site(), moment)
    assert (found.is_open, found.break_until) == (True, until)


def test_a_closure_has_a_name_and_the_next_opening_skips_it() -> None:
    site = _site(
        OFFICE,
        Closure(date(2026, 7, 14), "Cuti bersama", note="SKB"),
        Closure(date(2026, 7, 15), "Rapat", (ServiceCode("A1"),)),
    )
    found = _opening(site, _at(14, 9))
    assert (found.reason, found.holiday, found.note, found.reopens_at) == (
        ClosedReason.HOLIDAY,
        "Cuti bersama",
        "SKB",
        _at(16, 8),
    )
    assert _opening(site, _at(14, 9), service=1).reopens_at == _at(15, 8)
    assert site.closures == site.calendar.closures


def test_a_service_that_never_opens_says_no_day() -> None:
    found = _opening(_site(NEVER), _at(14, 9))
    assert (found.reason, found.reopens_at) == (ClosedReason.CLOSED_TODAY, None)


def test_always_is_always() -> None:
    for moment in (_at(14, 0), _at(18, 23, 59), _at(19, 3)):
        found = _opening(_site(ALWAYS), moment)
        assert (found.is_open, found.break_until) == (True, None)


def test_a_cut_off_longer_than_the_day_leaves_no_number_on_it() -> None:
    hours = WeekHours(days=((Span(480, 540),), (Span(480, 900),), *((),) * 5), cutoff_min=60)
    found = _opening(_site(hours), _at(13, 7))
    assert (found.reason, found.reopens_at) == (ClosedReason.CLOSED_TODAY, _at(14, 8))


# -- where hours come from ---------------------------------------------------------------------------------


def _week(hour: int) -> WeekHours:
    return WeekHours(days=((Span(hour * 60, 900),),) * 7, cutoff_min=30)


def test_hours_are_the_services_own_else_the_booths_else_the_sites() -> None:
    site = replace(a_site(), hours=_week(9))
    first, *rest = site.services
    assert site.hours_of(first) == _week(9)
    site = replace(site, booths=(replace(site.booths[0], hours=_week(10)), *site.booths[1:]))
    assert (site.hours_of(first), site.hours_of(rest[1])) == (_week(10), _week(9))
    site = replace(site, services=(replace(first, hours=_week(11)), *rest))
    assert [site.hours_of(service) for service in site.services[:3]] == [_week(11), _week(10), _week(9)]


def test_a_service_may_have_a_cut_off_of_its_own() -> None:
    site = _site()
    slow = replace(site.services[0], cutoff_min=120)
    site = replace(site, services=(slow, *site.services[1:]))
    assert _opening(site, _at(14, 9)).last_number_at == _at(14, 13)
    assert _opening(site, _at(14, 9), service=1).last_number_at == _at(14, 14, 30)


def test_the_last_number_is_given_half_an_hour_before_closing_where_nothing_is_said() -> None:
    assert WeekHours(days=OFFICE.days) == OFFICE
    assert DayPlan((Span(480, 900),)).last_min == 900


# -- what cannot be ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("opens", "closes"), [(600, 600), (700, 600), (-1, 10), (0, 1441)])
def test_a_span_opens_before_it_closes(opens: int, closes: int) -> None:
    with pytest.raises(ValueError, match="span"):
        Span(opens, closes)


def test_a_week_has_seven_days() -> None:
    with pytest.raises(ValueError, match="seven"):
        WeekHours(days=((),) * 6)


@pytest.mark.parametrize("spans", [(Span(480, 720), Span(720, 900)), (Span(780, 900), Span(480, 720))])
def test_a_day_has_breaks_between_its_spans_and_they_are_in_order(spans: tuple[Span, ...]) -> None:
    with pytest.raises(ValueError, match="in order"):
        WeekHours(days=(spans, *((),) * 6))


# -- the site's own clock ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "day"),
    [("Asia/Jakarta", 15), ("Asia/Makassar", 15), ("Asia/Jayapura", 15), ("UTC", 14)],
)
def test_the_service_day_is_the_sites_own(zone: str, day: int) -> None:
    site = replace(a_site(), time_zone=zone)
    assert site.business_date(datetime(2026, 7, 14, 17, 30, tzinfo=UTC)) == date(2026, 7, day)


@pytest.mark.parametrize(
    ("zone", "opens_utc"),
    [("Asia/Jakarta", (14, 1)), ("Asia/Makassar", (14, 0)), ("Asia/Jayapura", (13, 23))],
)
def test_eight_o_clock_is_the_wall_clock_of_the_zone(zone: str, opens_utc: tuple[int, int]) -> None:
    site = replace(_site(), time_zone=zone)
    day, hour = opens_utc
    opens = datetime(2026, 7, day, hour, tzinfo=UTC)
    service = site.services[0]
    assert not site.gives_numbers(service, opens - timedelta(seconds=1))
    assert site.gives_numbers(service, opens)
    assert site.opening(service, opens - timedelta(minutes=1)).reopens_at == opens


def test_midnight_begins_another_day_of_the_calendar() -> None:
    site = _site(ALWAYS, Closure(date(2026, 7, 15), "Libur"))
    (service, *_) = site.services
    assert site.gives_numbers(service, _at(14, 23, 59))
    closed = site.opening(service, _at(15, 0))
    assert (closed.reason, closed.reopens_at) == (ClosedReason.HOLIDAY, _at(16, 0))
    assert site.gives_numbers(service, _at(16, 0))


def test_a_clock_that_steps_back_is_answered_as_if_it_had_never_been_ahead() -> None:
    site = _site(OFFICE, Closure(date(2026, 7, 15), "Libur"))
    (service, *_) = site.services
    moments = [_at(14, 14, 29), _at(14, 14, 31), _at(15, 0), _at(16, 9)]
    ahead = [(site.gives_numbers(service, one), site.opening(service, one)) for one in moments]
    back = [(site.gives_numbers(service, one), site.opening(service, one)) for one in reversed(moments)]
    assert back[::-1] == ahead


def test_a_site_knows_what_belongs_to_its_booths() -> None:
    site = a_site()
    (booth, *_) = site.booths
    assert [service.code for service in site.services_of[booth.code]] == ["A1", "A2"]
    assert [counter.code for counter in site.counters_of[booth.code]] == ["1", "2"]
    assert site.hours_of(site.services[0]) is ALWAYS


def test_plans_that_were_asked_for_long_ago_are_not_kept() -> None:
    site = _site()
    (service, *_) = site.services
    for ahead in range(25_000):
        site.plan(service, date(2026, 1, 1) + timedelta(days=ahead))
    assert len(site._plans) <= 10_000


# -- for any hours -----------------------------------------------------------------------------------------

spans = st.lists(st.integers(0, 24 * 12), min_size=0, max_size=6, unique=True).map(
    lambda fives: tuple(
        Span(5 * opens, 5 * closes)
        for opens, closes in zip(sorted(fives)[::2], sorted(fives)[1::2], strict=False)
    )
)
weeks = st.builds(
    WeekHours,
    days=st.lists(spans, min_size=7, max_size=7).map(tuple),
    cutoff_min=st.sampled_from([0, 5, 30, 600]),
)
moments = st.integers(0, 7 * 24 * 60 * 60 - 1).map(lambda second: _at(13, 0) + timedelta(seconds=second))


@given(spans, spans, st.integers(0, 24 * 60 - 1))
def test_shared_hours_are_those_in_which_both_are_open(
    ours: tuple[Span, ...], theirs: tuple[Span, ...], minute: int
) -> None:
    def is_open(hours: tuple[Span, ...]) -> bool:
        return any(span.opens_min <= minute < span.closes_min for span in hours)

    assert is_open(shared(ours, theirs)) == (is_open(ours) and is_open(theirs))
    assert shared(ours, theirs) == shared(theirs, ours)


@given(weeks, st.lists(st.integers(13, 19), max_size=2), moments)
def test_the_short_answer_is_the_long_ones(week: WeekHours, closed: list[int], moment: datetime) -> None:
    site = _site(week, *(Closure(date(2026, 7, day), "Libur") for day in closed))
    service: Service = site.services[0]
    assert site.gives_numbers(service, moment) == site.opening(service, moment).is_open


@given(weeks, moments)
def test_while_open_the_last_number_is_the_first_minute_without_one(
    week: WeekHours, moment: datetime
) -> None:
    found = opening(lambda day: DayPlan(week.days[day.weekday()], week.cutoff_min), moment)
    if found.is_open:
        site = _site(week)
        (service, *_) = site.services
        assert found.last_number_at is not None
        assert found.closes_at is not None
        assert site.gives_numbers(service, found.last_number_at - timedelta(minutes=1))
        assert found.last_number_at <= found.closes_at
        if found.last_number_at.date() == moment.date():
            assert not site.gives_numbers(service, found.last_number_at)
