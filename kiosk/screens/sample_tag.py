"""'data contoh', hanging from the top edge of every page of a site that is not real."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import CENTRE, advance, draw_line
from common.ui.painting import fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget

HEIGHT = 48.0


class SampleTag(ThemedWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        wide = advance(self._font(), self._text) + self.theme.f(56)
        return QSize(round(wide), self.theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = self.theme.palette
        radius = self.theme.f(18)
        box = QRectF(self.rect()).adjusted(0, -radius, 0, 0)
        with painting_on(self) as painter:
            fill_rounded(painter, box, radius, p.warn_fill)
            at = QPointF(self.width() / 2, self.height() / 2 - self.theme.f(2))
            draw_line(painter, at, self._text, self._font(), p.on_warn_fill, CENTRE)

    def _font(self) -> QFont:
        return self.theme.role_font("label")
