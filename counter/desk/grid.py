"""The desk's own measure: design px of 1280x800, laid over a window of any size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from common.ui.theme import Theme

DESIGN = (1280, 800)
WIDEST = 1560.0
"""Past this the lines of the work area become too long to read; the rest stays empty at both sides."""
MARGIN = 24.0
QUEUE = 364.0
TOP = 107.0
"""Where the content begins, under the head."""


@dataclass(frozen=True, slots=True)
class Grid:
    """All numbers are design px; `left` is where x = 0 lies in the window."""

    scale: float
    left: float
    width: float
    height: float

    @classmethod
    def over(cls, theme: Theme, width: int, height: int) -> Grid:
        """What the scale leaves over in one direction makes the content wider or higher."""
        wide = min(WIDEST, max(DESIGN[0], width / theme.scale))
        high = max(DESIGN[1], height / theme.scale)
        return cls(theme.scale, (width / theme.scale - wide) / 2, wide, high)

    def box(self, x: float, y: float, width: float, height: float) -> QRect:
        """Real px in the window."""
        s = self.scale
        return QRectF((self.left + x) * s, y * s, width * s, height * s).toRect()

    @property
    def work_width(self) -> float:
        return self.width - 3 * MARGIN - QUEUE

    @property
    def queue_left(self) -> float:
        return self.width - MARGIN - QUEUE

    @property
    def bottom(self) -> float:
        return self.height - MARGIN

    @property
    def keys_top(self) -> float:
        return self.height - 124.0

    @property
    def primary_top(self) -> float:
        return self.height - 252.0
