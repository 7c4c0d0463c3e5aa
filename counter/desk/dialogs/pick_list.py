"""A list to pick from: a badge, two lines, a fact and a mark in each row; steered from the field above it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from common.ui.badge import draw_badge
from common.ui.lettering import RIGHT, advance, draw_line, elided, fitted
from common.ui.list_model import AnyIndex, ItemRole, ListModel
from common.ui.painting import Outline, draw_icon_at, fill_rounded
from common.ui.scroll_look import scroll_look
from common.ui.spoken import spoken
from common.ui.theme import Theme
from common.ui.themed import Themed

STEP = 54.0
SEEN = 5
"""So many rows a list would like to show; so many it needs at least."""
LEAST = 3
STEERS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class PickRow:
    """`badge` is a letter or a code at the left (a blank: an empty frame), `icon` stands before the second
    line, `fact` at the right; `is_marked` shows that the row is chosen, beside being under the cursor.
    """

    key: Hashable
    title: str
    detail: str = ""
    badge: str = ""
    icon: str = ""
    fact: str = ""
    is_marked: bool = False
    is_urgent: bool = False

    def spoken(self) -> str:
        return spoken(self.badge, self.title, self.detail, self.fact)


class PickList(Themed, QListView):
    """`moved` when another row is under the cursor, `picked` when Enter or a double click fell on one."""

    moved = Signal()
    picked = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, seen: int = SEEN) -> None:
        super().__init__(parent)
        self._seen = seen
        self.rows: ListModel[PickRow] = ListModel(lambda row: row.key, PickRow.spoken, self)
        self.setModel(self.rows)
        self.setItemDelegate(_PickDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        self.doubleClicked.connect(lambda _: self.picked.emit())
        self.theme = theme
        self.theme_changed()

    @property
    def current(self) -> PickRow | None:
        """The row under the cursor."""
        at = self.currentIndex().row()
        return self.rows.item(at) if 0 <= at < self.rows.rowCount() else None

    def show_rows(self, rows: Sequence[PickRow], *, first: bool) -> None:
        """With `first` the cursor goes to the first row where it stands on none that stays."""
        self.rows.set_items(rows)
        if first and rows and self.current is None:
            self.setCurrentIndex(self.rows.index(0))
        elif not rows:
            self.moved.emit()
        self.viewport().update()

    def theme_changed(self) -> None:
        self.setStyleSheet(scroll_look(self.theme))
        self.setMinimumHeight(self.theme.px(LEAST * STEP))
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return self.theme.size(400, self._seen * STEP).toSize()

    def steer(self, event: QKeyEvent) -> bool:
        """Move by a key that another control got; False where it is no key of a list."""
        if event.key() not in STEERS:
            return False
        super().keyPressEvent(event)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if enters and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.picked.emit()
        elif event.key() in STEERS | {Qt.Key.Key_Home, Qt.Key.Key_End}:
            super().keyPressEvent(event)
        else:
            event.ignore()


class _PickDelegate(QStyledItemDelegate):
    """Paints a row when it is seen."""

    def __init__(self, view: PickList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return self._view.theme.size(200, STEP).toSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ItemRole)
        if not isinstance(row, PickRow):
            return
        theme = self._view.theme
        face = QRectF(option.rect).adjusted(0, 0, -theme.f(14), -theme.f(3))
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_plate(painter, face, is_current=bool(option.state & QStyle.StateFlag.State_Selected))
        left = self._paint_badge(painter, face, row)
        right = self._paint_fact(painter, face, row)
        self._paint_words(painter, face, row, left, right)
        painter.restore()

    def _paint_plate(self, painter: QPainter, face: QRectF, *, is_current: bool) -> None:
        theme, p = self._view.theme, self._view.theme.palette
        if is_current:
            frame = Outline(p.border_selected, theme.border("selected_desk"))
            fill_rounded(painter, face, theme.f(12), p.surface_selected, frame)
            return
        y = face.bottom() + theme.f(1.5)
        painter.setPen(QPen(p.row_line, theme.f(1)))
        painter.drawLine(QPointF(face.x() + theme.f(4), y), QPointF(face.right() - theme.f(4), y))

    def _paint_badge(self, painter: QPainter, face: QRectF, row: PickRow) -> float:
        """Returns where the words begin."""
        theme, p = self._view.theme, self._view.theme.palette
        x = face.x() + theme.f(10)
        if not row.badge:
            return x + theme.f(2)
        if len(row.badge) > 2:
            number = theme.font(19, 800, tabular=True)
            number = fitted(number, row.badge, theme.f(76), theme.smallest())
            draw_line(painter, QPointF(x, face.center().y()), row.badge, number, p.text_brand)
            return x + theme.f(86)
        side = theme.f(36)
        box = QRectF(x, face.center().y() - side / 2, side, side)
        is_empty = row.badge.isspace()
        draw_badge(painter, theme, box, row.badge.strip(), closed=is_empty, dashed=is_empty)
        return x + theme.f(48)

    def _paint_fact(self, painter: QPainter, face: QRectF, row: PickRow) -> float:
        """What stands at the right; returns where it begins."""
        theme, p = self._view.theme, self._view.theme.palette
        right = face.right() - theme.f(12)
        if row.is_marked:
            side = theme.f(20)
            right -= side
            box = QRectF(right, face.center().y() - side / 2, side, side)
            draw_icon_at(painter, "circle-check", box, p.icon)
            right -= theme.f(8)
        if row.fact:
            strong = theme.font(15, 700, tabular=True)
            ink: QColor = p.on_warn_fill if row.is_urgent else p.text
            draw_line(painter, QPointF(right, face.center().y()), row.fact, strong, ink, RIGHT)
            right -= advance(strong, row.fact) + theme.f(10)
        return right

    def _paint_words(self, painter: QPainter, face: QRectF, row: PickRow, left: float, right: float) -> None:
        theme, p = self._view.theme, self._view.theme.palette
        middle, room = face.center().y(), right - left
        title = fitted(theme.font(16, 700), row.title, room, theme.smallest())
        y = middle - theme.f(10.5 if row.detail else 0)
        draw_line(painter, QPointF(left, y), elided(title, row.title, room), title, p.text)
        if not row.detail:
            return
        y, side = middle + theme.f(10.5), theme.f(16)
        if row.icon:
            draw_icon_at(painter, row.icon, QRectF(left, y - side / 2, side, side), p.text_muted)
            left += side + theme.f(6)
            room -= side + theme.f(6)
        small = theme.font(14, 500)
        draw_line(painter, QPointF(left, y), elided(small, row.detail, room), small, p.text_muted)
