"""Which hours hold on a day: week, season, closure, special day, and whose entry goes before whose."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.calendar import (
    Calendar,
    Closure,
    ClosureKind,
    Season,
    SpecialDay,
    SpecialKind,
    merged,
)
from common.domain.hours import LOOK_AHEAD_DAYS, ClosedReason, DayPlan, Span, WeekHours
from common.domain.site import Site
from common.domain.words import BoothCode, ServiceCode
from tests.domain.law import a_site

WIB = ZoneInfo("Asia/Jakarta")
KTP, KK, PASPOR = ServiceCode("A1"), ServiceCode("A2"), ServiceCode("B1")
A, B = BoothCode("A"), BoothCode("B")

OFFICE = WeekHours(days=((Span(480, 720), Span(780, 900)),) * 5 + ((), ()), cutoff_min=30)
WEDNESDAY = WeekHours(days=((), (), (Span(540, 960),), (), (), (), ()), cutoff_min=45)
RAMADAN_DAY, RAMADAN_FRIDAY = (Span(480, 720), Span(750, 840)), (Span(480, 690), Span(750, 810))
RAMADAN = WeekHours(days=(RAMADAN_DAY,) * 4 + (RAMADAN_FRIDAY, (), ()), cutoff_min=20)

MONDAY, TUESDAY, WEDNESDAY_DAY, FRIDAY, SATURDAY = (date(2026, 3, 2 + ahead) for ahead in (0, 1, 2, 4, 5))


def ramadan(hours: WeekHours = RAMADAN, **scope: Any) -> Season:
    return Season(name="Ramadan", first=date(2026, 2, 18), last=date(2026, 3, 19), hours=hours, **scope)


def special(day: date, opens: int, closes: int, **more: Any) -> SpecialDay:
    return SpecialDay(day=day, name="Khusus", spans=(Span(opens, closes),), **more)


def site_with(*entries: Closure | Season | SpecialDay) -> Site:
    """Booth A keeps the site's office hours; booth B opens on Wednesdays only."""
    site = a_site()
    calendar = Calendar(
        closures=tuple(one for one in entries if isinstance(one, Closure)),
        seasons=tuple(one for one in entries if isinstance(one, Season)),
        special_days=tuple(one for one in entries if isinstance(one, SpecialDay)),
    )
    booths = (site.booths[0], replace(site.booths[1], hours=WEDNESDAY), site.booths[2])
    return replace(site, hours=OFFICE, booths=booths, calendar=calendar)


def plan(site: Site, code: ServiceCode, day: date) -> DayPlan:
    return site.plan(site.service(code), day)


# -- seasons -----------------------------------------------------------------------------------------------


def test_a_season_takes_the_place_of_the_sites_week_from_its_first_day_to_its_last() -> None:
    site = site_with(ramadan())
    assert plan(site, KTP, date(2026, 2, 17)).spans == OFFICE.days[1]
    for day in (date(2026, 2, 18), date(2026, 3, 19)):
        assert plan(site, KTP, day).spans == RAMADAN_DAY
    assert plan(site, KTP, date(2026, 3, 20)).spans == OFFICE.days[4]


def test_a_season_brings_its_own_breaks_and_cut_off_and_its_name() -> None:
    site = site_with(ramadan())
    found = site.opening(site.service(KTP), datetime(2026, 3, 6, 12, 0, tzinfo=WIB))
    assert (found.is_open, found.occasion) == (True, "Ramadan")
    assert found.break_until == datetime(2026, 3, 6, 12, 30, tzinfo=WIB)
    assert found.last_number_at == datetime(2026, 3, 6, 13, 10, tzinfo=WIB)


def test_who_opens_on_wednesdays_only_goes_on_doing_so_within_the_seasons_hours() -> None:
    site = site_with(ramadan())
    assert plan(site, PASPOR, TUESDAY).spans == ()
    found = plan(site, PASPOR, WEDNESDAY_DAY)
    assert found.spans == (Span(540, 720), Span(750, 840))
    assert found.cutoff_min == WEDNESDAY.cutoff_min


