"""A table on the screen: headings that sort, rows, and the total below them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from common.ui.canvas import painting_on
from common.ui.lettering import RIGHT, advance, draw_line, elided, wrap
from common.ui.list_model import AnyIndex
from common.ui.painting import draw_icon_at
from common.ui.scroll_look import scroll_look
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.export.document import Table, Words
from counter.supervisor.reports.columns_fit import fit_columns
from counter.supervisor.reports.table_model import TableModel

HEAD, ROW = 44.0, 38.0
PAD = 7.0
ARROW = 14.0
HEAD_SIZE, CELL_SIZE = 13.5, 14.5


class CellLook(QStyledItemDelegate):
    """Words to the left, figures to the right; the first column is the bold one."""

    def __init__(self, theme: Theme, model: TableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._model = model

    def font(self, column: int) -> QFont:
        return self.theme.font(CELL_SIZE, 700 if column == 0 else 500, tabular=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, p = self.theme, self.theme.palette
        state: Any = option.state
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, p.surface_selected)
            if index.column() == 0:
                painter.fillRect(QRectF(box.x(), box.y(), theme.f(6), box.height()), p.primary)
        painter.fillRect(QRectF(box.x(), box.bottom() - theme.f(1), box.width(), theme.f(1)), p.row_line)
        text, column = self._model.text(index.row(), index.column()), index.column()
        draw_cell(painter, theme, box, text, self.font(column), p.text, is_text=self._model.is_text(column))
        painter.restore()


def draw_cell(
    painter: QPainter, theme: Theme, box: QRectF, text: str, font: QFont, ink: QColor, *, is_text: bool
) -> None:
    """One value in its cell."""
    room, y = box.width() - 2 * theme.f(PAD), box.center().y()
    shown = elided(font, text, room)
    if is_text:
        draw_line(painter, QPointF(box.x() + theme.f(PAD), y), shown, font, ink)
    else:
        draw_line(painter, QPointF(box.right() - theme.f(PAD), y), shown, font, ink, RIGHT)


class Headings(QHeaderView):
    """Two lines each; the one that is sorted by has an arrow."""

    def __init__(self, theme: Theme, model: TableModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self._columns = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, self.theme.px(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.offset() and self.count():
            with painting_on(self.viewport()) as painter:
                self.paintSection(painter, QRect(0, 0, self.sectionSize(0), self.height()), 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The first heading lies over the others when they are scrolled."""
        if self.offset() and event.position().x() < self.sectionSize(0):
            self.sectionClicked.emit(0)
            return
        super().mouseReleaseEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        theme, p, box = self.theme, self.theme.palette, QRectF(rect)
        font = theme.font(HEAD_SIZE, 600)
        is_text, pad = self._columns.is_text(section), theme.f(PAD)
        lines = wrap(font, self._columns.columns[section].title, box.width() - 2 * pad, 2)
        step, middle = theme.f(16.5), box.center().y() - theme.f(2)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(box, p.surface)
        for place, line in enumerate(lines):
            y = middle + (place - (len(lines) - 1) / 2) * step
            if is_text:
                draw_line(painter, QPointF(box.x() + pad, y), line, font, p.text_muted)
            else:
                draw_line(painter, QPointF(box.right() - pad, y), line, font, p.text_muted, RIGHT)
        self._paint_arrow(painter, box, section)
        painter.fillRect(QRectF(box.x(), box.bottom() - theme.f(2), box.width(), theme.f(2)), p.divider)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, box: QRectF, section: int) -> None:
        by = self._columns.sorted_by
        if by is None or by[0] != section:
            return
        side = self.theme.f(ARROW)
        is_text = self._columns.is_text(section)
        x = box.right() - side if is_text else box.x() - side * 0.2
        at = QRectF(x, box.center().y() - side / 2, side, side)
        draw_icon_at(painter, "arrow-down" if by[1] else "arrow-up", at, self.theme.palette.text_brand, 3)


