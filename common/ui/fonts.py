"""Plus Jakarta Sans in four weights, with tabular digits on demand."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from common.runtime.assets import asset

FAMILY = "Plus Jakarta Sans"
FILES = {
    500: "PlusJakartaSans-Medium.ttf",
    600: "PlusJakartaSans-SemiBold.ttf",
    700: "PlusJakartaSans-Bold.ttf",
    800: "PlusJakartaSans-ExtraBold.ttf",
}


class FontMissing(RuntimeError):
    """A font file of the installation cannot be read; the screens would fall back to whatever is there."""


def load_fonts() -> None:
    """Give the four files to Qt. Needs a QGuiApplication; a second call is cheap and harmless."""
    if {"Medium", "SemiBold", "Bold", "ExtraBold"} <= set(QFontDatabase.styles(FAMILY)):
        return
    for file in FILES.values():
        if QFontDatabase.addApplicationFont(str(asset("fonts", file))) < 0:
            raise FontMissing(file)


def font(
    size_px: float,
    weight: int = 500,
    *,
    tabular: bool = False,
    letter_spacing_px: float = 0.0,
) -> QFont:
    """A font of `size_px` real pixels. `tabular` gives digits one width: codes, clocks, counts, tables."""
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(size_px)))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    if letter_spacing_px:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, letter_spacing_px)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
