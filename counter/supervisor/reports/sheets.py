"""From which day to which; and how the figures are reckoned."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from common.contract.reports import MOST_DAYS
from common.ui.field import TextField
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from counter.supervisor.actions import Actions
from counter.supervisor.reports.period import Period, day_from
from counter.supervisor.reports.report_desk import ReportDesk
from counter.supervisor.reports.report_words import ReportWords
from counter.supervisor.sheet import Sheet


class DaysSheet(Sheet):
    """Two days, as people write them."""

    def __init__(
        self, theme: Theme, parent: QWidget, actions: Actions, words: ReportWords, desk: ReportDesk
    ) -> None:
        super().__init__(theme, parent, actions, words, "reports.days", width=600)
        self._desk = desk
        say = words.text
        self.head(say("reports.days.title"), say("reports.days.lead"))
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        period = desk.period
        self.first_day = self._field(row, "first", words.written(period.first))
        self.last_day = self._field(row, "last", words.written(period.last))
        self.body.addLayout(row)
        self.go.clicked.connect(self._look)
        self.first = self.first_day.line
        self.finish(say("reports.days.go"), "calendar-days")

    def _field(self, row: QHBoxLayout, key: str, text: str) -> TextField:
        say, theme = self.words.text, self.theme
        column = QVBoxLayout()
        column.setSpacing(theme.px(6))
        column.addWidget(PlainText(theme, say(f"reports.days.{key}"), 15, 700, self.card))
        field = TextField(theme, say("reports.days.hint"), "calendar-days", self.card)
        field.line.setObjectName(f"reports.days.{key}")
        field.line.setAccessibleName(say(f"reports.days.{key}"))
        field.line.setText(text)
        field.line.selectAll()
        field.line.textChanged.connect(lambda _: self._follow())
        field.line.returnPressed.connect(self.go.click)
        field.setFixedHeight(theme.px(52))
        column.addWidget(field)
        row.addLayout(column)
        return field

    def refresh(self) -> str:
        if not hasattr(self, "last_day"):
            return ""
        typed = (self.first_day.line.text(), self.last_day.line.text())
        return "" if all(day_from(one) for one in typed) else self.words.text("reports.days.hint")

    def _look(self) -> None:
        first, last = (day_from(one.line.text()) for one in (self.first_day, self.last_day))
        if first is None or last is None:
            return
        why_not = self._desk.choose_days(Period(first, last))
        if not why_not:
            self.close_sheet()
            return
        self.error.say(self.words.text(f"reports.days.wrong.{why_not}", most=MOST_DAYS))
        self.error.setVisible(True)
        self._place()


class FormulaSheet(Sheet):
    """What each figure is, in one sentence each."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        actions: Actions,
        words: ReportWords,
        formulas: Sequence[tuple[str, str]],
    ) -> None:
        super().__init__(theme, parent, actions, words, "reports.formula", width=760)
        self.head(words.text("export.formulas"))
        self.said: list[str] = []
        for name, formula in formulas:
            row = QHBoxLayout()
            row.setSpacing(theme.px(14))
            label = PlainText(theme, name, 15.5, 700, self.card)
            label.setFixedWidth(theme.px(180))
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainText(theme, formula, 15.5, 500, self.card), 1)
            self.body.addLayout(row)
            self.said.append(f"{name}: {formula}")
        self.setAccessibleDescription(" ".join(self.said))
        self.finish("")
