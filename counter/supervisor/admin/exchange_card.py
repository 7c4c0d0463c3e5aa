"""Export and import: what each does, and its key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.pill import Tone
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from counter.supervisor.admin.form_row import Callout
from counter.supervisor.admin.words import AdminWords

PAD = 22.0


@dataclass(frozen=True, slots=True)
class ExchangeFace:
    """`told` is what came of the last export; the reasons block their keys."""

    told: str = ""
    is_fault: bool = False
    export_why_not: str = ""
    import_why_not: str = ""


class ExchangeCard(Card):
    """Its keys are for the page."""

    def __init__(self, theme: Theme, words: AdminWords, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("admin.exchange")
        self._words = words
        self._body = QWidget(self)
        self._texts: dict[str, PlainText] = {}
        self.keys: dict[str, SecondaryButton] = {}
        self._box = QVBoxLayout(self._body)
        self._box.setContentsMargins(0, 0, 0, 0)
        for name, icon in (("export", "download"), ("import", "upload")):
            self._add_part(name, icon)
        self.done = Callout(theme, "circle-check", Tone.OK, self._body)
        self.fault = Callout(theme, "circle-alert", Tone.ERROR, self._body)
        for callout in (self.done, self.fault):
            self._box.insertWidget(3, callout)
            callout.hide()
        self._box.addStretch(1)
        self.theme_changed()

    def _add_part(self, name: str, icon: str) -> None:
        for part, size, weight, colour in (("title", 19, 800, "text"), ("lead", 15, 500, "text_muted")):
            text = PlainText(self.theme, "", size, weight, self._body, colour=colour)
            self._texts[f"{name}.{part}"] = text
            self._box.addWidget(text)
        key = SecondaryButton(self.theme, "", icon, self._body, strong=True)
        key.setObjectName(f"admin.{name}")
        self.keys[name] = key
        self._box.addWidget(key)
        if name == "export":
            self._box.addSpacing(self.theme.px(26))

    def show_face(self, face: ExchangeFace) -> None:
        for name, text in self._texts.items():
            text.say(self._words.text(f"admin.{name}"))
        for name, why_not in (("export", face.export_why_not), ("import", face.import_why_not)):
            key = self.keys[name]
            key.set_caption(self._words.text(f"admin.{name}.go"))
            if why_not:
                key.block(why_not)
            elif not key.isEnabled():
                key.unblock()
        for callout, is_its in ((self.done, not face.is_fault), (self.fault, face.is_fault)):
            callout.text.say(face.told)
            callout.setVisible(bool(face.told) and is_its)

    def theme_changed(self) -> None:
        self._box.setSpacing(self.theme.px(10))
        for key in self.keys.values():
            key.setFixedHeight(self.theme.px(50))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        pad = self.theme.f(PAD)
        self._body.setGeometry(self.face().adjusted(pad, pad, -pad, -pad).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        f, box = self.theme.f, self.face()
        middle = self._texts["import.title"].y() + self._body.y() - f(20)
        line = QRectF(box.x() + f(PAD), middle, box.width() - f(2 * PAD), f(1))
        with painting_on(self) as painter:
            painter.fillRect(line, self.theme.palette.divider)
