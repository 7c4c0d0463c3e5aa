"""Events on which the portal seems to break, and how the blame is found without changing the order.

An event that fails alone is suspected. Before each further try the portal is asked about an event that it
has for certain (it answers "duplicate"): only a failure after such a sign of life counts as a strike. After
some strikes the suspect steps aside, so that the others go on, and is tried again later and later; after many
it is to blame. So neither an outage, however long, nor a portal that fails at random blames anybody.
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
    strikes: int = 0
    portal_lived: bool = False
    """Since its last failure."""


class Suspects:
    """One thread's."""

    def __init__(self, pace: Pace, random: Random, clock: Clock) -> None:
        self._pace = pace
        self._random = random
        self._clock = clock
        self._by_id: dict[str, _Suspect] = {}

    def failed(self, work: WorkList, batch: Batch, failures: int) -> bool:
        """The current `batch` failed, as `failures` requests in a row did. True: it is to blame."""
        if len(batch) > 1:
            if failures >= self._pace.split_after:
                work.split()
            return False
        suspect = self._by_id.get(batch.first.id)
        if suspect is None:
            if failures >= self._pace.suspect_after:
                self._by_id[batch.first.id] = _Suspect(batch)
            return False
        suspect.strikes += suspect.portal_lived
        suspect.portal_lived = False
        if suspect.strikes >= self._pace.blame_after:
            return True
        if suspect.strikes >= self._pace.aside_after and len(work.aside) < self._pace.most_aside:
            suspect.due_at = self._clock.monotonic() + self._pace.backoff(suspect.strikes, self._random)
            work.set_aside()
        return False

    def needs_sign_of_life(self, batch: Batch) -> bool:
        """Whether another failure of `batch` would tell nothing yet."""
        suspect = self._by_id.get(batch.first.id)
        return suspect is not None and not suspect.portal_lived

    def fails_alone(self, batch: Batch) -> bool:
        """Whether `batch` fails while others go through."""
        suspect = self._by_id.get(batch.first.id)
        return suspect is not None and suspect.strikes >= self._pace.aside_after

    def portal_lives(self) -> None:
        for suspect in self._by_id.values():
            suspect.portal_lived = True

    def answered(self, ids: Collection[str]) -> None:
        """The portal answered about these events."""
        for one in ids:
            self._by_id.pop(one, None)
        self.portal_lives()

    def next_due_s(self, work: WorkList) -> float | None:
        """Seconds until one that stepped aside is to be tried again; None where there is none."""
        now = self._clock.monotonic()
        return min((max(0.0, one.due_at - now) for one in self._aside(work)), default=None)

    def bring_back(self, work: WorkList) -> None:
        """Put the one that is due, where one is, before everything else."""
        now = self._clock.monotonic()
        due = [one for one in self._aside(work) if one.due_at <= now]
        if due:
            work.bring_back(min(due, key=lambda one: one.due_at).batch)

    def _aside(self, work: WorkList) -> list[_Suspect]:
        return [self._by_id[batch.first.id] for batch in work.aside]