class Grid(QTableView):
    """Enter sorts by the column under the cursor, as a click on its heading does. Scrolled to the right, the
    first column stays in sight: it says what the figures are of.
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, shift = self.theme, self.horizontalScrollBar().value()
        if theme is None or not shift:
            return
        with painting_on(self.viewport()) as painter:
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            for row in range(max(0, self.rowAt(0)), self.model().rowCount()):
                index = self.model().index(row, 0)
                box = self.visualRect(index).translated(shift, 0)
                if box.top() > self.viewport().height():
                    break
                is_chosen = self.selectionModel().isSelected(index)
                ground = theme.palette.surface_selected if is_chosen else theme.palette.surface
                painter.fillRect(box, ground)
                look: Any = option
                look.rect = box
                look.state = QStyle.StateFlag.State_Selected if is_chosen else QStyle.StateFlag.State_Enabled
                self.itemDelegate().paint(painter, option, index)
            edge = QRectF(self.columnWidth(0), 0, max(1.0, theme.f(1)), self.viewport().height())
            painter.fillRect(edge, theme.palette.divider)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.turned.emit(self.currentIndex().column())
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)


class TableView(ThemedWidget):
    """Shows one table after another."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.model = TableModel(self)
        self.grid = Grid(self)
        self.grid.setObjectName("reports.table")
        self.grid.setModel(self.model)
        self.grid.setShowGrid(False)
        self.grid.setTabKeyNavigation(False)
        self.grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.grid.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.grid.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.grid.setCornerButtonEnabled(False)
        self.grid.verticalHeader().hide()
        self.grid.viewport().setAutoFillBackground(False)
        self.headings = Headings(theme, self.model, self.grid)
        self.grid.setHorizontalHeader(self.headings)
        self.look = CellLook(theme, self.model, self.grid)
        self.grid.setItemDelegate(self.look)
        self.headings.sectionClicked.connect(self.turn)
        self.grid.turned.connect(self.turn)
        self.grid.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self._shown: tuple[Table, Words] | None = None
        self.theme_changed()

    def show_table(self, table: Table, words: Words) -> None:
        """The same one with newer figures stays sorted and scrolled as it is."""
        if self._shown == (table, words):
            return
        before = None if self._shown is None else self._shown[0]
        is_same = before is not None and before.columns == table.columns and before.title == table.title
        at = self.grid.verticalScrollBar().value()
        self._shown = (table, words)
        self.model.show_table(table, words, keep_order=is_same)
        self.grid.setAccessibleName(table.title)
        self.setAccessibleName(self._total_spoken())
        self._place()
        self.grid.verticalScrollBar().setValue(at if is_same else 0)

    def turn(self, column: int) -> None:
        """Sort."""
        self.model.turn(column)
        self.headings.viewport().update()

    def _scrolled(self) -> None:
        self.headings.viewport().update()
        self.update()

    def _total_spoken(self) -> str:
        if not self.model.has_total:
            return ""
        totals = [self.model.total(column) for column in range(self.model.columnCount())]
        return ", ".join(
            f"{column.title} {total}" if place else total
            for place, (column, total) in enumerate(zip(self.model.columns, totals, strict=True))
            if total
        )

    # --- where it stands

    def theme_changed(self) -> None:
        theme = self.theme
        self.look.theme = self.headings.theme = self.grid.theme = theme
        self.grid.setStyleSheet(
            scroll_look(theme)
            + "QTableView, QHeaderView { background: transparent; border: none; }"
            + f"QScrollBar:horizontal {{ height: {theme.px(8)}px; border-radius: {theme.px(4)}px;"
            + f" background: {theme.palette.surface_sunken.name()}; }}"
            + f"QScrollBar::handle:horizontal {{ background: {theme.palette.border_control.name()};"
            + f" border-radius: {theme.px(4)}px; min-width: {theme.px(36)}px; }}"
            + "QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal { width: 0; }"
            + "QAbstractScrollArea::corner { background: transparent; border: none; }"
        )
        self.grid.verticalHeader().setMinimumSectionSize(1)
        self.grid.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.headings.setFixedHeight(theme.px(HEAD))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        foot = self.theme.px(ROW) if self.model.has_total else 0
        self.grid.setGeometry(0, 0, self.width(), self.height() - foot)
        self._fit()
        self.update()

    def _fit(self) -> None:
        theme, model = self.theme, self.model
        head = theme.font(HEAD_SIZE, 600)
        bold = theme.font(CELL_SIZE, 700, tabular=True)
        room = self.width() - theme.f(8)
        widths = fit_columns(
            model,
            lambda text: advance(bold, text),
            lambda text: advance(head, text),
            pad=2 * theme.f(PAD) + theme.f(2),
            room=room,
        )
        self.headings.setMinimumSectionSize(1)
        for column, wide in enumerate(widths):
            self.grid.setColumnWidth(column, int(wide))

    def paintEvent(self, _event: QPaintEvent) -> None:
        model, theme, p = self.model, self.theme, self.theme.palette
        if not model.has_total:
            return
        top = self.grid.geometry().bottom() + 1
        with painting_on(self) as painter:
            line = QRectF(0, top, self.width(), theme.f(2))
            painter.fillRect(QRectF(0, top, self.width(), self.height() - top), p.surface_sunken)
            painter.fillRect(line, p.divider)
            font = theme.font(CELL_SIZE, 700, tabular=True)
            painter.setClipRect(QRectF(0, top, self.grid.viewport().width(), self.height() - top))
            for column in reversed(range(model.columnCount())):
                x = self.headings.sectionViewportPosition(column) if column else 0
                box = QRectF(x, top + theme.f(2), self.headings.sectionSize(column), self.height() - top)
                if not column:
                    painter.fillRect(box, p.surface_sunken)  # over what was scrolled under it
                text = model.total(column)
                draw_cell(painter, theme, box, text, font, p.text, is_text=model.is_text(column))
