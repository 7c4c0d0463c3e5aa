"""A key with an icon and no word on it; the word is its tip and what a screen reader says."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from common.ui.painting import Outline, draw_disabled, draw_icon_at, fill_rounded
from common.ui.plain_text import plain_tip
from common.ui.pressable import Pressable
from common.ui.theme import Theme


class IconKey(Pressable):
    """White with a border, the icon in its middle."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget) -> None:
        self._icon = icon
        super().__init__(theme, "", parent)

    def say(self, words: str) -> None:
        """What it does."""
        self.set_caption(words)
        self.setToolTip(plain_tip(words))

    def corner(self) -> float:
        return self.theme.f(14)

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        if self.isEnabled():
            frame = Outline(p.border_control, theme.border("control_desk"))
            fill_rounded(painter, rect, self.corner(), p.pressed if pressed else p.surface, frame)
        else:
            draw_disabled(painter, theme, rect, self.corner())
        side = theme.f(22)
        box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        draw_icon_at(painter, self._icon, box, p.icon if self.isEnabled() else p.disabled_text)
