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

WIDE = 176.0
"""From this width a short key has room for its icon: all of a row have it, or none."""
TALL, LOW, SHORT = 103.0, 74.0, 62.0
"""Heights of a face in design px: as drawn; as low as it can be stacked; below this everything is beside."""


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
        if face.height() < self.theme.f(SHORT):
            self._paint_beside(painter, face, ink, muted, line)
        else:
            self._paint_stacked(painter, face, ink, muted, line)

    def _paint_stacked(self, painter: QPainter, face: QRectF, ink: QColor, muted: QColor, line: str) -> None:
        """Icon and function key over the word and the line; a lower key draws them together."""
        theme = self.theme
        tall = min(1.0, max(0.0, (face.height() / theme.scale - LOW) / (TALL - LOW)))

        def y(low: float, high: float) -> float:
            return face.y() + theme.f(low + (high - low) * tall)

        pad, side = theme.f(12 + 4 * tall), theme.f(20 + 6 * tall)
        left, room = face.x() + pad, face.width() - 2 * pad
        icon_ink = theme.palette.icon if self.isEnabled() else ink
        draw_icon_at(painter, self._icon, QRectF(left, y(8, 14), side, side), icon_ink)
        right = face.right() - pad
        if self.isChecked():
            draw_icon_at(painter, "circle-check", QRectF(right - side, y(8, 14), side, side), icon_ink)
        elif self._key_cap:
            high = theme.f(20 + 4 * tall)
            cap = QRectF(right - high * 1.46, y(8, 15), high * 1.46, high)
            draw_key_cap(painter, theme, cap, self._key_cap, ink)
        self._paint_words(painter, QPointF(left, y(42, 61.5)), y(60, 83.5), room, (ink, muted), line)

    def _paint_beside(self, painter: QPainter, face: QRectF, ink: QColor, muted: QColor, line: str) -> None:
        """A short key: the icon, where the key is wide enough for it, then word and line."""
        theme = self.theme
        pad, side, middle = theme.f(11), theme.f(22), face.center().y()
        left, right = face.x() + pad, face.right() - pad
        if self._key_cap and not self.isChecked():
            high = theme.f(20)
            cap = QRectF(right - high * 1.46, face.y() + theme.f(6), high * 1.46, high)
            draw_key_cap(painter, theme, cap, self._key_cap, ink)
        room = right - left - theme.f(36)
        icon_ink = theme.palette.icon if self.isEnabled() else ink
        if face.width() >= theme.f(WIDE):
            draw_icon_at(painter, self._icon, QRectF(left, middle - side / 2, side, side), icon_ink)
            left += side + theme.f(9)
            room -= side + theme.f(9)
        if self.isChecked():
            box = QRectF(right - side, middle - side / 2, side, side)
            draw_icon_at(painter, "circle-check", box, icon_ink)
        self._paint_words(
            painter, QPointF(left, middle - theme.f(8.5)), middle + theme.f(10), room, (ink, muted), line
        )

    def _paint_words(
        self,
        painter: QPainter,
        at: QPointF,
        below: float,
        room: float,
        inks: tuple[QColor, QColor],
        line: str,
    ) -> None:
        """The word at `at`, the line under it; the line may also take the place under the function key."""
        theme, (ink, muted) = self.theme, inks
        smallest = theme.smallest()
        size = 17 if below - at.y() > theme.f(21) else 16
        title = fitted(theme.font(size, 700 if self.isEnabled() else 600), self.caption, room, smallest)
        draw_line(painter, at, elided(title, self.caption, room), title, ink)
        if self.height() < theme.f(SHORT):
            room += theme.f(36)
        small = fitted(theme.font(14, 500), line, room, smallest)
        draw_line(painter, QPointF(at.x(), below), elided(small, line, room), small, muted)
        self.setToolTip(plain_tip(line) if elided(small, line, room) != line else "")
