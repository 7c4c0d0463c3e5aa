"""A ring that empties: how long is left."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import CENTRE, draw_line, fitted
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget


class CountdownRing(ThemedWidget):
    """The ring runs clockwise from the top and shows the share that is left; number and unit stand inside.

    It does not count: whoever owns the time calls `show_left`. All sizes are design px.
    """

    def __init__(
        self,
        theme: Theme,
        diameter: float = 322.0,
        parent: QWidget | None = None,
        *,
        stroke: float = 22.0,
        number_size: float = 0.0,
        unit_size: float = 0.0,
        track: str = "track",
    ) -> None:
        super().__init__(theme, parent)
        self._diameter = diameter
        self._stroke = stroke
        self._number_size = number_size or diameter * 0.42
        self._unit_size = unit_size or diameter * 0.1
        self._track = track
        self._share = 1.0
        self._number = ""
        self._unit = ""
        self.theme_changed()

    def show_left(self, share: float, number: str, unit: str) -> None:
        """Show what is left: a share from 0 to 1, the number people read, and its unit."""
        self._share = min(1.0, max(0.0, share))
        self._number, self._unit = number, unit
        self.setAccessibleName(f"{number} {unit}")
        self.update()

    def theme_changed(self) -> None:
        self.setFixedSize(self.theme.size(self._diameter, self._diameter).toSize())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        width = theme.f(self._stroke)
        ring = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        with painting_on(self) as painter:
            painter.setPen(QPen(getattr(p, self._track), width))
            painter.drawEllipse(ring)
            if self._share > 0:
                painter.setPen(QPen(p.primary, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawArc(ring, 90 * 16, -round(self._share * 360 * 16))
            centre = ring.center()
            room = ring.width() - 2.2 * width
            number = fitted(theme.number_font(self._number_size), self._number, room, theme.f(14))
            ink = p.accent if theme.high_contrast else p.text_brand
            middle = centre.y() - theme.f(self._unit_size) * 0.67
            draw_line(
                painter,
                QPointF(centre.x(), middle),
                self._number,
                number,
                ink,
                CENTRE,
            )
            unit = fitted(theme.font(self._unit_size, 600), self._unit, room, theme.f(12))
            below = centre.y() + theme.f(self._number_size) * 0.03 + theme.f(self._unit_size) * 1.78
            draw_line(
                painter,
                QPointF(centre.x(), below),
                self._unit,
                unit,
                p.text_muted,
                CENTRE,
            )
