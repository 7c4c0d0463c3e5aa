"""An officer signs in or out at this station: asked once, never kept, answered or given up."""

from __future__ import annotations

from PySide6.QtCore import QObject

from common.client.request import Request
from common.contract.wire import Officer

PATIENCE_S = 10.0


class SignRequest(Request):
    """Answered with the `Officer`, or with None after signing out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(PATIENCE_S, parent)

    def answer(self, officer: Officer | None) -> None:
        if self._end():
            self.answered.emit(officer)
