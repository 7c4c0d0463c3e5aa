"""The link is not what it should be: said in one or two lines, on every page, as long as it is so."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import block_height, draw_block
from common.ui.painting import Outline, draw_icon_at, fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget

_LEADING = 1.2


class LinkNotice(ThemedWidget):
    """Lower than a `Banner`: on a kiosk that lies it stands between the site's name and the clock."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("kiosk.link_notice")
        self._text = ""

    @property
    def text(self) -> str:
        return self._text

    def say(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        box = QRectF(self.rect())
        side, pad = theme.f(48), theme.f(30)
        with painting_on(self) as painter:
            fill_rounded(painter, box, theme.f(24), p.warn_fill, Outline(p.warn_border, theme.f(3)))
            middle = box.center().y()
            draw_icon_at(painter, "wifi-off", QRectF(pad, middle - side / 2, side, side), p.on_warn_fill)
            words = box.adjusted(pad + side + theme.f(22), 0, -pad, 0)
            font = theme.font(30, 700)
            high = block_height(font, self._text, words.width(), 2, _LEADING)
            words.setTop(middle - high / 2)
            draw_block(painter, words, self._text, font, p.text, max_lines=2, leading=_LEADING)
