"""The window on the wall: flash, chime, what stands where, at every size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QElapsedTimer, QRect
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from common.ui.theme import Theme
from common.ui.tokens import PaletteName, Surface
from display.app import BoardOptions, make_board
from display.arrangement import ARRANGEMENTS, Layout, Shape
from display.current_call import CurrentCall
from display.info_card import InfoCard
from display.ticker import Ticker
from tests.display.conftest import REPEAT_MS, Bell, Hang
from tests.display.lobby import Lobby
from tests.display.picture import painted_box, picture_of

SIZES = [(1366, 768), (1920, 1080), (3840, 2160), (1280, 1024)]


class Beats:
    """When a ticket turned to gold and back, by its own timer."""

    def __init__(self, ticket: CurrentCall) -> None:
        self._ticket = ticket
        self._clock = QElapsedTimer()
        self._clock.start()
        self.turns: list[tuple[bool, int]] = []
        ticket._beat.timeout.connect(self.look)

    def look(self) -> None:
        self.turns.append((self._ticket.is_flashing, self._clock.elapsed()))

    @property
    def golden(self) -> int:
        states = [is_gold for is_gold, _ in self.turns]
        return sum(now and not before for before, now in zip([False, *states], states, strict=False))


@pytest.fixture
def ticket(lobby: Lobby, hang: Hang) -> CurrentCall:
    window = hang()
    lobby.call("3")
    window.current.stop_flashing()
    return window.current


def test_a_call_flashes_five_times_and_never_faster_than_two_and_a_half_hertz(
    qtbot: QtBot, ticket: CurrentCall
) -> None:
    beats = Beats(ticket)
    ticket.flash()
    beats.look()
    assert ticket._beat.interval() >= 200
    qtbot.waitUntil(lambda: not ticket._beat.isActive())
    assert beats.golden == 5
    assert not ticket.is_flashing
    # Ten turns, so nine half periods between the first and the last.
    assert beats.turns[-1][1] - beats.turns[0][1] >= 9 * 199


def test_a_second_call_does_not_make_the_flash_faster(qtbot: QtBot, ticket: CurrentCall) -> None:
    beats = Beats(ticket)
    ticket.flash()
    beats.look()
    with qtbot.waitSignal(ticket._beat.timeout):
        pass
    ticket.flash()
    qtbot.waitUntil(lambda: not ticket._beat.isActive())
    steps = [later - sooner for (_, sooner), (_, later) in zip(beats.turns, beats.turns[1:], strict=False)]
    assert min(steps) >= 198
    assert [is_gold for is_gold, _ in beats.turns] == [True, False] * 6


def test_a_call_begins_to_flash_when_it_is_announced_and_the_next_one_anew(
    qtbot: QtBot, lobby: Lobby, hang: Hang
) -> None:
    window = hang()
    lobby.call("3", "1")
    assert window.current.is_flashing
    qtbot.waitUntil(lambda: window.current.shown.call.code == "A-002")
    assert window.current.is_flashing


def test_a_new_snapshot_puts_the_flash_out(lobby: Lobby, hang: Hang) -> None:
    window = hang()
    lobby.call("3")
    lobby.cut()
    lobby.call("1")
    lobby.load_snapshot()
    assert not window.current.is_flashing


def test_the_chime_rings_once_for_each_announcement(
    qtbot: QtBot, lobby: Lobby, hang: Hang, bell: Bell
) -> None:
    window = hang()
    lobby.call("1", "2", "5")
    assert bell.rings == 1
    qtbot.waitUntil(lambda: window.current.shown.call.code == "B-001")
    assert bell.rings == 3
    lobby.begin("5")
    assert bell.rings == 3


def test_the_chime_rings_again_for_who_has_not_come(
    qtbot: QtBot, lobby: Lobby, hang: Hang, bell: Bell
) -> None:
    window = hang(repeat_ms=REPEAT_MS)
    lobby.call("1")
    qtbot.waitUntil(lambda: bell.rings == 2)
    assert not window._board._repeat.isActive()


def test_the_chime_does_not_ring_again_for_who_has_come(
    qtbot: QtBot, lobby: Lobby, hang: Hang, bell: Bell
) -> None:
    window = hang(repeat_ms=REPEAT_MS)
    lobby.call("1")
    lobby.begin("1")
    qtbot.waitUntil(lambda: not window._board._repeat.isActive())
    assert bell.rings == 1


# --- what stands where


def visible_boxes(window) -> dict[str, QRect]:
    parts = {"header": window._header, "current": window.current, "banner": window._banner}
    parts |= {row.objectName(): row for row in window.rows}
    parts |= {"info": window.findChild(InfoCard), "ticker": window.findChild(Ticker)}
    return {name: part.geometry() for name, part in parts.items() if part is not None and part.isVisible()}


def show(lobby: Lobby, hang: Hang, shape: Shape, size: tuple[int, int]):
    calls_only = shape in (Shape.TALL, Shape.LONG_CALLS)
    window = hang(*size, layout=Layout.CALLS if calls_only else Layout.INFO, hold_ms=0)
    for counter in ("2", "5", "10", "16", "32"):
        lobby.call(counter)
    if shape in (Shape.LONG, Shape.LONG_CALLS, Shape.STALE_LONG):
        for counter in ("6", "6"):
            lobby.call(counter)
            lobby.begin(counter)
            lobby.finish(counter)
        lobby.arrive_offline("B", "NIB", "K12", 88)
        lobby.call("6")
    else:
        lobby.call("6")
    while window._board.waiting:
        window._board._announce_next()
    window.current.stop_flashing()
    if shape in (Shape.STALE, Shape.STALE_LONG):
        lobby.cut()
    assert window.shape is shape
    return window


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("shape", Shape, ids=lambda shape: shape.name)
def test_nothing_lies_over_anything_else(
    lobby: Lobby, hang: Hang, shape: Shape, size: tuple[int, int]
) -> None:
    boxes = visible_boxes(show(lobby, hang, shape, size))
    assert 4 <= sum(name.startswith("board.row") for name in boxes) <= 6
    assert ("banner" in boxes) == (shape in (Shape.STALE, Shape.STALE_LONG))
    names = sorted(boxes)
    for place, one in enumerate(names):
        for other in names[place + 1 :]:
            assert not boxes[one].intersects(boxes[other]), (one, other)


@pytest.mark.parametrize("size", SIZES[:3], ids=str)
@pytest.mark.parametrize("shape", Shape, ids=lambda shape: shape.name)
def test_margins_of_five_percent_stay_free(
    lobby: Lobby, hang: Hang, shape: Shape, size: tuple[int, int]
) -> None:
    window = show(lobby, hang, shape, size)
    width, height = size
    below_hem = window._hem.geometry().bottom() + 1
    whole = QRect(0, below_hem, width, height - below_hem)
    painted = painted_box(picture_of(window), window.theme.palette.page, whole)
    # The hem lies in the upper margin: it is cloth, and carries nothing to read.
    assert painted.left() >= round(width * 0.05) - 1
    assert painted.right() <= round(width * 0.95) + 1
    assert painted.top() >= round(height * 0.05) - 1
    assert painted.bottom() <= round(height * 0.95) + 1


def test_new_rows_stand_on_top(lobby: Lobby, hang: Hang) -> None:
    window = hang(hold_ms=0)
    lobby.call("1")
    lobby.call("2")
    lobby.call("5")
    while window._board.waiting:
        window._board._announce_next()
    assert [row.shown.call.code for row in window.rows[:2]] == ["A-002", "A-001"]
    tops = [row.y() for row in window.rows[: ARRANGEMENTS[Shape.WIDE].rows.count]]
    assert tops == sorted(tops)


def test_sample_data_says_so_on_the_wall(lobby: Lobby, hang: Hang) -> None:
    window = hang()
    assert window._sample.isVisible()
    assert window._sample.text == "data contoh"


def test_the_words_change_with_the_language(lobby: Lobby, hang: Hang, language) -> None:
    window = hang()
    lobby.call("3")
    language.set_language("en")
    assert window.current.accessibleName().startswith("Now calling, A-001, Counter 3, Disdukcapil")
    assert window._sample.text == "sample data"


def test_the_clock_on_the_wall_is_the_hubs(lobby: Lobby, hang: Hang) -> None:
    window = hang()
    lobby.clock.advance(60)
    assert window._header is not None
    assert window._header._words()[:2] == ("09.42", "WIB")


def test_a_board_on_the_wall_is_not_closed_from_its_window(lobby: Lobby, language, bell: Bell) -> None:
    window = make_board(lobby, language, lobby.clock, bell, BoardOptions(closable=False))
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    window.set_closable(may_close=True)
    event = QCloseEvent()
    window.closeEvent(event)
    assert event.isAccepted()


def test_a_board_is_put_together_for_its_zone(lobby: Lobby, language, bell: Bell) -> None:
    lobby.call("1", "16")
    window = make_board(lobby, language, lobby.clock, bell, BoardOptions(zone="2", layout=Layout.CALLS))
    assert window.shape is Shape.TALL
    assert window.current.shown is not None
    assert window.current.shown.call.code == "F-001"


# --- what reads from afar

PAIRS = [
    ("ticket_number", "ticket"),
    ("number_on_flash", "ticket_flash"),
    ("on_ticket_stub", "ticket_stub"),
    ("text", "surface"),
    ("text", "page"),
    ("text_muted", "surface"),
    ("text_muted", "page"),
    ("place", "surface"),
    ("place", "page"),
    ("text_stale", "page"),
    ("on_banner", "banner"),
    ("on_banner_muted", "banner"),
]


def luminance(parts: tuple[float, float, float]) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other) -> float:
    lights = [luminance((each.redF(), each.greenF(), each.blueF())) for each in (one, other)]
    return (max(lights) + 0.05) / (min(lights) + 0.05)


@pytest.mark.parametrize(("ink", "ground"), PAIRS, ids=str)
def test_every_word_of_the_board_reads_at_seven_to_one(ink: str, ground: str) -> None:
    palette = Theme(PaletteName.BOARD, surface=Surface.DISPLAY).palette
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 7.0


@pytest.mark.parametrize(("ink", "ground"), [("nila_700", "mori_50"), ("ink_900", "mori_50")], ids=str)
def test_the_info_card_reads_at_seven_to_one(ink: str, ground: str) -> None:
    theme = Theme(PaletteName.BOARD, surface=Surface.DISPLAY)
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 7.0
