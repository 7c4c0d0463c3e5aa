"""One of several: a ring that fills when chosen, or a plain key that takes a check."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from common.ui.lettering import (
    advance,
    centred_baseline,
    draw_baseline,
    draw_line,
    fitted,
    is_cut,
    line_height,
    wrap,
)
from common.ui.painting import Outline, Plate, draw_disabled, draw_icon_at, draw_key_cap, draw_plate
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from common.ui.tokens import Surface

_LEADING = 1.1
TIGHT = 140.0
"""Design px; narrower than this a desk's choice has no room for ring, words and key cap."""


class ChoiceButton(Pressable):
    """A choice among siblings of the same parent: choosing one lets go of the others.

    With `ring` (the default) a ring stands before the words; without it the words are centred and the chosen
    one has a check before them. `icon` stands after the words, `key_cap` at the right.

    Where a desk has little room the ring gives way, and the chosen one has a check instead of its key cap.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        key_cap: str = "",
        ring: bool = True,
        raised: bool = True,
    ) -> None:
        self._icon = icon
        self._key_cap = key_cap
        self._ring = ring
        self._raised = raised
        super().__init__(theme, text, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def corner(self) -> float:
        return self.theme.f(28 if self.theme.surface is Surface.KIOSK else 14)

    def drop(self) -> float:
        if (
            not (self._raised and self._ring)
            or self.theme.high_contrast
            or self.theme.surface is not Surface.KIOSK
        ):
            return 0.0
        return self.theme.number("shadow", "tile", "dy")

    def sizeHint(self) -> QSize:
        kiosk = self.theme.surface is Surface.KIOSK
        return self.theme.size(300 if kiosk else 189, 112 if kiosk else 52).toSize()

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        chosen = self.isChecked()
        if not self.isEnabled():
            draw_disabled(painter, theme, rect, self.corner())
            self._paint_content(painter, rect, p.disabled_text, chosen=chosen)
            return
        selected = "selected" if theme.surface is Surface.KIOSK else "selected_desk"
        outline = (
            Outline(p.border_selected, theme.border(selected))
            if chosen
            else Outline(p.border_control, theme.border())
        )
        fill = p.surface_selected if chosen or pressed else p.surface
        plate = Plate(self.corner(), fill, p.shadow_control, self.drop(), outline)
        face = draw_plate(painter, rect, plate, pressed=pressed)
        self._paint_content(painter, face, p.on_control if chosen else p.text, chosen=chosen)

    def _font(self, *, chosen: bool) -> QFont:
        size = self.theme.type_style("button").size if self.theme.surface is Surface.KIOSK else 15
        return self.theme.font(size, (800 if chosen else 600) if not self.theme.large_text else 800)

    def _paint_content(self, painter: QPainter, face: QRectF, ink: QColor, *, chosen: bool) -> None:
        if self._ring:
            self._paint_ringed(painter, face, ink, chosen=chosen)
        else:
            self._paint_centred(painter, face, ink, chosen=chosen)

    def _paint_ringed(self, painter: QPainter, face: QRectF, ink: QColor, *, chosen: bool) -> None:
        theme = self.theme
        kiosk = theme.surface is Surface.KIOSK
        ring = theme.f(48 if kiosk else 22)
        pad, gap = theme.f(28 if kiosk else 12), theme.f(20 if kiosk else 7)
        middle = face.center().y()
        is_tight = self._is_tight(face)
        if is_tight:
            x = face.x() + theme.f(10)
        else:
            self._paint_ring(painter, QPointF(face.x() + pad + ring / 2, middle), ring, chosen=chosen)
            x = face.x() + pad + ring + gap
        cap = QRectF(
            face.right() - theme.f(12) - theme.f(24), middle - theme.f(11.5), theme.f(24), theme.f(23)
        )
        icon = theme.f(40 if kiosk else 20)
        room = (
            (cap.x() if self._key_cap else face.right())
            - theme.f(12 if kiosk else 5)
            - x
            - (icon + gap if self._icon else 0.0)
        )
        font, lines = self._lines(self._font(chosen=chosen), room, face.height())
        step = font.pixelSize() * _LEADING
        first = centred_baseline(font, middle - step * (len(lines) - 1) / 2)
        for index, line in enumerate(lines):
            draw_baseline(painter, QPointF(x, first + index * step), line, font, ink)
        if self._icon:
            after = x + max(advance(font, line) for line in lines) + gap
            draw_icon_at(
                painter, self._icon, QRectF(after, middle - icon / 2, icon, icon), theme.palette.icon
            )
        if is_tight and chosen:
            draw_icon_at(painter, "circle-check", cap, theme.palette.icon)
        elif self._key_cap:
            draw_key_cap(painter, theme, cap, self._key_cap, theme.palette.text_muted)

    def _is_tight(self, face: QRectF) -> bool:
        """By the width alone, so that all of a row have a ring, or none."""
        return bool(self._key_cap) and self.theme.at_desk and face.width() < self.theme.f(TIGHT)

    def _lines(self, font: QFont, room: float, height: float) -> tuple[QFont, list[str]]:
        """Two lines where they find room; a longer name gets small letters and what lines there are."""
        most = 2 if height > 2.3 * line_height(font) else 1
        if most == 1 and advance(font, self.caption) > room:
            font = fitted(font, self.caption, room, self.theme.smallest())
        if not is_cut(font, self.caption, room, most):
            return font, wrap(font, self.caption, room, most)
        small = QFont(font)
        small.setPixelSize(max(1, int(self.theme.smallest())))
        most = max(most, int(height * 0.9 / (small.pixelSize() * _LEADING)))
        return small, wrap(small, self.caption, room, most)

    def _paint_ring(self, painter: QPainter, centre: QPointF, diameter: float, *, chosen: bool) -> None:
        p = self.theme.palette
        if chosen and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(p.border_selected)
            painter.drawEllipse(centre, diameter / 2, diameter / 2)
            side = diameter * 0.62
            box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
            ink = p.on_accent if self.theme.high_contrast else p.on_primary
            draw_icon_at(painter, "check", box, ink, stroke=3.4)
            return
        width = self.theme.f(3 if self.theme.surface is Surface.KIOSK else 2)
        painter.setPen(QPen(p.border_control, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, (diameter - width) / 2, (diameter - width) / 2)

    def _paint_centred(self, painter: QPainter, face: QRectF, ink: QColor, *, chosen: bool) -> None:
        theme = self.theme
        side, gap = (theme.f(40), theme.f(14)) if chosen else (0.0, 0.0)
        room = face.width() - theme.f(48) - side - gap
        font = fitted(self._font(chosen=chosen), self.caption, room, theme.smallest())
        x = face.center().x() - (side + gap + advance(font, self.caption)) / 2
        middle = face.center().y()
        if chosen:
            draw_icon_at(painter, "check", QRectF(x, middle - side / 2, side, side), ink, stroke=2.8)
        draw_line(painter, QPointF(x + side + gap, middle), self.caption, font, ink)
