"""What do you need: the ticket first, and a shortcut to what most people came for today."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from common.ui.tile import Fact, ListRow
from kiosk.catalogue import ServiceOffer
from kiosk.screens.hero import HeroTile
from kiosk.screens.page import Dress, Page, named

ROWS = 5
"""With the card six choices: more is a list to read, not a shortcut."""
GAP = 16.0


class HomePage(Page):
    """Entries of features that are not there yet are absent, and the card and the list take their room."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._title = self.label("title", wrap=False)
        self._list_title = self.label("card_title", wrap=False)
        self.hero = HeroTile(self.theme, self)
        named(self.hero, "kiosk.take_ticket")
        self.hero.clicked.connect(self.flow.take_number)
        self.rows: list[ListRow] = []
        self._shown: tuple[object, ...] = ()

    def refresh(self) -> None:
        site = self.flow.site
        if site is None:
            return
        say = self.phrases.text
        self._title.say(say("kiosk.home.title"))
        self.hero.say(
            say("kiosk.home.take_ticket"),
            say("kiosk.home.take_ticket_hint"),
            eyebrow=say("kiosk.home.title"),
            ticket=(say("kiosk.home.drawn_caption"), say("kiosk.home.drawn_code")),
        )
        popular = self.flow.choices.popular(ROWS)
        self._list_title.say(say("kiosk.home.popular" if popular.by_demand else "kiosk.home.open_now"))
        self._list_title.setVisible(bool(popular.offers))
        self._fill(popular.offers)

    def _fill(self, offers: tuple[ServiceOffer, ...]) -> None:
        """Rows are kept while the same services stand there, so that a press is never lost to an update."""
        key = (self.language.code, *(offer.service.code for offer in offers))
        if key != self._shown:
            self._shown = key
            for row in self.rows:
                row.hide()
                row.deleteLater()
            self.rows = [self._row(offer) for offer in offers]
            self.rearrange()
        for row, offer in zip(self.rows, offers, strict=True):
            row.set_facts(
                (
                    Fact("users", *self.phrases.waiting(offer.waiting)),
                    Fact("clock", *self.phrases.wait(offer.wait, offer.opening)),
                )
            )

    def _row(self, offer: ServiceOffer) -> ListRow:
        service = offer.service
        site = self.flow.site
        booth = "" if site is None else site.booth_by_code[service.booth].name
        row = ListRow(self.theme, service.booth, self.phrases.service(service), self, subtitle=booth)
        named(row, f"kiosk.popular.{service.code}")
        row.clicked.connect(lambda: self.flow.choose_popular(service.code))
        row.show()
        return row

    def arrange(self, width: float, height: float) -> None:
        margin = self.margin()
        lying = self.lying()
        self._title.setVisible(not lying)
        if lying:
            hero_width = 800.0
            self.put(self.hero, margin, 16, hero_width, height - 32)
            x = margin + hero_width + 32
            self._put_list(x, 12, width - margin - x, height - 28)
            return
        full = width - 2 * margin
        self.put(self._title, margin, 24, full, 92)
        list_height = 84 + ROWS * (132 + GAP) - GAP
        hero_height = max(320.0, height - 140 - 40 - list_height - 32)
        self.put(self.hero, margin, 140, full, hero_height)
        top = 140 + hero_height + 40
        self._put_list(margin, top, full, height - 32 - top)

    def _put_list(self, x: float, y: float, width: float, height: float) -> None:
        self.put(self._list_title, x, y, width, 60)
        top = y + 76
        row = min(132.0, (height - 76 - (ROWS - 1) * GAP) / ROWS)
        for index, widget in enumerate(self.rows):
            self.put(widget, x, top + index * (row + GAP), width, row)
