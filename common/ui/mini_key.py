"""The keys of the desk's mini mode: word over function key, or icon over function key."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from common.ui.lettering import CENTRE, advance, draw_line, fitted, fitted_block
from common.ui.painting import Outline, draw_disabled, draw_icon_at, draw_key_cap, fill_rounded
from common.ui.plain_text import plain_tip
from common.ui.pressable import Pressable
from common.ui.theme import Theme


class MiniKey(Pressable):
    """Indigo with a word, or white with an `icon`. It never takes the focus: neither does its window.

    Blocked, it shows the reason and nothing else: there is no room for both.
    """

    def __init__(
        self, theme: Theme, text: str, key_cap: str, parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        self._key_cap = key_cap
        self._icon = icon
        super().__init__(theme, text, parent)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        if icon:
            self.setToolTip(plain_tip(text))

    def set_key_cap(self, key_cap: str) -> None:
        """Another function key, or the seconds that are left."""
        if key_cap != self._key_cap:
            self._key_cap = key_cap
            self.update()

    def corner(self) -> float:
        return self.theme.f(14)

    def sizeHint(self) -> QSize:
        return self.theme.size(48 if self._icon else 118, 68).toSize()

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        if not self.isEnabled():
            draw_disabled(painter, theme, rect, self.corner())
            self._paint_reason(painter, rect)
            return
        if self._icon:
            fill = p.pressed if pressed else p.surface
            fill_rounded(painter, rect, self.corner(), fill, Outline(p.border_control, theme.border()))
            side = theme.f(24)
            centre = QPointF(rect.center().x(), rect.y() + theme.f(25))
            box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
            draw_icon_at(painter, self._icon, box, p.icon)
            font = theme.role_font("key")
            at = QPointF(rect.center().x(), rect.y() + theme.f(49))
            draw_line(painter, at, self._key_cap, font, p.on_control, CENTRE)
            return
        fill_rounded(painter, rect, self.corner(), p.primary_pressed if pressed else p.primary)
        self._paint_word(painter, rect, p.on_primary)

    def _paint_word(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        theme = self.theme
        smallest = theme.smallest()
        font = fitted(theme.font(19, 700), self.caption, rect.width() - theme.f(16), smallest)
        middle = rect.y() + theme.f(23) if self._key_cap else rect.center().y()
        draw_line(painter, QPointF(rect.center().x(), middle), self.caption, font, ink, CENTRE)
        if not self._key_cap:
            return
        label = theme.role_font("key")
        wide = max(theme.f(34), advance(label, self._key_cap) + theme.f(14))
        cap = QRectF(rect.center().x() - wide / 2, rect.y() + theme.f(37), wide, theme.f(20))
        draw_key_cap(painter, theme, cap, self._key_cap, ink)

    def _paint_reason(self, painter: QPainter, rect: QRectF) -> None:
        theme = self.theme
        room = rect.width() - theme.f(8 if self._icon else 12)
        font, lines = fitted_block(
            theme.font(15, 600), self.reason or self.caption, room, 3, theme.smallest()
        )
        step = theme.f(18)
        for index, line in enumerate(lines):
            y = rect.center().y() + step * (index - (len(lines) - 1) / 2)
            draw_line(painter, QPointF(rect.center().x(), y), line, font, theme.palette.disabled_text, CENTRE)
