"""Finds the one event on which a portal breaks, so that it does not hold up the others.

An event is only blamed when the portal took another one and then broke on this one once more.
"""

from __future__ import annotations

from collections.abc import Collection

from common.portal.batch import Batch, Outgoing
from common.portal.pace import Pace
from common.portal.work import WorkList


class Suspicion:
    """One thread's."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._suspect: Outgoing | None = None
        self._portal_lives = False

    def failed(self, work: WorkList, failures: int) -> Batch | None:
        """The current batch failed for the `failures`-th time in a row. Returns it when it is to blame."""
        batch = work.current
        if batch is None:
            return None
        if len(batch) > 1:
            if failures >= self._pace.split_after:
                work.split()
            return None
        if self._suspect is None:
            if failures < self._pace.probe_after:
                return None
            self._suspect = batch.first
        elif batch.first != self._suspect:
            # The portal broke on the other event as well: it is not the event's fault.
            self._portal_lives = False
            work.swap()
            return None
        if self._portal_lives:
            self._forget()
            return batch
        work.send_another_first()
        return None

    def settled(self, ids: Collection[str]) -> None:
        """The portal answered about these events."""
        if self._suspect is None:
            return
        if self._suspect.id in ids:
            self._forget()
        else:
            self._portal_lives = True

    def unsure(self) -> None:
        """The portal could not be reached, or asked for time: what was known of its life is old."""
        self._portal_lives = False

    def _forget(self) -> None:
        self._suspect = None
        self._portal_lives = False
