"""The contrasts of ux.md, computed for the pairs that the widgets really paint."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from common.ui.tokens import Palette, PaletteName, shipped_tokens

BODY = [
    ("text", "page"),
    ("text", "surface"),
    ("text", "surface_sunken"),
    ("text_muted", "page"),
    ("text_muted", "surface"),
    ("text_muted", "surface_selected"),
    ("text_muted", "disabled_fill"),
    ("text_brand", "surface"),
    ("text_brand", "surface_info"),
    ("on_control", "surface"),
    ("on_control", "surface_selected"),
    ("on_control", "pressed"),
    ("on_control", "dock"),
    ("on_control", "dock_quiet"),
    ("on_primary", "primary"),
    ("on_primary_muted", "primary"),
    ("on_accent", "accent"),
    ("disabled_text", "disabled_fill"),
    ("ticket_number", "ticket"),
    ("on_ticket_stub", "ticket_stub"),
    ("on_ticket_stub_serving", "ticket_stub_serving"),
    ("on_ticket_stub_next", "ticket_stub_next"),
    ("number_on_flash", "ticket_flash"),
    ("on_ok_fill", "ok_fill"),
    ("on_warn_fill", "warn_fill"),
    ("on_error_fill", "error_fill"),
    ("on_banner", "banner"),
    ("on_banner_muted", "banner"),
    ("on_badge", "badge"),
    ("on_toast", "toast"),
    ("text_stale", "page"),
]
LARGE_OR_BORDER = [
    ("border_control", "surface"),
    ("border_control", "page"),
    ("border_selected", "surface"),
    ("disabled_border", "disabled_fill"),
    ("border_stale", "page"),
    ("icon", "surface"),
    ("icon", "icon_tint"),
    ("warn_border", "warn_fill"),
    ("error_border", "error_fill"),
    ("on_error_solid", "error_solid"),
    ("on_ok_solid", "ok_solid"),
    ("hem_gold", "hem"),
    ("banner_mark", "banner"),
    ("focus_outer", "focus_inner"),
]


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _pair(palette: Palette, ink: str, ground: str) -> float:
    return contrast(getattr(palette, ink), getattr(palette, ground))


@pytest.mark.parametrize("name", PaletteName)
@pytest.mark.parametrize(("ink", "ground"), BODY, ids=str)
def test_text_reads_at_seven_to_one(name: PaletteName, ink: str, ground: str) -> None:
    assert _pair(shipped_tokens().palette(name), ink, ground) >= 7.0


@pytest.mark.parametrize("name", PaletteName)
@pytest.mark.parametrize(("ink", "ground"), LARGE_OR_BORDER, ids=str)
def test_borders_and_signs_show_at_three_to_one(name: PaletteName, ink: str, ground: str) -> None:
    assert _pair(shipped_tokens().palette(name), ink, ground) >= 3.0


def test_the_figures_of_the_design_page_are_what_we_compute() -> None:
    assert contrast(QColor("#FFFFFF"), QColor("#0B3A6F")) == pytest.approx(11.4, abs=0.1)
    assert contrast(QColor("#FFC20A"), QColor("#0B1F3A")) == pytest.approx(10.2, abs=0.1)
    assert contrast(QColor("#FFFFFF"), QColor("#B3261E")) == pytest.approx(6.5, abs=0.1)


def test_heat_cells_carry_readable_figures() -> None:
    palette = shipped_tokens().palette(PaletteName.LIGHT)
    for fill, ink in zip(palette.heat_fill, palette.heat_text, strict=True):
        assert contrast(fill, ink) >= 4.5
