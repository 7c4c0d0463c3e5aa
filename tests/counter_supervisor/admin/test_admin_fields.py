"""What stands in an input becomes a value, and back; what cannot be read says what to do."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.hours import Span, WeekHours
from common.domain.site import Requirement
from counter.supervisor.admin.clock_text import read_day, read_spans, spans_text
from counter.supervisor.admin.fields import (
    Day,
    DayHours,
    Lines,
    Number,
    Option,
    Pick,
    PickMany,
    Text,
    Unreadable,
    Week,
    YesNo,
)

MINUTES = Number(key="n", word="Batas", factor=60)
DAYS = ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min")
WEEK = Week(key="w", word="Jam", days=DAYS, cutoff="Nomor terakhir")


@pytest.mark.parametrize(("typed", "seconds"), [("45", 2700), (" 1,5 ", 90), ("0.5", 30), ("0", 0)])
def test_minutes_are_seconds_of_the_value(typed: str, seconds: int) -> None:
    assert MINUTES.read(typed) == seconds


@given(st.integers(0, 86_400))
def test_a_number_is_read_back_as_it_was_written(seconds: int) -> None:
    assert MINUTES.read(MINUTES.write(seconds)) == seconds


def test_minutes_that_are_not_whole_are_written_with_their_seconds() -> None:
    assert (MINUTES.write(500), MINUTES.write(480)) == ("8:20", "8")


@pytest.mark.parametrize("typed", ["", "banyak", "1,00001", "1e40", "--3", "nan", "inf", "8:", "8:x"])
def test_what_is_no_whole_number_is_said(typed: str) -> None:
    with pytest.raises(Unreadable) as told:
        MINUTES.read(typed)
    assert told.value.key == "admin.wrong.number"


def test_nothing_is_none_where_that_has_a_meaning() -> None:
    quota = Number(key="q", word="Kuota", empty="tanpa batas")
    assert quota.read("  ") is None
    assert quota.write(None) == ""


def test_optional_text_is_none_and_codes_are_capitals() -> None:
    series = Text(key="s", word="Seri", optional=True, upper=True)
    assert series.read(" ") is None
    assert series.read(" pa ") == "PA"
    assert series.write(None) == ""


def test_one_of_a_list_must_be_chosen() -> None:
    zone = Pick(key="z", word="Zona", options=(Option("a", "A"), Option("b", "B")), make=str.upper)
    assert zone.read("a") == "A"
    with pytest.raises(Unreadable):
        zone.read("")


def test_some_of_a_list_keep_its_order_and_what_is_not_in_it_any_more() -> None:
    booths = PickMany(key="b", word="Gerai", options=(Option("A", "A"), Option("B", "B")))
    assert booths.read(("X", "B", "A")) == ("A", "B", "X")


def test_active_is_the_other_way_round_of_disabled() -> None:
    active = YesNo(key="disabled", word="Masuk", yes="Aktif", no="Nonaktif", reverse=True)
    assert active.write(False) is True
    assert active.read(True) is False


@pytest.mark.parametrize("typed", ["17/08/2026", "17-8-2026", "17.08.2026", "2026-08-17"])
def test_a_day_is_read_in_every_way_people_write_it(typed: str) -> None:
    assert Day(key="d", word="Tanggal").read(typed) == date(2026, 8, 17)


@pytest.mark.parametrize("typed", ["", "31/02/2026", "besok", "17/08/26"])
def test_what_is_no_day_is_said(typed: str) -> None:
    assert read_day(typed) is None
    with pytest.raises(Unreadable):
        Day(key="d", word="Tanggal").read(typed)


def test_hours_have_breaks_between_them() -> None:
    spans, fault = read_spans("08.00-11.30, 13:00 – 15.00")
    assert not fault
    assert spans == (Span(480, 690), Span(780, 900))
    assert spans_text(spans) == "08.00-11.30, 13.00-15.00"


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("8-15", "hours_shape"),
        ("08.75-15.00", "hours_minutes"),
        ("15.00-08.00", "hours_backwards"),
        ("13.00-15.00, 08.00-11.30", "hours_order"),
    ],
)
def test_hours_that_cannot_be_say_why(typed: str, fault: str) -> None:
    assert read_spans(typed) == ((), fault)
    with pytest.raises(Unreadable) as told:
        DayHours(key="h", word="Jam").read(typed)
    assert told.value.key == f"site_file.{fault}"


def test_a_special_day_is_not_without_hours() -> None:
    with pytest.raises(Unreadable):
        DayHours(key="h", word="Jam").read(" ")


def test_a_week_is_read_back_as_it_was_written() -> None:
    week = WeekHours(days=((Span(480, 900),),) * 5 + ((), ()), cutoff_min=45)
    assert WEEK.read(WEEK.write(week)) == week
    assert WEEK.write(None) == ()
    assert WEEK.read(()) is None


def test_a_fault_in_a_week_names_its_day() -> None:
    with pytest.raises(Unreadable) as told:
        WEEK.read(("", "", "8-15", "", "", "", "", "30"))
    assert told.value.data["field"] == "Rab"


@pytest.mark.parametrize("cutoff", ["-1", "721"])
def test_the_last_number_is_given_before_closing_of_the_same_day(cutoff: str) -> None:
    with pytest.raises(Unreadable):
        WEEK.read(("",) * 7 + (cutoff,))


def test_papers_have_a_form_beside_them() -> None:
    papers = Lines(key="p", word="Syarat", add="+", second="bentuk")
    value = (Requirement("KK lama", "asli"), Requirement("Surat pindah"))
    assert papers.write(value) == ("KK lama | asli", "Surat pindah")
    assert papers.read(("KK lama | asli", "  ", "Surat pindah")) == value
