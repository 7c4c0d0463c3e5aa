"""The audit finds what was planted: a log in which the law was broken, one rule at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from common.domain.because import Because, Reason
from common.domain.commands import CallTicket, OpenCounter, Park, Resume, Transfer
from common.domain.events import Event, LegCalled, TicketIssued
from common.domain.words import ChosenReason, LegId, ParkReason, ServiceCode, TransferReason
from common.simulate.audit import Audit, Auditor
from common.simulate.day import Day
from tests.domain.law import DESK, ELDERLY, ONE, TWO, Law


def _audit(law: Law, log: list[Event] | None = None) -> Audit:
    return Auditor(law.state.site).read(law.log if log is None else log)


def _broken(audit: Audit) -> set[str]:
    return {name for name, rule in audit.rules.items() if rule.violations}


def _planted(log: list[Event], call: int, **changes: object) -> list[Event]:
    """The log with its call number `call` (from 0) changed."""
    places = [place for place, event in enumerate(log) if isinstance(event, LegCalled)]
    planted = list(log)
    planted[places[call]] = replace(log[places[call]], **changes)  # type: ignore[arg-type]
    return planted[: places[call] + 1]


def _both_wait() -> tuple[Law, list[LegId], list[LegId]]:
    """Counter 1 is open; four ordinary and two of priority wait."""
    law = Law()
    law.open()
    ordinary = [law.line_up() for _ in range(4)]
    return law, ordinary, [law.line_up(priority_class=ELDERLY) for _ in range(2)]


def test_a_lawful_log_is_clean(small_day: Day) -> None:
    law, _, _ = _both_wait()
    for _ in range(6):
        law.serve()
    audit = _audit(law)
    assert audit.holds
    assert (audit.calls, audit.ratio.checked, audit.because.checked) == (6, 4, 6)


def test_a_broken_ratio_is_found() -> None:
    law, ordinary, _ = _both_wait()
    law.call()
    turn = Because(Reason.ORDINARY_TURN, {"ordinary_since": 2, "ordinary_per_priority": 2})
    planted = _planted(law.log, 0, leg_id=ordinary[0], because=turn)
    assert "ratio" in _broken(_audit(law, planted))


def test_priority_out_of_its_turn_is_found() -> None:
    law, _, priority = _both_wait()
    law.serve()
    law.call()
    turn = Because(Reason.PRIORITY_TURN, {"ordinary_since": 0, "ordinary_per_priority": 2})
    planted = _planted(law.log, 1, leg_id=priority[1], because=turn)
    assert "ratio" in _broken(_audit(law, planted))


def test_a_ceiling_that_was_overtaken_is_found() -> None:
    law, ordinary, priority = _both_wait()
    law.wait(3000)
    law.call()
    assert _broken(_audit(law)) == set()
    data = {"waited_s": 3000, "ceiling_s": 2700}
    planted = _planted(law.log, 0, leg_id=priority[0], because=Because(Reason.WAITED_LONGEST, data))
    assert _broken(_audit(law, planted)) == {"ceiling"}
    planted = _planted(law.log, 0, leg_id=ordinary[1], because=Because(Reason.FIRST_COME))
    assert {"ceiling", "order", "because"} <= _broken(_audit(law, planted))


@pytest.mark.parametrize(
    "because",
    [
        Because(Reason.FIRST_COME),
        Because(Reason.PRIORITY_TURN, {"ordinary_since": 1, "ordinary_per_priority": 2}),
        Because(Reason.PRIORITY_TURN, {"ordinary_since": 2, "ordinary_per_priority": 3}),
        Because(Reason.APPOINTMENT_DUE, {"after_s": 0}),
    ],
    ids=lambda because: f"{because.code.value} {because.data}",
)
def test_a_wrong_because_is_found(because: Because) -> None:
    law, _, _ = _both_wait()
    law.call()
    assert _broken(_audit(law, _planted(law.log, 0, because=because))) == {"because"}


def test_who_came_later_and_went_before_is_found() -> None:
    law, _, priority = _both_wait()
    law.call()
    assert _broken(_audit(law, _planted(law.log, 0, leg_id=priority[1]))) == {"order"}


def test_one_number_at_two_counters_is_found() -> None:
    law, _, priority = _both_wait()
    law.open(TWO)
    law.call()
    law.call(TWO)
    assert "hands" in _broken(_audit(law, _planted(law.log, 1, leg_id=priority[0])))


def test_two_numbers_at_one_counter_are_found() -> None:
    law, _, _ = _both_wait()
    law.open(TWO)
    law.call()
    law.call(TWO)
    assert "hands" in _broken(_audit(law, _planted(law.log, 1, counter=ONE)))


def test_a_number_given_twice_is_found() -> None:
    law, _, _ = _both_wait()
    issued = [event for event in law.log if isinstance(event, TicketIssued)]
    planted = [*law.log, replace(issued[0], leg_id=LegId("another"))]
    assert _broken(_audit(law, planted)) == {"hands"}


def _chosen(law: Law, ordinary: list[LegId]) -> None:
    law.do(CallTicket(command_id=law.id(), counter=ONE, leg_id=ordinary[2], reason=ChosenReason.SPECIAL_NEED))


def _resumed(law: Law, _: list[LegId]) -> None:
    leg_id = law.state.in_hand.get(ONE)
    if leg_id is None:
        law.call()
        leg_id = law.state.in_hand[ONE]
    law.do(Park(command_id=law.id(), counter=ONE, reason=ParkReason.PAYING))
    law.wait(70)
    law.do(Resume(command_id=law.id(), leg_id=leg_id, counter=ONE))


def _kept_for_another(law: Law, ordinary: list[LegId]) -> None:
    law.open(TWO)
    law.do(
        Transfer(command_id=law.id(), leg_id=ordinary[0], reason=TransferReason.SPECIALIST, to_counter=TWO)
    )
    law.call()


def _by_preference(law: Law, _: list[LegId]) -> None:
    codes = (ServiceCode("A2"), ServiceCode("A1"))
    law.line_up("A2")
    law.do(OpenCounter(command_id=law.id(), counter=ONE, services=codes, in_order=True), DESK)
    law.call()


@pytest.mark.parametrize("act", [_chosen, _resumed, _kept_for_another, _by_preference])
def test_what_the_law_allows_besides_is_no_violation(act: Callable[[Law, list[LegId]], None]) -> None:
    law, ordinary, _ = _both_wait()
    act(law, ordinary)
    audit = _audit(law)
    assert audit.calls
    assert audit.holds


def test_a_resumed_call_that_says_another_time_is_found() -> None:
    law, ordinary, _ = _both_wait()
    _resumed(law, ordinary)
    planted = _planted(law.log, 1, because=Because(Reason.RESUMED, {"parked_s": 9}))
    assert _broken(_audit(law, planted)) == {"because"}


def test_a_whole_day_with_one_wrong_call_is_found(small_day: Day) -> None:
    calls = [
        place
        for place, event in enumerate(small_day.events)
        if isinstance(event, LegCalled) and event.because.code is Reason.PRIORITY_TURN
    ]
    call = small_day.events[calls[0]]
    assert isinstance(call, LegCalled)
    planted = list(small_day.events)
    planted[calls[0]] = replace(call, because=Because(Reason.FIRST_COME))
    audit = Auditor(small_day.site).read(planted)
    assert [one.sequence for one in audit.because.violations] == [calls[0] + 1]
