"""A text for the lobby's ticker, for a while."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from common.domain.commands import Announce
from common.ui.field import TextField
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from counter.supervisor.actions import Actions
from counter.supervisor.live.until import until_choices, until_moment
from counter.supervisor.sheet import Sheet
from counter.supervisor.wording import DashboardWords

MOST_LETTERS = 120
USUAL_MIN = 30


class AnnounceSheet(Sheet):
    """Plain letters, one line: what is typed is what the lobby reads."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        actions: Actions,
        words: DashboardWords,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(theme, parent, actions, words, "dashboard.announce", width=760)
        self._now = now
        say = words.text
        self.head(say("dashboard.announce.title"), say("dashboard.announce.lead"))
        self.field = TextField(theme, say("dashboard.announce.text"), "megaphone", self.card)
        self.field.line.setObjectName("dashboard.announce.text")
        self.field.line.setMaxLength(MOST_LETTERS)
        self.field.setFixedHeight(theme.px(52))
        self.body.addWidget(self.field)
        self.left = PlainText(theme, "", 15, 500, self.card, colour="text_muted")
        self.body.addWidget(self.left)
        self.caption(say("dashboard.until.title"))
        self.until = until_choices(theme, self.card, words, "dashboard.announce", USUAL_MIN)
        self.body.addLayout(self.until.grid)
        self.field.line.textChanged.connect(lambda _: self._follow())
        self.field.line.returnPressed.connect(self.go.click)
        self.go.clicked.connect(self._announce)
        self.first = self.field.line
        self.finish(say("dashboard.announce.go"), "megaphone")

    def refresh(self) -> str:
        text = self.field.line.text()
        self.left.say(self.words.text("dashboard.announce.left", count=MOST_LETTERS - len(text)))
        return "" if text.strip() else self.words.text("dashboard.announce.need_text")

    def _announce(self) -> None:
        self.ask(
            Announce(
                command_id=self.acts.new_id(),
                text=self.field.line.text().strip(),
                until=until_moment(self.until.chosen, self._now()),
            )
        )
