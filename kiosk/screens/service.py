"""Choose the service: what it costs and needs, a question about priority, the press that takes a number."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from common.ui.badge import Badge
from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.card import MARGIN, Card
from common.ui.choice import ChoiceButton
from common.ui.icon_view import IconView
from common.ui.lettering import RIGHT, advance
from common.ui.pressable import Pressable
from kiosk.catalogue import BoothOffer, ServiceOffer
from kiosk.screens.emphasis import EmphasisLine
from kiosk.screens.name_line import NameLine
from kiosk.screens.page import Dress, Page, named
from kiosk.screens.service_card import ServiceCard, ServiceFace, ServiceFact

CHOICES = 6
GAP = 16.0
CHOICE_REST = 132.0
"""What ring and margins take of a choice, in design px."""
_TRIES = ((0.0, 2), (28.0, 3))
"""The usual letters on two lines, else small ones on three: as `ChoiceButton` does."""


class ServicePage(Page):
    """The most asked service is chosen beforehand, so a ticket is one press away."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._badge = Badge(self.theme, "", 104, self)
        self._name = NameLine(self.theme, self)
        self._pin = IconView(self.theme, "map-pin", 38, self)
        self._place = EmphasisLine(self.theme, 30, self)
        self._waiting = EmphasisLine(self.theme, 31, self, align=RIGHT, icon="users")
        self._wait = EmphasisLine(self.theme, 31, self, align=RIGHT, icon="clock")
        self._choices_box = QWidget(self)
        self.choices: list[ChoiceButton] = []
        self._choices_of: tuple[object, ...] = ()
        self._first = 0
        self.more = SecondaryButton(self.theme, "", "", self, trailing="chevron-right")
        named(self.more, "kiosk.service.more")
        self.more.clicked.connect(self._show_others)
        self._card = ServiceCard(self.theme, self)
        self._make_priority()
        self.print = PrimaryButton(self.theme, "", "printer", self, arrow=True)
        named(self.print, "kiosk.print")
        self.print.clicked.connect(self.flow.take_ticket)

    def _make_priority(self) -> None:
        self._priority_card = Card(self.theme, self)
        card = self._priority_card
        self._priority_title = self.label("card_title", parent=card, wrap=False)
        self._priority_text = self.label("label", size=29, weight=500, colour="text_muted", parent=card)
        self.no = ChoiceButton(self.theme, "", card)
        self.yes = ChoiceButton(self.theme, "", card, icon="accessibility")
        named(self.no, "kiosk.priority.no")
        named(self.yes, "kiosk.priority.yes")
        self.no.clicked.connect(lambda: self.flow.set_priority(wanted=False))
        self.yes.clicked.connect(lambda: self.flow.set_priority(wanted=True))

    # --- what is shown

    def refresh(self) -> None:
        choices, site = self.flow.choices, self.flow.site
        booth, offer = choices.booth, choices.service
        if booth is None or site is None:
            return
        self._badge.set_letter(booth.booth.code, closed=not booth.is_open)
        self._name.say(booth.booth.name)
        self._place.say(self.phrases.place_and_counters(site, booth.booth))
        self._show_choices(booth)
        say = self.phrases.text
        self._priority_title.say(say("kiosk.priority.title"))
        self._priority_text.say(say("kiosk.priority.text"))
        self.no.set_caption(say("kiosk.priority.no"))
        self.yes.set_caption(say("kiosk.priority.yes"))
        self.no.setChecked(not choices.priority)
        self.yes.setChecked(choices.priority)
        if offer is not None:
            self._show_service(offer)
            self._show_print(offer)
        self.rearrange()

    def _show_choices(self, booth: BoothOffer) -> None:
        key = (self.language.code, booth.booth.code, *(one.service.code for one in booth.services))
        if key != self._choices_of:
            self._choices_of = key
            self._first = 0
            for button in self.choices:
                button.hide()
                button.setParent(None)
                button.deleteLater()
            self.choices = [self._choice(one) for one in booth.services]
        chosen = self.flow.choices.service
        for button, one in zip(self.choices, booth.services, strict=True):
            button.setChecked(chosen is not None and one.service.code == chosen.service.code)
        self.more.set_caption(self.phrases.text("kiosk.service.more"))
        self.more.setVisible(len(self.choices) > CHOICES)

    def _choice(self, offer: ServiceOffer) -> ChoiceButton:
        service = offer.service
        button = ChoiceButton(self.theme, self.phrases.service(service), self._choices_box)
        named(button, f"kiosk.service.{service.code}")
        button.clicked.connect(lambda: self.flow.choose_service(service.code))
        return button

    def _show_others(self) -> None:
        self._first += CHOICES - 1
        if self._first >= len(self.choices):
            self._first = 0
        self.rearrange()

    def _visible_choices(self) -> list[ChoiceButton]:
        if len(self.choices) <= CHOICES:
            return self.choices
        return self.choices[self._first : self._first + CHOICES - 1]

    def _show_service(self, offer: ServiceOffer) -> None:
        say, service = self.phrases.text, offer.service
        self._waiting.say(*self.phrases.waiting(offer.waiting))
        self._wait.say(*self.phrases.wait(offer.wait, offer.opening))
        facts = [
            ServiceFact("wallet", say("kiosk.service.fee"), self.phrases.fee(service)),
            ServiceFact("hourglass", say("kiosk.service.duration"), service.processing_time or "–"),
        ]
        if offer.left is not None:
            left = say("kiosk.service.left_of", left=offer.left, quota=service.quota)
            facts.append(ServiceFact("ticket", say("kiosk.service.left"), left))
        self._card.show_service(
            ServiceFace(
                facts=tuple(facts),
                title=say("kiosk.service.bring"),
                papers=service.requirements,
                nothing=say("kiosk.service.bring_nothing"),
                hint=say("kiosk.service.ask_first"),
                more=lambda count: say("kiosk.service.more_papers", count),
            )
        )

    def _show_print(self, offer: ServiceOffer) -> None:
        site = self.flow.site
        if site is None:
            return
        self.print.set_caption(self.phrases.text("kiosk.service.print"))
        # Busy is said in words on the key; a look that changes for a blink would only flicker.
        busy = self.flow.is_busy
        said = self.phrases.text("kiosk.working.short") if busy else self.phrases.service(offer.service)
        self.print.set_subtitle(said)
        why_not = self.phrases.cannot_take(offer, site.local(self.flow.now()))
        if not why_not and not self.flow.can_take_numbers:
            why_not = self.phrases.text("kiosk.link.cannot_take")
        if why_not and not busy:
            self.print.block(why_not)
        else:
            self.print.unblock()

    # --- where it stands

    def arrange(self, width: float, height: float) -> None:
        asks = self._asks_priority()
        self._priority_card.setVisible(asks)
        if self.lying():
            self._arrange_lying(width, height)
            return
        margin = self.margin()
        full = width - 2 * margin
        self._put_head(margin, 30, full, facts=True)
        choices = self._choices_height(3, 148)
        self._put_choices(margin, 172, full, choices, columns=3)
        cta = height - 34 - 190
        priority = 344.0 if asks else 0.0
        bottom = cta - 32
        if priority:
            self._put_priority(margin, bottom - priority, full, priority)
            bottom -= priority + 24
        top = 172 + choices + 28
        self.put_card(self._card, margin, top, full, bottom - top)
        self.put(self.print, margin, cta, full, 190)

    def _arrange_lying(self, width: float, height: float) -> None:
        margin = self.margin()
        left = 800.0
        x, right = margin + left + 32, width - 2 * margin - left - 32
        self._put_head(margin, 12, left, facts=False)
        priority = 316.0 if self._asks_priority() else 0.0
        room = height - 16 - 140 - (priority + 20 if priority else 0)
        columns = 1 if len(self._visible_choices()) <= 3 else 2
        wanted = self._choices_height(columns, 118)
        self._put_choices(margin, 140, left, min(room, wanted), columns=columns)
        if priority:
            self._put_priority(margin, height - 16 - priority, left, priority)
        self.put(self.print, x, height - 16 - 170, right, 170)
        self.put_card(self._card, x, 12, right, height - 16 - 170 - 24 - 12)

    def _put_head(self, x: float, y: float, width: float, *, facts: bool) -> None:
        self.put(self._badge, x, y, 104, 104)
        side = max(self._waiting.wanted(), self._wait.wanted()) if facts else 81.0
        words = x + 104 + 28
        room = width - 132 - (side + 20 if facts else 0.0)
        self.put(self._name, words, y - 10, room, 76)
        self.put(self._pin, words, y + 66, 38, 38)
        self.put(self._place, words + 46, y + 60, room - 46, 50)
        for row, line in enumerate((self._waiting, self._wait)):
            line.setVisible(facts)
            self.put(line, x + width - side, y + row * 54, side, 50)

    def _choices_height(self, columns: int, one: float) -> float:
        count = len(self._visible_choices()) + (0 if self.more.isHidden() else 1)
        rows = max(1, -(-count // columns))
        return rows * one + (rows - 1) * GAP

    def _put_choices(self, x: float, y: float, width: float, height: float, *, columns: int) -> None:
        # A hair wider than its places: rounded edges must not cut the last one.
        self.put(self._choices_box, x, y, width + 4, height + 4)
        shown = self._visible_choices()
        for button in self.choices:
            button.setVisible(button in shown)
        places: list[QWidget] = [*shown]
        if not self.more.isHidden():
            self.more.setParent(self._choices_box)
            self.more.show()
            places.append(self.more)
        columns = min(columns, max(1, len(places)))
        rows = max(1, -(-len(places) // columns))
        widths = self._widths(places, width, columns)
        high = (height - (rows - 1) * GAP) / rows
        for index, widget in enumerate(places):
            row, column = divmod(index, columns)
            x = sum(widths[:column]) + column * GAP
            self.put(widget, x, row * (high + GAP), widths[column], high)

    def _widths(self, places: list[QWidget], width: float, columns: int) -> list[float]:
        """Each column gets what its longest name needs on two lines, and an equal part of the rest."""
        room = width - (columns - 1) * GAP
        if columns == 1:
            return [room]
        over = -1.0
        wanted: list[float] = []
        for size, lines in _TRIES:
            wanted = [CHOICE_REST] * columns
            font = self.theme.font(size or self.theme.type_style("button").size, 800)
            for index, widget in enumerate(places):
                if isinstance(widget, Pressable):
                    need = narrowest(font, widget.caption, lines) / self.theme.scale + CHOICE_REST
                    wanted[index % columns] = max(wanted[index % columns], need)
            over = room - sum(wanted)
            if over >= 0:
                return [each + over / columns for each in wanted]
        return [each * room / sum(wanted) for each in wanted]

    def _put_priority(self, x: float, y: float, width: float, height: float) -> None:
        self.put_card(self._priority_card, x, y, width, height)
        pad = 36.0 + MARGIN
        inner = width - 72.0
        self.put(self._priority_title, pad, MARGIN + 24, inner, 54)
        self.put(self._priority_text, pad, MARGIN + 78, inner, 96)
        no = (inner - 20) * 0.45
        top = MARGIN + height - 28 - 112
        self.put(self.no, pad, top, no, 112)
        self.put(self.yes, pad + no + 20, top, inner - no - 20, 112)

    def _asks_priority(self) -> bool:
        """Nothing is asked where no number can be taken."""
        return self.flow.choices.asks_priority and self.print.isEnabled()


def narrowest(font: QFont, text: str, lines: int) -> float:
    """The width in which a text just fits on so many lines."""
    words = text.split(" ")
    if lines == 1 or len(words) == 1:
        return advance(font, text)
    splits = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return min(max(advance(font, first), narrowest(font, rest, lines - 1)) for first, rest in splits)
