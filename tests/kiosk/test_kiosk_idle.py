"""Forty-five seconds of nobody, thirty to answer, and everything is gone."""

from __future__ import annotations

import pytest

from common.runtime.clock import ManualClock
from kiosk.idle import IdleWatch, Mood, Patience


class Watched:
    def __init__(self, clock: ManualClock) -> None:
        self.clock = clock
        self.watch = IdleWatch(clock, Patience())
        self.ends = 0
        self.watch.ended.connect(self._ended)

    def _ended(self) -> None:
        self.ends += 1

    def pass_time(self, seconds: float) -> Mood:
        self.clock.advance(seconds)
        self.watch.look()
        return self.watch.mood


@pytest.fixture
def watched(qapp, clock: ManualClock) -> Watched:
    return Watched(clock)


def test_at_rest_nothing_is_asked(watched: Watched) -> None:
    assert watched.pass_time(3600) is Mood.RESTING
    assert watched.ends == 0


def test_after_45_seconds_it_asks_and_after_30_more_it_ends(watched: Watched) -> None:
    watched.watch.watch()
    assert watched.pass_time(44.9) is Mood.WATCHING
    assert watched.pass_time(0.2) is Mood.ASKING
    assert watched.watch.seconds_left == 30
    assert watched.pass_time(29.9) is Mood.ASKING
    assert watched.ends == 0
    assert watched.pass_time(0.2) is Mood.RESTING
    assert watched.ends == 1


def test_a_touch_begins_the_45_seconds_again(watched: Watched) -> None:
    watched.watch.watch()
    for _ in range(20):
        watched.pass_time(40)
        watched.watch.touched()
    assert watched.watch.mood is Mood.WATCHING


def test_the_question_can_be_answered_ten_times_and_more(watched: Watched) -> None:
    watched.watch.watch()
    for _ in range(12):
        assert watched.pass_time(46) is Mood.ASKING
        watched.watch.go_on()
        assert watched.watch.mood is Mood.WATCHING
    assert watched.ends == 0


def test_more_time_doubles_both_until_the_next_citizen(watched: Watched) -> None:
    watched.watch.watch()
    watched.pass_time(46)
    watched.watch.need_more_time()
    assert watched.pass_time(89) is Mood.WATCHING
    assert watched.pass_time(2) is Mood.ASKING
    assert watched.watch.seconds_left == 60
    watched.watch.forget()
    watched.watch.watch()
    assert watched.pass_time(46) is Mood.ASKING
    assert watched.watch.seconds_left == 30


def test_doubling_has_an_end(watched: Watched) -> None:
    watched.watch.watch()
    for _ in range(10):
        watched.pass_time(10_000)
        watched.watch.need_more_time()
    assert watched.pass_time(8 * 45 - 1) is Mood.WATCHING
    assert watched.pass_time(2) is Mood.ASKING


def test_a_touch_does_not_answer_the_question(watched: Watched) -> None:
    watched.watch.watch()
    watched.pass_time(46)
    watched.watch.touched()
    assert watched.watch.mood is Mood.ASKING


def test_a_page_that_leaves_by_itself_counts_aloud(watched: Watched) -> None:
    said: list[int] = []
    watched.watch.changed.connect(lambda: said.append(watched.watch.seconds_left))
    watched.watch.leave_after(20)
    for _ in range(40):
        watched.pass_time(0.5)
    assert sorted(set(said), reverse=True) == list(range(20, -1, -1))
    assert watched.ends == 1


def test_the_ring_empties(watched: Watched) -> None:
    watched.watch.watch()
    watched.pass_time(46)
    shares = []
    for _ in range(30):
        shares.append(watched.watch.share_left)
        watched.pass_time(1)
    assert shares[0] == 1.0
    assert shares == sorted(shares, reverse=True)
    assert shares[-1] < 0.05
