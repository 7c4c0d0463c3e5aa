"""Some of a list: chips where they are few, else the chosen ones and a list to look through."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from common.ui.theme import Theme
from counter.supervisor.admin.fields import Field, Option, PickMany, Written
from counter.supervisor.admin.inputs.chips import Chip, flow
from counter.supervisor.admin.inputs.input import Input
from counter.supervisor.admin.inputs.many_popup import ManyPopup

FEW = 8


class ManyInput(Input):
    """Where there are more than a few, `choose` opens the list."""

    def __init__(
        self, theme: Theme, parent: QWidget, options: Sequence[Option], words: tuple[str, str, str]
    ) -> None:
        """`words`: what nothing chosen means, the key that opens the list, what to look for."""
        super().__init__(theme, parent)
        self._options = tuple(options)
        self._none, self._choose, self._search = words
        self._chosen: tuple[str, ...] = ()
        self._label = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.chips: list[Chip] = []
        self._draw()

    def renew(self, field: Field) -> None:
        if isinstance(field, PickMany) and field.options != self._options:
            self._options = field.options
            self._draw()

    # --- the chips

    def _draw(self) -> None:
        has_focus = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = self._few() if len(self._options) <= FEW else self._many()
        for chip in self.chips:
            chip.show()
        self.describe(self._label)
        self.updateGeometry()
        self._place()
        if has_focus:
            self.first().setFocus()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return flow(self.chips, width, self.theme.px(8), place=False)

    def sizeHint(self) -> QSize:
        wide = max(self.width(), self.theme.px(200))
        return QSize(wide, self.heightForWidth(wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        flow(self.chips, self.width(), self.theme.px(8), place=True)

    def _few(self) -> list[Chip]:
        found = []
        for one in self._options:
            chip = Chip(self.theme, _said(one), self)
            chip.setChecked(one.value in self._chosen)
            chip.setObjectName(f"{self.objectName()}.{one.value}")
            chip.toggled.connect(partial(self._toggle, one.value))
            found.append(chip)
        return found

    def _many(self) -> list[Chip]:
        found = []
        known = {one.value: one for one in self._options}
        for value in self._chosen:
            chip = Chip(self.theme, _said(known.get(value, Option(value, value))), self, icon="x")
            chip.clicked.connect(partial(self._toggle, value))
            found.append(chip)
        chip = Chip(self.theme, self._choose if found else self._none, self, icon="list-filter")
        chip.setObjectName(f"{self.objectName()}.choose")
        chip.clicked.connect(self._open)
        found.append(chip)
        return found

    def _toggle(self, value: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        if value in self._chosen:
            chosen = tuple(one for one in self._chosen if one != value)
        else:
            chosen = (*self._chosen, value)
        self._take(chosen)

    def _take(self, chosen: tuple[str, ...]) -> None:
        order = [one.value for one in self._options]
        known = [one for one in order if one in chosen]
        self._chosen = (*known, *(one for one in chosen if one not in order))
        if len(self._options) > FEW:
            self._draw()
        self.tell()

    def _open(self) -> None:
        popup = ManyPopup(self.theme, self._options, self._chosen, self._search, self.window())
        popup.setObjectName(f"{self.objectName()}.list")
        popup.taken.connect(self._take)
        popup.closed.connect(lambda: self.first().setFocus())
        popup.open_under(self.chips[-1])

    # --- an input

    def written(self) -> Written:
        return self._chosen

    def put(self, written: Written) -> None:
        self._chosen = written if isinstance(written, tuple) else ()
        self._draw()

    def describe(self, words: str) -> None:
        self._label = words
        for chip in self.chips:
            chip.setAccessibleName(f"{words}: {chip.caption}" if words else chip.caption)

    def first(self) -> QWidget:
        return self.chips[-1] if len(self._options) > FEW else self.chips[0]


def _said(option: Option) -> str:
    return f"{option.mark} · {option.word}" if option.mark else option.word
