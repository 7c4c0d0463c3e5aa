"""Plus Jakarta Sans for paper: measuring, wrapping and drawing in dots."""

from __future__ import annotations

import math
from enum import StrEnum
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, features

CAP_HEIGHT_EM = 0.745
"""Height of a capital, of the font's size (`tokens.json`, type)."""


class Weight(StrEnum):
    """The four static weights that are shipped."""

    MEDIUM = "Medium"
    SEMI_BOLD = "SemiBold"
    BOLD = "Bold"
    EXTRA_BOLD = "ExtraBold"


_OVERSAMPLING = 2


class Typeface:
    """Fonts by weight and size, opened once. Use one object from one thread at a time.

    Text is laid out and drawn twice too large and brought down: at paper sizes the hinting of
    FreeType rounds every letter's advance to a whole dot, and words run into each other. (Four times
    looks the same and takes twice as long.)
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fonts: dict[tuple[Weight, int], ImageFont.FreeTypeFont] = {}
        # Pillow without libraqm has no OpenType features and raises when asked for one.
        self._tabular = ["tnum"] if features.check("raqm") else None

    def _font(self, weight: Weight, size: int) -> ImageFont.FreeTypeFont:
        key = (weight, size)
        if key not in self._fonts:
            self._fonts[key] = ImageFont.truetype(self._folder / f"PlusJakartaSans-{weight}.ttf", size)
        return self._fonts[key]

    def width(self, text: str, weight: Weight, size: int) -> float:
        return self._font(weight, size * _OVERSAMPLING).getlength(text) / _OVERSAMPLING

    def line(self, text: str, weight: Weight, size: int) -> Image.Image:
        """`text` as a mask as wide as its advance, with its baseline `size` dots from the top."""
        k = _OVERSAMPLING
        font = self._font(weight, size * k)
        mask = Image.new("L", ((math.ceil(font.getlength(text) / k) + 1) * k, (size + size // 2) * k), 0)
        ImageDraw.Draw(mask).text((0, size * k), text, font=font, fill=255, anchor="ls")
        return mask.reduce(k)

    def digit(self, char: str, weight: Weight, size: int) -> tuple[float, Image.Image]:
        """One character of a code as (advance, mask), baseline as in `line`.

        Digits are of equal width, so that codes of one length are of one width.
        """
        k = _OVERSAMPLING
        font = self._font(weight, size * k)
        advance = font.getlength(char, features=self._tabular)
        mask = Image.new("L", (math.ceil(advance / k + 1) * k, (size + size // 4) * k), 0)
        ImageDraw.Draw(mask).text(
            (0, size * k), char, font=font, fill=255, anchor="ls", features=self._tabular
        )
        return advance / k, mask.reduce(k)

    def wrap(self, text: str, weight: Weight, size: int, width: float) -> list[str]:
        """Lines no wider than `width`; a word that is wider by itself is broken, never cut off."""
        lines: list[str] = []
        line = ""
        for word in text.split():
            candidate = f"{line} {word}" if line else word
            if self.width(candidate, weight, size) <= width:
                line = candidate
                continue
            if line:
                lines.append(line)
            *full, line = self._broken(word, weight, size, width)
            lines.extend(full)
        return [*lines, line] if line else lines

    def wrap_evenly(self, text: str, weight: Weight, size: int, width: float) -> list[str]:
        """Like `wrap`, in as few lines, of lengths as equal as the words allow."""
        best = self.wrap(text, weight, size, width)
        longest_word = max((self.width(word, weight, size) for word in text.split()), default=width)
        narrowest, widest = max(width / 2, longest_word), width
        while len(best) > 1 and widest - narrowest > size / 4:
            middle = (narrowest + widest) / 2
            attempt = self.wrap(text, weight, size, middle)
            if len(attempt) == len(best):
                best, widest = attempt, middle
            else:
                narrowest = middle
        return best

    def _broken(self, word: str, weight: Weight, size: int, width: float) -> list[str]:
        """Pieces by the sum of single letters: kerning brings letters together, hardly ever apart."""
        pieces, used = [""], 0.0
        for char in word:
            advance = self.width(char, weight, size)
            if pieces[-1] and used + advance > width - size / 16:
                pieces.append("")
                used = 0.0
            pieces[-1] += char
            used += advance
        return pieces
