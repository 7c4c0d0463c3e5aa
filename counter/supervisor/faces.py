"""What each part of the board says, in words: plain values that views show and compare."""

from __future__ import annotations

from dataclasses import dataclass

from common.ui.pill import Tone
from counter.supervisor.booths import Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class RailFace:
    """Product, site, the one place there is, and who looks."""

    product: str = ""
    site: str = ""
    place: str = ""
    officer: str = ""
    role: str = ""
    sign_out: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadFace:
    """Title, day and size of the building; how good the link is; the time."""

    title: str = ""
    about: str = ""
    link: str = ""
    link_tone: Tone = Tone.OK
    clock: str = ""
    zone: str = ""
    sample: str = ""
    full_screen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureFace:
    """One card: a number, its unit, a second number, and the formula of the first."""

    key: str
    title: str
    value: str
    unit: str
    detail: str
    formula: str
    since: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothFace:
    """One line of the table. `bar` is its share of the longest line, 0 to 1."""

    code: str
    name: str
    open_counters: int
    counters: int
    waiting: str
    bar: float
    instead: str
    """Stands where the waiting would be: when the closed booth opens again."""
    longest: str
    median: str
    p90: str
    no_show: str
    condition: Condition
    word: str
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertFace:
    """One alert."""

    key: str
    icon: str
    is_grave: bool
    title: str
    where: str
    detail: str
    time: str
