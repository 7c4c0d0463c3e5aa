"""A layout drawn in black dots, 8 to the millimetre: the paper where the printer has no good letters,
and the picture of it everywhere else.

Distances are between the ink that people see: a text is placed by the top of its capitals.
"""

from __future__ import annotations

from functools import singledispatchmethod

import segno
from PIL import Image, ImageDraw

from common.printing import kawung
from common.printing.layout import (
    Band,
    Block,
    Checklist,
    CopyMark,
    Footer,
    Heading,
    Layout,
    Line,
    Masthead,
    Number,
    Pair,
    Place,
    Rule,
    Stat,
    Stats,
    Tracking,
)
from common.printing.measures import Measures, Style, measures_for
from common.printing.number_art import draw_number
from common.printing.typeface import Typeface

INK, PAPER = 0, 255
_INK_BELOW = 128
_STROKE = 3
_RADIUS = 14
_PADDING = 19
_STAT_ROW = 54
_TAIL = 22
_GROWTH = 800


def render(layout: Layout, width: int, typeface: Typeface) -> Image.Image:
    """`layout` as a 1-bit image `width` dots wide, 0 being ink."""
    sheet = _Sheet(width, typeface)
    for block in layout:
        sheet.draw(block)
    return sheet.cut_off()


class _Sheet:
    """Paper that grows downwards. `_y` is where the ink so far ends."""

    def __init__(self, width: int, typeface: Typeface) -> None:
        self._width = width
        self._typeface = typeface
        self._sizes: Measures = measures_for(width)
        self._left = self._sizes.margin
        self._right = width - self._sizes.margin
        self._image = Image.new("L", (width, _GROWTH), PAPER)
        self._pen = ImageDraw.Draw(self._image)
        self._y = 0

    def cut_off(self) -> Image.Image:
        """What was drawn, with room below for the knife."""
        whole = self._image.crop((0, 0, self._width, self._y + _TAIL))
        return whole.point([INK] * _INK_BELOW + [PAPER] * (256 - _INK_BELOW)).convert(
            "1", dither=Image.Dither.NONE
        )

    # -- paper and text ------------------------------------------------------------------------------

    def _reserve(self, bottom: int) -> None:
        if bottom + _GROWTH // 4 <= self._image.height:
            return
        longer = Image.new("L", (self._width, bottom + _GROWTH), PAPER)
        longer.paste(self._image, (0, 0))
        self._image = longer
        self._pen = ImageDraw.Draw(longer)

    def _lines(self, text: str, style: Style, width: float) -> list[str]:
        return self._typeface.wrap(text, style.weight, style.size, width)

    def _length(self, text: str, style: Style) -> float:
        return self._typeface.width(text, style.weight, style.size)

    def _text(self, x: float, top: int, text: str, style: Style, *, align: str = "l", ink: int = INK) -> None:
        """One line whose capitals begin at `top`; `align` is l, m or r of `x`."""
        mask = self._typeface.line(text, style.weight, style.size)
        shift = {"l": 0.0, "m": 0.5, "r": 1.0}[align] * self._length(text, style)
        self._image.paste(ink, (round(x - shift), top + style.cap - style.size), mask)

    def _centred(self, top: int, text: str, style: Style, *, ink: int = INK) -> int:
        """`text` wrapped and centred; returns the last line's baseline."""
        lines = self._centred_lines(text, style)
        self._reserve(top + style.pitch * len(lines))
        for index, line in enumerate(lines):
            self._text(self._width / 2, top + index * style.pitch, line, style, align="m", ink=ink)
        return top + max(0, len(lines) - 1) * style.pitch + (style.cap if lines else 0)

    def _centred_lines(self, text: str, style: Style) -> list[str]:
        inner = self._right - self._left - 2 * 8
        return self._typeface.wrap_evenly(text, style.weight, style.size, inner)

    # -- blocks --------------------------------------------------------------------------------------

    @singledispatchmethod
    def draw(self, block: Block) -> None:
        raise TypeError(f"no drawing for {type(block).__name__}")

    @draw.register
    def _(self, _block: Band) -> None:
        side = 44
        self._image.paste(kawung.band(self._width, side, 2.4, gold_every=5, first_gold=2), (0, 0))
        self._pen.rectangle((0, side, self._width, side + 4), fill=INK)
        self._y = side + 5

    @draw.register
    def _(self, block: Masthead) -> None:
        sizes, top = self._sizes, self._y + 24
        self._image.paste(kawung.mark(sizes.mark, 5), (self._left + 3, top))
        x = self._left + 3 + sizes.mark + sizes.mark_gap
        name = self._lines(block.name, sizes.site, self._right - x)
        tagline = self._lines(block.tagline, sizes.tagline, self._right - x)
        height = len(name) * sizes.site.pitch + len(tagline) * sizes.tagline.pitch
        y = top + max(0, (sizes.mark - height) // 2) + 7
        self._reserve(y + height)
        for style, lines in ((sizes.site, name), (sizes.tagline, tagline)):
            for line in lines:
                self._text(x, y, line, style)
                y += style.pitch
        self._y = max(top + sizes.mark, y - 8) + 6

    @draw.register
    def _(self, block: Rule) -> None:
        top = self._y + 23
        self._reserve(top)
        if block.line is Line.SOLID:
            self._pen.rectangle((self._left, top, self._right - 1, top + _STROKE - 1), fill=INK)
        else:
            for x in range(self._left, self._right, 9):
                self._pen.rectangle((x, top, min(x + 5, self._right - 1), top + _STROKE - 1), fill=INK)
        self._y = top + _STROKE

    @draw.register
    def _(self, block: CopyMark) -> None:
        sizes = self._sizes
        top = self._y + 20
        baseline = self._centred(top + 20, block.word, sizes.place)
        bottom = self._centred(baseline + 18, block.note, sizes.small) + _PADDING
        for inset in (0, 7):
            box = (self._left + inset, top + inset, self._right - 1 - inset, bottom + 7 - inset)
            self._pen.rounded_rectangle(box, _RADIUS - inset, outline=INK, width=_STROKE)
        self._y = bottom + 7

    @draw.register
    def _(self, block: Number) -> None:
        sizes = self._sizes
        baseline = self._centred(self._y + 21, block.caption, sizes.caption)
        ink = draw_number(block.code, self._right - self._left, sizes.number, self._typeface)
        top = baseline + 32
        self._reserve(top + ink.height)
        self._image.paste(INK, ((self._width - ink.width) // 2, top), ink)
        self._y = top + ink.height

    @draw.register
    def _(self, block: Heading) -> None:
        sizes = self._sizes
        baseline = self._centred(self._y + 40, block.text, sizes.service)
        self._y = self._centred(baseline + 16, block.caption, sizes.booth) if block.caption else baseline

    @draw.register
    def _(self, block: Place) -> None:
        sizes = self._sizes
        top = self._y + 24
        rows = len(self._centred_lines(block.caption, sizes.small)) - 1
        rows_of_place = len(self._centred_lines(block.text, sizes.place)) - 1
        height = 2 * _PADDING + sizes.small.cap + 18 + sizes.place.cap - 3
        height += rows * sizes.small.pitch + rows_of_place * sizes.place.pitch
        self._reserve(top + height)
        self._pen.rounded_rectangle((self._left, top, self._right - 1, top + height - 1), _RADIUS, fill=INK)
        baseline = self._centred(top + _PADDING, block.caption, sizes.small, ink=PAPER)
        self._centred(baseline + 18, block.text, sizes.place, ink=PAPER)
        self._y = top + height

    @draw.register
    def _(self, block: Stats) -> None:
        sizes, top = self._sizes, self._y + 20
        widths = self._column_widths(block.items)
        stacked = sum(widths) > self._right - self._left
        column = 2 * _PADDING + sizes.small.cap + 16 + sizes.stat.cap - 2
        bottom = top + (len(block.items) * _STAT_ROW if stacked else column) - 1
        self._reserve(bottom)
        outline = (self._left, top, self._right - 1, bottom)
        self._pen.rounded_rectangle(outline, _RADIUS, outline=INK, width=_STROKE)
        if stacked:
            self._rows(block.items, top)
        else:
            self._columns(block.items, widths, top, bottom)
        self._y = bottom + 1

    def _column_widths(self, items: tuple[Stat, ...]) -> list[float]:
        """What each figure needs, and the spare width shared out evenly."""
        sizes = self._sizes
        needs = [
            max(self._length(item.caption, sizes.small), self._length(item.value, sizes.stat)) + 24
            for item in items
        ]
        spare = max(0.0, self._right - self._left - sum(needs)) / len(items)
        return [need + spare for need in needs]

    def _columns(self, items: tuple[Stat, ...], widths: list[float], top: int, bottom: int) -> None:
        sizes, x = self._sizes, float(self._left)
        for item, width in zip(items, widths, strict=True):
            if x > self._left:
                self._pen.rectangle((round(x) - 1, top, round(x) + _STROKE - 2, bottom), fill=INK)
            y = top + _PADDING
            self._text(x + width / 2, y, item.caption, sizes.small, align="m")
            self._text(x + width / 2, y + sizes.small.cap + 16, item.value, sizes.stat, align="m")
            x += width

    def _rows(self, items: tuple[Stat, ...], top: int) -> None:
        """Caption and figure on one line each, where two columns are too wide."""
        sizes = self._sizes
        for index, item in enumerate(items):
            y = top + index * _STAT_ROW
            if index:
                self._pen.rectangle((self._left, y - 1, self._right - 1, y + _STROKE - 2), fill=INK)
            cap_top = y + (_STAT_ROW - sizes.stat.cap) // 2
            drop = sizes.stat.cap - sizes.small.cap
            self._text(self._left + 14, cap_top + drop, item.caption, sizes.small)
            self._text(self._right - 14, cap_top, item.value, sizes.stat, align="r")

    @draw.register
    def _(self, block: Pair) -> None:
        style, top = self._sizes.fact, self._y + 23
        whole = self._right - self._left
        if self._length(block.left, style) + self._length(block.right, style) + 12 <= whole:
            self._text(self._left, top, block.left, style)
            self._text(self._right, top, block.right, style, align="r")
            self._y = top + style.cap
            return
        lines = [line for text in (block.left, block.right) for line in self._lines(text, style, whole)]
        self._reserve(top + len(lines) * style.pitch)
        for index, line in enumerate(lines):
            self._text(self._left, top + index * style.pitch, line, style)
        self._y = top + (len(lines) - 1) * style.pitch + style.cap

    @draw.register
    def _(self, block: Checklist) -> None:
        sizes, box = self._sizes, 24
        y = self._y + 21
        for line in self._lines(block.title, sizes.section, self._right - self._left):
            self._text(self._left, y, line, sizes.section)
            y += sizes.section.pitch
        y += 6
        x = self._left + box + 14
        for item in block.items:
            self._reserve(y + box)
            self._pen.rectangle((self._left, y, self._left + box - 1, y + box - 1), outline=INK, width=4)
            for line in self._lines(item, sizes.item, self._right - x):
                self._reserve(y)
                self._text(x, y + 3, line, sizes.item)
                y += sizes.item.pitch
            y += 6
        self._y = y - 14

    @draw.register
    def _(self, block: Tracking) -> None:
        top = self._y + 19
        code = _qr(block.url, self._sizes.qr) if block.url is not None else None
        if code is not None and self._sizes.qr_beside:
            self._reserve(top + code.height)
            self._image.paste(code, (self._left, top))
            self._beside(block, self._left + code.width + 26, top, code.height)
            return
        if code is not None:
            self._reserve(top + 8 + code.height)
            self._image.paste(code, ((self._width - code.width) // 2, top + 8))
            top += 8 + code.height + 26
        baseline = self._centred(top, block.title, self._sizes.track)
        self._y = self._centred(baseline + 18, block.text, self._sizes.body)

    def _beside(self, block: Tracking, x: int, top: int, height: int) -> None:
        sizes = self._sizes
        title = self._lines(block.title, sizes.track, self._right - x)
        body = self._lines(block.text, sizes.body, self._right - x)
        tall = (
            len(title) * sizes.track.pitch
            + 10
            + len(body) * sizes.body.pitch
            - (sizes.body.pitch - sizes.body.cap)
        )
        self._reserve(top + max(tall, height))
        y = top + max(0, (height - tall) // 2)
        for line in title:
            self._text(x, y, line, sizes.track)
            y += sizes.track.pitch
        y += 10
        for line in body:
            self._text(x, y, line, sizes.body)
            y += sizes.body.pitch
        self._y = max(top + height, y - sizes.body.pitch + sizes.body.cap)

    @draw.register
    def _(self, block: Footer) -> None:
        style = self._sizes.footer
        y = self._y + 17
        for line in block.lines:
            y = self._centred(y, line, style) + style.pitch - style.cap
        self._y = y


def _qr(payload: str, largest: int) -> Image.Image:
    """The code without its quiet zone (the paper round it is white), modules of whole dots."""
    modules = [list(row) for row in segno.make(payload, error="m", micro=False).matrix]
    size = len(modules)
    image = Image.new("L", (size, size), PAPER)
    image.putdata([INK if dark else PAPER for row in modules for dark in row])
    scale = max(4, largest // size)
    return image.resize((size * scale, size * scale), Image.Resampling.NEAREST)
