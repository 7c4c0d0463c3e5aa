"""The dashboard's own measure: design px of 1440x900, laid over a window of any size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from common.ui.theme import Theme

DESIGN = (1440, 900)
RAIL, RAIL_LINE = 212.0, 4.0
LEFT, MARGIN, GAP = 240.0, 28.0, 16.0
CARDS_TOP, CARDS_HEIGHT = 92.0, 132.0
BOARD_TOP = 240.0
ALERTS = 300.0
TABLE = DESIGN[0] - LEFT - MARGIN - GAP - ALERTS
"""The table's width at the design size; a wider window makes it wider."""


@dataclass(frozen=True, slots=True)
class Frame:
    """All numbers are design px. What the scale leaves over makes the content wider or higher."""

    scale: float
    width: float
    height: float

    @classmethod
    def over(cls, theme: Theme, width: int, height: int) -> Frame:
        return cls(theme.scale, max(DESIGN[0], width / theme.scale), max(DESIGN[1], height / theme.scale))

    def box(self, x: float, y: float, width: float, height: float) -> QRect:
        """Real px in the window."""
        s = self.scale
        return QRectF(x * s, y * s, width * s, height * s).toRect()

    @property
    def right(self) -> float:
        return self.width - MARGIN

    @property
    def bottom(self) -> float:
        return self.height - MARGIN

    @property
    def table_width(self) -> float:
        return self.right - ALERTS - GAP - LEFT
