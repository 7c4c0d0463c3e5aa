"""What a counter serves, and whether in an order of preference."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from common.domain.words import CounterCode, ServiceCode
from common.ui.buttons import SecondaryButton
from counter.desk.desk import Desk
from counter.desk.dialogs.choice_group import ChoiceGroup
from counter.desk.dialogs.operation import OperationDialog, Scene
from counter.desk.dialogs.pick_list import PickList, PickRow
from counter.desk.standing import Stage

CAPS = "12"


class ServicesDialog(OperationDialog):
    """By keys: the arrows, Space takes a service or leaves it, + and - move it, Ctrl+Enter goes on.

    For the counter that is open here, or for one that is to be opened.
    """

    def __init__(self, scene: Scene, counter: CounterCode) -> None:
        super().__init__(scene, "services", 720, {Stage.CHOOSING, Stage.READY, Stage.PAUSED})
        self._counter = counter
        session, site = scene.desk.session, scene.desk.site
        self._is_open = session is not None and session.counter == counter
        booth = "" if site is None else site.counter(counter).booth
        offered = [] if site is None else [one.code for one in site.services if one.booth == booth]
        served = offered if session is None else [one for one in session.services if one in offered]
        self._served = set(served)
        self._order: list[ServiceCode] = [*served, *(one for one in offered if one not in self._served)]
        self.orders: ChoiceGroup[bool] = self.group(
            ChoiceGroup(
                self.theme,
                self.card,
                "desk.services.in_order",
                [(False, self.say("services.alike")), (True, self.say("services.in_order"))],
                caps=CAPS,
                columns=2,
            )
        )
        self.list = PickList(self.theme, self.card)
        self.list.setObjectName("desk.services.list")
        self.list.setAccessibleName(self.say("services.title", counter=counter))
        self.sooner, self.later = self._moving("arrow-up", -1), self._moving("arrow-down", 1)
        self.told = self.note("told")
        self._lay_out()
        self.list.picked.connect(self.to_go)
        self.list.clicked.connect(lambda _: self._toggle())
        self.orders.choose(session is not None and self._is_open and session.in_order)
        self.refresh()

    def _moving(self, icon: str, by: int) -> SecondaryButton:
        key = SecondaryButton(self.theme, "", icon, self.card, key_cap="−" if by > 0 else "+")
        key.setObjectName(f"desk.services.{icon}")
        key.setAccessibleName(self.say("services.later" if by > 0 else "services.earlier"))
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setFixedSize(self.theme.size(104, 44).toSize())
        key.clicked.connect(lambda: self._move(by))
        return key

    def _lay_out(self) -> None:
        self.body.addWidget(self.heading(self.say("services.title", counter=self._counter)))
        self.body.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        row.addWidget(self.told, 1)
        row.addWidget(self.sooner)
        row.addWidget(self.later)
        self.body.addLayout(row)
        self.body.addLayout(self.orders.layout)
        self.body.addLayout(self.ways())

    def open(self) -> None:
        super().open()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def holds(self, desk: Desk) -> bool:
        session = desk.session
        is_open = session is not None and session.counter == self._counter
        return desk.is_fresh and desk.stage in self.stages and is_open == self._is_open

    def refresh(self) -> None:
        in_order = bool(self.orders.value)
        rows, place = [], 0
        for code in self._order:
            is_served = code in self._served
            place += is_served
            badge = (str(place) if is_served else " ") if in_order else ""
            name = self.phrases.service(code)
            rows.append(PickRow(code, name, self._waiting(code), badge=badge, is_marked=is_served))
        self.list.show_rows(rows, first=True)
        for key in (self.sooner, self.later):
            key.setVisible(in_order)
        self.told.say(self.say("services.hint_order" if in_order else "services.hint"))
        word = "services.save" if self._is_open else "services.open"
        self.go.set_caption(self.say(word, counter=self._counter))
        self.allow(self.go, "" if self._served else self.say("services.need_one"))

    def _waiting(self, code: ServiceCode) -> str:
        state = self.desk.state
        return self.say("waiting_here", 0 if state is None else state.line.count([code]))

    def _toggle(self) -> None:
        row = self.list.current
        if row is not None:
            self._served ^= {ServiceCode(str(row.key))}
            self.refresh()

    def _move(self, by: int) -> None:
        at = self.list.currentIndex().row()
        if self.orders.value and 0 <= at + by < len(self._order) and at >= 0:
            self._order.insert(at + by, self._order.pop(at))
            self.refresh()

    def chosen(self) -> None:
        """The focus stays at the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Space:
            self._toggle()
        elif event.text() in {"+", "="}:
            self._move(-1)
        elif event.text() == "-":
            self._move(1)
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go.click()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def act(self) -> None:
        wanted = tuple(code for code in self._order if code in self._served)
        in_order = bool(self.orders.value)
        if self._is_open:
            self.desk.assign_services(wanted, in_order=in_order)
        else:
            self.desk.open_counter(self._counter, wanted, in_order=in_order)
