"""A print job drawn as the paper it becomes: what a person would hold."""

from __future__ import annotations

from functools import singledispatchmethod

import segno
from PIL import Image, ImageDraw

from common.printing.decoder import (
    DEFAULT_SPACING,
    CutOff,
    Event,
    Feed,
    Foreign,
    LineEnd,
    Picture,
    QrCode,
    Text,
    decode,
)
from common.printing.native import CELL_CAP, CELL_HEIGHT, CELL_WIDTH
from common.printing.typeface import CAP_HEIGHT_EM, Typeface, Weight

INK, PAPER = 0, 255
_BASELINE = 19
_LETTER_SIZE = round(CELL_CAP / CAP_HEIGHT_EM)
_KNIFE = 24
_SIDES = {  # which ways a box character goes from the middle of its cell: left, right, up, down
    "─": "lr",
    "│": "ud",
    "┌": "rd",
    "┐": "ld",
    "└": "ru",
    "┘": "lu",
    "┬": "lrd",
    "┴": "lru",
}


def render(data: bytes, width: int, typeface: Typeface) -> Image.Image:
    """`data` printed on paper of `width` dots, 1-bit, 0 being ink. Letters stand in for font A."""
    paper = _Paper(width, typeface)
    for event in decode(data):
        paper.put(event)
    return paper.cut_off()


class _Paper:
    def __init__(self, width: int, typeface: Typeface) -> None:
        self._width = width
        self._typeface = typeface
        self._image = Image.new("L", (width, 2000), PAPER)
        self._y = 0
        self._line: list[Text] = []

    def cut_off(self) -> Image.Image:
        self._end_line(0)
        whole = self._image.crop((0, 0, self._width, max(1, self._y)))
        return whole.point([INK] * 128 + [PAPER] * 128).convert("1", dither=Image.Dither.NONE)

    def _feed(self, dots: int) -> None:
        self._y += dots
        if self._y + 1000 > self._image.height:
            longer = Image.new("L", (self._width, self._y + 2000), PAPER)
            longer.paste(self._image, (0, 0))
            self._image = longer

    def _paste(self, image: Image.Image, align: str) -> None:
        spare = self._width - image.width
        x = {"left": 0, "center": spare // 2, "right": spare}[align]
        self._feed(0)
        self._image.paste(image, (x, self._y))
        self._feed(image.height)

    # -- events --------------------------------------------------------------------------------------

    @singledispatchmethod
    def put(self, event: Event) -> None:
        raise TypeError(f"no paper for {type(event).__name__}")

    @put.register
    def _(self, event: Text) -> None:
        self._line.append(event)

    @put.register
    def _(self, event: LineEnd) -> None:
        self._end_line(event.spacing)

    @put.register
    def _(self, event: Picture) -> None:
        self._paste(event.image.convert("L"), event.align)

    @put.register
    def _(self, event: QrCode) -> None:
        code = segno.make(event.payload, error=event.level.lower(), micro=False, boost_error=False)
        modules = [list(row) for row in code.matrix]
        image = Image.new("L", (len(modules), len(modules)), PAPER)
        image.putdata([INK if dark else PAPER for row in modules for dark in row])
        side = len(modules) * event.module
        self._paste(image.resize((side, side), Image.Resampling.NEAREST), event.align)

    @put.register
    def _(self, event: Feed) -> None:
        self._end_line(0)
        self._feed(event.lines * DEFAULT_SPACING)

    @put.register
    def _(self, _event: CutOff) -> None:
        self._end_line(0)
        self._feed(_KNIFE)

    @put.register
    def _(self, event: Foreign) -> None:
        """Leaves no ink; tests look for it in the events."""

    # -- letters -------------------------------------------------------------------------------------

    def _end_line(self, spacing: int) -> None:
        runs, self._line = self._line, []
        height = max((run.style.high * CELL_HEIGHT for run in runs), default=0)
        if runs:
            width = sum(len(run.text) * run.style.wide * CELL_WIDTH for run in runs)
            spare = max(0, self._width - width)
            x = {"left": 0, "center": spare // 2, "right": spare}[runs[0].style.align]
            for run in runs:
                for char in run.text:
                    cell = self._cell(char, run)
                    self._image.paste(cell, (x, self._y + height - cell.height))
                    x += cell.width
        self._feed(max(spacing, height))

    def _cell(self, char: str, run: Text) -> Image.Image:
        style = run.style
        size = (CELL_WIDTH * style.wide, CELL_HEIGHT * style.high)
        cell = Image.new("L", size, PAPER)
        if char in _SIDES:
            _draw_box(cell, _SIDES[char])
        elif char != " ":
            self._draw_letter(cell, char, run)
        return cell.point(lambda value: PAPER - value) if style.invert else cell

    def _draw_letter(self, cell: Image.Image, char: str, run: Text) -> None:
        """A letter of ours squeezed into the printer's cell."""
        style = run.style
        weight = Weight.EXTRA_BOLD if style.bold else Weight.SEMI_BOLD
        mask = self._typeface.line(char, weight, _LETTER_SIZE * style.high)
        ink = mask.getbbox()
        if ink is None:
            return
        glyph = mask.crop((ink[0], 0, ink[2], mask.height))
        natural = max(1, round(glyph.width * style.wide / style.high))
        width = min(natural, cell.width - style.wide)
        glyph = glyph.resize((width, glyph.height), Image.Resampling.BOX)
        drop = (_BASELINE - _LETTER_SIZE) * style.high
        cell.paste(INK, ((cell.width - width) // 2, drop), glyph)


def _draw_box(cell: Image.Image, sides: str) -> None:
    pen = ImageDraw.Draw(cell)
    width, height = cell.size
    x, y = width // 2, height // 2
    arms = {
        "l": (0, y, x + 1, y + 1),
        "r": (x, y, width, y + 1),
        "u": (x, 0, x + 1, y + 1),
        "d": (x, y, x + 1, height),
    }
    for side in sides:
        pen.rectangle(arms[side], fill=INK)
