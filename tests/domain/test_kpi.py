"""The formulas of the key figures, against numpy and against slow and plain reckoning."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain import kpi
from common.domain.kpi import Spread, line_by_slot, longest_line, whole

SECONDS = st.lists(st.integers(0, 20_000), min_size=1, max_size=200)
SPELLS = st.lists(st.tuples(st.integers(0, 3600), st.integers(0, 3600)), max_size=40)


@given(SECONDS)
def test_mean_median_and_p90_are_numpys(values: list[int]) -> None:
    spread = Spread(values)
    assert spread.mean() == pytest.approx(np.mean(values))
    assert spread.median() == np.median(values)
    assert spread.p90() == np.percentile(values, 90, method="inverted_cdf")
    assert spread.longest() == max(values)


@given(SECONDS)
def test_nine_of_ten_took_no_longer_than_p90_and_it_was_measured(values: list[int]) -> None:
    p90 = Spread(values).p90()
    assert p90 in values
    assert sum(value <= p90 for value in values) * 10 >= len(values) * 9
    assert sum(value < p90 for value in values) * 10 < len(values) * 9


@given(SECONDS, SECONDS)
def test_two_spreads_add_up(first: list[int], second: list[int]) -> None:
    whole_, parts = Spread(first + second), Spread(first)
    parts.add_spread(Spread(second))
    assert (parts.count, parts.mean(), parts.median(), parts.p90()) == (
        whole_.count,
        whole_.mean(),
        whole_.median(),
        whole_.p90(),
    )


def test_what_was_never_measured_is_none() -> None:
    empty = Spread()
    assert (empty.count, empty.mean(), empty.median(), empty.p90(), empty.longest()) == (0, *[None] * 4)
    assert kpi.service_level(0, 0) is None
    assert kpi.no_show_share(0, 0) is None
    assert kpi.abandonment_share(0, 0) is None
    assert kpi.occupancy(0, 600, 600) is None


def test_shares() -> None:
    assert kpi.service_level(3, 4) == 0.75
    assert kpi.no_show_share(1, 5) == 0.2
    assert kpi.abandonment_share(2, 8) == 0.25
    assert kpi.occupancy(1800, 4500, 900) == 0.5
    assert kpi.idle_s(4500, 900, 300, 1800) == 1500
    assert kpi.idle_s(100, 100, 1, 0) == 0


def test_the_target_itself_is_within_it() -> None:
    assert Spread([599, 600, 601]).within(600) == 2


def test_bins_are_half_open_and_the_last_has_no_end() -> None:
    assert Spread([0, 299, 300, 899, 900, 5000]).bins(300, 900) == [2, 1, 1, 2]


@pytest.mark.parametrize(("seconds", "shown"), [(0.4, 0), (0.6, 1), (59.9, 60), (-3.0, 0)])
def test_durations_are_kept_in_whole_seconds(seconds: float, shown: int) -> None:
    assert whole(seconds) == shown


@given(SPELLS)
def test_the_longest_line_is_what_counting_every_second_gives(spells: list[tuple[int, int]]) -> None:
    lengths = [sum(begin <= second < end for begin, end in spells) for second in range(3600)]
    most, at = longest_line(spells)
    assert most == max(lengths)
    assert at == (lengths.index(most) if most else None)


@given(SPELLS)
def test_the_line_by_slot_is_what_counting_every_second_gives(spells: list[tuple[int, int]]) -> None:
    lengths = [sum(begin <= second < end for begin, end in spells) for second in range(3600)]
    slots = [lengths[at : at + 600] for at in range(0, 3600, 600)]
    assert line_by_slot(spells, 6, 600) == [(max(slot), sum(slot)) for slot in slots]


def test_a_line_of_those_who_wait_past_the_last_slot_ends_with_it() -> None:
    assert line_by_slot([(500, 9000)], 2, 600) == [(1, 100), (1, 600)]
    assert line_by_slot([], 2, 600) == [(0, 0), (0, 0)]
