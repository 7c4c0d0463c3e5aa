"""One question that is on its way to the hub."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from common.client.queries import QueryRequest
from common.contract.problems import Problem
from common.contract.reports import Report, ReportName
from common.domain.errors import Unreachable


class Asking(QObject):
    """`over` once, with itself; then `report`, `problem` or neither (the hub did not answer) says how.

    Let go of, it is never heard again, whatever comes back.
    """

    over = Signal(object)

    def __init__(self, request: QueryRequest, parent: QObject) -> None:
        super().__init__(parent)
        self.name: ReportName = request.name
        self.report: Report | None = None
        self.problem: Problem | None = None
        self._is_wanted = True
        request.answered.connect(self._answered)
        request.refused.connect(self._refused)
        request.given_up.connect(self._given_up)

    def let_go(self) -> None:
        """The answer is not wanted any more."""
        self._is_wanted = False
        self.deleteLater()

    def _answered(self, report: Report) -> None:
        self.report = report
        self._end()

    def _refused(self, problem: Problem) -> None:
        self.problem = problem
        self._end()

    def _given_up(self, _: Unreachable) -> None:
        self._end()

    def _end(self) -> None:
        if self._is_wanted:
            self.over.emit(self)
            self.let_go()
