"""Which sheet opens for what, and what follows from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from common.domain.commands import Announce, Cancel, CloseCounter, Command
from common.domain.leg import Leg
from common.domain.words import BoothCode, CounterCode, LegId, Status
from common.ui.theme import Theme
from counter.supervisor.actions import Actions
from counter.supervisor.live.announce_sheet import AnnounceSheet
from counter.supervisor.live.booth_sheet import BoothSheet
from counter.supervisor.live.counter_sheet import CounterSheet
from counter.supervisor.live.counter_words import CounterWords
from counter.supervisor.live.counters import CounterLine
from counter.supervisor.live.live_board import LiveBoard, Shown
from counter.supervisor.live.small_sheets import ConfirmSheet, PrioritySheet
from counter.supervisor.live.ticket_sheet import TicketSheet
from counter.supervisor.live.transfer_sheet import TransferSheet
from counter.supervisor.page import Page, Workplace
from counter.supervisor.sheet import Sheet


class Sheets(QObject):
    """One sheet at a time, over the whole window."""

    def __init__(self, workplace: Workplace, board: LiveBoard, words: CounterWords, page: Page) -> None:
        super().__init__(page)
        self._dashboard = workplace.dashboard
        self._board = board
        self._words = words
        self._page = page
        self._actions: Actions = workplace.actions
        self.open_now: Sheet | None = None

    def close(self) -> None:
        """Whatever was asked."""
        if self.open_now is not None:
            self.open_now.close_sheet()

    # --- what is asked

    def open_line(self, shown: Shown, key: str) -> None:
        """A line of the table was pressed."""
        self._board.refresh()  # a sheet begins with what is so now, not a moment ago
        match shown:
            case Shown.BOOTHS:
                self.booth(BoothCode(key))
            case Shown.COUNTERS:
                self.counter(CounterCode(key))
            case Shown.TICKETS:
                self.ticket(LegId(key))

    def booth(self, code: BoothCode) -> None:
        line = self._board.booth(code)
        if line is not None:
            theme, over = self._place()
            self._open(BoothSheet(theme, over, self._actions, self._words, line, self._now))

    def counter(self, code: CounterCode) -> None:
        line, site = self._board.counter(code), self._dashboard.site
        if line is None or site is None:
            return
        theme, over = self._place()
        sheet = CounterSheet(theme, over, self._actions, self._words, line, site)
        sheet.close_asked.connect(lambda: self._close_counter(code))
        self._open(sheet)

    def ticket(self, leg_id: LegId) -> None:
        if self._board.leg(leg_id) is None:
            return
        theme, over = self._place()
        sheet = TicketSheet(theme, over, self._actions, self._words, self._board, leg_id)
        sheet.asked.connect(self._for_ticket)
        self._open(sheet)

    def announce(self) -> None:
        theme, over = self._place()
        self._open(AnnounceSheet(theme, over, self._actions, self._words, self._now))

    def remove_announcement(self) -> None:
        say, told = self._words.text, self._board.announcement
        question = (
            say("dashboard.announce.remove.title"),
            "" if told is None else told.text,
            say("dashboard.announce.remove.go"),
        )
        self._confirm(question, "x", lambda: Announce(command_id=self._actions.new_id(), text=""))

    # --- what follows

    def _for_ticket(self, what: str, leg_id: str) -> None:
        leg, site = self._board.leg(LegId(leg_id)), self._dashboard.site
        if leg is None or site is None:
            return
        theme, over = self._place()
        if what == "transfer":
            self._open(TransferSheet(theme, over, self._actions, self._words, self._board, leg))
        elif what == "priority":
            self._open(PrioritySheet(theme, over, self._actions, self._words, leg, site.policy))
        else:
            self._cancel(leg)

    def _cancel(self, leg: Leg) -> None:
        say = self._words.text
        question = (
            say("dashboard.cancel.title", code=leg.code),
            say("dashboard.cancel.lead", waited=self._words.lasts(leg.arrived_at)),
            say("dashboard.cancel.go", code=leg.code),
        )
        self._confirm(
            question,
            "circle-x",
            lambda: Cancel(command_id=self._actions.new_id(), leg_id=leg.leg_id),
        )

    def _close_counter(self, code: CounterCode) -> None:
        self._board.refresh()
        line, say = self._board.counter(code), self._words.text
        if line is None:
            return
        name = self._words.counter_name(code)
        title = say("dashboard.counter.close.title", counter=name)
        go = say("dashboard.counter.close.go", counter=name)
        sheet = self._confirm((title, self._cost_of_closing(line), go), "moon", lambda: self._closing(code))

        def tell_again() -> None:
            now = self._board.counter(code)
            if now is not None and self.open_now is sheet:
                sheet.head(title, self._cost_of_closing(now))

        # Who is in hand may be another before the key is pressed.
        self._board.changed.connect(tell_again)
        sheet.closed.connect(lambda: self._board.changed.disconnect(tell_again))

    def _closing(self, code: CounterCode) -> CloseCounter:
        """By force where somebody is in hand: what becomes of them stands on the sheet."""
        line = self._board.counter(code)
        force = line is not None and line.leg is not None
        return CloseCounter(command_id=self._actions.new_id(), counter=code, force=force)

    def _cost_of_closing(self, line: CounterLine) -> str:
        """What becomes of the number in hand, and of those who wait."""
        say, leg = self._words.text, line.leg
        if leg is None:
            return say("dashboard.counter.close.free", waiting=line.waiting)
        key = "serving" if leg.status is Status.SERVING else "called"
        return say(f"dashboard.counter.close.{key}", code=leg.code)

    def _confirm(
        self, question: tuple[str, str, str], icon: str, make: Callable[[], Command]
    ) -> ConfirmSheet:
        theme, over = self._place()
        sheet = ConfirmSheet(theme, over, self._actions, self._words, question, icon, make)
        self._open(sheet)
        return sheet

    # --- on the window

    def _place(self) -> tuple[Theme, QWidget]:
        """The sheet before is over: the next one takes its place."""
        self.close()
        return self._page.theme, self._page.window()

    def _open(self, sheet: Sheet) -> None:
        self.open_now = sheet
        sheet.closed.connect(lambda: self._closed(sheet))
        sheet.open()

    def _closed(self, sheet: Sheet) -> None:
        if self.open_now is sheet:
            self.open_now = None

    def _now(self) -> datetime:
        return self._dashboard.now
