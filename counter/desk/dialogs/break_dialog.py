"""F9: why the counter pauses; each reason says how long it may last."""

from __future__ import annotations

from PySide6.QtCore import Qt

from common.domain.words import BreakReason
from counter.desk.dialogs.choice_group import ChoiceGroup
from counter.desk.dialogs.operation import OperationDialog, Scene
from counter.desk.standing import Stage

CAPS = "12345"
ICONS = {
    BreakReason.SHORT: "coffee",
    BreakReason.PRAYER: "moon-star",
    BreakReason.MEAL: "coffee",
    BreakReason.MEETING: "users",
    BreakReason.TECHNICAL: "wrench",
}


class BreakDialog(OperationDialog):
    """By keys: F9, a digit for the reason, Enter."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "break", 640, {Stage.READY, Stage.PAUSED})
        limits = scene.desk.policy.break_limit_s
        reasons = [(one, self._word(one, limits.get(one, 0))) for one in BreakReason]
        self.reasons: ChoiceGroup[BreakReason] = self.group(
            ChoiceGroup(self.theme, self.card, "desk.break.reason", reasons, caps=CAPS, columns=1)
        )
        self.told = self.note("told")
        self.body.addWidget(self.heading(self.say("break.title")))
        self.body.addLayout(self.reasons.layout)
        self.body.addWidget(self.told)
        self.body.addLayout(self.ways())
        pause = scene.desk.on_break
        if pause is not None:
            self.reasons.choose(pause.reason)
        self.refresh()

    def _word(self, reason: BreakReason, limit_s: int) -> str:
        word = self.say(f"break.reason.{reason.value}")
        if not limit_s:
            return word
        return self.say("break.with_limit", reason=word, limit=self.phrases.minutes_short(limit_s))

    def open(self) -> None:
        super().open()
        self.reasons.first.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        count = len(self.desk.waiting)
        others = sum(not one.is_on_break for one in self.desk.colleagues)
        self.told.say(
            f"{self.say('break.waiting', count)} {self.say('break.others', others)}"
            if others
            else f"{self.say('break.waiting', count)} {self.say('break.nobody_else')}"
        )
        self.go.set_caption(self.say("break.go"))
        self.allow(self.go, self.say("need_reason", last=len(CAPS)) if self.reasons.value is None else "")

    def act(self) -> None:
        if self.reasons.value is not None:
            self.desk.take_break(self.reasons.value)
