"""A white card: no border, a breath of shadow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.painting import Outline, draw_shadow, fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.tokens import Surface

MARGIN = 6.0
"""Design px around the card's face that the shadow needs; `Card` keeps them inside its own rectangle."""


class Card(ThemedWidget):
    """A surface to lay things on. `fill` names a role of the palette.

    The face leaves `MARGIN` for the shadow on every side unless `flush`; contents margins are the caller's.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        radius: float | None = None,
        fill: str = "surface",
        flush: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        self._radius = radius
        self._fill = fill
        self._flush = flush
        self._ground: tuple[tuple[object, ...], QPixmap] | None = None

    def face(self) -> QRectF:
        """The white part, in the card's own coordinates."""
        margin = 0.0 if self._flush else self.theme.f(MARGIN)
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def corner(self) -> float:
        """Corner radius in real px."""
        if self._radius is not None:
            return self.theme.f(self._radius)
        name = {Surface.KIOSK: "kiosk_card", Surface.DISPLAY: "display_row"}.get(
            self.theme.surface, "desk_card"
        )
        return self.theme.number("radius", name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            painter.drawPixmap(0, 0, self._painted_ground())

    def _painted_ground(self) -> QPixmap:
        """Shadow and face, painted once for each size and look: a shadow costs more than all that stands on a
        card (measured: 4 ms of a desk's 10).
        """
        theme, ratio = self.theme, self.devicePixelRatioF()
        look = (theme, self.width(), self.height(), ratio)
        if self._ground is not None and self._ground[0] == look:
            return self._ground[1]
        ground = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        ground.setDevicePixelRatio(ratio)
        ground.fill(Qt.GlobalColor.transparent)
        with painting_on(ground) as painter:
            self._paint_ground(painter)
        self._ground = (look, ground)
        return ground

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self.theme
        if not self._flush:
            draw_shadow(painter, theme, self.face(), self.corner())
        frame = Outline(theme.palette.border_control, theme.border()) if theme.high_contrast else None
        fill_rounded(painter, self.face(), self.corner(), getattr(theme.palette, self._fill), frame)
