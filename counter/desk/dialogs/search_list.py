"""A field over a list: what is typed leaves fewer rows, the arrows move in them, Enter picks one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from common.ui.field import TextField
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.desk.dialogs.pick_list import SEEN, PickList, PickRow


class SearchList(ThemedWidget):
    """`find` gives the rows for what is typed; `nobody` is said when there are none."""

    moved = Signal()
    picked = Signal()
    taken_back = Signal()
    """Backspace or Delete where nothing is typed."""
    confirmed = Signal()
    """Ctrl+Enter."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        placeholder: str,
        nobody: str,
        find: Callable[[str], list[PickRow]],
        parent: QWidget,
        *,
        seen: int = SEEN,
    ) -> None:
        super().__init__(theme, parent)
        self._find = find
        self.field = TextField(theme, placeholder, "search", self)
        self.field.line.setObjectName(f"desk.{name}.search")
        self.field.setFixedHeight(theme.px(48))
        self.list = PickList(theme, self, seen=seen)
        self.list.setObjectName(f"desk.{name}.list")
        self.list.setAccessibleName(placeholder)
        self.nobody = PlainText(theme, nobody, 16, 500, self, colour="text_muted")
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.px(8))
        body.addWidget(self.field)
        body.addWidget(self.list, 1)
        body.addWidget(self.nobody, 1)
        self.field.line.installEventFilter(self)
        self.field.line.textChanged.connect(self._typed)
        self.field.line.returnPressed.connect(self._enter)
        self.list.moved.connect(self.moved)
        self.list.picked.connect(self._enter)
        self.setFocusProxy(self.field.line)
        self.refresh()

    @property
    def current(self) -> PickRow | None:
        return self.list.current

    def refresh(self) -> None:
        """The rows anew; the cursor stays where it was, or goes to the first."""
        rows = self._find(self.field.line.text().strip())
        self.list.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        self.list.show_rows(rows, first=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that a field would take although they mean the whole question."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            mends = event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
            if mends and not self.field.line.text():
                self.taken_back.emit()
                return True
            enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enters and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.confirmed.emit()
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        self.list.setCurrentIndex(self.list.rows.index(-1))
        self.refresh()

    def _enter(self) -> None:
        if self.current is not None:
            self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.list.steer(event):
            event.ignore()
