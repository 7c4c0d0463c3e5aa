"""The way of a citizen through the kiosk, as a view model: what to show now, and what a press does.

    connecting ──▶ welcome ──▶ home ──▶ booths ──▶ service ──▶ working ──▶ done
                                 └───────────────────▲            ├──▶ not_printed
                                    popular service               └──▶ no_number

Knows no widget and no network. Screens read the properties, call the verbs, and listen to `changed`.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from common.client.link import LinkState
from common.domain.site import Site
from common.domain.words import ORDINARY, BoothCode, ServiceCode
from common.ui.language import Language
from kiosk.choices import ASKED_FOR_PRIORITY, Choices
from kiosk.idle import IdleWatch, Mood, Patience
from kiosk.ports import Ports
from kiosk.ticket_issue import Phase, TicketIssue

BUSY_AFTER_MS = 1000
NEWS_EVERY_MS = 200
"""At the busiest hour the numbers on the tiles change this often, not with every event."""


class Screen(StrEnum):
    """What stands on the glass."""

    CONNECTING = "connecting"
    WELCOME = "welcome"
    HOME = "home"
    BOOTHS = "booths"
    SERVICE = "service"
    WORKING = "working"
    DONE = "done"
    NOT_PRINTED = "not_printed"
    NO_NUMBER = "no_number"


_SCREEN_OF = {
    Phase.ISSUING: Screen.SERVICE,
    Phase.PRINTING: Screen.SERVICE,
    Phase.CONFIRMING: Screen.SERVICE,
    Phase.IN_QUEUE: Screen.DONE,
    Phase.NOT_PRINTED: Screen.NOT_PRINTED,
    Phase.UNCONFIRMED: Screen.NOT_PRINTED,
    Phase.NO_NUMBER: Screen.NO_NUMBER,
}
_BACK = {Screen.HOME: Screen.WELCOME, Screen.BOOTHS: Screen.HOME, Screen.NO_NUMBER: Screen.SERVICE}


class TicketFlow(QObject):
    """One kiosk. `changed` says: look at me again; `passed` is the second that is counted aloud."""

    changed = Signal()
    passed = Signal()

    def __init__(
        self,
        ports: Ports,
        language: Language,
        patience: Patience | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._language = language
        self._own_language = language.code
        self._patience = patience or Patience()
        self._screen = Screen.CONNECTING if ports.queues.site is None else Screen.WELCOME
        self._came_by: Screen = Screen.HOME
        self.choices = Choices(ports.queues)
        self._shows_busy = False
        self._issue: TicketIssue | None = None
        self._unsettled: set[TicketIssue] = set()
        self.idle = IdleWatch(ports.clock, self._patience, self)
        self.idle.changed.connect(self.passed)
        self.idle.ended.connect(self.start_over)
        self._busy_after = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._busy_after.timeout.connect(self._show_busy)
        queues = ports.queues
        self._news = QTimer(self, singleShot=True, interval=NEWS_EVERY_MS)
        self._news.timeout.connect(self.changed)
        queues.link_changed.connect(lambda _: self._world_changed())
        queues.state_loaded.connect(self._world_changed)
        queues.events_arrived.connect(lambda _: self._news_arrived())
        language.changed.connect(self._language_changed)

    # --- the world

    @property
    def screen(self) -> Screen:
        if self._issue is not None and self._issue.is_busy and self._shows_busy:
            return Screen.WORKING
        return self._screen

    @property
    def site(self) -> Site | None:
        return self._ports.queues.site

    @property
    def link(self) -> LinkState:
        return self._ports.queues.link

    @property
    def last_heard(self) -> datetime | None:
        return self._ports.queues.last_heard

    @property
    def can_take_numbers(self) -> bool:
        """A number is given only over a link that is known to live."""
        return self.link is LinkState.FRESH

    def now(self) -> datetime:
        return self._ports.queues.hub_now()

    # --- the ticket

    @property
    def issue(self) -> TicketIssue | None:
        return self._issue

    @property
    def is_busy(self) -> bool:
        return self._issue is not None and self._issue.is_busy

    @property
    def may_leave(self) -> bool:
        """Not while the paper is on its way: it is a matter of seconds, and it has the citizen's number."""
        return self._issue is None or self._issue.phase not in (Phase.PRINTING, Phase.CONFIRMING)

    @property
    def can_go_back(self) -> bool:
        return self._screen not in (Screen.CONNECTING, Screen.WELCOME) and self.may_leave

    # --- what a press does

    def start(self) -> None:
        if self._screen is Screen.WELCOME:
            self._go(Screen.HOME)

    def take_number(self) -> None:
        if self._screen is Screen.HOME:
            self.choices.forget()
            self._go(Screen.BOOTHS)

    def turn_page(self, by: int) -> None:
        if self._screen is Screen.BOOTHS and self.choices.turn_page(by):
            self._go(Screen.BOOTHS)

    def choose_booth(self, code: BoothCode) -> None:
        if self._screen is Screen.BOOTHS and self.choices.choose_booth(code):
            self._came_by = Screen.BOOTHS
            self._go(Screen.SERVICE)

    def choose_popular(self, code: ServiceCode) -> None:
        if self._screen is Screen.HOME and self.choices.choose_popular(code):
            self._came_by = Screen.HOME
            self._go(Screen.SERVICE)

    def choose_service(self, code: ServiceCode) -> None:
        if self._screen is Screen.SERVICE and not self.is_busy and self.choices.choose_service(code):
            self.changed.emit()

    def set_priority(self, *, wanted: bool) -> None:
        if self._screen is Screen.SERVICE and not self.is_busy:
            self.choices.set_priority(wanted=wanted)
            self.changed.emit()

    def take_ticket(self) -> None:
        """The one press that takes a number. While it is under way a second press does nothing."""
        offer = self.choices.service
        if self._screen not in (Screen.SERVICE, Screen.NO_NUMBER) or self.is_busy:
            return
        if offer is None or not offer.can_be_taken or not self.can_take_numbers:
            return
        self._let_go()
        self._screen = Screen.SERVICE
        priority_class = ASKED_FOR_PRIORITY if self.choices.priority else ORDINARY
        issue = TicketIssue(self._ports, offer.service, priority_class, self)
        self._issue = issue
        issue.changed.connect(self._issue_changed)
        self._begin_work()
        issue.begin()
        self.changed.emit()

    def print_again(self) -> None:
        if self._screen is Screen.NOT_PRINTED and self._issue is not None and not self.is_busy:
            self._begin_work()
            self._issue.print_again()

    def go_without_paper(self) -> None:
        if self._screen is Screen.NOT_PRINTED and self._issue is not None and not self.is_busy:
            self._begin_work()
            self._issue.go_without_paper()

    def nothing_came_out(self) -> None:
        if self._screen is Screen.DONE and self._issue is not None:
            self._issue.nothing_came_out()

    def done(self) -> None:
        if self._screen is Screen.DONE:
            self.start_over()

    def back(self) -> None:
        if not self.can_go_back:
            return
        if self._screen in (Screen.DONE, Screen.NOT_PRINTED):
            self.start_over()
            return
        self._let_go()
        self._go(self._came_by if self._screen is Screen.SERVICE else _BACK[self._screen])

    def start_over(self) -> None:
        """Back to the welcome; language, choices and the ticket of this citizen are wiped at once."""
        if not self.may_leave:
            return
        self._let_go()
        self.choices.forget()
        self.idle.forget()
        self._language.set_language(self._own_language)
        self._go(Screen.CONNECTING if self.site is None else Screen.WELCOME)

    def set_language(self, code: str) -> None:
        self._language.set_language(code)

    def next_language(self) -> None:
        codes = self._language.codes
        self._language.set_language(codes[(codes.index(self._language.code) + 1) % len(codes)])

    # --- inside

    def _go(self, screen: Screen) -> None:
        self._screen = screen
        self._watch_idle()
        self.changed.emit()

    def _begin_work(self) -> None:
        self._shows_busy = False
        self._busy_after.start()
        self._watch_idle()

    def _show_busy(self) -> None:
        if self.is_busy:
            self._shows_busy = True
            self.changed.emit()

    def _issue_changed(self) -> None:
        if self._issue is None:
            return
        if not self._issue.is_busy:
            self._busy_after.stop()
            self._shows_busy = False
            self._screen = _SCREEN_OF[self._issue.phase]
        self._watch_idle()
        self.changed.emit()

    def _let_go(self) -> None:
        """The citizen leaves the ticket; it is kept alive until nothing about it is open."""
        issue, self._issue = self._issue, None
        if issue is None:
            return
        issue.changed.disconnect(self._issue_changed)
        self._unsettled.add(issue)
        issue.settled.connect(lambda: self._forget(issue))
        self._busy_after.stop()
        self._shows_busy = False
        issue.leave()

    def _forget(self, issue: TicketIssue) -> None:
        if issue in self._unsettled:
            self._unsettled.remove(issue)
            issue.deleteLater()

    def _watch_idle(self) -> None:
        if self._screen is Screen.CONNECTING or self.is_busy:
            self.idle.rest()
        elif self._screen is Screen.DONE:
            if self.idle.mood is not Mood.LEAVING:
                self.idle.leave_after(self._patience.done_s)
        elif self._screen is not Screen.WELCOME:
            self.idle.watch()
        elif self._language.code != self._own_language:
            # Nothing to ask about: the words simply go back to the kiosk's own.
            self.idle.leave_after(self._patience.idle_s)
        else:
            self.idle.rest()

    def _language_changed(self) -> None:
        if self.idle.mood is not Mood.ASKING:
            self._watch_idle()
        self.changed.emit()

    def _news_arrived(self) -> None:
        if not self._news.isActive():
            self._news.start()

    def _world_changed(self) -> None:
        if self._screen is Screen.CONNECTING and self.site is not None:
            self._go(Screen.WELCOME)
        else:
            self.changed.emit()
