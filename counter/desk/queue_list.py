"""The rows of the waiting list: scrolled and chosen by mouse or by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from common.domain.leg import Leg
from common.ui.list_model import ListModel

_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
_MEND = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class QueueList(QListView):
    """Moves by the arrow keys; digits are the panel's, every other key is the window's."""

    picked = Signal()
    """Enter on a row."""
    typed = Signal(str)
    """A digit; empty for one taken back."""

    def __init__(self, model: ListModel[Leg], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("desk.queue")
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def seen(self) -> range:
        """The rows that are in sight, also in part."""
        count = self.model().rowCount()
        high = self.sizeHintForRow(0)
        if not count or high <= 0:
            return range(0)
        top = self.verticalScrollBar().value()
        return range(top // high, min(count, (top + self.viewport().height()) // high + 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # The row that the keys would move from is the one that is seen.
        if not self.selectionModel().hasSelection() and self.currentIndex().isValid():
            self.setCurrentIndex(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.picked.emit()
        elif event.text().isdecimal() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        elif event.key() in _MEND:
            self.typed.emit("")
        else:
            event.ignore()
