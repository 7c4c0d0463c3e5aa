"""What was read from the log and is not settled yet, in the order in which it will be sent."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable
from datetime import datetime

from common.portal.batch import Batch


class WorkList:
    """One thread's. Batches of events that were parked before (`again`) have no part in the cursor."""

    def __init__(self, cursor: int) -> None:
        self.read_to = cursor
        self._batches: deque[Batch] = deque()

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
    def is_single(self) -> bool:
        """One event, and nothing behind it."""
        return len(self._batches) == 1 and len(self._batches[0]) == 1

    @property
    def cursor(self) -> int:
        """The last sequence with nothing unsettled up to it."""
        return min((batch.first.sequence - 1 for batch in self._fresh()), default=self.read_to)

    @property
    def oldest_at(self) -> datetime | None:
        return min((batch.first.at for batch in self._fresh()), default=None)

    def _fresh(self) -> Iterable[Batch]:
        return (batch for batch in self._batches if not batch.again)

    def settle(self, ids: Collection[str]) -> None:
        """Take `ids` out of the current batch."""
        left = self._batches.popleft().without(ids)
        if left is not None:
            self._batches.appendleft(left)

    def split(self) -> None:
        """Send the current batch in two halves."""
        self._batches.extendleft(reversed(self._batches.popleft().halves()))

    def send_another_first(self) -> bool:
        """Put one event that comes later before the current batch; False when there is none."""
        if len(self._batches) < 2:
            return False
        current, later = self._batches.popleft(), self._batches.popleft()
        probe = Batch(later.events[:1], again=later.again)
        rest = later.without(probe.ids)
        self._batches.extendleft(batch for batch in (rest, current, probe) if batch is not None)
        return True

    def swap(self) -> None:
        """The second batch goes first."""
        first, second = self._batches.popleft(), self._batches.popleft()
        self._batches.extendleft((first, second))
