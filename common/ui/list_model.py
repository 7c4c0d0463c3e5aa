"""A list for views that changes row by row: never reset, so that selection and scroll stay."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import pairwise
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from common.ui.plain_text import plain_tip

Item = TypeVar("Item")
AnyIndex = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole.UserRole + 1
"""The role under which a row's own object is found."""


class ListModel(QAbstractListModel, Generic[Item]):
    """Rows are items; `key` says which item is which, `text` what a plain view shows of it.

    `set_items` turns the old list into the new one with removals, one change of order, insertions and
    changes. Keys must be unique.
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
        self._keys: list[Hashable] = []

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
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(item))
        return item if role == ItemRole else None

    def item(self, row: int) -> Item:
        """The object in a row."""
        return self._items[row]

    def row_of(self, key: Hashable) -> int | None:
        """Where an item stands, or None."""
        return self._keys.index(key) if key in self._keys else None

    def set_items(self, items: Sequence[Item]) -> None:
        """Become this list, in a time that grows with its length and no faster."""
        wanted = {self._key(item): row for row, item in enumerate(items)}
        if len(wanted) != len(items):
            raise ValueError("two rows with one key")
        self._remove_absent(wanted)
        self._reorder(wanted)
        self._insert_new(items, list(wanted))
        self._renew(items)

    def _remove_absent(self, wanted: Mapping[Hashable, int]) -> None:
        end = len(self._items)
        while end:
            if self._keys[end - 1] in wanted:
                end -= 1
                continue
            first = end - 1
            while first and self._keys[first - 1] not in wanted:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._items[first:end], self._keys[first:end]
            self.endRemoveRows()
            end = first

    def _reorder(self, wanted: Mapping[Hashable, int]) -> None:
        """One change of layout, however many rows move: views keep their cursor and where they stand."""
        places = [wanted[key] for key in self._keys]
        if all(before < after for before, after in pairwise(places)):
            return
        self.layoutAboutToBeChanged.emit()
        order = sorted(range(len(places)), key=places.__getitem__)
        new_row = {old: new for new, old in enumerate(order)}
        held = self.persistentIndexList()
        self._items = [self._items[old] for old in order]
        self._keys = [self._keys[old] for old in order]
        self.changePersistentIndexList(held, [self.index(new_row[one.row()]) for one in held])
        self.layoutChanged.emit()

    def _insert_new(self, items: Sequence[Item], wanted: list[Hashable]) -> None:
        known, row = set(self._keys), 0
        while row < len(wanted):
            first = row
            while row < len(wanted) and wanted[row] not in known:
                row += 1
            if row > first:
                self.beginInsertRows(QModelIndex(), first, row - 1)
                self._items[first:first] = items[first:row]
                self._keys[first:first] = wanted[first:row]
                self.endInsertRows()
            row += 1

    def _renew(self, items: Sequence[Item]) -> None:
        for row, item in enumerate(items):
            if self._items[row] is item:
                continue
            is_same = self._items[row] == item
            self._items[row] = item
            if not is_same:
                self.dataChanged.emit(self.index(row), self.index(row))
