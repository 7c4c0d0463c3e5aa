"""What each part of the page says, in words: plain values that views show and compare."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadFace:
    """Title, what the figures are about, the keys; `booth_is_fixed` where there is only one to look at."""

    title: str = ""
    about: str = ""
    period: str = ""
    booth: str = ""
    booth_is_fixed: bool = False
    stale: str = ""
    told: str = ""
    """What became of the last file."""
    told_is_bad: bool = False
    saving: str = ""
    """Why the keys of files cannot be pressed now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFace:
    """What stands where figures would be; `action` is the word of its key."""

    title: str
    advice: str
    action: str = ""
    failed: bool = False


@dataclass(frozen=True, slots=True)
class HeatCellFace:
    """`level` counts up to the darkest; None: nobody came in that hour."""

    text: str = ""
    level: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatFace:
    """Rows are weekdays, columns hours; the last level is that of the target and past it."""

    legend: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    cells: tuple[tuple[HeatCellFace, ...], ...] = ()
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar with its value in words under and over it."""

    count: int
    value: str
    is_late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HistogramFace:
    """`ticks` stand at the bars' left edges; `target_at` is in bars from the left."""

    bars: tuple[Bar, ...] = ()
    ticks: tuple[str, ...] = ()
    target_at: float | None = None
    target: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """One line or one set of bars, named in the legend."""

    name: str
    values: tuple[float | None, ...]
    texts: tuple[str, ...] = ()
    """The values in words, printed where there is room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesFace:
    """Several things over the same places, e.g. half hours or days."""

    places: tuple[str, ...] = ()
    bars: tuple[Series, ...] = ()
    lines: tuple[Series, ...] = ()
    unit: str = ""
    target: float | None = None
    target_words: str = ""
    spoken: str = ""
