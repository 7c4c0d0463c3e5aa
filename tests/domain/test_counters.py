"""Opening and closing counters, and everything that is done with the ticket in hand."""

from __future__ import annotations

import pytest

from common.domain.because import Because, Reason
from common.domain.commands import (
    CallNext,
    CallTicket,
    Cancel,
    CloseCounter,
    Finish,
    InHand,
    NoShow,
    OpenCounter,
    Recall,
    StartService,
)
from common.domain.events import CounterOpened, LegCancelled
from common.domain.results import CallResult, CounterResult, LegResult
from common.domain.words import (
    CancelReason,
    ChosenReason,
    CounterCode,
    Outcome,
    ServiceCode,
    Status,
)
from tests.domain.law import DESK_TWO, ONE, THREE, TWO, Law


def _open(law: Law, counter: CounterCode = ONE, *services: str) -> OpenCounter:
    named = tuple(ServiceCode(service) for service in services) or None
    return OpenCounter(command_id=law.id(), counter=counter, services=named)


def _close(law: Law, counter: CounterCode = ONE) -> CloseCounter:
    return CloseCounter(command_id=law.id(), counter=counter)


# -- opening and closing -----------------------------------------------------------------------------------


def test_a_counter_opens_for_all_services_of_its_booth_or_for_some() -> None:
    law = Law()
    assert law.answer(_open(law)) == CounterResult(
        counter=ONE, is_open=True, services=(ServiceCode("A1"), ServiceCode("A2"))
    )
    assert law.answer(_open(law, TWO, "A2")) == CounterResult(
        counter=TWO, is_open=True, services=(ServiceCode("A2"),)
    )
    assert [one.counter for one in law.state.open_counters(ServiceCode("A1"))] == [ONE]


def test_opening_twice_changes_nothing_and_other_services_change_the_session() -> None:
    law = Law()
    law.do(_open(law))
    opened_at = law.state.counters[ONE].opened_at
    law.wait(60)
    assert law.do(_open(law)) == ()
    (changed,) = law.do(_open(law, ONE, "A1"))
    assert isinstance(changed, CounterOpened)
    assert law.state.counters[ONE].services == ("A1",)
    assert law.state.counters[ONE].opened_at == opened_at


def test_a_counter_belongs_to_the_station_that_opened_it() -> None:
    law = Law()
    law.do(_open(law))
    assert law.refuse(_open(law), DESK_TWO).code == "counter_taken"
    law.do(_close(law))
    law.do(_open(law), DESK_TWO)
    law.line_up()
    for kind in (CallNext, CloseCounter, Recall, Finish, NoShow):
        assert law.refused(kind, counter=ONE) in {"not_your_counter", "nothing_called"}
    law.send(CallNext, DESK_TWO, counter=ONE)
    for kind in (Recall, StartService, NoShow, Cancel, CloseCounter):
        assert law.refused(kind, counter=ONE) == "not_your_counter"


@pytest.mark.parametrize(
    ("services", "code"), [(("B1",), "service_not_of_booth"), (("A1", "Z9"), "unknown_service")]
)
def test_a_counter_serves_only_its_booth(services: tuple[str, ...], code: str) -> None:
    law = Law()
    assert law.refuse(_open(law, ONE, *services)).code == code


def test_an_unknown_counter_is_refused() -> None:
    law = Law()
    nowhere = CounterCode("99")
    for command in (
        _open(law, nowhere),
        _close(law, nowhere),
        CallNext(command_id=law.id(), counter=nowhere),
        Recall(command_id=law.id(), counter=nowhere),
    ):
        assert law.refuse(command).code == "unknown_counter"


def test_closing_needs_free_hands_and_closing_twice_changes_nothing() -> None:
    law = Law()
    assert law.answer(_close(law)) == CounterResult(counter=ONE, is_open=False, services=())
    law.open()
    law.line_up()
    law.call()
    refused = law.refuse(_close(law))
    assert (refused.code, refused.data) == ("counter_busy", {"counter": "1", "code": "A-001"})
    law.start()
    law.finish()
    assert law.answer(_close(law)) == CounterResult(counter=ONE, is_open=False, services=())
    assert law.do(_close(law)) == ()


