"""Questions over the page: are you still here, and where to find help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.countdown import CountdownRing
from common.ui.dialog import Dialog
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from kiosk.idle import Mood
from kiosk.phrases import Phrases
from kiosk.screens.page import Dress, named
from kiosk.screens.steps import Steps

CARD = 936.0


class StillHere(Dialog):
    """Mockup k7: the ring counts down; "yes" goes on, "more time" doubles, "end" wipes."""

    def __init__(self, dress: Dress, parent: QWidget, theme: Theme, *, lying: bool) -> None:
        super().__init__(theme, parent, CARD, middle=0.5 if lying else 0.58)
        flow = dress.flow
        self._dress = dress
        self._phrases = Phrases(dress.language)
        self.setObjectName("kiosk.idle")
        centre = Qt.AlignmentFlag.AlignHCenter
        diameter = 220.0 if lying else 322.0
        unit = 30.0 if lying else 32.0
        self._ring = CountdownRing(theme, diameter, self.card, number_size=diameter * 0.38, unit_size=unit)
        self._title = PlainText(theme, "", theme.type_style("title").size, 800, self.card, align=centre)
        lead = theme.type_style("lead")
        self._text = PlainText(
            theme, "", lead.size, lead.weight, self.card, colour="text_muted", align=centre
        )
        self.yes = PrimaryButton(theme, "", "check", self.card)
        self.more = SecondaryButton(theme, "", "hourglass", self.card, strong=True)
        self.end = SecondaryButton(theme, "", "log-out", self.card, brand=False)
        self._hint = PlainText(theme, "", 29, 500, self.card, colour="text_muted", align=centre)
        named(self.yes, "kiosk.idle.yes")
        named(self.more, "kiosk.idle.more")
        named(self.end, "kiosk.idle.end")
        self.yes.clicked.connect(flow.idle.go_on)
        self.more.clicked.connect(flow.idle.need_more_time)
        self.end.clicked.connect(flow.start_over)
        self._fill()

    def _fill(self) -> None:
        theme = self.theme
        self.body.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._title)
        self.body.addWidget(self._text)
        self.yes.setFixedHeight(theme.px(168))
        self.body.addWidget(self.yes)
        row = QHBoxLayout()
        row.setSpacing(theme.px(20))
        for key, share in ((self.more, 5), (self.end, 4)):
            key.setFixedHeight(theme.px(128))
            row.addWidget(key, share)
        self.body.addLayout(row)
        self.body.addWidget(self._hint)

    def refresh(self) -> None:
        """Open or close as the watch says, and count."""
        idle = self._dress.flow.idle
        if idle.mood is not Mood.ASKING:
            self.hide()
            return
        say = self._phrases.text
        self._title.say(say("kiosk.idle.title"))
        self._text.say(say("kiosk.idle.text"))
        self.yes.set_caption(say("kiosk.idle.yes"))
        self.more.set_caption(say("kiosk.idle.more"))
        self.end.set_caption(say("kiosk.idle.end"))
        self._hint.say(say("kiosk.idle.hint"))
        self._ring.show_left(
            idle.share_left, str(idle.seconds_left), say("kiosk.idle.seconds", idle.seconds_left)
        )
        if not self.isVisible():
            self.open()


class Help(Dialog):
    """How a ticket is taken, and where people help."""

    def __init__(self, dress: Dress, parent: QWidget, theme: Theme, *, lying: bool) -> None:
        super().__init__(theme, parent, CARD, middle=0.5 if lying else 0.58)
        self._phrases = Phrases(dress.language)
        self.setObjectName("kiosk.help_dialog")
        self._title = PlainText(theme, "", theme.type_style("title").size, 800, self.card)
        lead = theme.type_style("lead")
        self._text = PlainText(theme, "", lead.size, lead.weight, self.card)
        self._steps = Steps(theme, self.card)
        self.close_key = PrimaryButton(theme, "", "check", self.card)
        named(self.close_key, "kiosk.help.close")
        self.close_key.clicked.connect(self.hide)
        column: QVBoxLayout = self.body
        column.addWidget(self._title)
        column.addWidget(self._text)
        self._steps.setFixedHeight(theme.px(400))
        column.addWidget(self._steps)
        self.close_key.setFixedHeight(theme.px(150))
        column.addWidget(self.close_key)

    def refresh(self) -> None:
        say = self._phrases.text
        self._title.say(say("kiosk.help.title"))
        self._text.say(say("kiosk.help.text"))
        steps = (say("kiosk.help.step_1"), say("kiosk.help.step_2"), say("kiosk.help.step_3"))
        self._steps.show_steps(say("kiosk.help.how"), steps)
        self.close_key.set_caption(say("kiosk.help.close"))
