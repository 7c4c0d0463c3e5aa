"""What was read from the log and is not settled yet, in the order in which it will be sent."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from itertools import chain

from common.portal.batch import Batch


class WorkList:
    """One thread's. Batches of events that were parked before (`again`) have no part in the cursor."""

    def __init__(self, cursor: int) -> None:
        self.read_to = cursor
        self._batches: deque[Batch] = deque()
        self.aside: list[Batch] = []

    @property
    def current(self) -> Batch | None:
        return self._batches[0] if self._batches else None

    def add(self, batches: Iterable[Batch], read_to: int) -> None:
        """Put what was read up to `read_to` behind what is there."""
        self._batches.extend(batches)
        self.read_to = read_to

    def add_again(self, batches: Iterable[Batch]) -> None:
        self._batches.extend(batches)

    @property
    def cursor(self) -> int:
        """The last sequence with nothing unsettled up to it."""
        return min((batch.first.sequence - 1 for batch in self._fresh()), default=self.read_to)

    @property
    def oldest_at(self) -> datetime | None:
        return min((batch.first.at for batch in self._fresh()), default=None)

    def _fresh(self) -> Iterator[Batch]:
        return (batch for batch in chain(self._batches, self.aside) if not batch.again)

    def settle(self, ids: Collection[str]) -> None:
        """Take `ids` out of the current batch."""
        left = self._batches.popleft().without(ids)
        if left is not None:
            self._batches.appendleft(left)

    def split(self) -> None:
        """Send the current batch in two halves."""
        self._batches.extendleft(reversed(self._batches.popleft().halves()))

    def set_aside(self) -> None:
        """Let the current batch wait while the others go on."""
        self.aside.append(self._batches.popleft())

    def bring_back(self, batch: Batch) -> None:
        """Make a batch that was set aside the current one."""
        self.aside.remove(batch)
        self._batches.appendleft(batch)
