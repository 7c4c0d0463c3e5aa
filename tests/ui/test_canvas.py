"""An error while painting is logged and takes nothing down."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from common.ui.canvas import painting_on


class Broken(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            painter.fillRect(self.rect(), 0)
            raise LookupError("no such token")


@pytest.mark.expect_log("Broken could not be painted")
def test_two_broken_widgets_do_not_end_the_program(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(200, 100)
    for x in (0, 100):
        Broken(page).setGeometry(x, 0, 100, 100)
    assert page.grab().width() == 200
    assert [str(record.exc_info[1]) for record in caplog.records if record.exc_info] == ["no such token"] * 2


def test_an_error_on_a_pixmap_reaches_its_caller(qapp: object) -> None:
    pixmap = QPixmap(10, 10)
    with pytest.raises(LookupError), painting_on(pixmap):
        raise LookupError
    assert not pixmap.paintingActive()
