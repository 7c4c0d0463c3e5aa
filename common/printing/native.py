"""A layout written in the printer's own letters (font A: 12 x 24 dots), with its own QR code.

Lines that belong together (a box, white on black) are printed at line spacing 0, which every
printer stretches to the height of its letters: no unit of `ESC 3` is relied upon.
"""

from __future__ import annotations

import textwrap
from functools import singledispatchmethod
from typing import TYPE_CHECKING

from common.printing.cleaning import for_code_page
from common.printing.escpos_library import bytes_maker
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

if TYPE_CHECKING:
    from common.printing.settings import CodePage

CELL_WIDTH, CELL_HEIGHT = 12, 24
CELL_CAP = 17
"""Dots of a capital in font A, the smallest seen; the number's height is reckoned with it."""

_LARGEST = 8
_QR_MODULE = 6
_QR_LEVEL_M = 1


def native_bytes(layout: Layout, width: int, code_page: CodePage) -> bytes:
    """The ticket without its cut."""
    slip = _Slip(width, code_page)
    for block in layout:
        slip.write(block)
    return slip.output()


def number_magnification(code: str, columns: int) -> tuple[int, int]:
    """How many times wider and higher than font A the number is printed.

    The height is kept up where the width gives way: an offline code on 58 mm is narrow, not small.
    """
    wide = max(1, min(_LARGEST, columns // max(1, len(code))))
    return wide, min(_LARGEST, wide + 2)


class _Slip:
    def __init__(self, width: int, code_page: CodePage) -> None:
        self._columns = width // CELL_WIDTH
        self._encoding = code_page.value
        self._printer = bytes_maker(width, code_page.value, code_page.number)
        self._printer.hw("INIT")
        self._printer.charcode(code_page.value.upper())

    def output(self) -> bytes:
        result: bytes = self._printer.output
        return result

    # -- lines ---------------------------------------------------------------------------------------

    def _style(
        self,
        *,
        align: str | None = "left",
        wide: int = 1,
        high: int = 1,
        bold: bool = False,
        invert: bool = False,
    ) -> None:
        self._printer.set(align=align, custom_size=True, width=wide, height=high, bold=bold, invert=invert)

    def _put(self, line: str) -> None:
        """One line that is already `_clean`: box characters are ours, everything else was mapped."""
        self._printer.text(f"{line}\n")

    def _clean(self, text: str) -> str:
        return for_code_page(text, self._encoding)

    def _wrapped(self, text: str, columns: int) -> list[str]:
        return textwrap.wrap(self._clean(text), columns, break_on_hyphens=False)

    def _evenly(self, text: str, columns: int) -> list[str]:
        """Wrapped in as few lines, of lengths as equal as the words allow."""
        best = self._wrapped(text, columns)
        words = max(map(len, self._clean(text).split()), default=columns)
        for fewer in range(columns - 1, max(words, columns // 2) - 1, -1):
            attempt = self._wrapped(text, fewer)
            if len(attempt) > len(best):
                break
            best = attempt
        return best

    def _centred(self, text: str, *, large: bool = False, bold: bool = False) -> None:
        """Centred lines; a large text is as wide as it is high where it then stands on two lines."""
        wide = 2 if large and len(self._wrapped(text, self._columns // 2)) <= 2 else 1
        self._style(align="center", wide=wide, high=2 if large else 1, bold=bold)
        for line in self._evenly(text, self._columns // wide):
            self._put(line)

    def _space(self) -> None:
        self._style()
        self._put("")

    # -- blocks --------------------------------------------------------------------------------------

    @singledispatchmethod
    def write(self, block: Block) -> None:
        raise TypeError(f"no text for {type(block).__name__}")

    @write.register
    def _(self, _block: Band) -> None:
        """The hem is drawn only where we draw everything."""

    @write.register
    def _(self, block: Masthead) -> None:
        self._centred(block.name, large=True, bold=True)
        self._centred(block.tagline)

    @write.register
    def _(self, block: Rule) -> None:
        self._style()
        self._put(("─" if block.line is Line.SOLID else "-") * self._columns)

    @write.register
    def _(self, block: CopyMark) -> None:
        self._style(align="center", wide=2, high=2, bold=True, invert=True)
        for line in self._wrapped(block.word, self._columns // 2 - 2):
            self._put(f" {line} ")
        self._centred(block.note)
        self._space()

    @write.register
    def _(self, block: Number) -> None:
        self._centred(block.caption)
        code = self._clean(block.code)
        wide, high = number_magnification(code, self._columns)
        self._style(align="center", wide=wide, high=high, bold=True)
        self._put(code)

    @write.register
    def _(self, block: Heading) -> None:
        self._centred(block.text, large=True, bold=True)
        self._centred(block.caption)
        self._space()

    @write.register
    def _(self, block: Place) -> None:
        """A black box from edge to edge: padding is printed, because only cells turn black."""
        self._printer.line_spacing(0)
        self._style(invert=True)
        self._put(" " * self._columns)
        for line in self._evenly(block.caption, self._columns - 2):
            self._put(line.center(self._columns))
        wide = 2 if len(self._wrapped(block.text, self._columns // 2 - 1)) <= 2 else 1
        self._style(wide=wide, high=2, bold=True, invert=True)
        for line in self._evenly(block.text, self._columns // wide - 1):
            self._put(line.center(self._columns // wide))
        self._style(invert=True)
        self._put(" " * self._columns)
        self._printer.line_spacing()
        self._space()

    @write.register
    def _(self, block: Stats) -> None:
        """A box of figures: beside each other in large letters where they fit, else row by row."""
        inner = self._columns - len(block.items) - 1
        needs = [
            max(len(self._clean(item.caption)), 2 * len(self._clean(item.value))) for item in block.items
        ]
        self._printer.line_spacing(0)
        if sum(needs) <= inner:
            widths = [need + (inner - sum(needs)) // len(needs) for need in needs]
            self._columns_of(block.items, [*widths[:-1], inner - sum(widths[:-1])])
        else:
            self._rows_of(block.items)
        self._printer.line_spacing()

    def _columns_of(self, items: tuple[Stat, ...], widths: list[int]) -> None:
        cells = list(zip(items, widths, strict=True))
        self._style()
        self._put("┌" + "┬".join("─" * width for width in widths) + "┐")
        self._put("│" + "│".join(self._clean(item.caption).center(width) for item, width in cells) + "│")
        for item, width in cells:
            value = self._clean(item.value)
            before = (width - 2 * len(value)) // 2
            # Printers take an alignment only where a line begins.
            self._style(align=None, high=2)
            self._printer.text("│" + " " * before)
            self._style(align=None, wide=2, high=2, bold=True)
            self._printer.text(value)
            self._style(align=None, high=2)
            self._printer.text(" " * (width - 2 * len(value) - before))
        self._put("│")
        self._style()
        self._put("└" + "┴".join("─" * width for width in widths) + "┘")

    def _rows_of(self, items: tuple[Stat, ...]) -> None:
        inner = self._columns - 4
        self._style()
        self._put("┌" + "─" * (inner + 2) + "┐")
        for item in items:
            caption, value = self._clean(item.caption), self._clean(item.value)
            together = len(caption) + 1 + len(value) <= inner
            lines = [caption + value.rjust(inner - len(caption))] if together else []
            for line in lines or [*self._wrapped(caption, inner), *self._wrapped(value, inner)]:
                self._style(high=2)
                self._put(f"│ {line.ljust(inner)} │")
        self._style()
        self._put("└" + "─" * (inner + 2) + "┘")

    @write.register
    def _(self, block: Pair) -> None:
        self._style(bold=True)
        left, right = self._clean(block.left), self._clean(block.right)
        if len(left) + 1 + len(right) <= self._columns:
            self._put(left + right.rjust(self._columns - len(left)))
            return
        for line in (*self._wrapped(left, self._columns), *self._wrapped(right, self._columns)):
            self._put(line)

    @write.register
    def _(self, block: Checklist) -> None:
        self._style(bold=True)
        for line in self._wrapped(block.title, self._columns):
            self._put(line)
        self._style()
        for item in block.items:
            for index, line in enumerate(self._wrapped(item, self._columns - 4)):
                self._put(("    " if index else "[ ] ") + line)

    @write.register
    def _(self, block: Tracking) -> None:
        if block.url is not None:
            self._style(align="center")
            self._printer.qr(block.url, ec=_QR_LEVEL_M, size=_QR_MODULE, native=True)
            self._space()
        self._centred(block.title, bold=True)
        self._centred(block.text)

    @write.register
    def _(self, block: Footer) -> None:
        for line in block.lines:
            self._centred(line, bold=True)
        self._style()
