"""Whom a counter calls next, and why: the ratio, the ceiling, the order of arrival."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain.because import Because, Reason
from common.domain.calling import pick_next
from common.domain.commands import CallTicket, ConfirmPrint
from common.domain.leg import ANYONE, Leg, Target
from common.domain.line import WaitingLine
from common.domain.session import CounterSession
from common.domain.site import Policy
from common.domain.words import (
    ORDINARY,
    BoothCode,
    ChosenReason,
    CounterCode,
    LegId,
    OfficerId,
    SeriesCode,
    ServiceCode,
    StationKey,
    Status,
    VisitId,
)
from tests.domain.law import A1, A2, ELDERLY, ONE, TUESDAY, TWO, Law, a_site
from tests.domain.oracle import expected_call

POLICY = Policy()


def test_first_come_first_called() -> None:
    law = Law()
    law.open()
    for service in ("A1", "A2", "A1"):
        law.line_up(service)
        law.wait(1)
    assert law.called_in_turn(3) == ["A-001", "A-002", "A-003"]


def test_the_arrival_counts_and_not_the_print() -> None:
    law = Law()
    law.open()
    slow_printer = law.issue()
    law.wait(5)
    law.line_up()
    law.do(ConfirmPrint(command_id=law.id(), leg_id=slow_printer))
    assert law.called_in_turn(2) == ["A-001", "A-002"]


def test_one_priority_then_two_ordinary() -> None:
    law = Law()
    law.open()
    for _ in range(6):
        law.line_up("A1")
    for _ in range(3):
        law.line_up("A1", ELDERLY)
    assert law.called_in_turn(9) == [
        "A-007",
        "A-001",
        "A-002",
        "A-008",
        "A-003",
        "A-004",
        "A-009",
        "A-005",
        "A-006",
    ]


def test_a_turn_that_finds_its_class_empty_passes_to_the_other() -> None:
    law = Law()
    law.open()
    for _ in range(4):
        law.line_up("A1")
    assert law.called_in_turn(3) == ["A-001", "A-002", "A-003"]
    law.line_up("A1", ELDERLY)
    assert law.called_in_turn(2) == ["A-005", "A-004"]


def test_the_turn_is_the_booths_and_not_the_counters() -> None:
    law = Law()
    law.open(ONE)
    law.open(TWO)
    for _ in range(2):
        law.line_up("A1")
        law.line_up("A1", ELDERLY)
    law.call(ONE)
    law.call(TWO)
    assert [law.state.legs[law.state.in_hand[one]].code for one in (ONE, TWO)] == ["A-002", "A-001"]


def test_a_chosen_call_counts_for_the_turn_too() -> None:
    law = Law()
    law.open()
    for _ in range(3):
        law.line_up("A1")
    law.line_up("A1", ELDERLY)
    law.do(CallTicket(command_id=law.id(), counter=ONE, code="A-004", reason=ChosenReason.SPECIAL_NEED))
    assert law.state.turn(BoothCode("A")) == 0


def test_the_reason_says_which_rule_it_was() -> None:
    law = Law()
    law.open()
    law.line_up("A1")
    law.line_up("A1")
    law.line_up("A1", ELDERLY)
    reasons = []
    for _ in range(3):
        law.call()
        reasons.append(law.state.legs[law.state.in_hand[ONE]].because)
        law.start()
        law.finish()
    ratio = {"ordinary_per_priority": 2}
    assert reasons == [
        Because(Reason.PRIORITY_TURN, {"ordinary_since": 2, **ratio}),
        Because(Reason.FIRST_COME),
        Because(Reason.FIRST_COME),
    ]
    law.line_up("A1")
    law.line_up("A1", ELDERLY)
    law.call()
    law.start()
    law.finish()
    law.line_up("A1", ELDERLY)
    law.call()
    assert law.state.legs[law.state.in_hand[ONE]].because == Because(
        Reason.ORDINARY_TURN, {"ordinary_since": 0, **ratio}
    )


def test_whoever_waited_past_the_ceiling_goes_first() -> None:
    law = Law(a_site(Policy(ceiling_s=600)))
    law.open()
    law.line_up("A1")
    law.wait(599)
    law.line_up("A1", ELDERLY)
    law.wait(1)
    law.call()
    leg = law.state.legs[law.state.in_hand[ONE]]
    assert leg.code == "A-001"
    assert leg.because == Because(Reason.WAITED_LONGEST, {"waited_s": 600, "ceiling_s": 600})


def test_of_two_past_the_ceiling_the_one_who_waited_longer() -> None:
    law = Law(a_site(Policy(ceiling_s=600)))
    law.open()
    law.line_up("A1", ELDERLY)
    law.wait(10)
    law.line_up("A1")
    law.wait(700)
    assert law.called_in_turn(2) == ["A-001", "A-002"]


def test_alone_and_past_the_ceiling_is_said_so() -> None:
    law = Law(a_site(Policy(ceiling_s=600)))
    law.open()
    law.line_up("A1")
    law.wait(900)
    law.call()
    assert law.log[-1].because.code is Reason.WAITED_LONGEST  # type: ignore[attr-defined]


def test_a_counter_calls_only_what_it_is_open_for() -> None:
    law = Law()
    law.open(ONE, "A2")
    law.line_up("A1")
    assert law.call(ONE) == ()
    law.line_up("A2")
    assert law.called_in_turn(1) == ["A-002"]


# -- the law for any line ----------------------------------------------------------------------------------


def _leg(number: int, drawn: tuple[ServiceCode, int, str, Target]) -> Leg:
    service, since_s, kind, (counter, officer) = drawn
    since = TUESDAY + timedelta(seconds=since_s)
    return Leg(
        leg_id=LegId(f"leg{number}"),
        visit_id=VisitId(f"leg{number}"),
        code=f"A-{number:03d}",
        series=SeriesCode("A"),
        number=number,
        booth=BoothCode("A"),
        service=service,
        priority_class=ELDERLY if kind == "priority" else ORDINARY,
        tracking_token="",
        ordinal=number,
        status=Status.WAITING,
        arrived_at=since,
        rank_at=since,
        appointment_at=since if kind == "appointment" else None,
        for_counter=counter,
        for_officer=officer,
    )


def _session(
    counter: CounterCode, services: Sequence[ServiceCode], officer: str, in_order: bool
) -> CounterSession:
    return CounterSession(
        counter=counter,
        booth=BoothCode("A"),
        services=tuple(services),
        station=StationKey("D1"),
        officer=OfficerId(officer),
        opened_at=TUESDAY,
        in_order=in_order,
    )


NOW = TUESDAY + timedelta(seconds=6000)
targets = st.sampled_from(
    [ANYONE, ANYONE, ANYONE, (ONE, None), (TWO, None), (None, OfficerId("sari")), (None, OfficerId("budi"))]
)
people = st.lists(
    st.tuples(
        st.sampled_from([A1, A2]),
        st.integers(0, 7000),
        st.sampled_from(["ordinary", "priority", "appointment"]),
        targets,
    ),
    max_size=12,
).map(lambda drawn: [_leg(number, one) for number, one in enumerate(drawn, 1)])
served = st.sampled_from([(A1,), (A2,), (A1, A2), (A2, A1)])
asking = st.builds(_session, st.just(ONE), served, st.just("sari"), st.booleans())
neighbours = st.lists(st.builds(_session, st.just(TWO), served, st.just("budi"), st.booleans()), max_size=1)
policies = st.builds(
    Policy,
    ordinary_per_priority=st.integers(0, 3),
    ceiling_s=st.sampled_from([600, 2700, 6000]),
    appointment_lead_s=st.sampled_from([0, 300]),
)


@settings(max_examples=4 * (settings.default or settings()).max_examples)
@given(people, asking, neighbours, st.integers(0, 5), policies)
def test_the_pick_is_the_one_that_the_law_describes(
    legs: list[Leg], asks: CounterSession, others: list[CounterSession], ordinary_since: int, policy: Policy
) -> None:
    sessions = {session.counter: session for session in (asks, *others)}
    pick = pick_next(WaitingLine(legs), asks, sessions, ordinary_since, policy, NOW)
    told = None if pick is None else (pick.leg.leg_id, pick.because)
    assert told == expected_call(legs, asks, sessions, ordinary_since, policy, NOW)
