"""When a service gives numbers: hours, breaks, the cut-off, closures, and the site's own clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.hours import ALWAYS, ClosedReason, Closure, Span, WeekHours, gives_numbers, opening
from common.domain.words import ServiceCode
from tests.domain.law import a_site

KTP = ServiceCode("KTP")
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


def _at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in July 2026; the 13th is a Monday."""
    return datetime(2026, 7, day, hour, minute, tzinfo=WIB)


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
    found = opening(OFFICE, (), KTP, moment)
    assert (found.is_open, found.reason, found.reopens_at) == (reason is None, reason, reopens)


def test_while_open_the_last_number_and_the_closing_are_told() -> None:
    found = opening(OFFICE, (), KTP, _at(14, 9))
    assert (found.last_number_at, found.closes_at) == (_at(14, 14, 30), _at(14, 15))


def test_a_closure_has_a_name_and_the_next_opening_skips_it() -> None:
    closures = (Closure(date(2026, 7, 14), "Cuti bersama"), Closure(date(2026, 7, 15), "Rapat", (KTP,)))
    found = opening(OFFICE, closures, KTP, _at(14, 9))
    assert (found.reason, found.holiday, found.reopens_at) == (
        ClosedReason.HOLIDAY,
        "Cuti bersama",
        _at(16, 8),
    )
    other = opening(OFFICE, closures, ServiceCode("KK"), _at(14, 9))
    assert other.reopens_at == _at(15, 8)


def test_a_service_that_never_opens_says_no_day() -> None:
    never = WeekHours(days=((),) * 7)
    found = opening(never, (), KTP, _at(14, 9))
    assert (found.reason, found.reopens_at) == (ClosedReason.CLOSED_TODAY, None)


def test_always_is_always() -> None:
    for moment in (_at(14, 0), _at(18, 23, 59), _at(19, 3)):
        assert opening(ALWAYS, (), KTP, moment).is_open


@pytest.mark.parametrize(("opens", "closes"), [(600, 600), (700, 600), (-1, 10), (0, 1441)])
def test_a_span_opens_before_it_closes(opens: int, closes: int) -> None:
    with pytest.raises(ValueError, match="span"):
        Span(opens, closes)


def test_a_week_has_seven_days() -> None:
    with pytest.raises(ValueError, match="seven"):
        WeekHours(days=((),) * 6)


@pytest.mark.parametrize(
    ("zone", "day"),
    [("Asia/Jakarta", 15), ("Asia/Makassar", 15), ("Asia/Jayapura", 15), ("UTC", 14)],
)
def test_the_service_day_is_the_sites_own(zone: str, day: int) -> None:
    site = replace(a_site(), time_zone=zone)
    assert site.business_date(datetime(2026, 7, 14, 17, 30, tzinfo=UTC)) == date(2026, 7, day)


def test_a_site_knows_what_belongs_to_its_booths() -> None:
    site = a_site()
    (booth, *_) = site.booths
    assert [service.code for service in site.services_of[booth.code]] == ["A1", "A2"]
    assert [counter.code for counter in site.counters_of[booth.code]] == ["1", "2"]
    assert site.hours_of(site.services[0]) is ALWAYS


spans = st.lists(st.integers(0, 24 * 12), min_size=0, max_size=6, unique=True).map(
    lambda fives: tuple(
        Span(5 * opens, 5 * closes)
        for opens, closes in zip(sorted(fives)[::2], sorted(fives)[1::2], strict=False)
    )
)


@given(
    st.lists(spans, min_size=7, max_size=7),
    st.sampled_from([0, 5, 30, 600]),
    st.lists(st.integers(13, 19), max_size=2),
    st.integers(0, 7 * 24 * 60 * 60 - 1),
)
def test_the_short_answer_is_the_long_ones(
    days: list[tuple[Span, ...]], cutoff_min: int, closed: list[int], second: int
) -> None:
    hours = WeekHours(days=tuple(days), cutoff_min=cutoff_min)
    closures = tuple(Closure(date(2026, 7, day), "Libur") for day in closed)
    local = _at(13, 0) + timedelta(seconds=second)
    assert gives_numbers(hours, closures, KTP, local) == opening(hours, closures, KTP, local).is_open
