"""Nobody touches the kiosk: ask whether somebody is still here, then wipe everything (WCAG 2.2.1, privacy).

    resting      nothing to wipe, or the kiosk itself is busy
    watching     `idle_s` without a touch ──▶ asking
    asking       `answer_s` to say "yes" ──▶ `ended`
    leaving      a page that goes by itself (done): `seconds` without a touch ──▶ `ended`

Counts on the injected clock; the timer only looks.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from common.runtime.clock import Clock

LOOK_MS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Seconds, as the design's tokens give them."""

    idle_s: float = 45.0
    answer_s: float = 30.0
    done_s: float = 20.0
    more_time: float = 2.0
    most: float = 8.0
    """Doubling ends here: a kiosk that somebody walked away from must come back on the same day."""


class Mood(StrEnum):
    RESTING = "resting"
    WATCHING = "watching"
    ASKING = "asking"
    LEAVING = "leaving"


class IdleWatch(QObject):
    """`changed` comes with every new mood and every second that people see counted."""

    changed = Signal()
    ended = Signal()

    def __init__(self, clock: Clock, patience: Patience, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mood = Mood.RESTING
        self._clock = clock
        self._patience = patience
        self._factor = 1.0
        self._since = 0.0
        self._limit_s = 0.0
        self._told = -1
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def seconds_left(self) -> int:
        return max(0, math.ceil(self._limit_s - (self._clock.monotonic() - self._since)))

    @property
    def share_left(self) -> float:
        """From 1 down to 0, for the ring."""
        if self._limit_s <= 0:
            return 0.0
        return min(1.0, max(0.0, self.seconds_left / self._limit_s))

    def rest(self) -> None:
        self._enter(Mood.RESTING, 0.0)

    def watch(self) -> None:
        self._enter(Mood.WATCHING, self._patience.idle_s * self._factor)

    def leave_after(self, seconds: float) -> None:
        self._enter(Mood.LEAVING, seconds * self._factor)

    def touched(self) -> None:
        """Somebody is here. The question itself is answered by its buttons only."""
        if self.mood in (Mood.WATCHING, Mood.LEAVING):
            self._since = self._clock.monotonic()
            self._tell()

    def go_on(self) -> None:
        if self.mood is Mood.ASKING:
            self.watch()

    def need_more_time(self) -> None:
        """Doubles the time of everything that follows, until the next citizen."""
        self._factor = min(self._patience.most, self._factor * self._patience.more_time)
        self.go_on()

    def forget(self) -> None:
        """The next citizen gets the usual time."""
        self._factor = 1.0

    def look(self) -> None:
        if self._clock.monotonic() - self._since < self._limit_s:
            self._tell()
        elif self.mood is Mood.WATCHING:
            self._enter(Mood.ASKING, self._patience.answer_s * self._factor)
        elif self.mood in (Mood.ASKING, Mood.LEAVING):
            self.rest()
            self.ended.emit()

    def _enter(self, mood: Mood, limit_s: float) -> None:
        self.mood = mood
        self._limit_s = limit_s
        self._since = self._clock.monotonic()
        self._told = -1
        if mood is Mood.RESTING:
            self._timer.stop()
            self.changed.emit()
        else:
            self._timer.start()
            self._tell()

    def _tell(self) -> None:
        # While watching, nobody sees the seconds.
        left = 0 if self.mood is Mood.WATCHING else self.seconds_left
        if left != self._told:
            self._told = left
            self.changed.emit()
