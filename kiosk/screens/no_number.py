"""No number could be taken: what happened, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from common.contract.problems import Problem
from common.domain.errors import TicketVoid, Unreachable
from common.ui.buttons import PrimaryButton
from common.ui.card import MARGIN, Card
from common.ui.icon_view import IconView
from common.ui.plain_text import PlainText
from kiosk.screens.page import Dress, Page, named

MARK = 150.0


class NoNumberPage(Page):
    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._card = Card(self.theme, self)
        self._mark = IconView(self.theme, "x", MARK, self._card, colour="on_error_solid", spot="error_solid")
        self._title = self.label("title", align=centre, parent=self._card)
        self._what = self.label("lead", align=centre, parent=self._card)
        self._advice = self.label("lead", colour="text_muted", align=centre, parent=self._card)
        self.retry = PrimaryButton(self.theme, "", "rotate-ccw", self)
        named(self.retry, "kiosk.retry")
        self.retry.clicked.connect(self.flow.take_ticket)

    def refresh(self) -> None:
        issue, site, offer = self.flow.issue, self.flow.site, self.flow.choices.service
        if issue is None or site is None:
            return
        say = self.phrases.text
        today = site.local(self.flow.now())
        problem = issue.problem
        was_void = isinstance(problem, Problem) and problem.code == TicketVoid.code
        self._mark.show_icon("wifi-off" if isinstance(problem, Unreachable) else "x")
        if was_void and issue.number is not None:
            self._title.say(say("kiosk.no_number.void", code=issue.number.code))
        else:
            self._title.say(say("kiosk.no_number.title"))
        self._what.say(self.phrases.problem(problem, today))
        self._advice.say(say("kiosk.no_number.advice"))
        self.retry.set_caption(say("kiosk.no_number.new" if was_void else "kiosk.no_number.retry"))
        why_not = "" if offer is None else self.phrases.cannot_take(offer, today)
        if not why_not and not self.flow.can_take_numbers:
            why_not = say("kiosk.link.cannot_take")
        if why_not:
            self.retry.block(why_not)
        else:
            self.retry.unblock()
        self.rearrange()

    def arrange(self, width: float, height: float) -> None:
        margin = (width - 1320) / 2 if self.lying() else self.margin()
        full = width - 2 * margin
        pad, mark, button = 56.0, MARK, 170.0
        words = [
            (label, self._high(label, full - 2 * pad)) for label in (self._title, self._what, self._advice)
        ]
        card = 2 * 48 + mark + sum(high for _, high in words) + 40 + 16 + 16
        top = max(12.0, (height - card - button - 40) * 0.45)
        self.put_card(self._card, margin, top, full, card)
        self.put(self.retry, margin, top + card + 36, full, button)
        y = MARGIN + 48.0
        self.put(self._mark, MARGIN + (full - mark) / 2, y, mark, mark)
        y += mark + 40
        for label, high in words:
            self.put(label, MARGIN + pad, y, full - 2 * pad, high)
            y += high + 16

    def _high(self, label: PlainText, width: float) -> float:
        return label.heightForWidth(self.theme.px(width)) / self.theme.scale
