"""The ticket, read from pixels: its notches are holes, its stub says the state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from common.ui.lettering import advance
from common.ui.theme import Theme
from common.ui.themed import retheme
from common.ui.ticket_card import Stub, StubSide, TicketCard, TicketNumber, stub_colours
from common.ui.tokens import PaletteName, Surface
from tests.ui.conftest import Painted, close_to

GOLD = QColor("#FFC20A")
WHITE = QColor("#FFFFFF")


def _below(theme: Theme, stub: Stub = Stub.CALLED) -> TicketCard:
    card = TicketCard(theme, StubSide.BELOW, 470, stub)
    card.resize(968, 790)
    return card


def test_notches_are_holes_on_both_sides_of_the_perforation(kiosk: Theme, painted: Painted) -> None:
    picture = painted(_below(kiosk))
    for x in (0, 10, 957, 967):
        assert picture.pixelColor(x, 470).alpha() == 0, x
    assert picture.pixelColor(24, 470).alpha() == 0
    assert picture.pixelColor(30, 470).alpha() == 255
    assert picture.pixelColor(0, 470 - 28).alpha() == 255
    assert picture.pixelColor(0, 0).alpha() == 0


def test_a_stub_at_the_right_has_its_notches_above_and_below(desk: Theme, painted: Painted) -> None:
    card = TicketCard(desk, StubSide.RIGHT, 520, Stub.NEXT)
    card.resize(844, 424)
    picture = painted(card)
    assert picture.pixelColor(520, 0).alpha() == 0
    assert picture.pixelColor(520, 12).alpha() == 0
    assert picture.pixelColor(520, 423).alpha() == 0
    assert close_to(picture.pixelColor(300, 200), WHITE)
    assert close_to(picture.pixelColor(700, 200), QColor("#EDF3FA"))


@pytest.mark.parametrize(
    ("stub", "colour"),
    [(Stub.CALLED, "#FFC20A"), (Stub.SERVING, "#0B3A6F"), (Stub.NEXT, "#EDF3FA"), (Stub.PLAIN, "#FFFFFF")],
)
def test_the_stub_wears_its_state(kiosk: Theme, painted: Painted, stub: Stub, colour: str) -> None:
    picture = painted(_below(kiosk, stub))
    assert close_to(picture.pixelColor(484, 600), QColor(colour))
    assert close_to(picture.pixelColor(484, 200), WHITE)


def test_a_stale_ticket_is_an_outline_on_the_page(board: Theme, painted: Painted) -> None:
    card = TicketCard(board, StubSide.BELOW, 394, Stub.STALE)
    card.resize(1000, 660)
    picture = painted(card)
    assert picture.pixelColor(500, 200).alpha() == 0
    assert picture.pixelColor(500, 500).alpha() == 0
    assert picture.pixelColor(500, 1).alpha() == 255


def test_corners_show_no_other_colour(kiosk: Theme, painted: Painted) -> None:
    picture = painted(_below(kiosk))
    for x in range(12):
        for y in range(778, 790):
            pixel = picture.pixelColor(x, y)
            assert pixel.alpha() == 0 or pixel.blue() < 90, (x, y)


def test_places_for_content_follow_the_perforation(kiosk: Theme, qtbot: QtBot) -> None:
    card = _below(kiosk)
    qtbot.addWidget(card)
    card.show()
    assert card.paper.geometry().getRect() == (0, 0, 968, 470)
    assert card.stub.geometry().getRect() == (0, 470, 968, 320)
    card.set_paper_length(300)
    assert card.stub.geometry().getRect() == (0, 300, 968, 490)
    retheme(card, kiosk.with_(scale=0.5))
    assert card.stub.y() == 150


def test_state_changes_and_is_painted(kiosk: Theme, painted: Painted) -> None:
    card = _below(kiosk, Stub.NEXT)
    card.set_state(Stub.CALLED)
    assert card.state is Stub.CALLED
    assert close_to(painted(card).pixelColor(484, 600), GOLD)


def test_a_call_flashes_five_times_and_ends_on_paper(board: Theme, painted: Painted, qtbot: QtBot) -> None:
    card = TicketCard(board, StubSide.BELOW, 200, Stub.CALLED)
    qtbot.addWidget(card)
    card.resize(400, 400)
    beats = [card.flashing]
    card._beat.timeout.connect(lambda: beats.append(card.flashing))
    card.flash()
    assert card.flashing
    assert close_to(painted(card).pixelColor(200, 100), GOLD)
    card._beat.setInterval(1)
    qtbot.waitUntil(lambda: not card._beat.isActive())
    assert not card.flashing
    assert close_to(painted(card).pixelColor(200, 100), WHITE)
    assert (
        sum(1 for before, after in zip([True, *beats[1:]], beats[1:], strict=False) if after and not before)
        == 4
    )


def test_the_flash_is_slower_than_what_harms(board: Theme) -> None:
    assert 1000 / board.duration("call_flash_period") <= 2.5


def test_an_offline_code_shrinks_to_its_place(kiosk: Theme, painted: Painted) -> None:
    number = TicketNumber(kiosk, "A-K2-03", 272)
    number.resize(880, 300)
    picture = painted(number)
    edges = [picture.pixelColor(x, y).alpha() for x in (0, 879) for y in range(300)]
    assert max(edges) == 0
    inked = [x for x in range(880) if any(picture.pixelColor(x, y).alpha() > 0 for y in range(0, 300, 3))]
    assert max(inked) - min(inked) > 700


def test_a_code_is_read_out_and_replaced(kiosk: Theme) -> None:
    number = TicketNumber(kiosk, "A-069", 272, align=Qt.AlignmentFlag.AlignHCenter)
    assert number.accessibleName() == "A-069"
    number.set_code("B-001")
    assert (number.code, number.accessibleName()) == ("B-001", "B-001")
    assert number.sizeHint().width() >= advance(kiosk.number_font(272), "W-088")


def test_words_on_every_stub_can_be_read_in_every_dress() -> None:
    for name in (PaletteName.LIGHT, PaletteName.HIGH_CONTRAST):
        theme = Theme(name, surface=Surface.KIOSK)
        for stub in Stub:
            colours = stub_colours(theme, stub)
            assert colours.text != colours.fill
            assert colours.mark != colours.on_mark
