"""What reports measure: how long things took, how many they were, what became of counters' time.

Every formula stands in `common.domain.kpi`. Durations are whole or averaged seconds and None where nothing
was measured; shares are between 0 and 1 and None without a denominator.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """How long something took. Mean with median and 90th percentile beside it."""

    count: int = 0
    mean_s: float | None = None
    median_s: float | None = None
    p90_s: float | None = None
    """Nearest rank: nine of ten took no longer."""
    longest_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Counts and measures of legs. A leg counts on the business date of its number."""

    tickets: int = 0
    """Numbers that were given and counted (void ones did not)."""
    entered: int = 0
    """Legs that came into the line: tickets, and legs of a transfer, an itinerary or the day before."""
    people: int = 0
    """Who came with the tickets: the sizes of their parties."""
    called: int = 0
    """Legs that were called at least once."""
    served: int = 0
    """Legs whose service was finished, with any outcome but `cancelled`."""
    no_show: int = 0
    abandoned: int = 0
    """Given up by the citizen, or by the day's end, while waiting."""
    cancelled: int = 0
    """Cancelled otherwise: by an officer, as the outcome of a service, or not while waiting."""
    transferred: int = 0
    """Legs that ended because the visit went on elsewhere."""
    carried: int = 0
    """Legs that the day's end moved to the next day."""
    open_legs: int = 0
    """Legs that are not over: waiting, called, being served or put aside."""
    void: int = 0
    """Numbers that never entered the line."""
    recalls: int = 0
    parks: int = 0
    waiting: Times = field(default_factory=Times)
    """First call - arrival, of the legs that were called."""
    service: Times = field(default_factory=Times)
    """End - start less time put aside, of the legs that were served."""
    within_target: int = 0
    """Served legs that waited no longer than the target."""
    service_level: float | None = None
    """within_target / served."""
    no_show_share: float | None = None
    """no_show / called."""
    abandonment_share: float | None = None
    """abandoned / entered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """What became of the time a counter was open: open = break + calling + serving + idle."""

    open_s: float = 0
    break_s: float = 0
    calling_s: float = 0
    """From a call until the citizen stood there, or did not come."""
    serving_s: float = 0
    idle_s: float = 0
    """Open, not on a break, and nobody called."""
    break_over_s: float = 0
    """The part of the breaks past their limits."""
    occupancy: float | None = None
    """serving / (open - breaks)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What was done at a counter or by an officer; a leg that was put aside counts where it ended."""

    calls: int = 0
    """Numbers that were called, each time anew after it was put aside; recalls stand apart."""
    recalls: int = 0
    served: int = 0
    no_show: int = 0
    transferred: int = 0
    parks: int = 0
    waiting: Times = field(default_factory=Times)
    """How long those had waited who were served here."""
    service: Times = field(default_factory=Times)
    within_target: int = 0
    service_level: float | None = None
    no_show_share: float | None = None
    """no_show / calls."""
    hours: Hours = field(default_factory=Hours)
