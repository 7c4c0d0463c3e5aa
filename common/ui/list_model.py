"""A list for views that changes row by row: never reset, so that selection and scroll stay."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Item = TypeVar("Item")
AnyIndex = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole.UserRole + 1
"""The role under which a row's own object is found."""


class ListModel(QAbstractListModel, Generic[Item]):
    """Rows are items; `key` says which item is which, `text` what a plain view shows of it.

    `set_items` turns the old list into the new one with removals, insertions, moves and changes. Keys must be
    unique.
    """

    def __init__(
        self,
        key: Callable[[Item], Hashable],
        text: Callable[[Item], str] = str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._text = text
        self._items: list[Item] = []

    @property
    def items(self) -> tuple[Item, ...]:
        """The rows in order."""
        return tuple(self._items)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        item = self._items[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(item)
        return item if role == ItemRole else None

    def item(self, row: int) -> Item:
        """The object in a row."""
        return self._items[row]

    def row_of(self, key: Hashable) -> int | None:
        """Where an item stands, or None."""
        return next((row for row, item in enumerate(self._items) if self._key(item) == key), None)

    def set_items(self, items: Sequence[Item]) -> None:
        """Become this list."""
        wanted = [self._key(item) for item in items]
        if len(set(wanted)) != len(wanted):
            raise ValueError("two rows with one key")
        self._remove_absent(set(wanted))
        for row, item in enumerate(items):
            self._settle(row, item, wanted[row])

    def _remove_absent(self, wanted: set[Hashable]) -> None:
        for row in range(len(self._items) - 1, -1, -1):
            if self._key(self._items[row]) not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._items[row]
                self.endRemoveRows()

    def _settle(self, row: int, item: Item, key: Hashable) -> None:
        """Make `item` the one in `row`; rows before it are settled."""
        at = next((r for r in range(row, len(self._items)) if self._key(self._items[r]) == key), None)
        if at is None:
            self.beginInsertRows(QModelIndex(), row, row)
            self._items.insert(row, item)
            self.endInsertRows()
            return
        if at != row:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), row)
            self._items.insert(row, self._items.pop(at))
            self.endMoveRows()
        if self._items[row] != item:
            self._items[row] = item
            index = self.index(row)
            self.dataChanged.emit(index, index)
