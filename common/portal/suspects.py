"""Events on which the portal seems to break: they step aside, so that the others go on, and are tried again.

When the next event fails as well, the portal is down and the first one goes back to its place: an outage
changes no order. A suspect is blamed only after many failures, each of them after the portal took something
else. Until then it holds nothing up but the cursor. So there is no hurry, and neither an outage nor a portal
that fails at random blames anybody.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from random import Random

from common.portal.batch import Batch
from common.portal.pace import Pace
from common.portal.work import WorkList
from common.runtime.clock import Clock


@dataclass(slots=True)
class _Suspect:
    batch: Batch
    due_at: float = 0.0
    failures: int = 0
    strikes: int = 0
    """Failures after the portal had taken something else."""
    others_taken: bool = False

    @property
    def is_proven(self) -> bool:
        """The portal took something else since it stepped aside."""
        return self.others_taken or self.strikes > 0


class Suspects:
    """One thread's."""

    def __init__(self, pace: Pace, random: Random, clock: Clock) -> None:
        self._pace = pace
        self._random = random
        self._clock = clock
        self._by_id: dict[str, _Suspect] = {}
        self._patience = pace.aside_after

    def holds(self, batch: Batch) -> bool:
        """Whether `batch` is one that stepped aside before."""
        return batch.first.id in self._by_id

    def failed(self, work: WorkList, batch: Batch, failures: int) -> bool:
        """The current `batch` failed, as `failures` requests in a row did. True: it is to blame."""
        if len(batch) > 1:
            if failures >= self._pace.split_after:
                work.split()
            return False
        suspect = self._by_id.get(batch.first.id)
        if suspect is None:
            if self._portal_is_down(work):
                return False
            if failures < self._patience or len(self._by_id) >= self._pace.most_aside:
                return False
            suspect = self._by_id[batch.first.id] = _Suspect(batch)
        suspect.failures += 1
        suspect.strikes += suspect.others_taken
        suspect.others_taken = False
        if suspect.strikes >= self._pace.blame_after:
            return True
        suspect.due_at = self._clock.monotonic() + self._pace.backoff(suspect.failures, self._random)
        work.set_aside()
        return False

    def _portal_is_down(self, work: WorkList) -> bool:
        """Another event failed too: those that stepped aside for it go back to their places."""
        unproven = [one for one in self._by_id.values() if not one.is_proven]
        for suspect in sorted(unproven, key=lambda one: one.batch.first.sequence, reverse=True):
            del self._by_id[suspect.batch.first.id]
            work.bring_back(suspect.batch)
        if unproven:
            self._patience *= 2
        return bool(unproven)

    def answered(self, ids: Collection[str]) -> None:
        """The portal lives: it answered about these events."""
        self._patience = self._pace.aside_after
        for one in ids:
            self._by_id.pop(one, None)
        for suspect in self._by_id.values():
            suspect.others_taken = True

    def next_due_s(self) -> float | None:
        """Seconds until one is to be tried again; None where there is none."""
        now = self._clock.monotonic()
        return min((max(0.0, one.due_at - now) for one in self._by_id.values()), default=None)

    def bring_back(self, work: WorkList) -> None:
        """Put the one that is due, where one is, before everything else."""
        now = self._clock.monotonic()
        due = [one for one in self._by_id.values() if one.due_at <= now]
        if due:
            work.bring_back(min(due, key=lambda one: one.due_at).batch)
