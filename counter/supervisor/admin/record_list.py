"""The records of a section: a list to look through, and a key to add one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from common.ui.badge import draw_badge
from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.field import TextField
from common.ui.lettering import advance, draw_line, elided, fitted
from common.ui.list_model import AnyIndex, ItemRole, ListModel
from common.ui.painting import draw_dot_icon, draw_icon_at, fill_rounded
from common.ui.pill import tone_colours
from common.ui.scroll_look import scroll_look
from common.ui.spoken import spoken
from common.ui.states import EmptyState
from common.ui.theme import Theme
from counter.supervisor.admin.faces import Line
from counter.supervisor.admin.record import Record

TOP, FOOT = 76.0, 40.0
ROW, CHAPTER = 62.0, 38.0
PAD = 16.0


class RecordLook(QStyledItemDelegate):
    """Badge or icon, title over what it is about, its state at the right; a chapter's name above."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        line: Line | None = index.data(ItemRole)
        chapter = CHAPTER if line is not None and line.begins else 0.0
        return self.theme.size(100, ROW + chapter).toSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line: Line | None = index.data(ItemRole)
        if line is None:
            return
        theme, p, f = self.theme, self.theme.palette, self.theme.f
        state: QStyle.StateFlag = option.state
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if line.begins:
            at = QPointF(box.x() + f(PAD), box.y() + f(CHAPTER - 14))
            draw_line(painter, at, line.record.chapter, theme.font(14, 800), p.text_muted)
            box.setTop(box.y() + f(CHAPTER))
        if line.is_here or state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.fillRect(box, p.surface_selected)
        if line.is_here:
            painter.fillRect(QRectF(box.x(), box.y(), f(6), box.height()), p.primary)
        painter.fillRect(QRectF(box.x(), box.bottom() - f(1), box.width(), f(1)), p.row_line)
        self._paint_record(painter, line.record, box, is_here=line.is_here)
        painter.restore()

    def _paint_record(self, painter: QPainter, record: Record, box: QRectF, *, is_here: bool) -> None:
        theme, p, f = self.theme, self.theme.palette, self.theme.f
        middle = box.center().y()
        tile = QRectF(box.x() + f(PAD), middle - f(16), f(32), f(32))
        if record.mark:
            draw_badge(painter, theme, tile, record.mark)
        else:
            draw_dot_icon(painter, tile.center(), tile.width(), record.icon, p.icon_tint, p.icon)
        x, right = tile.right() + f(12), box.right() - f(14)
        if record.pill:
            right = self._paint_pill(painter, record, right, middle) - f(10)
        room = right - x
        title = fitted(theme.font(15.5, 800 if is_here else 700), record.title, room, theme.smallest())
        y = middle - f(10) if record.about else middle
        draw_line(painter, QPointF(x, y), elided(title, record.title, room), title, p.text)
        small = theme.font(14, 500)
        draw_line(painter, QPointF(x, middle + f(12)), elided(small, record.about, room), small, p.text_muted)

    def _paint_pill(self, painter: QPainter, record: Record, right: float, middle: float) -> float:
        theme, f = self.theme, self.theme.f
        fill, ink = tone_colours(theme, record.tone)
        font = theme.font(14, 700)
        wide = advance(font, record.pill) + f(40)
        box = QRectF(right - wide, middle - f(13), wide, f(26))
        fill_rounded(painter, box, box.height() / 2, fill)
        side = f(16)
        icon = QRectF(box.x() + f(9), middle - side / 2, side, side)
        draw_icon_at(painter, record.pill_icon or "info", icon, ink)
        draw_line(painter, QPointF(box.x() + f(30), middle), record.pill, font, ink)
        return box.x()


class _View(QListView):
    """`opened` by a press or by Enter, and by the arrow keys."""

    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class RecordList(Card):
    """`opened` with a record's key, `searched` with what is looked for."""

    opened = Signal(str)
    searched = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("admin.records")
        self._legend = ""
        self.search = TextField(theme, "", "search", self)
        self.search.line.setObjectName("admin.search")
        self.search.line.textChanged.connect(self.searched)
        self.add = SecondaryButton(theme, "", "plus", self)
        self.add.setObjectName("admin.add")
        self.model: ListModel[Line] = ListModel(
            lambda line: line.key, lambda line: spoken(line.record.title, line.record.about), self
        )
        self.view = _View(self)
        self.view.setObjectName("admin.list")
        self.view.setModel(self.model)
        self._look = RecordLook(theme, self.view)
        self.view.setItemDelegate(self._look)
        self.view.opened.connect(lambda index: self.opened.emit(index.data(ItemRole).key))
        self.search.line.returnPressed.connect(self._open_first)
        self.empty = EmptyState(theme, "search", "", "", self)
        self.theme_changed()

    # --- what is shown

    def show_lines(self, lines: Sequence[Line], *, legend: str, nothing: tuple[str, str]) -> None:
        before = [line.begins for line in self.model.items]
        self.model.set_items(lines)
        if before != [line.begins for line in lines]:
            self.view.scheduleDelayedItemsLayout()
        self.empty.tell(*nothing)
        self.empty.setVisible(not lines)
        self.view.setVisible(bool(lines))
        if legend != self._legend:
            self._legend = legend
            self.update()

    def show_keys(self, *, search: str, sought: str, add: str) -> None:
        self.search.set_placeholder(search)
        self.view.setAccessibleName(search)
        if self.search.line.text() != sought:
            self.search.line.setText(sought)
        if add != self.add.caption:
            self.add.set_caption(add)
            self._place()
        self.add.setVisible(bool(add))
        self._place()

    def go_to(self, key: str) -> None:
        """Bring a record into sight."""
        row = self.model.row_of(key)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))

    def _open_first(self) -> None:
        if self.model.rowCount():
            self.opened.emit(self.model.item(0).key)

    # --- where it stands

    def theme_changed(self) -> None:
        self._look.theme = self.theme
        self.view.setStyleSheet(scroll_look(self.theme))
        self.view.scheduleDelayedItemsLayout()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        f, box = self.theme.f, self.face()
        high, y = f(44), box.y() + f(16)
        right = box.right() - f(PAD)
        if self.add.caption:
            wide = self.add.sizeHint().width() - f(52)
            self.add.setGeometry(QRectF(right - wide, y, wide, high).toRect())
            right -= wide + f(10)
        left = box.x() + f(PAD)
        self.search.setGeometry(QRectF(left, y, right - left, high).toRect())
        area = QRectF(box.x(), box.y() + f(TOP), box.width() - f(4), box.height() - f(TOP + FOOT)).toRect()
        self.view.setGeometry(area)
        self.empty.setGeometry(area)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, p, box = self.theme, self.theme.palette, self.face()
        f = theme.f
        with painting_on(self) as painter:
            painter.fillRect(QRectF(box.x(), box.y() + f(TOP - 1), box.width(), f(1)), p.divider)
            foot = box.bottom() - f(FOOT)
            painter.fillRect(QRectF(box.x(), foot, box.width(), f(1)), p.divider)
            font = theme.role_font("caption")
            at = QPointF(box.x() + f(PAD), foot + f(FOOT / 2))
            room = box.width() - f(2 * PAD)
            draw_line(painter, at, elided(font, self._legend, room), font, p.text_muted)
