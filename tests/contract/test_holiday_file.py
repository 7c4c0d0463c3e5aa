"""A list of holidays from a spreadsheet: read whole, or refused whole with every line's mistake."""

from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.contract.holiday_file import (
    MAX_BYTES,
    BadHolidayFile,
    Mistake,
    Wrong,
    read_holidays,
    write_holidays,
)
from common.contract.holidays import holidays_of
from common.domain.calendar import Closure, ClosureKind
from common.domain.words import BoothCode
from common.runtime.sentences import Sentences

PLAIN = "tanggal,nama,jenis,catatan\n2027-01-01,Tahun Baru,national,\n2027-05-05,HUT Kota,local,Perda 3\n"
EXPECTED = (
    Closure(date(2027, 1, 1), "Tahun Baru", kind=ClosureKind.NATIONAL),
    Closure(date(2027, 5, 5), "HUT Kota", kind=ClosureKind.LOCAL, note="Perda 3"),
)


def mistakes(text: str | bytes) -> tuple[Mistake, ...]:
    with pytest.raises(BadHolidayFile) as caught:
        read_holidays(text.encode() if isinstance(text, str) else text)
    return caught.value.mistakes


@pytest.mark.parametrize(
    "data",
    [
        PLAIN.encode(),
        PLAIN.encode("utf-8-sig"),
        PLAIN.replace("\n", "\r\n").encode(),
        PLAIN.replace(",", ";").encode("utf-8-sig"),
        PLAIN.replace(",", "\t").encode(),
        PLAIN.replace("2027-01-01", "01/01/2027").replace("2027-05-05", "5.5.2027").encode(),
        PLAIN.replace("2027-01-01", "1-1-2027").encode(),
        PLAIN.replace("national", "Libur  Nasional").replace("local", "Lokal").encode(),
        PLAIN.replace("tanggal,nama", " Tanggal , NAMA").encode(),
        (PLAIN + "\n,,,\n  \n").encode(),
        b"jenis,catatan,nama,tanggal\nlocal,Perda 3,HUT Kota,2027-05-05\nnational,,Tahun Baru,2027-01-01\n",
        PLAIN.replace("HUT Kota", '"HUT Kota"').rstrip("\n").encode(),
    ],
)
def test_what_spreadsheets_write_is_read(data: bytes) -> None:
    assert read_holidays(data) == EXPECTED


def test_the_note_may_be_left_out_and_a_name_in_quotes_may_hold_the_separator() -> None:
    (one,) = read_holidays(b'tanggal,nama,jenis\n2027-03-10,"Idulfitri, 1 Syawal",cuti bersama\n')
    assert (one.name, one.kind, one.note) == ("Idulfitri, 1 Syawal", ClosureKind.COLLECTIVE, "")


@pytest.mark.parametrize(
    ("row", "wrong", "value"),
    [
        ("2027-02-30,Libur,local", Wrong.BAD_DAY, "2027-02-30"),
        ("30/02/2027,Libur,local", Wrong.BAD_DAY, "30/02/2027"),
        ("12 Maret,Libur,local", Wrong.BAD_DAY, "12 Maret"),
        (",Libur,local", Wrong.BAD_DAY, ""),
        ("1927-02-20,Libur,local", Wrong.BAD_YEAR, "1927-02-20"),
        ("2027-02-20,,local", Wrong.NO_NAME, ""),
        ("2027-02-20,Libur,daerah", Wrong.BAD_KIND, "daerah"),
        ("2027-02-20,Libur", Wrong.BAD_KIND, ""),
        ("2027-02-20,Libur,local,,ekstra", Wrong.TOO_MANY_CELLS, "ekstra"),
        (f"2027-02-20,{'x' * 161},local", Wrong.TOO_LONG, "x" * 161),
        ("2027-02-20,Libur\x1b@,local", Wrong.CONTROL_CHARACTER, "Libur\x1b@"),
        ("2027-01-01,Libur,local", Wrong.TWICE, "2"),
    ],
)
def test_a_line_that_is_wrong_is_named(row: str, wrong: Wrong, value: str) -> None:
    assert mistakes(PLAIN + row + "\n") == (Mistake(4, wrong, value),)


def test_all_lines_are_told_and_nothing_is_taken() -> None:
    found = mistakes(PLAIN + "besok,A,local\n2027-02-20,B,libur\n2027-02-21,,local\n")
    assert [(one.line, one.wrong) for one in found] == [
        (4, Wrong.BAD_DAY),
        (5, Wrong.BAD_KIND),
        (6, Wrong.NO_NAME),
    ]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", [Mistake(1, Wrong.NO_COLUMN, name) for name in ("tanggal", "nama", "jenis")]),
        (b"tanggal,name,jenis\n", [Mistake(1, Wrong.NO_COLUMN, "nama")]),
        (b"tanggal,nama,jenis\n\n", [Mistake(1, Wrong.NOTHING_IN_IT)]),
        (b"tanggal,nama,jenis\n2027-01-01,\xe9t\xe9,local\n", [Mistake(2, Wrong.NOT_UTF8)]),
        (b'tanggal,nama,jenis\n2027-01-01,"Li"bur,local\n', [Mistake(2, Wrong.NOT_A_TABLE)]),
        (b"x" * (MAX_BYTES + 1), [Mistake(1, Wrong.TOO_LARGE, "256")]),
    ],
)
def test_a_file_that_is_no_list_says_so(data: bytes, expected: list[Mistake]) -> None:
    assert list(mistakes(data)) == expected


def test_every_mistake_has_a_sentence_in_both_languages() -> None:
    for language in ("id", "en"):
        sentences = Sentences.load(language, ["holidays"])
        for wrong in Wrong:
            said = sentences.text(f"holidays.file.{wrong.value}", line=7, value="bukan tanggal")
            assert wrong.value not in said


def test_what_was_written_is_read_again_and_opens_in_a_spreadsheet() -> None:
    written = write_holidays(holidays_of(2027))
    assert written.startswith(b"\xef\xbb\xbftanggal,nama,jenis,catatan\r\n")
    assert read_holidays(written) == holidays_of(2027)


def test_closures_of_single_booths_are_no_holidays() -> None:
    day = date(2027, 1, 4)
    assert (
        read_holidays(write_holidays((*EXPECTED, Closure(day, "Rapat", booths=(BoothCode("A"),)))))
        == EXPECTED
    )


words = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40)
lists = st.lists(
    st.builds(
        Closure,
        day=st.dates(date(2010, 1, 1), date(2100, 12, 31)),
        name=words,
        kind=st.sampled_from(ClosureKind),
        note=st.just("") | words,
    ),
    min_size=1,
    unique_by=lambda one: one.day,
)


@given(lists)
def test_any_list_is_read_as_it_was_written_and_no_name_is_a_formula(closures: list[Closure]) -> None:
    written = write_holidays(closures)
    in_order = tuple(sorted(closures, key=lambda one: one.day))
    expected = [one for one in in_order if not one.name.startswith("'")]
    assert [one for one in read_holidays(written) if not one.name.startswith("'")] == expected


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(BadHolidayFile):
        assert read_holidays(data)
