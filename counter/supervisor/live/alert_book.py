"""Which alerts a supervisor has seen to, at this station.

Accepted: quiet until the cause is gone and comes back. Snoozed: quiet for a while, or until the cause is
gone. The law of the queue knows no alerts, so this is no command: another dashboard keeps its own book, and
a small file of this station's data folder brings it over a restart.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from counter.supervisor.live.alerts import Key

SNOOZES_MIN = (5, 15, 60)


@dataclass(slots=True)
class AlertBook:
    """Changed by its methods only; `seen` says when each cause was first seen."""

    seen: dict[Key, datetime] = field(default_factory=dict)
    accepted: set[Key] = field(default_factory=set)
    snoozed: dict[Key, datetime] = field(default_factory=dict)
    day: date | None = None

    def look(self, present: Collection[Key], now: datetime, day: date) -> bool:
        """What is there now; True when the book is another than before. A new day begins a new one."""
        if day != self.day:
            self.day = day
            self.seen, self.accepted, self.snoozed = {}, set(), {}
        before = (dict(self.seen), set(self.accepted), dict(self.snoozed))
        self.seen = {key: self.seen.get(key, now) for key in present}
        self.accepted.intersection_update(present)
        self.snoozed = {key: until for key, until in self.snoozed.items() if key in self.seen and until > now}
        return before != (self.seen, self.accepted, self.snoozed)

    def is_quiet(self, key: Key) -> bool:
        """Seen to."""
        return key in self.accepted or key in self.snoozed

    def accept(self, key: Key) -> None:
        self.snoozed.pop(key, None)
        self.accepted.add(key)

    def snooze(self, key: Key, minutes: int, now: datetime) -> None:
        self.accepted.discard(key)
        self.snoozed[key] = now + timedelta(minutes=minutes)

    def wake(self, key: Key) -> None:
        """As if nobody had seen to it."""
        self.accepted.discard(key)
        self.snoozed.pop(key, None)
