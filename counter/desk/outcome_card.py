"""How the service ends: four outcomes, by mouse or by the digits 1 to 4; how often it was handed over, by
plus and minus; and the way to the whole form.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.domain.words import Outcome
from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.card import MARGIN, Card
from common.ui.choice import ChoiceButton
from common.ui.lettering import CENTRE, draw_line, elided
from common.ui.theme import Theme
from counter.desk.finish_form import FinishForm
from counter.desk.keys import OUTCOMES, Keys
from counter.desk.phrases import Phrases

ONE_ROW = 100.0
"""Below this height the choices stand in one row without a title."""
STEP_KEY, COUNT, FORM_KEY = 38.0, 46.0, 112.0
"""Widths: plus and minus, the number between them, the way to the form."""
HEAD = 36.0


class OutcomeCard(Card):
    """`chosen` comes with the `Outcome`, `counted` with how many more; `form` leads to the whole form."""

    chosen = Signal(object)
    counted = Signal(int)

    def __init__(self, theme: Theme, phrases: Phrases, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._phrases = phrases
        self._form = FinishForm()
        self.choices: dict[Outcome, ChoiceButton] = {}
        for digit, outcome in enumerate(OUTCOMES, start=1):
            choice = ChoiceButton(theme, "", self, key_cap=str(digit))
            choice.setObjectName(f"desk.outcome.{outcome.value}")
            choice.clicked.connect(lambda _=False, one=outcome: self.chosen.emit(one))
            self.choices[outcome] = choice
        self.fewer = self._step("minus", -1)
        self.more = self._step("plus", 1)
        self.form = SecondaryButton(theme, "", "", self, key_cap=Keys.FORM.cap)
        self.form.setObjectName("desk.outcome.form")
        phrases.language.changed.connect(self._say)
        self._say()

    def _step(self, icon: str, by: int) -> SecondaryButton:
        key = SecondaryButton(self.theme, "", icon, self)
        key.setObjectName(f"desk.outcome.{icon}")
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has + and -
        key.clicked.connect(lambda: self.counted.emit(by))
        return key

    def show_form(self, form: FinishForm) -> None:
        """What `finish` would say now."""
        self.choices[form.outcome].setChecked(True)
        if form != self._form:
            self._form = form
            self._place()
            self.update()

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_one_row():
            return
        super().paintEvent(event)
        theme, face, p = self.theme, self.face(), self.theme.palette
        y = face.y() + theme.f(30)
        with painting_on(self) as painter:
            strong = theme.font(17, 800)
            left = face.x() + theme.f(17)
            first = self.fewer if self.fewer.isVisible() else self.form
            title = elided(strong, self._phrases.text("desk.outcome.title"), first.x() - theme.f(8) - left)
            draw_line(painter, QPointF(left, y), title, strong, p.text)
            if self.fewer.isVisible():
                number = theme.font(17, 800, tabular=True)
                middle = (self.fewer.geometry().right() + self.more.x()) / 2
                draw_line(painter, QPointF(middle, y), self._count(), number, p.text, CENTRE)

    def _count(self) -> str:
        """How many in all were handed over."""
        return self._phrases.text(
            "operations.finish.times", quantity=sum(one.quantity for one in self._form.delivered)
        )

    def _say(self) -> None:
        say = self._phrases.text
        for outcome, choice in self.choices.items():
            choice.set_caption(say(f"desk.outcome.{outcome.value}"))
        self.form.set_caption(say("operations.finish.more"))
        self.fewer.setAccessibleName(say("operations.finish.minus"))
        self.more.setAccessibleName(say("operations.finish.plus"))
        self.setAccessibleName(say("desk.outcome.title"))
        self.update()

    def _is_one_row(self) -> bool:
        return self.height() < self.theme.f(ONE_ROW)

    def _place(self) -> None:
        f, one_row = self.theme.f, self._is_one_row()
        counts = not one_row and self._form.outcome is Outcome.COMPLETED
        for key in (self.fewer, self.more):
            key.setVisible(counts)
        pad, gap, columns = (f(MARGIN), f(8), 4) if one_row else (f(MARGIN + 15), f(7), 2)
        form = f(FORM_KEY)
        top = f(MARGIN) if one_row else f(MARGIN + 52)
        room = self.width() - 2 * pad - (form + gap if one_row else 0)
        wide = (room - (columns - 1) * gap) / columns
        for place, choice in enumerate(self.choices.values()):
            row, column = divmod(place, columns)
            x = pad + column * (wide + gap)
            choice.setGeometry(round(x), round(top + row * f(60)), round(wide), round(f(52)))
        right = self.width() - pad
        head = f(MARGIN + 30 - HEAD / 2)
        form_top, form_high = (top, f(52)) if one_row else (head, f(HEAD))
        self.form.setGeometry(QRectF(right - form, form_top, form, form_high).toRect())
        x = right - form - f(12)
        for key, after in ((self.more, f(COUNT)), (self.fewer, 0.0)):
            x -= f(STEP_KEY)
            key.setGeometry(QRectF(x, head, f(STEP_KEY), f(HEAD)).toRect())
            x -= after
