from __future__ import annotations

import re
from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from common.printing.decoder import CutOff, Feed, Foreign, Picture, QrCode, Text, decode, tokens
from common.printing.escpos_bytes import job_bytes, picture_bytes
from common.printing.escpos_tokens import Kind
from common.printing.layout import compose
from common.printing.native import CELL_CAP, CELL_HEIGHT, CELL_WIDTH, number_magnification
from common.printing.raster import render as render_layout
from common.printing.settings import CodePage, Cut, Mode, PrinterSettings
from common.printing.slip import render
from common.printing.ticket import Ticket
from common.printing.typeface import Typeface
from common.runtime.sentences import Sentences
from tests.printing.tickets import HOSTILE, LONG, OFFLINE, ORDINARY, TRACKING_URL, with_text

WIDTHS = (576, 384)
MODES = tuple(Mode)
OURS = {
    Kind.TEXT,
    Kind.LINE_FEED,
    Kind.RESET,
    Kind.CODE_PAGE,
    Kind.ALIGN,
    Kind.BOLD,
    Kind.SIZE,
    Kind.INVERT,
    Kind.SPACING,
    Kind.SPACING_DEFAULT,
    Kind.CUT,
    Kind.PICTURE,
    Kind.SYMBOL,
}
REAL_TIME = re.compile(rb"\x10[\x04\x05\x14]")


