"""The body of the desk's mini mode: frame, and the kawung at the left as its grip."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.kawung import surface_weave, weave_tile
from common.ui.painting import Outline, fill_rounded, rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget


class MiniTone(StrEnum):
    """What the frame says by its colour; the words inside say it too."""

    PLAIN = "plain"
    OVER = "over"
    FAR_OVER = "far_over"
    LOST = "lost"


class MiniFrame(ThemedWidget):
    """320 x 96 design px. The window behind it must be translucent: the corners are round."""

    GRIP = 26.0
    """Design px at the left that move the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tone = MiniTone.PLAIN

    @property
    def tone(self) -> MiniTone:
        """What the frame says."""
        return self._tone

    def set_tone(self, tone: MiniTone) -> None:
        """Say something else."""
        if tone is not self._tone:
            self._tone = tone
            self.update()

    def sizeHint(self) -> QSize:
        return self.theme.size(320, 96).toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        fill, border, grip = self._colours()
        box = QRectF(self.rect())
        radius = theme.f(18)
        gold = theme.number("band", "gold_line", "mini")
        strip = QRectF(0, 0, theme.f(self.GRIP) - gold, box.height())
        with painting_on(self) as painter:
            fill_rounded(painter, box, radius, fill)
            painter.save()
            painter.setClipPath(rounded(box, radius))
            painter.fillRect(strip, grip)
            if not theme.high_contrast:
                weave = surface_weave(theme, "mini")
                tile = weave_tile(weave, painter.device().devicePixelRatio())
                band = QRectF(theme.f(2), 0, strip.width() - theme.f(2), box.height())
                painter.drawTiledPixmap(band, tile)
            painter.fillRect(QRectF(strip.right(), 0, gold, box.height()), p.hem_gold)
            painter.restore()
            fill_rounded(painter, box, radius, None, Outline(border, theme.f(2)))

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Fill, border, grip."""
        p = self.theme.palette
        return {
            MiniTone.PLAIN: (p.surface, p.border_selected, p.hem),
            MiniTone.OVER: (p.warn_fill, p.warn_border, p.hem),
            MiniTone.FAR_OVER: (p.error_fill, p.error_border, p.hem),
            MiniTone.LOST: (p.surface, p.error_border, p.on_error_fill),
        }[self._tone]
