"""The desk's secondary keys: icon, function key, word, and a line that says what will happen or why it
cannot.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from common.ui.lettering import draw_line, elided, fitted
from common.ui.painting import Outline, Plate, draw_disabled, draw_icon_at, draw_key_cap, draw_plate
from common.ui.plain_text import plain_tip
from common.ui.pressable import Pressable
from common.ui.spoken import spoken
from common.ui.theme import Theme


class ActionKey(Pressable):
    """A key such as 'Panggil ulang'. Blocked, its hint gives way to the reason.

    Checkable keys (the reasons of a pause) show a check where the function key stands.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str,
        parent: QWidget | None = None,
        *,
        key_cap: str = "",
        hint: str = "",
        checkable: bool = False,
    ) -> None:
        self._icon = icon
        self._key_cap = key_cap
        self._hint = hint
        super().__init__(theme, text, parent)
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)

    def set_hint(self, hint: str) -> None:
        """What pressing will do."""
        if hint == self._hint:
            return
        self._hint = hint
        self._describe()
        self.update()

    def spoken(self) -> str:
        return spoken(self.caption, self._hint)

    def corner(self) -> float:
        return self.theme.f(16)

    def drop(self) -> float:
        return 0.0 if self.theme.high_contrast else self.theme.number("shadow", "sec_desk", "dy")

    def sizeHint(self) -> QSize:
        return self.theme.size(160, 107).toSize()

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        face = rect.adjusted(0, 0, 0, -self.drop())
        if not self.isEnabled():
            draw_disabled(painter, theme, face, self.corner())
            self._paint_content(painter, face, p.disabled_text, p.disabled_text, self.reason or self._hint)
            return
        chosen = self.isChecked()
        outline = (
            Outline(p.border_selected, theme.border("selected_desk"))
            if chosen
            else Outline(p.border_control, theme.border())
        )
        fill = p.pressed if pressed or chosen else p.surface
        plate = Plate(self.corner(), fill, p.shadow_control, self.drop(), outline)
        face = draw_plate(painter, rect, plate, pressed=pressed)
        self._paint_content(painter, face, p.on_control, p.text_muted, self._hint)

    def _paint_content(self, painter: QPainter, face: QRectF, ink: QColor, muted: QColor, line: str) -> None:
        theme = self.theme
        pad, side = theme.f(16), theme.f(26)
        left, room = face.x() + pad, face.width() - 2 * pad
        icon_ink = theme.palette.icon if self.isEnabled() else ink
        draw_icon_at(painter, self._icon, QRectF(left, face.y() + theme.f(14), side, side), icon_ink)
        right = face.right() - pad
        if self.isChecked():
            box = QRectF(right - side, face.y() + theme.f(14), side, side)
            draw_icon_at(painter, "circle-check", box, icon_ink)
        elif self._key_cap:
            cap = QRectF(right - theme.f(35), face.y() + theme.f(15), theme.f(35), theme.f(24))
            draw_key_cap(painter, theme, cap, self._key_cap, ink)
        smallest = theme.smallest()
        title = fitted(theme.font(17, 700 if self.isEnabled() else 600), self.caption, room, smallest)
        at = QPointF(left, face.y() + theme.f(61.5))
        draw_line(painter, at, elided(title, self.caption, room), title, ink)
        small = fitted(theme.font(14, 500), line, room, smallest)
        at = QPointF(left, face.y() + theme.f(83.5))
        draw_line(painter, at, elided(small, line, room), small, muted)
        self.setToolTip(plain_tip(line) if elided(small, line, room) != line else "")
