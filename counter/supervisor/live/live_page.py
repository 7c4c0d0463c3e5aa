"""The page of the live board: head, figures, the table, alerts, the lobby's ticker."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from common.ui.card import MARGIN as SHADOW
from common.ui.theme import Theme
from counter.supervisor.choice_menu import MenuLine, open_menu
from counter.supervisor.live.alert_file import AlertFile, read_book
from counter.supervisor.live.alert_words import AlertWords
from counter.supervisor.live.alerts_panel import AlertsPanel
from counter.supervisor.live.booth_look import BoothLook
from counter.supervisor.live.counter_look import CounterLook, TicketLook
from counter.supervisor.live.counter_words import CounterWords
from counter.supervisor.live.figure_card import FigureCard
from counter.supervisor.live.head import HEIGHT as HEAD
from counter.supervisor.live.head import Head
from counter.supervisor.live.line_table import LineTable
from counter.supervisor.live.live_board import LiveBoard, Shown
from counter.supervisor.live.row_look import ALERTS
from counter.supervisor.live.sheets import Sheets
from counter.supervisor.live.ticker_card import TickerCard
from counter.supervisor.measures import BOARD_TOP, CARDS_HEIGHT, CARDS_TOP, GAP, LEFT, Frame
from counter.supervisor.page import Page, Workplace

TICKER = 148.0
FEWEST_CARDS = 3


class LivePage(Page):
    """Shows what its `board` says; presses go to `sheets`, which asks before anything is changed."""

    def __init__(self, workplace: Workplace, board: LiveBoard, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("dashboard.live")
        self._workplace = workplace
        self.board = board
        language, dashboard = workplace.language, workplace.dashboard
        self.words = CounterWords(language, dashboard, board)
        self._alert_words = AlertWords(language, dashboard, board)
        self.sheets = Sheets(workplace, board, self.words, self)
        self._minute = -1
        self.head = Head(theme, self)
        self.cards: list[FigureCard] = []
        self.table = LineTable(theme, self)
        self.table.add(Shown.BOOTHS, BoothLook(theme), lambda face: face.spoken)
        self.table.add(Shown.COUNTERS, CounterLook(theme), lambda face: face.spoken)
        self.table.add(Shown.TICKETS, TicketLook(theme, self.words), self.words.ticket_spoken)
        self.alerts = AlertsPanel(theme, language, self)
        self.ticker = TickerCard(theme, self)
        self._find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        board, table, sheets = self.board, self.table, self.sheets
        board.changed.connect(self.refresh)
        self._workplace.language.changed.connect(self.refresh)
        self.head.full_screen.clicked.connect(self._turn_full_screen)
        table.order.clicked.connect(board.next_order)
        table.scope.clicked.connect(self._choose_scope)
        table.turned.connect(self._turn_to)
        table.searched.connect(board.look_for)
        table.opened.connect(sheets.open_line)
        self.alerts.accepted.connect(board.accept)
        self.alerts.snoozed.connect(board.snooze)
        self.alerts.woken.connect(board.wake)
        self.alerts.opened.connect(self._go_to)
        self.ticker.write_asked.connect(sheets.announce)
        self.ticker.remove_asked.connect(sheets.remove_announcement)
        self._find.activated.connect(self._look_for_number)

    def turned_to(self) -> None:
        self.board.refresh()
        self.setFocus()

    def turned_away(self) -> None:
        self.sheets.close()

    # --- what is shown

    def refresh(self) -> None:
        """Show what the board says now; out of sight nothing is worked out."""
        words, board = self.words, self.board
        if self.isHidden() and self._minute >= 0:
            return
        self.head.show_face(words.head(is_full_screen=self.window().isFullScreen()))
        self._show_figures()
        self._show_table()
        self.alerts.show_alerts(self._alert_words.alerts(), self._alert_words.quiet())
        self.ticker.show_face(words.ticker())
        minute = int(self._workplace.dashboard.as_of.timestamp()) // 60
        if minute != self._minute and board.shown is Shown.TICKETS:
            self.table.renew()
        self._minute = minute

    def _show_table(self) -> None:
        words, board, table = self.words, self.board, self.table
        shown = board.shown
        faces: Sequence[Any]
        match shown:
            case Shown.BOOTHS:
                faces = words.booths()
            case Shown.COUNTERS:
                faces = words.counters()
            case Shown.TICKETS:
                faces = words.tickets()
        table.say(shown, {one: words.tab(one) for one in Shown}, words.text)
        is_tickets = shown is Shown.TICKETS
        table.show_keys(order="" if is_tickets else words.order(), scope=words.scope(), search=words.search())
        key = "dashboard.nothing.found" if board.scope.text else f"dashboard.nothing.{shown.value}"
        nothing = (words.text(key), words.text(f"{key}.about"))
        table.show_lines(faces, legend=words.legend(len(faces)), nothing=nothing)

    def _show_figures(self) -> None:
        faces = self.words.figures()
        before = len(self.cards)
        while len(self.cards) > len(faces):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
        for place, face in enumerate(faces):
            if place == len(self.cards):
                self.cards.append(FigureCard(self.theme, face, self))
                self.cards[place].show()
            elif self.cards[place].face_shown != face:
                self.cards[place].show_face(face)
        if len(self.cards) != before:
            self._place_cards()

    # --- what is pressed

    def _choose_scope(self) -> None:
        board, words = self.board, self.words
        scope = board.scope
        lines = [
            MenuLine(words.text("dashboard.zone.all"), board.look_at, is_now=not scope.zone + scope.agency)
        ]
        lines.append(MenuLine())
        for zone in board.zones:
            show = partial(board.look_at, zone=zone)
            lines.append(MenuLine(words.zone_name(zone), show, is_now=zone == scope.zone))
        lines.append(MenuLine())
        for agency in board.agencies:
            show = partial(board.look_at, agency=agency)
            lines.append(MenuLine(agency, show, is_now=agency == scope.agency))
        open_menu(self.theme, lines, self.table.scope, "dashboard.zone.menu")

    def _turn_to(self, shown: Shown) -> None:
        """What was looked for among others is not looked for here."""
        if shown is not self.board.shown:
            self.table.search.line.clear()
        self.board.show(shown)

    def _look_for_number(self) -> None:
        self._turn_to(Shown.TICKETS)
        self.table.search.line.setFocus()
        self.table.search.line.selectAll()

    def _go_to(self, key: str) -> None:
        """To the booth or the counter that an alert is about."""
        for alert in (*self.board.alerts, *self.board.quiet_alerts):
            if alert.key != key:
                continue
            if alert.counter is not None:
                self.sheets.open_line(Shown.COUNTERS, alert.counter)
            elif alert.booth is not None:
                self.sheets.open_line(Shown.BOOTHS, alert.booth.code)

    def _turn_full_screen(self) -> None:
        window = self.window()
        window.setWindowState(window.windowState() ^ window.windowState().WindowFullScreen)
        self.refresh()

    # --- where it stands

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _frame(self) -> Frame:
        return Frame.over(self.theme, self.width(), self.height())

    def _place(self) -> None:
        frame, s = self._frame(), SHADOW
        self.head.setGeometry(frame.box(LEFT, 0, frame.right - LEFT, HEAD))
        high = frame.bottom - BOARD_TOP
        table = frame.right - ALERTS - GAP - LEFT
        self.table.setGeometry(frame.box(LEFT - s, BOARD_TOP - s, table + 2 * s, high + 2 * s))
        left, width = frame.right - ALERTS - s, ALERTS + 2 * s
        above = high - TICKER - GAP
        self.alerts.setGeometry(frame.box(left, BOARD_TOP - s, width, above + 2 * s))
        self.ticker.setGeometry(frame.box(left, frame.bottom - TICKER - s, width, TICKER + 2 * s))
        self._place_cards()

    def _place_cards(self) -> None:
        """As many as there are share the width, as if there were a few."""
        frame, count, s = self._frame(), max(FEWEST_CARDS, len(self.cards)), SHADOW
        width = (frame.right - LEFT - GAP * (count - 1)) / count
        for place, card in enumerate(self.cards):
            x = LEFT + place * (width + GAP)
            card.setGeometry(frame.box(x - s, CARDS_TOP - s, width + 2 * s, CARDS_HEIGHT + 2 * s))


def make_live_page(workplace: Workplace, theme: Theme, parent: QWidget) -> LivePage:
    """With what this station remembers of the alerts."""
    file = AlertFile(workplace.folder, workplace.run)
    board = LiveBoard(workplace.dashboard, workplace.link, read_book(workplace.folder), file)
    page = LivePage(workplace, board, theme, parent)
    board.setParent(page)
    return page
