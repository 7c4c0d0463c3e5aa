"""What an officer does: open, call, serve, put aside, send on, pause, close."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from random import Random

from common.domain.commands import (
    CallNext,
    CallTicket,
    CloseCounter,
    Command,
    EndBreak,
    Finish,
    NoShow,
    OpenCounter,
    Origin,
    Park,
    Recall,
    Resume,
    StartService,
    TakeBreak,
    Transfer,
    Undo,
)
from common.domain.leg import Leg
from common.domain.words import (
    BoothCode,
    BreakReason,
    ChosenReason,
    CounterCode,
    LegId,
    Outcome,
    ParkReason,
    ServiceCode,
    Status,
    TransferReason,
)
from common.simulate.people import Crowd
from common.simulate.plan import MINUTE_S, Habits
from common.simulate.stage import Idle, Pause, Person, Stage

RECALLS = 2
GIVES_UP_S = 30.0
"""After the last recall, before *tidak hadir* is pressed."""
FORGETS = 0.2
"""The share of officers' missed calls that nobody ends: time does."""
PUT_ASIDE_AT, SENT_ON_AT = 0.4, 0.3
"""The part of a service after which papers turn out to be missing, or the booth to be the wrong one."""
AWAY_S = (6 * MINUTE_S, 20 * MINUTE_S)
WITHIN_BOOTH = 0.3
FEW = 6
"""An officer chooses a number from the first of the line."""


@dataclass(frozen=True, slots=True)
class Rest:
    """A planned break: from when, how long, why. `until_s` where the hours say when it ends."""

    from_s: float
    reason: BreakReason
    lasts_s: float
    until_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One officer's day."""

    counter: CounterCode
    booth: BoothCode
    origin: Origin
    services: tuple[ServiceCode, ...] | None
    in_order: bool
    opens_s: float
    closes_s: float
    leaves_s: float
    """After this not even who still waits is called."""
    pace: float
    """How long this officer takes, as a share of what others take."""
    rests: tuple[Rest, ...]


@dataclass(frozen=True, slots=True)
class Trade:
    """What all officers know: how long services take, and where one may be sent."""

    stage: Stage
    crowd: Crowd
    habits: Habits
    mean_s: dict[ServiceCode, float]
    left_s: dict[LegId, float] = field(default_factory=dict)
    """What is left of services that were put aside."""


