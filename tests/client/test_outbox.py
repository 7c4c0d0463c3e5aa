"""The outbox holds what has no answer yet, and only that."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.client.journal import Journal
from common.client.outbox import SPENT_LINES, Kept, Outbox
from common.domain.commands import Finish, IssueTicket
from common.domain.words import CommandId, CounterCode, Outcome, ServiceCode

SOON = datetime(2026, 7, 14, 3, tzinfo=UTC)


def ticket(number: int) -> Kept:
    return Kept(IssueTicket(command_id=CommandId(f"c{number}"), service=ServiceCode("KK")), None)


def found(file: Path) -> list[Kept]:
    outbox = Outbox(Journal(file))
    outbox.close()
    return list(outbox.found)


def test_what_is_kept_is_found_and_what_is_done_is_not(tmp_path: Path) -> None:
    file = tmp_path / "outbox.jsonl"
    outbox = Outbox(Journal(file))
    finish = Finish(command_id=CommandId("f"), counter=CounterCode("3"), outcome=Outcome.DOCUMENTS_MISSING)
    outbox.write([ticket(1), Kept(finish, SOON)], [])
    outbox.write([ticket(2)], [CommandId("c1"), CommandId("unknown")])
    outbox.close()
    assert found(file) == [Kept(finish, SOON), ticket(2)]


def test_the_file_does_not_grow_without_end(tmp_path: Path) -> None:
    file = tmp_path / "outbox.jsonl"
    outbox = Outbox(Journal(file))
    outbox.write([ticket(0)], [])
    for number in range(1, 1000):
        outbox.write([ticket(number)], [])
        outbox.write([], [ticket(number).command.command_id])
        assert file.read_bytes().count(b"\n") <= SPENT_LINES + 3
    outbox.close()
    assert found(file) == [ticket(0)]


def test_spent_lines_of_an_earlier_run_are_counted(tmp_path: Path) -> None:
    file = tmp_path / "outbox.jsonl"
    outbox = Outbox(Journal(file))
    for number in range(SPENT_LINES // 2):
        outbox.write([ticket(number)], [ticket(number).command.command_id])
    outbox.close()
    again = Outbox(Journal(file))
    again.write([ticket(9000)], [])
    again.write([], [CommandId("c9000")])
    again.close()
    assert file.read_bytes() == b""


@pytest.mark.expect_log("cannot be read; it is left out")
def test_a_command_that_this_version_does_not_know_is_left_out(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "outbox.jsonl")
    journal.append(
        {"name": "dance", "body": {"command_id": "x"}, "expires_at": None},
        {"name": "issue_ticket", "body": {"command_id": "y"}, "expires_at": None},
        {"name": "issue_ticket"},
        {"name": "issue_ticket", "body": {"command_id": "z", "service": "KK"}, "expires_at": "tomorrow"},
        {"name": "issue_ticket", "body": {"command_id": "c1", "service": "KK"}, "expires_at": None},
    )
    journal.close()
    assert found(tmp_path / "outbox.jsonl") == [ticket(1)]


@pytest.mark.expect_log("could not be written anew")
def test_it_goes_on_when_it_cannot_be_written_anew(tmp_path: Path) -> None:
    file = tmp_path / "outbox.jsonl"
    (tmp_path / "outbox.jsonl.new").mkdir()
    outbox = Outbox(Journal(file))
    outbox.write([ticket(0)], [])
    for number in range(1, SPENT_LINES + 1):
        outbox.write([ticket(number)], [ticket(number).command.command_id])
    outbox.close()
    assert found(file) == [ticket(0)]


@given(steps=st.lists(st.tuples(st.integers(0, 5), st.booleans()), max_size=30), ends=st.booleans())
def test_after_any_history_exactly_the_unanswered_are_found(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, bool]], ends: bool
) -> None:
    file = tmp_path_factory.mktemp("outbox") / "outbox.jsonl"
    outbox = Outbox(Journal(file))
    expires_at = SOON + timedelta(seconds=1) if ends else None
    waiting: dict[str, Kept] = {}
    for number, is_new in steps:
        one = Kept(ticket(number).command, expires_at)
        if is_new:
            waiting.setdefault(one.command.command_id, one)
            outbox.write([one], [])
        else:
            waiting.pop(one.command.command_id, None)
            outbox.write([], [one.command.command_id])
    outbox.close()
    assert sorted(found(file), key=repr) == sorted(waiting.values(), key=repr)
