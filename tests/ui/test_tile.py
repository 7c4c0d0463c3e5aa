"""Tiles say what they show, also aloud, and a closed booth says why."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from common.ui.badge import Badge
from common.ui.theme import Theme
from common.ui.tile import BoothFace, BoothTile, Fact, ListRow
from tests.ui.conftest import Painted, close_to

OPEN = BoothFace(
    "A",
    "Disdukcapil",
    "KK, KTP-el, akta kelahiran",
    (Fact("users", "12 menunggu", "12"), Fact("clock", "sekitar 20–35 menit", "20–35")),
)
CLOSED = BoothFace("C", "Imigrasi", "Paspor", (), "Tutup hari ini", "Buka Rabu, 15 Juli 08.00")


def test_an_open_booth_reads_out_all_it_shows(kiosk: Theme) -> None:
    tile = BoothTile(kiosk, OPEN)
    assert tile.isEnabled()
    assert tile.accessibleName() == (
        "A. Disdukcapil. KK, KTP-el, akta kelahiran. 12 menunggu. sekitar 20–35 menit"
    )


def test_a_closed_booth_cannot_be_pressed_and_says_when_it_opens(kiosk: Theme, qtbot: QtBot) -> None:
    tile = BoothTile(kiosk, CLOSED)
    qtbot.addWidget(tile)
    assert not tile.isEnabled()
    assert tile.reason == "Tutup hari ini. Buka Rabu, 15 Juli 08.00"
    with qtbot.assertNotEmitted(tile.clicked, wait=20):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)


def test_a_booth_opens_and_closes_while_it_is_shown(kiosk: Theme, painted: Painted) -> None:
    tile = BoothTile(kiosk, CLOSED)
    tile.resize(472, 350)
    closed = painted(tile)
    tile.set_face(OPEN)
    assert tile.isEnabled()
    assert tile.face is OPEN
    opened = painted(tile)
    assert close_to(closed.pixelColor(236, 320), QColor("#EFEADD"))
    assert close_to(opened.pixelColor(236, 320), QColor("#FFFFFF"))
    assert close_to(opened.pixelColor(36, 60), QColor("#0B3A6F"))
    assert close_to(closed.pixelColor(40, 60), QColor("#FFFFFF"))


@pytest.mark.parametrize("name", ["Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sukamaju", "X" * 90])
def test_long_names_stay_inside_the_tile(kiosk: Theme, painted: Painted, name: str) -> None:
    tile = BoothTile(kiosk, BoothFace("A", name, name, OPEN.facts))
    tile.resize(472, 350)
    picture = painted(tile)
    inside = [picture.pixelColor(x, y) for x in range(444, 469) for y in range(40, 314)]
    assert all(close_to(pixel, QColor("#FFFFFF")) for pixel in inside)
    assert name in tile.accessibleName()


def test_the_large_dress_shows_facts_in_words(contrast: Theme, painted: Painted) -> None:
    tile = BoothTile(contrast, OPEN)
    tile.resize(492, 258)
    picture = painted(tile)
    assert close_to(picture.pixelColor(200, 2), QColor("#FFFFFF"))
    assert close_to(picture.pixelColor(35, 40), QColor("#FFD84D"))
    assert close_to(picture.pixelColor(470, 130), QColor("#000000"))


def test_a_row_reads_out_its_facts_and_takes_new_ones(kiosk: Theme) -> None:
    row = ListRow(kiosk, "A", "Kartu Keluarga", subtitle="Disdukcapil", facts=OPEN.facts)
    assert row.accessibleName().endswith("12 menunggu. sekitar 20–35 menit")
    row.set_facts((Fact("users", "3 menunggu", "3"),))
    assert row.accessibleName() == "A. Kartu Keluarga. Disdukcapil. 3 menunggu"


def test_a_row_that_cannot_show_its_title_tells_it_on_hover(kiosk: Theme, painted: Painted) -> None:
    title = "Permohonan <b>izin</b> " + "sangat panjang " * 8
    row = ListRow(kiosk, "A", title, subtitle="Disdukcapil", facts=OPEN.facts)
    row.resize(968, 121)
    painted(row)
    assert "&lt;b&gt;izin" in row.toolTip()
    row.set_caption("Kartu Keluarga")
    painted(row)
    assert row.toolTip() == ""


def test_a_badge_shows_its_state_by_shape(kiosk: Theme, painted: Painted) -> None:
    badge = Badge(kiosk, "A", 84)
    assert close_to(painted(badge).pixelColor(10, 42), QColor("#0B3A6F"))
    badge.set_letter("B", golden=True)
    assert close_to(painted(badge).pixelColor(10, 42), QColor("#FFC20A"))
    badge.set_letter("C", closed=True)
    assert close_to(painted(badge).pixelColor(10, 42), QColor("#FFFFFF"))
    assert badge.accessibleName() == "C"
