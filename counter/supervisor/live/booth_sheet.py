"""One booth: how it stands; closed with a reason that the kiosk says, and opened again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from common.domain.commands import CloseBooth, ReopenBooth
from common.domain.words import BoothCloseReason
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from counter.supervisor.actions import Actions
from counter.supervisor.live.booths import BoothLine
from counter.supervisor.live.until import DAY_END, until_choices, until_moment
from counter.supervisor.live.words import LiveWords
from counter.supervisor.sheet import Choices, Sheet


class BoothSheet(Sheet):
    """Close or open again, whatever it is not."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        actions: Actions,
        words: LiveWords,
        line: BoothLine,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(theme, parent, actions, words, "dashboard.booth_sheet", width=760)
        self._line = line
        self._now = now
        say = words.text
        self.head(
            f"{line.booth.code} · {line.booth.name}",
            say(
                "dashboard.booth.facts",
                agency=line.booth.agency,
                zone=line.booth.zone,
                open=line.open_counters,
                counters=line.counters,
                waiting=line.waiting,
                parked=line.parked,
                missed=line.missed,
            ),
        )
        if line.closure is None:
            self._ask_why(words)
            self.finish(say("dashboard.booth.close"), "moon")
        else:
            told = say("dashboard.booth.closed", reason=words.closure(line))
            self.body.addWidget(PlainText(theme, told, 17, 700, self.card))
            self.finish(say("dashboard.booth.reopen"), "undo-2")
        self.go.clicked.connect(self._close if line.closure is None else self._reopen)

    def _ask_why(self, words: LiveWords) -> None:
        theme, say = self.theme, words.text
        told = say("dashboard.booth.cost", waiting=self._line.waiting)
        self.body.addWidget(PlainText(theme, told, 16, 500, self.card))
        self.caption(say("dashboard.booth.why"))
        reasons = {one: say(f"dashboard.close_reason.{one.value}") for one in BoothCloseReason}
        self.reason: Choices[BoothCloseReason] = Choices(
            theme, self.card, "dashboard.close_reason", reasons, columns=3, changed=self._follow
        )
        self.body.addLayout(self.reason.grid)
        self.first = next(iter(self.reason.keys.values()))
        self.caption(say("dashboard.until.title"))
        self.until = until_choices(theme, self.card, words, "dashboard.booth", DAY_END)
        self.body.addLayout(self.until.grid)

    def refresh(self) -> str:
        if self._line.closure is None and self.reason.chosen is None:
            return self.words.text("dashboard.booth.need_reason")
        return ""

    def _close(self) -> None:
        reason = self.reason.chosen
        if reason is not None:
            self.ask(
                CloseBooth(
                    command_id=self.acts.new_id(),
                    booth=self._line.booth.code,
                    reason=reason,
                    until=until_moment(self.until.chosen, self._now()),
                )
            )

    def _reopen(self) -> None:
        self.ask(ReopenBooth(command_id=self.acts.new_id(), booth=self._line.booth.code))
