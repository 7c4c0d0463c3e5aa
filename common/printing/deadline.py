"""Until when something may take: handed down, so that many small waits never add up to a long one."""

from __future__ import annotations

from common.runtime.clock import Clock


class Deadline:
    """A moment on the monotonic clock, fixed when it is made."""

    def __init__(self, seconds: float, clock: Clock) -> None:
        self._clock = clock
        self._at = clock.monotonic() + seconds

    def remaining_s(self) -> float:
        """Seconds left, never negative."""
        return max(0.0, self._at - self._clock.monotonic())

    def has_passed(self) -> bool:
        return self.remaining_s() <= 0

    def within(self, seconds: float) -> Deadline:
        """A deadline `seconds` from now, or this one where that comes first."""
        return Deadline(min(seconds, self.remaining_s()), self._clock)
