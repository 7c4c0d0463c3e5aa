"""Something is being done: the flower turns, the number stands there as soon as there is one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.kawung import petal
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.ticket_card import TicketNumber
from kiosk.screens.page import Dress, Page
from kiosk.ticket_issue import Phase

STEP_MS = 450
"""Slow enough for everyone: far below three flashes a second."""


class TurningFlower(ThemedWidget):
    """Four petals; the golden one moves on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._golden = 0
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._turn)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        p = self.theme.palette
        rest = QColor(p.primary)
        with painting_on(self) as painter:
            centre = QPointF(box.center())
            for diagonal in range(4):
                painter.fillPath(
                    petal(centre, box.width(), diagonal), p.accent if diagonal == self._golden else rest
                )

    def _turn(self) -> None:
        self._golden = (self._golden + 1) % 4
        self.update()


_SAYS = {
    Phase.ISSUING: "kiosk.working.issuing",
    Phase.PRINTING: "kiosk.working.printing",
    Phase.CONFIRMING: "kiosk.working.confirming",
}


class WorkingPage(Page):
    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._flower = TurningFlower(self.theme, self)
        self._title = self.label("title", align=centre)
        self._advice = self.label("lead", colour="text_muted", align=centre)
        self._number = TicketNumber(self.theme, "", 200, self, align=centre)

    def refresh(self) -> None:
        issue = self.flow.issue
        if issue is None or issue.phase not in _SAYS:
            return
        self._title.say(self.phrases.text(_SAYS[issue.phase]))
        self._advice.say(self.phrases.text("kiosk.working.advice"))
        self._number.set_code("" if issue.number is None else issue.number.code)
        self._number.setVisible(issue.number is not None)

    def arrange(self, width: float, height: float) -> None:
        margin = self.margin()
        full = width - 2 * margin
        side = 240.0 if self.lying() else 320.0
        top = max(20.0, (height - side - 480) / 2)
        self.put(self._flower, (width - side) / 2, top, side, side)
        self.put(self._title, margin, top + side + 40, full, 100)
        self.put(self._advice, margin, top + side + 140, full, 60)
        self.put(self._number, margin, top + side + 220, full, 220)
