"""The kiosk's dock: what is always there, in the same place on every page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import advance, draw_line, fitted
from common.ui.painting import Outline, Plate, draw_disabled, draw_icon_at, draw_plate
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget


class Dock(ThemedWidget):
    """The white strip with its hairline. Put the keys into a layout of it, or place them."""

    def sizeHint(self) -> QSize:
        return self.theme.size(1080, 172).toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = self.theme.palette
        with painting_on(self) as painter:
            painter.fillRect(self.rect(), p.dock)
            if not self.theme.high_contrast:
                painter.fillRect(QRectF(0, 0, self.width(), self.theme.f(2)), p.divider)


class DockKey(Pressable):
    """A key of the kiosk's dock: icon over word, or beside it where the dock is low (`beside`).

    `quiet` tints it: the keys that leave the page.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str,
        parent: QWidget | None = None,
        *,
        quiet: bool = False,
        beside: bool = False,
    ) -> None:
        self._icon = icon
        self._quiet = quiet
        self._beside = beside
        super().__init__(theme, text, parent)

    def corner(self) -> float:
        return self.theme.f(24)

    def sizeHint(self) -> QSize:
        return self.theme.size(312, 96).toSize() if self._beside else self.theme.size(155, 126).toSize()

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        if self.isEnabled():
            fill = p.dock_pressed if pressed else (p.dock_quiet if self._quiet else p.dock)
            plate = Plate(
                self.corner(), fill, p.shadow_control, 0.0, Outline(p.border_control, theme.border())
            )
            draw_plate(painter, rect, plate)
            ink, icon = p.on_control, p.icon
        else:
            draw_disabled(painter, theme, rect, self.corner())
            ink = icon = p.disabled_text
        side = theme.f(44)
        style = theme.type_style("label")
        font = fitted(
            theme.font(style.size + (2 if self._beside else 0), style.weight),
            self.caption,
            rect.width() - theme.f(16) - (side + theme.f(14) if self._beside else 0.0),
            theme.smallest(),
        )
        if self._beside:
            self._paint_beside(painter, rect, font, side, ink, icon)
        else:
            self._paint_stacked(painter, rect, font, side, ink, icon)

    def _paint_stacked(
        self, painter: QPainter, rect: QRectF, font: QFont, side: float, ink: QColor, icon: QColor
    ) -> None:
        x = rect.center().x()
        top = rect.center().y() - self.theme.f(20)
        draw_icon_at(painter, self._icon, QRectF(x - side / 2, top - side / 2, side, side), icon)
        at = QPointF(x, rect.center().y() + self.theme.f(25))
        draw_line(painter, at, self.caption, font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_beside(
        self, painter: QPainter, rect: QRectF, font: QFont, side: float, ink: QColor, icon: QColor
    ) -> None:
        gap = self.theme.f(14)
        x = rect.center().x() - (side + gap + advance(font, self.caption)) / 2
        middle = rect.center().y()
        draw_icon_at(painter, self._icon, QRectF(x, middle - side / 2, side, side), icon)
        draw_line(painter, QPointF(x + side + gap, middle), self.caption, font, ink)
