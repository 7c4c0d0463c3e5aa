"""A page that shows how wide the printer prints: the last whole number at its right edge is `width_dots`."""

from __future__ import annotations

from PIL import Image, ImageDraw

from common.printing.escpos_bytes import job_ending, picture_bytes
from common.printing.measures import DOTS_PER_MM, WIDE
from common.printing.settings import PrinterSettings
from common.printing.typeface import Typeface
from common.runtime.sentences import Sentences

_WIDEST = 832
_STEP = 32
_NARROWEST = 256
_ROW = 34


def calibration_job(settings: PrinterSettings, sentences: Sentences, typeface: Typeface) -> bytes:
    """The page as a job; a printer leaves out what lies beyond its width."""
    return picture_bytes(calibration_page(sentences, typeface)) + job_ending(settings)


def calibration_page(sentences: Sentences, typeface: Typeface) -> Image.Image:
    """A staircase: each number ends exactly at the dot that it names. Below it a ruler in millimetres."""
    title, body = WIDE.section, WIDE.small
    steps = range(_NARROWEST, _WIDEST + 1, _STEP)
    explained = typeface.wrap(sentences.text("ticket.calibration_read"), body.weight, body.size, 368)
    top = 20 + title.pitch + len(explained) * body.pitch + 10
    page = Image.new("L", (_WIDEST, top + len(steps) * _ROW + 90), 255)
    page.paste(0, (8, 16), typeface.line(sentences.text("ticket.calibration"), title.weight, title.size))
    for index, line in enumerate(explained):
        page.paste(0, (8, 20 + title.pitch + index * body.pitch), typeface.line(line, body.weight, body.size))
    pen = ImageDraw.Draw(page)
    for index, dots in enumerate(steps):
        y = top + index * _ROW
        number = typeface.line(str(dots), body.weight, body.size)
        width = round(typeface.width(str(dots), body.weight, body.size))
        page.paste(0, (dots - 6 - width, y), number)
        pen.rectangle((dots - 3, y, dots - 1, y + _ROW - 1), fill=0)
    _draw_ruler(pen, page.height - 60)
    return page.point([0] * 128 + [255] * 128).convert("1", dither=Image.Dither.NONE)


def _draw_ruler(pen: ImageDraw.ImageDraw, y: int) -> None:
    for millimetre in range(_WIDEST // DOTS_PER_MM + 1):
        length = 40 if millimetre % 10 == 0 else 28 if millimetre % 5 == 0 else 16
        x = millimetre * DOTS_PER_MM
        pen.rectangle((x, y, x + 1, y + length), fill=0)