def test_a_season_that_names_the_booth_takes_the_place_of_the_booths_week() -> None:
    site = site_with(ramadan(), ramadan(OFFICE, booths=(B,)))
    assert plan(site, PASPOR, TUESDAY).spans == OFFICE.days[1]
    assert plan(site, KTP, TUESDAY).spans == RAMADAN_DAY


def test_the_narrowest_season_holds_in_whatever_order_they_are_written() -> None:
    wide, narrow = ramadan(), ramadan(WEDNESDAY, services=(KTP,))
    for seasons in ((wide, narrow), (narrow, wide)):
        site = site_with(*seasons)
        assert plan(site, KTP, WEDNESDAY_DAY).spans == WEDNESDAY.days[2]
        assert plan(site, KK, WEDNESDAY_DAY).spans == RAMADAN_DAY


def test_of_two_seasons_for_the_same_the_last_written_holds() -> None:
    site = site_with(ramadan(OFFICE), ramadan())
    assert plan(site, KTP, TUESDAY).spans == RAMADAN_DAY


def test_a_season_goes_across_new_year() -> None:
    week = WeekHours(days=((Span(600, 720),),) * 7, cutoff_min=0)
    season = Season(name="Akhir tahun", first=date(2026, 12, 28), last=date(2027, 1, 3), hours=week)
    site = site_with(season)
    ahead = [plan(site, KTP, date(2026, 12, 27) + timedelta(days=days)).occasion for days in range(9)]
    assert ahead == ["", *["Akhir tahun"] * 7, ""]


def test_a_season_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="season"):
        Season(name="Ramadan", first=TUESDAY, last=MONDAY, hours=OFFICE)


# -- closures and special days -----------------------------------------------------------------------------


def test_a_closure_goes_before_a_season() -> None:
    site = site_with(ramadan(), Closure(TUESDAY, "Libur"))
    assert plan(site, KTP, TUESDAY) == DayPlan(closed_by="Libur")


def test_a_special_day_opens_a_saturday_and_a_holiday() -> None:
    site = site_with(
        special(SATURDAY, 480, 720), special(TUESDAY, 480, 600), Closure(TUESDAY, "Cuti bersama"), ramadan()
    )
    assert plan(site, KTP, SATURDAY) == DayPlan((Span(480, 720),), RAMADAN.cutoff_min, occasion="Khusus")
    assert plan(site, KTP, TUESDAY).spans == (Span(480, 600),)
    assert plan(site, PASPOR, SATURDAY).spans == (Span(480, 720),)


def test_a_shortened_day_leaves_closed_who_is_closed() -> None:
    site = site_with(special(TUESDAY, 480, 690, kind=SpecialKind.SHORTENED))
    assert plan(site, KTP, TUESDAY).spans == (Span(480, 690),)
    assert plan(site, PASPOR, TUESDAY).spans == ()
    wednesday = site_with(special(WEDNESDAY_DAY, 480, 840, kind=SpecialKind.SHORTENED))
    assert plan(wednesday, PASPOR, WEDNESDAY_DAY).spans == (Span(540, 840),)
    assert plan(wednesday, KTP, WEDNESDAY_DAY).spans == (Span(480, 720), Span(780, 840))


@pytest.mark.parametrize(
    ("closure", "opened", "is_open"),
    [
        ({}, {}, True),
        ({"booths": (A,)}, {}, False),
        ({"services": (KTP,)}, {}, False),
        ({"services": (KTP,)}, {"booths": (A,)}, False),
        ({}, {"booths": (A,)}, True),
        ({"booths": (A,)}, {"services": (KTP,)}, True),
        ({"booths": (A,)}, {"booths": (A,)}, True),
        ({"booths": (B,)}, {}, True),
        ({}, {"booths": (B,)}, False),
        ({"services": (PASPOR,), "booths": (A,)}, {}, False),
    ],
)
def test_what_is_said_for_fewer_holds_and_a_special_day_before_a_closure_for_as_many(
    closure: dict[str, Any], opened: dict[str, Any], is_open: bool
) -> None:
    site = site_with(Closure(TUESDAY, "Rapat", **closure), special(TUESDAY, 480, 600, **opened))
    assert plan(site, KTP, TUESDAY).is_working == is_open


