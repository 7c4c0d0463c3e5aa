"""A site that is written is read back as it was, whatever stands in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.contract.site_file import SiteFile, load_site_file, read_site
from common.contract.site_rules import mistakes_in
from common.contract.site_writer import write_site
from common.domain.calendar import Calendar, Closure, ClosureKind, Season, SpecialDay, SpecialKind
from common.domain.directory import OfficerEntry, Role
from common.domain.evolve.catalogue import grouped
from common.domain.hours import Span, WeekHours
from common.domain.site import Booth, Counter, FeeKind, Policy, Requirement, Service, Site, TicketText
from common.domain.words import (
    BoothCode,
    BreakReason,
    CounterCode,
    DayEnd,
    Place,
    PriorityClass,
    SeriesCode,
    ServiceCode,
)
from common.runtime.assets import asset

letters = st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"])
lines = st.text(letters, min_size=1, max_size=40).map(str.strip).filter(bool)
remarks = st.text(letters, max_size=20).map(str.strip)
words = st.from_regex(r"[a-z][a-z0-9_-]{0,8}", fullmatch=True)
seconds = st.integers(1, 24 * 3600)
some_seconds = st.integers(0, 24 * 3600)
days = st.dates(date(2024, 1, 1), date(2030, 1, 1))
letters_of_booths = st.lists(
    st.from_regex(r"[A-Z]{1,2}", fullmatch=True), min_size=1, max_size=4, unique=True
)
few = st.integers(0, 1000)


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, ...]:
    edges = sorted(draw(st.sets(st.integers(0, 1440), max_size=6)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return tuple(Span(opens, closes) for opens, closes in pairs)


weeks = st.builds(WeekHours, days=st.tuples(*[spans()] * 7), cutoff_min=st.integers(0, 12 * 60))
policies = st.builds(
    Policy,
    priority_classes=st.lists(words.map(PriorityClass), max_size=4).map(tuple),
    ordinary_per_priority=st.integers(1, 9),
    ceiling_s=seconds,
    confirm_within_s=seconds,
    wait_target_s=seconds,
    calls_before_no_show=st.integers(1, 9),
    recall_interval_s=some_seconds,
    no_show_after_calls=few,
    no_show_after_s=some_seconds,
    reinstate_within_s=some_seconds,
    undo_within_s=some_seconds,
    appointment_lead_s=some_seconds,
    appointment_early_s=some_seconds,
    appointment_late_s=some_seconds,
    parked_place=st.sampled_from(Place),
    transferred_place=st.sampled_from(Place),
    reinstated_place=st.sampled_from(Place),
    return_after=st.integers(1, 9),
    break_limit_s=st.fixed_dictionaries(dict.fromkeys(BreakReason, seconds)),
    notes=st.lists(lines, max_size=3).map(tuple),
    tickets_per_person=few,
    tickets_per_minute=few,
    day_end=st.sampled_from(DayEnd),
)
papers = st.builds(
    Requirement,
    lines.filter(lambda text: "|" not in text),
    remarks,
)


@st.composite
def sites(draw: st.DrawFn) -> SiteFile:
    codes = draw(letters_of_booths)
    week = st.none() | weeks
    booths = tuple(
        Booth(
            code=BoothCode(code),
            hours=draw(week),
            **{name: draw(lines) for name in ("name", "agency", "zone", "floor", "summary", "summary_en")},
        )
        for code in codes
    )
    of = st.sampled_from([booth.code for booth in booths])
    named = draw(st.lists(st.from_regex(r"[A-Z0-9][A-Z0-9-]{0,5}", fullmatch=True), max_size=5, unique=True))
    services = tuple(
        Service(
            code=ServiceCode(code),
            booth=draw(of),
            requirements=tuple(draw(st.lists(papers, max_size=3))),
            fee_kind=draw(st.sampled_from(FeeKind)),
            quota=draw(st.none() | st.integers(1, 500)),
            hours=draw(week),
            cutoff_min=draw(st.none() | st.integers(0, 720)),
            series=draw(st.none() | st.just(SeriesCode("QQQ"))),
            expected_service_s=draw(seconds),
            target_service_s=draw(seconds),
            takes_tickets=draw(st.booleans()),
            after=tuple(ServiceCode(other) for other in named[:place] if draw(st.booleans())),
            **{name: draw(lines) for name in ("name", "name_en", "fee", "processing_time", "product")},
        )
        for place, code in enumerate(named)
    )
    signs = draw(st.lists(st.from_regex(r"[A-Z0-9]{1,4}", fullmatch=True), max_size=5, unique=True))
    scope: Any = lambda: {  # noqa: E731 - drawn anew for each entry
        "booths": tuple(draw(st.lists(of, max_size=2, unique=True))),
        "services": tuple(ServiceCode(code) for code in named if draw(st.booleans())),
        "note": draw(remarks),
    }
    first = draw(days)
    calendar = Calendar(
        closures=tuple(
            Closure(day=draw(days), name=draw(lines), kind=draw(st.sampled_from(ClosureKind)), **scope())
            for _ in range(draw(st.integers(0, 2)))
        ),
        seasons=tuple(
            Season(
                name=draw(lines), first=start, last=start + timedelta(days=20), hours=draw(weeks), **scope()
            )
            for start in (first, first + timedelta(days=40))[: draw(st.integers(0, 2))]
        ),
        special_days=tuple(
            SpecialDay(
                day=first + timedelta(days=place),
                name=draw(lines),
                spans=draw(spans().filter(bool)),
                kind=draw(st.sampled_from(SpecialKind)),
                cutoff_min=draw(st.none() | st.integers(0, 720)),
                **scope(),
            )
            for place in range(draw(st.integers(0, 2)))
        ),
    )
    logins = draw(st.lists(st.from_regex(r"[a-z][a-z0-9.]{1,9}", fullmatch=True), max_size=3, unique=True))
    officers = tuple(
        OfficerEntry(
            login=login,
            name=draw(lines),
            role=draw(st.sampled_from([Role.COUNTER, Role.SUPERVISOR])),
            booths=tuple(draw(st.lists(of, max_size=2, unique=True))),
            disabled=draw(st.booleans()),
        )
        for login in logins
    )
    site = Site(
        code=draw(words),
        name=draw(lines),
        tagline=draw(lines),
        time_zone=draw(st.sampled_from(["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])),
        booths=booths,
        services=services,
        counters=tuple(Counter(code=CounterCode(code), booth=draw(of)) for code in signs),
        hours=draw(weeks),
        calendar=calendar,
        policy=draw(policies),
        ticker=tuple(draw(st.lists(lines, max_size=3))),
        ticket_text=draw(
            st.builds(
                TicketText,
                header=st.lists(lines, max_size=2).map(tuple),
                footer=st.lists(lines, max_size=2).map(tuple),
            )
        ),
        is_sample=draw(st.booleans()),
    )
    return SiteFile(grouped(site), officers)


@settings(max_examples=60, deadline=None)
@given(sites())
def test_what_is_written_is_read_back_as_it_was(said: SiteFile) -> None:
    assert mistakes_in(said.site) == ()
    assert read_site(write_site(said.site, said.officers).encode()) == said


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_sample_is_written_and_read_back(language: str) -> None:
    sample = load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=False)
    text = write_site(sample.site, sample.officers, language=language)
    assert read_site(text.encode()) == sample
    assert text.index("[site]") < text.index("[policy]") < text.index("[hours.") < text.index("[[booth]]")
    assert text.index("[[booth]]") < text.index("[[closure]]") < text.index("[[officer]]")
    assert "password" not in text.replace("Passwords are not in this file", "")


def test_a_week_is_named_once_and_by_who_has_it_first() -> None:
    sample = load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=False).site
    text = write_site(sample)
    names = [line for line in text.splitlines() if line.startswith("[hours.")]
    assert names[0] == "[hours.umum]"
    assert len(names) == len(set(names))


def test_an_officer_whose_booths_are_gone_may_not_work_at_all_of_them() -> None:
    site = load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=False).site
    officer = OfficerEntry(login="dewi", name="Dewi", booths=(BoothCode("ZZ"),))
    (read,) = read_site(write_site(site, [officer]).encode()).officers
    assert read == replace(officer, booths=(), disabled=True)


def test_a_name_cannot_end_the_comment_it_stands_in() -> None:
    site = load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=False).site
    evil = replace(site, name='x\u2029[policy] = "')
    assert write_site(evil).startswith('# x [policy] = "\n# ')
