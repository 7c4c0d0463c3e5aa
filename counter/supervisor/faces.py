"""What the frame around the pages says, in words: plain values that views show and compare."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFace:
    """One entry of the rail."""

    key: str
    icon: str
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RailFace:
    """Product, site, where one can go, where one is, and who looks."""

    product: str = ""
    site: str = ""
    places: tuple[PlaceFace, ...] = ()
    here: str = ""
    officer: str = ""
    role: str = ""
    sign_out: str = ""