def test_a_special_days_cut_off_goes_before_the_services_own_and_that_before_the_weeks() -> None:
    site = site_with(special(TUESDAY, 480, 600, cutoff_min=5), special(FRIDAY, 480, 600))
    assert [plan(site, KTP, day).cutoff_min for day in (MONDAY, TUESDAY, FRIDAY)] == [30, 5, 30]
    own = replace(site, services=(replace(site.services[0], cutoff_min=60), *site.services[1:]))
    assert [plan(own, KTP, day).cutoff_min for day in (MONDAY, TUESDAY, FRIDAY)] == [60, 5, 60]


@pytest.mark.parametrize("spans", [(), (Span(600, 700), Span(480, 500))])
def test_a_special_day_has_hours_in_order(spans: tuple[Span, ...]) -> None:
    with pytest.raises(ValueError, match="special day"):
        SpecialDay(day=MONDAY, name="Khusus", spans=spans)


# -- lists of holidays -------------------------------------------------------------------------------------


def test_a_new_list_takes_the_place_of_the_old_one_of_its_year_and_kind() -> None:
    national, collective, local = ClosureKind.NATIONAL, ClosureKind.COLLECTIVE, ClosureKind.LOCAL
    old = (
        Closure(date(2025, 12, 25), "Natal", kind=national),
        Closure(date(2026, 3, 10), "Idulfitri (perkiraan)", kind=national),
        Closure(date(2026, 3, 11), "Cuti bersama", kind=collective),
        Closure(date(2026, 5, 5), "HUT kota", kind=local),
        Closure(date(2026, 5, 6), "Rapat", (KTP,), kind=national),
        Closure(date(2026, 5, 7), "Renovasi", booths=(A,), kind=national),
    )
    new = (
        Closure(date(2026, 6, 1), "Hari Lahir Pancasila", kind=national),
        Closure(date(2026, 3, 9), "Idulfitri", kind=national),
        Closure(date(2026, 5, 5), "Hari jadi kota", kind=local),
        Closure(date(2026, 1, 5), "Pemeliharaan listrik", kind=local),
    )
    assert [closure.name for closure in merged(old, new)] == [
        "Natal",
        "Pemeliharaan listrik",
        "Idulfitri",
        "Cuti bersama",
        "Hari jadi kota",
        "Rapat",
        "Renovasi",
        "Hari Lahir Pancasila",
    ]
    assert merged(merged(old, new), new) == merged(old, new)
    assert merged(old, ()) == old


# -- for any calendar --------------------------------------------------------------------------------------

