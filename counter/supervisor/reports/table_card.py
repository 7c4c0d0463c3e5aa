"""The tables of the reports: one at a time, behind tabs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from common.ui.buttons import SecondaryButton
from common.ui.theme import Theme
from counter.supervisor.choice_menu import MenuLine, open_menu
from counter.supervisor.export.document import Document, Table
from counter.supervisor.icon_key import IconKey
from counter.supervisor.reports.chart_cards import Stage
from counter.supervisor.reports.report_desk import TABLES
from counter.supervisor.reports.table_view import TableView
from counter.supervisor.reports.turns import Turns

TOP = 52.0
KEY = 38.0


class TableCard(Stage):
    """A report of several tables has a key that turns to the next of them."""

    explained = Signal()
    """How the figures are reckoned was asked."""
    chosen = Signal()
    """Another table of the same report."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, "search")
        self.setObjectName("reports.tables")
        self.turns = Turns(theme, self, TABLES)
        self.view = TableView(theme, self)
        self.hold(self.view)
        self._document: Document | None = None
        self._at = 0
        self.which = SecondaryButton(theme, "", "", self, trailing="chevron-down")
        self.which.setObjectName("reports.which")
        self.which.clicked.connect(self._choose)
        self.which.hide()
        self.info = IconKey(theme, "info", self)
        self.info.setObjectName("reports.formulas")
        self.info.clicked.connect(self.explained)

    @property
    def table(self) -> Table | None:
        """The one on the screen."""
        return None if self._document is None else self._document.tables[self._at]

    def show_document(self, document: Document | None) -> None:
        before = () if self._document is None else tuple(one.title for one in self._document.tables)
        self._document = document
        now = () if document is None else tuple(one.title for one in document.tables)
        if now != before:
            self._at = 0
        self._show()

    def choose(self, place: int) -> None:
        """Another table of this report."""
        self._at = place
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        document, table = self._document, self.table
        has_choice = document is not None and len(document.tables) > 1
        self.which.setVisible(has_choice)
        if document is not None and table is not None:
            self.which.set_caption(table.title)
            self.view.show_table(table, document.words)
        self.place()

    def _choose(self) -> None:
        if self._document is None:
            return
        lines = [
            MenuLine(one.title, partial(self.choose, place), is_now=place == self._at)
            for place, one in enumerate(self._document.tables)
        ]
        open_menu(self.theme, lines, self.which, "reports.which.menu")

    def area(self) -> QRectF:
        f, box = self.theme.f, self.face()
        return box.adjusted(f(4), f(TOP), -f(4), -f(10))

    def place(self) -> None:
        super().place()
        if not hasattr(self, "info"):
            return
        f, box = self.theme.f, self.face()
        end = self.turns.place(self.theme, box)
        right, y = box.right() - f(14), box.y() + f(9)
        self.info.setGeometry(QRectF(right - f(KEY), y, f(KEY), f(KEY)).toRect())
        right -= f(KEY + 12)
        wide = min(self.which.sizeHint().width() - f(70), right - end - f(8))
        self.which.setGeometry(QRectF(right - wide, y, wide, f(KEY)).toRect())
