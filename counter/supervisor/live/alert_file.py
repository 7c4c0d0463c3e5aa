"""The alert book on disk: read once at the start, written off the GUI thread."""

from __future__ import annotations

import json
import logging
from datetime import date, datetime
from pathlib import Path
from typing import Any

from counter.supervisor.link import Run
from counter.supervisor.live.alert_book import AlertBook

NAME = "alerts.json"

_log = logging.getLogger(__name__)


def read_book(folder: Path | None) -> AlertBook:
    """What was seen to before; nothing where the file is missing or cannot be read."""
    if folder is None or not (folder / NAME).exists():
        return AlertBook()
    try:
        kept = json.loads((folder / NAME).read_text(encoding="utf-8"))
        return AlertBook(
            seen=_moments(kept["seen"]),
            accepted=set(kept["accepted"]),
            snoozed=_moments(kept["snoozed"]),
            day=date.fromisoformat(kept["day"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        _log.warning("what was seen to among the alerts cannot be read; they are all told anew")
        return AlertBook()


def _moments(kept: Any) -> dict[str, datetime]:
    return {str(key): datetime.fromisoformat(moment) for key, moment in kept.items()}


class AlertFile:
    """Writes the last of what it is given; one write at a time."""

    def __init__(self, folder: Path | None, run: Run) -> None:
        self._folder = folder
        self._run = run
        self._is_writing = False
        self._next: str | None = None

    def keep(self, book: AlertBook) -> None:
        if self._folder is None or book.day is None:
            return
        self._next = json.dumps(
            {
                "day": book.day.isoformat(),
                "seen": {key: at.isoformat() for key, at in book.seen.items()},
                "accepted": sorted(book.accepted),
                "snoozed": {key: until.isoformat() for key, until in book.snoozed.items()},
            },
            indent=1,
        )
        self._write()

    def _write(self) -> None:
        text, folder = self._next, self._folder
        if self._is_writing or text is None or folder is None:
            return
        self._is_writing, self._next = True, None
        self._run(lambda: _put(folder, text), lambda _: self._written(), self._failed)

    def _written(self) -> None:
        self._is_writing = False
        self._write()

    def _failed(self, error: Exception) -> None:
        self._is_writing = False
        if not isinstance(error, OSError):
            raise error
        _log.warning("what was seen to among the alerts could not be kept", exc_info=error)


def _put(folder: Path, text: str) -> None:
    """Whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    new = folder / f"{NAME}.new"
    new.write_text(text, encoding="utf-8")
    new.replace(folder / NAME)
