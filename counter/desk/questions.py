"""The questions that a desk asks over its page: one at a time, closed by itself when it makes no sense."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from common.domain.words import CounterCode
from common.ui.theme import Theme
from counter.desk.call_chosen import CallChosenDialog
from counter.desk.desk import IN_HAND, Desk
from counter.desk.dialog import Answer, DeskDialog, Question
from counter.desk.dialogs.aside_dialog import AsideDialog
from counter.desk.dialogs.break_dialog import BreakDialog
from counter.desk.dialogs.finish_dialog import FinishDialog
from counter.desk.dialogs.operation import OperationDialog, Scene
from counter.desk.dialogs.park_dialog import ParkDialog
from counter.desk.dialogs.plan_dialog import PlanDialog
from counter.desk.dialogs.services_dialog import ServicesDialog
from counter.desk.dialogs.transfer_dialog import TransferDialog
from counter.desk.help_dialog import HelpDialog
from counter.desk.keys import Keys
from counter.desk.line_up import InLine
from counter.desk.phrases import Phrases
from counter.desk.standing import Stage

OPERATIONS: dict[Keys, Callable[[Scene], OperationDialog]] = {
    Keys.TRANSFER: TransferDialog,
    Keys.PARK: ParkDialog,
    Keys.PAUSE: BreakDialog,
    Keys.ASIDE: AsideDialog,
    Keys.FORM: FinishDialog,
    Keys.PLAN: PlanDialog,
}
_ONLY_IN_HAND = frozenset({Keys.TRANSFER, Keys.PARK, Keys.FORM, Keys.PLAN})


class Questions(QObject):
    """`window` is what they cover, in the `theme` of the moment."""

    def __init__(self, desk: Desk, phrases: Phrases, window: QWidget, theme: Callable[[], Theme]) -> None:
        super().__init__(window)
        self._desk = desk
        self._phrases = phrases
        self._window = window
        self._theme = theme
        self._dialog: DeskDialog | None = None
        phrases.language.changed.connect(self._say_anew)

    @property
    def dialog(self) -> DeskDialog | None:
        """The one that is open."""
        return self._dialog

    def close(self) -> None:
        if self._dialog is not None:
            self._dialog.close_dialog()

    def check(self) -> None:
        """Something has changed: what is asked must still make sense, and what must be asked now is."""
        dialog = self._dialog
        if dialog is not None:
            if dialog.holds(self._desk):
                dialog.refresh()
                dialog.raise_()
            else:
                dialog.close_dialog()
        if self._dialog is None and self._desk.move_offer is not None:
            self._ask_move()

    def ask(self, key: Keys, chosen: InLine | None = None) -> None:
        """What belongs to a key; `chosen` is the row of the waiting list under the cursor."""
        if self._dialog is not None:
            return
        if key in OPERATIONS:
            if key not in _ONLY_IN_HAND or self._desk.stage in IN_HAND:
                self._open(OPERATIONS[key](self._scene()))
            return
        match key:
            case Keys.HELP:
                self._open(HelpDialog(self._theme(), self._phrases.language, self._window))
            case Keys.CALL_CHOSEN:
                self._open(CallChosenDialog(self._theme(), self._desk, self._phrases, self._window, chosen))
            case Keys.CANCEL:
                self._ask_cancel()
            case Keys.CLOSE:
                self._ask_close()

    def ask_services(self, counter: CounterCode) -> None:
        """What a counter serves, before it is opened or while it is."""
        if self._dialog is None:
            self._open(ServicesDialog(self._scene(), counter))

    def _scene(self) -> Scene:
        return Scene(self._theme(), self._desk, self._phrases, self._window)

    def _open(self, dialog: DeskDialog) -> None:
        self._dialog = dialog
        dialog.closed.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _say_anew(self) -> None:
        if isinstance(self._dialog, HelpDialog):
            self._dialog.close_dialog()
            self.ask(Keys.HELP)
        else:
            self.close()

    # --- yes or no

    def _question(self, title: str, text: str, answers: list[Answer], *stages: Stage) -> None:
        self._open(Question(self._theme(), self._window, title, text, answers, *stages))

    def _back(self, name: str) -> Answer:
        return Answer(name, self._phrases.text("desk.back"), "", lambda: None, "Esc")

    def _ask_cancel(self) -> None:
        leg, say = self._desk.leg, self._phrases.text
        if leg is None:
            return
        answers = [
            Answer("desk.cancel.yes", say("desk.cancel.yes"), "circle-x", self._desk.cancel),
            self._back("desk.cancel.no"),
        ]
        title = say("desk.cancel.title", code=leg.code)
        self._question(title, say("desk.cancel.text"), answers, Stage.CALLED)

    def _ask_close(self) -> None:
        desk, session, say = self._desk, self._desk.session, self._phrases.text
        if session is None:
            return
        counter = session.counter
        leave, move = say("desk.close.leave"), say("desk.close.move")
        services = say("operations.close.services")
        answers = [
            Answer("desk.close.leave", leave, "log-out", lambda: desk.close_counter(leave=True)),
            Answer("desk.close.move", move, "", desk.close_counter),
            Answer("desk.close.services", services, "", lambda: self.ask_services(counter)),
            self._back("desk.close.no"),
        ]
        title = say("desk.close.title", counter=counter)
        count = len(desk.waiting)
        text = say("desk.close.text", count) if count else say("desk.close.text_nobody")
        self._question(title, text, answers, Stage.READY, Stage.PAUSED)

    def _ask_move(self) -> None:
        offer, say = self._desk.move_offer, self._phrases.text
        if offer is None:
            return
        here = offer.wanted.counter
        is_same = offer.left == here
        title = say("operations.move.same" if is_same else "operations.move.title", counter=offer.left)
        answers = [
            Answer(
                "desk.move.yes",
                say("operations.move.yes", counter=here),
                "monitor-check",
                lambda: self._desk.move_here(offer),
            ),
            self._back("desk.move.no"),
        ]
        self._question(title, say("operations.move.text", counter=offer.left), answers, Stage.CHOOSING)
        if self._dialog is not None:
            self._dialog.closed.connect(self._desk.stay)
