"""The supervisor's window: sign in, then the whole building at a glance."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.card import MARGIN as SHADOW
from common.ui.kawung import Hem
from common.ui.language import Language
from common.ui.states import EmptyState
from common.ui.theme import Theme
from common.ui.themed import retheme
from common.ui.tokens import Surface
from counter.sign_in import SignInCard
from counter.supervisor.alerts_panel import AlertsPanel
from counter.supervisor.booth_table import BoothTable
from counter.supervisor.dashboard import Dashboard, Stage
from counter.supervisor.figure_card import FigureCard
from counter.supervisor.head import HEIGHT as HEAD
from counter.supervisor.head import Head
from counter.supervisor.measures import (
    ALERTS,
    BOARD_TOP,
    CARDS_HEIGHT,
    CARDS_TOP,
    DESIGN,
    GAP,
    LEFT,
    RAIL,
    RAIL_LINE,
    Frame,
)
from counter.supervisor.phrases import Phrases
from counter.supervisor.rail import Rail

SMALLEST = (1080, 675)


class DashboardWindow(QWidget):
    """One page at a time: connecting, sign-in, the live board."""

    def __init__(self, dashboard: Dashboard, language: Language) -> None:
        super().__init__()
        self.setObjectName("dashboard")
        self.setMinimumSize(*SMALLEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dashboard = dashboard
        self._language = language
        self._phrases = Phrases(language, dashboard)
        self._was_busy = False
        self._stage: Stage | None = None
        self.theme = Theme.fitting(Surface.DASHBOARD, *DESIGN)
        self._hem = Hem(self.theme, self)
        self.connecting = EmptyState(self.theme, "wifi", "", "", self)
        self.connecting.setObjectName("dashboard.connecting")
        self.sign_in = SignInCard(self.theme, language, "dashboard", self)
        self.board = QWidget(self)
        self.rail = Rail(self.theme, self.board)
        self.head = Head(self.theme, self.board)
        self.cards: list[FigureCard] = []
        self.table = BoothTable(self.theme, language, self.board)
        self.alerts = AlertsPanel(self.theme, language, self.board)
        self._connect()
        self.resize(*DESIGN)
        self.refresh()

    def _connect(self) -> None:
        self.dashboard.changed.connect(self.refresh)
        self._language.changed.connect(self.refresh)
        self.sign_in.asked.connect(self.dashboard.sign_in)
        self.rail.left.connect(self.dashboard.sign_out)
        self.head.full_screen.clicked.connect(self.toggle_full_screen)
        self.table.order_asked.connect(self.dashboard.next_order)
        self.table.zone_asked.connect(self.dashboard.next_zone)

    # --- what is shown

    def refresh(self) -> None:
        """Show what the dashboard says now."""
        stage = self.dashboard.stage
        self.setWindowTitle(self._language.text("dashboard.title"))
        for page, its in ((self.connecting, Stage.CONNECTING), (self.sign_in, Stage.SIGNED_OUT)):
            page.setVisible(stage is its)
        self.board.setVisible(stage is Stage.OPEN)
        self._hem.setVisible(stage is not Stage.OPEN)
        if stage is Stage.OPEN:
            self._show_board()
        elif stage is Stage.SIGNED_OUT:
            self._show_sign_in()
        else:
            self._show_connecting()
        if stage is not self._stage:
            self._stage = stage
            self._turn()

    def _turn(self) -> None:
        self.sign_in.forget()
        if self._stage is Stage.SIGNED_OUT:
            self.sign_in.begin()
        elif self._stage is Stage.OPEN:
            self.setFocus()

    def _show_connecting(self) -> None:
        say = self._language.text
        key = "dashboard.turned_away" if self.dashboard.needs_a_person else "dashboard.connecting"
        self.connecting.tell(say(f"{key}.title"), say(f"{key}.advice"))

    def _show_sign_in(self) -> None:
        self.sign_in.show_face(self._phrases.sign_in())
        is_busy = self.dashboard.is_busy
        if self._was_busy and not is_busy and self.dashboard.notice is not None:
            self.sign_in.ask_again()
        self._was_busy = is_busy

    def _show_board(self) -> None:
        phrases = self._phrases
        self.rail.show_face(phrases.rail())
        self.head.show_face(phrases.head(is_full_screen=self.isFullScreen()))
        self._show_figures()
        self.table.show_booths(
            phrases.booths(),
            about=phrases.about_booths(),
            legend=phrases.legend(),
            order=phrases.order(),
            zone=phrases.zone(),
        )
        self.alerts.show_alerts(phrases.alerts())

    def _show_figures(self) -> None:
        faces = self._phrases.figures()
        while len(self.cards) > len(faces):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
        for place, face in enumerate(faces):
            if place == len(self.cards):
                self.cards.append(FigureCard(self.theme, face, self.board))
                self.cards[place].show()
            elif self.cards[place].face_shown != face:
                self.cards[place].show_face(face)
        self._place_cards()

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11 or (event.key() == Qt.Key.Key_Escape and self.isFullScreen()):
            self.toggle_full_screen()
        else:
            super().keyPressEvent(event)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.refresh()

    # --- where it stands

    def _frame(self) -> Frame:
        return Frame.over(self.theme, self.width(), self.height())

    def _place(self) -> None:
        frame, s = self._frame(), SHADOW
        self._hem.setGeometry(0, 0, self.width(), self._hem.height())
        for page in (self.connecting, self.sign_in, self.board):
            page.setGeometry(self.rect())
        self.rail.setGeometry(frame.box(0, 0, RAIL + RAIL_LINE, frame.height))
        self.head.setGeometry(frame.box(LEFT, 0, frame.right - LEFT, HEAD))
        high = frame.bottom - BOARD_TOP
        self.table.setGeometry(frame.box(LEFT - s, BOARD_TOP - s, frame.table_width + 2 * s, high + 2 * s))
        self.alerts.setGeometry(
            frame.box(frame.right - ALERTS - s, BOARD_TOP - s, ALERTS + 2 * s, high + 2 * s)
        )
        self._place_cards()

    def _place_cards(self) -> None:
        """As many as there are share the width."""
        frame, count, s = self._frame(), max(1, len(self.cards)), SHADOW
        width = (frame.right - LEFT - GAP * (count - 1)) / count
        for place, card in enumerate(self.cards):
            x = LEFT + place * (width + GAP)
            card.setGeometry(frame.box(x - s, CARDS_TOP - s, width + 2 * s, CARDS_HEIGHT + 2 * s))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = Theme.fitting(Surface.DASHBOARD, self.width(), self.height())
        if theme.scale != self.theme.scale:
            self.theme = theme
            retheme(self, theme)
            self._hem.setVisible(self._stage is not Stage.OPEN)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            painter.fillRect(self.rect(), self.theme.palette.page)
