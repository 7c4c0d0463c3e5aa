"""Questions over the desk: Escape goes back, and the focus returns to where it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.dialog import Dialog
from common.ui.plain_text import PlainText
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from counter.desk.desk import Desk
from counter.desk.standing import Stage

BUTTON_HEIGHT = 60.0


class DeskDialog(Dialog):
    """`closed` is emitted however it ends. The window asks after each change whether it still `holds`."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, width: float) -> None:
        super().__init__(theme, parent, width)
        self._before: QWidget | None = None

    def open(self) -> None:
        self._before = self.window().focusWidget()
        super().open()

    def close_dialog(self) -> None:
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible() and self._before.isEnabled():
            self._before.setFocus()
        self.closed.emit()

    def holds(self, desk: Desk) -> bool:  # noqa: ARG002 - those that ask something look
        """Whether what is asked still makes sense."""
        return True

    def refresh(self) -> None:
        """Something at the desk has changed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_dialog()
        event.accept()


@dataclass(frozen=True, slots=True)
class Answer:
    """One way out of a question; the first is the large one."""

    name: str
    word: str
    icon: str
    do: Callable[[], None]
    key_cap: str = ""


class Question(DeskDialog):
    """A title, a sentence, and answers side by side. Made anew for each question; it makes sense only in
    `stages`.
    """

    def __init__(
        self, theme: Theme, parent: QWidget, title: str, text: str, answers: list[Answer], *stages: Stage
    ) -> None:
        super().__init__(theme, parent, 800)
        self._stages = stages
        self.body.addWidget(PlainText(theme, title, 26, 800, self.card))
        self.body.addWidget(PlainText(theme, text, 17, 500, self.card, colour="text_muted"))
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        for place, answer in enumerate(answers):
            button = self._button(answer, is_first=place == 0)
            row.addWidget(button, 3 if place == 0 else 2)
        self.body.addSpacing(theme.px(8))
        self.body.addLayout(row)
        self.setAccessibleName(f"{title} {text}")

    def holds(self, desk: Desk) -> bool:
        return desk.is_fresh and desk.stage in self._stages

    def _button(self, answer: Answer, *, is_first: bool) -> Pressable:
        button: Pressable
        if is_first:
            button = PrimaryButton(self.theme, answer.word, answer.icon, self.card, disc=False, text_size=18)
        else:
            button = SecondaryButton(self.theme, answer.word, answer.icon, self.card, key_cap=answer.key_cap)
        button.setObjectName(answer.name)
        button.setFixedHeight(self.theme.px(BUTTON_HEIGHT))
        button.clicked.connect(lambda: self._answer(answer))
        return button

    def _answer(self, answer: Answer) -> None:
        self.close_dialog()
        answer.do()
