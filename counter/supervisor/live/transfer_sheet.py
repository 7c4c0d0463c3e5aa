"""A waiting or parked number goes to another service, or to one counter of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QWidget

from common.domain.commands import Transfer
from common.domain.leg import Leg
from common.domain.site import Service
from common.domain.words import CounterCode, Place, ServiceCode, TransferReason
from common.ui.badge import draw_badge
from common.ui.field import TextField
from common.ui.lettering import RIGHT, draw_line
from common.ui.list_model import ItemRole, ListModel
from common.ui.scroll_look import scroll_look
from common.ui.spoken import spoken
from common.ui.theme import Theme
from counter.supervisor.actions import Actions
from counter.supervisor.live.counter_words import CounterWords
from counter.supervisor.live.live_board import LiveBoard
from counter.supervisor.live.row_look import RowLook
from counter.supervisor.sheet import Choices, Sheet

BY_POLICY = "policy"
ANY_COUNTER = "any"
LIST_HEIGHT = 200.0


class ServiceLook(RowLook):
    """Badge, service, how many wait for it."""

    def __init__(self, theme: Theme, words: CounterWords, board: LiveBoard) -> None:
        super().__init__(theme)
        self._words = words
        self._board = board

    def paint_face(self, painter: QPainter, face: Service, box: QRectF) -> None:
        theme, p, y = self.theme, self.theme.palette, box.center().y()
        f, side = theme.f, theme.f(28)
        draw_badge(painter, theme, QRectF(f(14), y - side / 2, side, side), face.booth)
        state = self._board.state
        waiting = 0 if state is None else state.line.count((face.code,))
        told = self._words.text("dashboard.waiting.count", count=waiting)
        right = QPointF(box.right() - f(16), y)
        wide = draw_line(painter, right, told, theme.font(14.5, 500), p.text_muted, RIGHT)
        room = box.width() - f(54 + 16 + 12) - wide
        self.words(painter, QPointF(f(54), y), self._words.service(face.code), room, p.text)


class ServiceList(QListView):
    """The service under the cursor is the chosen one."""

    chosen = Signal()

    def __init__(self, model: ListModel[Service], look: ServiceLook, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(look)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setStyleSheet(scroll_look(look.theme))
        look.setParent(self)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())

    @property
    def service(self) -> Service | None:
        found = self.currentIndex().data(ItemRole)
        return found if isinstance(found, Service) else None


class TransferSheet(Sheet):
    """Which service, which counter, why, and which place in the line."""

    def __init__(
        self, theme: Theme, parent: QWidget, actions: Actions, words: CounterWords, board: LiveBoard, leg: Leg
    ) -> None:
        super().__init__(theme, parent, actions, words, "dashboard.transfer", width=860)
        self._words = words
        self._board = board
        self._leg = leg
        state = board.state
        self._offered = [] if state is None else [one for one in state.site.services if one.takes_tickets]
        self.head(
            words.text("dashboard.transfer.title", code=leg.code),
            words.text("dashboard.transfer.lead", service=words.service(leg.service)),
        )
        self.search = TextField(theme, words.text("dashboard.transfer.search"), "search", self.card)
        self.search.line.setObjectName("dashboard.transfer.search")
        self.search.setFixedHeight(theme.px(44))
        self.body.addWidget(self.search)
        self._model: ListModel[Service] = ListModel(lambda one: one.code, self._spoken, self)
        self.services = ServiceList(self._model, ServiceLook(theme, words, board), self.card)
        self.services.setObjectName("dashboard.transfer.services")
        self.services.setFixedHeight(theme.px(LIST_HEIGHT))
        self.services.setAccessibleName(words.text("dashboard.transfer.search"))
        self.body.addWidget(self.services)
        self.caption(words.text("dashboard.transfer.counter"))
        self._counters = Choices[str](theme, self.card, "dashboard.transfer.counter", {})
        self.body.addLayout(self._counters.grid)
        self.caption(words.text("dashboard.transfer.reason"))
        reasons = {one: words.text(f"dashboard.transfer.reason.{one.value}") for one in TransferReason}
        self.reason = Choices(
            theme,
            self.card,
            "dashboard.transfer.reason",
            reasons,
            columns=3,
            chosen=TransferReason.SUPERVISOR_REQUEST,
        )
        self.body.addLayout(self.reason.grid)
        self.caption(words.text("dashboard.transfer.place"))
        places = {
            one: words.text(f"dashboard.transfer.place.{one}")
            for one in (BY_POLICY, Place.ARRIVAL.value, Place.LAST.value)
        }
        self.place = Choices(
            theme, self.card, "dashboard.transfer.place", places, columns=3, chosen=BY_POLICY
        )
        self.body.addLayout(self.place.grid)
        self.search.line.textChanged.connect(lambda _: self._list())
        self.services.chosen.connect(self._service_chosen)
        self.go.clicked.connect(self._transfer)
        self._list()
        self.first = self.search.line
        self.finish(words.text("dashboard.transfer.go", code=leg.code), "arrow-right-left")

    def _spoken(self, service: Service) -> str:
        return spoken(service.booth, self._words.service(service.code))

    def _list(self) -> None:
        typed = self.search.line.text().strip().casefold()
        self._model.set_items(
            [one for one in self._offered if typed in f"{one.booth} {one.name} {one.name_en}".casefold()]
        )

    def _service_chosen(self) -> None:
        """Its open counters can be chosen too."""
        service, state = self.services.service, self._board.state
        for key in self._counters.keys.values():
            key.hide()
            key.deleteLater()
        words = {}
        if service is not None and state is not None:
            words = {ANY_COUNTER: self._words.text("dashboard.transfer.any_counter")}
            words |= {
                session.counter: self._words.counter_name(session.counter)
                for session in state.open_counters(service.code)
            }
        self.body.removeItem(self._counters.grid)
        place = self.body.indexOf(self.services) + 2
        self._counters = Choices(
            self.theme, self.card, "dashboard.transfer.counter", words, columns=5, chosen=ANY_COUNTER
        )
        self.body.insertLayout(place, self._counters.grid)
        for key in self._counters.keys.values():
            key.show()
        self._place()
        self._follow()

    def refresh(self) -> str:
        if self.services.service is None:
            return self.words.text("dashboard.transfer.need_service")
        return ""

    def _transfer(self) -> None:
        service, place = self.services.service, self.place.chosen
        if service is None:
            return
        counter = self._counters.chosen
        code: ServiceCode | None = None if service.code == self._leg.service else service.code
        self.ask(
            Transfer(
                command_id=self.acts.new_id(),
                leg_id=self._leg.leg_id,
                reason=self.reason.chosen or TransferReason.SUPERVISOR_REQUEST,
                service=code,
                to_counter=None if counter in (None, ANY_COUNTER) else CounterCode(counter),
                place=None if place in (None, BY_POLICY) else Place(place),
            )
        )
