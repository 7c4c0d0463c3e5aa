"""What stands around every page: band, head, link notice, dock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from common.client.link import LinkState
from common.domain.site import Site
from common.runtime.clock import Clock
from common.ui.dock import Dock, DockKey
from common.ui.header import SiteHeader
from common.ui.kawung import Hem
from common.ui.theme import Theme
from kiosk.phrases import Phrases
from kiosk.screens.link_notice import LinkNotice
from kiosk.screens.page import LANDSCAPE_MARGIN, Dress, named
from kiosk.screens.sample_tag import HEIGHT as TAG

HEM, HEAD, NOTICE = 40.0, 172.0, 104.0
DOCK_STANDING, DOCK_LYING = 172.0, 123.0
HEAD_LYING = 152.0
NAME_LYING, CLOCK_LYING = 580.0, 370.0
"""What name and clock take of a lying head; between them is room for the notice."""


class Frame:
    """Not a widget: it owns the parts around the page and places them in the window."""

    def __init__(self, dress: Dress, clock: Clock, window: QWidget) -> None:
        self._dress = dress
        self._clock = clock
        self._window = window
        self._phrases = Phrases(dress.language)
        self._site: tuple[str, str, str] | None = None
        self.hem = Hem(dress.theme, window)
        self.header: SiteHeader | None = None
        self.notice = LinkNotice(dress.theme, window)
        self.notice.setObjectName("kiosk.link_notice")
        self.dock = Dock(dress.theme, window)
        self.keys: list[DockKey] = []
        self._keys_lie: bool | None = None

    def show_site(self, site: Site, theme: Theme) -> None:
        """The head carries the site's name; a site that was renamed gets another head."""
        known = (site.name, site.time_zone, site.tagline)
        if known == self._site:
            return
        self._site = known
        if self.header is not None:
            self.header.deleteLater()
        self.header = SiteHeader(
            theme,
            self._dress.language,
            self._clock,
            site.name,
            site.time_zone,
            self._window,
            line=site.tagline,
        )

    def make_keys(self, theme: Theme, open_help: Callable[[], None], *, lying: bool) -> None:
        """Four keys, always the same, always there; a low dock has its words beside the icons."""
        if lying == self._keys_lie:
            return
        self._keys_lie = lying
        for key in self.keys:
            key.hide()
            key.setParent(None)
            key.deleteLater()
        flow = self._dress.flow
        self.back = self._key(theme, "arrow-left", "kiosk.dock.back", quiet=True)
        self.home = self._key(theme, "house", "kiosk.dock.home", quiet=True)
        self.language = self._key(theme, "languages", "kiosk.dock.language")
        self.help = self._key(theme, "circle-question-mark", "kiosk.dock.help")
        self.keys = [self.back, self.home, self.language, self.help]
        self.back.clicked.connect(flow.back)
        self.home.clicked.connect(flow.start_over)
        self.language.clicked.connect(flow.next_language)
        self.help.clicked.connect(open_help)

    def _key(self, theme: Theme, icon: str, name: str, *, quiet: bool = False) -> DockKey:
        key = DockKey(theme, "", icon, self.dock, quiet=quiet, beside=bool(self._keys_lie))
        named(key, name)
        key.show()
        return key

    def refresh(self) -> None:
        say, flow = self._phrases.text, self._dress.flow
        self.back.set_caption(say("kiosk.dock.back"))
        self.home.set_caption(say("kiosk.dock.home"))
        self.language.set_caption(say("kiosk.dock.language"))
        self.help.set_caption(say("kiosk.dock.help"))
        for key in (self.back, self.home):
            if flow.may_leave:
                key.unblock()
            else:
                key.block(say("kiosk.dock.wait_for_paper"))
        self._tell_link()

    def _tell_link(self) -> None:
        flow = self._dress.flow
        heard, site = flow.last_heard, flow.site
        if flow.link is LinkState.FRESH or site is None:
            self.notice.say("")
            return
        time = "" if heard is None else self._dress.language.say.time_zoned(heard, site.time_zone)
        stale = flow.link is LinkState.STALE
        self.notice.say(self._phrases.text("kiosk.link.stale" if stale else "kiosk.link.lost", time=time))

    @property
    def warns(self) -> bool:
        return bool(self.notice.text)

    def place(self, theme: Theme, width: float, height: float, *, lying: bool) -> QRect:
        """Place everything (design px); returns what is left for the page, in real px."""
        dock = DOCK_LYING if lying else DOCK_STANDING
        head = HEAD_LYING if lying else HEAD
        margin = LANDSCAPE_MARGIN if lying else 56.0
        inset = LANDSCAPE_MARGIN - 56.0 if lying else 0.0
        self._put(theme, self.hem, 0, 0, width, HEM)
        if self.header is not None:
            self._put(theme, self.header, inset, 30 if lying else HEM, width - 2 * inset, 132)
        self._put(theme, self.dock, 0, height - dock, width, dock)
        self._place_keys(theme, width, dock, 40.0 if not lying else margin)
        top = head
        if self.warns and lying:
            self._put(theme, self.notice, NAME_LYING, TAG + 4, width - NAME_LYING - CLOCK_LYING, 92)
        elif self.warns:
            self._put(theme, self.notice, margin, head - 4, width - 2 * margin, NOTICE)
            top += NOTICE + 4
        bottom = theme.px(height - dock)
        return QRect(0, theme.px(top), theme.px(width), bottom - theme.px(top))

    def _place_keys(self, theme: Theme, width: float, dock: float, margin: float) -> None:
        gap, count = 16.0, len(self.keys)
        wide = (width - 2 * margin - (count - 1) * gap) / count
        high, top = (96.0, 14.0) if dock == DOCK_LYING else (126.0, 24.0)
        for index, key in enumerate(self.keys):
            self._put(theme, key, margin + index * (wide + gap), top, wide, high)

    def show(self, *, visible: bool) -> None:
        for part in (self.hem, self.header, self.dock):
            if part is not None:
                part.setVisible(visible)
        self.notice.setVisible(visible and self.warns)

    @staticmethod
    def _put(theme: Theme, widget: QWidget, x: float, y: float, width: float, height: float) -> None:
        left, top = theme.px(x), theme.px(y)
        widget.setGeometry(left, top, theme.px(x + width) - left, theme.px(y + height) - top)
