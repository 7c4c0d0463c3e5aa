"""F8: why the ticket is put aside, and when it comes back by itself, if it does."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from common.domain.words import ParkReason
from common.ui.field import TextField
from counter.desk.desk import IN_HAND
from counter.desk.dialogs.choice_group import HEIGHT, ChoiceGroup
from counter.desk.dialogs.operation import OperationDialog, Scene

CAPS = "1234567"
NEVER, AT = 0, -1
"""Of the return times: none, and the one that is typed; the others are minutes."""
MINUTES = (10, 20, 30)
_TIME = re.compile(r"([01]?\d|2[0-3])[.:]?([0-5]\d)")


def time_typed(text: str) -> tuple[int, int] | None:
    """Hour and minute of '14.30', '14:30' or '1430'."""
    found = _TIME.fullmatch(text.strip())
    return None if found is None else (int(found[1]), int(found[2]))


class ParkDialog(OperationDialog):
    """By keys: F8, a digit for the reason, + for a return time, Enter."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "park", 820, IN_HAND)
        say, leg = self.say, scene.desk.leg
        self._code = "" if leg is None else leg.code
        reasons = [
            (one, say(f"park.reason.{one.value}"))
            for one in ParkReason
            if one is not ParkReason.COUNTER_CLOSED  # the law's own, when a counter is closed under a service
        ]
        self.reasons: ChoiceGroup[ParkReason] = self.group(
            ChoiceGroup(self.theme, self.card, "desk.park.reason", reasons, caps=CAPS, columns=2)
        )
        minutes = scene.phrases.language.say.minutes
        times = [
            (NEVER, say("park.no_time")),
            *((one, minutes(one)) for one in MINUTES),
            (AT, say("park.at")),
        ]
        self.times: ChoiceGroup[int] = self.group(
            ChoiceGroup(self.theme, self.card, "desk.park.time", times, columns=len(times))
        )
        self.at = TextField(self.theme, say("park.at_hint"), "clock", self.card)
        self.at.line.setObjectName("desk.park.at")
        self.at.setFixedHeight(self.theme.px(HEIGHT))
        keeps = self.at.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # nothing moves when a time is typed
        self.at.setSizePolicy(keeps)
        self.told = self.note("told")
        self._lay_out()
        self.at.line.textChanged.connect(self._time_typed)
        self.at.line.returnPressed.connect(self.to_go)
        self.times.buttons[AT].clicked.connect(self.at.line.setFocus)
        self.times.choose(NEVER)
        self.refresh()

    def _lay_out(self) -> None:
        say = self.say
        self.body.addWidget(self.heading(say("park.title", code=self._code)))
        self.body.addWidget(self.label(say("park.why")))
        self.body.addLayout(self.reasons.layout)
        row = QHBoxLayout()
        row.addWidget(self.label(say("park.until")), 1)
        row.addWidget(self.at, 1)
        self.body.addLayout(row)
        self.body.addLayout(self.times.layout)
        self.body.addWidget(self.told)
        self.body.addLayout(self.ways())

    def open(self) -> None:
        super().open()
        self.reasons.first.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        say, back = self.say, self.return_at
        self.at.setVisible(self.times.value == AT)
        if back is None:
            self.told.say(say("park.told", code=self._code))
        else:
            self.told.say(say("park.told_time", code=self._code, time=self.phrases.time_zoned(back)))
        self.go.set_caption(say("park.go", code=self._code))
        if self.reasons.value is None:
            self.allow(self.go, say("need_reason", last=len(self.reasons.buttons)))
        elif self.times.value == AT and back is None:
            self.allow(self.go, say("park.need_time"))
        elif back is not None and not self._is_today(back):
            self.allow(self.go, say("park.today_only"))
        else:
            self.allow(self.go, "")

    @property
    def return_at(self) -> datetime | None:
        """None where nobody said when, or what is typed is no time that lies ahead."""
        site, now, wanted = self.desk.site, self.desk.now, self.times.value
        if site is None or wanted in {NEVER, None}:
            return None
        if wanted in MINUTES:
            return now + timedelta(minutes=wanted or 0)
        typed = time_typed(self.at.line.text())
        if typed is None:
            return None
        back = site.local(now).replace(hour=typed[0], minute=typed[1], second=0, microsecond=0)
        return back if back > now else None

    def _is_today(self, moment: datetime) -> bool:
        site = self.desk.site
        return site is not None and site.business_date(moment) == site.business_date(self.desk.now)

    def _time_typed(self) -> None:
        self.times.choose(AT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in {"+", "="}:
            self.times.step(1)
            if self.times.value == AT:
                self.at.line.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.text() == "-":
            self.times.step(-1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def act(self) -> None:
        if self.reasons.value is not None:
            self.desk.park(self.reasons.value, self.return_at)
