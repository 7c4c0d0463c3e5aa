"""Spreads and errors, by numbers that can be reckoned by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.simulate.day import Day
from common.simulate.figures import LEAST_WITHIN, MOST_ERROR, figures_of
from common.simulate.measures import EstimateError, Kept, Spread, estimate_error, spread


def test_a_spread_of_nothing_is_nothing() -> None:
    assert spread([]) == Spread(0, 0.0, 0.0, 0.0, 0.0)


def test_a_spread_has_mean_median_p90_and_longest() -> None:
    assert spread([10, 1, 2, 3, 4, 5, 6, 7, 8, 9]) == Spread(10, 5.5, 5.5, 9, 10)
    assert spread([60]) == Spread(1, 60, 60, 60, 60)


def test_errors_are_shares_of_the_wait() -> None:
    kept = [
        Kept(point_s=750, from_min=5, to_min=15, actual_s=1000),  # -25 %, outside
        Kept(point_s=660, from_min=5, to_min=20, actual_s=600),  # +10 %
        Kept(point_s=1200, from_min=15, to_min=30, actual_s=1200),
        Kept(point_s=600, from_min=5, to_min=15, actual_s=120),  # too short for a relative error, outside
    ]
    found = estimate_error(kept, without=7)
    assert found == EstimateError(
        measured=3,
        median_absolute=0.1,
        mean_absolute=pytest.approx(0.1167),
        bias=0.0,
        median_absolute_s=60.0,
        promised=4,
        within=0.5,
        without=7,
    )


def test_no_promise_no_error() -> None:
    assert estimate_error([], without=0).measured == 0
    short = estimate_error([Kept(60, 0, 5, 30)], without=0)
    assert (short.measured, short.promised, short.within) == (0, 1, 1.0)


def test_a_day_whose_estimate_is_off_does_not_hold(small_day: Day) -> None:
    figures = figures_of(small_day)
    good = replace(figures.estimate, median_absolute=MOST_ERROR, within=LEAST_WITHIN)
    assert replace(figures, estimate=good).broken == []
    off = replace(good, median_absolute=MOST_ERROR + 0.01)
    assert replace(figures, estimate=off).broken == ["estimate: median absolute error 26% of the wait"]
    narrow = replace(good, within=LEAST_WITHIN - 0.01)
    assert replace(figures, estimate=narrow).broken == ["estimate: 69% of the waits lie in the range"]
