"""A word that turns to a list: bold over a golden line where one is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from common.ui.lettering import CENTRE, advance, draw_line
from common.ui.painting import fill_rounded
from common.ui.pressable import Pressable
from common.ui.theme import Theme


class Tab(Pressable):
    """As wide as its word in bold, so that nothing moves when it is chosen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.is_here = False
        super().__init__(theme, "", parent)

    def show_tab(self, word: str, *, is_here: bool) -> None:
        self.set_caption(word)
        if is_here is not self.is_here:
            self.is_here = is_here
            self.update()

    def corner(self) -> float:
        return self.theme.f(10)

    def sizeHint(self) -> QSize:
        font = self.theme.role_font("section")
        return QSize(round(advance(font, self.caption) + self.theme.f(22)), self.theme.px(44))

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        f = theme.f
        if pressed or (self.underMouse() and not self.is_here):
            fill_rounded(painter, rect, self.corner(), p.pressed)
        style = theme.type_style("section")
        font = theme.role_font("section") if self.is_here else theme.font(style.size, 600)
        ink = p.text if self.is_here else p.text_muted
        draw_line(painter, QPointF(rect.center().x(), rect.center().y()), self.caption, font, ink, CENTRE)
        if self.is_here:
            line = QRectF(rect.x() + f(11), rect.bottom() - f(6), rect.width() - f(22), f(4))
            fill_rounded(painter, line, f(2), p.accent)
