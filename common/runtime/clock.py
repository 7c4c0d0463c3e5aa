"""Time comes from here, injected, so that tests and simulations can move it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Wall time for what people read, monotonic time for durations."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never run backwards; only differences mean something."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


@dataclass(slots=True)
class ManualClock:
    """A clock that stands still until it is moved."""

    instant: datetime
    elapsed_s: float = field(default=0.0)

    def now(self) -> datetime:
        return self.instant

    def monotonic(self) -> float:
        return self.elapsed_s

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass on both clocks."""
        self.instant += timedelta(seconds=seconds)
        self.elapsed_s += seconds

    def step_wall(self, seconds: float) -> None:
        """Move only the wall clock, as a faulty battery or an NTP step does."""
        self.instant += timedelta(seconds=seconds)
