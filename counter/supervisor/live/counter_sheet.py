"""One counter: what it does; what it serves and in which order; and closing it from here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from common.domain.commands import AssignServices
from common.domain.site import Site
from common.domain.words import ServiceCode
from common.ui.buttons import SecondaryButton
from common.ui.choice import ChoiceButton
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from counter.supervisor.actions import Actions
from counter.supervisor.icon_key import IconKey
from counter.supervisor.live.counter_words import CounterWords
from counter.supervisor.live.counters import CounterLine
from counter.supervisor.sheet import Sheet


class CounterSheet(Sheet):
    """`close_asked` when the counter shall be closed, which is asked about once more."""

    close_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        actions: Actions,
        words: CounterWords,
        line: CounterLine,
        site: Site,
    ) -> None:
        super().__init__(theme, parent, actions, words, "dashboard.counter_sheet", width=760)
        self._words = words
        self._line = line
        session = line.session
        offered = [one.code for one in site.services_of[line.counter.booth]]
        served = [] if session is None else [one for one in session.services if one in offered]
        self._served = set(served)
        self._served_before = (tuple(served), session is not None and session.in_order)
        self._codes = [*served, *(one for one in offered if one not in served)]
        self._rows = QGridLayout()
        self._rows.setSpacing(theme.px(8))
        self.checks: dict[ServiceCode, ChoiceButton] = {}
        facts = [
            line.booth_name,
            words.text(f"dashboard.stage.{line.stage.value}"),
            words.counter_detail(line),
            "" if line.leg is None else line.leg.code,
        ]
        self.head(words.counter_name(line.counter.code), " · ".join(one for one in facts if one))
        if session is None:
            told = words.text("dashboard.counter.closed")
            self.body.addWidget(PlainText(theme, told, 17, 600, self.card))
            self.finish("")
            return
        self._ask_services(in_order=session.in_order)
        self.go.clicked.connect(self._assign)
        self.finish(words.text("dashboard.counter.assign"), "check")

    def _ask_services(self, *, in_order: bool) -> None:
        theme, say = self.theme, self._words.text
        self.caption(say("dashboard.counter.services"))
        for code in self._codes:
            self.checks[code] = self._check(code)
        self.body.addLayout(self._rows)
        self._lay_rows()
        self.in_order = ChoiceButton(theme, say("dashboard.counter.in_order"), self.card)
        self.in_order.setObjectName("dashboard.counter.in_order")
        self.in_order.setAutoExclusive(False)
        self.in_order.setFixedHeight(theme.px(48))
        self.in_order.setChecked(in_order)
        self.in_order.clicked.connect(lambda _=False: self._follow())
        self.close_counter = SecondaryButton(theme, say("dashboard.counter.close"), "moon", self.card)
        self.close_counter.setObjectName("dashboard.counter.close")
        self.close_counter.setFixedHeight(theme.px(48))
        self.close_counter.clicked.connect(self.close_asked)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(self.in_order, 3)
        row.addWidget(self.close_counter, 2)
        self.body.addLayout(row)

    def _check(self, code: ServiceCode) -> ChoiceButton:
        key = ChoiceButton(self.theme, self._words.service(code), self.card)
        key.setObjectName(f"dashboard.counter.service.{code}")
        key.setAutoExclusive(False)
        key.setFixedHeight(self.theme.px(48))
        key.setChecked(code in self._served)
        key.clicked.connect(lambda _=False, one=code: self._turn(one))
        return key

    def _lay_rows(self) -> None:
        """Each with a key that moves it up: the first is preferred."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, IconKey):
                widget.hide()
                widget.deleteLater()
        for place, code in enumerate(self._codes):
            self._rows.addWidget(self.checks[code], place, 0)
            if place:
                up = IconKey(self.theme, "arrow-up", self.card)
                up.setObjectName(f"dashboard.counter.up.{code}")
                up.say(self._words.text("dashboard.counter.up", service=self._words.service(code)))
                up.setFixedSize(self.theme.px(56), self.theme.px(48))
                up.clicked.connect(lambda _=False, at=place: self._up(at))
                up.show()
                self._rows.addWidget(up, place, 1)

    def _turn(self, code: ServiceCode) -> None:
        self._served.symmetric_difference_update({code})
        self._follow()

    def _up(self, place: int) -> None:
        codes = self._codes
        codes[place - 1], codes[place] = codes[place], codes[place - 1]
        self._lay_rows()
        self.checks[codes[place - 1]].setFocus()
        self._follow()

    def _wanted(self) -> tuple[tuple[ServiceCode, ...], bool]:
        return tuple(one for one in self._codes if one in self._served), self.in_order.isChecked()

    def refresh(self) -> str:
        if self._line.session is None:
            return ""
        wanted = self._wanted()
        if not wanted[0]:
            return self.words.text("dashboard.counter.need_service")
        return self.words.text("dashboard.counter.same") if wanted == self._served_before else ""

    def _assign(self) -> None:
        services, in_order = self._wanted()
        self.ask(
            AssignServices(
                command_id=self.acts.new_id(),
                counter=self._line.counter.code,
                services=services,
                in_order=in_order,
            )
        )
