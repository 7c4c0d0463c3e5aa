"""An office whose hub has figures: what is asked waits until the test lets it be answered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer

from common.client.link import LinkState
from common.client.queries import QueryRequest
from common.contract.problems import problem_of
from common.contract.refusals import Forbidden
from common.contract.reports import ANSWERS, Figures, Report, ReportName, ReportParams
from common.domain.errors import Unreachable
from tests.counter_supervisor.office import Office
from tests.counter_supervisor.reports import SCOPE, every_report


class ReportOffice(Office):
    """`at_once` answers in the next round of the loop; else `answer`, `refuse` and `lose` do."""

    at_once = True
    served = 1100
    is_running = True

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        self.asked: list[tuple[QueryRequest, ReportParams]] = []
        self.waiting: list[tuple[QueryRequest, ReportParams]] = []

    def ask(self, name: ReportName, params: ReportParams | None = None) -> QueryRequest:
        if self.link is not LinkState.FRESH:
            raise Unreachable("hub", "no link")
        request = QueryRequest(name)
        pair = (request, params or ReportParams())
        self.asked.append(pair)
        if self.at_once:
            QTimer.singleShot(0, request, lambda: self._answer(*pair))
        else:
            self.waiting.append(pair)
        return request

    def answer(self) -> None:
        """Everything that waits."""
        waiting, self.waiting = self.waiting, []
        for pair in waiting:
            self._answer(*pair)

    def refuse(self) -> None:
        waiting, self.waiting = self.waiting, []
        for request, _ in waiting:
            request.refuse(problem_of(Forbidden(role="supervisor", command="report")))

    def lose(self) -> None:
        """The link broke before the answers came."""
        waiting, self.waiting = self.waiting, []
        for request, _ in waiting:
            request.give_up("the link broke")

    def _answer(self, request: QueryRequest, params: ReportParams) -> None:
        if not request.is_over:
            request.is_over = True
            request.answered.emit(self.report(request.name, params))

    def report(self, name: ReportName, params: ReportParams) -> Report:
        """About the days and booths that were asked for."""
        found = next(one for one in every_report() if type(one) is ANSWERS[name])
        scope = replace(
            SCOPE,
            from_date=params.from_date or SCOPE.from_date,
            to_date=params.to_date or SCOPE.to_date,
            booths=params.booths,
            is_running=self.is_running,
        )
        found = replace(found, scope=scope)
        if name is ReportName.DAY_FIGURES:
            total = replace(found.total, served=self.served) if self.served else Figures()
            hours = found.hours if self.served else type(found.hours)()
            found = replace(found, total=total, hours=hours)
        return found
