"""Events, answers and snapshots as JSON: the same in the log, in the feed and at the station."""

from __future__ import annotations

import json

import pytest

from common.contract.events import (
    ADAPTERS,
    Recorded,
    event_from,
    event_json,
    frame,
    recorded_from,
    recorded_list,
)
from common.contract.results import answer_json, result_from, result_json
from common.contract.snapshot import SITE, SNAPSHOT
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
    Recall,
    StartService,
)
from common.domain.events import EVENTS, Event
from common.domain.results import Result
from common.domain.snapshot import snapshot_of
from common.domain.words import ChosenReason, LegId, ServiceCode
from tests.domain.law import ELDERLY, ONE, Law


@pytest.fixture
def played() -> tuple[Law, list[tuple[Command, Result]]]:
    """A day with every kind of event, and what its commands were answered with."""
    law = Law()
    answers: list[tuple[Command, Result]] = []

    def ask(command: Command) -> None:
        answers.append((command, law.answer(command)))

    def ticket() -> LegId:
        command = IssueTicket(command_id=law.id(), service=ServiceCode("A1"), priority_class=ELDERLY)
        ask(command)
        ask(ConfirmPrint(command_id=law.id(), leg_id=LegId(command.command_id)))
        return LegId(command.command_id)

    ask(OpenCounter(command_id=law.id(), counter=ONE))
    ask(CallNext(command_id=law.id(), counter=ONE))
    ticket()
    ask(CallNext(command_id=law.id(), counter=ONE))
    ask(Recall(command_id=law.id(), counter=ONE))
    ask(StartService(command_id=law.id(), counter=ONE))
    law.wait(90)
    ask(Finish(command_id=law.id(), counter=ONE))
    chosen = ticket()
    ask(CallTicket(command_id=law.id(), counter=ONE, leg_id=chosen, reason=ChosenReason.CORRECTION))
    ask(NoShow(command_id=law.id(), counter=ONE))
    ask(Cancel(command_id=law.id(), leg_id=ticket()))
    ask(CloseCounter(command_id=law.id(), counter=ONE))
    law.issue()
    law.wait(121)
    law.line_up()
    law.open()
    return law, answers


Played = tuple[Law, list[tuple[Command, Result]]]


def test_every_kind_of_event_comes_back_as_it_went(played: Played) -> None:
    law, _ = played
    assert {type(event) for event in law.log} == set(EVENTS)
    for event in law.log:
        assert event_from(event.name, event_json(event)) == event


def test_a_frame_is_the_event_as_it_stands_in_the_feed(played: Played) -> None:
    law, _ = played
    for sequence, event in enumerate(law.log, 1):
        item = json.loads(frame(sequence, event.name, event_json(event)))
        assert set(item) == {"sequence", "name", "data"}
        assert recorded_from(item) == Recorded(sequence, event)


def test_a_list_of_frames_is_read_in_order(played: Played) -> None:
    law, _ = played
    frames = [frame(number, event.name, event_json(event)) for number, event in enumerate(law.log, 1)]
    recorded = recorded_list(b"[" + b",".join(frames) + b"]")
    assert [one.sequence for one in recorded] == list(range(1, len(law.log) + 1))
    events: list[Event] = [one.event for one in recorded]
    assert events == law.log


def test_times_have_an_offset_and_names_are_the_words(played: Played) -> None:
    law, _ = played
    for event in law.log:
        assert json.loads(event_json(event))["at"].endswith(("Z", "+00:00"))
    assert set(ADAPTERS) == {kind.name for kind in EVENTS}


def test_every_answer_comes_back_as_it_went(played: Played) -> None:
    _, answers = played
    for command, result in answers:
        answer = json.loads(answer_json(command.command_id, 7, result_json(result)))
        assert (answer["command_id"], answer["sequence"]) == (command.command_id, 7)
        assert result_from(command.name, answer["result"]) == result
    assert any(result is None for _, result in answers)


def test_a_snapshot_and_a_site_come_back_as_they_went(played: Played) -> None:
    law, _ = played
    snapshot = snapshot_of(law.state, 7)
    assert SNAPSHOT.validate_json(SNAPSHOT.dump_json(snapshot)) == snapshot
    assert SITE.validate_json(SITE.dump_json(law.state.site)) == law.state.site
