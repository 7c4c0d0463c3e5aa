"""The booth's name and its zone, as large as they fit: on one line, on two, or the name broken at spaces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter

from common.ui.lettering import advance, draw_line, elided, wrap
from common.ui.theme import Theme

LARGEST, ONE_LINE, WEIGHT = 45, 36, 700
LEADING = 1.18


@dataclass(frozen=True, slots=True)
class WhereTo:
    """Lines and their font. `is_whole` is False when even the smallest letters leave words out: then an
    ellipsis says so.
    """

    lines: tuple[str, ...]
    font: QFont
    is_whole: bool

    @property
    def step(self) -> float:
        return self.font.pixelSize() * LEADING

    def draw(self, painter: QPainter, left_middle: QPointF, ink: QColor) -> None:
        y = left_middle.y() - self.step * (len(self.lines) - 1) / 2
        for line in self.lines:
            draw_line(painter, QPointF(left_middle.x(), y), line, self.font, ink)
            y += self.step


def where_to(theme: Theme, name: str, place: str, joined: str, room: float, height: float) -> WhereTo:
    """`joined` is name and place on one line; `room` and `height` are real px."""
    smallest = int(theme.tokens.number("type", "display", "gerai_small_min"))
    for size, lines in _ways(theme, name, place, joined, room, smallest):
        font = theme.font(size, WEIGHT)
        fits_across = all(advance(font, line) <= room for line in lines)
        if fits_across and len(lines) * font.pixelSize() * LEADING <= height:
            return WhereTo(lines, font, is_whole=True)
    font = theme.font(smallest, WEIGHT)
    name_lines = max(1, int(height / (font.pixelSize() * LEADING)) - 1)
    cut = wrap(font, name, room, name_lines)
    return WhereTo((*cut, elided(font, place, room)), font, is_whole=False)


def _ways(
    theme: Theme, name: str, place: str, joined: str, room: float, smallest: int
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """In the order in which they are liked."""
    for size in range(LARGEST, ONE_LINE - 1, -1):
        yield size, (joined,)
    for size in range(LARGEST, smallest - 1, -1):
        yield size, (name, place)
    for size in range(LARGEST, smallest - 1, -1):
        yield size, (*wrap(theme.font(size, WEIGHT), name, room), place)
