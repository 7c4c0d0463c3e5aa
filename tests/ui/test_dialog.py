"""A question covers the page and keeps the keys until a button answers it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.dialog import Dialog
from common.ui.field import TextField
from common.ui.theme import Theme
from common.ui.themed import retheme
from common.ui.tokens import PaletteName
from tests.ui.conftest import Painted, close_to


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1080, 1920)
    made.behind = QPushButton("behind", made)  # type: ignore[attr-defined]
    made.behind.setGeometry(0, 0, 300, 300)  # type: ignore[attr-defined]
    made.show()
    return made


@pytest.fixture
def dialog(page: QWidget, kiosk: Theme) -> Dialog:
    made = Dialog(kiosk, page, 936)
    made.body.addWidget(PrimaryButton(kiosk, "Ya, lanjutkan", "check"))
    made.body.addWidget(SecondaryButton(kiosk, "Akhiri", "log-out"))
    return made


def test_it_covers_the_whole_page_and_follows_its_size(page: QWidget, dialog: Dialog) -> None:
    assert not dialog.isVisible()
    dialog.open()
    assert dialog.geometry() == page.rect()
    page.resize(1200, 1600)
    assert dialog.geometry() == page.rect()
    assert abs(dialog.card.geometry().center().x() - 600) <= 1
    assert dialog.card.width() == 936


def test_the_page_behind_cannot_be_pressed(page: QWidget, dialog: Dialog, qtbot: QtBot) -> None:
    dialog.open()
    behind: QPushButton = page.behind  # type: ignore[attr-defined]
    assert page.childAt(QPoint(20, 20)) is dialog
    with qtbot.assertNotEmitted(behind.clicked, wait=20):
        qtbot.mouseClick(dialog, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def test_tab_goes_round_inside(page: QWidget, dialog: Dialog, qtbot: QtBot) -> None:
    page.activateWindow()
    dialog.open()
    first, second = dialog.card.findChild(PrimaryButton), dialog.card.findChild(SecondaryButton)
    assert first is not None
    assert second is not None
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Backtab)
    assert second.hasFocus()


def test_escape_answers_nothing(page: QWidget, dialog: Dialog, qtbot: QtBot) -> None:
    page.activateWindow()
    dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()


def test_a_dialog_without_controls_takes_the_keys_itself(page: QWidget, kiosk: Theme, qtbot: QtBot) -> None:
    page.activateWindow()
    empty = Dialog(kiosk, page, 600, 400, middle=0.9)
    empty.open()
    qtbot.waitUntil(empty.hasFocus)
    qtbot.keyClick(empty, Qt.Key.Key_Tab)
    assert empty.hasFocus()
    assert empty.card.geometry().getRect() == (240, 1520, 600, 400)


def test_the_card_has_its_hem_and_the_page_its_veil(page: QWidget, dialog: Dialog, painted: Painted) -> None:
    dialog.open()
    card = painted(dialog.card)
    assert close_to(card.pixelColor(400, 34), QColor("#FFC20A"))
    assert close_to(card.pixelColor(400, 60), QColor("#FFFFFF"))
    assert card.pixelColor(1, 1).alpha() == 0
    veil = painted(dialog).pixelColor(5, 5)
    assert 190 < veil.alpha() < 215


def test_high_contrast_has_a_frame_instead(
    page: QWidget, dialog: Dialog, contrast: Theme, painted: Painted
) -> None:
    dialog.open()
    retheme(page, contrast)
    card = painted(dialog.card)
    assert close_to(card.pixelColor(400, 1), QColor("#FFFFFF"))
    assert close_to(card.pixelColor(400, 20), QColor("#000000"))


def test_a_field_is_typed_into_and_shows_its_focus(kiosk: Theme, qtbot: QtBot, painted: Painted) -> None:
    field = TextField(kiosk, "Cari layanan", "search")
    qtbot.addWidget(field)
    field.resize(644, 116)
    field.show()
    quiet = painted(field)
    assert close_to(quiet.pixelColor(300, 1), QColor("#75829A"))
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.line.hasFocus)
    assert close_to(painted(field).pixelColor(300, 1), QColor("#0B3A6F"))
    qtbot.keyClicks(field.line, "paspor & visa")
    assert field.line.text() == "paspor & visa"
    assert field.line.accessibleName() == "Cari layanan"
    field.set_placeholder("Search services")
    assert field.line.accessibleName() == field.line.placeholderText() == "Search services"


def test_a_secret_is_not_shown(desk: Theme, qtbot: QtBot) -> None:
    field = TextField(desk, "Kata sandi", "lock", secret=True)
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "rahasia")
    assert field.line.displayText() != "rahasia"
    assert len(field.line.displayText()) == len("rahasia")


def test_a_disabled_field_is_dashed(desk: Theme, painted: Painted) -> None:
    field = TextField(desk, "Alasan")
    field.resize(300, 52)
    field.setEnabled(False)
    assert close_to(painted(field).pixelColor(150, 26), QColor("#EFEADD"))
    retheme(field, desk.with_(palette=PaletteName.HIGH_CONTRAST))
    assert close_to(painted(field).pixelColor(150, 26), QColor("#000000"))