days = st.integers(0, 20).map(lambda ahead: date(2026, 12, 24) + timedelta(days=ahead))
spans = st.lists(st.integers(0, 48), max_size=4, unique=True).map(
    lambda halves: tuple(
        Span(30 * opens, 30 * closes)
        for opens, closes in zip(sorted(halves)[::2], sorted(halves)[1::2], strict=False)
    )
)
weeks = st.builds(
    WeekHours,
    days=st.lists(spans, min_size=7, max_size=7).map(tuple),
    cutoff_min=st.sampled_from([0, 30, 300]),
)
scopes: dict[str, Any] = {
    "booths": st.sets(st.sampled_from([A, B]), max_size=1).map(tuple),
    "services": st.sets(st.sampled_from([KTP, KK, PASPOR]), max_size=1).map(tuple),
}
closures = st.builds(Closure, day=days, name=st.just("Libur"), **scopes)
special_days = st.builds(
    SpecialDay,
    day=days,
    name=st.just("Khusus"),
    spans=spans.filter(bool),
    kind=st.sampled_from(SpecialKind),
    cutoff_min=st.sampled_from([None, 0, 60]),
    **scopes,
)
seasons = st.tuples(days, days, weeks, st.fixed_dictionaries(scopes)).map(
    lambda drawn: Season(name="Musim", first=min(drawn[:2]), last=max(drawn[:2]), hours=drawn[2], **drawn[3])
)
calendars = st.builds(
    Calendar,
    closures=st.lists(closures, max_size=4).map(tuple),
    seasons=st.lists(seasons, max_size=3).map(tuple),
    special_days=st.lists(special_days, max_size=3).map(tuple),
)
zones = st.sampled_from(["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])
minutes = st.integers(0, 21 * 24 * 60 - 1)


@given(calendars, weeks, weeks, zones, minutes, st.sampled_from([KTP, PASPOR]))
def test_numbers_are_given_exactly_while_open_and_again_from_the_minute_that_is_told(
    calendar: Calendar, week: WeekHours, own: WeekHours, zone: str, minute: int, code: ServiceCode
) -> None:
    site = a_site()
    booths = (site.booths[0], replace(site.booths[1], hours=own), site.booths[2])
    site = replace(site, time_zone=zone, hours=week, booths=booths, calendar=calendar)
    service = site.service(code)
    now = datetime(2026, 12, 24, tzinfo=ZoneInfo(zone)) + timedelta(minutes=minute)
    found = site.opening(service, now)
    assert site.gives_numbers(service, now) == found.is_open
    if found.is_open:
        return
    end = found.reopens_at or now + timedelta(days=LOOK_AHEAD_DAYS)
    assert end > now
    assert found.reopens_at is None or site.gives_numbers(service, end)
    until = min(end, now + timedelta(days=3))
    steps = range(0, int((until - now).total_seconds()) // 60, 7)
    assert not any(site.gives_numbers(service, now + timedelta(minutes=step)) for step in steps)
    assert found.reopens_at is None or not site.gives_numbers(service, end - timedelta(minutes=1))


@given(calendars, weeks, days)
def test_the_calendar_keeps_its_precedence(calendar: Calendar, week: WeekHours, day: date) -> None:
    """Told anew, from the whole lists and without the calendar's own order of looking."""
    site = replace(a_site(), hours=week, calendar=calendar)
    service = site.service(KTP)

    def rank(entry: Closure | Season | SpecialDay) -> int | None:
        if KTP in entry.services:
            return 2
        if A in entry.booths:
            return 1
        return None if entry.services or entry.booths else 0

    ranked = [
        (rank(one), isinstance(one, SpecialDay), place, one)
        for place, one in enumerate((*calendar.closures, *calendar.special_days))
        if one.day == day and rank(one) is not None
    ]
    winner = max(ranked, default=None, key=lambda one: one[:3])
    found = site.plan(service, day)
    if winner is not None and isinstance(winner[3], Closure):
        assert found == DayPlan(closed_by="Libur")
        return
    held = [
        (rank(one), place, one)
        for place, one in enumerate(calendar.seasons)
        if one.first <= day <= one.last and rank(one) is not None
    ]
    season = max(held, default=None, key=lambda one: one[:2])
    ordinary = (week if season is None else season[2].hours).days[day.weekday()]
    if winner is None:
        assert (found.spans, found.occasion) == (ordinary, "" if season is None else "Musim")
    elif winner[3].kind is SpecialKind.OPENED:
        assert (found.spans, found.occasion) == (winner[3].spans, "Khusus")
    else:
        for half_hour in range(0, 24 * 60, 30):
            both = all(
                any(span.opens_min <= half_hour < span.closes_min for span in spans)
                for spans in (ordinary, winner[3].spans)
            )
            assert both == any(span.opens_min <= half_hour < span.closes_min for span in found.spans)


def test_a_closed_month_says_when_it_opens_again_and_a_longer_one_does_not() -> None:
    daily = WeekHours(days=((Span(480, 900),),) * 7, cutoff_min=0)
    monday = datetime(2026, 3, 2, 9, tzinfo=WIB)

    def reopens_after(count: int) -> datetime | None:
        closures = tuple(Closure(MONDAY + timedelta(days=ahead), "Renovasi") for ahead in range(count))
        site = replace(a_site(), hours=daily, calendar=Calendar(closures=closures))
        found = site.opening(site.service(KTP), monday)
        assert (found.is_open, found.reason, found.last_number_at) == (False, ClosedReason.HOLIDAY, None)
        return found.reopens_at

    assert LOOK_AHEAD_DAYS == 31
    assert reopens_after(1) == datetime(2026, 3, 3, 8, tzinfo=WIB)
    assert reopens_after(31) == datetime(2026, 4, 2, 8, tzinfo=WIB)
    assert reopens_after(32) is None
