"""Questions over the page: shall this go, shall what was typed be thrown away, and a secret shown once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from common.client.administration import SecretRequest
from common.contract.problems import Problem
from common.domain.commands import Command
from common.domain.errors import Unreachable
from common.ui.buttons import SecondaryButton
from common.ui.field import TextField
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from counter.supervisor.actions import Actions
from counter.supervisor.admin.words import AdminWords
from counter.supervisor.dashboard import Notice
from counter.supervisor.sheet import Sheet


class AskSheet(Sheet):
    """What will be done, and what comes of it; only then it is sent."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        actions: Actions,
        words: AdminWords,
        question: tuple[str, str, str],
        icon: str,
        make: Callable[[], Command | None],
    ) -> None:
        """`question` is title, consequence, and the word on the key."""
        super().__init__(theme, parent, actions, words, "admin.ask")
        self._make = make
        self.head(*question[:2])
        self.go.clicked.connect(self._go)
        self.finish(question[2], icon)

    def _go(self) -> None:
        command = self._make()
        if command is not None:
            self.ask(command)


class LeaveSheet(Sheet):
    """What was typed is not saved: throw it away, or stay. Nothing is sent."""

    def __init__(
        self, theme: Theme, parent: QWidget, actions: Actions, words: AdminWords, go_on: Callable[[], None]
    ) -> None:
        super().__init__(theme, parent, actions, words, "admin.leave")
        self._go_on = go_on
        self.head(words.text("admin.leave.title"), words.text("admin.leave.lead"))
        self.go.clicked.connect(self._leave)
        self.finish(words.text("admin.leave.go"), "trash-2")

    def _leave(self) -> None:
        self.close_sheet()
        self._go_on()


class SecretSheet(Sheet):
    """A new password or token: asked for by a press, shown once, with a key to copy it."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        actions: Actions,
        words: AdminWords,
        about: tuple[str, str],
        request: Callable[[], SecretRequest],
    ) -> None:
        """`about` begins the keys of its sentences, and names whose it is."""
        super().__init__(theme, parent, actions, words, "admin.secret", width=680)
        self._key, self._whose = about
        self._request = request
        self._pending: SecretRequest | None = None
        self.head(self._text("title"), self._text("lead"))
        self.secret = TextField(theme, "", "key-round", self.card)
        self.secret.line.setReadOnly(True)
        self.secret.line.setObjectName("admin.secret.text")
        self.secret.line.setFont(theme.font(24, 800, tabular=True))
        self.secret.setFixedHeight(theme.px(64))
        self.copy = SecondaryButton(theme, words.text("admin.copy"), "copy", self.card)
        self.copy.setObjectName("admin.secret.copy")
        self.copy.setFixedHeight(theme.px(64))
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(self.secret, 3)
        row.addWidget(self.copy, 1)
        self.body.addLayout(row)
        self.once = PlainText(theme, self._text("once"), 15, 600, self.card, colour="on_warn_fill")
        self.body.addWidget(self.once)
        for one in (self.secret, self.copy, self.once):
            one.hide()
        self.go.clicked.connect(self._ask)
        self.finish(self._text("go"), "key-round")

    def _text(self, name: str) -> str:
        return self.words.text(f"admin.{self._key}.{name}", None, name=self._whose)

    def refresh(self) -> str:
        return self.words.text("admin.asking") if self._pending is not None else ""

    def _ask(self) -> None:
        if self._pending is not None:
            return
        try:
            pending = self._request()
        except Unreachable:
            self._fail(Notice("unreachable"))
            return
        self._pending = pending
        pending.setParent(self)
        pending.answered.connect(self._show)
        pending.refused.connect(self._refused)
        pending.given_up.connect(lambda _: self._fail(Notice("unreachable")))
        self._follow()

    def _show(self, secret: str) -> None:
        self.head(self._text("done"), self._text("done.lead"))
        self.secret.line.setText(secret)
        for one in (self.secret, self.copy, self.once):
            one.show()
        self.go.hide()
        self.error.hide()
        self.back.set_caption(self.words.text("admin.secret.close"))
        self.copy.setFocus()
        self._place()

    def _refused(self, problem: Problem) -> None:
        self._fail(Notice(problem.code, problem.data))

    def _fail(self, notice: Notice) -> None:
        self._pending = None
        self._follow()
        self.error.say(self.words.refusal(notice))
        self.error.show()
        self._place()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.secret.line.text())
        self.copy.set_caption(self.words.text("admin.copied"))

    def close_sheet(self) -> None:
        self.secret.line.clear()
        super().close_sheet()
