"""Icons are ours, tinted, and drawn once."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from common.runtime.assets import ASSETS
from common.ui.icons import icon_pixmap

NAMES = sorted(file.stem for file in (ASSETS / "icons").glob("*.svg"))
INK = QColor("#0B3A6F")


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_can_be_tinted_and_leaves_ink(name: str) -> None:
    text = (ASSETS / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert "currentColor" in text
    assert 'stroke-width="2"' in text
    assert not re.search(r"<(script|image|foreignObject|use)\b|href", text)
    picture = icon_pixmap(name, 48, INK).toImage()
    pixels = [picture.pixelColor(x, y) for x in range(48) for y in range(48)]
    inked = [pixel for pixel in pixels if pixel.alpha() > 200]
    assert inked
    assert all(abs(pixel.red() - INK.red()) < 8 and abs(pixel.blue() - INK.blue()) < 8 for pixel in inked)


def test_an_icon_is_drawn_once_per_look() -> None:
    one = icon_pixmap("check", 40, INK)
    assert icon_pixmap("check", 40, INK).cacheKey() == one.cacheKey()
    assert icon_pixmap("check", 40, QColor("#FFC20A")).cacheKey() != one.cacheKey()
    assert icon_pixmap("check", 40, INK, stroke=3.0).cacheKey() != one.cacheKey()


def test_a_dense_screen_gets_more_dots_of_the_same_size() -> None:
    dense = icon_pixmap("check", 40, INK, ratio=2.0)
    assert (dense.width(), dense.devicePixelRatio()) == (80, 2.0)
    assert dense.deviceIndependentSize().width() == 40


def test_an_icon_that_was_not_shipped_is_an_error() -> None:
    with pytest.raises(FileNotFoundError, match=r"assets/icons/unicorn\.svg"):
        icon_pixmap("unicorn", 40, INK)
