"""One number: where it stands, what its visit has been through, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from common.domain.commands import Reinstate, Resume
from common.domain.leg import Leg
from common.domain.words import ENDED, LegId, Status
from common.ui.buttons import SecondaryButton
from common.ui.pill import Pill, Tone
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from counter.supervisor.actions import Actions
from counter.supervisor.live.counter_words import STATUS_ICONS, STATUS_TONES, CounterWords
from counter.supervisor.live.live_board import LiveBoard
from counter.supervisor.live.visit_list import VisitList
from counter.supervisor.sheet import KEY_HEIGHT, Sheet

MOVABLE = (Status.WAITING, Status.PARKED)


class TicketSheet(Sheet):
    """`asked` is emitted with what is to be done and the leg: `transfer`, `priority`, `cancel`."""

    asked = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        actions: Actions,
        words: CounterWords,
        board: LiveBoard,
        leg_id: LegId,
    ) -> None:
        super().__init__(theme, parent, actions, words, "dashboard.ticket_sheet", width=760)
        self._words = words
        self._board = board
        self.leg_id = leg_id
        self._shown: Leg | None = None
        self.pill = Pill(theme, "", Tone.QUIET, self.card)
        self.where = PlainText(theme, "", 16, 600, self.card, wrap=False)
        row = QHBoxLayout()
        row.addWidget(self.pill)
        row.addWidget(self.where, 1)
        self.body.addLayout(row)
        self.caption(words.text("dashboard.visit"))
        self.visit = VisitList(theme, words, self.card)
        self.visit.setObjectName("dashboard.ticket_sheet.visit")
        self.body.addWidget(self.visit)
        self.keys: dict[str, SecondaryButton] = {}
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        for key, icon in (
            ("transfer", "arrow-right-left"),
            ("priority", "accessibility"),
            ("cancel", "circle-x"),
        ):
            button = SecondaryButton(theme, words.text(f"dashboard.do.{key}"), icon, self.card)
            button.setObjectName(f"dashboard.do.{key}")
            button.setFixedHeight(theme.px(48))
            button.clicked.connect(lambda _=False, one=key: self._ask(one))
            self.keys[key] = button
            row.addWidget(button)
        self.body.addLayout(row)
        self.go.clicked.connect(self._bring_back)
        board.changed.connect(self.show_leg)
        self.first = self.keys["transfer"]
        self.finish(words.text("dashboard.do.resume"), "undo-2")
        self.show_leg()

    def show_leg(self) -> None:
        """As it stands now; the number stays when its leg is another."""
        leg = self._board.leg(self.leg_id)
        if leg is None or (leg is self._shown and leg.status in ENDED) or (self.isHidden() and self._shown):
            return
        self.leg_id, self._shown = leg.leg_id, leg
        words = self._words
        self.head(leg.code, words.service(leg.service))
        tone = STATUS_TONES.get(leg.status, Tone.QUIET)
        self.pill.show_state(words.status(leg), tone, STATUS_ICONS[leg.status])
        facts = [words.ticket_detail(leg), words.ticket_time(leg), words.priority(leg.priority_class)]
        self.where.say("   " + " · ".join(one for one in facts if one))
        state = self._board.state
        self.visit.show_visit([] if state is None else state.visit_legs(leg), leg.then)
        can_move = leg.status in MOVABLE
        for name, key in self.keys.items():
            may = can_move or (name == "cancel" and leg.status is Status.CALLED)
            if may:
                key.unblock()
            else:
                key.block(words.text(f"dashboard.cannot.{self._why_not(leg)}"))
        can_return = leg.status in (Status.PARKED, Status.NO_SHOW)
        missed = leg.status is Status.NO_SHOW
        self.go.set_caption(words.text("dashboard.do.reinstate" if missed else "dashboard.do.resume"))
        self.go.setVisible(can_return)
        self.go.setFixedHeight(self.theme.px(KEY_HEIGHT))
        self._place()

    def _why_not(self, leg: Leg) -> str:
        if leg.status is Status.NO_SHOW:
            return "missed"
        if leg.status in (Status.CALLED, Status.SERVING):
            return "in_hand"
        return "printing" if leg.status is Status.PRINTING else "over"

    def _ask(self, what: str) -> None:
        self.asked.emit(what, self.leg_id)

    def _bring_back(self) -> None:
        leg = self._board.leg(self.leg_id)
        if leg is None:
            return
        new_id = self.acts.new_id()
        if leg.status is Status.NO_SHOW:
            self.ask(Reinstate(command_id=new_id, leg_id=leg.leg_id))
        else:
            self.ask(Resume(command_id=new_id, leg_id=leg.leg_id))
