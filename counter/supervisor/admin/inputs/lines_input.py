"""An ordered list of texts: one row each, moved up and down, and a key for one more."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from common.ui.field import TextField
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.admin.fields import PAPER_MARK, Lines, Written, halves
from counter.supervisor.admin.inputs.chips import Chip
from counter.supervisor.admin.inputs.input import Input
from counter.supervisor.icon_key import IconKey

ROW = 42.0


class _Row(ThemedWidget):
    """Text, perhaps a second one, and what can be done with the row."""

    def __init__(self, theme: Theme, field: Lines, tips: tuple[str, str, str], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.text = TextField(theme, field.example, "", self)
        self.note: TextField | None = TextField(theme, field.second, "", self) if field.second else None
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(6))
        box.addWidget(self.text, 3)
        if self.note is not None:
            box.addWidget(self.note, 2)
        self.up, self.down, self.remove = (
            IconKey(theme, icon, self) for icon in ("arrow-up", "arrow-down", "trash-2")
        )
        for key, tip in zip((self.up, self.down, self.remove), tips, strict=True):
            key.say(tip)
            key.setFixedSize(theme.size(36, ROW).toSize())
            box.addWidget(key)
        for one in self.fields():
            one.setFixedHeight(theme.px(ROW))
            one.line.setMaxLength(200)

    def fields(self) -> list[TextField]:
        return [self.text] if self.note is None else [self.text, self.note]

    def said(self) -> str:
        note = "" if self.note is None else self.note.line.text()
        return f"{self.text.line.text()}{PAPER_MARK}{note}" if note else self.text.line.text()

    def put(self, line: str) -> None:
        name, note = halves(line) if self.note is not None else (line, "")
        for field, text in zip(self.fields(), (name, note), strict=False):
            if field.line.text().strip() != text.strip():
                field.line.setText(text)
                field.line.setCursorPosition(0)


class LinesInput(Input):
    """Enter in a row goes on to the next, and adds one after the last."""

    def __init__(self, theme: Theme, parent: QWidget, field: Lines, tips: tuple[str, str, str]) -> None:
        super().__init__(theme, parent)
        self._field = field
        self._tips = tips
        self._label = ""
        self.rows: list[_Row] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(6))
        self.add = Chip(theme, field.add, self, icon="plus")
        self.add.clicked.connect(self._add)
        self._box.addWidget(self.add)

    def _make(self) -> _Row:
        row = _Row(self.theme, self._field, self._tips, self)
        row.up.clicked.connect(lambda: self._move(row, -1))
        row.down.clicked.connect(lambda: self._move(row, 1))
        row.remove.clicked.connect(lambda: self._drop(row))
        for field in row.fields():
            field.line.textEdited.connect(lambda _: self.tell())
            field.line.returnPressed.connect(partial(self._go_on, row))
        self._box.insertWidget(len(self.rows), row)
        self.rows.append(row)
        row.show()
        return row

    def _add(self) -> None:
        row = self._make()
        self._number()
        row.text.line.setFocus()

    def _go_on(self, row: _Row) -> None:
        place = self.rows.index(row) + 1
        if place < len(self.rows):
            self.rows[place].text.line.setFocus()
        elif row.text.line.text().strip():
            self._add()

    def _move(self, row: _Row, step: int) -> None:
        place = self.rows.index(row) + step
        if 0 <= place < len(self.rows):
            self.rows.remove(row)
            self.rows.insert(place, row)
            self._box.insertWidget(place, row)
            self._number()
            self.tell()

    def _drop(self, row: _Row) -> None:
        place = self.rows.index(row)
        self._take_out(row)
        self._number()
        nearest = self.rows[min(place, len(self.rows) - 1)].remove if self.rows else self.add
        nearest.setFocus()
        self.tell()

    def _take_out(self, row: _Row) -> None:
        self.rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _number(self) -> None:
        for place, row in enumerate(self.rows):
            row.up.setEnabled(place > 0)
            row.down.setEnabled(place < len(self.rows) - 1)
            for field in row.fields():
                field.line.setAccessibleName(f"{self._label} {place + 1}")

    # --- an input

    def written(self) -> Written:
        return tuple(said for row in self.rows if (said := row.said()).strip())

    def put(self, written: Written) -> None:
        lines = written if isinstance(written, tuple) else ()
        while len(self.rows) > len(lines):
            self._take_out(self.rows[-1])
        while len(self.rows) < len(lines):
            self._make()
        for row, line in zip(self.rows, lines, strict=True):
            row.put(line)
        self._number()

    def describe(self, words: str) -> None:
        self._label = words
        self._number()

    def first(self) -> QWidget:
        return self.rows[0].text.line if self.rows else self.add
