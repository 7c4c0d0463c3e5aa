"""F1: what every key does, and the language."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.language import Language
from common.ui.lettering import draw_line, elided
from common.ui.painting import draw_key_cap
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.desk.dialog import DeskDialog
from counter.desk.keys import Keys
from counter.language_choice import LanguageChoice

LINES = (
    (Keys.CALL.cap, "desk.help.call"),
    (Keys.RECALL.cap, "desk.help.recall"),
    (Keys.SERVE.cap, "desk.help.serve"),
    ("1–4", "desk.help.outcome"),
    (Keys.CALL_CHOSEN.cap, "desk.help.call_chosen"),
    (f"{Keys.FORM.cap} + −", "operations.help.form"),
    (Keys.PLAN.cap, "operations.help.plan"),
    (Keys.NO_SHOW.cap, "desk.help.no_show"),
    (Keys.TRANSFER.cap, "operations.help.transfer"),
    (Keys.PARK.cap, "operations.help.park"),
    (Keys.PAUSE.cap, "operations.help.pause"),
    (Keys.CANCEL.cap, "desk.help.cancel"),
    (Keys.ASIDE.cap, "operations.help.aside"),
    (Keys.CLOSE.cap, "desk.help.close"),
    ("Ctrl+Z", "operations.help.undo"),
    ("Ctrl+M", "desk.help.mini"),
    ("Ctrl+F", "desk.help.filter"),
    ("Tab", "desk.help.tab"),
    ("Esc", "desk.help.escape"),
)


class KeyLine(ThemedWidget):
    """A key cap and what the key does."""

    def __init__(self, theme: Theme, cap: str, text: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._cap = cap
        self._text = text
        self.setAccessibleName(f"{cap}: {text}")
        self.setFixedHeight(theme.px(36))

    def sizeHint(self) -> QSize:
        return self.theme.size(330, 40).toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        middle = self.height() / 2
        cap = QRectF(0, middle - theme.f(14), theme.f(58), theme.f(28))
        font = theme.font(16, 500)
        with painting_on(self) as painter:
            draw_key_cap(painter, theme, cap, self._cap, p.text_brand)
            words = elided(font, self._text, self.width() - theme.f(70))
            draw_line(painter, QPointF(theme.f(70), middle), words, font, p.text)


class HelpDialog(DeskDialog):
    """Made anew each time it is opened, in the language of the moment."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget) -> None:
        super().__init__(theme, parent, 860)
        self.setObjectName("desk.help.dialog")
        self.body.addWidget(PlainText(theme, language.text("desk.help.title"), 26, 800, self.card))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(24))
        half = (len(LINES) + 1) // 2
        for place, (cap, key) in enumerate(LINES):
            grid.addWidget(KeyLine(theme, cap, language.text(key), self.card), place % half, place // half)
        self.body.addLayout(grid)
        row = QHBoxLayout()
        row.addWidget(LanguageChoice(theme, language, "desk", self.card))
        row.addStretch(1)
        self.close_key = SecondaryButton(theme, language.text("ui.close"), "", self.card, key_cap="Esc")
        self.close_key.setObjectName("desk.help.close")
        self.close_key.setFixedSize(theme.size(160, 48).toSize())
        self.close_key.clicked.connect(self.close_dialog)
        row.addWidget(self.close_key)
        self.body.addSpacing(theme.px(6))
        self.body.addLayout(row)

    def open(self) -> None:
        super().open()
        self.close_key.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.close_dialog()
        super().keyPressEvent(event)
