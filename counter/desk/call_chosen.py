"""Call a chosen number out of its turn: which one, and why. A parked or missed one has its own way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from common.domain.leg import Leg
from common.domain.words import ChosenReason, Status
from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.choice import ChoiceButton
from common.ui.field import TextField
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from counter.desk.desk import Desk
from counter.desk.dialog import BUTTON_HEIGHT, DeskDialog
from counter.desk.keys import REASONS, digit_of
from counter.desk.line_up import InLine
from counter.desk.phrases import Phrases
from counter.desk.standing import Stage


class CallChosenDialog(DeskDialog):
    """By keys: F5, the number, Enter, a digit for the reason, Enter. `chosen` is who stands under the list's
    cursor. Made anew for each question.
    """

    def __init__(
        self, theme: Theme, desk: Desk, phrases: Phrases, parent: QWidget, chosen: InLine | None
    ) -> None:
        super().__init__(theme, parent, 640)
        self._desk = desk
        self._phrases = phrases
        self._reason: ChosenReason | None = None
        say = phrases.text
        self.field = TextField(theme, say("desk.chosen.number"), "hash", self.card)
        self.field.line.setObjectName("desk.chosen.number")
        self.found = PlainText(theme, "", 16, 600, self.card, colour="text_muted", wrap=False)
        self.found.setObjectName("desk.chosen.found")
        self.go = PrimaryButton(theme, "", "bell-ring", self.card, disc=False, text_size=22)
        self.go.setObjectName("desk.chosen.go")
        self.back = SecondaryButton(theme, say("desk.back"), "", self.card, key_cap="Esc")
        self.back.setObjectName("desk.chosen.back")
        self.reasons: dict[ChosenReason, ChoiceButton] = {}
        self._lay_out()
        self.field.line.textChanged.connect(lambda _: self.refresh())
        self.field.line.returnPressed.connect(self._number_typed)
        self.go.clicked.connect(self._call)
        self.back.clicked.connect(self.close_dialog)
        self.field.line.setText("" if chosen is None else chosen.leg.code)
        self.refresh()

    def _lay_out(self) -> None:
        theme, say = self.theme, self._phrases.text
        self.body.addWidget(PlainText(theme, say("desk.chosen.title"), 26, 800, self.card))
        self.field.setFixedHeight(theme.px(52))
        self.body.addWidget(self.field)
        self.body.addWidget(self.found)
        self.body.addWidget(PlainText(theme, say("desk.chosen.why"), 17, 800, self.card))
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        for place, reason in enumerate(REASONS):
            word = say(f"desk.reason.{reason.value}")
            choice = ChoiceButton(theme, word, self.card, key_cap=str(place + 1))
            choice.setObjectName(f"desk.reason.{reason.value}")
            choice.setAutoExclusive(False)
            choice.setFixedHeight(theme.px(52))
            choice.clicked.connect(lambda _=False, one=reason: self._choose(one))
            self.reasons[reason] = choice
            grid.addWidget(choice, place // 2, place % 2)
        self.body.addLayout(grid)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        for button, share in ((self.go, 3), (self.back, 1)):
            button.setFixedHeight(theme.px(BUTTON_HEIGHT + 12))
            row.addWidget(button, share)
        self.body.addLayout(row)

    def open(self) -> None:
        super().open()
        (self.field.line if self._one() is None else next(iter(self.reasons.values()))).setFocus()

    def holds(self, desk: Desk) -> bool:
        return desk.is_fresh and desk.stage is Stage.READY

    def refresh(self) -> None:
        """Whom the number means, and whether they can be called."""
        say, one, aside = self._phrases.text, self._one(), self._aside()
        typed = self.field.line.text().strip()
        self.found.say(self._found(typed))
        for reason, choice in self.reasons.items():
            choice.setChecked(reason is self._reason and aside is None)
            choice.setEnabled(aside is None)
        if aside is not None:
            is_missed = aside.status is Status.NO_SHOW
            key = "operations.aside.reinstate" if is_missed else "operations.aside.call_here"
            self.go.set_caption(say(key, code=aside.code))
            self.go.unblock()
            return
        code = typed.upper() if one is None else one.leg.code
        self.go.set_caption(say("desk.chosen.go", code=code).strip())
        if one is None:
            self.go.block(say("desk.chosen.need_number"))
        elif self._reason is None:
            self.go.block(say("desk.chosen.need_reason"))
        else:
            self.go.unblock()

    def _found(self, typed: str) -> str:
        """Where the typed number stands."""
        phrases, say, one, aside = self._phrases, self._phrases.text, self._one(), self._aside()
        if not typed:
            return say("desk.chosen.hint")
        if one is not None:
            service = phrases.service(one.leg.service)
            return say("desk.chosen.found", service=service, waited=phrases.waited(one.leg))
        if aside is not None:
            _, word = phrases.leg_state(aside)
            return f"{phrases.service(aside.service)} · {word}"
        if len(self._desk.find_waiting(typed)) > 1:
            return say("desk.chosen.several")
        leg = self._desk.find_any(typed)
        if leg is None:
            return say("desk.chosen.not_waiting")
        _, word = phrases.leg_state(leg)
        return f"{phrases.where(leg.booth)} · {word}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event.key())
        if digit is not None and self._aside() is None:
            self._choose(REASONS[digit])
        super().keyPressEvent(event)

    def _one(self) -> InLine | None:
        found = self._desk.find_waiting(self.field.line.text())
        return found[0] if len(found) == 1 else None

    def _aside(self) -> Leg | None:
        """The parked or the missed that is meant, where nobody who waits is."""
        typed = self.field.line.text()
        if not typed.strip() or self._desk.find_waiting(typed):
            return None
        found = self._desk.aside.find(typed)
        return found[0] if len(found) == 1 else None

    def _choose(self, reason: ChosenReason) -> None:
        self._reason = reason
        self.refresh()
        if self.go.isEnabled():
            self.go.setFocus(Qt.FocusReason.TabFocusReason)

    def _number_typed(self) -> None:
        if self._aside() is not None:
            self.go.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._one() is not None:
            chosen = self._reason
            (self.go if chosen else next(iter(self.reasons.values()))).setFocus(Qt.FocusReason.TabFocusReason)

    def _call(self) -> None:
        one, reason, aside = self._one(), self._reason, self._aside()
        self.close_dialog()
        if aside is not None and aside.status is Status.NO_SHOW:
            self._desk.reinstate(aside.leg_id)
        elif aside is not None:
            self._desk.resume_here(aside.leg_id)
        elif one is not None and reason is not None:
            self._desk.call_ticket(one.leg.leg_id, reason)
