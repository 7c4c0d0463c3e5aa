"""How the service ends: four outcomes, by mouse or by the digits 1 to 4."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.domain.words import Outcome
from common.ui.canvas import painting_on
from common.ui.card import MARGIN, Card
from common.ui.choice import ChoiceButton
from common.ui.language import Language
from common.ui.lettering import draw_line
from common.ui.theme import Theme
from counter.desk.keys import OUTCOMES

ONE_ROW = 100.0
"""Below this height the choices stand in one row without a title."""


class OutcomeCard(Card):
    """`chosen` comes with the `Outcome`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._language = language
        self.choices: dict[Outcome, ChoiceButton] = {}
        for digit, outcome in enumerate(OUTCOMES, start=1):
            choice = ChoiceButton(theme, "", self, key_cap=str(digit))
            choice.setObjectName(f"desk.outcome.{outcome.value}")
            choice.clicked.connect(lambda _=False, one=outcome: self.chosen.emit(one))
            self.choices[outcome] = choice
        language.changed.connect(self._say)
        self._say()

    def show_outcome(self, outcome: Outcome) -> None:
        """Which one is chosen."""
        self.choices[outcome].setChecked(True)

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_one_row():
            return
        super().paintEvent(event)
        theme, face = self.theme, self.face()
        at = QPointF(face.x() + theme.f(17), face.y() + theme.f(30))
        with painting_on(self) as painter:
            title = self._language.text("desk.outcome.title")
            draw_line(painter, at, title, theme.font(17, 800), theme.palette.text)

    def _say(self) -> None:
        for outcome, choice in self.choices.items():
            choice.set_caption(self._language.text(f"desk.outcome.{outcome.value}"))
        self.setAccessibleName(self._language.text("desk.outcome.title"))
        self.update()

    def _is_one_row(self) -> bool:
        return self.height() < self.theme.f(ONE_ROW)

    def _place(self) -> None:
        f = self.theme.f
        one_row = self._is_one_row()
        pad, gap, columns = (f(MARGIN), f(8), 4) if one_row else (f(MARGIN + 15), f(7), 2)
        top = f(MARGIN) if one_row else f(MARGIN + 52)
        wide = (self.width() - 2 * pad - (columns - 1) * gap) / columns
        for place, choice in enumerate(self.choices.values()):
            row, column = divmod(place, columns)
            x = pad + column * (wide + gap)
            choice.setGeometry(round(x), round(top + row * f(60)), round(wide), round(f(52)))
