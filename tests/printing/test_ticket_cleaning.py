from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.printing.cleaning import clean, for_code_page
from tests.printing.tickets import HOSTILE

ANY_TEXT = st.text(st.characters())
PAGES = ("cp437", "cp858")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_keeps_no_control_character(text: str) -> None:
    assert not [char for char in clean(text) if unicodedata.category(char).startswith("C")]


@given(ANY_TEXT)
def test_clean_text_is_one_line_of_single_spaces(text: str) -> None:
    cleaned = clean(text)
    assert cleaned == " ".join(cleaned.split())
    assert not [char for char in cleaned if unicodedata.category(char).startswith("C")]


@given(ANY_TEXT, st.sampled_from(PAGES))
def test_text_for_a_page_is_printable_bytes_of_that_page(text: str, page: str) -> None:
    encoded = for_code_page(text, page).encode(page)
    assert all(byte >= 0x20 and byte != 0x7F for byte in encoded)


@given(ANY_TEXT, st.sampled_from(PAGES))
def test_cleaning_twice_changes_nothing(text: str, page: str) -> None:
    once = for_code_page(text, page)
    assert for_code_page(once, page) == once


def test_line_breaks_in_data_become_spaces() -> None:
    assert clean("Kartu\r\nKeluarga\tbaru\u2028asli") == "Kartu Keluarga baru asli"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("20–35 menit", "20-35 menit"),
        ("“Sukamaju” ‘satu’", "\"Sukamaju\" 'satu'"),
        ("tunggu…", "tunggu..."),
        ("4×6", "4x6"),
        ("ﬁ", "fi"),
        ("Ａ１", "A1"),
        ("ő", "o"),
        ("中", "?"),
        ("😀", "?"),
        ("Disdukcapil · Lantai 1", "Disdukcapil · Lantai 1"),
        ("kopé, café", "kopé, café"),
    ],
)
def test_what_a_page_lacks_is_written_the_nearest_way(text: str, written: str) -> None:
    assert for_code_page(text, "cp437") == written


def test_a_page_with_more_letters_keeps_them() -> None:
    assert for_code_page("€ Ã", "cp858") == "€ Ã"
    assert for_code_page("€ Ã", "cp437") == "EUR A"
