"""Discrete-event simulation: people are generators that say how long they pause; the clock jumps to the next.

A person that yields `Pause` goes on after those seconds. One that yields `Idle` goes on when somebody enters
the line of its booth, or at a given time. Ties go in the order of their making, so a run is the same each
time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from heapq import heappop, heappush
from itertools import count

from common.domain.commands import Command, Origin
from common.domain.errors import Refusal
from common.domain.events import Event, LegAdded, LegReturned, PrintConfirmed
from common.domain.state import QueueState
from common.domain.words import BoothCode, CommandId
from common.simulate.ledger import Ledger
from common.simulate.visitors import moment
from common.store.answers import Stored


@dataclass(frozen=True, slots=True)
class Pause:
    """Go on after so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Idle:
    """Go on `notice_s` after somebody enters the booth's line, or at `until_s`."""

    booth: BoothCode
    notice_s: float
    until_s: float


Person = Generator[Pause | Idle, None, None]


@dataclass(slots=True)
class Actor:
    """A person on the stage. A wake-up that is older than the last one asked for is stale."""

    person: Person
    turn: int = 0
    idle: Idle | None = None


@dataclass(slots=True)
class Stage:
    """The clock, who is on, and the one way to the hub's law."""

    ledger: Ledger
    start: datetime
    """Midnight of the day."""
    now_s: float = 0.0
    refused: Counter[str] = field(default_factory=Counter)
    _wakes: list[tuple[float, int, int, Actor]] = field(default_factory=list)
    _order: count[int] = field(default_factory=count)
    _idle: dict[BoothCode, list[Actor]] = field(default_factory=dict)

    @property
    def state(self) -> QueueState:
        return self.ledger.state

    def at(self, seconds: float) -> datetime:
        return moment(self.start, seconds)

    @property
    def now(self) -> datetime:
        return self.at(self.now_s)

    def new_id(self) -> CommandId:
        return self.ledger.new_id()

    def enter(self, person: Person, after_s: float = 0.0) -> None:
        """Let a person begin, at once or later."""
        self._wake(Actor(person), self.now_s + after_s)

    def ask(self, command: Command, origin: Origin) -> Stored | None:
        """Send a command; None where the law refused it, which is counted."""
        outcome, events = self.ledger.ask(command, origin, self.now)
        self._tell(events)
        if isinstance(outcome, Refusal):
            self.refused[f"{command.name}: {outcome.code}"] += 1
            return None
        return outcome

    def tick(self) -> None:
        """What time alone brings."""
        self._tell(self.ledger.tick(self.now))

    def play(self) -> None:
        """Until nobody has anything left to do."""
        while self._wakes:
            at_s, _, turn, actor = heappop(self._wakes)
            if turn != actor.turn:
                continue
            self.now_s = at_s
            self._go_on(actor)

    def _go_on(self, actor: Actor) -> None:
        if actor.idle is not None:
            self._idle[actor.idle.booth].remove(actor)
            actor.idle = None
        wish = next(actor.person, None)
        if isinstance(wish, Pause):
            self._wake(actor, self.now_s + max(0.0, wish.seconds))
        elif isinstance(wish, Idle):
            actor.idle = wish
            self._idle.setdefault(wish.booth, []).append(actor)
            self._wake(actor, max(wish.until_s, self.now_s))

    def _wake(self, actor: Actor, at_s: float) -> None:
        actor.turn += 1
        heappush(self._wakes, (at_s, next(self._order), actor.turn, actor))

    def _tell(self, events: Sequence[Event]) -> None:
        """Who is idle sees that somebody entered the line."""
        for event in events:
            if isinstance(event, PrintConfirmed | LegAdded | LegReturned):
                booth = self.state.legs[event.leg_id].booth
                for actor in self._idle.get(booth, ()):
                    if actor.idle is not None and actor.idle.until_s > self.now_s + actor.idle.notice_s:
                        notice_s = actor.idle.notice_s
                        self._wake(actor, self.now_s + notice_s)
