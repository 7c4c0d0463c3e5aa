"""How fast the uploader goes: when it waits, how long, and after how many failures it grows suspicious."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Durations in seconds."""

    idle_s: float = 30.0
    """Longest rest with nothing to send; new events wake the uploader sooner."""
    linger_s: float = 0.5
    """After being woken: events that come together leave together."""
    backoff_s: float = 1.0
    backoff_cap_s: float = 30.0
    wait_cap_s: float = 900.0
    """Longest that a portal's Retry-After is obeyed."""
    halt_s: float = 900.0
    """After 401, 403 or a portal that refuses everything: long, and a changed setting ends it at once."""
    settle_s: float = 10.0
    """How long the hub's writer may take to keep what was settled."""
    split_after: int = 3
    """Failures of one batch until it is sent in halves: one event may be what the portal stumbles over."""
    suspect_after: int = 3
    """Failures in a row until an event that fails alone is suspected."""
    aside_after: int = 3
    """Strikes (`suspects.py`) until a suspect steps aside, and the others go on."""
    most_aside: int = 64
    blame_after: int = 20
    """Strikes until a suspect is parked: some minutes."""
    refusals_in_row: int = 20
    """Events refused one after the other, none taken in between: the portal is wrong, not the events."""

    def backoff(self, failures: int, random: Random) -> float:
        """Exponential with full jitter: hubs that failed together do not come back together."""
        highest = min(self.backoff_cap_s, self.backoff_s * 2 ** min(failures - 1, 30))
        return random.uniform(0, highest)

    def obeyed(self, wait_s: float, random: Random) -> float:
        """What the portal asked for, bounded, never sooner, and not all at the same moment."""
        return min(wait_s, self.wait_cap_s) * random.uniform(1.0, 1.1)
