"""What was not done, and why: a bar over the ticket's head, never over the large key."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from common.ui.lettering import draw_line, wrap
from common.ui.painting import draw_icon_at, fill_rounded
from common.ui.pressable import Pressable
from common.ui.theme import Theme

STAYS_MS = 8000
HEIGHT = 68.0


class NoticeBar(Pressable):
    """Goes by itself after a while, by a click, or by Escape. It never takes the focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.click)
        self.hide()

    def tell(self, text: str) -> None:
        """Show a sentence; nothing hides the bar."""
        if not text:
            self._timer.stop()
            self.hide()
            return
        if text != self.caption or self.isHidden():
            self.set_caption(text)
            self._timer.start()
        self.show()
        self.raise_()

    def corner(self) -> float:
        return self.theme.number("radius", "desk_ticket")

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        fill_rounded(painter, rect, self.corner(), p.primary_pressed if pressed else p.toast)
        side, middle = theme.f(24), rect.center().y()
        x = rect.x() + theme.f(18)
        draw_icon_at(painter, "circle-alert", QRectF(x, middle - side / 2, side, side), p.accent)
        close = QRectF(rect.right() - theme.f(38), middle - theme.f(10), theme.f(20), theme.f(20))
        draw_icon_at(painter, "x", close, p.on_toast)
        x += side + theme.f(12)
        font = theme.font(16, 600)
        lines = wrap(font, self.caption, close.x() - theme.f(10) - x, 2)
        step = theme.f(21)
        for row, line in enumerate(lines):
            y = middle + step * (row - (len(lines) - 1) / 2)
            draw_line(painter, QPointF(x, y), line, font, p.on_toast)