def _settings(mode: Mode, width: int = 576, **more: object) -> PrinterSettings:
    return replace(PrinterSettings(url="tcp://127.0.0.1", mode=mode, width_dots=width), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_adds_no_command(
    mode: Mode, text: str, indonesian: Sentences, typeface: Typeface
) -> None:
    job = job_bytes(compose(with_text(text), indonesian), _settings(mode, 384), typeface)
    found = tokens(job)
    assert {token.kind for token in found} <= OURS
    assert [token.raw for token in found if token.kind is Kind.CUT] == [b"\x1dVB\x00"]
    assert [token.raw for token in found if token.kind is Kind.RESET] == [b"\x1b@"]
    assert not REAL_TIME.search(job)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(text=st.text(st.characters(), max_size=60), page=st.sampled_from(CodePage))
def test_no_text_at_all_adds_a_command(
    text: str, page: CodePage, indonesian: Sentences, typeface: Typeface
) -> None:
    job = job_bytes(compose(with_text(text), indonesian), _settings(Mode.NATIVE, code_page=page), typeface)
    found = tokens(job)
    assert {token.kind for token in found} <= OURS
    assert sum(token.kind is Kind.CUT for token in found) == 1
    assert sum(token.kind is Kind.SYMBOL for token in found) == 5


def test_the_control_an_uncleaned_text_would_cut_the_paper() -> None:
    """What the tests above would see if nothing were cleaned."""
    unclean = HOSTILE[1].encode("latin-1") + HOSTILE[3].encode("latin-1")
    assert not {token.kind for token in tokens(unclean)} <= OURS


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("ticket", [ORDINARY, LONG, replace(ORDINARY, is_copy=True)])
def test_the_code_on_the_paper_is_read_by_a_phone(
    mode: Mode, width: int, ticket: Ticket, indonesian: Sentences, typeface: Typeface
) -> None:
    job = job_bytes(compose(ticket, indonesian), _settings(mode, width), typeface)
    paper = render(job, width, typeface)
    assert paper.width == width
    assert [found.text for found in zxingcpp.read_barcodes(paper.convert("L"))] == [TRACKING_URL]


@pytest.mark.parametrize("width", WIDTHS)
def test_drawn_paper_is_the_picture_dot_for_dot(
    width: int, indonesian: Sentences, typeface: Typeface
) -> None:
    layout = compose(ORDINARY, indonesian)
    picture = render_layout(layout, width, typeface)
    paper = render(job_bytes(layout, _settings(Mode.RASTER, width), typeface), width, typeface)
    assert paper.height == picture.height + 24
    differing = ImageChops.difference(
        paper.crop((0, 0, width, picture.height)).convert("L"), picture.convert("L")
    )
    # A dot is added where the bytes would read as a real-time command.
    assert sum(value > 0 for value in differing.get_flattened_data()) <= 40


def test_pictures_never_hold_a_real_time_command() -> None:
    rows = b"\x10\x04\x10\x14\x10\x05\x00\x10" + b"\x04" + b"\x00" * 7
    picture = ImageChops.invert(Image.frombytes("1", (64, 2), rows))
    job = picture_bytes(picture)
    assert REAL_TIME.search(rows)
    assert not REAL_TIME.search(job)


def test_native_jobs_hold_the_words(indonesian: Sentences, typeface: Typeface) -> None:
    events = decode(job_bytes(compose(ORDINARY, indonesian), _settings(Mode.NATIVE), typeface))
    text = "\n".join(event.text for event in events if isinstance(event, Text))
    for words in ("Nomor antrean", "A-069", "Kartu Keluarga", "Zona 1, Lantai 1", "12 orang", "20-35 menit"):
        assert words in text
    assert [event.payload for event in events if isinstance(event, QrCode)] == [TRACKING_URL]
    assert not [event for event in events if isinstance(event, Picture | Foreign)]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("ticket", [ORDINARY, OFFLINE, LONG, with_text("W" * 80)])
def test_no_native_line_is_wider_than_the_paper(
    width: int, ticket: Ticket, indonesian: Sentences, typeface: Typeface
) -> None:
    job = job_bytes(compose(ticket, indonesian), _settings(Mode.NATIVE, width), typeface)
    line = 0
    for token in tokens(job):
        if token.kind is Kind.SIZE:
            wide = (token.data[0] >> 4) + 1
        if token.kind is Kind.TEXT:
            line += len(token.data) * wide * CELL_WIDTH
        if token.kind is Kind.LINE_FEED:
            assert line <= width
            line = 0


@pytest.mark.parametrize("width", WIDTHS)
def test_native_long_names_are_wrapped_and_whole(
    width: int, indonesian: Sentences, typeface: Typeface
) -> None:
    events = decode(job_bytes(compose(LONG, indonesian), _settings(Mode.NATIVE, width), typeface))
    words = " ".join(event.text for event in events if isinstance(event, Text))
    flat = re.sub(r"\s+", " ", words)
    for text in (LONG.service, LONG.booth, LONG.site, *LONG.requirements):
        assert text in flat


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("code", ["A-069", "A-K2-03", "AB-K12-003"])
def test_the_native_number_is_at_least_twelve_millimetres_high(width: int, code: str) -> None:
    wide, high = number_magnification(code, width // CELL_WIDTH)
    assert wide * CELL_WIDTH * len(code) <= width
    if len(code) <= 7:
        assert high * CELL_CAP / 8 >= 12
    assert high * CELL_HEIGHT <= 8 * CELL_HEIGHT


@pytest.mark.parametrize(
    ("cut", "event"), [(Cut.PARTIAL, CutOff(66)), (Cut.FULL, CutOff(0)), (Cut.NONE, Feed(6))]
)
@pytest.mark.parametrize("mode", MODES)
def test_the_job_ends_as_the_setting_says(
    cut: Cut, event: CutOff | Feed, mode: Mode, indonesian: Sentences, typeface: Typeface
) -> None:
    events = decode(job_bytes(compose(ORDINARY, indonesian), _settings(mode, cut=cut), typeface))
    assert events[-1] == event


def test_the_code_page_is_chosen_before_the_first_letter(indonesian: Sentences, typeface: Typeface) -> None:
    ticket = replace(ORDINARY, service="Kopé Ã")
    job = job_bytes(compose(ticket, indonesian), _settings(Mode.NATIVE, code_page=CodePage.CP858), typeface)
    assert job.startswith(b"\x1b@\x1bt\x13")
    assert "Kopé Ã" in {event.text for event in decode(job) if isinstance(event, Text)}


def test_jobs_stay_small_enough_for_their_cable(indonesian: Sentences, typeface: Typeface) -> None:
    layout = compose(ORDINARY, indonesian)
    assert len(job_bytes(layout, _settings(Mode.NATIVE), typeface)) < 2_000
    assert len(job_bytes(layout, _settings(Mode.RASTER), typeface)) < 110_000


@pytest.mark.parametrize("width", [575, 8, 1000])
def test_a_width_no_printer_has_is_refused(width: int) -> None:
    with pytest.raises(ValueError, match="width_dots"):
        PrinterSettings(url="tcp://127.0.0.1", width_dots=width)
