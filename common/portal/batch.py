"""Events packed for one request."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from itertools import islice

from common.portal.payloads import Sender, StaysInside, cloud_event
from common.store.log import LogRow

MAX_EVENTS = 500
MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One event ready to leave: its place in the log, its id at the portal, its JSON."""

    sequence: int
    id: str
    at: datetime
    body: bytes


def outgoing_of(rows: Sequence[LogRow], sender: Sender) -> tuple[list[Outgoing], dict[int, StaysInside]]:
    """What of the log leaves; and by sequence, what does not, with the reason."""
    events: list[Outgoing] = []
    inside: dict[int, StaysInside] = {}
    for row in rows:
        try:
            body = cloud_event(row, sender)
        except StaysInside as reason:
            inside[row.sequence] = reason
        else:
            events.append(Outgoing(row.sequence, sender.event_id(row.sequence), row.at, body))
    return events, inside


@dataclass(frozen=True)
class Batch:
    """What one request carries. `again`: events that were parked and are tried once more."""

    events: tuple[Outgoing, ...]
    again: bool = False

    def __len__(self) -> int:
        return len(self.events)

    @property
    def first(self) -> Outgoing:
        return self.events[0]

    @cached_property
    def ids(self) -> dict[str, Outgoing]:
        return {event.id: event for event in self.events}

    @cached_property
    def body(self) -> bytes:
        """A CloudEvents JSON batch."""
        return b"[" + b",".join(event.body for event in self.events) + b"]"

    @property
    def key(self) -> str:
        """The same for the same content, whenever and however often it is sent."""
        return sha256(self.body).hexdigest()

    def without(self, ids: Collection[str]) -> Batch | None:
        """What is left when `ids` are settled; None when nothing is."""
        left = tuple(event for event in self.events if event.id not in ids)
        return Batch(left, again=self.again) if left else None

    def halves(self) -> tuple[Batch, Batch]:
        """Two batches of at least one event each; only of a batch that has two."""
        middle = len(self.events) // 2
        return Batch(self.events[:middle], again=self.again), Batch(self.events[middle:], again=self.again)


def pack(events: Sequence[Outgoing], max_bytes: int, *, again: bool = False) -> list[Batch]:
    """Batches in the given order, none larger than `max_bytes` unless one event alone is."""
    batches: list[Batch] = []
    start = 0
    size = 1
    for place, event in enumerate(events):
        cost = len(event.body) + 1
        full = size + cost > max_bytes or place - start >= MAX_EVENTS
        if full and place > start:
            batches.append(Batch(tuple(islice(events, start, place)), again=again))
            start, size = place, 1
        size += cost
    if start < len(events):
        batches.append(Batch(tuple(islice(events, start, None)), again=again))
    return batches
