"""How often something may be tried: so many times in so many seconds for each key."""

from __future__ import annotations

from collections import deque


class Throttle:
    """Time is passed in, as seconds that never run backwards."""

    def __init__(self, *, tries: int, within_s: float) -> None:
        self._tries = tries
        self._within_s = within_s
        self._tried: dict[str, deque[float]] = {}

    def wait_s(self, key: str, now: float) -> float:
        """How long `key` has to wait before its next try; 0 for not at all."""
        tried = self._recent(key, now)
        return 0.0 if len(tried) < self._tries else tried[0] + self._within_s - now

    def tried(self, key: str, now: float) -> None:
        self._recent(key, now).append(now)

    def forgive(self, key: str) -> None:
        """It was no guess."""
        self._tried.pop(key, None)

    def sweep(self, now: float) -> None:
        """Forget the keys that have no recent try."""
        for key in list(self._tried):
            if not self._recent(key, now):
                del self._tried[key]

    def _recent(self, key: str, now: float) -> deque[float]:
        tried = self._tried.setdefault(key, deque())
        while tried and tried[0] <= now - self._within_s:
            tried.popleft()
        return tried
