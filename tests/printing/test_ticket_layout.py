from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest

from common.printing.layout import (
    Block,
    Checklist,
    CopyMark,
    Footer,
    Masthead,
    Number,
    Pair,
    Place,
    Stats,
    Tracking,
    compose,
)
from common.printing.ticket import Estimate, Ticket
from common.runtime.sentences import Sentences
from tests.printing.tickets import OFFLINE, ORDINARY, TRACKING_URL


def _blocks(ticket: Ticket, sentences: Sentences, kind: type[Block]) -> list[Block]:
    return [block for block in compose(ticket, sentences) if isinstance(block, kind)]


def test_everything_of_the_ticket_stands_in_its_place(indonesian: Sentences) -> None:
    layout = compose(ORDINARY, indonesian)
    assert Masthead("MPP Kota Sukamaju", "Mal Pelayanan Publik") in layout
    assert Number("Nomor antrean", "A-069") in layout
    assert Place("Silakan menunggu di", "Zona 1, Lantai 1") in layout
    assert Pair("Selasa, 14 Juli 2026", "09.41 WIB") in layout
    assert Pair("Antrean biasa", "Kios 2") in layout
    assert Footer(("Bukan bukti pembayaran.", "Layanan bebas pungutan liar.")) in layout
    stats = _blocks(ORDINARY, indonesian, Stats)[0]
    assert isinstance(stats, Stats)
    assert [(item.caption, item.value) for item in stats.items] == [
        ("Di depan Anda", "12 orang"),
        ("Perkiraan", "20–35 menit"),
    ]


def test_english_has_its_own_words_and_clock(english: Sentences) -> None:
    layout = compose(replace(ORDINARY, ahead=1), english)
    assert Number("Queue number", "A-069") in layout
    assert Pair("Tuesday, 14 July 2026", "09:41 WIB") in layout
    stats = _blocks(replace(ORDINARY, ahead=1), english, Stats)[0]
    assert isinstance(stats, Stats)
    assert stats.items[0].value == "1 person"


def test_the_clock_is_the_sites_also_after_five_in_the_afternoon_utc(indonesian: Sentences) -> None:
    late = replace(ORDINARY, issued_at=datetime(2026, 7, 14, 17, 30, tzinfo=UTC), time_zone="Asia/Makassar")
    assert Pair("Rabu, 15 Juli 2026", "01.30 WITA") in compose(late, indonesian)


def test_a_time_without_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="aware"):
        replace(ORDINARY, issued_at=datetime(2026, 7, 14, 9, 41))  # noqa: DTZ001 - what is refused


def test_nobody_ahead_is_said_in_words(indonesian: Sentences) -> None:
    stats = _blocks(replace(ORDINARY, ahead=0, estimate=Estimate(5, 5)), indonesian, Stats)[0]
    assert isinstance(stats, Stats)
    assert [item.value for item in stats.items] == ["Tidak ada", "5 menit"]


def test_an_offline_kiosk_promises_nothing_it_does_not_know(indonesian: Sentences) -> None:
    assert not _blocks(OFFLINE, indonesian, Stats)
    assert _blocks(OFFLINE, indonesian, Tracking) == [
        Tracking(None, "Mohon menunggu dipanggil", "Nomor berlaku hari ini.")
    ]


def test_only_a_copy_says_so(indonesian: Sentences) -> None:
    assert not _blocks(ORDINARY, indonesian, CopyMark)
    copy = replace(ORDINARY, is_copy=True)
    assert _blocks(copy, indonesian, CopyMark) == [CopyMark("SALINAN", "Nomor sama dengan tiket pertama")]
    assert _blocks(copy, indonesian, Number) == _blocks(ORDINARY, indonesian, Number)


@pytest.mark.parametrize(
    ("zone", "floor", "place"), [("2", "", "Zona 2"), ("", "3", "Lantai 3"), ("2", "3", "Zona 2, Lantai 3")]
)
def test_a_place_is_told_as_far_as_it_is_known(
    indonesian: Sentences, zone: str, floor: str, place: str
) -> None:
    found = _blocks(replace(ORDINARY, zone=zone, floor=floor), indonesian, Place)
    assert found == [Place("Silakan menunggu di", place)]


def test_no_place_no_box(indonesian: Sentences) -> None:
    assert not _blocks(replace(ORDINARY, zone="", floor=""), indonesian, Place)


def test_empty_requirements_leave_no_heading(indonesian: Sentences) -> None:
    assert not _blocks(replace(ORDINARY, requirements=("", "\x1b")), indonesian, Checklist)


def test_notices_of_the_site_follow_the_one_that_is_always_there(indonesian: Sentences) -> None:
    footer = _blocks(replace(ORDINARY, notices=("Terima kasih.",)), indonesian, Footer)
    assert footer == [Footer(("Bukan bukti pembayaran.", "Terima kasih."))]


def test_the_tracking_address_is_the_one_given(indonesian: Sentences) -> None:
    tracking = _blocks(ORDINARY, indonesian, Tracking)[0]
    assert isinstance(tracking, Tracking)
    assert tracking.url == TRACKING_URL


def test_a_ticket_has_no_field_for_a_person() -> None:
    names = {field.name for field in fields(Ticket)}
    assert not names & {"name", "nik", "person", "person_ref", "phone", "holder"}
