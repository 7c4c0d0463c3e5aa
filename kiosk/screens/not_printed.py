"""The paper is not there, or nobody knows: the number stays on the glass, and there is a way on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from common.domain.site import Booth, Site
from common.domain.words import ConfirmedBy
from common.ui.banner import Banner, BannerKind
from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.icon_view import IconView
from common.ui.lettering import advance
from common.ui.ticket_card import Stub, StubSide, TicketCard, TicketNumber
from kiosk.ports import NumberTaken
from kiosk.screens.emphasis import EmphasisLine
from kiosk.screens.page import Dress, Page, named
from kiosk.screens.qr import QrView
from kiosk.screens.steps import Steps
from kiosk.ticket_issue import Phase, TicketIssue


@dataclass(frozen=True, slots=True)
class _Case:
    """The sentences of one kind of trouble."""

    title: str
    advice: str
    steps: tuple[str, str, str]
    go_on: str


_NOT_PRINTED = _Case(
    "kiosk.trouble.not_printed",
    "kiosk.trouble.kept",
    ("kiosk.trouble.remember", "kiosk.trouble.press_without_paper", "kiosk.trouble.wait_in"),
    "kiosk.trouble.without_paper",
)
_UNKNOWN = _Case(
    "kiosk.trouble.unknown",
    "kiosk.trouble.kept",
    ("kiosk.trouble.look_at_slot", "kiosk.trouble.press_use_number", "kiosk.trouble.wait_in"),
    "kiosk.trouble.use_number",
)
_IN_QUEUE = _Case(
    "kiosk.trouble.nothing_came_out",
    "kiosk.trouble.in_queue",
    ("kiosk.trouble.remember", "kiosk.trouble.press_without_paper", "kiosk.trouble.wait_in"),
    "kiosk.trouble.without_paper",
)
_UNCONFIRMED = _Case(
    "kiosk.trouble.unconfirmed",
    "kiosk.trouble.still_trying",
    ("kiosk.trouble.keep_ticket", "kiosk.trouble.stay_here", "kiosk.trouble.ask_desk"),
    "kiosk.trouble.use_number",
)
_UNCONFIRMED_WITHOUT_PAPER = replace(
    _UNCONFIRMED, steps=("kiosk.trouble.remember", "kiosk.trouble.stay_here", "kiosk.trouble.ask_desk")
)


class NotPrintedPage(Page):
    """Error with the number kept (mockup k6)."""

    def __init__(self, dress: Dress, tracking: str, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._tracking = tracking
        self._banner = Banner(self.theme, BannerKind.ERROR, "printer-x", "", "-", self)
        self._ticket = TicketCard(self.theme, StubSide.RIGHT, 600, Stub.PLAIN, self)
        paper, stub = self._ticket.paper, self._ticket.stub
        self._caption = self.label("body", colour="text_muted", parent=paper, wrap=False)
        self._number = TicketNumber(self.theme, "", 164, paper)
        self._service = self.label("card_title", parent=paper)
        self._where = self.label("label", size=30, weight=500, colour="text_muted", parent=paper, wrap=False)
        self._booth_and_place = ("", "")
        self._ahead = self.label("label", size=30, weight=500, colour="text_muted", parent=paper, wrap=False)
        self._qr = QrView(self.theme, stub)
        self._scan = self.label("label", parent=stub, align=Qt.AlignmentFlag.AlignHCenter)
        self._steps = Steps(self.theme, self)
        self.without_paper = PrimaryButton(self.theme, "", "check", self)
        named(self.without_paper, "kiosk.without_paper")
        self.without_paper.clicked.connect(self.flow.go_without_paper)
        self.again = SecondaryButton(self.theme, "", "rotate-ccw", self)
        named(self.again, "kiosk.print_again")
        self.again.clicked.connect(self.flow.print_again)
        self._timer = IconView(self.theme, "timer", 48, self)
        self._kept = EmphasisLine(self.theme, 30, self)
        self._left = EmphasisLine(self.theme, 30, self)

    def refresh(self) -> None:
        issue, site = self.flow.issue, self.flow.site
        if issue is None or issue.number is None or site is None:
            return
        booth = site.booth_by_code[issue.service.booth]
        self._show_case(issue, booth)
        self._show_ticket(issue, issue.number, site, booth)
        say = self.phrases.text
        self.again.set_caption(
            say("kiosk.working.short" if self.flow.is_busy else "kiosk.trouble.print_again")
        )
        why_not = say("kiosk.trouble.waiting_for_hub") if issue.phase is Phase.UNCONFIRMED else ""
        for key in (self.without_paper, self.again):
            if why_not:
                key.block(why_not)
            else:
                key.unblock()
        self.tick()
        self.rearrange()

    def _show_case(self, issue: TicketIssue, booth: Booth) -> None:
        say = self.phrases.text
        case = self._case(issue)
        reason = "" if issue.outcome is None else self.phrases.not_printed(issue.outcome)
        if issue.in_queue or issue.phase is Phase.UNCONFIRMED:
            reason = ""
        self._banner.tell(say(case.title), " ".join(part for part in (reason, say(case.advice)) if part))
        first, second, third = case.steps
        steps = (say(first), say(second), say(third, place=self.phrases.zone(booth)))
        self._steps.show_steps(say("kiosk.trouble.what_to_do"), steps)
        self.without_paper.set_caption(say(case.go_on))

    def _case(self, issue: TicketIssue) -> _Case:
        if issue.phase is Phase.UNCONFIRMED:
            by_screen = issue.confirmed_by is ConfirmedBy.SCREEN
            return _UNCONFIRMED_WITHOUT_PAPER if by_screen else _UNCONFIRMED
        if issue.in_queue:
            return _IN_QUEUE
        if issue.outcome is not None and self.phrases.is_unknown(issue.outcome):
            return _UNKNOWN
        return _NOT_PRINTED

    def _show_ticket(self, issue: TicketIssue, number: NumberTaken, site: Site, booth: Booth) -> None:
        say = self.phrases.text
        self._caption.say(say("kiosk.trouble.your_number"))
        self._number.set_code(number.code)
        self._service.say(self.phrases.service(issue.service))
        self._booth_and_place = (booth.name, self.phrases.place(booth))
        where = " · ".join(part for part in self._booth_and_place if part)
        self._ahead.say(
            say("kiosk.trouble.ahead", number.ahead) if number.ahead else say("kiosk.trouble.nobody")
        )
        if self._tracking and number.tracking_token:
            self._qr.show_payload(f"{self._tracking}{number.tracking_token}")
            self._scan.say(say("kiosk.trouble.scan_to_track"))
        else:
            # Without a public address there is nothing to follow; the code then carries the number itself.
            day = self.language.say.date_short(site.business_date(number.taken_at))
            self._qr.show_payload(f"{site.name}\n{number.code} · {day}\n{self._service.whole}\n{where}")
            self._scan.say(say("kiosk.trouble.scan_to_keep"))

    def tick(self) -> None:
        """Another second is over."""
        issue = self.flow.issue
        if issue is None:
            return
        if issue.in_queue:
            self._kept.say(self.phrases.text("kiosk.trouble.counts"))
            self._left.say(*2 * (self.phrases.text("kiosk.trouble.will_be_called"),))
            return
        self._kept.say(self.phrases.text("kiosk.trouble.kept_for"))
        left = self.language.say.minutes_and_seconds(issue.seconds_kept)
        self._left.say(self.phrases.text("kiosk.trouble.left", time=left), left)

    # --- where it stands

    def arrange(self, width: float, height: float) -> None:
        margin = self.margin()
        full = width - 2 * margin
        if self.lying():
            left = 960.0
            self._put_banner_and_ticket(margin, 12, left, 196, height - 12 - 196 - 24 - 24)
            x = margin + left + 32
            self._put_actions(x, 12, width - margin - x, height - 12 - 24, steps=height - 36 - 352)
            return
        spare = min(0.0, height - 1576)
        self._put_banner_and_ticket(margin, 28, full, 208, 512 + spare * 0.5)
        y = 28 + 208 + 28 + 512 + spare * 0.5 + 32
        self._put_actions(margin, y, full, height - y - 22, steps=392 + spare * 0.5)

    def _put_banner_and_ticket(self, x: float, y: float, width: float, banner: float, ticket: float) -> None:
        self.put(self._banner, x, y, width, banner)
        top = y + banner + 28
        self.put(self._ticket, x, top, width, ticket)
        paper = self._ticket_split(width)
        pad, inner = 44.0, paper - 84.0
        name = self._service.heightForWidth(self.theme.px(inner)) / self.theme.scale + 8
        spare = max(0.0, ticket - (306 + name + 52)) / 2 - 10
        self.put(self._caption, pad, 30 + spare, inner, 54)
        self.put(self._number, pad - 6, 92 + spare, inner + 6, 156)
        self.put(self._service, pad, 258 + spare, inner, name)
        self._say_where(self.theme.f(inner))
        self.put(self._where, pad, 256 + name + spare, inner, 52)
        self.put(self._ahead, pad, 306 + name + spare, inner, 52)
        stub = width - paper
        side = min(stub - 76.0, ticket - 180.0)
        above = (ticket - side - 116) / 2
        self.put(self._qr, (stub - side) / 2, above, side, side)
        self.put(self._scan, 16, above + side + 8, stub - 32, 100)

    def _say_where(self, room: float) -> None:
        """A long name gives way to the place: without that nobody finds the booth."""
        booth, place = self._booth_and_place
        said = " · ".join(part for part in (booth, place) if part)
        if place and advance(self._where.font(), said) > room:
            said = f"{place} · {booth}"
        self._where.say(said)

    def _ticket_split(self, width: float) -> float:
        paper = width - 368.0
        self._ticket.set_paper_length(paper)
        return paper

    def _put_actions(self, x: float, y: float, width: float, height: float, *, steps: float) -> None:
        self.put_card(self._steps, x, y, width, steps)
        bottom = y + height
        self.put(self.again, x, bottom - 116, width * 0.5, 116)
        self.put(self._timer, x + width * 0.5 + 44, bottom - 82, 48, 48)
        text = x + width * 0.5 + 108
        self.put(self._kept, text, bottom - 112, x + width - text, 52)
        self.put(self._left, text, bottom - 60, x + width - text, 52)
        above = y + steps + 28
        self.put(self.without_paper, x, above, width, bottom - 116 - 28 - above)
