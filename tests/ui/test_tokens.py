"""Every colour, size and duration is a token, and every role is there in every palette."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor

from common.ui.tokens import Palette, PaletteName, Surface, Tokens, UnknownToken, shipped_tokens


@pytest.mark.parametrize("name", PaletteName)
def test_every_palette_has_every_role(name: PaletteName) -> None:
    palette = shipped_tokens().palette(name)
    for field in fields(Palette):
        value = getattr(palette, field.name)
        colours = value if isinstance(value, tuple) else (value,)
        assert colours, field.name
        assert all(isinstance(colour, QColor) and colour.isValid() for colour in colours), field.name


def test_a_role_that_is_missing_is_an_error_not_a_default() -> None:
    tokens = Tokens({"colours": {}, "palettes": {"light": {"page": "#FFFFFF"}}})
    with pytest.raises(UnknownToken):
        tokens.palette(PaletteName.LIGHT)


@pytest.mark.parametrize("path", [("space", "none"), ("radius",), ("type", "kiosk", "title")])
def test_what_is_no_number_is_not_read_as_one(path: tuple[str, ...]) -> None:
    with pytest.raises(UnknownToken):
        shipped_tokens().number(*path)


def test_colours_carry_their_transparency_last() -> None:
    tokens = Tokens({"colours": {"veil": "#07182ACC"}})
    assert tokens.colour("veil").getRgb() == (0x07, 0x18, 0x2A, 0xCC)


@pytest.mark.parametrize("surface", Surface)
def test_no_style_is_smaller_than_the_smallest_of_its_surface(surface: Surface) -> None:
    tokens = shipped_tokens()
    sizes = [style[0] for style in tokens._data["type"][surface.value].values() if isinstance(style, list)]
    assert min(sizes) >= tokens.smallest(surface)


def test_large_text_never_shrinks_and_reaches_its_smallest() -> None:
    tokens = shipped_tokens()
    roles = [key for key, style in tokens._data["type"]["kiosk"].items() if isinstance(style, list)]
    for role in roles:
        plain, large = (tokens.type_style(Surface.KIOSK, role, large=flag) for flag in (False, True))
        assert large.size >= max(plain.size, tokens.smallest(Surface.KIOSK, large=True))
        assert large.weight >= plain.weight or large.weight >= 700


def test_kiosk_text_is_as_tall_as_the_rule_says() -> None:
    """ux.md: capitals of 4.8 mm, in large text 7.33 mm, on a 21.5-inch panel of 0.248 mm a pixel."""
    tokens = shipped_tokens()
    cap, mm = tokens.number("cap_height_em"), 0.248
    assert tokens.smallest(Surface.KIOSK) * cap * mm >= 4.8
    assert tokens.smallest(Surface.KIOSK, large=True) * cap * mm >= 7.33


def test_touch_targets_and_the_current_call_are_as_large_as_the_rule_says() -> None:
    tokens = shipped_tokens()
    assert tokens.number("space", "kiosk_touch_min") * 0.248 >= 20
    assert tokens.number("space", "kiosk_touch_gap_min") * 0.248 >= 2.97
    current = tokens.type_style(Surface.DISPLAY, "current_with_media").size
    assert current * tokens.number("cap_height_em") / 1080 >= 0.18
    assert tokens.number("speed_px_s", "ticker") <= tokens.number("speed_px_s", "ticker_max") == 120
    assert 1000 / tokens.number("duration_ms", "call_flash_period") <= 2.5
    assert tokens.number("duration_ms", "pressed") <= 100
