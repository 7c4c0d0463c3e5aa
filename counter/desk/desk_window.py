"""The officer's window: one head, one page at a time, questions over it, and the keys of all of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.kawung import Hem
from common.ui.language import Language
from common.ui.states import EmptyState
from common.ui.themed import retheme
from counter.desk.choose_page import ChoosePage
from counter.desk.desk import Desk
from counter.desk.faces import head_face
from counter.desk.grid import DESIGN, MARGIN, Grid, desk_theme
from counter.desk.head import HEIGHT, DeskHead
from counter.desk.keys import BY_KEY, OUTCOMES, WHILE_SERVING, Keys, digit_of
from counter.desk.mini_window import MiniWindow
from counter.desk.notice_bar import HEIGHT as NOTICE_HEIGHT
from counter.desk.notice_bar import NoticeBar
from counter.desk.phrases import Phrases
from counter.desk.questions import Questions
from counter.desk.sign_in_page import SignInPage
from counter.desk.standing import Stage
from counter.desk.work_page import WorkPage

HEAD_TOP = 19.0
SMALLEST = (800, 480)
"""A screen of 1280x800 at 150 % less its task bar and the window's frame."""


class DeskWindow(QWidget):
    """Whatever has the focus, the function keys are obeyed: what a field or a list does not take comes up
    here.
    """

    def __init__(self, desk: Desk, language: Language, mini_place: Path | None = None) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.setMinimumSize(*SMALLEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.desk = desk
        self._language = language
        self._phrases = Phrases(language, desk)
        self.questions = Questions(desk, self._phrases, self, lambda: self.theme)
        self.theme = desk_theme(*DESIGN)
        self._hem = Hem(self.theme, self)
        self.connecting = EmptyState(self.theme, "wifi", "", "", self)
        self.connecting.setObjectName("desk.connecting")
        self.sign_in = SignInPage(self.theme, desk, self._phrases, self)
        self.choose = ChoosePage(self.theme, desk, self._phrases, self)
        self.choose.setObjectName("desk.choose")
        self.work = WorkPage(self.theme, desk, self._phrases, self)
        self.head = DeskHead(self.theme, self)
        self.notice = NoticeBar(self.theme, self)
        self.notice.setObjectName("desk.notice")
        self.mini = MiniWindow(desk, language, mini_place)
        self.destroyed.connect(self.mini.deleteLater)  # a child would be minimised with its parent
        self._page: QWidget | None = None
        self._connect()
        self.resize(*DESIGN)
        self.refresh()

    def _connect(self) -> None:
        self.desk.changed.connect(self.refresh)
        self.desk.ticked.connect(self._tick)
        self._language.changed.connect(self.refresh)
        self.work.asked.connect(self._ask)
        self.choose.left.connect(self.desk.sign_out)
        self.head.help.clicked.connect(lambda: self._ask(Keys.HELP))
        self.choose.asked.connect(self.questions.ask_services)
        self.head.mini.clicked.connect(self.become_mini)
        self.mini.left.connect(self.come_back)
        self.notice.clicked.connect(self.desk.dismiss)

    # --- what is shown

    def refresh(self) -> None:
        """Show what the desk says now."""
        self._show_head()
        page = self._page_of(self.desk.stage)
        for one in (self.connecting, self.sign_in, self.choose, self.work):
            one.setVisible(one is page)
        has_turned, self._page = page is not self._page, page
        say = self._language.text
        waiting = "desk.turned_away" if self._phrases.needs_a_person else "desk.connecting"
        self.connecting.tell(say(f"{waiting}.title"), say(f"{waiting}.advice"))
        self.sign_in.refresh()
        self.choose.refresh()
        self.work.refresh()
        if has_turned:
            self._turn(page)
        self._show_notice()
        self.questions.check()

    def _page_of(self, stage: Stage) -> QWidget:
        pages: dict[Stage, QWidget] = {
            Stage.CONNECTING: self.connecting,
            Stage.SIGNED_OUT: self.sign_in,
            Stage.CHOOSING: self.choose,
        }
        return pages.get(stage, self.work)

    def _turn(self, page: QWidget) -> None:
        if self.mini.isVisible() and page is not self.work:
            self.come_back()
        self.questions.close()
        if page is self.sign_in:
            self.sign_in.begin()
        elif page is self.choose:
            self.choose.begin()
        elif page is self.connecting:
            self.setFocus()

    def _show_head(self) -> None:
        face = head_face(self.desk, self._phrases)
        grid = self._grid()
        self.head.show_face(face, (grid.left + grid.margin - MARGIN) * self.theme.scale)
        self.setWindowTitle(" · ".join(part for part in (face.title, face.place) if part))

    def _show_notice(self) -> None:
        notice = self.desk.notice
        shows = notice is not None and self._page in {self.choose, self.work}
        self.notice.tell(self._phrases.notice(notice) if shows and notice is not None else "")
        self._place_notice()

    def _tick(self) -> None:
        self._show_head()
        self.work.tick()

    # --- small

    def become_mini(self) -> None:
        """Leave the screen to another program; a small window on top keeps the number and the large key."""
        if self._page is not self.work or self.questions.dialog is not None or self.mini.isVisible():
            return
        self.mini.show()
        self.showMinimized()

    def come_back(self) -> None:
        """The whole desk again, with the focus."""
        self.mini.hide()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and not self.isMinimized():
            self.mini.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.mini.hide()

    # --- questions

    def _ask(self, key: Keys) -> None:
        chosen = self.work.queue.chosen if key is Keys.CALL_CHOSEN else None
        self.questions.ask(key, chosen)
        if key is Keys.CALL_CHOSEN:
            self.work.queue.forget_choice()

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or self.questions.dialog is not None:
            event.accept()
            return
        key = BY_KEY.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            if self.desk.notice is not None or not self.work.queue.show_all():
                self.desk.dismiss()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._obey_control(event)
        elif key is Keys.HELP:
            self._ask(key)
        elif self._page is self.choose and key is not None:
            self.choose.press(key)
        elif self._page is self.work and key is not None:
            self.work.press(key)
        elif self.desk.stage is Stage.SERVING and self._obey_serving(event):
            pass
        elif self._page is self.work and event.text().isdecimal() and self.desk.is_fresh:
            self.work.queue.type(event.text())
        else:
            super().keyPressEvent(event)

    def _obey_serving(self, event: QKeyEvent) -> bool:
        """Digits choose the outcome and open the form and the plan; plus and minus count."""
        digit, key = digit_of(event.key()), WHILE_SERVING.get(Qt.Key(event.key()))
        if key is Keys.PLAN and self.desk.is_fresh:
            self._ask(key)
        elif key is Keys.FORM:
            self.work.press(key)
        elif digit is not None and digit < len(OUTCOMES):
            self.desk.choose_outcome(OUTCOMES[digit])
        else:
            return self.work.count(event.text())
        return True

    def _obey_control(self, event: QKeyEvent) -> None:
        """Ctrl+Z: take back. Ctrl+M: mini mode. Ctrl+F: the filter of the waiting list."""
        if event.key() == Qt.Key.Key_Z and self._page is self.work:
            self.work.undo()
        elif event.key() == Qt.Key.Key_M:
            self.become_mini()
        elif event.key() == Qt.Key.Key_F and self._page is self.work:
            self.work.queue.choose_filter()
        else:
            super().keyPressEvent(event)

    # --- where it stands

    def _grid(self) -> Grid:
        return Grid.over(self.theme, self.width(), self.height())

    def _place(self) -> None:
        theme = self.theme
        self._hem.setGeometry(0, 0, self.width(), self._hem.height())
        self.head.setGeometry(0, theme.px(HEAD_TOP), self.width(), theme.px(HEIGHT))
        for page in (self.sign_in, self.choose, self.work):
            page.setGeometry(self.rect())
        grid = self._grid()
        self.connecting.setGeometry(grid.box(0, grid.top, grid.width, grid.height - grid.top))
        self._show_head()
        self._place_notice()

    def _place_notice(self) -> None:
        grid, at_work = self._grid(), self._page is self.work
        top = grid.offline_top if at_work and not self.desk.is_fresh else grid.top
        width = grid.work_width if at_work else grid.width - 2 * grid.margin
        self.notice.setGeometry(grid.box(grid.margin, top, width, NOTICE_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = desk_theme(self.width(), self.height())
        if theme.scale != self.theme.scale:
            self.theme = theme
            self.questions.close()
            retheme(self, theme)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            painter.fillRect(self.rect(), self.theme.palette.page)
