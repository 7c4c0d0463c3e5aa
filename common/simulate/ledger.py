"""The store's own transaction code without its thread: draft, log, tables and answers, as `Writer` uses them.

The writer's thread gathers what many clients send while the disk is busy. A simulation has one sender and its
own clock, so it does the writer's steps itself, each command at its own moment, and commits after a number of
commands instead of after a number of milliseconds: one fsync for many, and the same bytes every time.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import count
from types import TracebackType

from sqlalchemy import RootTransaction

from common.contract.commands import fingerprint
from common.contract.events import event_from
from common.domain.commands import Command, Origin
from common.domain.events import Event
from common.domain.state import QueueState
from common.domain.words import CommandId
from common.store import answers, log
from common.store.answers import Outcome
from common.store.draft import Draft, Submission
from common.store.log import Head
from common.store.replay import rebuild
from common.store.store import Store

PER_COMMIT = 500


def _nobody(_: Outcome) -> None:
    """Nobody waits for a reply: the outcome is handed back."""


class Ledger:
    """Takes commands at given moments; use as a context, which commits what is left."""

    def __init__(self, store: Store) -> None:
        self._store = store
        with store.reader() as connection:
            self._memory = rebuild(connection)
        self._connection = store.connect_writer()
        self._transaction: RootTransaction | None = None
        self._since_commit = 0
        self._ids = count(1)

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._transaction is not None:
            if error is None:
                self._transaction.commit()
            else:
                self._transaction.rollback()
            self._transaction = None
        self._connection.close()

    @property
    def state(self) -> QueueState:
        """The open day as every screen sees it."""
        return self._memory.state

    def new_id(self) -> CommandId:
        """In order of making, as a station's ids are in order of time."""
        return CommandId(f"sim-{next(self._ids):08d}")

    def ask(self, command: Command, origin: Origin, at: datetime) -> tuple[Outcome, Sequence[Event]]:
        """Carry out one command at `at`; the events include what time brought before it."""
        draft = self._begin(at)
        known = answers.find(self._connection, [command.command_id])
        draft.elapse()
        submission = Submission(command, origin, fingerprint(command), _nobody)
        (outcome,) = draft.take([submission], known)
        return outcome, self._write(draft)

    def tick(self, at: datetime) -> Sequence[Event]:
        """See what time alone brings."""
        draft = self._begin(at)
        draft.elapse()
        return self._write(draft)

    def _begin(self, at: datetime) -> Draft:
        if self._transaction is None:
            self._transaction = self._connection.begin()
        return Draft(self._memory, at)

    def _write(self, draft: Draft) -> Sequence[Event]:
        draft.write(self._connection)
        self._since_commit += 1
        if self._since_commit >= PER_COMMIT and self._transaction is not None:
            self._transaction.commit()
            self._transaction, self._since_commit = None, 0
        return [one.event for one in draft.events]


def read_back(store: Store) -> tuple[list[Event], Head]:
    """The whole log as it lies in the store, its hash chain checked; raises `log.LogBroken`."""
    with store.reader() as connection:
        last = log.head(connection).sequence
        head = log.verify(connection, 1, last)
        rows = log.read_after(connection, 0, last)
    return [event_from(row.name, row.data) for row in rows], head
