"""The whole law, played at random by many counters: whatever is asked in whatever order, it holds.

Beside the hub's state run a station's (from a snapshot taken somewhere on the way) and one that knew nothing
when it began to listen. What each step may do, and whom each call must name, is said again in `oracle.py`.
A longer search: `HYPOTHESIS_PROFILE=search`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Any, ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from common.domain.commands import (
    COMMANDS,
    DIRECTORY_COMMANDS,
    SITE_COMMANDS,
    Command,
    Origin,
    SetPolicy,
)
from common.domain.decide import decide
from common.domain.elapse import elapse
from common.domain.errors import Refusal
from common.domain.estimate import standing
from common.domain.events import DayOpened, Event, LegCalled, LegEvent
from common.domain.evolve import evolve
from common.domain.leg import Leg, Rank
from common.domain.results import result_of
from common.domain.snapshot import snapshot_of, state_from
from common.domain.state import QueueState
from tests.domain.hall import (
    COUNTERS,
    SUPERVISOR,
    a_hall,
    a_policy,
)
from tests.domain.law import Law
from tests.domain.oracle import assert_counted, assert_lawful, assert_legal, assert_sound, seen
from tests.domain.people import People

STEPS = 10_000
IN_ONE_DAY = 50
seeds = st.integers(0, 2**64)


def _rank(leg: Leg) -> Rank:
    return leg.rank


class Hall(RuleBasedStateMachine, People):
    accepted: ClassVar[Counter[str]] = Counter()
    refused: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.law = Law(a_hall())
        self.station = QueueState(site=self.law.state.site)
        self.latecomer = QueueState(site=self.law.state.site)
        self.steps = 0

    # -- what the hub does, with an eye on each step -------------------------------------------------------

    def _see(self, events: tuple[Event, ...]) -> None:
        state = self.law.state
        for event in events:
            assert event.at >= state.last_at, "the log goes forward"
            if isinstance(event, DayOpened):
                assert_counted(state, self.law.log)
            if isinstance(event, LegCalled):
                assert_lawful(state, event)
            before = state.legs[event.leg_id] if isinstance(event, LegEvent) else None
            for one in (state, self.station, self.latecomer):
                evolve(one, event)
            if before is not None and isinstance(event, LegEvent):
                assert_legal(before, event, state.legs[event.leg_id])
            self.law.log.append(event)

    def do(self, kind: type[Command], origin: Origin = SUPERVISOR, **fields: Any) -> tuple[Event, ...]:
        state, now = self.law.state, self.law.now
        self._see(elapse(state, now))
        command = kind(command_id=self.law.id(), **fields)
        before = seen(state)
        try:
            events = decide(state, command, now, origin)
        except Refusal as refusal:
            assert seen(state) == before, "a refusal changes nothing"
            self.refused[f"{kind.name}: {refusal.code}"] += 1
            return ()
        assert seen(state) == before, "deciding changes nothing"
        self._see(events)
        assert elapse(state, now) == () or events, "what is due was done before"
        result_of(state, command, events)
        self.accepted[kind.name] += bool(events)
        return events

    # -- steps ---------------------------------------------------------------------------------------------

    @initialize(seed=seeds)
    def a_morning(self, seed: int) -> None:
        chance = Random(seed)
        self.do(SetPolicy, policy=a_policy(chance))
        self._open_all(chance.sample(COUNTERS, chance.randint(3, 7)))
        for _ in range(chance.randint(3, 10)):
            self.law.now += timedelta(seconds=20)
            self._comes(chance)

    @rule(seed=seeds)
    def somebody_acts(self, seed: int) -> None:
        """One step, chosen and filled in by chance: drawn one by one, most of them would lead nowhere."""
        self.steps += 1
        chance = Random(seed + self.steps)  # drawn seeds repeat themselves
        chance.choice((*self.ACTS, *self.LISTEN))(self, chance)

    # -- time, and who listens -----------------------------------------------------------------------------

    def _time_passes(self, chance: Random) -> None:
        self.law.now += timedelta(seconds=chance.choice([1, 5, 30, 61, 130, 900, 3600]))
        self._see(elapse(self.law.state, self.law.now))
        assert elapse(self.law.state, self.law.now) == (), "what is due comes once"

    def _a_night_passes(self, chance: Random) -> None:
        opened = list(self.law.state.counters)
        self.law.now += timedelta(hours=chance.choice([9, 15, 30, 80]))
        self._see(elapse(self.law.state, self.law.now))
        self._open_all(opened)

    def _the_clock_is_set_back(self, chance: Random) -> None:
        self.law.now -= timedelta(seconds=chance.choice([10, 7200, 3 * 86400]))
        self._see(elapse(self.law.state, self.law.now))
        self.law.now += timedelta(hours=chance.choice([0, 1, 75]))

    def _a_station_begins_anew(self, _: Random) -> None:
        self.station = state_from(self.law.state.site, snapshot_of(self.law.state, 0))
        self.latecomer = QueueState(site=self.law.state.site)

    def _the_hub_begins_anew(self, _: Random) -> None:
        """From the site as it is and the events of the open day, as `common.store.replay` reads them."""
        days = [place for place, event in enumerate(self.law.log) if isinstance(event, DayOpened)]
        again = QueueState(site=self.law.state.site)
        for event in self.law.log[days[-1] :]:
            evolve(again, event)
        assert seen(again) == seen(self.law.state)
        self.law.state = again

    LISTEN: ClassVar[tuple[Callable[[Hall, Random], None], ...]] = (
        *[_time_passes] * 9,
        _a_night_passes,
        *[_the_clock_is_set_back, _a_station_begins_anew, _the_hub_begins_anew],
    )

    # -- what holds ----------------------------------------------------------------------------------------

    @invariant()
    def the_state_is_sound(self) -> None:
        Hall.accepted["a step"] += 1
        assert_sound(self.law.state)

    @invariant()
    def a_station_sees_what_the_hub_sees(self) -> None:
        state = self.law.state
        snapshot = snapshot_of(state, 7)
        for station in (self.station, state_from(state.site, snapshot)):
            assert snapshot_of(station, 7) == snapshot
            for name in ("in_hand", "printing", "returning", "counters", "site"):
                assert getattr(station, name) == getattr(state, name)
            assert sorted(station.line, key=_rank) == sorted(state.line, key=_rank)
            alive = {leg.code: leg.leg_id for leg in state.active_legs()}
            assert {code: station.by_code[code] for code in alive} == alive
            assert all(station.visit_legs(leg) == state.visit_legs(leg) for leg in state.active_legs())

    @invariant()
    def how_long_it_may_take_can_always_be_asked(self) -> None:
        state = self.law.state
        service = state.site.services[self.steps % len(state.site.services)]
        for one in (None, *state.line.of([service.code])[:2]):
            ahead, wait = standing(state, service.code, self.law.now, one)
            assert ahead >= 0
            assert wait is None or 0 <= wait.from_min < wait.to_min

    def teardown(self) -> None:
        assert_counted(self.law.state, self.law.log)
        again = QueueState(site=a_hall())
        for event in self.law.log:
            if isinstance(event, LegCalled):
                assert_lawful(again, event)
            evolve(again, event)
        assert seen(again) == seen(self.law.state)


def test_ten_thousand_steps_keep_the_law() -> None:
    """Days of fifty steps, two for each example of the profile; some are over before their last step."""
    Hall.accepted.clear()
    Hall.refused.clear()
    days = int(2.2 * (settings.default or settings()).max_examples)
    run_state_machine_as_test(Hall, settings=settings(max_examples=days, stateful_step_count=IN_ONE_DAY))
    if days * IN_ONE_DAY < STEPS:
        return  # a mutant is tried
    assert Hall.accepted["a step"] >= STEPS
    played = {kind.name for kind in COMMANDS} - {kind.name for kind in (*SITE_COMMANDS, *DIRECTORY_COMMANDS)}
    assert not {name for name in played if not Hall.accepted[name]}, "a command was never accepted"
