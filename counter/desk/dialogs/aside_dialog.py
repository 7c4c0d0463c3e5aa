"""F11: who was put aside and who missed the call, and the way back for each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from common.domain.leg import Leg
from common.domain.words import LegId, Status
from common.ui.buttons import SecondaryButton
from counter.desk.dialogs.operation import OperationDialog, Scene
from counter.desk.dialogs.pick_list import PickRow
from counter.desk.dialogs.search_list import SearchList
from counter.desk.standing import Stage

AT_WORK = (Stage.READY, Stage.PAUSED, Stage.CALLED, Stage.SERVING)


class AsideDialog(OperationDialog):
    """By keys: F11, a part of the number or the arrows, Enter; Tab goes to the second way."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "aside", 820, AT_WORK)
        self._leg_id = None  # it is about those who are not in hand
        say = self.say
        self.search = SearchList(
            self.theme, self.name, say("aside.search"), say("aside.nobody"), self._rows, self.card
        )
        self.to_line = SecondaryButton(self.theme, say("aside.to_line"), "list-ordered", self.card)
        self.to_line.setObjectName("desk.aside.to_line")
        self.told = self.note("told")
        self.body.addWidget(self.heading(say("aside.title")))
        self.body.addWidget(self.search, 1)
        self.body.addWidget(self.told)
        self.body.addLayout(self.ways(self.to_line))
        self.search.moved.connect(self._show_ways)
        self.search.picked.connect(self._picked)
        self.to_line.clicked.connect(self._let_wait)
        self._show_ways()

    def open(self) -> None:
        super().open()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def chosen_leg(self) -> Leg | None:
        row, state = self.search.current, self.desk.state
        return None if row is None or state is None else state.legs.get(LegId(str(row.key)))

    def refresh(self) -> None:
        self.search.refresh()
        self._show_ways()

    def _rows(self, typed: str) -> list[PickRow]:
        aside, wanted = self.desk.aside, typed.upper()
        return [self._row(leg) for leg in (*aside.parked, *aside.missed) if wanted in leg.code]

    def _row(self, leg: Leg) -> PickRow:
        say, time = self.say, self.phrases.time
        service = self.phrases.service(leg.service)
        if leg.status is Status.PARKED:
            reason = "" if leg.park_reason is None else say(f"park.reason.{leg.park_reason.value}")
            detail = say("aside.parked", time=time(leg.parked_at), reason=reason)
            fact = "" if leg.return_at is None else say("aside.returns", time=time(leg.return_at))
            return PickRow(leg.leg_id, service, detail, badge=leg.code, icon="clock-arrow-up", fact=fact)
        left = self.phrases.minutes_short(self.desk.reinstate_left_s(leg))
        detail = say("aside.missed", leg.calls, time=time(leg.ended_at))
        return PickRow(
            leg.leg_id, service, detail, badge=leg.code, icon="user-x", fact=say("aside.left", left=left)
        )

    def _show_ways(self) -> None:
        leg, say = self.chosen_leg, self.say
        code = "" if leg is None else leg.code
        is_missed = leg is not None and leg.status is Status.NO_SHOW
        self.to_line.setVisible(not is_missed)
        key = "aside.reinstate" if is_missed else "aside.call_here"
        self.go.set_caption(say(key, code=code).strip())
        self.go.set_icon("undo-2" if is_missed else "bell-ring")
        why_not = "" if leg is not None else say("aside.need_number")
        self.allow(self.to_line, why_not)
        if not is_missed and not why_not and self.desk.stage is not Stage.READY:
            paused = self.desk.stage is Stage.PAUSED
            why_not = say("aside.paused") if paused else self.phrases.text("desk.why_not.finish_first")
        self.allow(self.go, why_not)
        self.told.say(say(self._told_key(leg), code=code))

    def _told_key(self, leg: Leg | None) -> str:
        if leg is None:
            return "aside.hint"
        place = self.desk.policy.parked_place
        if leg.status is Status.NO_SHOW:
            place = self.desk.policy.reinstated_place
        return f"aside.place.{place.value}"

    def _picked(self) -> None:
        key = self.go if self.go.isEnabled() else self.to_line
        if key.isEnabled():
            key.setFocus(Qt.FocusReason.TabFocusReason)

    def _let_wait(self) -> None:
        leg = self.chosen_leg
        self.close_dialog()
        if leg is not None:
            self.desk.resume_in_line(leg.leg_id)

    def act(self) -> None:
        leg = self.chosen_leg
        if leg is None:
            return
        if leg.status is Status.NO_SHOW:
            self.desk.reinstate(leg.leg_id)
        else:
            self.desk.resume_here(leg.leg_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11:
            self.close_dialog()
        super().keyPressEvent(event)
