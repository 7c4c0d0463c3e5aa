"""What a simulated day is made of: how large it is, when people come, how they and officers behave.

Shares and times are guesses of the size that service malls report, kept in one place to be argued about.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

MINUTE_S = 60.0
HOUR_S = 3600.0

FRIDAY = date(2026, 7, 17)
"""No holiday; a Friday has the longest break."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One day. `load` is the work that comes as a share of what the counters can do between their breaks."""

    seed: int
    booths: int = 30
    counters: int = 60
    tickets: int = 4000
    ordinary_per_priority: int = 2
    ceiling_min: int = 45
    load: float = 0.82
    day: date = FRIDAY

    def __post_init__(self) -> None:
        if self.day.weekday() > 4:
            raise ValueError("the mall is open from Monday to Friday")
        if not 1 <= self.booths <= self.counters:
            raise ValueError("a day has at least one booth, and a counter for each")
        if self.tickets < 1 or self.ordinary_per_priority < 1 or self.ceiling_min < 1:
            raise ValueError("tickets, ratio and ceiling are at least 1")


OPENS_MIN, CLOSES_MIN = 7 * 60 + 30, 16 * 60
"""Real malls: Jakarta 07.30-16.00."""
BREAK_MIN = (11 * 60 + 30, 13 * 60)
"""The Friday break by the hours; booths that work through it eat in turns."""
CUTOFF_MIN = 30
OVERTIME_MIN = 60
"""So long after closing officers still call who waits."""

ARRIVALS_A_MINUTE: tuple[tuple[float, float], ...] = (
    (7.5, 5),
    (8.0, 7),
    (9.0, 15),
    (9.75, 15),
    (11.25, 7),
    (11.75, 3),
    (12.75, 3),
    (13.25, 10),
    (14.0, 9),
    (15.45, 3),
)
"""Hour of the day and how many come a minute, straight between the points; for 4,000 people a day. The peak
is 15 a minute, with another after the break."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What people and officers do, as shares and seconds."""

    priority: float = 0.12
    appointment: float = 0.03
    several_services: float = 0.08
    unprinted: float = 0.006
    no_show: float = 0.06
    comes_late: float = 0.06
    """Comes only when called again."""
    comes_back: float = 0.3
    """Of those who missed their call."""
    parked: float = 0.04
    transferred: float = 0.05
    impatient: float = 0.1
    """Gives up where the wait gets longer than their patience, which is an hour on the mean."""
    class_corrected: float = 0.003
    undone: float = 0.004
    chosen: float = 0.004
    documents_missing: float = 0.05

    spread: float = 0.5
    """Standard deviation of the logarithm of service times."""
    officer_spread: float = 0.15
    walk_s: tuple[float, float] = (8.0, 40.0)
    recall_after_s: float = 25.0
    presses_s: tuple[float, float] = (3.0, 12.0)
    """From a finished service to the next call, and from a number in the line to an idle officer's call."""
