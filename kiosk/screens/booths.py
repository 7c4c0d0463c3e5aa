"""Choose the agency: six tiles a page, closed ones dashed with the reason and the next opening."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.painting import fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.tile import BoothFace, BoothTile, Fact
from kiosk.catalogue import BoothOffer
from kiosk.choices import BOOTHS_A_PAGE
from kiosk.screens.page import Dress, Page, named

GAP = 24.0
KEY = 116.0
"""Height of the keys that turn the page."""


class PageDots(ThemedWidget):
    """Which page of how many; the words beside say it too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._at, self._of = 0, 1

    def show_page(self, at: int, of: int) -> None:
        self._at, self._of = at, of
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        dot, bar, gap = theme.f(14), theme.f(40), theme.f(14)
        total = bar + (self._of - 1) * (dot + gap)
        x, y = (self.width() - total) / 2, (self.height() - dot) / 2
        with painting_on(self) as painter:
            for index in range(self._of):
                wide = bar if index == self._at else dot
                colour = p.primary if index == self._at else p.border_control
                fill_rounded(painter, QRectF(x, y, wide, dot), dot / 2, colour)
                x += wide + gap


class BoothsPage(Page):
    """Six places; a place without a booth is empty."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._title = self.label("title", wrap=False)
        self.tiles = [self._tile() for _ in range(BOOTHS_A_PAGE)]
        self._codes: list[str] = []
        self.previous = SecondaryButton(self.theme, "", "chevron-left", self)
        named(self.previous, "kiosk.page.previous")
        self.previous.clicked.connect(lambda: self.flow.turn_page(-1))
        self.next = SecondaryButton(self.theme, "", parent=self, trailing="chevron-right", strong=True)
        named(self.next, "kiosk.page.next")
        self.next.clicked.connect(lambda: self.flow.turn_page(1))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._where = self.label("label", weight=700, wrap=False, align=centre)
        self._dots = PageDots(self.theme, self)

    def _tile(self) -> BoothTile:
        tile = BoothTile(self.theme, BoothFace("", "", ""), self)
        tile.clicked.connect(lambda: self._pressed(tile))
        return tile

    def _pressed(self, tile: BoothTile) -> None:
        offers = self.flow.choices.booths
        index = self.tiles.index(tile)
        # A tile that changed under the finger belongs to nobody's wish.
        if index < len(offers) and offers[index].booth.code == tile.face.letter:
            self.flow.choose_booth(offers[index].booth.code)

    def refresh(self) -> None:
        if self.flow.site is None:
            return
        say = self.phrases.text
        self._title.say(say("kiosk.booths.title"))
        offers = self.flow.choices.booths
        for index, tile in enumerate(self.tiles):
            tile.setVisible(index < len(offers))
            if index < len(offers):
                self._show(tile, offers[index])
        page, pages = self.flow.choices.page, self.flow.choices.pages
        self.previous.set_caption(say("kiosk.booths.previous"))
        self.next.set_caption(say("kiosk.booths.next"))
        self._turn(self.previous, page > 0, say("kiosk.booths.first_page"))
        self._turn(self.next, page < pages - 1, say("kiosk.booths.last_page"))
        self._where.say(say("kiosk.booths.page", page=page + 1, pages=pages))
        self._dots.show_page(page, pages)
        for widget in (self.previous, self.next, self._where, self._dots):
            widget.setVisible(pages > 1)

    def _show(self, tile: BoothTile, offer: BoothOffer) -> None:
        site = self.flow.site
        if site is None:
            return
        closed, reopens = self.phrases.booth_closed(offer, site.local(self.flow.now()))
        facts = (
            Fact("users", *self.phrases.waiting(offer.waiting)),
            Fact("clock", *self.phrases.about(offer.wait, offer.opening)),
        )
        face = BoothFace(
            offer.booth.code,
            offer.booth.name,
            self.phrases.summary(offer.booth),
            facts=() if closed else facts,
            closed=closed,
            reopens=reopens,
        )
        named(tile, f"kiosk.booth.{offer.booth.code}")
        if face != tile.face:
            tile.set_face(face)

    def _turn(self, key: SecondaryButton, can: bool, why_not: str) -> None:  # noqa: FBT001 - state, not mode
        if can:
            key.unblock()
        else:
            key.block(why_not)

    def arrange(self, width: float, height: float) -> None:
        margin = self.margin()
        full = width - 2 * margin
        if self.lying():
            self.put(self._title, margin, 4, full - 920, 100)
            self._put_pager(width - margin - 900, 4, 900, 100)
            self._put_tiles(margin, 116, full, height - 116 - 12, columns=3, gap=16)
            return
        self.put(self._title, margin, 24, full, 92)
        pager = height - 22 - KEY
        self._put_tiles(margin, 142, full, pager - 36 - 142, columns=2, gap=GAP)
        self._put_pager(margin, pager, full, KEY)

    def _put_pager(self, x: float, y: float, width: float, height: float) -> None:
        key = 324.0
        self.put(self.previous, x, y, key, height)
        self.put(self.next, x + width - key, y, key, height)
        self.put(self._where, x + key + 8, y + 6, width - 2 * key - 16, 56)
        self.put(self._dots, x + key, y + 66, width - 2 * key, 30)

    def _put_tiles(
        self, x: float, y: float, width: float, height: float, *, columns: int, gap: float
    ) -> None:
        rows = BOOTHS_A_PAGE // columns
        wide = (width - (columns - 1) * GAP) / columns
        high = (height - (rows - 1) * gap) / rows
        for index, tile in enumerate(self.tiles):
            row, column = divmod(index, columns)
            self.put(tile, x + column * (wide + GAP), y + row * (high + gap), wide, high)
