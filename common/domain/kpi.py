"""Key figures: every formula in one place, pure, over whole seconds.

The formulas are those that stand in the interface. Mean, median and P90 always go together: a mean
alone hides the long waits (NIST/SEMATECH e-Handbook 1.3.5.1), which are what people complain of.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from math import ceil
from operator import mul, sub

SLOT_S = 1800
"""Half an hour: what the day's curves are drawn in."""


def whole(seconds: float) -> int:
    """The nearest whole second: what a distribution is kept in. Clocks that step back give no negative."""
    return max(0, round(seconds))


class Spread:
    """How often each whole second occurred: every quantile is exact, and two spreads add up."""

    __slots__ = ("_counts",)

    def __init__(self, seconds: Iterable[int] = ()) -> None:
        self._counts: Counter[int] = Counter(seconds)

    def add(self, seconds: Iterable[int]) -> None:
        self._counts.update(seconds)

    def add_counts(self, counts: Mapping[int, int]) -> None:
        self._counts.update(counts)

    def add_spread(self, other: Spread) -> None:
        self._counts.update(other._counts)

    @property
    def count(self) -> int:
        return self._counts.total()

    def mean(self) -> float | None:
        """Sum / count."""
        count = self.count
        return sum(value * often for value, often in self._counts.items()) / count if count else None

    def median(self) -> float | None:
        """The middle value, or the mean of the two middle ones: half took no longer."""
        count = self.count
        if not count:
            return None
        low, high = self._at((count + 1) // 2), self._at(count // 2 + 1)
        return (low + high) / 2

    def percentile(self, share: float) -> float | None:
        """Nearest rank: the smallest value that at least `share` of all do not exceed.

        Hyndman & Fan 1996, definition 1 (numpy's `inverted_cdf`). Not interpolated: the sentence "nine of
        ten waited no longer than this" is then true of real people, and the value was really measured.
        """
        count = self.count
        return float(self._at(max(1, ceil(round(share * count, 9))))) if count else None

    def p90(self) -> float | None:
        return self.percentile(0.9)

    def longest(self) -> float | None:
        return float(max(self._counts)) if self._counts else None

    def within(self, limit_s: int) -> int:
        """How many took no longer than the limit."""
        return sum(often for value, often in self._counts.items() if value <= limit_s)

    def bins(self, width_s: int, last_from_s: int) -> list[int]:
        """Counts per bin of `width_s`, from 0; the last one begins at `last_from_s` and has no end."""
        found = [0] * (last_from_s // width_s + 1)
        for value, often in self._counts.items():
            found[min(value, last_from_s) // width_s] += often
        return found

    def _at(self, rank: int) -> int:
        """The value at a rank from 1, in order of size."""
        values = sorted(self._counts)
        up_to = list(accumulate(self._counts[value] for value in values))
        return values[bisect_left(up_to, rank)]


# -- shares ------------------------------------------------------------------------------------------------


def share(part: float, whole_: float) -> float | None:
    """Part / whole; None where there is no whole."""
    return part / whole_ if whole_ else None


def service_level(served_within: int, served: int) -> float | None:
    """Served with a wait of at most the target / served (ux.md, Supervisor; ISO 18295-1 calls it so)."""
    return share(served_within, served)


def no_show_share(no_show: int, called: int) -> float | None:
    """Nobody came / called (ux.md, Supervisor)."""
    return share(no_show, called)


def abandonment_share(abandoned: int, entered: int) -> float | None:
    """Given up while waiting, by the citizen or the day's end / entered the line (ux.md, Supervisor)."""
    return share(abandoned, entered)


def occupancy(serving_s: float, open_s: float, break_s: float) -> float | None:
    """Serving / (open - breaks) (ux.md, Supervisor; the utilisation rho of queueing theory)."""
    return share(serving_s, open_s - break_s)


def idle_s(open_s: float, break_s: float, calling_s: float, serving_s: float) -> float:
    """Open - breaks - calling - serving: apart from serving, as officers ask for (novosga #314)."""
    return max(0.0, open_s - break_s - calling_s - serving_s)


# -- the line over the day -------------------------------------------------------------------------------

Spell = tuple[int, int]
"""From the second in which someone began to wait until the second in which it ended."""


def longest_line(spells: Iterable[Spell]) -> tuple[int, int | None]:
    """The most who waited at one moment, and the first second of it.

    A number that is called in the second in which another comes does not wait beside it.
    """
    times, lengths = _line(spells)
    most = max(lengths, default=0)
    return (most, times[lengths.index(most)]) if most else (0, None)


def line_by_slot(spells: Iterable[Spell], slots: int, slot_s: int = SLOT_S) -> list[tuple[int, int]]:
    """For each slot of the day: the most who waited at one moment, and all seconds that were waited."""
    times, lengths = _line(spells)
    found: list[tuple[int, int]] = []
    first = 0
    for begin in range(0, slots * slot_s, slot_s):
        last = bisect_left(times, begin + slot_s, first)
        moments = [begin, *times[first:last], begin + slot_s]
        stretches = list(map(sub, moments[1:], moments))
        line = [lengths[first - 1] if first else 0, *lengths[first:last]]
        most = max(length for length, stretch in zip(line, stretches, strict=True) if stretch)
        found.append((most, sum(map(mul, line, stretches))))
        first = last
    return found


def _line(spells: Iterable[Spell]) -> tuple[list[int], list[int]]:
    """Every second in which somebody comes or goes, and how many wait from then on."""
    moments = _moments(spells)
    steps = accumulate(1 if moment & 1 else -1 for moment in moments)
    return [moment >> 1 for moment in moments], list(steps)


def _moments(spells: Iterable[Spell]) -> Sequence[int]:
    """Ends and beginnings in order, ends first: twice the second, and one more for a beginning."""
    moments: list[int] = []
    for begin, end in spells:
        if end > begin:
            moments += (begin * 2 + 1, end * 2)
    moments.sort()
    return moments
