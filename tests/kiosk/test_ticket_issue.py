"""One ticket in two phases: no number waits that nobody holds, and nobody holds one that does not wait."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from common.client.link import LinkState
from common.contract.problems import Problem
from common.domain.commands import ConfirmPrint, IssueTicket, VoidPrint
from common.domain.errors import Unreachable
from common.domain.words import ORDINARY, ConfirmedBy, ServiceCode, Status
from common.printing.outcome import PrintOutcome, Reason, Result
from common.runtime.clock import ManualClock
from kiosk.app import give_back
from kiosk.ports import Ports
from kiosk.ticket_issue import ISSUE_LIMIT_S, Phase, TicketIssue
from tests.kiosk.building import Building, sample_site, with_quota

PRINTED = PrintOutcome(Result.PRINTED)
PAPER_OUT = PrintOutcome(Result.NOT_PRINTED, Reason.PAPER_OUT)
SILENT = PrintOutcome(Result.UNKNOWN, Reason.SILENT)


class SlowPrinter:
    """Prints when the test says so."""

    def __init__(self) -> None:
        self.copies: list[bool] = []
        self._done: list[Callable[[PrintOutcome], None]] = []
        self._failed: list[Callable[[Exception], None]] = []

    def __call__(self, *_ticket: object, is_copy, done, failed, **_more: object) -> None:
        self.copies.append(is_copy)
        self._done.append(done)
        self._failed.append(failed)

    def end(self, outcome: PrintOutcome, job: int = -1) -> None:
        self._done[job](outcome)

    def break_down(self, error: Exception) -> None:
        self._failed[-1](error)


@pytest.fixture
def printer() -> SlowPrinter:
    return SlowPrinter()


@pytest.fixture
def issue(qapp, building: Building, printer: SlowPrinter, clock: ManualClock) -> TicketIssue:
    return _issue(building, printer, clock)


def _issue(building: Building, printer: SlowPrinter, clock: ManualClock) -> TicketIssue:
    assert building.site is not None
    ports = Ports(queues=building, sender=building, print_it=printer, clock=clock)
    return TicketIssue(ports, building.site.service(ServiceCode("KK")), ORDINARY)


def until(qtbot: QtBot, issue: TicketIssue, phase: Phase) -> None:
    qtbot.waitUntil(lambda: issue.phase is phase)


def asked(building: Building) -> list[str]:
    return [command.name for command in building.sent]


def print_until(qtbot: QtBot, issue: TicketIssue, printer: SlowPrinter, outcome: PrintOutcome) -> None:
    issue.begin()
    until(qtbot, issue, Phase.PRINTING)
    printer.end(outcome)


def test_printed_and_confirmed_it_waits(qtbot, building, issue, printer) -> None:
    print_until(qtbot, issue, printer, PRINTED)
    until(qtbot, issue, Phase.IN_QUEUE)
    assert asked(building) == ["issue_ticket", "confirm_print"]
    assert building.statuses() == [Status.WAITING]
    assert issue.number is not None
    assert issue.number.code == "A-001"
    assert issue.confirmed_by is ConfirmedBy.PAPER


def test_without_paper_the_number_is_kept_and_not_yet_in_the_queue(qtbot, building, issue, printer) -> None:
    print_until(qtbot, issue, printer, PAPER_OUT)
    assert issue.phase is Phase.NOT_PRINTED
    assert building.statuses() == [Status.PRINTING]
    assert not issue.in_queue
    assert 110 <= issue.seconds_kept <= 120


def test_the_citizens_word_confirms_by_screen(qtbot, building, issue, printer) -> None:
    print_until(qtbot, issue, printer, PAPER_OUT)
    issue.go_without_paper()
    until(qtbot, issue, Phase.IN_QUEUE)
    confirm = building.sent[-1]
    assert isinstance(confirm, ConfirmPrint)
    assert confirm.by is ConfirmedBy.SCREEN
    assert building.statuses() == [Status.WAITING]


def test_a_reprint_after_a_certain_failure_is_no_copy(qtbot, building, issue, printer) -> None:
    print_until(qtbot, issue, printer, PAPER_OUT)
    issue.print_again()
    printer.end(PRINTED)
    until(qtbot, issue, Phase.IN_QUEUE)
    assert printer.copies == [False, False]
    assert len(building.legs) == 1


def test_a_reprint_after_an_unknown_end_says_that_it_is_a_copy(qtbot, building, issue, printer) -> None:
    print_until(qtbot, issue, printer, SILENT)
    assert issue.phase is Phase.NOT_PRINTED
    assert building.statuses() == [Status.PRINTING]
    issue.print_again()
    printer.end(PAPER_OUT)
    issue.print_again()
    printer.end(PRINTED)
    until(qtbot, issue, Phase.IN_QUEUE)
    assert printer.copies == [False, True, True]
    assert len(building.legs) == 1


def test_a_citizen_who_leaves_takes_the_unprinted_number_along(qtbot, building, issue, printer) -> None:
    print_until(qtbot, issue, printer, PAPER_OUT)
    with qtbot.waitSignal(issue.settled):
        issue.leave()
    qtbot.waitUntil(lambda: building.statuses() == [Status.VOID])


def test_nothing_came_out_keeps_the_number_in_the_queue(qtbot, building, issue, printer) -> None:
    print_until(qtbot, issue, printer, PRINTED)
    until(qtbot, issue, Phase.IN_QUEUE)
    issue.nothing_came_out()
    assert (issue.phase, issue.in_queue) == (Phase.NOT_PRINTED, True)
    issue.print_again()
    printer.end(PAPER_OUT)
    assert printer.copies == [False, True]
    issue.leave()
    assert building.statuses() == [Status.WAITING]
    assert asked(building) == ["issue_ticket", "confirm_print"]


def test_after_nothing_came_out_going_on_asks_the_hub_nothing(qtbot, building, issue, printer) -> None:
    print_until(qtbot, issue, printer, PRINTED)
    until(qtbot, issue, Phase.IN_QUEUE)
    issue.nothing_came_out()
    issue.go_without_paper()
    assert issue.phase is Phase.IN_QUEUE
    assert asked(building) == ["issue_ticket", "confirm_print"]


# --- the hub does not answer


def test_without_a_fresh_link_nothing_is_sent(qtbot, building, issue) -> None:
    building.set_link(LinkState.LOST)
    issue.begin()
    assert issue.phase is Phase.NO_NUMBER
    assert isinstance(issue.problem, Unreachable)
    assert building.sent == []


def test_a_refusal_of_the_law_is_told(qtbot, clock, printer) -> None:
    building = Building(with_quota(sample_site(), "KK", 1), clock)
    building.queue_up("KK", 1)
    issue = _issue(building, printer, clock)
    issue.begin()
    until(qtbot, issue, Phase.NO_NUMBER)
    assert isinstance(issue.problem, Problem)
    assert issue.problem.code == "quota_exhausted"


def test_a_hub_that_is_too_slow_gets_no_patience_for_ever(qtbot, building, issue) -> None:
    building.holds = True
    issue.begin()
    issue._issue_limit.timeout.emit()
    assert issue.phase is Phase.NO_NUMBER
    assert isinstance(issue.problem, Unreachable)


def test_a_number_that_comes_too_late_is_given_back(qtbot, building, issue, printer) -> None:
    building.holds = True
    issue.begin()
    issue._issue_limit.timeout.emit()
    building.holds = False
    building.release()
    qtbot.waitUntil(lambda: building.statuses() == [Status.VOID])
    assert printer.copies == []
    assert asked(building) == ["issue_ticket", "void_print"]


def test_a_number_for_a_citizen_who_left_is_given_back(qtbot, building, issue, printer) -> None:
    building.holds = True
    issue.begin()
    issue.leave()
    building.holds = False
    with qtbot.waitSignal(issue.settled):
        building.release()
    qtbot.waitUntil(lambda: building.statuses() == [Status.VOID])
    assert printer.copies == []


def test_a_number_whose_answer_was_lost_is_found_in_the_feed_and_given_back(
    qtbot, building, issue, printer
) -> None:
    building.holds = building.loses_answers = True
    issue.begin()
    issue._issue_limit.timeout.emit()
    building.holds = False
    building.release()
    qtbot.waitUntil(lambda: building.statuses() == [Status.VOID])
    assert printer.copies == []


def test_an_unanswered_command_expires_with_our_patience(qtbot, building, issue) -> None:
    building.holds = True
    issue.begin()
    building.give_up()
    assert issue.phase is Phase.NO_NUMBER
    assert isinstance(building.sent[0], IssueTicket)
    assert building.expiries == [ISSUE_LIMIT_S]


def test_paper_out_and_no_confirmation_is_said_plainly(qtbot, building, issue, printer) -> None:
    issue.begin()
    until(qtbot, issue, Phase.PRINTING)
    building.holds = True
    printer.end(PRINTED)
    assert issue.phase is Phase.CONFIRMING
    issue._answer_limit.timeout.emit()
    assert issue.phase is Phase.UNCONFIRMED
    building.holds = False
    building.release()
    assert issue.phase is Phase.IN_QUEUE


def test_a_lost_confirmation_is_read_from_the_feed(qtbot, building, issue, printer) -> None:
    issue.begin()
    until(qtbot, issue, Phase.PRINTING)
    building.holds = building.loses_answers = True
    printer.end(PRINTED)
    building.release()
    until(qtbot, issue, Phase.IN_QUEUE)


def test_a_number_not_confirmed_in_time_is_void_on_the_screen_too(qtbot, building, issue, printer) -> None:
    print_until(qtbot, issue, printer, PAPER_OUT)
    building.pass_time(121)
    assert issue.phase is Phase.NO_NUMBER
    assert isinstance(issue.problem, Problem)
    assert issue.problem.code == "ticket_void"
    issue.go_without_paper()
    assert issue.phase is Phase.NO_NUMBER


def test_with_the_hub_gone_the_screen_still_ends_the_promise(qtbot, building, issue, printer, clock) -> None:
    print_until(qtbot, issue, printer, PAPER_OUT)
    clock.advance(121)
    issue._keep.timeout.emit()
    assert issue.phase is Phase.NO_NUMBER
    assert issue.seconds_kept == 0


# --- the printer


def test_a_printer_that_never_comes_back_is_an_unknown_end(qtbot, building, issue, printer) -> None:
    issue.begin()
    until(qtbot, issue, Phase.PRINTING)
    issue._answer_limit.timeout.emit()
    assert issue.phase is Phase.NOT_PRINTED
    assert issue.outcome is not None
    assert (issue.outcome.result, issue.outcome.reason) == (Result.UNKNOWN, Reason.TIMEOUT)
    assert issue.may_have_come_out


def test_paper_that_comes_after_our_patience_still_counts(qtbot, building, issue, printer) -> None:
    issue.begin()
    until(qtbot, issue, Phase.PRINTING)
    issue._answer_limit.timeout.emit()
    printer.end(PRINTED)
    until(qtbot, issue, Phase.IN_QUEUE)


def test_the_end_of_an_earlier_attempt_is_not_taken_for_the_present_one(
    qtbot, building, issue, printer
) -> None:
    issue.begin()
    until(qtbot, issue, Phase.PRINTING)
    issue._answer_limit.timeout.emit()
    issue.print_again()
    printer.end(PAPER_OUT, job=0)
    assert issue.phase is Phase.PRINTING
    printer.end(PRINTED, job=1)
    until(qtbot, issue, Phase.IN_QUEUE)


def test_paper_that_comes_out_for_a_citizen_who_left_counts(qtbot, building, issue, printer) -> None:
    issue.begin()
    until(qtbot, issue, Phase.PRINTING)
    issue.leave()
    with qtbot.waitSignal(issue.settled):
        printer.end(PRINTED)
    assert building.statuses() == [Status.WAITING]


@pytest.mark.expect_log("a ticket could not be made")
def test_a_bug_of_ours_is_logged_and_the_number_kept(qtbot, building, issue, printer) -> None:
    issue.begin()
    until(qtbot, issue, Phase.PRINTING)
    printer.break_down(ValueError("no such font"))
    assert issue.phase is Phase.NOT_PRINTED
    assert building.statuses() == [Status.PRINTING]


def test_what_an_earlier_run_left_unanswered_is_given_back(qtbot, building) -> None:
    building.holds = True
    command = IssueTicket(command_id=building.new_command_id(), service=ServiceCode("KK"))
    pending = building.send(command)
    give_back(building, (pending,))
    building.holds = False
    building.release()
    qtbot.waitUntil(lambda: building.statuses() == [Status.VOID])
    assert isinstance(building.sent[-1], VoidPrint)
