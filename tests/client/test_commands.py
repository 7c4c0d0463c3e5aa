"""A command is kept before it is sent, asked again with its own id, and done once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from common.client.backoff import Backoff
from common.client.commands import Commands
from common.client.journal import Journal
from common.client.link import LinkState
from common.client.outbox import Outbox
from common.client.pending_command import Patience
from common.contract.problems import problem_of
from common.contract.refusals import HubBusy, StoreFailed
from common.contract.wire import AnswerMessage, ProblemMessage
from common.domain.commands import CallNext, ConfirmPrint, IssueTicket, OpenCounter
from common.domain.errors import Unreachable
from common.domain.words import CounterCode, LegId, ServiceCode, Status
from common.runtime.clock import ManualClock

outage = pytest.mark.expect_log("the link to the hub is down")


def go_up(qtbot: QtBot, link) -> None:
    with qtbot.waitSignal(link.welcomed):
        link.start()


def a_ticket(commands: Commands) -> IssueTicket:
    return IssueTicket(command_id=commands.new_command_id(), service=ServiceCode("KK"))


def a_call(commands: Commands) -> CallNext:
    return CallNext(command_id=commands.new_command_id(), counter=CounterCode("1"))


def lines(file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def unanswered_on(file: Path) -> list[str]:
    """What a program that starts now would find."""
    outbox = Outbox(Journal(file))
    found = [kept.command.command_id for kept in outbox.found]
    outbox.close()
    return found


def test_an_answer_comes_with_its_result_and_the_command_is_forgotten(
    qtbot, hub, link, commands, outbox_file
) -> None:
    go_up(qtbot, link)
    pending = commands.send(a_ticket(commands))
    with qtbot.waitSignal(pending.answered) as answered:
        pass
    result = answered.args[0]
    assert (result.code, result.status, result.ahead) == ("A-001", Status.PRINTING, 0)
    assert pending.sequence == hub.sequence
    assert (pending.is_over, commands.waiting) == (True, 0)
    qtbot.waitUntil(lambda: unanswered_on(outbox_file) == [])
    assert lines(outbox_file)[0]["name"] == "issue_ticket"


def test_a_refusal_is_the_last_word(qtbot, hub, link, commands, outbox_file) -> None:
    go_up(qtbot, link)
    pending = commands.send(a_call(commands))
    with qtbot.waitSignal(pending.refused) as refused:
        pass
    assert refused.args[0].code == "counter_not_open"
    assert (pending.is_over, commands.waiting, len(hub.commands)) == (True, 0, 1)
    qtbot.waitUntil(lambda: unanswered_on(outbox_file) == [])


def test_nothing_is_sent_before_it_is_on_the_disk(qtbot, hub, link, commands, disk, outbox_file) -> None:
    go_up(qtbot, link)
    disk.waits = True
    first = commands.send(a_ticket(commands))
    qtbot.waitUntil(lambda: disk.held == 1)
    second, third = commands.send(a_ticket(commands)), commands.send(a_ticket(commands))
    hub.beat()
    qtbot.waitUntil(lambda: link.last_heard is not None)
    assert hub.commands == []
    with qtbot.waitSignals([first.answered, second.answered, third.answered]):
        disk.go_on()
    kept = [line["body"]["command_id"] for line in lines(outbox_file) if "body" in line]
    sent = [message.body["command_id"] for message in hub.commands]
    assert kept == sent == [first.command_id, second.command_id, third.command_id]


@pytest.mark.expect_log("could not be kept on disk")
def test_what_cannot_be_kept_is_not_sent(qtbot, hub, link, commands, disk) -> None:
    go_up(qtbot, link)
    disk.failure = OSError(28, "No space left on device")
    pending = commands.send(a_ticket(commands))
    with qtbot.waitSignal(pending.given_up) as given_up:
        pass
    assert given_up.args[0].what == "journal"
    assert commands.waiting == 0
    disk.failure = None
    with qtbot.waitSignal(commands.send(a_ticket(commands)).answered):
        pass
    assert len(hub.commands) == 1


@outage
def test_an_answer_that_is_lost_is_asked_for_again_with_the_same_id(qtbot, hub, link, commands) -> None:
    go_up(qtbot, link)
    hub.wrong.swallow_answers = True
    pending = commands.send(a_ticket(commands))
    qtbot.waitUntil(lambda: len(hub.commands) == 1)
    hub.wrong.swallow_answers = False
    with qtbot.waitSignal(pending.answered) as answered:
        hub.cut()
    assert [message.body["command_id"] for message in hub.commands] == [pending.command_id] * 2
    assert answered.args[0].code == "A-001"
    assert hub.state.tally(ServiceCode("KK")).issued == 1


@outage
def test_commands_of_a_dead_link_go_out_in_their_order_when_it_is_back(qtbot, hub, link, commands) -> None:
    go_up(qtbot, link)
    with qtbot.waitSignal(link.link_changed):
        hub.die()
    ids = [commands.send(a_ticket(commands)).command_id for _ in range(5)]
    assert commands.waiting == 5
    hub.listen()
    qtbot.waitUntil(lambda: commands.waiting == 0)
    assert [message.body["command_id"] for message in hub.commands] == ids
    assert hub.state.tally(ServiceCode("KK")).issued == 5


@pytest.mark.parametrize("trouble", [HubBusy(), StoreFailed()])
def test_a_hub_that_cannot_now_is_asked_again(qtbot, hub, link, commands, trouble) -> None:
    go_up(qtbot, link)
    hub.wrong.problems = [trouble, trouble]
    pending = commands.send(a_ticket(commands))
    with qtbot.waitSignal(pending.answered):
        pass
    assert [message.body["command_id"] for message in hub.commands] == [pending.command_id] * 3


def test_the_same_command_is_one_command(qtbot, hub, link, commands) -> None:
    go_up(qtbot, link)
    ticket = a_ticket(commands)
    pending = commands.send(ticket)
    assert commands.send(ticket) is pending
    with qtbot.waitSignal(pending.answered):
        pass
    assert len(hub.commands) == 1


@outage
def test_a_command_of_an_earlier_run_is_brought_to_its_end(
    qtbot, hub, link, commands, disk, outbox_file, clock: ManualClock
) -> None:
    go_up(qtbot, link)
    hub.wrong.swallow_answers = True
    lost = commands.send(a_ticket(commands))
    qtbot.waitUntil(lambda: len(hub.commands) == 1)
    with qtbot.waitSignal(link.link_changed):
        hub.die()
    # The program ends here; the next one finds the file.
    outbox = Outbox(Journal(outbox_file))
    again = Commands(link, outbox, disk.run, clock=clock, backoff=Backoff(chance=lambda: 0.02))
    (recovered,) = again.recovered
    assert recovered.command == lost.command
    hub.wrong.swallow_answers = False
    hub.listen()
    with qtbot.waitSignal(recovered.answered) as answered:
        pass
    assert answered.args[0].leg_id == lost.command_id
    assert hub.state.tally(ServiceCode("KK")).issued == 1
    again.stop()
    outbox.close()
    assert unanswered_on(outbox_file) == []


# --- what belongs to the moment


@outage
def test_a_call_is_refused_at_once_without_a_fresh_link(qtbot, hub, link, commands, clock) -> None:
    with pytest.raises(Unreachable, match="connecting"):
        commands.send(a_call(commands), only_while_fresh=True)
    go_up(qtbot, link)
    clock.advance(6)
    link._look_around()
    assert link.link is LinkState.STALE
    with pytest.raises(Unreachable, match="stale"):
        commands.send(a_call(commands), only_while_fresh=True)
    assert commands.waiting == 0
    assert hub.commands == []


@outage
def test_a_call_whose_answer_was_lost_learns_its_fate_on_a_quick_return(
    qtbot, hub, link, commands, clock
) -> None:
    go_up(qtbot, link)
    code = hub.issue()
    opened = commands.send(OpenCounter(command_id=commands.new_command_id(), counter=CounterCode("1")))
    with qtbot.waitSignal(opened.answered):
        pass
    hub.wrong.swallow_answers = True
    call = commands.send(a_call(commands), only_while_fresh=True)
    qtbot.waitUntil(lambda: len(hub.commands) == 2)
    hub.wrong.swallow_answers = False
    with qtbot.waitSignal(call.answered) as answered:
        hub.cut()
    assert answered.args[0].code == code


@outage
def test_a_call_is_not_replayed_minutes_later(qtbot, hub, link, commands, clock, outbox_file) -> None:
    go_up(qtbot, link)
    hub.wrong.mute = True
    call = commands.send(a_call(commands), only_while_fresh=True)
    qtbot.waitUntil(lambda: unanswered_on(outbox_file) == [call.command_id])
    with qtbot.waitSignal(link.link_changed):
        hub.die()
    assert not call.is_over
    clock.advance(120)
    hub.wrong.mute = False
    hub.listen()
    with qtbot.waitSignal(call.given_up) as given_up:
        pass
    assert (given_up.args[0].what, given_up.args[0].detail) == ("hub", "expired")
    qtbot.waitUntil(lambda: link.link is LinkState.FRESH)
    assert hub.commands == []
    qtbot.waitUntil(lambda: unanswered_on(outbox_file) == [])


@outage
def test_what_expires_while_the_link_is_down_is_given_up_then(qtbot, hub, link, commands, clock) -> None:
    commands.send(a_ticket(commands))
    short = commands.send(a_ticket(commands), expires_s=0.05)
    clock.advance(0.1)
    with qtbot.waitSignal(short.given_up):
        pass
    assert commands.waiting == 1
    go_up(qtbot, link)
    qtbot.waitUntil(lambda: commands.waiting == 0)
    with qtbot.waitSignal(link.link_changed):
        hub.cut()
    assert len(hub.commands) == 1


def test_what_expired_between_two_runs_is_not_sent(
    qtbot, hub, link, commands, disk, clock, outbox_file
) -> None:
    confirm = ConfirmPrint(command_id=commands.new_command_id(), leg_id=LegId("x"))
    commands.send(confirm)
    commands.send(a_ticket(commands), expires_s=60)
    qtbot.waitUntil(lambda: len(unanswered_on(outbox_file)) == 2)
    clock.advance(61)
    hub.clock = clock
    outbox = Outbox(Journal(outbox_file))
    again = Commands(link, outbox, disk.run, clock=clock)
    stays, expires = again.recovered
    link.welcomed.disconnect(commands._welcomed)
    with qtbot.waitSignals([stays.refused, expires.given_up]):
        link.start()
    assert [message.name for message in hub.commands] == ["confirm_print"]
    again.stop()
    outbox.close()
    assert unanswered_on(outbox_file) == []


# --- patience


def test_a_slow_answer_is_told_as_delayed_then_unanswered_and_still_comes(
    qtbot, hub, link, disk, clock, outbox_file
) -> None:
    quick = Patience(delayed_s=0.01, unanswered_s=0.02)
    outbox = Outbox(Journal(outbox_file))
    commands = Commands(link, outbox, disk.run, clock=clock, patience=quick)
    go_up(qtbot, link)
    disk.waits = True
    pending = commands.send(a_ticket(commands))
    with qtbot.waitSignals([pending.delayed, pending.unanswered], order="strict"):
        pass
    with qtbot.waitSignal(pending.answered):
        disk.go_on()
    with qtbot.assertNotEmitted(pending.unanswered, wait=50):
        pass
    commands.stop()
    outbox.close()


def test_a_quick_answer_brings_no_busy_sign(qtbot, hub, link, commands) -> None:
    go_up(qtbot, link)
    pending = commands.send(a_ticket(commands))
    with qtbot.assertNotEmitted(pending.delayed), qtbot.waitSignal(pending.answered):
        pass
    assert [timer.isActive() for timer in pending.findChildren(type(commands._again))] == [False, False]


@outage
def test_a_bug_in_the_store_is_not_swallowed(qtbot, hub, link, commands, disk) -> None:
    disk.failure = ZeroDivisionError()
    with qtbot.captureExceptions() as raised:
        commands.send(a_ticket(commands))
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    go_up(qtbot, link)
    with qtbot.waitSignal(link.link_changed):
        hub.cut()


@outage
def test_answers_to_no_one_are_let_pass(qtbot, hub, link, commands) -> None:
    go_up(qtbot, link)
    hub.say(AnswerMessage(command_id="old", sequence=1, result=None))
    hub.say(ProblemMessage(problem=problem_of(HubBusy()), command_id="old"))
    hub.issue()
    qtbot.waitUntil(lambda: link.sequence == hub.sequence)
    assert link.link is LinkState.FRESH
    with qtbot.waitSignal(link.link_changed):
        hub.cut()


@pytest.mark.expect_log("still holds commands that were answered")
def test_stopping_writes_down_what_was_answered(qtbot, hub, link, commands, disk, outbox_file) -> None:
    go_up(qtbot, link)
    pending = commands.send(a_ticket(commands))
    pending.answered.connect(commands.stop)
    with qtbot.waitSignal(pending.answered):
        pass
    assert unanswered_on(outbox_file) == []
    with qtbot.assertNotEmitted(link.answered, wait=50):
        commands.send(a_ticket(commands))
    commands._outbox._journal._path = outbox_file.parent
    commands._outbox.close()
    commands.stop()
