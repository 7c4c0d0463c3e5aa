"""The configuration as commands: what is said, what is refused, and that the law follows at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.calendar import Calendar, Closure
from common.domain.commands import (
    CallNext,
    Cancel,
    CloseCounter,
    ImportSite,
    IssueTicket,
    OpenCounter,
    Origin,
    RemoveBooth,
    RemoveCounter,
    RemoveService,
    SetBooth,
    SetCalendar,
    SetCounter,
    SetPolicy,
    SetService,
    SetSite,
    SetTicketText,
)
from common.domain.errors import Refusal
from common.domain.events import Event
from common.domain.evolve import evolve
from common.domain.evolve.catalogue import grouped
from common.domain.site import Booth, Counter, Policy, Service, Site, TicketText
from common.domain.state import QueueState
from common.domain.words import BoothCode, CounterCode, OfficerId, SeriesCode, ServiceCode, StationKey
from tests.domain.law import ELDERLY, ONE, TUESDAY, TWO, Law, a_site

CHIEF = Origin(station=StationKey("S1"), anywhere=True)


@pytest.fixture
def law() -> Law:
    return Law()


def booth(code: str, name: str = "Samsat") -> Booth:
    return Booth(code=BoothCode(code), name=name, agency=name, zone="Timur", floor="1")


def service(code: str, of: str = "A", **more: Any) -> Service:
    return Service(code=ServiceCode(code), booth=BoothCode(of), name=code, **more)


def counter(code: str, of: str = "A") -> Counter:
    return Counter(code=CounterCode(code), booth=BoothCode(of))


def names(events: tuple[Event, ...]) -> list[str]:
    return [event.name for event in events]


def codes(site: Site) -> tuple[list[str], list[str], list[str]]:
    return (
        [one.code for one in site.booths],
        [one.code for one in site.services],
        [one.code for one in site.counters],
    )


def site_command(law: Law, **changed: Any) -> SetSite:
    site = law.state.site
    said = {
        "code": site.code,
        "title": site.name,
        "tagline": site.tagline,
        "time_zone": site.time_zone,
        "hours": site.hours,
    }
    return SetSite(command_id=law.id(), **{**said, **changed})


# -- what is said


def test_a_new_ratio_holds_from_the_next_call(law: Law) -> None:
    law.open(ONE)
    for _ in range(3):
        law.line_up("A1", ELDERLY)
        law.line_up("A1")
    law.serve(ONE)  # a day begins with the priority's turn; two ordinary ones would follow
    law.serve(ONE)
    law.do(SetPolicy(command_id=law.id(), policy=Policy(ordinary_per_priority=1)), CHIEF)
    (called,) = law.call(ONE)
    assert law.leg(called.leg_id).priority_class == ELDERLY  # type: ignore[attr-defined]


def test_a_booth_is_added_at_the_end_changed_in_its_place_and_moved(law: Law) -> None:
    assert names(law.do(SetBooth(command_id=law.id(), booth=booth("D")), CHIEF)) == ["booth_set"]
    assert codes(law.state.site)[0] == ["A", "B", "C", "D"]
    law.do(SetBooth(command_id=law.id(), booth=booth("B", "Polres")), CHIEF)
    assert codes(law.state.site)[0] == ["A", "B", "C", "D"]
    assert law.state.site.booth_by_code[BoothCode("B")].name == "Polres"
    moved = law.do(SetBooth(command_id=law.id(), booth=booth("A"), place=2), CHIEF)
    assert names(moved) == ["booth_set"]
    assert codes(law.state.site) == (["B", "C", "A", "D"], ["B1", "C1", "A1", "A2"], ["3", "1", "2"])


def test_services_and_counters_have_their_places_within_their_booth(law: Law) -> None:
    law.do(SetService(command_id=law.id(), service=service("A3"), place=0), CHIEF)
    law.do(SetCounter(command_id=law.id(), counter=counter("9"), place=1), CHIEF)
    assert codes(law.state.site)[1:] == (["A3", "A1", "A2", "B1", "C1"], ["1", "9", "2", "3"])
    law.do(SetService(command_id=law.id(), service=service("A3", "B")), CHIEF)
    assert codes(law.state.site)[1] == ["A1", "A2", "B1", "A3", "C1"]


def test_what_changes_nothing_says_nothing(law: Law) -> None:
    site = law.state.site
    for command in (
        site_command(law),
        SetBooth(command_id=law.id(), booth=site.booths[1]),
        SetService(command_id=law.id(), service=site.services[0], place=0),
        SetCounter(command_id=law.id(), counter=site.counters[0]),
        SetPolicy(command_id=law.id(), policy=site.policy),
        SetCalendar(command_id=law.id(), calendar=site.calendar),
        SetTicketText(command_id=law.id(), text=site.ticket_text),
        ImportSite(command_id=law.id(), site=site),
    ):
        assert law.do(command, CHIEF) == ()


def test_the_building_the_days_and_the_papers_lines_are_set(law: Law) -> None:
    calendar = Calendar(closures=(Closure(date(2026, 8, 17), "Kemerdekaan"),))
    text = TicketText(footer=("Terima kasih",))
    assert names(law.do(site_command(law, title="MPP Baru", ticker=("Selamat datang",)), CHIEF)) == [
        "site_set"
    ]
    assert names(law.do(SetCalendar(command_id=law.id(), calendar=calendar), CHIEF)) == ["calendar_set"]
    assert names(law.do(SetTicketText(command_id=law.id(), text=text), CHIEF)) == ["ticket_text_set"]
    site = law.state.site
    assert (site.name, site.ticker, site.calendar, site.ticket_text) == (
        "MPP Baru",
        ("Selamat datang",),
        calendar,
        text,
    )


def test_a_booth_goes_with_all_that_is_its_own(law: Law) -> None:
    days = Calendar(
        closures=(
            Closure(date(2026, 8, 1), "Audit", booths=(BoothCode("B"),)),
            Closure(date(2026, 8, 2), "Audit", services=(ServiceCode("A1"), ServiceCode("B1"))),
            Closure(date(2026, 8, 17), "Kemerdekaan"),
        )
    )
    law.do(SetCalendar(command_id=law.id(), calendar=days), CHIEF)
    law.do(SetService(command_id=law.id(), service=service("A2", after=(ServiceCode("B1"),))), CHIEF)
    gone = law.do(RemoveBooth(command_id=law.id(), code=BoothCode("B")), CHIEF)
    assert names(gone) == [
        "calendar_set",
        "service_removed",
        "counter_removed",
        "service_set",
        "booth_removed",
    ]
    site = law.state.site
    assert codes(site) == (["A", "C"], ["A1", "A2", "C1"], ["1", "2"])
    assert site.service(ServiceCode("A2")).after == ()
    assert [(one.name, one.services) for one in site.calendar.closures] == [
        ("Audit", ("A1",)),
        ("Kemerdekaan", ()),
    ]


def test_a_counter_that_serves_all_of_its_booth_serves_what_is_new_too(law: Law) -> None:
    law.open(ONE)
    beside = Origin(station=StationKey("D2"), officer=OfficerId("budi"))
    law.do(OpenCounter(command_id=law.id(), counter=TWO, services=(ServiceCode("A1"),)), beside)
    added = law.do(SetService(command_id=law.id(), service=service("A3")), CHIEF)
    assert names(added) == ["service_set", "counter_opened"]
    assert law.state.counters[ONE].services == ("A1", "A2", "A3")
    assert law.state.counters[TWO].services == ("A1",)
    law.do(RemoveService(command_id=law.id(), code=ServiceCode("A3")), CHIEF)
    assert law.state.counters[ONE].services == ("A1", "A2")
    assert law.state.counters[ONE].station == "D1"


# -- what is refused


def refused(law: Law, command: Any) -> tuple[str, dict[str, Any]]:
    refusal = law.refuse(command, CHIEF)
    return refusal.code, refusal.data


def test_what_was_used_today_stays(law: Law) -> None:
    law.open(ONE)
    leg = law.line_up("A1")
    tickets = {"what": "service", "code": "A1", "by": "tickets"}
    assert refused(law, RemoveService(command_id=law.id(), code=ServiceCode("A1"))) == ("in_use", tickets)
    assert refused(law, RemoveBooth(command_id=law.id(), code=BoothCode("A"))) == ("in_use", tickets)
    moved = SetService(command_id=law.id(), service=service("A1", "B"))
    assert refused(law, moved) == ("in_use", tickets)
    open_counter = {"what": "counter", "code": "1", "by": "counters"}
    assert refused(law, RemoveCounter(command_id=law.id(), code=ONE)) == ("in_use", open_counter)
    elsewhere = SetCounter(command_id=law.id(), counter=counter("1", "B"))
    assert refused(law, elsewhere) == ("in_use", open_counter)
    law.do(Cancel(command_id=law.id(), leg_id=leg), CHIEF)
    law.do(CloseCounter(command_id=law.id(), counter=ONE), CHIEF)
    assert refused(law, RemoveService(command_id=law.id(), code=ServiceCode("A1")))[0] == "in_use"
    assert names(law.do(RemoveCounter(command_id=law.id(), code=ONE), CHIEF)) == ["counter_removed"]
    law.wait(24 * 3600)
    law.do(RemoveBooth(command_id=law.id(), code=BoothCode("A")), CHIEF)
    assert codes(law.state.site)[0] == ["B", "C"]


def test_a_stop_that_a_visit_still_goes_to_stays(law: Law) -> None:
    law.do(IssueTicket(command_id=law.id(), service=ServiceCode("A1"), then=(ServiceCode("B1"),)), CHIEF)
    assert refused(law, RemoveService(command_id=law.id(), code=ServiceCode("B1")))[0] == "in_use"


def test_an_open_counter_is_not_left_without_anything_to_serve(law: Law) -> None:
    law.open(TWO, "A2")
    assert refused(law, RemoveService(command_id=law.id(), code=ServiceCode("A2"))) == (
        "in_use",
        {"what": "booth", "code": "A", "by": "counters", "counter": "2"},
    )


def test_code_and_zone_of_the_site_stay_once_numbers_were_given(law: Law) -> None:
    law.do(site_command(law, code="baru", time_zone="Asia/Makassar"), CHIEF)
    assert (law.state.site.code, law.state.site.zone.key) == ("baru", "Asia/Makassar")
    law.issue("A1")
    law.do(site_command(law, title="Lain"), CHIEF)
    for change in ({"code": "lagi"}, {"time_zone": "Asia/Jakarta"}):
        assert refused(law, site_command(law, **change)) == (
            "in_use",
            {"what": "site", "code": "baru", "by": "tickets"},
        )


@pytest.mark.parametrize(
    ("command", "code", "data"),
    [
        (lambda law: RemoveBooth(command_id=law.id(), code=BoothCode("Z")), "unknown_booth", {"booth": "Z"}),
        (
            lambda law: RemoveService(command_id=law.id(), code=ServiceCode("Z1")),
            "unknown_service",
            {"service": "Z1"},
        ),
        (
            lambda law: RemoveCounter(command_id=law.id(), code=CounterCode("99")),
            "unknown_counter",
            {"counter": "99"},
        ),
        (
            lambda law: SetService(command_id=law.id(), service=service("Z1", "Z")),
            "unknown_booth",
            {"booth": "Z"},
        ),
        (
            lambda law: SetCounter(command_id=law.id(), counter=counter("9", "Z")),
            "unknown_booth",
            {"booth": "Z"},
        ),
        (
            lambda law: SetBooth(command_id=law.id(), booth=booth("A"), is_new=True),
            "code_taken",
            {"what": "booth", "code": "A"},
        ),
        (
            lambda law: SetService(command_id=law.id(), service=service("A1"), is_new=True),
            "code_taken",
            {"what": "service", "code": "A1"},
        ),
        (
            lambda law: SetCounter(command_id=law.id(), counter=counter("1"), is_new=True),
            "code_taken",
            {"what": "counter", "code": "1"},
        ),
        (
            lambda law: SetService(command_id=law.id(), service=service("A1", series=SeriesCode("B"))),
            "series_taken",
            {"service": "A1", "series": "B"},
        ),
        (
            lambda law: SetBooth(command_id=law.id(), booth=booth("P")),
            "series_taken",
            {"service": "B1", "series": "P"},
        ),
        (
            lambda law: SetService(command_id=law.id(), service=service("A1", after=(ServiceCode("A1"),))),
            "after_itself",
            {"service": "A1"},
        ),
        (
            lambda law: SetService(command_id=law.id(), service=service("A1", after=(ServiceCode("Z"),))),
            "unknown_service",
            {"service": "Z"},
        ),
        (
            lambda law: SetCalendar(
                command_id=law.id(),
                calendar=Calendar(closures=(Closure(date(2026, 1, 1), "x", booths=(BoothCode("Z"),)),)),
            ),
            "unknown_booth",
            {"booth": "Z"},
        ),
        (
            lambda law: SetCalendar(
                command_id=law.id(),
                calendar=Calendar(closures=(Closure(date(2026, 1, 1), "x", (ServiceCode("Z"),)),)),
            ),
            "unknown_service",
            {"service": "Z"},
        ),
        (
            lambda law: ImportSite(
                command_id=law.id(), site=replace(a_site(), booths=(*a_site().booths, booth("A")))
            ),
            "code_taken",
            {"what": "booth", "code": "A"},
        ),
    ],
)
def test_what_makes_no_sound_site_is_refused(law: Law, command: Any, code: str, data: dict[str, str]) -> None:
    assert refused(law, command(law)) == (code, data)


def test_a_place_is_not_negative(law: Law) -> None:
    with pytest.raises(ValueError, match="place"):
        SetBooth(command_id=law.id(), booth=booth("D"), place=-1)


# -- any site into any other

LETTERS = ["A", "B", "C", "D", "E"]
PARTS = ["1", "2", "3", "4", "5", "6", "7"]


@st.composite
def sites(draw: st.DrawFn) -> Site:
    chosen = draw(st.lists(st.sampled_from(LETTERS), unique=True, min_size=1))
    named = st.sampled_from(["lama", "baru"])
    of = st.sampled_from(chosen)
    return replace(
        a_site(),
        name=draw(named),
        booths=tuple(booth(code, draw(named)) for code in chosen),
        services=tuple(
            service(f"S{code}", draw(of), quota=draw(st.sampled_from([None, 5])))
            for code in draw(st.lists(st.sampled_from(PARTS), unique=True))
        ),
        counters=tuple(
            counter(code, draw(of)) for code in draw(st.lists(st.sampled_from(PARTS), unique=True))
        ),
        policy=Policy(ordinary_per_priority=draw(st.integers(1, 3))),
        calendar=Calendar(closures=draw(st.sampled_from([(), (Closure(date(2026, 8, 17), "RI"),)]))),
    )


@given(sites(), sites())
def test_an_import_leads_from_any_site_to_any_other(before: Site, after: Site) -> None:
    law = Law(grouped(before))
    events = law.do(ImportSite(command_id=law.id(), site=after), CHIEF)
    assert law.state.site == grouped(after)
    assert law.do(ImportSite(command_id=law.id(), site=after), CHIEF) == ()
    # A station that saw the site before hears the events, one by one, and has the same.
    station = QueueState(site=grouped(before))
    for event in events:
        evolve(station, event)
    assert station.site == law.state.site


@given(sites(), st.data())
def test_a_move_is_one_event_and_ends_where_it_was_asked_for(site: Site, data: st.DataObject) -> None:
    law = Law(grouped(site))
    chosen = data.draw(st.sampled_from(site.booths))
    place = data.draw(st.integers(0, len(site.booths) - 1))
    events = law.do(SetBooth(command_id=law.id(), booth=chosen, place=place), CHIEF)
    assert len(events) <= 1
    assert law.state.site.booths.index(chosen) == place
    others = [one for one in law.state.site.booths if one != chosen]
    assert others == [one for one in site.booths if one != chosen]


def test_a_change_never_passes_as_a_call(law: Law) -> None:
    law.open(ONE)
    assert law.answer(SetPolicy(command_id=law.id(), policy=Policy(ordinary_per_priority=1)), CHIEF) is None
    assert law.do(CallNext(command_id=law.id(), counter=ONE)) == ()
    assert law.now == TUESDAY
    assert issubclass(type(law.refuse(RemoveBooth(command_id=law.id(), code=BoothCode("Z")), CHIEF)), Refusal)
