"""No hub yet: a calm page that says what is going on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from common.client.link import NEEDS_A_PERSON, LinkReason
from kiosk.screens.page import Dress, Page
from kiosk.screens.working import TurningFlower

_PERSON = {
    LinkReason.UNAUTHORISED: "refusals.unauthorised",
    LinkReason.PROTOCOL_MISMATCH: "refusals.protocol_mismatch",
    LinkReason.TLS: "kiosk.connecting.tls",
    LinkReason.GARBLED: "refusals.protocol_mismatch",
}


class ConnectingPage(Page):
    """Covers the whole window: there is no site yet whose name could stand in a header."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._flower = TurningFlower(self.theme, self)
        self._title = self.label("title", align=centre)
        self._advice = self.label("lead", colour="text_muted", align=centre)
        self.reason: LinkReason | None = None

    def refresh(self) -> None:
        say = self.phrases.text
        blocked = self.reason in NEEDS_A_PERSON
        self._title.say(say("kiosk.connecting.blocked" if blocked else "kiosk.connecting.title"))
        self._flower.setVisible(not blocked)
        if blocked and self.reason is not None:
            self._advice.say(say(_PERSON[self.reason]))
        elif self.reason is None:
            self._advice.say(say("kiosk.connecting.advice"))
        else:
            self._advice.say(say("kiosk.connecting.unreachable"))

    def arrange(self, width: float, height: float) -> None:
        side = 320.0
        top = (height - side - 300) / 2
        self.put(self._flower, (width - side) / 2, top, side, side)
        self.put(self._title, 60, top + side + 40, width - 120, 100)
        self.put(self._advice, 60, top + side + 150, width - 120, 160)
