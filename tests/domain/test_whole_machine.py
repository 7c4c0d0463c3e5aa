"""The whole law, played at random: whatever is asked in whatever order, it stays sound.

Beside the hub's state run a station's (from a snapshot taken somewhere on the way) and one that knew nothing
when it began to listen.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from common.domain.commands import (
    CallNext,
    CallTicket,
    Cancel,
    CloseCounter,
    Command,
    ConfirmPrint,
    Finish,
    IssueTicket,
    NoShow,
    OpenCounter,
    Origin,
    Recall,
    StartService,
    VoidPrint,
)
from common.domain.decide import decide
from common.domain.elapse import elapse
from common.domain.errors import Refusal
from common.domain.events import Event, LegCalled
from common.domain.evolve import evolve
from common.domain.leg import Leg, Rank
from common.domain.results import result_of
from common.domain.site import Policy
from common.domain.snapshot import snapshot_of, state_from
from common.domain.state import QueueState
from common.domain.words import (
    ORDINARY,
    ChosenReason,
    LegId,
    OfficerId,
    Outcome,
    ServiceCode,
    StationKey,
)
from tests.domain.law import ELDERLY, ONE, THREE, TWO, Law, a_site
from tests.domain.oracle import assert_lawful, assert_legal, assert_sound, seen

POLICY = Policy(ceiling_s=900)
counters = st.sampled_from([ONE, TWO, THREE])
maybe_counters = st.one_of(st.none(), counters)
offered = st.sampled_from([None, ("A1",), ("A2",), ("A1", "A2"), ("B1",)])
stations = st.sampled_from(["D1", "D2"])
pick = st.integers(0, 10_000)


def _rank(leg: Leg) -> Rank:
    return leg.rank


class Hall(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.law = Law(a_site(POLICY))
        self.issued: list[LegId] = []
        self.station = QueueState(site=self.law.state.site)
        self.latecomer = QueueState(site=self.law.state.site)

    # -- what the hub does, with an eye on each step -------------------------------------------------------

    def _see(self, events: tuple[Event, ...]) -> None:
        for event in events:
            assert_legal(self.law.state, event)
            assert event.at >= self.law.state.last_at
            evolve(self.law.state, event)
            evolve(self.station, event)
            evolve(self.latecomer, event)
            self.law.log.append(event)

    def _do(self, command: Command, station: str = "D1") -> tuple[Event, ...]:
        state, now = self.law.state, self.law.now
        self._see(elapse(state, now))
        before = seen(state)
        eligible, turn = self._who_could_be_called(command)
        try:
            events = decide(state, command, now, Origin(station=StationKey(station), officer=OfficerId("o")))
        except Refusal:
            assert seen(state) == before
            return ()
        assert seen(state) == before, "deciding changes nothing"
        if isinstance(command, CallNext) and events:
            (called,) = events
            assert isinstance(called, LegCalled)
            at = max(now, state.last_at)
            assert_lawful(eligible, state.legs[called.leg_id], called.because, turn, POLICY, at)
        self._see(events)
        result_of(state, command, events)
        return events

    def _who_could_be_called(self, command: Command) -> tuple[list[Any], int]:
        session = self.law.state.counters.get(getattr(command, "counter", None) or ONE)
        if session is None:
            return [], 0
        return self.law.state.line.of(session.services), self.law.state.turn(session.booth)

    def _some(self, number: int) -> LegId:
        """Mostly one that lives, now and then one of long ago or of nowhere."""
        alive = [leg.leg_id for leg in self.law.state.active_legs()]
        choice = [*alive, *alive, *self.issued[-3:], LegId("nowhere")]
        return choice[number % len(choice)]

    # -- what people do ------------------------------------------------------------------------------------

    @rule(
        service=st.sampled_from(["A1", "A1", "A2", "B1", "C1"]),
        priority=st.sampled_from([ORDINARY, ORDINARY, ELDERLY]),
    )
    def issue_and_confirm(self, service: str, priority: Any) -> None:
        command = IssueTicket(command_id=self.law.id(), service=ServiceCode(service), priority_class=priority)
        if self._do(command):
            self.issued.append(LegId(command.command_id))
            self._do(ConfirmPrint(command_id=self.law.id(), leg_id=self.issued[-1]))

    @rule(service=st.sampled_from(["A1", "A2", "B1"]))
    def issue(self, service: str) -> None:
        command = IssueTicket(command_id=self.law.id(), service=ServiceCode(service))
        if self._do(command):
            self.issued.append(LegId(command.command_id))

    @rule(number=pick)
    def confirm(self, number: int) -> None:
        self._do(ConfirmPrint(command_id=self.law.id(), leg_id=self._some(number)))

    @rule(number=pick)
    def void(self, number: int) -> None:
        self._do(VoidPrint(command_id=self.law.id(), leg_id=self._some(number)))

    @rule(counter=counters, services=offered, station=stations)
    def open(self, counter: Any, services: Any, station: str) -> None:
        self._do(OpenCounter(command_id=self.law.id(), counter=counter, services=services), station)

    @rule(counter=counters)
    def close(self, counter: Any) -> None:
        self._do(CloseCounter(command_id=self.law.id(), counter=counter))

    @rule(counter=counters)
    def call_next(self, counter: Any) -> None:
        self._do(CallNext(command_id=self.law.id(), counter=counter))

    @rule(counter=counters, number=pick, by_code=st.booleans())
    def call_chosen(self, counter: Any, number: int, by_code: bool) -> None:
        leg_id = self._some(number)
        leg = self.law.state.legs.get(leg_id)
        code = leg.code if leg is not None and by_code else None
        self._do(
            CallTicket(
                command_id=self.law.id(),
                counter=counter,
                reason=ChosenReason.OTHER,
                leg_id=None if code else leg_id,
                code=code,
            )
        )

    @rule(kind=st.sampled_from([Recall, StartService, StartService, NoShow, Cancel]), counter=counters)
    def do_with_the_one_in_hand(self, kind: Any, counter: Any) -> None:
        self._do(kind(command_id=self.law.id(), counter=counter))

    @rule(
        kind=st.sampled_from([Recall, StartService, NoShow, Cancel, Finish]),
        counter=maybe_counters,
        number=pick,
    )
    def do_with_one_by_name(self, kind: Any, counter: Any, number: int) -> None:
        self._do(kind(command_id=self.law.id(), counter=counter, leg_id=self._some(number)))

    @rule(counter=counters, outcome=st.sampled_from(list(Outcome)))
    def finish(self, counter: Any, outcome: Outcome) -> None:
        self._do(Finish(command_id=self.law.id(), counter=counter, outcome=outcome))

    @rule(seconds=st.sampled_from([1, 30, 61, 130, 900, 3600, 15 * 3600]))
    def time_passes(self, seconds: int) -> None:
        self.law.now += timedelta(seconds=seconds)
        self._see(elapse(self.law.state, self.law.now))

    @rule(seconds=st.sampled_from([10, 7200, 3 * 86400]))
    def the_clock_is_set_back(self, seconds: int) -> None:
        self.law.now -= timedelta(seconds=seconds)
        self._see(elapse(self.law.state, self.law.now))

    @rule()
    def a_station_begins_anew(self) -> None:
        self.station = state_from(self.law.state.site, snapshot_of(self.law.state, 0))
        self.latecomer = QueueState(site=self.law.state.site)

    # -- what holds ----------------------------------------------------------------------------------------

    @invariant()
    def the_state_is_sound(self) -> None:
        assert_sound(self.law.state)

    @invariant()
    def a_station_sees_what_the_hub_sees(self) -> None:
        snapshot = snapshot_of(self.law.state, 7)
        for station in (self.station, state_from(self.law.state.site, snapshot)):
            assert snapshot_of(station, 7) == snapshot
            assert station.in_hand == self.law.state.in_hand
            assert station.printing == self.law.state.printing
            assert sorted(station.line, key=_rank) == sorted(self.law.state.line, key=_rank)

    def teardown(self) -> None:
        again = QueueState(site=self.law.state.site)
        for event in self.law.log:
            evolve(again, event)
        assert seen(again) == seen(self.law.state)


TestHall = Hall.TestCase
