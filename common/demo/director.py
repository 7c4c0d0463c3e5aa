"""The order of scenes: each waits for something to be so, and a scene that never comes is an error."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_MS = 50


@dataclass(frozen=True, slots=True)
class Until:
    """Go on when `is_so`; `what` names it for people, `within_s` is how long it may take."""

    what: str
    is_so: Callable[[], bool]
    within_s: float = 20.0


class SceneMissing(RuntimeError):
    """Something that the demo waited for did not happen."""


class Director(QObject):
    """Runs a generator of `Until`s on the GUI thread."""

    finished = Signal(object)
    """With None, or the exception that ended it."""

    def __init__(self, scenes: Iterator[Until], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scenes = scenes
        self._until: Until | None = None
        self._since = 0.0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self._timer.start()

    def _look(self) -> None:
        until = self._until
        try:
            if until is None or until.is_so():
                self._until = next(self._scenes)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > until.within_s:
                self._end(SceneMissing(until.what))
        except StopIteration:
            self._end(None)
        except Exception as error:  # noqa: BLE001 - handed over whole to whoever runs the demo
            self._end(error)

    def _end(self, error: Exception | None) -> None:
        self._timer.stop()
        self.finished.emit(error)


def after(seconds: float) -> Until:
    """Let the world go on for a while."""
    until = time.monotonic() + seconds
    return Until(f"{seconds} s", lambda: time.monotonic() >= until, seconds + 60)
