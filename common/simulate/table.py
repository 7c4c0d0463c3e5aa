"""The figures of a day as a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from common.simulate.figures import LEAST_WITHIN, MOST_ERROR, Figures
from common.simulate.measures import LONG_ENOUGH_S, Spread

_WAIT = "{:>7} {:>8} {:>8} {:>8} {:>8}"
_HEAD = _WAIT.format("called", "mean", "median", "P90", "longest")


def _wait(some: Spread) -> str:
    minutes = (some.mean_s, some.median_s, some.p90_s, some.max_s)
    return _WAIT.format(some.count, *(f"{seconds / 60:.1f}" for seconds in minutes))


def table(figures: Figures) -> Iterator[str]:
    """Line by line; waits in minutes."""
    yield f"tickets {figures.tickets}, at the peak {figures.peak_a_minute} a minute"
    yield f"legs {figures.legs}, events {figures.events}, log {figures.log_hash[:16]}"
    yield ""
    yield "ENDINGS"
    yield from (f"  {name:<26} {count:>6}" for name, count in figures.endings.items())
    yield ""
    yield f"{'WAITS (minutes)':<28} {_HEAD}"
    yield from (f"  {name:<26} {_wait(some)}" for name, some in figures.waits.items())
    yield ""
    yield f"{'BOOTHS':<28} {_HEAD}"
    for code, name, counters, some in figures.booths:
        yield f"  {code:<3} {name:<19} {counters:>2} {_wait(some)}"
    yield ""
    yield f"{'LAW':<28} {'checked':>8} {'broken':>8}"
    for name, rule in figures.audit.rules.items():
        yield f"  {name:<26} {rule.checked:>8} {len(rule.violations):>8}"
    yield from (f"  call: {name:<20} {count:>8}" for name, count in sorted(figures.audit.by_reason.items()))
    yield ""
    yield from _estimate(figures)
    for name, count in figures.refused.items():
        yield f"  refused: {name:<30} {count:>6}"
    yield ""
    yield from (f"DOES NOT HOLD  {what}" for what in figures.broken)
    if not figures.broken:
        yield "everything holds"


def _estimate(figures: Figures) -> Iterator[str]:
    error = figures.estimate
    least = LONG_ENOUGH_S / 60
    yield "WAITING ESTIMATE, as the ticket told it"
    yield (
        f"  median absolute error {error.median_absolute:.1%} of the wait (at most {MOST_ERROR:.0%}), "
        f"mean {error.mean_absolute:.1%}, {error.measured} waits of {least:.0f} minutes or more"
    )
    yield f"  bias {error.bias:+.1%}, median absolute error {error.median_absolute_s / 60:.1f} minutes"
    yield (
        f"  {error.within:.1%} of {error.promised} waits within the range (at least {LEAST_WITHIN:.0%}), "
        f"{error.without} tickets without an estimate"
    )
