"""A report that was asked for (`HubLink.ask`)."""

from __future__ import annotations

import logging
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QObject

from common.client.request import Request
from common.contract.reports import REPORTS, ReportName

PATIENCE_S = 60.0
"""The hub gives a report up after half a minute; others may come before it."""

_log = logging.getLogger(__name__)


class QueryRequest(Request):
    """Answered with the report's dataclass of `common.contract.reports`."""

    def __init__(self, name: ReportName, parent: QObject | None = None) -> None:
        super().__init__(PATIENCE_S, parent)
        self.name = name

    def answer(self, data: Any) -> None:
        if self.is_over:
            return
        try:
            report = REPORTS[self.name].validate_python(data)
        except ValidationError:
            _log.exception("a report is not what this version can read", extra={"report": self.name.value})
            self.give_up("garbled")
            return
        self._end()
        self.answered.emit(report)
