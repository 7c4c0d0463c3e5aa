"""Booths, counters or numbers: one list at a time, only the lines in sight are painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.field import TextField
from common.ui.lettering import RIGHT, draw_line, elided, fitted
from common.ui.list_model import ItemRole, ListModel
from common.ui.scroll_look import scroll_look
from common.ui.states import EmptyState
from common.ui.theme import Theme
from counter.supervisor.live.live_board import Shown
from counter.supervisor.live.row_look import RowLook, is_row_key
from counter.supervisor.live.tab import Tab

HEADS_Y = 80.0
ROWS_TOP = 100.0
FOOT = 40.0


class Rows(QListView):
    """`opened` with the index that was pressed, by mouse or by Enter."""

    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_row_key(event.key()) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class LineTable(Card):
    """`opened` is emitted with what is listed and the key of a line."""

    opened = Signal(object, str)
    turned = Signal(object)
    """With the `Shown` that was pressed."""
    searched = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("dashboard.booths")
        self._legend = ""
        self._shown = Shown.BOOTHS
        self._heads: list[tuple[str, float, bool]] = []
        self.tabs: dict[Shown, Tab] = {}
        for shown in Shown:
            tab = Tab(theme, self)
            tab.setObjectName(f"dashboard.tab.{shown.value}")
            tab.clicked.connect(lambda _=False, one=shown: self.turned.emit(one))
            self.tabs[shown] = tab
        self.search = TextField(theme, "", "search", self)
        self.search.line.setObjectName("dashboard.search")
        self.search.line.textChanged.connect(self.searched)
        self.search.line.returnPressed.connect(self._open_first)
        self.order = SecondaryButton(theme, "", "arrow-down-wide-narrow", self)
        self.order.setObjectName("dashboard.order")
        self.scope = SecondaryButton(theme, "", "list-filter", self)
        self.scope.setObjectName("dashboard.zone")
        self.empty = EmptyState(theme, "search", "", "", self)
        self.empty.setObjectName("dashboard.lines.none")
        self.looks: dict[Shown, RowLook] = {}
        self.models: dict[Shown, ListModel[Any]] = {}
        self.lists: dict[Shown, Rows] = {}

    def add(self, shown: Shown, look: RowLook, spoken: Callable[[Any], str]) -> None:
        """One list: how its lines are painted, and what a screen reader says for one."""
        model: ListModel[Any] = ListModel(lambda face: face.key, spoken, self)
        view = Rows(self)
        view.setObjectName(f"dashboard.list.{shown.value}")
        view.setModel(model)
        view.setItemDelegate(look)
        view.opened.connect(lambda index: self.opened.emit(shown, index.data(ItemRole).key))
        look.setParent(view)
        self.looks[shown], self.models[shown], self.lists[shown] = look, model, view
        self.theme_changed()

    # --- what is shown

    def say(self, shown: Shown, tabs: dict[Shown, str], text: Callable[[str], str]) -> None:
        """What is listed, and the words around it."""
        if shown is not self._shown:
            self._shown = shown
            self._place()
        for one, tab in self.tabs.items():
            tab.show_tab(tabs[one], is_here=one is shown)
        self._heads = [
            (text(f"dashboard.column.{key}"), x, is_right) for key, x, is_right in self.looks[shown].heads
        ]
        for one, view in self.lists.items():
            view.setAccessibleName(tabs[one])
        self._place_tabs()

    def show_lines(self, faces: Sequence[Any], *, legend: str, nothing: tuple[str, str]) -> None:
        """Lines keep their place and change only what they say."""
        self.models[self._shown].set_items(faces)
        self.empty.tell(*nothing)
        self.empty.setVisible(not faces)
        for shown, view in self.lists.items():
            view.setVisible(shown is self._shown and bool(faces))
        if legend != self._legend:
            self._legend = legend
            self.update()

    def show_keys(self, *, order: str, scope: str, search: str) -> None:
        """`order` is empty where the lines have an order of their own."""
        self.order.setVisible(bool(order))
        is_moved = False
        for key, caption in ((self.order, order or self.order.caption), (self.scope, scope)):
            if key.caption != caption:
                key.set_caption(caption)
                is_moved = True
        if self.search.line.placeholderText() != search:
            self.search.set_placeholder(search)
        if is_moved:
            self._place()

    def renew(self) -> None:
        """Paint what is in sight: time has passed."""
        self.lists[self._shown].viewport().update()

    def _open_first(self) -> None:
        """Enter in the search opens the first line that was found."""
        model = self.models[self._shown]
        if model.rowCount() and self.search.line.text().strip():
            self.opened.emit(self._shown, model.item(0).key)

    # --- where it stands

    def theme_changed(self) -> None:
        for shown, view in self.lists.items():
            self.looks[shown].theme = self.theme
            view.setStyleSheet(scroll_look(self.theme))
            view.scheduleDelayedItemsLayout()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place_tabs(self) -> None:
        f, box = self.theme.f, self.face()
        x = box.x() + f(10)
        for tab in self.tabs.values():
            wide = tab.sizeHint().width()
            tab.setGeometry(QRectF(x, box.y() + f(9), wide, f(44)).toRect())
            x += wide
        left, right = x + f(12), self._keys_left() - f(12)
        self.search.setGeometry(QRectF(left, box.y() + f(11), right - left, f(38)).toRect())

    def _keys_left(self) -> float:
        shown = self.order if not self.order.isHidden() else self.scope
        return float(shown.x())

    def _place(self) -> None:
        f, box = self.theme.f, self.face()
        right = box.right() - f(20)
        for key in (self.scope, self.order):
            wide = min(key.sizeHint().width() - f(56), f(172))
            key.setGeometry(QRectF(right - wide, box.y() + f(11), wide, f(38)).toRect())
            right -= wide + f(12)
        self._place_tabs()
        area = QRectF(box.x(), box.y() + f(ROWS_TOP), box.width(), box.height() - f(ROWS_TOP + FOOT))
        for shown, view in self.lists.items():
            view.setGeometry(area.toRect())
            width = box.width() / self.theme.scale
            if self.looks[shown].width != width:
                self.looks[shown].width = width
                view.viewport().update()
        self.empty.setGeometry(area.toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, p, box = self.theme, self.theme.palette, self.face()
        f = theme.f
        with painting_on(self) as painter:
            self._paint_heads(painter, box)
            painter.fillRect(QRectF(box.x(), box.y() + f(ROWS_TOP - 2), box.width(), f(2)), p.divider)
            foot = box.bottom() - f(FOOT)
            painter.fillRect(QRectF(box.x(), foot, box.width(), f(1)), p.divider)
            room = box.width() - f(40)
            font = fitted(theme.role_font("caption"), self._legend, room, theme.smallest())
            at = QPointF(box.x() + f(20), foot + f(FOOT / 2))
            draw_line(painter, at, elided(font, self._legend, room), font, p.text_muted)

    def _paint_heads(self, painter: QPainter, box: QRectF) -> None:
        theme = self.theme
        look, font, ink = self.looks[self._shown], theme.font(14.5, 500), theme.palette.text_muted
        for text, column, is_right in self._heads:
            at = QPointF(box.x() + look.x(column), box.y() + theme.f(HEADS_Y))
            if is_right:
                draw_line(painter, at, text, font, ink, RIGHT)
            else:
                draw_line(painter, at, text, font, ink)
