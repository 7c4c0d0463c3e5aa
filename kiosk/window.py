"""The kiosk's one window: shows the page that the flow names, and lets nobody out.

Lock-down of the window itself: no frame, no close (Alt+F4 and the window manager's close are refused while
`locked`), no context menus, nothing to drag. It ends by SIGTERM or Ctrl+C in its terminal, through `finish`.
What a desktop can do beside it (Ctrl+Alt+Del, a virtual console) is closed by the kiosk's user account.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

from common.client.link import LinkReason
from common.runtime.clock import Clock
from common.ui.canvas import painting_on
from common.ui.dialog import Dialog
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget, retheme
from common.ui.tokens import Surface
from kiosk.input_watch import InputWatch
from kiosk.screens.booths import BoothsPage
from kiosk.screens.connecting import ConnectingPage
from kiosk.screens.dialogs import Help, StillHere
from kiosk.screens.done import DonePage
from kiosk.screens.frame import Frame
from kiosk.screens.home import HomePage
from kiosk.screens.no_number import NoNumberPage
from kiosk.screens.not_printed import NotPrintedPage
from kiosk.screens.page import Dress, Page
from kiosk.screens.sample_tag import HEIGHT as TAG
from kiosk.screens.sample_tag import SampleTag
from kiosk.screens.service import ServicePage
from kiosk.screens.welcome import WelcomePage
from kiosk.screens.working import WorkingPage
from kiosk.ticket_flow import Screen

WHOLE = frozenset({Screen.CONNECTING, Screen.WELCOME})
"""Pages that cover the window, without head and dock."""
LOOK_MS = 1000
HOURS_EVERY = 15
"""Looks after which the page is said anew: opening hours pass without any event."""


class KioskWindow(ThemedWidget):
    """Built by `kiosk.app.build_window`."""

    still_here: StillHere
    help: Help

    def __init__(self, dress: Dress, clock: Clock, *, tracking: str, locked: bool) -> None:
        super().__init__(dress.theme)
        self.flow = dress.flow
        self._dress = dress
        self._locked = locked
        self._looks = 0
        self._lying: bool | None = None
        self.setObjectName("kiosk")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(dress.language.text("kiosk.window_title"))
        self.frame = Frame(dress, clock, self)
        welcome = WelcomePage(dress, clock, self)
        welcome.help.clicked.connect(self._open_help)
        self.pages: dict[Screen, Page] = {
            Screen.CONNECTING: ConnectingPage(dress, self),
            Screen.WELCOME: welcome,
            Screen.HOME: HomePage(dress, self),
            Screen.BOOTHS: BoothsPage(dress, self),
            Screen.SERVICE: ServicePage(dress, self),
            Screen.WORKING: WorkingPage(dress, self),
            Screen.DONE: DonePage(dress, self),
            Screen.NOT_PRINTED: NotPrintedPage(dress, tracking, self),
            Screen.NO_NUMBER: NoNumberPage(dress, self),
        }
        self._tag = SampleTag(dress.theme, self)
        self._shown: Screen | None = None
        self._input = InputWatch(self)
        self._input.seen.connect(self.flow.idle.touched)
        self.flow.changed.connect(self.refresh)
        self.flow.passed.connect(self._count)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._look_again)
        self._look.start()
        self._turn(lying=False)

    # --- what others may ask

    @property
    def page(self) -> Page:
        """What stands on the glass."""
        return self.pages[self._shown or Screen.CONNECTING]

    def say_why(self, reason: LinkReason | None) -> None:
        """Why there is no hub, where that is known."""
        connecting = self.pages[Screen.CONNECTING]
        if isinstance(connecting, ConnectingPage):
            connecting.reason = reason
        if self._shown is Screen.CONNECTING:
            self.refresh()

    def finish(self) -> None:
        """Close for good; also a locked window obeys."""
        self._locked = False
        self.close()

    # --- showing

    def refresh(self) -> None:
        """Show the flow as it is now."""
        screen, site = self.flow.screen, self.flow.site
        if site is not None:
            self.frame.show_site(site, self.theme)
        self.frame.refresh()
        self._tag.setVisible(site is not None and site.is_sample)
        self._tag.say(self._dress.language.text("ui.demo"))
        page = self.pages[screen]
        turned = screen is not self._shown
        self._shown = screen
        self._place()
        page.refresh()
        self._only_tab_focuses()
        if turned:
            self._turn_to(page)
        self._tag.raise_()
        for dialog in (self.help, self.still_here):
            dialog.refresh()
            if dialog.isVisible():
                dialog.raise_()

    def _turn_to(self, page: Page) -> None:
        """Show one page. A finger leaves no focus behind; the keyboard finds the first control."""
        for other in self.pages.values():
            other.setVisible(other is page)
        self.help.hide()
        first = next((w for w in page.findChildren(Pressable) if w.isVisibleTo(self) and w.isEnabled()), None)
        if self._input.by_keyboard and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _only_tab_focuses(self) -> None:
        for control in self.findChildren(Pressable):
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _count(self) -> None:
        """A second that people see."""
        was_asking = self.still_here.isVisible()
        self.still_here.refresh()
        if self.still_here.isVisible() and not was_asking:
            self._dialog_opened(self.still_here)
        if isinstance(self.page, DonePage):
            self.page.tick()

    def _look_again(self) -> None:
        self._looks += 1
        if isinstance(self.page, NotPrintedPage):
            self.page.tick()
        elif self._looks % HOURS_EVERY == 0:
            self.refresh()

    def _open_help(self) -> None:
        self.help.refresh()
        self.help.open()
        self._dialog_opened(self.help)

    def _dialog_opened(self, dialog: Dialog) -> None:
        if dialog is self.still_here:
            self.help.hide()
        if not self._input.by_keyboard:
            dialog.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- the window

    def sizeHint(self) -> QSize:
        return QSize(1080, 1920)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = Theme.fitting(Surface.KIOSK, self.width(), self.height(), self.theme.palette_name)
        lying = self.width() > self.height()
        if abs(fitting.scale - self.theme.scale) > 1e-6:
            retheme(self, self.theme.with_(scale=fitting.scale))
            self._lying = None
        self._turn(lying=lying)
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._locked:
            event.ignore()
        else:
            super().closeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            painter.fillRect(self.rect(), self.theme.palette.page)

    def _turn(self, *, lying: bool) -> None:
        """The parts that know how the kiosk stands are made for it."""
        if lying == self._lying:
            return
        for dialog in self.findChildren(Dialog):
            dialog.hide()
            dialog.deleteLater()
        self._lying = lying
        self.frame.make_keys(self.theme, self._open_help, lying=lying)
        self.still_here = StillHere(self._dress, self, self.theme, lying=lying)
        self.help = Help(self._dress, self, self.theme, lying=lying)

    def _place(self) -> None:
        scale = self.theme.scale
        width, height = self.width() / scale, self.height() / scale
        room = self.frame.place(self.theme, width, height, lying=bool(self._lying))
        whole = self._shown in WHOLE
        self.frame.show(visible=not whole)
        for screen, page in self.pages.items():
            page.setGeometry(self.rect() if screen in WHOLE else room)
        tag = self._tag.sizeHint()
        middle = self.width() * (0.28 if self._lying and self._shown is Screen.WELCOME else 0.5)
        self._tag.setGeometry(round(middle - tag.width() / 2), 0, tag.width(), self.theme.px(TAG))
