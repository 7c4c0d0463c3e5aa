"""What became of the time that counters were open, told by the day's events in their order.

    open = break + calling + serving + idle

Pure: `take` one event after the other, `told(now)` at any time. The officer is the one who opened the
counter. Kept apart from `evolve`, which knows what is and forgets what was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Any

from common.domain.events import (
    BreakBegan,
    BreakEnded,
    CounterClosed,
    CounterOpened,
    Event,
    LegCalled,
    LegCancelled,
    LegEvent,
    LegNoShow,
    LegParked,
    LegRecalled,
    LegReturned,
    LegTransferred,
    LegUndone,
    ServiceFinished,
    ServiceStarted,
)
from common.domain.words import BoothCode, BreakReason, CounterCode, LegId, OfficerId, Status


class Mode(Enum):
    """What an open counter does at a moment."""

    IDLE = auto()
    BREAK = auto()
    CALLING = auto()
    SERVING = auto()


@dataclass(frozen=True, slots=True)
class Post:
    """Somebody at a counter of a booth: what time and work are booked on."""

    counter: CounterCode
    booth: BoothCode
    officer: OfficerId | None


@dataclass(slots=True)
class Spent:
    """Seconds and presses of one post on one day."""

    seconds: dict[Mode, float] = field(default_factory=lambda: dict.fromkeys(Mode, 0.0))
    calls: int = 0
    recalls: int = 0
    parks: int = 0

    @property
    def open_s(self) -> float:
        return sum(self.seconds.values())

    def copy(self) -> Spent:
        return Spent(dict(self.seconds), self.calls, self.recalls, self.parks)


@dataclass(frozen=True, slots=True)
class BreakTaken:
    """One break; `over_s` is how much longer it was than the policy allowed."""

    post: Post
    reason: BreakReason
    taken_s: float
    over_s: float


@dataclass(slots=True)
class _Counter:
    """A counter that is open."""

    post: Post
    since: datetime
    """From here on nothing is booked yet."""
    leg_id: LegId | None = None
    serves: bool = False
    pause: BreakBegan | None = None

    @property
    def mode(self) -> Mode:
        if self.leg_id is not None:
            return Mode.SERVING if self.serves else Mode.CALLING
        return Mode.IDLE if self.pause is None else Mode.BREAK


@dataclass(frozen=True, slots=True)
class Told:
    """What was told so far."""

    spent: dict[Post, Spent]
    breaks: list[BreakTaken]


def _seconds(begin: datetime, end: datetime) -> float:
    return max(0.0, (end - begin).total_seconds())


class CounterTime:
    """One business date. `ends` is its last moment: a counter nobody closed was not open all night."""

    def __init__(self, ends: datetime) -> None:
        self._ends = ends
        self._open: dict[CounterCode, _Counter] = {}
        self._in_hand: dict[LegId, _Counter] = {}
        self._spent: dict[Post, Spent] = {}
        self._breaks: list[BreakTaken] = []
        self.holder: dict[LegId, Post] = {}
        """Who had each leg in hand last."""

    def take(self, event: Event) -> None:
        """The next event of the day's log; those that say nothing of counters are let go by."""
        told = _ON.get(type(event))
        if told is not None:
            told(self, event)
        elif isinstance(event, LegEvent) and type(event) in _LETS_GO:
            self._let_go(event)

    def told(self, now: datetime) -> Told:
        """All until `now`, with what still goes on; may be asked again and again."""
        now = min(now, self._ends)
        spent = {post: one.copy() for post, one in self._spent.items()}
        breaks = list(self._breaks)
        for counter in self._open.values():
            spent[counter.post].seconds[counter.mode] += _seconds(counter.since, now)
            if counter.pause is not None:
                breaks.append(_taken(counter.post, counter.pause, now))
        return Told(spent, breaks)

    # -- what events do ------------------------------------------------------------------------------------

    def opened(self, event: CounterOpened) -> None:
        post = Post(event.counter, event.booth, event.officer)
        counter = self._open.get(event.counter)
        if counter is None:
            self._open[event.counter] = _Counter(post, event.at)
        elif counter.post != post:
            self._book(counter, event.at)
            counter.post = post
        self._spent.setdefault(post, Spent())

    def closed(self, event: CounterClosed) -> None:
        counter = self._open.pop(event.counter, None)
        if counter is None:
            return
        self._book(counter, event.at)
        if counter.pause is not None:
            self._breaks.append(_taken(counter.post, counter.pause, min(event.at, self._ends)))
        if counter.leg_id is not None:
            self._in_hand.pop(counter.leg_id, None)

    def break_began(self, event: BreakBegan) -> None:
        counter = self._open.get(event.counter)
        if counter is not None and counter.pause is None:
            self._book(counter, event.at)
            counter.pause = event

    def break_ended(self, event: BreakEnded) -> None:
        counter = self._open.get(event.counter)
        if counter is not None and counter.pause is not None:
            self._book(counter, event.at)
            self._breaks.append(_taken(counter.post, counter.pause, min(event.at, self._ends)))
            counter.pause = None

    def called(self, event: LegCalled) -> None:
        counter = self._hold(event, event.counter, serves=False)
        if counter is not None:
            self._spent[counter.post].calls += 1

    def recalled(self, event: LegRecalled) -> None:
        counter = self._open.get(event.counter)
        if counter is not None:
            self._spent[counter.post].recalls += 1

    def started(self, event: ServiceStarted) -> None:
        self._hold(event, event.counter, serves=True)

    def undone(self, event: LegUndone) -> None:
        self._hold(event, event.counter, serves=event.status is Status.SERVING)

    def parked(self, event: LegParked) -> None:
        counter = self._let_go(event)
        if counter is not None:
            self._spent[counter.post].parks += 1

    def _hold(self, event: LegEvent, code: CounterCode, *, serves: bool) -> _Counter | None:
        counter = self._open.get(code)
        if counter is None:
            return None
        self._book(counter, event.at)
        counter.leg_id, counter.serves = event.leg_id, serves
        self._in_hand[event.leg_id] = counter
        self.holder[event.leg_id] = counter.post
        return counter

    def _let_go(self, event: LegEvent) -> _Counter | None:
        counter = self._in_hand.pop(event.leg_id, None)
        if counter is not None:
            self._book(counter, event.at)
            counter.leg_id, counter.serves = None, False
        return counter

    def _book(self, counter: _Counter, at: datetime) -> None:
        """Book the time until `at` on what the counter did until then."""
        at = min(at, self._ends)
        self._spent[counter.post].seconds[counter.mode] += _seconds(counter.since, at)
        counter.since = max(counter.since, at)


def _taken(post: Post, pause: BreakBegan, end: datetime) -> BreakTaken:
    return BreakTaken(post, pause.reason, _seconds(pause.at, end), _seconds(pause.until, end))


_ON: dict[type[Event], Callable[[CounterTime, Any], object]] = {
    CounterOpened: CounterTime.opened,
    CounterClosed: CounterTime.closed,
    BreakBegan: CounterTime.break_began,
    BreakEnded: CounterTime.break_ended,
    LegCalled: CounterTime.called,
    LegRecalled: CounterTime.recalled,
    ServiceStarted: CounterTime.started,
    LegUndone: CounterTime.undone,
    LegParked: CounterTime.parked,
}
_LETS_GO = frozenset({ServiceFinished, LegNoShow, LegCancelled, LegReturned, LegTransferred})
