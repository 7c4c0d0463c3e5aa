"""A sheet over the page: what is asked, what can be chosen, and why it was not done.

Escape goes back and the focus returns to where it was. While a command is on its way the large key says so;
refused, the sheet stays and says why; done, it closes. Every page may use it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from shiboken6 import isValid

from common.domain.commands import Command
from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.choice import ChoiceButton
from common.ui.dialog import Dialog
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from counter.supervisor.actions import Actions
from counter.supervisor.wording import DashboardWords

KEY_HEIGHT = 56.0

Value = TypeVar("Value", bound=Hashable)


class Choices(Generic[Value]):
    """Keys side by side, of which one is chosen. Not a widget: `grid` goes into a layout."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        name: str,
        words: Mapping[Value, str],
        *,
        columns: int = 2,
        chosen: Value | None = None,
        changed: Callable[[], None] | None = None,
    ) -> None:
        self.chosen = chosen
        self._changed = changed
        self.keys: dict[Value, ChoiceButton] = {}
        self.grid = QGridLayout()
        self.grid.setSpacing(theme.px(8))
        for place, (value, word) in enumerate(words.items()):
            key = ChoiceButton(theme, word, parent)
            key.setObjectName(f"{name}.{value}")
            key.setAutoExclusive(False)
            key.setFixedHeight(theme.px(48))
            key.setChecked(value == chosen)
            key.clicked.connect(lambda _=False, one=value: self.choose(one))
            self.keys[value] = key
            self.grid.addWidget(key, place // columns, place % columns)

    def choose(self, value: Value) -> None:
        self.chosen = value
        for one, key in self.keys.items():
            key.setChecked(one == value)
        if self._changed is not None:
            self._changed()


class Sheet(Dialog):
    """Made anew for each question. Lay out in between `__init__` and `finish`; override `refresh` to say
    whether the large key may be pressed now.
    """

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        actions: Actions,
        words: DashboardWords,
        name: str,
        *,
        width: float = 640.0,
    ) -> None:
        super().__init__(theme, parent, width)
        self.setObjectName(name)
        self.acts = actions
        self.words = words
        self._name = name
        self._before: QWidget | None = None
        self._sent: Command | None = None
        self.first: QWidget | None = None
        """What has the keys when it opens; None: the way back, which changes nothing."""
        self._caption = ""
        self.title = PlainText(theme, "", 26, 800, self.card)
        self.lead = PlainText(theme, "", 16, 500, self.card, colour="text_muted")
        self.error = PlainText(theme, "", 16, 700, self.card, colour="on_error_fill")
        self.error.setObjectName(f"{name}.error")
        self.error.hide()
        self.go = PrimaryButton(theme, "", "", self.card, disc=False, text_size=20)
        self.go.setObjectName(f"{name}.go")
        self.back = SecondaryButton(theme, words.text("dashboard.back"), "", self.card, key_cap="Esc")
        self.back.setObjectName(f"{name}.back")
        self.body.addWidget(self.title)
        self.body.addWidget(self.lead)
        self.back.clicked.connect(self.close_sheet)
        actions.changed.connect(self._follow)
        actions.done.connect(self._done)

    def head(self, title: str, lead: str = "") -> None:
        """What is asked, and what comes of it."""
        self.title.say(title)
        self.lead.say(lead)
        self.lead.setVisible(bool(lead))
        self.setAccessibleName(f"{title}. {lead}")

    def caption(self, text: str) -> None:
        """A word over what follows."""
        self.body.addWidget(PlainText(self.theme, text, 15, 700, self.card))

    def finish(self, go: str, icon: str = "") -> None:
        """The foot: the large key and the way back. Without `go` there is only the way back."""
        self._caption = go
        self.go.set_caption(go)
        self.go.set_icon(icon)
        self.body.addWidget(self.error)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(12))
        for key, share in ((self.go, 3), (self.back, 1)):
            key.setFixedHeight(self.theme.px(KEY_HEIGHT))
            row.addWidget(key, share)
        self.go.setVisible(bool(go))
        self.body.addLayout(row)
        self._follow()

    def refresh(self) -> str:
        """Why the large key cannot be pressed; empty when it can."""
        return ""

    def ask(self, command: Command) -> None:
        """Send; the sheet closes when the state shows it."""
        if self.acts.send(command):
            self._sent = command
        self._follow()

    # --- on its way

    def _follow(self) -> None:
        if self.acts.is_busy:
            self.go.block(self.words.text("dashboard.busy"))
        else:
            why_not = self.refresh()
            if why_not:
                self.go.block(why_not)
            elif not self.go.isEnabled():
                self.go.unblock()
        notice = self.acts.notice
        text = "" if notice is None else self.words.refusal(notice)
        if text != self.error.whole:
            self.error.say(text)
            self.error.setVisible(bool(text))
            self._place()

    def _done(self, command: object) -> None:
        if command is self._sent and self._sent is not None:
            self.close_sheet()

    # --- coming and going

    def open(self) -> None:
        self._before = self.window().focusWidget()
        self.acts.forget()
        super().open()
        (self.first or self.back).setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        if self.isHidden():
            return
        self.hide()
        self.acts.changed.disconnect(self._follow)
        self.acts.done.disconnect(self._done)
        before = self._before
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus()
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        event.accept()
