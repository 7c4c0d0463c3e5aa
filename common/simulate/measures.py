"""Waits and what was promised of them, as numbers that a table can show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from statistics import fmean, median


@dataclass(frozen=True, slots=True)
class Spread:
    """Of some seconds: how many, and where they lie."""

    count: int
    mean_s: float
    median_s: float
    p90_s: float
    max_s: float


def spread(seconds: Sequence[float]) -> Spread:
    """All zero where there is nothing."""
    if not seconds:
        return Spread(0, 0.0, 0.0, 0.0, 0.0)
    ordered = sorted(seconds)
    nearest_rank = ordered[ceil(0.9 * len(ordered)) - 1]
    figures = (fmean(ordered), median(ordered), nearest_rank, ordered[-1])
    return Spread(len(ordered), *(round(figure, 1) for figure in figures))


LONG_ENOUGH_S = 5 * 60.0
"""Waits shorter than this are left out of relative errors: a minute off a minute says nothing."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A promise that was made at the kiosk, and the wait that came of it."""

    point_s: float
    from_min: int
    to_min: int
    actual_s: float

    @property
    def relative(self) -> float:
        return (self.point_s - self.actual_s) / self.actual_s

    @property
    def is_within(self) -> bool:
        return self.from_min * 60 <= self.actual_s <= self.to_min * 60


@dataclass(frozen=True, slots=True)
class EstimateError:
    """`median_absolute`: the median of |point - wait| / wait, for waits of at least five minutes.

    `bias`: the median of (point - wait) / wait of the same. `within`: the share of all waits that the range
    on the ticket held. `without`: tickets that were told no time, because no counter was open.
    """

    measured: int
    median_absolute: float
    mean_absolute: float
    bias: float
    median_absolute_s: float
    promised: int
    within: float
    without: int


def estimate_error(kept: Sequence[Kept], without: int) -> EstimateError:
    """How far the promises were off."""
    long = [one for one in kept if one.actual_s >= LONG_ENOUGH_S]
    errors = [abs(one.relative) for one in long]
    return EstimateError(
        measured=len(long),
        median_absolute=round(median(errors), 4) if errors else 0.0,
        mean_absolute=round(fmean(errors), 4) if errors else 0.0,
        bias=round(median(one.relative for one in long), 4) if long else 0.0,
        median_absolute_s=round(median(abs(one.point_s - one.actual_s) for one in long), 1) if long else 0.0,
        promised=len(kept),
        within=round(sum(one.is_within for one in kept) / len(kept), 4) if kept else 0.0,
        without=without,
    )
