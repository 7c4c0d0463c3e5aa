"""The kawung flower in ink: the hem at the head of the paper and the mark beside the site's name.

Geometry of `look.md`: for each diagonal d of a cell of side s, a petal runs from 0.07 s d to
0.45 s d and is two arcs of radius 0.6 L, L being the petal's length.
"""

from __future__ import annotations

import math

from PIL import Image, ImageDraw

_FROM, _TO = 0.07, 0.45
_RADIUS_OF_CHORD = 0.6
_BISECTOR_OF_CHORD = 0.332
_SWEEP = math.radians(112.9)
_DIAMOND = 0.06
_OVERSAMPLING = 4
_ARC_STEPS = 14

_DIAGONALS = ((-1, -1), (1, -1), (1, 1), (-1, 1))
GOLD = (1, -1)
"""The petal that is being served: filled, where the others are outlined."""

Point = tuple[float, float]


def petal(centre: Point, side: float, diagonal: tuple[int, int]) -> list[Point]:
    """The closed outline of one petal."""
    (cx, cy), (dx, dy) = centre, diagonal
    start = (cx + _FROM * side * dx, cy + _FROM * side * dy)
    end = (cx + _TO * side * dx, cy + _TO * side * dy)
    return _arc(start, end) + _arc(end, start)


def _arc(start: Point, end: Point) -> list[Point]:
    length = math.dist(start, end)
    along = ((end[0] - start[0]) / length, (end[1] - start[1]) / length)
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    offset = _BISECTOR_OF_CHORD * length
    centre = (middle[0] - along[1] * offset, middle[1] + along[0] * offset)
    radius = _RADIUS_OF_CHORD * length
    first = math.atan2(start[1] - centre[1], start[0] - centre[0])
    angles = (first + _SWEEP * step / _ARC_STEPS for step in range(_ARC_STEPS + 1))
    return [(centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a)) for a in angles]


def _flower(size: tuple[int, int], centre: Point, side: float, stroke: float, *, gold: bool) -> Image.Image:
    """Black petals on white, drawn large and brought down to `size`."""
    k = _OVERSAMPLING
    image = Image.new("L", (size[0] * k, size[1] * k), 255)
    draw = ImageDraw.Draw(image)
    pen = max(1, round(stroke * k))
    for diagonal in _DIAGONALS:
        outline = petal((centre[0] * k, centre[1] * k), side * k, diagonal)
        if gold and diagonal == GOLD:
            draw.polygon(outline, fill=0)
            continue
        draw.line([*outline, outline[0]], fill=0, width=pen, joint="curve")
    return image.resize(size, Image.Resampling.BOX)


def mark(side: int, stroke: float) -> Image.Image:
    """The mark in a square of `side` dots."""
    return _flower((side, side), (side / 2, side / 2), (side - stroke) / (2 * _TO), stroke, gold=True)


def _cell(side: int, stroke: float, *, gold: bool) -> Image.Image:
    cell = _flower((side, side), (side / 2, side / 2), side, stroke, gold=gold)
    draw = ImageDraw.Draw(cell)
    half = _DIAMOND * side
    for x, y in ((0, side / 2), (side, side / 2), (side / 2, 0), (side / 2, side)):
        draw.polygon([(x - half, y), (x, y - half), (x + half, y), (x, y + half)], fill=0)
    return cell


def band(width: int, side: int, stroke: float, *, gold_every: int, first_gold: int) -> Image.Image:
    """One row of cells across `width`; every `gold_every`-th has its filled petal."""
    plain = _cell(side, stroke, gold=False)
    golden = _cell(side, stroke, gold=True)
    row = Image.new("L", (width, side), 255)
    for index, x in enumerate(range(0, width, side)):
        row.paste(golden if index % gold_every == first_gold else plain, (x, 0))
    return row
