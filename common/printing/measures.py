"""Sizes on paper, in dots of 1/8 mm (203 dpi), for wide (80 mm) and narrow (58 mm) rolls."""

from __future__ import annotations

from dataclasses import dataclass

from common.printing.typeface import CAP_HEIGHT_EM, Weight

DOTS_PER_MM = 8


@dataclass(frozen=True, slots=True)
class Style:
    """One kind of text: weight, size and the distance from line to line, in dots."""

    weight: Weight
    size: int
    pitch: int

    @property
    def cap(self) -> int:
        return round(self.size * CAP_HEIGHT_EM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Sizes in dots for one class of paper (`tokens.json`, type.ticket_576)."""

    margin: int
    mark: int
    mark_gap: int
    qr: int
    qr_beside: bool
    number: int
    site: Style
    tagline: Style
    caption: Style
    service: Style
    booth: Style
    small: Style
    place: Style
    stat: Style
    fact: Style
    section: Style
    item: Style
    track: Style
    body: Style
    footer: Style


WIDE = Measures(
    margin=24,
    mark=78,
    mark_gap=22,
    qr=206,
    qr_beside=True,
    number=166,
    site=Style(Weight.EXTRA_BOLD, 35, 42),
    tagline=Style(Weight.SEMI_BOLD, 25, 32),
    caption=Style(Weight.SEMI_BOLD, 27, 34),
    service=Style(Weight.EXTRA_BOLD, 37, 44),
    booth=Style(Weight.SEMI_BOLD, 27, 34),
    small=Style(Weight.SEMI_BOLD, 25, 32),
    place=Style(Weight.EXTRA_BOLD, 43, 50),
    stat=Style(Weight.EXTRA_BOLD, 39, 46),
    fact=Style(Weight.BOLD, 26, 34),
    section=Style(Weight.EXTRA_BOLD, 28, 36),
    item=Style(Weight.SEMI_BOLD, 25, 32),
    track=Style(Weight.EXTRA_BOLD, 30, 36),
    body=Style(Weight.SEMI_BOLD, 25, 32),
    footer=Style(Weight.BOLD, 25, 34),
)

NARROW = Measures(
    margin=12,
    mark=64,
    mark_gap=16,
    qr=236,
    qr_beside=False,
    number=166,
    site=Style(Weight.EXTRA_BOLD, 30, 36),
    tagline=Style(Weight.SEMI_BOLD, 24, 30),
    caption=Style(Weight.SEMI_BOLD, 26, 32),
    service=Style(Weight.EXTRA_BOLD, 34, 41),
    booth=Style(Weight.SEMI_BOLD, 26, 32),
    small=Style(Weight.SEMI_BOLD, 25, 31),
    place=Style(Weight.EXTRA_BOLD, 38, 45),
    stat=Style(Weight.EXTRA_BOLD, 30, 36),
    fact=Style(Weight.BOLD, 25, 33),
    section=Style(Weight.EXTRA_BOLD, 28, 35),
    item=Style(Weight.SEMI_BOLD, 25, 31),
    track=Style(Weight.EXTRA_BOLD, 28, 34),
    body=Style(Weight.SEMI_BOLD, 25, 31),
    footer=Style(Weight.BOLD, 25, 33),
)
_NARROW_BELOW = 480


def measures_for(width: int) -> Measures:
    """The sizes for paper whose printable width is `width` dots."""
    return WIDE if width >= _NARROW_BELOW else NARROW
