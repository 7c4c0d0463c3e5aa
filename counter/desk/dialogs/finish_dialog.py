"""5 while serving: the whole form of the end: outcome, what was handed over and how often, a note."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from common.domain.words import Outcome, ServiceCode
from common.ui.buttons import SecondaryButton
from counter.desk.desk import Desk
from counter.desk.dialogs.choice_group import ChoiceGroup
from counter.desk.dialogs.operation import OperationDialog, Scene
from counter.desk.dialogs.pick_list import PickList, PickRow
from counter.desk.keys import OUTCOMES, Keys
from counter.desk.standing import Stage

CAPS, NOTE_CAPS = "1234", "567890"


class FinishDialog(OperationDialog):
    """Every press is kept at once, so Escape loses nothing; F4 finishes."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "finish", 820, {Stage.SERVING})
        leg, text = scene.desk.leg, scene.phrases.text
        self._code = "" if leg is None else leg.code
        outcomes = [(one, text(f"desk.outcome.{one.value}")) for one in OUTCOMES]
        self.outcomes: ChoiceGroup[Outcome] = ChoiceGroup(
            self.theme, self.card, "desk.finish.outcome", outcomes, caps=CAPS, columns=len(OUTCOMES)
        )
        notes = [(one, one) for one in scene.desk.policy.notes]
        self.notes: ChoiceGroup[str] = ChoiceGroup(
            self.theme, self.card, "desk.finish.note", notes, caps=NOTE_CAPS, columns=2
        )
        self.groups += [self.outcomes, self.notes]
        self.list = PickList(self.theme, self.card, seen=4)
        self.list.setObjectName("desk.finish.delivered")
        self.list.setAccessibleName(self.say("finish.delivered"))
        self.fewer = self._counting("minus", -1)
        self.more = self._counting("plus", 1)
        self._lay_out()
        self.outcomes.changed.connect(self._outcome_chosen)
        self.notes.changed.connect(self._note_chosen)
        self.list.picked.connect(self.to_go)
        self.go.set_icon("check")
        self.go.set_key_cap(Keys.SERVE.cap)
        self.refresh()

    def _counting(self, icon: str, by: int) -> SecondaryButton:
        key = SecondaryButton(self.theme, "", icon, self.card, key_cap="+" if by > 0 else "−")
        key.setObjectName(f"desk.finish.{icon}")
        key.setAccessibleName(self.say(f"finish.{icon}"))
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setFixedSize(self.theme.size(104, 44).toSize())
        key.clicked.connect(lambda: self._count(by))
        return key

    def _lay_out(self) -> None:
        say = self.say
        self.body.addWidget(self.heading(say("finish.title", code=self._code)))
        self.body.addLayout(self.outcomes.layout)
        head = QHBoxLayout()
        head.addWidget(self.label(say("finish.delivered")), 1)
        head.addWidget(self.fewer)
        head.addWidget(self.more)
        delivered = QVBoxLayout()
        delivered.setSpacing(self.theme.px(6))
        delivered.addLayout(head)
        delivered.addWidget(self.list, 1)
        self.body.addLayout(delivered, 1)
        if self.notes.buttons:
            self.body.addWidget(self.label(say("finish.note")))
            self.body.addLayout(self.notes.layout)
        self.body.addLayout(self.ways())

    def open(self) -> None:
        super().open()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def holds(self, desk: Desk) -> bool:
        """Also without a link: a service can end then too."""
        leg = desk.leg
        is_same = leg is not None and leg.leg_id == self._leg_id
        return desk.stage is Stage.SERVING and is_same and not desk.is_finish_kept

    def refresh(self) -> None:
        form, site, leg = self.desk.form, self.desk.site, self.desk.leg
        if site is None or leg is None:
            return
        for group, value in ((self.outcomes, form.outcome), (self.notes, form.note)):
            for one, button in group.buttons.items():
                button.setChecked(one == value)
        is_completed = form.outcome is Outcome.COMPLETED
        services = sorted(site.services_of[leg.booth], key=lambda one: one.code != leg.service)
        rows = []
        for service in services:
            count = form.quantity(service.code) if is_completed else 0
            fact = self.say("finish.times", quantity=count) if count else ""
            name = self.phrases.service(service.code)
            rows.append(PickRow(service.code, name, fact=fact, is_marked=count > 0))
        self.list.show_rows(rows, first=True)
        why_not = "" if is_completed else self.say("finish.nothing")
        for key in (self.fewer, self.more):
            self.allow(key, why_not)
        self.go.set_caption(self.phrases.text("desk.primary.finish"))

    def _outcome_chosen(self) -> None:
        if self.outcomes.value is not None:
            self.desk.choose_outcome(self.outcomes.value)
        self.refresh()

    def _note_chosen(self) -> None:
        """The same one again takes it away."""
        form, note = self.desk.form, self.notes.value or ""
        self.desk.fill_in(form.with_note("" if note == form.note else note))
        self.refresh()

    def _count(self, by: int) -> None:
        row = self.list.current
        if row is not None:
            self.desk.count_delivered(ServiceCode(str(row.key)), by)
            self.refresh()

    def chosen(self) -> None:
        """The focus stays at the list: more may follow."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in {"+", "="}:
            self._count(1)
        elif event.text() == "-":
            self._count(-1)
        elif event.key() == Keys.SERVE.value.key and not event.isAutoRepeat():
            self.go.click()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def act(self) -> None:
        self.desk.finish()
