"""The next try comes after a random wait whose ceiling doubles up to its cap."""

from __future__ import annotations

from common.client.backoff import Backoff


def test_the_ceiling_doubles_up_to_the_cap_and_begins_anew() -> None:
    backoff = Backoff(base_s=0.5, cap_s=10, chance=lambda: 0.5)
    assert [backoff.next_s() for _ in range(7)] == [0.25, 0.5, 1, 2, 4, 5, 5]
    for _ in range(10_000):
        assert backoff.next_s() == 5
    backoff.reset()
    assert backoff.next_s() == 0.25


def test_a_hundred_stations_spread_over_the_whole_wait() -> None:
    waits = sorted(Backoff().next_s() for _ in range(1000))
    assert waits[0] < 0.05
    assert 0.45 < waits[-1] < 0.5
    assert 0.2 < waits[500] < 0.3
