"""Who works here and with which stations, as the hub answered last; asked again after every change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from common.client.administration import Administration, DirectoryRequest
from common.contract.problems import Problem
from common.contract.wire import DirectoryAnswer
from common.domain.errors import Unreachable
from counter.supervisor.dashboard import Notice


class People(QObject):
    """`answer` is None until the first one came."""

    changed = Signal()

    def __init__(self, house: Administration, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._request: DirectoryRequest | None = None
        self._is_stale = False
        self.answer: DirectoryAnswer | None = None
        self.notice: Notice | None = None
        """Why there is no newer answer."""

    def ask(self) -> None:
        """What is known may be old. One request at a time; the last ask is always answered."""
        if self._request is not None:
            self._is_stale = True
            return
        self._is_stale = False
        try:
            request = self._house.directory()
        except Unreachable:
            self._end(Notice("unreachable"))
            return
        self._request = request
        request.answered.connect(self._answered)
        request.refused.connect(self._refused)
        request.given_up.connect(lambda _: self._end(Notice("unreachable")))

    def _answered(self, answer: DirectoryAnswer) -> None:
        self.answer = answer
        self._end(None)

    def _refused(self, problem: Problem) -> None:
        self._end(Notice(problem.code, problem.data))

    def _end(self, notice: Notice | None) -> None:
        self._request, self.notice = None, notice
        self.changed.emit()
        if self._is_stale and notice is None:
            self.ask()
