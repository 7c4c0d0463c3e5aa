"""Small keys that stand in rows and go on to the next where the row is full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from common.ui.lettering import advance, draw_line, elided, fitted
from common.ui.painting import Outline, draw_disabled, draw_icon_at, fill_rounded
from common.ui.pressable import Pressable
from common.ui.theme import Theme

HEIGHT = 38.0


class Chip(Pressable):
    """A word that is chosen or not; `icon` stands where it is not to be toggled but pressed."""

    def __init__(self, theme: Theme, word: str, parent: QWidget, *, icon: str = "") -> None:
        self._icon = icon
        super().__init__(theme, word, parent)
        self.setCheckable(not icon)
        self.setFixedSize(self.sizeHint())

    def corner(self) -> float:
        return self.theme.f(HEIGHT / 2)

    def sizeHint(self) -> QSize:
        f = self.theme.f
        wide = min(advance(self.theme.font(15, 700), self.caption) + f(50), f(480))
        return QSize(round(wide), round(f(HEIGHT)))

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        f, chosen = theme.f, self.isChecked()
        if not self.isEnabled():
            draw_disabled(painter, theme, rect, self.corner())
            ink = p.disabled_text
        elif chosen:
            fill_rounded(painter, rect, self.corner(), p.primary_pressed if pressed else p.primary)
            ink = p.on_primary
        else:
            frame = Outline(p.border_control, theme.border("control_desk"))
            fill_rounded(painter, rect, self.corner(), p.pressed if pressed else p.surface, frame)
            ink = p.on_control if self._icon else p.text
        icon = self._icon or ("check" if chosen else "plus")
        side, middle = f(18), rect.center().y()
        draw_icon_at(painter, icon, QRectF(rect.x() + f(11), middle - side / 2, side, side), ink)
        x = rect.x() + f(34)
        room = rect.right() - f(12) - x
        font = fitted(
            theme.font(15, 700 if chosen or self._icon else 600), self.caption, room, theme.smallest()
        )
        draw_line(painter, QPointF(x, middle), elided(font, self.caption, room), font, ink)


def flow(chips: Sequence[QWidget], width: int, gap: int, *, place: bool) -> int:
    """Left to right, then the next row; gives the height that it takes."""
    x = y = row = 0
    for chip in chips:
        size = chip.sizeHint()
        if x and x + size.width() > width:
            x, y, row = 0, y + row + gap, 0
        if place:
            chip.setGeometry(QRect(x, y, min(size.width(), width), size.height()))
        x += size.width() + gap
        row = max(row, size.height())
    return y + row
