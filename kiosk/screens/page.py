"""A page of the kiosk: lays out by the design's pixels, says everything anew when asked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.card import MARGIN, Card
from common.ui.language import Language
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from kiosk.phrases import Phrases
from kiosk.ticket_flow import TicketFlow

PORTRAIT_MARGIN = 56.0
LANDSCAPE_MARGIN = 64.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """What every page is made with. `outlet` is where the slip comes out, as people say it."""

    theme: Theme
    language: Language
    flow: TicketFlow
    outlet: str


class Page(ThemedWidget):
    """Subclasses place their parts in `arrange` and fill them in `refresh`.

    All numbers in `arrange` are design px inside the page; `width` and `height` are what there is.
    """

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress.theme, parent)
        self.dress = dress
        self.flow = dress.flow
        self.language = dress.language
        self.phrases = Phrases(dress.language)

    def refresh(self) -> None:
        """Show the flow as it is now, in the language as it is now."""

    def arrange(self, width: float, height: float) -> None:
        """Place everything."""

    def lying(self) -> bool:
        """A kiosk on its side: two columns instead of one."""
        window = self.window()
        return window.width() > window.height()

    def margin(self) -> float:
        return LANDSCAPE_MARGIN if self.lying() else PORTRAIT_MARGIN

    def put(self, widget: QWidget, x: float, y: float, width: float, height: float) -> None:
        """Place a part by design px; edges are rounded, so that neighbours never overlap."""
        left, top = self.theme.px(x), self.theme.px(y)
        right, bottom = self.theme.px(x + width), self.theme.px(y + height)
        widget.setGeometry(QRect(left, top, max(1, right - left), max(1, bottom - top)))

    def put_card(self, card: Card, x: float, y: float, width: float, height: float) -> None:
        """Place a card by its face: its shadow lies around it."""
        self.put(card, x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN)

    def label(
        self,
        role: str = "body",
        *,
        weight: int = 0,
        size: float = 0.0,
        colour: str = "text",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> PlainText:
        """Text in a role of the type scale."""
        style = self.theme.type_style(role)
        return PlainText(
            self.theme,
            "",
            size or style.size,
            weight or style.weight,
            parent or self,
            colour=colour,
            align=align,
            wrap=wrap,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rearrange()

    def theme_changed(self) -> None:
        self.rearrange()

    def rearrange(self) -> None:
        if self.width() > 1 and self.height() > 1:
            self.arrange(self.width() / self.theme.scale, self.height() / self.theme.scale)


def named(widget: QWidget, name: str) -> None:
    """The name by which the demo and the tests find a control."""
    widget.setObjectName(name)


def follow(before: QWidget, *after: QWidget) -> None:
    """Tab goes from each to the next."""
    for widget in after:
        QWidget.setTabOrder(before, widget)
        before = widget
