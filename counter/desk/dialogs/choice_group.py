"""One of a few, by mouse or by the key that stands on each; the widgets of a closed list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from common.ui.choice import ChoiceButton
from common.ui.theme import Theme

Value = TypeVar("Value")
HEIGHT = 46.0
GAP = 8.0


class _Told(QObject):
    chosen = Signal()


class ChoiceGroup(Generic[Value]):
    """`options` are value and word; `caps` are the keys by which they are chosen, in their order.

    Object names are `{name}.{value}`. `chosen` is None until something is.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        name: str,
        options: Sequence[tuple[Value, str]],
        *,
        caps: str = "",
        columns: int = 1,
    ) -> None:
        self._told = _Told(parent)
        self.changed = self._told.chosen
        self.value: Value | None = None
        self.layout = QGridLayout()
        self.layout.setSpacing(theme.px(GAP))
        self.buttons: dict[Value, ChoiceButton] = {}
        self._keys: dict[str, Value] = {}
        for place, (value, word) in enumerate(options):
            cap = caps[place : place + 1]
            button = ChoiceButton(theme, word, parent, key_cap=cap)
            button.setObjectName(f"{name}.{value}")
            button.setAutoExclusive(False)
            button.setFixedHeight(theme.px(HEIGHT))
            button.clicked.connect(lambda _=False, one=value: self.choose(one))
            self.buttons[value] = button
            if cap:
                self._keys[cap] = value
            self.layout.addWidget(button, place // columns, place % columns)

    def choose(self, value: Value | None) -> None:
        """Take one; `changed` tells, also when it is the same again."""
        self.value = value
        for one, button in self.buttons.items():
            button.setChecked(one == value)
        self._told.chosen.emit()

    def press(self, text: str) -> bool:
        """The key of a choice; False where it is none."""
        if text not in self._keys:
            return False
        self.choose(self._keys[text])
        return True

    def step(self, by: int) -> None:
        """To the next or the one before, stopping at the ends."""
        values = list(self.buttons)
        at = values.index(self.value) if self.value in values else -1
        self.choose(values[min(len(values) - 1, max(0, at + by))])

    @property
    def first(self) -> ChoiceButton:
        return next(iter(self.buttons.values()))
