"""The dashboard's own measure: design px of 1440x900, laid over a window of any size.

A page lies right of the rail; its numbers begin at its own left edge.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from common.ui.theme import Theme

DESIGN = (1440, 900)
RAIL, RAIL_LINE = 212.0, 4.0
PAGE = DESIGN[0] - RAIL - RAIL_LINE
"""Width of a page at the design size."""
LEFT, MARGIN, GAP = 24.0, 28.0, 16.0
CARDS_TOP, CARDS_HEIGHT = 92.0, 132.0
BOARD_TOP = 240.0


@dataclass(frozen=True, slots=True)
class Frame:
    """All numbers are design px. What the scale leaves over makes the content wider or higher."""

    scale: float
    width: float
    height: float

    @classmethod
    def over(cls, theme: Theme, width: int, height: int) -> Frame:
        """Of a page of that size in real px."""
        return cls(theme.scale, width / theme.scale, height / theme.scale)

    def box(self, x: float, y: float, width: float, height: float) -> QRect:
        """Real px in the page."""
        s = self.scale
        return QRectF(x * s, y * s, width * s, height * s).toRect()

    @property
    def right(self) -> float:
        return self.width - MARGIN

    @property
    def bottom(self) -> float:
        return self.height - MARGIN
