"""The supervisor's window: sign in, then the rail and one page at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.contract.wire import Officer
from common.ui.canvas import painting_on
from common.ui.kawung import Hem
from common.ui.states import EmptyState
from common.ui.theme import Theme
from common.ui.themed import retheme
from common.ui.tokens import Surface
from counter.sign_in import SignInCard
from counter.supervisor.dashboard import Dashboard, Stage
from counter.supervisor.measures import DESIGN, RAIL, RAIL_LINE
from counter.supervisor.page import Page, PageEntry, Workplace
from counter.supervisor.phrases import Phrases
from counter.supervisor.rail import Rail

SMALLEST = (960, 600)


class DashboardWindow(QWidget):
    """Connecting, sign-in, or the pages that the officer may see."""

    def __init__(self, workplace: Workplace, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("dashboard")
        self.setMinimumSize(*SMALLEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.workplace = workplace
        self._entries = tuple(entries)
        language = workplace.language
        self._phrases = Phrases(language, workplace.dashboard)
        self._was_busy = False
        self._stage: Stage | None = None
        self._officer: Officer | None = None
        self._pages: dict[str, Page] = {}
        self._here = ""
        self.theme = Theme.fitting(Surface.DASHBOARD, *DESIGN)
        self._hem = Hem(self.theme, self)
        self.connecting = EmptyState(self.theme, "wifi", "", "", self)
        self.connecting.setObjectName("dashboard.connecting")
        self.sign_in = SignInCard(self.theme, language, "dashboard", self)
        self.rooms = QWidget(self)
        self.rail = Rail(self.theme, self.rooms)
        self.dashboard.changed.connect(self.refresh)
        language.changed.connect(self.refresh)
        self.sign_in.asked.connect(self.dashboard.sign_in)
        self.rail.left.connect(self._leave)
        self.rail.turned.connect(self.turn_to)
        self.resize(*DESIGN)
        self.refresh()

    @property
    def dashboard(self) -> Dashboard:
        return self.workplace.dashboard

    @property
    def here(self) -> Page | None:
        """The page on the screen."""
        return self._pages.get(self._here)

    # --- what is shown

    def refresh(self) -> None:
        """Show what the dashboard says now."""
        stage, officer = self.dashboard.stage, self.dashboard.officer
        self.setWindowTitle(self._phrases.text("dashboard.title"))
        for page, its in ((self.connecting, Stage.CONNECTING), (self.sign_in, Stage.SIGNED_OUT)):
            page.setVisible(stage is its)
        self.rooms.setVisible(stage is Stage.OPEN)
        self._hem.setVisible(stage is not Stage.OPEN)
        is_another = stage is not self._stage or officer != self._officer
        self._stage, self._officer = stage, officer
        if is_another:
            self._begin()
        if stage is Stage.OPEN:
            self.rail.show_face(self._phrases.rail(self._allowed(), self._here))
        elif stage is Stage.SIGNED_OUT:
            self._show_sign_in()
        else:
            self._show_connecting()

    def _begin(self) -> None:
        """Another stage, or another officer: nothing stays of the one before."""
        self.sign_in.forget()
        if self._stage is not Stage.CONNECTING:
            self._clear()
        if self._stage is Stage.SIGNED_OUT:
            self.sign_in.begin()
        elif self._stage is Stage.OPEN:
            self.setFocus()
            if self.here is None:
                self.turn_to(self._allowed()[0].key)

    def _clear(self) -> None:
        pages, self._pages, self._here = self._pages, {}, ""
        for page in pages.values():
            page.turned_away()
            page.hide()
            page.deleteLater()

    def _allowed(self) -> list[PageEntry]:
        officer = self.dashboard.officer
        return [] if officer is None else [one for one in self._entries if one.for_whom(officer)]

    def _show_connecting(self) -> None:
        say = self._phrases.text
        key = "dashboard.turned_away" if self.dashboard.needs_a_person else "dashboard.connecting"
        self.connecting.tell(say(f"{key}.title"), say(f"{key}.advice"))

    def _show_sign_in(self) -> None:
        self.sign_in.show_face(self._phrases.sign_in())
        is_busy = self.dashboard.is_busy
        if self._was_busy and not is_busy and self.dashboard.notice is not None:
            self.sign_in.ask_again()
        self._was_busy = is_busy

    # --- pages

    def turn_to(self, key: str) -> None:
        """Show a page; the one that is there may ask to stay."""
        entry = next((one for one in self._allowed() if one.key == key), None)
        before = self.here
        if entry is None or key == self._here or (before is not None and not before.may_leave()):
            return
        if before is not None:
            before.hide()
            before.turned_away()
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = entry.make(self.workplace, self.theme, self.rooms)
        self._here = key
        self._place()
        page.show()
        page.turned_to()
        self.refresh()

    def _leave(self) -> None:
        if self.here is None or self.here.may_leave():
            self.dashboard.sign_out()

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11 or (event.key() == Qt.Key.Key_Escape and self.isFullScreen()):
            self.toggle_full_screen()
        else:
            super().keyPressEvent(event)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # --- where it stands

    def _place(self) -> None:
        self._hem.setGeometry(0, 0, self.width(), self._hem.height())
        for page in (self.connecting, self.sign_in, self.rooms):
            page.setGeometry(self.rect())
        left = self.theme.px(RAIL + RAIL_LINE)
        self.rail.setGeometry(0, 0, left, self.height())
        here = self.here
        if here is not None:
            here.setGeometry(left, 0, self.width() - left, self.height())

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
