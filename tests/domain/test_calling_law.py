"""Whom a counter calls next, and why: the ratio, the ceiling, the order of arrival."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from common.domain.because import Because, Reason
from common.domain.calling import pick_next
from common.domain.commands import CallTicket, ConfirmPrint
from common.domain.leg import Leg
from common.domain.line import WaitingLine
from common.domain.site import Policy
from common.domain.words import (
    ORDINARY,
    BoothCode,
    ChosenReason,
    LegId,
    SeriesCode,
    ServiceCode,
    Status,
    VisitId,
)
from tests.domain.law import ELDERLY, ONE, TUESDAY, TWO, Law, a_site
from tests.domain.oracle import assert_lawful

A1, A2 = ServiceCode("A1"), ServiceCode("A2")
POLICY = Policy()


def _codes(law: Law, count: int) -> list[str]:
    """Whom counter 1 calls, one after the other."""
    called = []
    for _ in range(count):
        law.call()
        called.append(law.state.legs[law.state.in_hand[ONE]].code)
        law.start()
        law.finish()
    return called


def test_first_come_first_called() -> None:
    law = Law()
    law.open()
    for service in ("A1", "A2", "A1"):
        law.line_up(service)
        law.wait(1)
    assert _codes(law, 3) == ["A-001", "A-002", "A-003"]


def test_the_arrival_counts_and_not_the_print() -> None:
    law = Law()
    law.open()
    slow_printer = law.issue()
    law.wait(5)
    law.line_up()
    law.do(ConfirmPrint(command_id=law.id(), leg_id=slow_printer))
    assert _codes(law, 2) == ["A-001", "A-002"]


def test_one_priority_then_two_ordinary() -> None:
    law = Law()
    law.open()
    for _ in range(6):
        law.line_up("A1")
    for _ in range(3):
        law.line_up("A1", ELDERLY)
    assert _codes(law, 9) == [
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
    assert _codes(law, 3) == ["A-001", "A-002", "A-003"]
    law.line_up("A1", ELDERLY)
    assert _codes(law, 2) == ["A-005", "A-004"]


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
    assert _codes(law, 2) == ["A-001", "A-002"]


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
    assert _codes(law, 1) == ["A-002"]


# -- the law for any line ----------------------------------------------------------------------------------


def _leg(number: int, service: ServiceCode, arrived_s: int, *, priority: bool) -> Leg:
    return Leg(
        leg_id=LegId(f"leg{number}"),
        visit_id=VisitId(f"leg{number}"),
        code=f"A-{number:03d}",
        series=SeriesCode("A"),
        number=number,
        booth=BoothCode("A"),
        service=service,
        priority_class=ELDERLY if priority else ORDINARY,
        tracking_token="",
        ordinal=number,
        status=Status.WAITING,
        arrived_at=TUESDAY + timedelta(seconds=arrived_s),
    )


people = st.lists(st.tuples(st.sampled_from([A1, A2]), st.integers(0, 6000), st.booleans()), max_size=12).map(
    lambda drawn: [
        _leg(number, service, arrived, priority=priority)
        for number, (service, arrived, priority) in enumerate(drawn, 1)
    ]
)
services = st.sampled_from([(A1,), (A2,), (A1, A2)])
NOW = TUESDAY + timedelta(seconds=6000)


@given(people, services, st.integers(0, 5))
def test_the_pick_is_lawful_for_any_line(
    legs: list[Leg], served: Sequence[ServiceCode], ordinary_since: int
) -> None:
    pick = pick_next(WaitingLine(legs), served, ordinary_since, POLICY, NOW)
    eligible = [leg for leg in legs if leg.service in served]
    if not eligible:
        assert pick is None
        return
    assert pick is not None
    assert_lawful(eligible, pick.leg, pick.because, ordinary_since, POLICY, NOW)
