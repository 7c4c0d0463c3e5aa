"""The desk's own measure: design px of 1280x800, laid over a window of any size.

Down to `READABLE` the whole desk shrinks. Below that letters would become too small to read, so the scale
stays and the content gives way: the waiting list becomes narrower, the keys lower, the visit is left out. So
a screen of 1280x800 at 150 % (853x533) shows letters a quarter larger than at 100 %.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from common.ui.theme import Theme
from common.ui.tokens import Surface

DESIGN = (1280, 800)
READABLE = 0.85
LEAST = (1000, 620)
"""So much room, in design px, there always is: a window that has less at `READABLE` shrinks everything."""
WIDEST = 1560.0
"""Past this the lines of the work area become too long to read; the rest stays empty at both sides."""
MARGIN = 24.0
TOP = 107.0
"""Where the content begins, under the head."""
_NARROW = 1180.0


def desk_theme(width: int, height: int) -> Theme:
    """The theme of a desk in a window of that size."""
    scale = min(width / DESIGN[0], height / DESIGN[1])
    if scale < READABLE:
        scale = min(READABLE, width / LEAST[0], height / LEAST[1])
    return Theme(scale=scale, surface=Surface.DESK)


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
        wide = min(WIDEST, width / theme.scale)
        return cls(theme.scale, (width / theme.scale - wide) / 2, wide, height / theme.scale)

    def box(self, x: float, y: float, width: float, height: float) -> QRect:
        """Real px in the window."""
        s = self.scale
        return QRectF((self.left + x) * s, y * s, width * s, height * s).toRect()

    @property
    def is_low(self) -> bool:
        return self.height < DESIGN[1] - 1

    @property
    def is_narrow(self) -> bool:
        return self.width < _NARROW

    # --- across

    @property
    def margin(self) -> float:
        return 16.0 if self.is_narrow else MARGIN

    @property
    def queue_width(self) -> float:
        return 288.0 if self.is_narrow else 364.0

    @property
    def work_width(self) -> float:
        return self.width - 3 * self.margin - self.queue_width

    @property
    def queue_left(self) -> float:
        return self.width - self.margin - self.queue_width

    # --- down

    @property
    def top(self) -> float:
        return 99.0 if self.is_low else TOP

    @property
    def banner_height(self) -> float:
        return 80.0 if self.is_low else 104.0

    @property
    def offline_top(self) -> float:
        """Where the content begins under the banner."""
        return self.top + self.banner_height + (12.0 if self.is_low else 24.0)

    @property
    def bottom(self) -> float:
        return self.height - (14.0 if self.is_low else MARGIN)
