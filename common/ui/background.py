"""The one door off the GUI thread.

A function runs on a pool of threads; what it returns or raises comes back on the GUI thread. Nothing is
swallowed: every error reaches `on_error`, and a result whose owner is gone is dropped with a note in the log.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

Result = TypeVar("Result")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """A finished piece of work on its way home; `deliver` is called on the GUI thread."""

    deliver: Callable[[], None]
    owner: QObject | None


class _Post(QObject):
    """Lives on the GUI thread; its signal is queued from any other."""

    arrived = Signal(object)


class _Work(QRunnable):
    def __init__(self, run: Callable[[], None]) -> None:
        super().__init__()
        self._run = run

    def run(self) -> None:
        self._run()


class Background(QObject):
    """Construct it on the GUI thread, once per program, and hand it to whoever has slow work."""

    def __init__(self, parent: QObject | None = None, *, threads: int = 4) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._post = _Post(self)
        self._post.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_error: Callable[[Exception], None],
        owner: QObject | None = None,
    ) -> None:
        """Do `work` elsewhere; then `on_done(result)` or `on_error(error)` here, unless `owner` was
        destroyed.
        """

        def job() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - the edge of a thread: handed over, not swallowed
                failure = error
                self._post.arrived.emit(_Outcome(lambda: on_error(failure), owner))
            else:
                self._post.arrived.emit(_Outcome(lambda: on_done(result), owner))

        self._pool.start(_Work(job))

    def close(self, wait_ms: int = 5000) -> bool:
        """Start nothing more and wait; False when something still runs after `wait_ms`."""
        self._pool.clear()
        return self._pool.waitForDone(wait_ms)

    def _deliver(self, outcome: _Outcome) -> None:
        if outcome.owner is not None and not isValid(outcome.owner):
            _log.info("a result came home after its screen was closed")
            return
        outcome.deliver()
