"""The design tokens of assets/theme/tokens.json, typed.

A name that is not in the file raises `UnknownToken`: a bug, never a default.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor

from common.runtime.assets import asset


class UnknownToken(KeyError):
    """A widget asked for a token that the design does not have."""


class Surface(StrEnum):
    """What a screen is; its value names the section of the type scale."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    DESK = "desk"
    MINI = "mini"
    DASHBOARD = "dashboard"


class PaletteName(StrEnum):
    """The three dresses of the product."""

    LIGHT = "light"
    BOARD = "board"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class Palette:
    """One colour for every role, named by its use: a widget never asks which palette it wears."""

    page: QColor
    surface: QColor
    surface_sunken: QColor
    surface_selected: QColor
    surface_info: QColor
    text: QColor
    text_muted: QColor
    text_brand: QColor
    text_stale: QColor
    border_control: QColor
    border_selected: QColor
    border_stale: QColor
    divider: QColor
    row_line: QColor
    primary: QColor
    primary_edge: QColor
    primary_pressed: QColor
    on_primary: QColor
    on_primary_muted: QColor
    accent: QColor
    on_accent: QColor
    place: QColor
    icon: QColor
    icon_tint: QColor
    on_control: QColor
    pressed: QColor
    dock: QColor
    dock_quiet: QColor
    dock_pressed: QColor
    badge: QColor
    on_badge: QColor
    avatar: QColor
    track: QColor
    ticket: QColor
    ticket_number: QColor
    ticket_stub: QColor
    on_ticket_stub: QColor
    ticket_stub_serving: QColor
    on_ticket_stub_serving: QColor
    ticket_stub_next: QColor
    on_ticket_stub_next: QColor
    ticket_flash: QColor
    number_on_flash: QColor
    ticket_mark: QColor
    perforation: QColor
    disabled_fill: QColor
    disabled_text: QColor
    disabled_border: QColor
    ok_fill: QColor
    on_ok_fill: QColor
    ok_solid: QColor
    on_ok_solid: QColor
    warn_fill: QColor
    warn_border: QColor
    on_warn_fill: QColor
    error_fill: QColor
    error_border: QColor
    on_error_fill: QColor
    error_solid: QColor
    on_error_solid: QColor
    banner: QColor
    banner_border: QColor
    banner_mark: QColor
    on_banner: QColor
    on_banner_muted: QColor
    toast: QColor
    on_toast: QColor
    focus_inner: QColor
    focus_outer: QColor
    scrim: QColor
    hem: QColor
    hem_gold: QColor
    shadow_control: QColor
    shadow_card: QColor
    heat_fill: tuple[QColor, ...]
    heat_text: tuple[QColor, ...]


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """A size in design px and a weight (500, 600, 700, 800)."""

    size: float
    weight: int


class Tokens:
    """Read-only access to every token but the palettes' colours by role (see `palette`)."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data

    @classmethod
    def load(cls, path: Path | None = None) -> Tokens:
        """Read the token file; without a path, the one that ships."""
        return cls(json.loads((path or asset("theme", "tokens.json")).read_text(encoding="utf-8")))

    def number(self, *path: str) -> float:
        """A number by its path, e.g. `number("band", "gold_line", "kiosk")`."""
        value = self._at(path)
        if not isinstance(value, int | float):
            raise UnknownToken(".".join(path))
        return float(value)

    def group(self, name: str) -> dict[str, float]:
        """A flat group of numbers, e.g. `letter_spacing_em`."""
        return {key: float(value) for key, value in self._at((name,)).items()}

    def colour(self, name: str) -> QColor:
        """A colour of the dye chart, e.g. `nila_700`."""
        return self._colour(str(self._at(("colours", name))))

    def palette(self, name: PaletteName) -> Palette:
        """All roles of one palette; a role that the file lacks raises."""
        roles = self._at(("palettes", name.value))
        values: dict[str, Any] = {}
        for field in fields(Palette):
            if field.name not in roles:
                raise UnknownToken(f"palettes.{name.value}.{field.name}")
            raw = roles[field.name]
            if isinstance(raw, list):
                values[field.name] = tuple(self._colour(str(entry)) for entry in raw)
            else:
                values[field.name] = self._colour(str(raw))
        return Palette(**values)

    def type_style(self, surface: Surface, role: str, *, large: bool = False) -> TypeStyle:
        """The size and weight of a role of the type scale.

        In large text a role keeps its own large size where the design gives one; every other role grows to
        the smallest large size and never shrinks.
        """
        section = self._at(("type", surface.value))
        if role not in section or not isinstance(section[role], list):
            raise UnknownToken(f"type.{surface.value}.{role}")
        size, weight = section[role]
        if not large:
            return TypeStyle(float(size), int(weight))
        grown = self._at(("type", f"{surface.value}_large"))
        if role in grown:
            size, weight = grown[role]
            return TypeStyle(float(size), int(weight))
        return TypeStyle(max(float(size), float(grown["min"])), max(int(weight), 700))

    def smallest(self, surface: Surface, *, large: bool = False) -> float:
        """The smallest text of a surface, in design px."""
        section = f"{surface.value}_large" if large else surface.value
        return self.number("type", section, "min")

    def _at(self, path: tuple[str, ...]) -> Any:
        node: Any = self._data
        for step in path:
            if not isinstance(node, Mapping) or step not in node:
                raise UnknownToken(".".join(path))
            node = node[step]
        return node

    def _colour(self, text: str) -> QColor:
        if not text.startswith("#"):
            return self.colour(text)
        rgb, alpha = text[1:7], text[7:9] or "ff"
        return QColor(int(rgb[0:2], 16), int(rgb[2:4], 16), int(rgb[4:6], 16), int(alpha, 16))


@lru_cache(maxsize=1)
def shipped_tokens() -> Tokens:
    """The tokens that ship, read once: they are constant data, not state."""
    return Tokens.load()
