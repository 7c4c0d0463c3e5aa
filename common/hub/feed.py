"""The live feed: each commit is published once, as the same bytes to every reader.

A reader that falls behind holds no memory of its own: it only remembers the last event it was given,
and goes on from the ring when its socket takes bytes again.
"""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import Protocol

from common.hub import frames, messages

PAGE = 256
"""Events in one message of a replay."""


class Reader(Protocol):
    """Someone who gets every event after `seen`, exactly once, in the log's order."""

    seen: int

    def push(self, frame: bytes, before: int, last: int) -> None:
        """One commit: the events after `before` up to `last`, as one WebSocket frame."""
        ...

    def lost(self) -> None:
        """The feed cannot go on for this reader: it has to come back and resume from the log."""
        ...


class Ring:
    """The last events of the log, as they stand in the feed."""

    __slots__ = ("_bytes", "_frames", "_keep", "_keep_bytes", "head")

    def __init__(self, head: int = 0, *, keep: int = 8192, keep_bytes: int = 4 * 1024 * 1024) -> None:
        self.head = head
        """The last event's sequence."""
        self._frames: deque[bytes] = deque()
        self._bytes = 0
        self._keep = keep
        self._keep_bytes = keep_bytes

    @property
    def tail(self) -> int:
        """Whoever has seen this event or a later one can go on from the ring."""
        return self.head - len(self._frames)

    def append(self, frames: list[bytes]) -> None:
        """Add the events that follow the head."""
        self.head += len(frames)
        self._frames.extend(frames)
        self._bytes += sum(map(len, frames))
        while len(self._frames) > self._keep or self._bytes > self._keep_bytes:
            self._bytes -= len(self._frames.popleft())

    def restart(self, head: int) -> None:
        """Begin anew behind `head`."""
        self.head = head
        self._frames.clear()
        self._bytes = 0

    def after(self, sequence: int, limit: int) -> list[bytes]:
        """At most `limit` events after `sequence`, which is not before the tail."""
        start = sequence - self.tail
        if start < 0:
            raise IndexError(f"{sequence} has left the ring")
        return list(islice(self._frames, start, start + limit))


class Feed:
    """Lives in the event loop's thread."""

    def __init__(self, ring: Ring) -> None:
        self.ring = ring
        self._readers: dict[Reader, None] = {}

    @property
    def head(self) -> int:
        """The last published sequence."""
        return self.ring.head

    @property
    def readers(self) -> int:
        return len(self._readers)

    def commit(self, events: list[bytes], last: int) -> None:
        """Give one commit to everyone; `last` is the log's last event after it."""
        before = last - len(events)
        if before != self.ring.head:
            # After a failed commit the log may hold events that were never delivered: they are there.
            self._break_off(last)
        elif events:
            self.ring.append(events)
            frame = frames.text(messages.events(events))
            for reader in list(self._readers):
                reader.push(frame, before, last)

    def _break_off(self, head: int) -> None:
        self.ring.restart(head)
        for reader in list(self._readers):
            reader.lost()

    def join(self, reader: Reader) -> None:
        self._readers[reader] = None

    def leave(self, reader: Reader) -> None:
        self._readers.pop(reader, None)
