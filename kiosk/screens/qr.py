"""A QR code on the glass."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPaintEvent, Qt
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget

QUIET = 2
"""Modules of white around it; the card it lies on gives the rest of the four that readers want."""


class QrView(ThemedWidget):
    """Always dark on white, also in high contrast: readers need it so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._modules: list[list[bool]] = []

    def show_payload(self, payload: str) -> None:
        code = segno.make(payload, error="m", micro=False)
        self._modules = [[bool(dark) for dark in row] for row in code.matrix]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._modules:
            return
        count = len(self._modules) + 2 * QUIET
        side = max(1, min(self.width(), self.height()) // count)
        left = (self.width() - side * count) // 2 + side * QUIET
        top = (self.height() - side * count) // 2 + side * QUIET
        ink = self.theme.colour("nila_900")
        with painting_on(self) as painter:
            painter.setRenderHint(painter.RenderHint.Antialiasing, False)
            painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
            for row, line in enumerate(self._modules):
                for column, dark in enumerate(line):
                    if dark:
                        painter.fillRect(QRectF(left + column * side, top + row * side, side, side), ink)
