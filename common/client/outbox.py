"""Commands on their way: on disk before their first byte is sent, until an answer is here."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from common.client.journal import Entry, Journal
from common.contract.commands import command_body, parse_command
from common.domain.commands import Command
from common.domain.errors import Refusal
from common.domain.words import CommandId

SPENT_LINES = 256
"""Lines without use before the file is written anew."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """A command on disk; it is never sent after `expires_at`."""

    command: Command
    expires_at: datetime | None


class Outbox:
    """Blocking, and used by one job at a time; `Commands` sees to both."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._live: dict[CommandId, Entry] = {}
        self._lines = len(journal.found)
        self.found: tuple[Kept, ...] = tuple(self._read(journal.found))
        """What an earlier run of the program left unanswered, in its order."""

    def write(self, kept: Collection[Kept], done: Collection[CommandId]) -> None:
        """Keep new commands and forget finished ones in one go; raises `OSError`, and then did neither.

        That a command is done need not survive a power cut: to ask once more brings the same answer.
        """
        fresh = {one.command.command_id: _entry(one) for one in kept}
        self._journal.append(
            *fresh.values(), *({"done": command_id} for command_id in done), sync=bool(fresh)
        )
        self._live |= fresh
        for command_id in done:
            self._live.pop(command_id, None)
        self._lines += len(fresh) + len(done)
        if self._lines - len(self._live) > SPENT_LINES:
            self._write_anew()

    def _write_anew(self) -> None:
        try:
            self._journal.rewrite(self._live.values())
        except OSError:
            _log.exception("the outbox could not be written anew; it goes on as it is")
        else:
            self._lines = len(self._live)

    def close(self) -> None:
        self._journal.close()

    def _read(self, entries: Iterable[Entry]) -> Iterable[Kept]:
        found: dict[CommandId, Kept] = {}
        for entry in entries:
            if "done" in entry:
                found.pop(entry["done"], None)
                self._live.pop(entry["done"], None)
                continue
            try:
                kept = _kept(entry)
            except (Refusal, KeyError, TypeError, ValueError):
                _log.exception("a kept command cannot be read; it is left out")
                continue
            found[kept.command.command_id] = kept
            self._live[kept.command.command_id] = entry
        return found.values()


def _entry(kept: Kept) -> Entry:
    expires_at = None if kept.expires_at is None else kept.expires_at.isoformat()
    return {"name": kept.command.name, "body": command_body(kept.command), "expires_at": expires_at}


def _kept(entry: Entry) -> Kept:
    expires_at = entry["expires_at"]
    return Kept(
        parse_command(entry["name"], entry["body"]),
        None if expires_at is None else datetime.fromisoformat(expires_at),
    )
