"""The feed: every reader gets every event once, in order, whatever its socket does meanwhile."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.hub.feed import Feed, Ring


def event(sequence: int) -> bytes:
    return b"%d" % sequence


class Listener:
    """A reader whose socket takes bytes or does not, and who goes on from the ring."""

    def __init__(self, feed: Feed) -> None:
        self.feed = feed
        self.seen = feed.head
        self.writable = True
        self.is_lost = False
        self.got: list[int] = []

    def push(self, frame: bytes, before: int, last: int) -> None:
        if self.seen == before and self.writable:
            payload = frame[frame.index(b"[") + 1 : frame.rindex(b"]")]
            self.got += [int(one) for one in payload.split(b",")]
            self.seen = last
        else:
            self.catch_up()

    def catch_up(self) -> None:
        while self.writable and self.seen < self.feed.head and not self.is_lost:
            if self.seen < self.feed.ring.tail:
                self.lost()
                return
            missed = self.feed.ring.after(self.seen, 3)
            self.got += [int(one) for one in missed]
            self.seen += len(missed)

    def lost(self) -> None:
        self.is_lost = True
        self.feed.leave(self)


STEPS = st.lists(st.one_of(st.integers(0, 6), st.sampled_from(["pause", "go"])), max_size=60)


@given(STEPS)
def test_nothing_is_left_out_and_nothing_comes_twice(steps: list[int | str]) -> None:
    feed = Feed(Ring(keep=12))
    steady, moody = Listener(feed), Listener(feed)
    feed.join(steady)
    feed.join(moody)
    for step in steps:
        if isinstance(step, int):
            head = feed.head
            feed.commit([event(head + n) for n in range(1, step + 1)], head + step)
        else:
            moody.writable = step == "go"
            moody.catch_up()
    moody.writable = True
    moody.catch_up()
    assert steady.got == list(range(1, feed.head + 1))
    if moody.is_lost:
        assert moody.got == list(range(1, len(moody.got) + 1))
    else:
        assert moody.got == steady.got


@given(st.lists(st.integers(0, 9), max_size=30), st.integers(1, 20))
def test_the_ring_keeps_the_last_events(sizes: list[int], keep: int) -> None:
    ring = Ring(100, keep=keep)
    for size in sizes:
        ring.append([event(ring.head + n) for n in range(1, size + 1)])
    assert ring.head == 100 + sum(sizes)
    assert ring.tail == max(100, ring.head - keep)
    for start in range(ring.tail, ring.head + 1):
        assert ring.after(start, 1000) == [event(n) for n in range(start + 1, ring.head + 1)]
    with pytest.raises(IndexError):
        ring.after(ring.tail - 1, 1)


def test_the_ring_keeps_no_more_bytes_than_it_may() -> None:
    ring = Ring(keep_bytes=100)
    for _ in range(50):
        ring.append([b"x" * 30])
    assert ring.head - ring.tail == 3
    ring.append([b"x" * 1000])
    assert (ring.head, ring.tail) == (51, 51)


def test_a_gap_after_a_failed_commit_sends_everyone_back_to_the_log() -> None:
    feed = Feed(Ring())
    reader = Listener(feed)
    feed.join(reader)
    feed.commit([event(1)], 1)
    feed.commit([], 1)
    assert (reader.got, reader.is_lost) == ([1], False)
    feed.commit([event(4)], 4)
    assert reader.is_lost
    assert (reader.got, feed.head, feed.ring.tail) == ([1], 4, 4)


def test_a_gap_without_new_events_is_seen_too() -> None:
    feed = Feed(Ring())
    reader = Listener(feed)
    feed.join(reader)
    feed.commit([], 3)
    assert reader.is_lost
    assert feed.head == 3