# -- calling -----------------------------------------------------------------------------------------------


def test_calling_needs_an_open_counter_with_free_hands() -> None:
    law = Law()
    leg_id = law.line_up()
    call = CallNext(command_id=law.id(), counter=ONE)
    assert law.refuse(call).code == "counter_not_open"
    law.open()
    assert law.answer(call) == CallResult(leg_id=leg_id, code="A-001", because=Because(Reason.FIRST_COME))
    law.line_up()
    assert law.refuse(CallNext(command_id=law.id(), counter=ONE)).code == "counter_busy"


def test_calling_when_nobody_waits_is_answered_with_nothing() -> None:
    law = Law()
    law.open()
    law.issue()
    assert law.answer(CallNext(command_id=law.id(), counter=ONE)) is None


def test_a_chosen_number_is_called_with_its_reason() -> None:
    law = Law()
    law.open()
    law.line_up()
    chosen = law.line_up("A2")
    command = CallTicket(
        command_id=law.id(), counter=ONE, code="A-002", reason=ChosenReason.RETURNED_WITH_DOCUMENTS
    )
    because = Because(Reason.CHOSEN, {"reason": "returned_with_documents"})
    assert law.answer(command) == CallResult(leg_id=chosen, code="A-002", because=because)
    assert law.leg(chosen).because == because


def test_a_chosen_number_may_be_of_a_service_the_counter_is_not_open_for() -> None:
    law = Law()
    law.open(ONE, "A1")
    chosen = law.line_up("A2")
    law.do(CallTicket(command_id=law.id(), counter=ONE, leg_id=chosen, reason=ChosenReason.CORRECTION))
    assert law.leg(chosen).counter == ONE


def test_what_cannot_be_chosen() -> None:
    law = Law()
    law.open()
    passport, printing, waiting = law.line_up("B1"), law.issue(), law.line_up()

    def choose(**target: str) -> str:
        return law.refuse(
            CallTicket(command_id=law.id(), counter=ONE, reason=ChosenReason.OTHER, **target)  # type: ignore[arg-type]
        ).code

    assert choose() == "target_missing"
    assert choose(code="A-999") == "unknown_ticket"
    assert choose(leg_id="no such") == "unknown_ticket"
    assert choose(leg_id=passport) == "service_not_of_booth"
    assert choose(leg_id=printing) == "not_waiting"
    law.call()
    assert law.leg(waiting).status is Status.CALLED
    assert choose(leg_id=waiting) == "counter_busy"
    law.open(TWO)
    busy = CallTicket(command_id=law.id(), counter=TWO, leg_id=waiting, reason=ChosenReason.OTHER)
    assert law.refuse(busy).data == {"code": "A-002", "status": "called"}


# -- the ticket in hand ------------------------------------------------------------------------------------


def test_a_recall_counts_and_keeps_the_first_call() -> None:
    law = Law()
    law.open()
    leg_id = law.line_up()
    law.call()
    first = law.now
    law.wait(30)
    assert law.answer(Recall(command_id=law.id(), counter=ONE)) == LegResult(
        leg_id=leg_id, code="A-001", status=Status.CALLED
    )
    leg = law.leg(leg_id)
    assert (leg.calls, leg.first_called_at, leg.last_called_at) == (2, first, law.now)
    assert [(call.code, call.calls) for call in law.state.recent_calls] == [("A-001", 2)]


def test_the_hall_sees_the_newest_call_first_and_each_number_once() -> None:
    law = Law()
    law.open(ONE)
    law.open(TWO)
    law.line_up()
    law.line_up()
    law.call(ONE)
    law.call(TWO)
    law.wait(5)
    law.do(Recall(command_id=law.id(), counter=ONE))
    assert [(call.code, call.counter) for call in law.state.recent_calls] == [("A-001", ONE), ("A-002", TWO)]


