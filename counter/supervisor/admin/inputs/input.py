"""What every input has, and which one a field gets."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.admin.fields import Field, Written

LINE = 46.0
"""Height of a line to type into, design px."""


class Input(ThemedWidget):
    """`typed` is emitted when a person changes it, not when it is shown something."""

    typed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, parent)
        self.is_showing = False

    def show_written(self, written: Written) -> None:
        """Show this, unless it stands there already; nothing is told."""
        if written == self.written():
            return
        self.is_showing = True
        self.put(written)
        self.is_showing = False

    def tell(self) -> None:
        """A person changed something."""
        if not self.is_showing:
            self.typed.emit(self.written())

    def renew(self, _field: Field) -> None:
        """The field is another in what can be chosen, or in what holds where nothing is said; its words are
        the same.
        """

    def written(self) -> Written:
        """What stands there."""
        raise NotImplementedError

    def put(self, written: Written) -> None:
        """Let it stand there."""
        raise NotImplementedError

    def describe(self, words: str) -> None:
        """The label, for screen readers."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """What takes the keys when the form goes to a fault."""
        raise NotImplementedError
