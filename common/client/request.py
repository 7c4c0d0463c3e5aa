"""Something the hub is asked once over one link: answered, refused, or given up; never kept for later."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from common.contract.problems import Problem
from common.domain.errors import Unreachable


class Request(QObject):
    """Ends in exactly one of its signals."""

    answered = Signal(object)
    refused = Signal(object)
    """With the `Problem`."""
    given_up = Signal(object)
    """With an `Unreachable`: the link broke, or no answer came in time."""

    def __init__(self, patience_s: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_over = False
        self._timer = QTimer(self, singleShot=True, interval=int(patience_s * 1000))
        self._timer.timeout.connect(lambda: self.give_up("no answer in time"))
        self._timer.start()

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
