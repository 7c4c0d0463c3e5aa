"""The first answer to every command id, kept so that a repeat gets the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pydantic_core import from_json, to_json
from sqlalchemy import Connection, bindparam, select

from common.contract.problems import refusal_from
from common.contract.refusals import CommandIdReused
from common.domain.commands import Command
from common.domain.errors import Refusal
from common.store.hot import Hot, Row
from common.store.tables import commands


@dataclass(frozen=True, slots=True)
class Stored:
    """The command was carried out; `sequence` was the log's last event then, `result` is JSON."""

    sequence: int
    result: bytes


Outcome = Stored | Refusal


@dataclass(frozen=True, slots=True)
class Answered:
    """What an id was answered with, and for which body."""

    fingerprint: bytes
    outcome: Outcome

    def again(self, fingerprint: bytes, command_id: str) -> Outcome:
        """The answer to a repeat: the first one, unless the body is another."""
        if fingerprint == self.fingerprint:
            return self.outcome
        return CommandIdReused(command_id=command_id)


_KEEP = Hot(commands.insert())


@cache
def _find(count: int) -> Hot:
    columns = commands.c
    wanted = columns.command_id.in_([bindparam(f"id_{place}") for place in range(count)])
    return Hot(
        select(
            columns.command_id, columns.fingerprint, columns.sequence, columns.refusal, columns.answer
        ).where(wanted)
    )


def find(connection: Connection, ids: Sequence[str]) -> dict[str, Answered]:
    """Those of `ids` that were answered before. One statement, however many ids."""
    if not ids:
        return {}
    found: dict[str, Answered] = {}
    for command_id, fingerprint, sequence, refusal, answer in _find(len(ids)).ask(connection, tuple(ids)):
        outcome: Outcome
        outcome = Stored(sequence, answer) if refusal is None else refusal_from(refusal, from_json(answer))
        found[command_id] = Answered(fingerprint, outcome)
    return found


def row_of(command: Command, fingerprint: bytes, sequence: int, outcome: Outcome, received: int) -> Row:
    """An answer as `keep` takes it."""
    if isinstance(outcome, Stored):
        return (command.command_id, command.name, fingerprint, sequence, None, outcome.result, received)
    data = to_json(outcome.data)
    return (command.command_id, command.name, fingerprint, sequence, outcome.code, data, received)


def keep(connection: Connection, rows: Sequence[Row]) -> None:
    """Store first answers; raises `IntegrityError` for an id that has one."""
    _KEEP.run(connection, rows)
