"""An agency's name: large where it fits, smaller where not, on two lines where it must."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import advance, draw_line, fitted, wrap
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget

LARGE, MIDDLE, SMALL = 58.0, 42.0, 34.0


class NameLine(ThemedWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._name = ""

    def say(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        box = QRectF(self.rect())
        font = fitted(theme.font(LARGE, 800), self._name, box.width(), theme.f(MIDDLE))
        lines = [self._name]
        if advance(font, self._name) > box.width():
            font = theme.font(SMALL, 800)
            lines = wrap(font, self._name, box.width(), 2)
        step = font.pixelSize() * 1.06
        with painting_on(self) as painter:
            for index, line in enumerate(lines):
                y = box.center().y() + step * (index - (len(lines) - 1) / 2)
                draw_line(painter, QPointF(box.x(), y), line, font, p.text)
