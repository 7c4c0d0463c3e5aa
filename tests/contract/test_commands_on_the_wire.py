"""Commands as JSON: only the agreed form, no control characters, and a fingerprint of what was meant."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.contract.commands import (
    ADAPTERS,
    MAX_TEXT,
    command_body,
    command_json,
    fingerprint,
    parse_command,
)
from common.contract.refusals import Malformed, UnknownCommand
from common.domain.commands import (
    CATALOGUE_COMMANDS,
    COMMANDS,
    CallTicket,
    Command,
    Delivered,
    Finish,
    IssueTicket,
    OpenCounter,
)
from common.domain.words import ChosenReason, CommandId, CounterCode, ServiceCode

plain = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1, max_size=MAX_TEXT)
ids = st.from_regex(r"[0-9A-Za-z._:-]{1,64}", fullmatch=True)
_TEXTS = (
    "service",
    "priority_class",
    "tracking_token",
    "leg_id",
    "counter",
    "code",
    "booth",
    "text",
    "note",
    "person_ref",
    "to_counter",
    "to_officer",
)
several = st.lists(plain, max_size=5).map(tuple)
any_command = st.one_of(
    [
        st.builds(
            kind,
            command_id=ids,
            **{name: plain for name in _TEXTS if name in kind.__dataclass_fields__},
            **{name: several for name in ("services", "then") if name in kind.__dataclass_fields__},
            **(
                {"delivered": st.builds(Delivered, service=plain).map(lambda one: (one,))}
                if kind is Finish
                else {}
            ),
        )
        for kind in COMMANDS
        if kind is not OpenCounter and kind not in CATALOGUE_COMMANDS  # those have rules of their own
    ]
    + [
        st.builds(
            OpenCounter,
            command_id=ids,
            counter=plain,
            services=st.one_of(st.none(), st.lists(plain).map(tuple)),
        )
    ]
)


@given(any_command)
def test_a_command_comes_back_as_it_went(command: Command) -> None:
    assert parse_command(command.name, command_body(command)) == command
    assert parse_command(command.name, json.loads(command_json(command))) == command


def test_every_command_has_an_adapter() -> None:
    assert set(ADAPTERS) == {kind.name for kind in COMMANDS}


def test_an_unknown_name_is_refused_and_not_repeated_at_length() -> None:
    with pytest.raises(UnknownCommand) as refused:
        parse_command("x" * 5000, {})
    assert refused.value.data == {"command": "x" * MAX_TEXT}


ISSUE = {"command_id": "c1", "service": "A1"}


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (None, ""),
        ([], ""),
        ("text", ""),
        ({}, "command_id"),
        ({"command_id": "c1"}, "service"),
        ({**ISSUE, "station": "K9"}, "station"),
        ({**ISSUE, "x" * 500: 1}, "x" * MAX_TEXT),
        ({**ISSUE, 5: 1}, "5"),
        ({**ISSUE, "service": 5}, "service"),
        ({**ISSUE, "service": "A\n1"}, "service"),
        ({**ISSUE, "service": "\x1b@"}, "service"),
        ({**ISSUE, "service": "A\u202e1"}, "service"),
        ({**ISSUE, "tracking_token": "t" * (MAX_TEXT + 1)}, "tracking_token"),
        ({**ISSUE, "command_id": "a b"}, ""),
        ({**ISSUE, "command_id": ""}, ""),
    ],
)
def test_what_has_not_the_agreed_form_is_refused_by_its_field(body: Any, field: str) -> None:
    with pytest.raises(Malformed) as refused:
        parse_command("issue_ticket", body)
    assert (refused.value.data["command"], refused.value.data["field"]) == ("issue_ticket", field)


def test_text_in_a_list_is_looked_at_too() -> None:
    body = {"command_id": "c1", "counter": "1", "services": ["A1", "A\0"]}
    with pytest.raises(Malformed):
        parse_command("open_counter", body)


def test_a_reason_is_one_of_the_list() -> None:
    body = {"command_id": "c1", "counter": "1", "code": "A-001", "reason": "because Budi asked"}
    with pytest.raises(Malformed) as refused:
        parse_command("call_ticket", body)
    assert refused.value.data["field"] == "reason"
    body["reason"] = "correction"
    assert parse_command("call_ticket", body) == CallTicket(
        command_id=CommandId("c1"), counter=CounterCode("1"), code="A-001", reason=ChosenReason.CORRECTION
    )


def test_a_fingerprint_is_of_what_is_meant_and_not_of_how_it_is_written() -> None:
    short = parse_command("issue_ticket", {"service": "A1", "command_id": "c1"})
    long = parse_command(
        "issue_ticket",
        {"command_id": "c1", "service": "A1", "priority_class": "ordinary", "tracking_token": ""},
    )
    assert fingerprint(short) == fingerprint(long)
    assert len(fingerprint(short)) == 16


@given(any_command, any_command)
def test_other_commands_have_other_fingerprints(one: Command, other: Command) -> None:
    assert (fingerprint(one) == fingerprint(other)) == (one == other and one.name == other.name)


def test_what_is_not_set_stays_away_from_the_wire() -> None:
    command = OpenCounter(command_id=CommandId("c1"), counter=CounterCode("1"))
    assert command_body(command) == {"command_id": "c1", "counter": "1", "in_order": False, "move": False}
    issue = IssueTicket(command_id=CommandId("c1"), service=ServiceCode("A1"))
    assert "priority_class" in command_body(issue)
