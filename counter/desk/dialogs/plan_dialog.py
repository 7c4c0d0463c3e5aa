"""6 while serving: where the visit was, is, and still goes; further stops are added by typing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from common.domain.commands.tickets import MAX_STOPS
from common.domain.leg import Leg
from common.domain.words import ServiceCode
from common.ui.buttons import SecondaryButton
from counter.desk.desk import IN_HAND
from counter.desk.destinations import services_to
from counter.desk.dialogs.operation import OperationDialog, Scene
from counter.desk.dialogs.pick_list import PickList, PickRow
from counter.desk.dialogs.search_list import SearchList
from counter.desk.visit_plan import in_visiting_order


class PlanDialog(OperationDialog):
    """By keys: a part of a name, Enter adds it; Delete takes the last away; Ctrl+Enter keeps the plan."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "plan", 900, IN_HAND)
        leg, say = scene.desk.leg, self.say
        self._code = "" if leg is None else leg.code
        self._then: list[ServiceCode] = [] if leg is None else list(leg.then)
        self._planned = tuple(self._then)
        self.search = SearchList(
            self.theme, self.name, say("transfer.search"), say("transfer.nowhere"), self._rows, self.card
        )
        self.stops = PickList(self.theme, self.card)
        self.stops.setObjectName("desk.plan.stops")
        self.stops.setAccessibleName(say("plan.stops"))
        self.remove = SecondaryButton(self.theme, say("plan.remove"), "delete", self.card, key_cap="Del")
        self.remove.setObjectName("desk.plan.remove")
        self.told = self.note("told")
        self._lay_out()
        self.search.picked.connect(self._add)
        self.search.taken_back.connect(self._take_away)
        self.search.confirmed.connect(self.go.click)
        self.remove.clicked.connect(self._take_away)
        self.go.set_icon("check")
        self.refresh()

    def _lay_out(self) -> None:
        theme, say = self.theme, self.say
        self.body.addWidget(self.heading(say("plan.title", code=self._code)))
        right = QVBoxLayout()
        right.setSpacing(theme.px(8))
        right.addWidget(self.label(say("plan.stops")))
        right.addWidget(self.stops, 1)
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(24))
        columns.addWidget(self.search, 1)
        columns.addLayout(right, 1)
        self.body.addLayout(columns, 1)
        self.body.addWidget(self.told)
        self.body.addLayout(self.ways(self.remove))

    def open(self) -> None:
        super().open()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- what is shown

    def _rows(self, typed: str) -> list[PickRow]:
        site, leg = self.desk.site, self.desk.leg
        if site is None or leg is None:
            return []
        where, name = self.phrases.where, self.phrases.service
        return [
            PickRow(one.code, name(one.code), where(one.booth), badge=one.booth, icon="map-pin")
            for one in services_to(site, leg, typed, but=self._then)
        ]

    def refresh(self) -> None:
        legs, site, say = self.desk.visit, self.desk.site, self.say
        rows = [self._leg_row(leg) for leg in legs]
        if site is not None:
            for place, code in enumerate(in_visiting_order(site, self._then), start=1):
                booth = site.service(code).booth
                detail = self.phrases.where(booth)
                name = self.phrases.service(code)
                rows.append(PickRow(code, name, detail, badge=booth, icon="map-pin", fact=f"{place}"))
        self.stops.show_rows(rows, first=False)
        self.told.say(say("plan.hint") if self._then else say("plan.none"))
        is_same = tuple(self._then) == self._planned
        self.go.set_caption(say("plan.go", len(self._then)))
        self.allow(self.go, say("plan.same") if is_same else "")
        self.allow(self.remove, "" if self._then else say("plan.nothing"))

    def _leg_row(self, leg: Leg) -> PickRow:
        icon, word = self.phrases.leg_state(leg)
        return PickRow(leg.leg_id, self.phrases.service(leg.service), word, badge=leg.booth, icon=icon)

    # --- what is chosen

    def _add(self) -> None:
        row = self.search.current
        if row is None:
            return
        if len(self._then) >= MAX_STOPS - 1:
            self.told.say(self.say("plan.full", count=MAX_STOPS - 1))
            return
        self._then.append(ServiceCode(str(row.key)))
        self._changed()

    def _take_away(self) -> None:
        if self._then:
            self._then.pop()
            self._changed()

    def _changed(self) -> None:
        self.search.field.line.clear()
        self.search.refresh()
        self.refresh()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go.click()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._take_away()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def act(self) -> None:
        self.desk.plan_visit(tuple(self._then))
