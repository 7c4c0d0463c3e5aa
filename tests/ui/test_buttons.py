"""Everything that can be pressed: by mouse, by keys, and not at all when it says why."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from common.ui.action_key import ActionKey
from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.choice import ChoiceButton
from common.ui.dock import DockKey
from common.ui.mini_key import MiniKey
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from common.ui.tile import ActionTile, BoothFace, BoothTile, Fact, ListRow
from tests.ui.conftest import Painted, close_to

GOLD = QColor("#FFC20A")
NILA = QColor("#0B3A6F")
Maker = Callable[[Theme], Pressable]

BOOTH = BoothFace("A", "Disdukcapil", "KK, KTP-el", (Fact("users", "12 menunggu", "12"),))
MAKERS: dict[str, Maker] = {
    "primary": lambda theme: PrimaryButton(theme, "Mulai", "pointer", arrow=True),
    "secondary": lambda theme: SecondaryButton(theme, "Kelompok", "layout-grid", raised=True),
    "dock": lambda theme: DockKey(theme, "Kembali", "arrow-left"),
    "choice": lambda theme: ChoiceButton(theme, "Tidak"),
    "action": lambda theme: ActionKey(theme, "Jeda", "coffee", key_cap="F9", hint="Pilih alasan"),
    "booth": lambda theme: BoothTile(theme, BOOTH),
    "tile": lambda theme: ActionTile(theme, "Lacak berkas", "file-search"),
    "row": lambda theme: ListRow(theme, "A", "Kartu Keluarga", subtitle="Disdukcapil"),
}


@pytest.fixture(params=MAKERS)
def button(request: pytest.FixtureRequest, kiosk: Theme, qtbot: QtBot) -> Pressable:
    made = MAKERS[request.param](kiosk)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def test_the_mouse_presses_it(button: Pressable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_whole_face_is_the_target(button: Pressable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(3, button.height() - 8))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_it(button: Pressable, qtbot: QtBot, key: Qt.Key) -> None:
    button.setFocus()
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, key)


def test_a_blocked_one_says_why_and_does_nothing(button: Pressable, qtbot: QtBot) -> None:
    button.block("Perlu koneksi ke pusat antrean")
    with qtbot.assertNotEmitted(button.clicked, wait=20):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.reason == button.accessibleDescription() == "Perlu koneksi ke pusat antrean"
    button.unblock()
    assert button.reason == button.accessibleDescription() == ""
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_blocked_one_is_dashed_on_sunken_ground(button: Pressable, painted: Painted) -> None:
    before = painted(button)
    button.block("Tutup")
    picture = painted(button)
    assert before != picture
    corner = int(button.corner())
    edge = [picture.pixelColor(x, 1) for x in range(corner, button.width() - corner)]
    assert any(close_to(pixel, QColor("#75829A"), 24) for pixel in edge)
    assert any(close_to(pixel, QColor("#EFEADD"), 12) for pixel in edge)


def test_focus_shows_two_rings(button: Pressable, painted: Painted, qtbot: QtBot) -> None:
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    picture = painted(button)
    middle = button.width() // 2
    assert close_to(picture.pixelColor(middle, 1), GOLD)
    assert close_to(picture.pixelColor(middle, 4), NILA)


def test_an_ampersand_is_a_letter(kiosk: Theme) -> None:
    tile = ActionTile(kiosk, "Pengaduan & konsultasi", "messages-square")
    assert tile.caption == tile.accessibleName() == "Pengaduan & konsultasi"
    assert tile.text() == ""
    assert tile.shortcut().isEmpty()


def test_touch_targets_are_never_under_twenty_millimetres(kiosk: Theme) -> None:
    for maker in MAKERS.values():
        for scale in (0.5, 1.0, 1.5):
            made = maker(kiosk.with_(scale=scale))
            assert made.minimumSizeHint().width() >= round(81 * scale)
            assert made.minimumSizeHint().height() >= round(81 * scale)
            assert made.sizeHint().height() >= round(81 * scale)


def test_the_primary_has_a_gold_disc_and_a_lower_edge_that_goes_when_pressed(
    kiosk: Theme, painted: Painted, qtbot: QtBot
) -> None:
    disc = PrimaryButton(kiosk, "Mulai", "pointer", arrow=True)
    qtbot.addWidget(disc)
    disc.resize(968, 202)
    disc.show()
    picture = painted(disc)
    assert close_to(picture.pixelColor(60, 98), GOLD)
    assert close_to(picture.pixelColor(500, 199), QColor("#062448"))
    assert close_to(picture.pixelColor(500, 10), NILA)
    qtbot.mousePress(disc, Qt.MouseButton.LeftButton)
    pressed = painted(disc)
    assert pressed.pixelColor(500, 2).alpha() == 0
    assert close_to(pressed.pixelColor(500, 199), QColor("#062448"))


def test_a_second_line_is_spoken_too(desk: Theme) -> None:
    button = PrimaryButton(desk, "Cetak nomor antrean", "printer", subtitle="Kartu Keluarga")
    assert button.accessibleName() == "Cetak nomor antrean. Kartu Keluarga"
    button.set_subtitle("")
    assert button.accessibleName() == "Cetak nomor antrean"


def test_choosing_one_lets_go_of_the_others(kiosk: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    choices = [ChoiceButton(kiosk, word) for word in ("Tidak", "Ya", "Nanti")]
    for choice in choices:
        layout.addWidget(choice)
    page.show()
    for chosen in choices:
        qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
        assert [choice.isChecked() for choice in choices] == [choice is chosen for choice in choices]


def test_a_chosen_one_differs_in_more_than_colour(kiosk: Theme, painted: Painted) -> None:
    choice = ChoiceButton(kiosk, "Tidak")
    choice.resize(440, 115)
    empty = painted(choice)
    choice.setChecked(True)
    chosen = painted(choice)
    ring = (28 + 24, 55)
    assert close_to(empty.pixelColor(*ring), QColor("#FFFFFF"))
    assert close_to(chosen.pixelColor(ring[0] - 18, ring[1]), NILA)
    assert close_to(chosen.pixelColor(220, 3), NILA)


def test_mini_keys_never_take_the_focus(qtbot: QtBot, desk: Theme) -> None:
    key = MiniKey(desk, "Panggil", "F2")
    qtbot.addWidget(key)
    assert key.focusPolicy() is Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(key.clicked, timeout=1000):
        qtbot.mouseClick(key, Qt.MouseButton.LeftButton)


def test_words_wider_than_the_button_are_made_smaller_not_cut(kiosk: Theme, painted: Painted) -> None:
    button = SecondaryButton(kiosk, "Sebelumnya", "chevron-left")
    button.resize(300, 120)
    picture = painted(button)
    columns = [
        x for x in range(24, 276) if any(close_to(picture.pixelColor(x, y), NILA, 40) for y in range(30, 90))
    ]
    assert min(columns) >= 20
    assert max(columns) <= 279


def test_reasons_of_a_pause_are_chosen_one_at_a_time(desk: Theme, painted: Painted, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    keys = [ActionKey(desk, word, "coffee", checkable=True) for word in ("Istirahat", "Ibadah")]
    for key in keys:
        layout.addWidget(key)
    page.show()
    keys[0].set_hint("sampai 10.00")
    assert keys[0].accessibleName() == "Istirahat. sampai 10.00"
    before = painted(keys[0])
    qtbot.mouseClick(keys[0], Qt.MouseButton.LeftButton)
    assert painted(keys[0]) != before
    qtbot.mouseClick(keys[1], Qt.MouseButton.LeftButton)
    assert [key.isChecked() for key in keys] == [False, True]


def test_a_language_key_takes_a_check_when_chosen(kiosk: Theme, painted: Painted) -> None:
    key = ChoiceButton(kiosk, "English", ring=False)
    key.resize(476, 108)
    plain = painted(key)
    key.setChecked(True)
    chosen = painted(key)
    assert close_to(plain.pixelColor(20, 54), QColor("#FFFFFF"))
    assert close_to(chosen.pixelColor(20, 54), QColor("#EDF3FA"))
    key.block("Belum ada")
    assert close_to(painted(key).pixelColor(20, 54), QColor("#EFEADD"))


def test_one_button_changes_its_word_icon_and_key_with_the_state(desk: Theme, painted: Painted) -> None:
    button = PrimaryButton(desk, "Panggil berikutnya", "bell-ring", key_cap="F2")
    button.resize(844, 109)
    before = painted(button)
    button.set_caption("Selesai")
    button.set_icon("check")
    button.set_key_cap("F4")
    assert button.accessibleName() == "Selesai"
    assert painted(button) != before


def test_a_long_reason_takes_a_second_line(desk: Theme, painted: Painted) -> None:
    button = PrimaryButton(desk, "Selesai", "check")
    button.resize(400, 109)
    button.block("Perlu koneksi ke pusat antrean yang sedang terputus")
    painted(button)
    assert button.toolTip() == ""
    button.block("Perlu koneksi " * 12)
    painted(button)
    assert "Perlu koneksi" in button.toolTip()
