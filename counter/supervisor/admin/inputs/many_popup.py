"""A list to look through and choose from, under the key that opened it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from common.ui.badge import draw_badge
from common.ui.canvas import painting_on
from common.ui.field import TextField
from common.ui.lettering import draw_line, elided
from common.ui.list_model import AnyIndex, ItemRole, ListModel
from common.ui.painting import Outline, draw_icon_at, fill_rounded
from common.ui.scroll_look import scroll_look
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.admin.fields import Option

ROW = 40.0
WIDTH, MOST_ROWS = 400.0, 8


class _Look(QStyledItemDelegate):
    """A box with a check, the letter, the word."""

    def __init__(self, theme: Theme, parent: ManyPopup) -> None:
        super().__init__(parent)
        self._theme = theme
        self._popup = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return self._theme.size(100, ROW).toSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        one: Option = index.data(ItemRole)
        theme, p = self._theme, self._theme.palette
        f = theme.f
        state: QStyle.StateFlag = option.state
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.fillRect(box, p.surface_selected)
        middle, is_chosen = box.center().y(), one.value in self._popup.chosen
        tick = QRectF(box.x() + f(14), middle - f(11), f(22), f(22))
        if is_chosen:
            fill_rounded(painter, tick, f(6), p.primary)
            draw_icon_at(painter, "check", tick.adjusted(f(3), f(3), -f(3), -f(3)), p.on_primary)
        else:
            fill_rounded(painter, tick, f(6), p.surface, Outline(p.border_control, f(2)))
        x = tick.right() + f(12)
        if one.mark:
            draw_badge(painter, theme, QRectF(x, middle - f(12), f(24), f(24)), one.mark)
            x += f(34)
        font = theme.font(15.5, 700 if is_chosen else 500)
        draw_line(painter, QPointF(x, middle), elided(font, one.word, box.right() - f(12) - x), font, p.text)
        painter.restore()


class _Sheet(ThemedWidget):
    """White, with a frame."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        with painting_on(self) as painter:
            frame = Outline(p.border_selected, theme.f(2))
            fill_rounded(painter, QRectF(self.rect()), theme.f(16), p.surface, frame)


class ManyPopup(ThemedWidget):
    """`taken` after every press, with all that is chosen. Lies over the whole window: Escape, or a press
    beside the list, closes it.
    """

    taken = Signal(object)
    closed = Signal()

    def __init__(
        self, theme: Theme, options: Sequence[Option], chosen: tuple[str, ...], search: str, window: QWidget
    ) -> None:
        super().__init__(theme, window)
        self._options = tuple(options)
        self.chosen = chosen
        self._window = window
        self.sheet = _Sheet(theme, self)
        self.search = TextField(theme, search, "search", self.sheet)
        self.search.setFixedHeight(theme.px(42))
        self.search.line.installEventFilter(self)
        self.model: ListModel[Option] = ListModel(lambda one: one.value, lambda one: one.word, self)
        self.view = QListView(self.sheet)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Look(theme, self))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setStyleSheet(scroll_look(theme))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.viewport().setAutoFillBackground(False)
        self.view.installEventFilter(self)
        self.view.clicked.connect(self._press)
        self.search.line.textChanged.connect(lambda _: self._look())
        box = QVBoxLayout(self.sheet)
        pad = theme.px(10)
        box.setContentsMargins(pad, pad, pad, pad)
        box.setSpacing(theme.px(8))
        box.addWidget(self.search)
        box.addWidget(self.view)
        self._look()

    def open_under(self, key: QWidget) -> None:
        """Under the key, or over it where there is more room."""
        theme, window = self.theme, self._window
        self.setGeometry(window.rect())
        rows = min(MOST_ROWS, len(self._options))
        wide, high = theme.px(WIDTH), theme.px(ROW * rows + 72)
        gap = theme.px(4)
        top = key.mapTo(window, QPoint(0, 0))
        y = top.y() + key.height() + gap
        if y + high > window.height():
            y = max(0, top.y() - high - gap)
        self.sheet.setGeometry(max(0, min(top.x(), window.width() - wide)), y, wide, high)
        self.show()
        self.raise_()
        self.search.line.setFocus()

    def close_list(self) -> None:
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def theme_changed(self) -> None:
        """The window has another size: what was under the key is elsewhere."""
        if self.isVisible():
            self.close_list()

    def _look(self) -> None:
        words = self.search.line.text().casefold().split()

        def holds(one: Option) -> bool:
            return all(word in f"{one.mark} {one.word}".casefold() for word in words)

        self.model.set_items([one for one in self._options if holds(one)])

    def _press(self, index: QModelIndex) -> None:
        self.toggle(index.data(ItemRole).value)

    def toggle(self, value: str) -> None:
        """Choose it, or let go of it."""
        held = value in self.chosen
        self.chosen = tuple(one for one in self.chosen if one != value) if held else (*self.chosen, value)
        self.view.viewport().update()
        self.taken.emit(self.chosen)

    # --- keys and presses

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._obey(event.key())
        return super().eventFilter(watched, event)

    def _obey(self, key: int) -> bool:
        """Whether the key was for the list as a whole."""
        in_search = self.search.line.hasFocus()
        if key == Qt.Key.Key_Escape:
            self.close_list()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and in_search:
            self.view.setFocus()
            self.view.setCurrentIndex(self.model.index(0))
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            (self.view if in_search else self.search.line).setFocus()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or (key == Qt.Key.Key_Space and not in_search):
            index = self.view.currentIndex()
            if self.model.rowCount():
                self._press(index if index.isValid() else self.model.index(0))
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.close_list()
