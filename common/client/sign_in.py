"""An officer signs in or out at this station: asked once, never kept, answered or given up."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from common.contract.problems import Problem
from common.contract.wire import Officer
from common.domain.errors import Unreachable

PATIENCE_S = 10.0


class SignRequest(QObject):
    """Ends in exactly one of its signals."""

    answered = Signal(object)
    """With the `Officer`, or None after signing out."""
    refused = Signal(object)
    """With the `Problem`."""
    given_up = Signal(object)
    """With an `Unreachable`: the link broke, or no answer came in time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_over = False
        self._timer = QTimer(self, singleShot=True, interval=int(PATIENCE_S * 1000))
        self._timer.timeout.connect(lambda: self.give_up("no answer in time"))
        self._timer.start()

    def answer(self, officer: Officer | None) -> None:
        if self._end():
            self.answered.emit(officer)

    def refuse(self, problem: Problem) -> None:
        if self._end():
            self.refused.emit(problem)

    def give_up(self, detail: str) -> None:
        if self._end():
            self.given_up.emit(Unreachable("hub", detail))

    def _end(self) -> bool:
        """False when it was over before."""
        was_over, self.is_over = self.is_over, True
        self._timer.stop()
        return not was_over
