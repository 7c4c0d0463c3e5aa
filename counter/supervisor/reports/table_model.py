"""Any table of a report as a model of Qt: values as people read them, sorted by what they are."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from common.ui.list_model import AnyIndex
from counter.supervisor.export.cells import text_of
from counter.supervisor.export.document import Column, Kind, Table, Value, Words
from counter.supervisor.wording import NOTHING

NOWHERE = QModelIndex()
Role = Qt.ItemDataRole


class TableModel(QAbstractTableModel):
    """The total is not among the rows: it stands below them whatever they are sorted by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._words: Words | None = None
        self._rows: list[tuple[Value, ...]] = []
        self.sorted_by: tuple[int, bool] | None = None
        """Column, and whether the largest comes first; None: the report's own order."""

    def show_table(self, table: Table, words: Words, *, keep_order: bool) -> None:
        """`keep_order`: the same table with newer figures."""
        self.beginResetModel()
        self._table, self._words = table, words
        self._rows = list(table.rows)
        if not keep_order:
            self.sorted_by = None
        self._sort()
        self.endResetModel()

    @property
    def columns(self) -> tuple[Column, ...]:
        return () if self._table is None else self._table.columns

    @property
    def rows(self) -> list[tuple[Value, ...]]:
        """In the order of the screen."""
        return self._rows

    @property
    def has_total(self) -> bool:
        return self._table is not None and self._table.total is not None

    def text(self, row: int, column: int) -> str:
        return self._text(self._rows[row][column], column)

    def total(self, column: int) -> str:
        """What stands below a column; nothing where there is no sum."""
        total = None if self._table is None else self._table.total
        if total is None or total[column] in (None, ""):
            return ""
        return self._text(total[column], column)

    def is_text(self, column: int) -> bool:
        return self.columns[column].kind is Kind.TEXT

    def turn(self, column: int) -> None:
        """Sort by a column: words from A, figures from the largest; once more turns it round."""
        is_down = not self.is_text(column)
        if self.sorted_by is not None and self.sorted_by[0] == column:
            is_down = not self.sorted_by[1]
        self.beginResetModel()
        self.sorted_by = (column, is_down)
        self._sort()
        self.endResetModel()

    def _sort(self) -> None:
        if self.sorted_by is None:
            return
        column, is_down = self.sorted_by

        def key(row: tuple[Value, ...]) -> Any:
            value = row[column]
            return value.casefold() if isinstance(value, str) else value

        known = [row for row in self._rows if row[column] not in (None, "")]
        unknown = [row for row in self._rows if row[column] in (None, "")]
        self._rows = [*sorted(known, key=key, reverse=is_down), *unknown]

    def _text(self, value: Value, column: int) -> str:
        if self._words is None:
            return NOTHING
        return text_of(value, self.columns[column].kind, self._words) or NOTHING

    # --- what Qt asks

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        text = self.text(index.row(), index.column())
        if role == Role.AccessibleTextRole:
            return f"{self.columns[index.column()].title}: {text}"
        return text

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role == Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.columns[section].title
        return None