def test_a_service_begins_once_and_ends_with_its_outcome() -> None:
    law = Law()
    law.open()
    leg_id = law.line_up()
    law.call()
    assert law.refuse(Finish(command_id=law.id(), counter=ONE)).code == "not_serving"
    law.start()
    assert law.refuse(StartService(command_id=law.id(), counter=ONE)).code == "already_serving"
    assert law.refuse(Recall(command_id=law.id(), counter=ONE)).code == "already_serving"
    assert law.refuse(NoShow(command_id=law.id(), counter=ONE)).code == "already_serving"
    assert law.refuse(Cancel(command_id=law.id(), counter=ONE)).code == "already_serving"
    law.wait(300)
    law.do(Finish(command_id=law.id(), counter=ONE, outcome=Outcome.DOCUMENTS_MISSING))
    leg = law.leg(leg_id)
    assert (leg.status, leg.outcome, leg.ended_at) == (
        Status.COMPLETED,
        Outcome.DOCUMENTS_MISSING,
        law.now,
    )
    tally = law.state.tally(leg.service)
    assert (tally.issued, tally.completed, tally.recent_service_s) == (1, 1, (300.0,))


def test_a_service_that_was_broken_off_is_no_completed_one() -> None:
    law = Law()
    law.open()
    leg_id = law.line_up()
    law.call()
    law.start()
    law.do(Finish(command_id=law.id(), counter=ONE, outcome=Outcome.CANCELLED))
    assert law.leg(leg_id).status is Status.CANCELLED
    assert law.state.tally(law.leg(leg_id).service).completed == 0


def test_the_last_twenty_services_are_remembered() -> None:
    law = Law()
    law.open()
    for number in range(25):
        law.line_up()
        law.serve(ONE, 60 + number)
    assert law.state.tally(ServiceCode("A1")).recent_service_s == tuple(60.0 + n for n in range(5, 25))


def test_nobody_came() -> None:
    law = Law()
    law.open()
    leg_id = law.line_up()
    law.call()
    law.do(NoShow(command_id=law.id(), counter=ONE))
    assert law.leg(leg_id).status is Status.NO_SHOW
    assert law.state.tally(law.leg(leg_id).service).no_show == 1
    assert law.state.leg_at(ONE) is None


def test_a_number_is_given_up_by_its_holder_or_by_the_officer() -> None:
    law = Law()
    law.open()
    at_counter, in_line, in_print = law.line_up(), law.line_up(), law.issue()
    law.call()
    reasons = []
    for command in (
        Cancel(command_id=law.id(), counter=ONE),
        Cancel(command_id=law.id(), leg_id=in_line),
        Cancel(command_id=law.id(), leg_id=in_print),
    ):
        (event,) = law.do(command)
        assert isinstance(event, LegCancelled)
        reasons.append(event.reason)
    assert reasons == [CancelReason.OFFICER, CancelReason.CITIZEN, CancelReason.CITIZEN]
    for leg_id in (at_counter, in_line, in_print):
        assert law.leg(leg_id).status is Status.CANCELLED
    assert law.state.leg_at(ONE) is None
    assert law.call() == ()
    assert law.wait(600) == ()


@pytest.mark.parametrize("kind", [Recall, StartService, Finish, NoShow, Cancel])
def test_a_command_on_the_ticket_in_hand_says_which(kind: type[InHand]) -> None:
    law = Law()
    law.open(ONE)
    law.open(THREE)
    law.line_up()

    def refused(**target: str) -> str:
        return law.refuse(kind(command_id=law.id(), **target)).code  # type: ignore[arg-type]

    assert refused() == "target_missing"
    assert refused(counter=ONE) == "nothing_called"
    assert refused(leg_id="no such") == "unknown_ticket"
    law.call()
    called = law.state.in_hand[ONE]
    assert refused(leg_id=called, counter=THREE) == "not_at_counter"
    law.start()
    law.finish()
    assert refused(leg_id=called) == "already_ended"


def test_the_ticket_in_hand_may_be_named_by_itself() -> None:
    law = Law()
    law.open()
    leg_id = law.line_up()
    assert law.refuse(StartService(command_id=law.id(), leg_id=leg_id)).code == "nothing_called"
    assert law.refuse(Finish(command_id=law.id(), leg_id=leg_id)).code == "not_serving"
    law.call()
    law.do(StartService(command_id=law.id(), leg_id=leg_id, counter=ONE))
    law.do(Finish(command_id=law.id(), leg_id=leg_id))
    assert law.leg(leg_id).status is Status.COMPLETED
