from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image, ImageChops

from common.printing.layout import compose
from common.printing.measures import DOTS_PER_MM
from common.printing.number_art import MIN_CAP_MM, draw_number
from common.printing.raster import render
from common.printing.ticket import Ticket
from common.printing.typeface import Typeface, Weight
from common.runtime.sentences import Sentences
from tests.printing.tickets import HOSTILE, LONG, OFFLINE, ORDINARY, TRACKING_URL, with_text

WIDTHS = (576, 384)


def _inked(image: Image.Image) -> Image.Image:
    return ImageChops.invert(image.convert("L"))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("ticket", [ORDINARY, OFFLINE, LONG, replace(ORDINARY, is_copy=True)])
def test_the_picture_is_black_and_white_and_exactly_as_wide_as_the_paper(
    width: int, ticket: Ticket, indonesian: Sentences, typeface: Typeface
) -> None:
    picture = render(compose(ticket, indonesian), width, typeface)
    assert picture.mode == "1"
    assert picture.width == width


@pytest.mark.parametrize("width", WIDTHS)
def test_the_code_is_read_by_a_phone(width: int, indonesian: Sentences, typeface: Typeface) -> None:
    picture = render(compose(ORDINARY, indonesian), width, typeface)
    assert [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))] == [TRACKING_URL]


@pytest.mark.parametrize("available", [528, 360])
@pytest.mark.parametrize("code", ["A-069", "W-088", "M-000", "A-1"])
def test_the_number_is_at_least_twelve_millimetres_high(
    code: str, available: int, typeface: Typeface
) -> None:
    letter = draw_number(code, available, 166, typeface)
    assert letter.height >= MIN_CAP_MM * DOTS_PER_MM
    assert letter.width <= available


@pytest.mark.parametrize(("available", "least_mm"), [(528, 12.0), (360, 9.5)])
def test_an_offline_number_shrinks_to_fit(available: int, least_mm: float, typeface: Typeface) -> None:
    for code in ("A-K2-03", "W-K9-88"):
        number = draw_number(code, available, 166, typeface)
        assert number.width <= available
        assert number.height >= least_mm * DOTS_PER_MM


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("ticket", [LONG, with_text("W" * 60), with_text("Pelayanan " * 30)])
def test_nothing_runs_over_the_margin(
    width: int, ticket: Ticket, indonesian: Sentences, typeface: Typeface
) -> None:
    picture = _inked(render(compose(ticket, indonesian), width, typeface))
    below_the_band = picture.crop((0, 50, width, picture.height))
    box = below_the_band.getbbox()
    assert box is not None
    assert box[0] >= 8
    assert box[2] <= width - 8


@pytest.mark.parametrize("width", [528, 360, 120])
def test_wrapping_loses_no_letter(width: int, typeface: Typeface) -> None:
    for text in (LONG.service, LONG.booth, "Tanggungjawabmutlakpenyelenggaraanpelayananpublikterpadu"):
        for wrap in (typeface.wrap, typeface.wrap_evenly):
            lines = wrap(text, Weight.EXTRA_BOLD, 37, width)
            assert "".join(lines).replace(" ", "") == text.replace(" ", "")
            assert all(typeface.width(line, Weight.EXTRA_BOLD, 37) <= width for line in lines)


def test_even_lines_are_no_more_than_plain_ones(typeface: Typeface) -> None:
    style = (LONG.service, Weight.EXTRA_BOLD, 37, 512)
    even, plain = typeface.wrap_evenly(*style), typeface.wrap(*style)
    assert len(even) == len(plain)
    widths = [typeface.width(line, Weight.EXTRA_BOLD, 37) for line in even]
    assert max(widths) <= max(typeface.width(line, Weight.EXTRA_BOLD, 37) for line in plain)


def test_a_copy_is_told_apart_above_the_number(indonesian: Sentences, typeface: Typeface) -> None:
    first = render(compose(ORDINARY, indonesian), 576, typeface)
    again = render(compose(replace(ORDINARY, is_copy=True), indonesian), 576, typeface)
    added = again.height - first.height
    assert added > 80
    assert ImageChops.difference(first.crop((0, 0, 576, 180)), again.crop((0, 0, 576, 180))).getbbox() is None
    rest = first.crop((0, 260, 576, first.height)), again.crop((0, 260 + added, 576, again.height))
    assert ImageChops.difference(*rest).getbbox() is None


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_drawn(text: str, indonesian: Sentences, typeface: Typeface) -> None:
    assert render(compose(with_text(text), indonesian), 384, typeface).height > 400


def test_long_lists_of_requirements_make_longer_paper(indonesian: Sentences, typeface: Typeface) -> None:
    many = replace(ORDINARY, requirements=tuple(f"Berkas nomor {number}" for number in range(60)))
    picture = render(compose(many, indonesian), 576, typeface)
    assert picture.height > 60 * 32
    assert zxingcpp.read_barcodes(picture.convert("L"))[0].text == TRACKING_URL
