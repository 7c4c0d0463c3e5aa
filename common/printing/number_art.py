"""The ticket's number as one picture: as large as fits, condensed before it gets too small to read."""

from __future__ import annotations

from PIL import Image, ImageChops

from common.printing.measures import DOTS_PER_MM
from common.printing.typeface import CAP_HEIGHT_EM, Typeface, Weight

MIN_CAP_MM = 12
"""Read at arm's length by old eyes (ux.md); offline codes on narrow paper may fall below."""

_TRACKING_EM = -0.04
_MOST_CONDENSED = 0.78
_MIN_CAP_SIZE = round(MIN_CAP_MM * DOTS_PER_MM / CAP_HEIGHT_EM) + 1


def draw_number(code: str, width: int, size: int, typeface: Typeface) -> Image.Image:
    """White ink on black, cropped to its ink and no wider than `width`.

    From `size` the letters shrink until their capitals are `MIN_CAP_MM` high, then they are
    condensed, and only what is still too wide (an offline code on 58 mm) shrinks further.
    """
    natural = _ink(code, size, typeface)
    if natural.width <= width:
        return natural
    fitted = int(size * width / natural.width)
    if fitted < _MIN_CAP_SIZE:
        smallest = int(fitted / _MOST_CONDENSED)
        fitted = min(_MIN_CAP_SIZE, smallest)
    ink = _ink(code, fitted, typeface)
    if ink.width <= width:
        return ink
    return ink.resize((width, ink.height), Image.Resampling.BOX)


def _ink(code: str, size: int, typeface: Typeface) -> Image.Image:
    glyphs = [typeface.digit(char, Weight.EXTRA_BOLD, size) for char in code]
    tracking = _TRACKING_EM * size
    canvas = Image.new("L", (round(sum(advance for advance, _ in glyphs)) + size, size + size // 4), 0)
    pen = 0.0
    for advance, mask in glyphs:
        at = (round(pen), 0)
        # Letters overlap by their tracking: the lighter of two dots wins, nothing is wiped out.
        box = (*at, at[0] + mask.width, mask.height)
        canvas.paste(ImageChops.lighter(canvas.crop(box), mask), at)
        pen += advance + tracking
    return canvas.crop(canvas.getbbox())
