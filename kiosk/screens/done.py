"""The number, large; how many are before it; where to go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.domain.site import Booth, Site
from common.domain.words import ConfirmedBy
from common.ui.banner import Banner, BannerKind
from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.canvas import painting_on
from common.ui.icon_view import IconView
from common.ui.lettering import advance
from common.ui.themed import ThemedWidget
from common.ui.ticket_card import Stub, StubSide, TicketCard, TicketNumber
from kiosk.screens.emphasis import EmphasisLine
from kiosk.screens.page import Dress, Page, named
from kiosk.screens.stat_card import StatCard
from kiosk.ticket_issue import TicketIssue

PAPER = 470.0


class Rule(ThemedWidget):
    """A thin line on the golden stub."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        ink = QColor(self.theme.palette.on_ticket_stub)
        ink.setAlphaF(0.35)
        with painting_on(self) as painter:
            painter.fillRect(self.rect(), ink)


class DonePage(Page):
    """Goes by itself after a while; the paper is in the hand by then."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = self.label("title", align=centre, wrap=False)
        self._ticket = TicketCard(self.theme, StubSide.BELOW, PAPER, Stub.CALLED, self)
        paper, stub = self._ticket.paper, self._ticket.stub
        self._what = self.label("lead", colour="text_muted", align=centre, parent=paper)
        self._words = ("", "")
        self._number = TicketNumber(self.theme, "", 272, paper, align=centre)
        self._pin = IconView(self.theme, "map-pin", 132, stub, colour="accent", spot="ticket_mark")
        self._wait_at = self.label("label", size=31, parent=stub, colour="on_ticket_stub", wrap=False)
        self._place = self.label("hero", parent=stub, colour="on_ticket_stub", wrap=False)
        self._rule = Rule(self.theme, stub)
        self._bell = IconView(self.theme, "bell-ring", 42, stub, colour="on_ticket_stub")
        self._called = self.label("label", size=31, parent=stub, colour="on_ticket_stub")
        self._ahead = StatCard(self.theme, "users", self)
        self._wait = StatCard(self.theme, "clock", self)
        arrow = "" if dress.outlet else "arrow-down"
        self._take_it = Banner(
            self.theme, BannerKind.WARN, "ticket", "", parent=self, trailing=arrow, plain_icon=True
        )
        self._no_paper = Banner(self.theme, BannerKind.WARN, "ticket-check", "", parent=self, plain_icon=True)
        self.nothing = SecondaryButton(self.theme, "", "printer", self)
        named(self.nothing, "kiosk.nothing_came_out")
        self.nothing.clicked.connect(self.flow.nothing_came_out)
        self.done = PrimaryButton(self.theme, "", "check", self, disc=False)
        named(self.done, "kiosk.done")
        self.done.clicked.connect(self.flow.done)
        self._countdown = EmphasisLine(self.theme, 30, self, align=centre)

    def refresh(self) -> None:
        issue, site = self.flow.issue, self.flow.site
        if issue is None or issue.number is None or site is None:
            return
        say = self.phrases.text
        booth = site.booth_by_code[issue.service.booth]
        self._title.say(say("kiosk.done.title"))
        self._words = (self.phrases.service(issue.service), booth.name)
        self._number.set_code(issue.number.code)
        self._show_stub(site, booth)
        self._show_stats(issue)
        by_screen = issue.confirmed_by is ConfirmedBy.SCREEN
        outlet = self.dress.outlet or say("kiosk.done.outlet")
        self._take_it.tell(say("kiosk.done.take_it", outlet=outlet))
        self._no_paper.tell(say("kiosk.done.no_paper"))
        self._take_it.setVisible(not by_screen)
        self._no_paper.setVisible(by_screen)
        self.nothing.set_caption(say("kiosk.done.nothing_came_out"))
        self.nothing.setVisible(not by_screen)
        self.done.set_caption(say("kiosk.done.done"))
        self.tick()
        self.rearrange()

    def _show_stub(self, site: Site, booth: Booth) -> None:
        say = self.phrases.text
        counters = self.phrases.counters(site, booth)
        self._wait_at.say(say("kiosk.done.wait_at"))
        self._place.say(self.phrases.place(booth) or booth.name)
        said = say("kiosk.done.called_at", counters=counters) if counters else say("kiosk.done.called")
        self._called.say(said)

    def _show_stats(self, issue: TicketIssue) -> None:
        say, number = self.phrases.text, issue.number
        if number is None:
            return
        nobody = not number.ahead
        self._ahead.show_stat(
            say("kiosk.done.ahead"),
            "" if nobody else str(number.ahead),
            say("kiosk.done.nobody") if nobody else say("kiosk.done.people", number.ahead),
        )
        wait = number.estimate
        self._wait.show_stat(
            say("kiosk.done.estimate"),
            "" if wait is None else f"{wait.from_min}–{wait.to_min}",
            say("kiosk.done.no_counter") if wait is None else say("kiosk.done.minutes"),
        )

    def tick(self) -> None:
        """Another second is over."""
        left = self.language.say.seconds(self.flow.idle.seconds_left)
        self._countdown.say(self.phrases.text("kiosk.done.returns", time=left), left)

    # --- where it stands

    def arrange(self, width: float, height: float) -> None:
        margin = self.margin()
        if self.lying():
            ticket = 880.0
            self._put_ticket(margin, 16, ticket, height - 40)
            x = margin + ticket + 40
            self._put_side(x, 16, width - margin - x, height - 32)
            return
        full = width - 2 * margin
        self.put(self._title, margin, 24, full, 92)
        spare = height - 1576
        ticket = 789 + min(0.0, spare)
        self._put_ticket(margin, 142, full, ticket)
        y = 142 + ticket + 26
        self._put_stats(margin, y, full, 184)
        self._put_hint(margin, y + 208, full, 142)
        self._put_buttons(margin, y + 378, full, 156)
        self.put(self._countdown, margin, y + 540, full, 56)

    def _put_side(self, x: float, y: float, width: float, height: float) -> None:
        self.put(self._title, x, y, width, 92)
        gap = (height - 92 - 184 - 142 - 160 - 56) / 4
        y += 92 + gap
        self._put_stats(x, y, width, 184)
        y += 184 + gap
        self._put_hint(x, y, width, 142)
        y += 142 + gap
        self._put_buttons(x, y, width, 160)
        self.put(self._countdown, x, y + 160 + gap / 2, width, 56)

    def _put_ticket(self, x: float, y: float, width: float, height: float) -> None:
        stub = 320.0
        paper = height - stub
        self._ticket.set_paper_length(paper)
        self.put(self._ticket, x, y, width, height)
        pad = 56.0
        one_line = " · ".join(self._words)
        fits = advance(self._what.font(), one_line) <= self.theme.f(width - 2 * pad)
        self._what.say(one_line if fits else "\n".join(self._words))
        needed = self._what.heightForWidth(self.theme.px(width - 2 * pad)) / self.theme.scale
        what = max(96.0, needed)
        self.put(self._what, pad, 20, width - 2 * pad, what)
        self.put(self._number, pad - 20, 20 + what, width - 2 * pad + 40, paper - 60 - what)
        inner = width - 2 * pad
        self.put(self._pin, pad, 44, 132, 132)
        self.put(self._wait_at, pad + 168, 38, inner - 168, 52)
        self.put(self._place, pad + 168, 88, inner - 168, 96)
        self.put(self._rule, pad, 208, inner, 2)
        self.put(self._bell, pad, 242, 42, 42)
        self.put(self._called, pad + 60, 216, inner - 60, 94)

    def _put_stats(self, x: float, y: float, width: float, height: float) -> None:
        first = (width - 20) * 0.42
        self.put_card(self._ahead, x, y, first, height)
        self.put_card(self._wait, x + first + 20, y, width - first - 20, height)

    def _put_hint(self, x: float, y: float, width: float, height: float) -> None:
        for banner in (self._take_it, self._no_paper):
            self.put(banner, x, y, width, height)

    def _put_buttons(self, x: float, y: float, width: float, height: float) -> None:
        first = 0.0 if self.nothing.isHidden() else (width - 20) * 0.42
        self.put(self.nothing, x, y, max(81.0, first), height)
        left = x + (first + 20 if first else 0.0)
        self.put(self.done, left, y, x + width - left, height)
