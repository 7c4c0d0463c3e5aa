"""What an officer presses, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from common.client.link import LinkState
from common.client.pending_command import Patience, PendingCommand
from common.contract.problems import problem_of
from common.contract.refusals import Forbidden, SignInThrottled, Unauthorised
from common.domain.commands import CallNext, CloseCounter, Finish, NoShow, OpenCounter, Recall
from common.domain.errors import CounterTaken, Unreachable
from common.domain.words import ChosenReason, CommandId, CounterCode, Outcome, Status
from common.runtime.clock import ManualClock
from counter.desk.desk import Desk, Notice, Stage, notice_of
from tests.counter.hall import PASSWORD, THREE, Counter, Hall, open_counter

Settled = Callable[[], None]


def test_a_day_goes_from_sign_in_to_the_next_number(
    qtbot: QtBot, hall: Hall, desk: Desk, settled: Settled
) -> None:
    assert desk.stage is Stage.CONNECTING
    hall.come_up()
    assert desk.stage is Stage.SIGNED_OUT
    desk.sign_in("ratna", PASSWORD)
    qtbot.waitUntil(lambda: desk.stage is Stage.CHOOSING)
    desk.open_counter(THREE)
    settled()
    leg_id = hall.issue()
    for stage in (Stage.READY, Stage.CALLED, Stage.SERVING):
        assert desk.stage is stage
        desk.primary()
        settled()
    assert desk.stage is Stage.READY
    assert hall.state is not None
    assert hall.state.legs[leg_id].status is Status.COMPLETED
    assert desk.served_today == 1


def test_a_second_press_on_the_way_sends_nothing(
    hall: Hall, open_desk: Desk, counter: Counter, settled: Settled
) -> None:
    hall.issue()
    hall.issue()
    before = len(counter.sent)
    counter.is_held = True
    open_desk.primary()
    open_desk.primary()
    open_desk.recall()
    counter.release()
    settled()
    assert [type(one) for one in counter.sent[before:]] == [CallNext]


def test_a_press_just_after_the_answer_is_half_of_a_double_press(
    qtbot: QtBot, hall: Hall, counter: Counter, clock: ManualClock
) -> None:
    desk = Desk(hall, counter, clock, settle_s=0.4)
    hall.come_up()
    desk.sign_in("ratna", PASSWORD)
    qtbot.waitUntil(lambda: desk.stage is Stage.CHOOSING)
    desk.open_counter(THREE)
    qtbot.waitUntil(lambda: desk.stage is Stage.READY and not desk.is_busy)
    hall.issue()
    clock.advance(1)
    desk.primary()
    qtbot.waitUntil(lambda: not desk.is_busy)
    desk.primary()
    assert not desk.is_busy
    assert desk.stage is Stage.CALLED
    clock.advance(0.5)
    desk.primary()
    qtbot.waitUntil(lambda: desk.stage is Stage.SERVING)
    desk.deleteLater()


def test_when_another_counter_was_quicker_it_says_that_nobody_waits(
    hall: Hall, open_desk: Desk, settled: Settled
) -> None:
    open_desk.call_next()
    settled()
    assert open_desk.notice == Notice("desk.notice.nobody_waits")
    assert open_desk.stage is Stage.READY


def test_a_refusal_is_told_and_gone_with_the_next_press(
    hall: Hall, open_desk: Desk, counter: Counter, settled: Settled
) -> None:
    hall.issue()
    counter.refuses.append(CounterTaken(counter="3"))
    open_desk.primary()
    settled()
    assert open_desk.notice == Notice("refusals.counter_taken", {"counter": "3"})
    open_desk.primary()
    settled()
    assert open_desk.notice is None
    assert open_desk.stage is Stage.CALLED


def test_no_show_is_for_those_who_were_called_often_enough(
    hall: Hall, open_desk: Desk, counter: Counter, clock: ManualClock, settled: Settled
) -> None:
    hall.issue()
    open_desk.no_show()
    open_desk.primary()
    settled()
    open_desk.no_show()
    open_desk.recall()
    assert not open_desk.is_busy  # it was called a moment ago
    clock.advance(5)
    open_desk.recall()
    settled()
    open_desk.no_show()
    settled()
    assert [type(one) for one in counter.sent[-2:]] == [Recall, NoShow]
    assert open_desk.stage is Stage.READY


def test_the_outcome_is_said_at_the_end_and_begins_anew(
    hall: Hall, open_desk: Desk, counter: Counter, settled: Settled
) -> None:
    for _ in range(2):
        hall.issue()
        open_desk.primary()
        settled()
        open_desk.primary()
        settled()
        assert open_desk.outcome is Outcome.COMPLETED
        open_desk.choose_outcome(Outcome.DOCUMENTS_MISSING)
        open_desk.primary()
        settled()
        last = counter.sent[-1]
        assert isinstance(last, Finish)
        assert last.outcome is Outcome.DOCUMENTS_MISSING


def test_a_chosen_number_goes_first_with_its_reason(hall: Hall, open_desk: Desk, settled: Settled) -> None:
    hall.issue()
    second = hall.issue()
    open_desk.call_ticket(second, ChosenReason.SPECIAL_NEED)
    settled()
    leg = open_desk.leg
    assert leg is not None
    assert leg.leg_id == second
    assert leg.because is not None
    assert leg.because.data == {"reason": "special_need"}


def test_a_number_is_found_by_its_code_or_its_digits(hall: Hall, open_desk: Desk) -> None:
    for _ in range(12):
        hall.issue()
    open_desk._refresh()
    for typed in ("A-012", "a012", " 12 ", "012"):
        assert [one.leg.code for one in open_desk.find_waiting(typed)] == ["A-012"]
    for typed in ("", "13", "B-012", "x"):
        assert open_desk.find_waiting(typed) == []


class TestWithoutTheHub:
    def test_the_end_of_a_service_is_kept_and_done_once_when_it_is_back(
        self,
        qtbot: QtBot,
        hall: Hall,
        open_desk: Desk,
        counter: Counter,
        clock: ManualClock,
        settled: Settled,
    ) -> None:
        leg_id = hall.issue()
        open_desk.primary()
        settled()
        open_desk.primary()
        settled()
        clock.advance(60)
        hall.go_down()
        open_desk.primary()
        open_desk.primary()
        assert open_desk.is_finish_kept
        clock.advance(600)
        assert open_desk.service_s == 60
        assert open_desk.stage is Stage.SERVING
        hall.come_up()
        qtbot.waitUntil(lambda: open_desk.stage is Stage.READY and not open_desk.is_busy)
        assert sum(isinstance(one, Finish) for one in counter.sent) == 1
        assert hall.state is not None
        assert hall.state.legs[leg_id].status is Status.COMPLETED
        assert not open_desk.is_finish_kept

    def test_calling_is_refused_with_the_reason(self, hall: Hall, open_desk: Desk, counter: Counter) -> None:
        hall.issue()
        before = len(counter.sent)
        hall.go_down()
        open_desk.primary()
        assert open_desk.notice == Notice("refusals.unreachable")
        assert len(counter.sent) == before

    def test_it_says_since_when(self, hall: Hall, open_desk: Desk, clock: ManualClock) -> None:
        gone_at = clock.now()
        hall.go_down()
        clock.advance(90)
        hall.set_link(LinkState.LOST)
        assert open_desk.lost_at == gone_at
        hall.come_up()
        assert open_desk.lost_at is None

    def test_nobody_can_sign_in(self, hall: Hall, desk: Desk) -> None:
        hall.come_up()
        hall.go_down()
        desk.sign_in("ratna", PASSWORD)
        assert desk.notice == Notice("refusals.unreachable")

    def test_a_finish_of_an_earlier_run_is_followed(
        self, qtbot: QtBot, hall: Hall, counter: Counter, clock: ManualClock
    ) -> None:
        finish = Finish(command_id=CommandId("earlier"), counter=THREE)
        pending = PendingCommand(finish, Patience())
        counter.recovered = (pending,)
        desk = Desk(hall, counter, clock, settle_s=0)
        assert desk.is_finish_kept
        hall.come_up()
        pending.answer(None, hall.sequence)
        qtbot.waitUntil(lambda: not desk.is_busy)
        desk.deleteLater()


class TestWhoSitsHere:
    def test_a_wrong_password_is_told(self, qtbot: QtBot, hall: Hall, desk: Desk) -> None:
        hall.come_up()
        desk.sign_in("ratna", "salah")
        qtbot.waitUntil(lambda: not desk.is_busy)
        assert desk.notice == Notice("refusals.sign_in_failed")
        assert desk.stage is Stage.SIGNED_OUT

    def test_too_many_tries_say_how_long_to_wait(self) -> None:
        problem = problem_of(SignInThrottled(retry_after_s=90))
        assert notice_of(problem) == Notice("desk.notice.throttled", {"retry_after_s": 90})

    def test_an_officer_hears_of_counters_not_of_devices(self) -> None:
        problem = problem_of(Forbidden(role="counter", command="open_counter", counter="5"))
        assert notice_of(problem).key == "desk.notice.not_your_counter"
        assert notice_of(problem_of(Forbidden(role="counter"))).key == "refusals.forbidden"

    def test_closing_and_leaving_are_one_answer(
        self, qtbot: QtBot, hall: Hall, open_desk: Desk, counter: Counter
    ) -> None:
        open_desk.close_counter(leave=True)
        qtbot.waitUntil(lambda: open_desk.stage is Stage.SIGNED_OUT and not open_desk.is_busy)
        assert isinstance(counter.sent[-1], CloseCounter)
        assert hall.state is not None
        assert THREE not in hall.state.counters

    def test_closing_alone_offers_the_other_counters(
        self, hall: Hall, open_desk: Desk, settled: Settled
    ) -> None:
        open_desk.close_counter()
        settled()
        assert open_desk.stage is Stage.CHOOSING
        assert hall.officer is not None

    def test_a_counter_that_could_not_be_closed_keeps_its_officer(
        self, hall: Hall, open_desk: Desk, counter: Counter, settled: Settled
    ) -> None:
        counter.refuses.append(CounterTaken(counter="3"))
        open_desk.close_counter(leave=True)
        settled()
        assert open_desk.stage is Stage.READY
        open_desk.close_counter()
        settled()
        assert hall.officer is not None

    def test_a_session_that_ended_leads_to_sign_in_and_back_to_the_same_counter(
        self, qtbot: QtBot, hall: Hall, open_desk: Desk, counter: Counter
    ) -> None:
        hall.issue()
        counter.refuses.append(Unauthorised(session="ended"))
        open_desk.primary()
        qtbot.waitUntil(lambda: open_desk.stage is Stage.SIGNED_OUT and not open_desk.is_busy)
        assert open_desk.notice == Notice("desk.notice.session_ended")
        open_desk.sign_in("ratna", PASSWORD)
        qtbot.waitUntil(lambda: open_desk.stage is Stage.READY)

    def test_a_counter_that_a_colleague_left_open_is_offered_first(
        self, qtbot: QtBot, hall: Hall, open_desk: Desk, settled: Settled
    ) -> None:
        leg_id = hall.issue()
        open_desk.primary()
        settled()
        open_desk.sign_out()
        qtbot.waitUntil(lambda: open_desk.stage is Stage.SIGNED_OUT and not open_desk.is_busy)
        open_desk.sign_in("bayu", PASSWORD)
        qtbot.waitUntil(lambda: open_desk.stage is Stage.CHOOSING)
        assert open_desk.preferred == THREE
        open_desk.open_counter(THREE)
        settled()
        assert open_desk.stage is Stage.CALLED
        assert open_desk.leg is not None
        assert open_desk.leg.leg_id == leg_id

    def test_a_counter_that_the_site_does_not_have_is_not_preferred(
        self, hall: Hall, counter: Counter, clock: ManualClock
    ) -> None:
        desk = Desk(hall, counter, clock, preferred="99")
        hall.come_up()
        assert desk.preferred is None
        desk.deleteLater()

    def test_the_token_says_more_than_the_settings(
        self, hall: Hall, counter: Counter, clock: ManualClock
    ) -> None:
        desk = Desk(hall, counter, clock, preferred="4")
        hall.bound = "3"
        hall.come_up()
        assert desk.preferred == THREE
        desk.deleteLater()

    def test_a_counter_that_is_taken_is_refused(self, hall: Hall, open_desk: Desk, settled: Settled) -> None:
        open_desk.close_counter()
        settled()
        hall.elsewhere(open_counter("2"))
        open_desk.open_counter(CounterCode("2"))
        settled()
        assert open_desk.notice == Notice("refusals.counter_taken", {"counter": "2"})


@pytest.mark.parametrize(
    ("what", "key"), [("journal", "desk.notice.not_kept"), ("hub", "desk.notice.no_answer")]
)
def test_a_command_that_was_given_up_is_told(open_desk: Desk, what: str, key: str) -> None:
    pending = PendingCommand(OpenCounter(command_id=CommandId("x"), counter=THREE), Patience())
    open_desk._follow(pending)
    pending.give_up(Unreachable(what))
    assert open_desk.notice == Notice(key)
    assert not open_desk.is_busy
