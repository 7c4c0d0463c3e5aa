"""Refusals on the wire and back: the same code, data and status at every station, also after a restart."""

from __future__ import annotations

import pytest

from common.contract import refusals
from common.contract.problems import (
    TYPE_PREFIX,
    Problem,
    RefusedByHub,
    problem_of,
    refusal_from,
    status_of,
)
from common.contract.wire import HUB_MESSAGE, STATION_MESSAGE, Hello, ProblemMessage
from common.domain.errors import (
    BoothClosed,
    CounterTaken,
    Refusal,
    UnknownTicket,
)


@pytest.mark.parametrize(
    ("refusal", "status"),
    [
        (UnknownTicket(leg_id="x"), 404),
        (CounterTaken(counter="1"), 409),
        (refusals.CommandIdReused(command_id="x"), 409),
        (refusals.UnknownCommand(command="x"), 404),
        (refusals.Malformed(command="x", field="y", detail="z"), 422),
        (refusals.Unauthorised(), 401),
        (refusals.Forbidden(), 403),
        (refusals.SignInFailed(), 401),
        (refusals.SignInThrottled(), 429),
        (refusals.ProtocolMismatch(), 426),
        (refusals.HubBusy(), 503),
        (refusals.StoreFailed(), 503),
        (refusals.Internal(), 500),
        (Refusal(), 409),
    ],
)
def test_each_kind_has_its_status(refusal: Refusal, status: int) -> None:
    assert status_of(refusal) == status
    problem = problem_of(refusal)
    assert problem == Problem(
        type=TYPE_PREFIX + refusal.code,
        title=type(refusal).title(),
        status=status,
        code=refusal.code,
        data=refusal.data,
    )


def test_a_problem_crosses_the_wire_and_is_a_refusal_again() -> None:
    problem = problem_of(BoothClosed(booth="A", reopens_at=None, holiday="Cuti bersama"))
    received = Problem.adapter.validate_json(Problem.adapter.dump_json(problem))
    refusal = received.refusal()
    assert isinstance(refusal, RefusedByHub)
    assert (refusal.code, refusal.data) == (problem.code, problem.data)


def test_what_came_from_the_hub_goes_on_unchanged() -> None:
    problem = problem_of(UnknownTicket(leg_id="x"))
    assert problem_of(problem.refusal()) == problem
    assert status_of(problem.refusal()) == 404


def test_a_refusal_that_was_kept_is_what_it_was() -> None:
    first = BoothClosed(booth="A", reopens_at=None)
    again = refusal_from(first.code, first.data)
    assert type(again) is BoothClosed
    assert problem_of(again) == problem_of(first)


def test_a_kept_code_of_another_version_stands_for_itself() -> None:
    again = refusal_from("paper_jammed_with_gum", {"kiosk": "K1"})
    assert (again.code, again.data) == ("paper_jammed_with_gum", {"kiosk": "K1"})
    assert status_of(again) == 409


def test_messages_are_told_apart_by_their_type() -> None:
    hello = STATION_MESSAGE.validate_json(b'{"type":"hello","protocol":1,"last_sequence":7}')
    assert hello == Hello(protocol=1, last_sequence=7)
    message = ProblemMessage(problem=problem_of(UnknownTicket(leg_id="x")), command_id="c1")
    assert HUB_MESSAGE.validate_json(HUB_MESSAGE.dump_json(message)) == message
