"""Sending a ticket to another service, booth, counter or officer: the same paper, a new leg."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from common.domain.commands import (
    CallTicket,
    CloseCounter,
    OpenCounter,
    Park,
    Recall,
    TakeBreak,
    Transfer,
)
from common.domain.events import LegAdded, LegTransferred
from common.domain.results import LegResult
from common.domain.site import Policy
from common.domain.words import (
    BreakReason,
    ChosenReason,
    LegCause,
    LegId,
    OfficerId,
    ParkReason,
    Place,
    Status,
    TransferReason,
)
from tests.domain.law import (
    A1,
    A2,
    B1,
    DESK,
    DESK_TWO,
    ELDERLY,
    ONE,
    SUPERVISOR,
    THREE,
    TWO,
    Law,
    a_site,
)

WHY = TransferReason.WRONG_SERVICE
BUDI = OfficerId("budi")


def _send_on(law: Law, leg_id: LegId | None = None, **more: Any) -> LegId:
    """Transfer the one in hand at counter 1, or a named one; the id of the new leg."""
    target = {"counter": ONE} if leg_id is None else {"leg_id": leg_id}
    transferred, added = law.send(Transfer, reason=WHY, **target, **more)
    assert isinstance(transferred, LegTransferred)
    assert isinstance(added, LegAdded)
    assert transferred.to_leg == added.leg_id
    return added.leg_id


def _called(law: Law, service: str = "A1", **more: Any) -> LegId:
    leg_id = law.line_up(service, **more)
    law.open()
    law.call()
    return leg_id


def test_the_paper_keeps_its_code_and_the_visit_goes_on_with_a_new_leg() -> None:
    law = Law()
    first = _called(law, priority_class=ELDERLY, party_size=3, representative=True)
    law.start()
    law.wait(60)
    second = _send_on(law, service=B1)
    old, new = law.leg(first), law.leg(second)
    assert (old.status, old.ended_at, old.counter) == (Status.TRANSFERRED, law.now, ONE)
    assert law.log[-2].counter == ONE  # type: ignore[attr-defined]
    assert (new.code, new.number, new.series, new.visit_id, new.tracking_token) == (
        "A-001",
        1,
        "A",
        old.visit_id,
        "token",
    )
    assert (new.status, new.booth, new.service, new.counter) == (Status.WAITING, "B", "B1", None)
    assert (new.cause, new.from_leg, new.part) == (LegCause.TRANSFERRED, first, 2)
    assert (new.priority_class, new.party_size, new.representative) == (ELDERLY, 3, True)
    assert (new.arrived_at, new.confirmed_at) == (law.now, law.now)
    assert law.state.by_code["A-001"] == second
    assert law.state.leg_at(ONE) is None
    assert law.state.visit_legs(new) == [old, new]
    law.open(THREE)
    assert law.called(THREE) == "A-001"


def test_the_tally_of_the_old_service_says_it_and_the_quota_of_the_new_one_is_not_used() -> None:
    law = Law()
    _called(law)
    _send_on(law, service=B1)
    assert (law.state.tally(A1).transferred, law.state.tally(B1).issued) == (1, 0)
    assert law.state.tally(A1).recent_hold_s == (0,)


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (Place.ARRIVAL, ["A-001", "A-002", "A-003", "A-004"]),
        (Place.AFTER_SOME, ["A-002", "A-003", "A-001", "A-004"]),
        (Place.LAST, ["A-002", "A-003", "A-004", "A-001"]),
    ],
)
@pytest.mark.parametrize("asked", [False, True])
def test_its_place_is_the_policys_or_the_one_that_is_asked(
    place: Place, line: list[str], asked: bool
) -> None:
    policy = Policy(return_after=2) if asked else Policy(return_after=2, transferred_place=place)
    law = Law(a_site(policy))
    for service in ("A1", "A2", "A2", "A2"):
        law.line_up(service)
        law.wait(1)
    law.open()
    law.call()
    _send_on(law, service=A2, place=place if asked else None)
    assert law.in_line("A2") == line


def test_a_waiting_ticket_is_sent_on_by_a_supervisor_and_by_a_desk_of_any_counter() -> None:
    law = Law()
    first, second = law.line_up(), law.line_up()
    (transferred, _) = law.send(Transfer, SUPERVISOR, leg_id=first, service=B1, reason=WHY)
    assert transferred.counter is None  # type: ignore[attr-defined]
    law.send(Transfer, DESK_TWO, leg_id=second, service=B1, reason=WHY)
    assert (law.in_line("A1"), law.in_line("B1")) == ([], ["A-001", "A-002"])


def test_a_parked_ticket_is_sent_on() -> None:
    law = Law()
    leg_id = _called(law)
    law.send(Park, counter=ONE, reason=ParkReason.PAYING)
    _send_on(law, leg_id, service=B1)
    assert law.in_line("B1") == ["A-001"]


def test_what_is_in_hand_elsewhere_is_not_sent_on() -> None:
    law = Law()
    leg_id = _called(law)
    assert law.refused(Transfer, DESK_TWO, leg_id=leg_id, service=B1, reason=WHY) == "not_your_counter"
    law.send(Transfer, SUPERVISOR, leg_id=leg_id, service=B1, reason=WHY)
    assert law.state.leg_at(ONE) is None


def test_what_is_printing_or_over_is_not_sent_on() -> None:
    law = Law()
    printing = law.issue()
    assert law.refused(Transfer, leg_id=printing, service=B1, reason=WHY) == "not_printing"
    first = _called(law)
    _send_on(law, service=B1)
    assert law.refused(Transfer, leg_id=first, service=A2, reason=WHY) == "already_ended"


def test_a_transfer_leads_to_a_service_that_takes_tickets() -> None:
    law = Law()
    _called(law)
    assert law.refused(Transfer, counter=ONE, service="C1", reason=WHY) == "transfer_nowhere"
    assert law.refused(Transfer, counter=ONE, service="Z9", reason=WHY) == "unknown_service"


@pytest.mark.parametrize(
    "target",
    [
        {},
        {"service": A1},
        {"to_counter": ONE},
        {"to_officer": DESK.officer},
        {"to_counter": ONE, "to_officer": DESK.officer},
    ],
)
def test_from_the_hand_to_where_it_is_leads_nowhere(target: dict[str, Any]) -> None:
    law = Law()
    _called(law)
    assert law.refused(Transfer, counter=ONE, reason=WHY, **target) == "transfer_nowhere"


def test_in_the_line_what_stands_there_already_leads_nowhere_and_letting_it_go_to_anyone_does() -> None:
    law = Law()
    law.open(TWO)
    waiting = law.line_up()
    assert law.refused(Transfer, leg_id=waiting, reason=WHY) == "transfer_nowhere"
    kept = _send_on(law, waiting, to_counter=TWO)
    assert law.refused(Transfer, leg_id=kept, reason=WHY, to_counter=TWO) == "transfer_nowhere"
    by_name = _send_on(law, kept, to_officer=BUDI)
    assert law.refused(Transfer, leg_id=by_name, reason=WHY, to_officer=BUDI) == "transfer_nowhere"
    free = _send_on(law, by_name)
    assert law.leg(free).target == (None, None)


def test_it_is_kept_for_the_counter_as_long_as_that_is_open() -> None:
    law = Law()
    law.open(TWO)
    _called(law)
    _send_on(law, to_counter=TWO)
    assert law.call(ONE) == ()
    law.send(CloseCounter, counter=TWO)
    assert law.called(ONE) == "A-001"


def test_of_several_that_are_kept_for_one_counter_each_is_called_there() -> None:
    law = Law()
    law.open(TWO)
    for leg_id in (law.line_up(), law.line_up(), law.line_up()):
        _send_on(law, leg_id, to_counter=TWO)
    law.open(ONE)
    assert law.called_in_turn(2, TWO) == ["A-001", "A-002"]
    assert law.call(ONE) == ()
    assert law.in_line("A1") == ["A-003"]
    assert law.called_in_turn(1, TWO) == ["A-003"]


def test_it_is_the_counters_again_when_that_comes_back() -> None:
    law = Law()
    _called(law)
    _send_on(law, to_counter=TWO)
    law.open(TWO)
    assert law.call(ONE) == ()
    assert law.called(TWO) == "A-001"


def test_it_is_kept_for_the_officer_wherever_they_sit() -> None:
    law = Law()
    law.open(TWO)
    _called(law)
    law.line_up()
    _send_on(law, to_officer=BUDI)
    assert law.called(ONE) == "A-002"
    assert law.called(TWO) == "A-001"


def test_a_break_lets_nobody_else_have_it() -> None:
    law = Law()
    law.open(TWO)
    _called(law)
    _send_on(law, to_counter=TWO)
    law.send(TakeBreak, counter=TWO, reason=BreakReason.SHORT)
    assert law.call(ONE) == ()


@pytest.mark.parametrize("target", [{"to_counter": TWO}, {"to_officer": BUDI}])
def test_it_is_anyones_while_who_it_is_kept_for_does_not_serve_it(target: dict[str, Any]) -> None:
    law = Law()
    law.open(TWO)
    _called(law)
    _send_on(law, **target)
    law.open(TWO, "A2")
    assert law.called(ONE) == "A-001"


def test_an_officer_who_went_to_another_booth_keeps_nothing_here() -> None:
    law = Law()
    law.open(TWO)
    _called(law)
    _send_on(law, to_officer=BUDI)
    law.send(OpenCounter, DESK_TWO, counter=THREE, move=True)
    assert law.called(ONE) == "A-001"


def test_it_may_be_called_by_anyone_who_says_why() -> None:
    law = Law()
    law.open(TWO)
    _called(law)
    kept = _send_on(law, to_counter=TWO)
    law.send(CallTicket, counter=ONE, leg_id=kept, reason=ChosenReason.SUPERVISOR_REQUEST)
    assert law.leg(kept).counter == ONE


def test_who_it_is_sent_to_must_be_of_that_booth() -> None:
    law = Law()
    law.open(THREE)
    _called(law)

    def refused(**target: Any) -> str:
        return law.refused(Transfer, counter=ONE, reason=WHY, **target)

    assert refused(to_counter=THREE) == "service_not_of_booth"
    assert refused(service=B1, to_counter=TWO) == "service_not_of_booth"
    assert refused(to_counter="99") == "unknown_counter"
    assert refused(to_officer="tini") == "officer_absent"
    assert refused(service=B1, to_officer=BUDI) == "officer_absent"
    _send_on(law, service=B1, to_officer="tini")
    assert law.called(THREE) == "A-001"


def test_an_itinerary_goes_on_without_the_stop_it_was_sent_to() -> None:
    law = Law()
    _called(law, then=(A2, B1))
    second = _send_on(law, service=B1)
    assert law.leg(second).then == (A2,)


def test_an_appointment_that_is_sent_on_before_its_time_stands_last_at_most() -> None:
    law = Law()
    _called(law, appointment_at=law.now + timedelta(minutes=30))
    law.line_up("B1")
    law.wait(1)
    second = _send_on(law, service=B1)
    law.wait(1)
    law.line_up("B1")
    assert law.leg(second).appointment_at is None
    assert law.in_line("B1") == ["P-001", "A-001", "P-002"]


def test_the_number_may_go_on_and_on() -> None:
    law = Law()
    leg_id = law.line_up()
    for service in (A2, A1, B1):
        leg_id = _send_on(law, leg_id, service=service)
    assert [leg.part for leg in law.state.visit_legs(law.leg(leg_id))] == [1, 2, 3, 4]
    assert law.refused(Recall, leg_id=leg_id) == "nothing_called"


def test_a_transfer_is_answered_with_what_became_of_the_leg() -> None:
    law = Law()
    leg_id = law.line_up()
    law.open()
    law.call()
    command = Transfer(command_id=law.id(), counter=ONE, service=B1, reason=WHY)
    assert law.answer(command) == LegResult(leg_id=leg_id, code="A-001", status=Status.TRANSFERRED)
    assert law.state.by_code["A-001"] == command.command_id
