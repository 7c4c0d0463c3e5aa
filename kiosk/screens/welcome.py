"""The first page: the large flower, one word to begin, and the language."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.runtime.clock import Clock
from common.ui.buttons import PrimaryButton
from common.ui.canvas import painting_on
from common.ui.choice import ChoiceButton
from common.ui.dock import DockKey
from common.ui.header import SiteHeader
from common.ui.kawung import Fade, draw_pattern, draw_welcome_flower
from common.ui.lettering import advance, draw_line, elided
from common.ui.painting import Outline, draw_icon_at, fill_rounded
from kiosk.catalogue import day_of
from kiosk.screens.page import Dress, Page, named

GOLD_LINE = 8.0


class WelcomePage(Page):
    """Covers the whole window: its header stands on the hero."""

    def __init__(self, dress: Dress, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._clock = clock
        self._hero = QRectF()
        self._hours = ""
        self._notice = ""
        self.header: SiteHeader | None = None
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = self.label("welcome", colour="on_primary", align=centre)
        self._lead = self.label("lead", size=42, colour="on_primary_muted", align=centre)
        self.start = PrimaryButton(self.theme, "", "pointer", self, arrow=True, text_size=76)
        named(self.start, "kiosk.start")
        self.start.clicked.connect(self.flow.start)
        self.languages = {code: self._language_key(code) for code in self.language.codes}
        self.help = DockKey(self.theme, "", "circle-question-mark", self, beside=True)
        named(self.help, "kiosk.help")

    def _language_key(self, code: str) -> ChoiceButton:
        key = ChoiceButton(self.theme, "", self, ring=False)
        named(key, f"kiosk.language.{code}")
        key.clicked.connect(lambda: self.flow.set_language(code))
        return key

    def refresh(self) -> None:
        site = self.flow.site
        if site is None:
            return
        self._dress_header()
        say = self.phrases.text
        agencies = len({booth.agency for booth in site.booths})
        self._title.say(say("kiosk.welcome.title"))
        self._lead.say(say("kiosk.welcome.lead", agencies))
        self.start.set_caption(say("kiosk.welcome.start"))
        self.help.set_caption(say("kiosk.dock.help"))
        for code, key in self.languages.items():
            key.set_caption(say(f"ui.language.{code}"))
            key.setChecked(code == self.language.code)
        now = self.flow.now()
        self._hours = self.phrases.day(day_of(site, now), site.local(now))
        self._notice = "" if self.flow.can_take_numbers else say("kiosk.link.cannot_take")
        self.rearrange()
        self.update()

    def _dress_header(self) -> None:
        site = self.flow.site
        if site is None:
            return
        if self.header is not None:
            self.header.name_site(site.name, site.time_zone)
            self.header.set_line(site.tagline)
            return
        self.header = SiteHeader(
            self.theme,
            self.language,
            self._clock,
            site.name,
            site.time_zone,
            self,
            line=site.tagline,
            on_hero=True,
        )
        self.header.show()
        self.rearrange()

    def arrange(self, width: float, height: float) -> None:
        if self.lying():
            self._arrange_lying(width, height)
        else:
            self._arrange_standing(width, height)

    def _arrange_standing(self, width: float, height: float) -> None:
        margin = self.margin()
        full = width - 2 * margin
        bottom = height - 48
        self.put(self.help, margin, bottom - 112, full, 112)
        languages_y = bottom - 112 - 24 - 120
        self._put_languages(margin, languages_y, full, 120, columns=2)
        self.put(self.start, margin, languages_y - 32 - 208, full, 208)
        hero = languages_y - 32 - 208 - 56
        self._hero = QRectF(0, 0, width, hero)
        if self.header is not None:
            self.put(self.header, 0, 40, width, 132)
        self.put(self._title, margin - 20, hero - 500, full + 40, 180)
        self.put(self._lead, margin, hero - 320, full, 120)

    def _arrange_lying(self, width: float, height: float) -> None:
        margin = self.margin()
        hero = round(width * 0.56)
        self._hero = QRectF(0, 0, hero, height)
        x, full = hero + margin, width - hero - 2 * margin
        if self.header is not None:
            self.put(self.header, 0, 30, hero, 132)
        self.put(self._title, 0, height - 446, hero, 180)
        self.put(self._lead, margin, height - 280, hero - 2 * margin, 110)
        count = len(self.languages)
        total = 220 + 40 + count * 120 + (count - 1) * 20 + 40 + 112
        y = max(margin, (height - total) / 2)
        self.put(self.start, x, y, full, 220)
        self._put_languages(x, y + 260, full, 120, columns=1)
        self.put(self.help, x, y + total - 112, full, 112)

    def _put_languages(self, x: float, y: float, width: float, key: float, *, columns: int) -> None:
        gap = 20.0
        wide = (width - (columns - 1) * gap) / columns
        for index, button in enumerate(self.languages.values()):
            row, column = divmod(index, columns)
            self.put(button, x + column * (wide + gap), y + row * (key + gap), wide, key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        hero = QRectF(0, 0, theme.f(self._hero.width()), theme.f(self._hero.height()))
        with painting_on(self) as painter:
            painter.fillRect(self.rect(), p.page)
            painter.fillRect(hero, p.hem)
            lying = self.lying()
            gold = theme.f(GOLD_LINE)
            if lying:
                painter.fillRect(QRectF(hero.right() - gold, 0, gold, hero.height()), p.hem_gold)
            else:
                painter.fillRect(QRectF(0, hero.bottom() - gold, hero.width(), gold), p.hem_gold)
            centre = QPointF(hero.center().x(), theme.f(self._hero.height() * (0.345 if lying else 0.372)))
            reach = theme.f(min(247.0, self._hero.height() * (0.17 if lying else 0.2)))
            self._paint_pattern(painter, hero, centre, reach)
            draw_welcome_flower(painter, theme, centre, reach)
            self._paint_hours(painter, hero)

    def _paint_pattern(self, painter: QPainter, hero: QRectF, centre: QPointF, reach: float) -> None:
        theme = self.theme
        side = theme.f(240)
        top = theme.f(124)
        height = centre.y() + reach + theme.f(40) - top
        for left in (0.0, hero.width() - side):
            box = QRectF(left, top, side, height)
            draw_pattern(painter, theme, box, cell=120, fade=Fade((0.0, 1.0), (0.0, 0.3)))

    def _paint_hours(self, painter: QPainter, hero: QRectF) -> None:
        theme, p = self.theme, self.theme.palette
        text = self._notice or self._hours
        icon = "wifi-off" if self._notice else "clock"
        font = theme.font(theme.type_style("label").size, 600)
        side, pad, gap = theme.f(40), theme.f(34), theme.f(14)
        room = hero.width() - theme.f(2 * 56) - 2 * pad - side - gap
        shown = elided(font, text, room)
        wide = advance(font, shown) + 2 * pad + side + gap
        high = theme.f(76)
        box = QRectF(
            hero.center().x() - wide / 2,
            hero.bottom() - theme.f(64 if self.lying() else 94) - high,
            wide,
            high,
        )
        if self._notice:
            fill_rounded(painter, box, high / 2, p.banner, Outline(p.banner_border, theme.f(3)))
            ink = p.on_banner
        else:
            fill_rounded(painter, box, high / 2, None, Outline(theme.colour("nila_200"), theme.f(2)))
            ink = p.on_primary
        middle = box.center().y()
        draw_icon_at(painter, icon, QRectF(box.x() + pad, middle - side / 2, side, side), ink)
        draw_line(painter, QPointF(box.x() + pad + side + gap, middle), shown, font, ink)
