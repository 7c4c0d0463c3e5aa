"""Who sits at this desk."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from common.ui.theme import Theme
from counter.desk.desk import Desk
from counter.desk.phrases import Phrases
from counter.desk.standing import Stage
from counter.sign_in import SignInCard, SignInFace

HEAD = 87.0
"""What the head of the window takes."""


class SignInPage(SignInCard):
    """The card, told by the desk."""

    def __init__(self, theme: Theme, desk: Desk, phrases: Phrases, parent: QWidget) -> None:
        super().__init__(theme, phrases.language, "desk", parent, head=HEAD)
        self._desk = desk
        self._phrases = phrases
        self._was_busy = False
        self.asked.connect(desk.sign_in)

    def refresh(self) -> None:
        desk = self._desk
        if desk.stage is not Stage.SIGNED_OUT:
            self.forget()
            self._was_busy = False
            return
        self.show_face(self._words())
        if self._was_busy and not desk.is_busy and desk.notice is not None:
            self.ask_again()
        self._was_busy = desk.is_busy

    def _words(self) -> SignInFace:
        desk, say = self._desk, self._phrases.text
        why_not = ""
        if not desk.is_fresh:
            why_not = say("desk.needs_hub")
        elif desk.is_busy:
            why_not = say("desk.sign_in.checking")
        site, preferred = desk.site, desk.preferred
        here = where = ""
        if site is not None and preferred is not None:
            booth = site.booth_by_code[site.counter_by_code[preferred].booth]
            here = say("desk.counter", counter=preferred)
            where = say("desk.place", booth=booth.name, zone=booth.zone)
        return SignInFace(
            title=say("desk.sign_in.title"),
            lead=say("desk.sign_in.lead"),
            user=say("desk.sign_in.user"),
            password=say("desk.sign_in.password"),
            go=say("desk.sign_in.go"),
            why_not=why_not,
            error="" if desk.notice is None else self._phrases.notice(desk.notice),
            site="" if site is None else site.name,
            tagline="" if site is None else site.tagline,
            here=here,
            where=where,
        )