class Officer:
    """One at one counter. `work` is the person on the stage."""

    def __init__(self, duty: Duty, trade: Trade, dice: Random) -> None:
        self._duty = duty
        self._trade = trade
        self._stage = trade.stage
        self._habits = trade.habits
        self._dice = dice
        self._rests = list(duty.rests)
        self._back: list[tuple[float, LegId]] = []
        """Whom this officer put aside, and when they stand at the counter again."""

    def work(self) -> Person:
        duty, stage = self._duty, self._stage
        self._open()
        while not self._is_over():
            if self._rests and stage.now_s >= self._rests[0].from_s:
                yield from self._rest(self._rests.pop(0))
                continue
            leg = self._next()
            if leg is not None:
                yield from self._serve(leg)
                yield Pause(self._dice.uniform(*self._habits.presses_s))
            elif stage.now_s < duty.closes_s:
                yield self._idle()
            else:
                break
        self._ask(CloseCounter, counter=duty.counter)

    def _open(self) -> None:
        duty = self._duty
        self._ask(OpenCounter, counter=duty.counter, services=duty.services, in_order=duty.in_order)

    def _is_over(self) -> bool:
        return self._stage.now_s >= self._duty.leaves_s

    def _idle(self) -> Idle:
        ends = [
            self._duty.closes_s,
            *(rest.from_s for rest in self._rests[:1]),
            *(at for at, _ in self._back),
        ]
        notice_s = self._dice.uniform(*self._habits.presses_s)
        return Idle(self._duty.booth, notice_s, max(min(ends), self._stage.now_s + 1.0))

    def _rest(self, rest: Rest) -> Person:
        self._ask(TakeBreak, counter=self._duty.counter, reason=rest.reason)
        until_s = self._stage.now_s + rest.lasts_s if rest.until_s is None else rest.until_s
        yield Pause(until_s - self._stage.now_s)
        self._ask(EndBreak, counter=self._duty.counter)

    def _next(self) -> Leg | None:
        """Who is back at the counter, now and then one of one's choice, else whom the law names."""
        counter, stage = self._duty.counter, self._stage
        for entry in [one for one in self._back if one[0] <= stage.now_s]:
            self._back.remove(entry)
            if stage.state.legs[entry[1]].status is Status.PARKED:
                self._ask(Resume, leg_id=entry[1], counter=counter)
                return stage.state.leg_at(counter)
        if self._dice.random() < self._habits.chosen:
            first = stage.state.waiting_of(self._duty.booth)[:FEW]
            if first:
                chosen = self._dice.choice(first).leg_id
                self._ask(CallTicket, counter=counter, leg_id=chosen, reason=ChosenReason.SPECIAL_NEED)
                return stage.state.leg_at(counter)
        self._ask(CallNext, counter=counter)
        return stage.state.leg_at(counter)

    def _serve(self, leg: Leg) -> Person:
        came = yield from self._call(leg)
        if not came or not self._ask(StartService, counter=self._duty.counter):
            return
        habits, dice = self._habits, self._dice
        left_s = self._trade.left_s.pop(leg.leg_id, None)
        if left_s is not None:
            yield Pause(left_s)
            yield from self._finish(leg)
            return
        whole_s = self._takes_s(leg.service)
        chance = dice.random()
        if chance < habits.parked:
            yield Pause(whole_s * PUT_ASIDE_AT)
            self._put_aside(leg, whole_s * (1 - PUT_ASIDE_AT))
        elif chance < habits.parked + habits.transferred:
            yield Pause(whole_s * SENT_ON_AT)
            if not self._send_on(leg):
                yield Pause(whole_s * (1 - SENT_ON_AT))
                yield from self._finish(leg)
        else:
            yield Pause(whole_s)
            yield from self._finish(leg)

    def _takes_s(self, service: ServiceCode) -> float:
        spread = self._habits.spread
        return (
            self._trade.mean_s[service]
            * self._duty.pace
            * self._dice.lognormvariate(-spread * spread / 2, spread)
        )

    def _call(self, leg: Leg) -> Generator[Pause | Idle, None, bool]:
        """Wait for the called one; True when they stand here."""
        habits, dice, counter = self._habits, self._dice, self._duty.counter
        walk_s = dice.uniform(*habits.walk_s)
        chance = dice.random()
        if chance >= habits.no_show + habits.comes_late:
            yield Pause(walk_s)
            return True
        comes = chance >= habits.no_show
        for _ in range(RECALLS):
            yield Pause(habits.recall_after_s)
            if not self._ask(Recall, counter=counter):
                return False
            if comes:
                yield Pause(walk_s)
                return True
        yield from self._nobody_came(leg)
        return False

    def _nobody_came(self, leg: Leg) -> Person:
        counter, stage, dice = self._duty.counter, self._stage, self._dice
        if dice.random() < FORGETS:
            yield Pause(GIVES_UP_S)
            policy = stage.state.site.policy
            limit_s = policy.no_show_after_s + GIVES_UP_S
            if self._ask(Recall, counter=counter):
                yield Pause(limit_s)
                stage.tick()
        else:
            yield Pause(GIVES_UP_S)
            self._ask(NoShow, counter=counter)
        if dice.random() < self._habits.comes_back:
            stage.enter(self._trade.crowd.comes_back(leg.leg_id, dice.uniform(*AWAY_S)))

    def _put_aside(self, leg: Leg, left_s: float) -> None:
        stage, dice = self._stage, self._dice
        away_s = dice.uniform(*AWAY_S)
        by_itself = dice.random() < 0.5
        back = stage.at(stage.now_s + away_s) if by_itself else None
        self._ask(Park, counter=self._duty.counter, reason=ParkReason.COPYING, return_at=back)
        self._trade.left_s[leg.leg_id] = left_s
        if not by_itself:
            self._back.append((stage.now_s + away_s, leg.leg_id))

    def _send_on(self, leg: Leg) -> bool:
        """To another counter of the booth, or to another service of the house."""
        site, dice, counter = self._stage.state.site, self._dice, self._duty.counter
        others = [
            one.counter
            for one in self._stage.state.counters.values()
            if one.booth == self._duty.booth and one.counter != counter and leg.service in one.services
        ]
        if others and dice.random() < WITHIN_BOOTH:
            return self._ask(
                Transfer, counter=counter, reason=TransferReason.SPECIALIST, to_counter=dice.choice(others)
            )
        elsewhere = [service.code for service in site.services if service.code != leg.service]
        return bool(elsewhere) and self._ask(
            Transfer, counter=counter, reason=TransferReason.WRONG_SERVICE, service=dice.choice(elsewhere)
        )

    def _finish(self, leg: Leg) -> Person:
        counter, dice = self._duty.counter, self._dice
        missing = dice.random() < self._habits.documents_missing
        outcome = Outcome.DOCUMENTS_MISSING if missing else Outcome.COMPLETED
        self._ask(Finish, counter=counter, outcome=outcome)
        if dice.random() < self._habits.undone:
            yield Pause(2.0)
            if self._ask(Undo, counter=counter, leg_id=leg.leg_id):
                yield Pause(MINUTE_S)
                self._ask(Finish, counter=counter, outcome=outcome)

    def _ask(self, kind: Callable[..., Command], **fields: object) -> bool:
        """Send; False where the law refused."""
        command = kind(command_id=self._stage.new_id(), **fields)
        return self._stage.ask(command, self._duty.origin) is not None
