"""The font is ours, in four weights, with tabular digits and every sign the sentences use."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QRawFont

from common.runtime.assets import asset
from common.ui.fonts import FAMILY, FILES, font, load_fonts
from common.ui.theme import Theme

SIGNS = "–·−→“”‘’…×÷≤≥•°é"


@pytest.mark.parametrize("weight", FILES)
def test_every_weight_is_the_real_one(weight: int) -> None:
    info = QFontInfo(font(40, weight))
    assert info.family() == FAMILY
    assert info.weight() == weight


@pytest.mark.parametrize("file", FILES.values())
def test_every_sign_of_the_sentences_is_in_the_font(file: str) -> None:
    raw = QRawFont(str(asset("fonts", file)), 20)
    assert [sign for sign in SIGNS if not raw.supportsCharacter(ord(sign))] == []


@pytest.mark.parametrize("weight", FILES)
def test_tabular_digits_have_one_width(weight: int) -> None:
    metrics = QFontMetricsF(font(100, weight, tabular=True))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1
    plain = QFontMetricsF(font(100, weight))
    assert len({plain.horizontalAdvance(digit) for digit in "0123456789"}) > 1


def test_capitals_are_as_tall_as_the_tokens_say(kiosk: Theme) -> None:
    metrics = QFontMetricsF(font(1000, 800))
    assert metrics.capHeight() / 1000 == pytest.approx(kiosk.tokens.number("cap_height_em"), abs=0.002)


def test_loading_twice_is_harmless() -> None:
    load_fonts()
    load_fonts()
    assert QFontInfo(font(20, 800)).weight() == 800


def test_large_sizes_are_set_tight_and_text_is_not(kiosk: Theme) -> None:
    assert kiosk.font(68, 800).letterSpacing() == pytest.approx(-0.025 * 68, abs=1 / 64)
    assert kiosk.font(28, 500).letterSpacing() == 0
    assert kiosk.number_font(272).letterSpacing() == pytest.approx(-0.035 * 272, abs=1 / 64)


def test_the_widest_code_takes_what_the_design_reserves(kiosk: Theme) -> None:
    """look.md: W-088 takes 3.3 em."""
    face = kiosk.number_font(200)
    assert QFontMetricsF(face).horizontalAdvance("W-088") / 200 == pytest.approx(3.3, abs=0.12)
