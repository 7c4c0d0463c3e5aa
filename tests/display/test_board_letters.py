"""Letters are as high as the hall is deep; long names and codes shrink, break, or say that they are cut."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from common.runtime.clock import ManualClock
from common.ui.lettering import advance, cap_height, is_cut
from common.ui.theme import Theme
from common.ui.tokens import PaletteName, Surface
from display.arrangement import ARRANGEMENTS, Layout, Shape, paper_of
from display.board_window import BoardWindow
from display.call_row import row_letters
from display.where_to import where_to
from tests.display.conftest import Hang
from tests.display.lobby import Lobby, renamed, sample_site
from tests.display.picture import ink_box, picture_of

CURRENT_CAP = 0.18
MM_PER_PX = 1210 / 1920
"""A 55-inch screen; ux.md: letters of the rows are a 200th of the distance high, of the call an 82nd."""
HALL_M = 8.0
ROW_CAP_PX = HALL_M * 1000 / 200 / MM_PER_PX
USUAL = ["A-057", "W-088", "M-999"]
LONG = ["W-1088", "A-K2-03", "A-K2-003", "W-K2-088", "W-K12-088"]
LAYOUTS = [Layout.INFO, Layout.CALLS]
THEME = Theme(PaletteName.BOARD, surface=Surface.DISPLAY)


def call_code(lobby: Lobby, code: str, counter: str = "6") -> None:
    """Have just this code called at a counter of booth B."""
    while lobby.state is not None and lobby.state.waiting_count("B"):
        lobby.call(counter)
        lobby.begin(counter)
        lobby.finish(counter)
    series, _, number = code.rpartition("-")
    lobby.arrive_as(series, int(number), code, booth="B", service="NIB")
    lobby.call(counter)


def show(lobby: Lobby, hang: Hang, code: str, size=(1920, 1080), *, layout=Layout.INFO, cut=False):
    window = hang(*size, layout=layout, hold_ms=0)
    for counter in ("2", "5", "10", "16", "32"):
        lobby.call(counter)
    call_code(lobby, code)
    while window._board.waiting:
        window._board._announce_next()
    window.current.stop_flashing()
    if cut:
        lobby.cut()
    assert window.current.shown is not None
    assert window.current.shown.call.code == code
    return window


def number_box(window: BoardWindow) -> QRect:
    """Where the pixels of the number stand; its digits share the height of its capitals."""
    ticket, measures = window.current, ARRANGEMENTS[window.shape].ticket
    paper, _ = paper_of(window.theme, window.shape, ticket.shown.call.code)
    theme, box = window.theme, ticket.geometry()
    top = box.y() + theme.px(measures.label_y + 36)
    wide = window.shape is Shape.WIDE
    right = theme.px(paper) if wide else box.width()
    bottom = box.bottom() if wide else box.y() + theme.px(paper) - theme.px(4)
    within = QRect(box.x() + theme.px(6), top, right - theme.px(12), bottom - top)
    ink = theme.palette.ticket_number if window._board.is_live else theme.palette.text_stale
    return ink_box(picture_of(window), ink, within)


@pytest.mark.parametrize(
    ("code", "size"),
    [(code, (1920, 1080)) for code in USUAL + LONG]
    + [(code, size) for code in ("W-088", "W-K2-088") for size in ((1366, 768), (3840, 2160))],
)
@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_the_current_call_is_never_lower_than_18_percent_of_the_height(
    lobby: Lobby, hang: Hang, code: str, layout: Layout, size: tuple[int, int]
) -> None:
    box = number_box(show(lobby, hang, code, size, layout=layout))
    assert box.height() >= CURRENT_CAP * size[1]


@pytest.mark.parametrize("code", USUAL + LONG)
def test_so_it_is_on_a_board_that_lost_its_hub(lobby: Lobby, hang: Hang, code: str) -> None:
    box = number_box(show(lobby, hang, code, cut=True))
    assert box.height() >= CURRENT_CAP * 1080


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
@pytest.mark.parametrize("code", USUAL + LONG)
def test_a_number_stays_on_its_paper_and_is_whole(
    lobby: Lobby, hang: Hang, code: str, layout: Layout
) -> None:
    window = show(lobby, hang, code, layout=layout)
    box, ticket = number_box(window), window.current.geometry()
    paper, margin = paper_of(window.theme, window.shape, code)
    room = paper if window.shape is Shape.WIDE else ticket.width()
    assert box.left() >= ticket.left() + margin - 12
    assert box.right() <= ticket.left() + room - margin + 12
    expected = advance(window.theme.number_font(box.height() / 0.745), code)
    assert box.width() == pytest.approx(expected, rel=0.05)


@pytest.mark.parametrize("shape", [Shape.WIDE, Shape.TALL, Shape.LONG, Shape.LONG_CALLS], ids=str)
def test_rows_read_from_eight_metres(lobby: Lobby, hang: Hang, shape: Shape, language) -> None:
    window = show(lobby, hang, "A-057")
    letters = row_letters(THEME, language, shape, window._board.recent)
    assert letters.size == ARRANGEMENTS[shape].rows.size
    assert cap_height(THEME.number_font(letters.size)) >= ROW_CAP_PX


def test_rows_beside_nothing_else_keep_the_ratio_to_the_current_call() -> None:
    smallest_current = CURRENT_CAP * 1080
    assert cap_height(THEME.number_font(ARRANGEMENTS[Shape.TALL].rows.size)) >= smallest_current * 82 / 200


@pytest.mark.parametrize("shape", Shape, ids=str)
@pytest.mark.parametrize("counter", ["3", "32", "12A"])
def test_a_row_with_an_offline_code_is_whole_and_nothing_touches(
    lobby: Lobby, hang: Hang, shape: Shape, counter: str, language
) -> None:
    window = show(lobby, hang, "W-K2-088")
    shown = window.current.shown
    shown = replace(shown, call=replace(shown.call, counter=counter))
    letters = row_letters(THEME, language, shape, [shown])
    rows = ARRANGEMENTS[shape].rows
    code = advance(THEME.number_font(letters.size), shown.call.code)
    place = language.text("board.counter", counter=counter) if rows.has_arrow else counter
    face = THEME.font(letters.size, 800, tabular=True)
    taken = letters.code_column + 96 + advance(face, place) if rows.has_arrow else code + advance(face, place)
    assert code <= letters.code_column + 1 or not rows.has_arrow
    assert taken <= rows.width - 2 * 40 + 1
    assert cap_height(THEME.number_font(letters.size)) >= 0.75 * ROW_CAP_PX


def test_all_rows_share_their_letters_so_that_their_columns_stand_in_line(lobby: Lobby, hang: Hang) -> None:
    window = show(lobby, hang, "W-K2-088")
    lobby.call("1")
    while window._board.waiting:
        window._board._announce_next()
    assert window.shape is Shape.WIDE
    assert window.rows[0].shown.call.code == "W-K2-088"
    assert len({row.letters for row in window.rows[:4]}) == 1
    assert window.rows[0].letters.code_column > 322


# --- where to go

NAMES = [
    "Disdukcapil",
    "BPJS Ketenagakerjaan",
    "Dinas Penanaman Modal dan PTSP",
    "Kantor Pertanahan Kabupaten Sukamaju Timur",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_a_booths_name_and_zone_are_written_whole(clock: ManualClock, hang: Hang, name, layout) -> None:
    lobby = Lobby(renamed(sample_site(), "A", name), clock)
    lobby.open("3")
    lobby.queue_up("KK")
    window = hang(layout=layout, link=lobby)
    lobby.call("3")
    found = window.current.where()
    assert found is not None
    assert found.is_whole
    said = " ".join(found.lines)
    assert all(word in said for word in [*name.split(), "Zona", "1"])
    room = 1728 - 1040 - 56 - 48 if layout is Layout.INFO else 1000 - 64 - 48 - 70
    assert all(advance(found.font, line) <= room for line in found.lines)
    assert found.font.pixelSize() >= 30


def test_what_cannot_be_written_whole_ends_with_an_ellipsis_and_keeps_the_zone() -> None:
    name = "Badan Penyelenggara Jaminan Sosial Ketenagakerjaan Cabang Sukamaju Utara"
    found = where_to(THEME, name, "Zona 3", f"{name} · Zona 3", 500, 80)
    assert not found.is_whole
    assert found.lines[0].endswith("…")
    assert found.lines[-1] == "Zona 3"


def test_a_place_below_the_counter_does_not_touch_it(clock: ManualClock, hang: Hang) -> None:
    name = "Kantor Pertanahan Kabupaten Sukamaju Timur dan Sekitarnya"
    lobby = Lobby(renamed(sample_site(), "A", name), clock)
    lobby.open("3")
    lobby.queue_up("KK")
    window = hang(layout=Layout.CALLS, link=lobby)
    lobby.call("3")
    window.current.stop_flashing()
    ticket, ink = window.current.geometry(), window.theme.palette.on_ticket_stub
    picture = picture_of(window)
    # An empty line of pixels right below the capitals of the counter.
    under = QRect(ticket.left() + 140, ticket.top() + 430 + 294, ticket.width() - 200, 6)
    assert ink_box(picture, ink, under).isEmpty()
    assert not ink_box(picture, ink, under.translated(0, 30)).isEmpty()


@pytest.mark.parametrize("code", ["id", "en"])
def test_labels_fit_their_paper_in_every_language(
    qtbot: QtBot, lobby: Lobby, hang: Hang, language, code: str
) -> None:
    language.set_language(code)
    window = show(lobby, hang, "W-088", layout=Layout.CALLS)
    lobby.recall("6")
    while window._board.waiting:
        window._board._announce_next()
    say, theme = language.text, window.theme
    pill = advance(theme.font(38, 700), say("board.call_number", calls=2)) + 56 + 24
    assert not is_cut(theme.font(46, 700), say("board.called_now"), 1000 - 2 * 64 - 56 - pill)
