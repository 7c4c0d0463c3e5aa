"""Who waits for this counter: how many, how long, and everyone by name of their number."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.card import MARGIN, Card
from common.ui.lettering import RIGHT, Run, draw_block, draw_line, draw_runs
from common.ui.list_model import ListModel
from common.ui.painting import draw_icon_at
from common.ui.scroll_look import scroll_look
from common.ui.spoken import spoken
from common.ui.states import EmptyState
from common.ui.theme import Theme
from counter.desk.keys import Keys
from counter.desk.line_up import InLine
from counter.desk.phrases import Phrases
from counter.desk.queue_row import FACE_WIDTH, QueueRow, RowLook

_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class QueueList(QListView):
    """Moves by the arrow keys; every other key is the window's."""

    picked = Signal()
    """Enter on a row."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # The row that the keys would move from is the one that is seen.
        if not self.selectionModel().hasSelection() and self.currentIndex().isValid():
            self.setCurrentIndex(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.picked.emit()
        else:
            event.ignore()


@dataclass(frozen=True, slots=True)
class QueueFace:
    """What stands around the list. `as_of` is set when the list is old."""

    title: str = ""
    count: int = 0
    people: str = ""
    longest_word: str = ""
    longest: str = ""
    served_word: str = ""
    served: str = ""
    median_word: str = ""
    median: str = ""
    as_of: str = ""
    as_of_people: str = ""
    as_of_advice: str = ""
    empty_title: str = ""
    empty_advice: str = ""


class QueuePanel(Card):
    """`picked` comes with the leg that Enter or a double click fell on."""

    picked = Signal()

    def __init__(self, theme: Theme, phrases: Phrases, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face = QueueFace()
        self._look = RowLook(theme)
        self._phrases = phrases
        self.model: ListModel[InLine] = ListModel(lambda one: one.leg.leg_id, self._spoken_row, self)
        self.list = QueueList(self)
        self.list.setObjectName("desk.queue")
        self.list.setModel(self.model)
        self.list.setItemDelegate(QueueRow(self._look, phrases, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.doubleClicked.connect(lambda _: self.picked.emit())
        self.list.picked.connect(self.picked)
        self.empty = EmptyState(theme, "users", "", "", self)
        self.call_chosen = SecondaryButton(theme, "", "hash", self, key_cap=Keys.CALL_CHOSEN.cap)
        self.call_chosen.setObjectName("desk.call_chosen")
        self.theme_changed()

    @property
    def shown(self) -> QueueFace:
        return self._face

    @property
    def chosen(self) -> InLine | None:
        """The row under the cursor."""
        row = self.list.currentIndex().row()
        return self.model.item(row) if 0 <= row < self.model.rowCount() else None

    def forget_choice(self) -> None:
        self.list.clearSelection()
        self.list.setCurrentIndex(self.model.index(-1))

    def show_line(self, line: list[InLine]) -> None:
        self.model.set_items(line)
        self.list.viewport().update()

    def show_face(self, face: QueueFace) -> None:
        if face == self._face:
            return
        was_stale = bool(self._face.as_of)
        self._face = face
        self._look.is_stale = bool(face.as_of)
        self.call_chosen.setVisible(not face.as_of)
        is_empty = face.count == 0
        self.empty.tell(face.empty_title, face.empty_advice)
        self.empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        self.list.setAccessibleName(spoken(face.title, str(face.count)))
        if was_stale != bool(face.as_of):
            self.list.scheduleDelayedItemsLayout()
            self._place()
        self.update()

    def tick(self) -> None:
        """A second has passed."""
        self.list.viewport().update()

    def _spoken_row(self, one: InLine) -> str:
        _, word = self._phrases.place_in_line(one.because, is_priority=one.leg.is_priority)
        return spoken(one.leg.code, self._phrases.service(one.leg.service), word)

    # --- where it stands

    def theme_changed(self) -> None:
        self._look.theme = self.theme
        self.list.setStyleSheet(scroll_look(self.theme))
        self.list.scheduleDelayedItemsLayout()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _box(self, x: float, y: float, width: float, height: float) -> QRectF:
        f = self.theme.f
        return QRectF(f(MARGIN + x), f(MARGIN + y), f(width), f(height))

    def _high(self) -> float:
        return self.height() / self.theme.scale - 2 * MARGIN

    def _place(self) -> None:
        high = self._high()
        is_stale = bool(self._face.as_of)
        top, bottom = (108.0, high - 69) if is_stale else (97.0, high - 114)
        wide = FACE_WIDTH + 14
        self.list.setGeometry(self._box(18, top, wide, bottom - top).toRect())
        self.empty.setGeometry(self._box(18, top, FACE_WIDTH, bottom - top).toRect())
        self.call_chosen.setGeometry(self._box(18, high - 110, FACE_WIDTH, 48).toRect())

    # --- what it shows

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting_on(self) as painter:
            if self._face.as_of:
                self._paint_stale(painter)
            else:
                self._paint_head(painter)
                self._paint_foot(painter)

    def _paint_head(self, painter: QPainter) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        box = self._box(22, 0, 320, 90)
        at = QPointF(box.x(), box.y() + theme.f(30))
        draw_line(painter, at, face.title, theme.font(15, 500), p.text_muted)
        runs = [
            Run(str(face.count), theme.font(48, 800, tabular=True), p.text),
            Run(f"  {face.people}", theme.font(17, 500), p.text_muted),
        ]
        draw_runs(painter, QPointF(box.x(), box.y() + theme.f(79)), runs)
        if face.longest:
            right = box.right()
            at = QPointF(right, box.y() + theme.f(46))
            draw_line(painter, at, face.longest_word, theme.font(15, 500), p.text_muted, RIGHT)
            at = QPointF(right, box.y() + theme.f(69))
            draw_line(painter, at, face.longest, theme.font(22, 800, tabular=True), p.text, RIGHT)

    def _paint_foot(self, painter: QPainter) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        high = self._high()
        painter.fillRect(self._box(18, high - 50, FACE_WIDTH, 1), p.divider)
        box = self._box(22, high - 40, 320, 32)
        plain, strong = theme.font(15, 500), theme.font(15, 800, tabular=True)
        y = box.center().y() + theme.f(3)
        served = [Run(f"{face.served_word} ", plain, p.text_muted), Run(face.served, strong, p.text)]
        draw_runs(painter, QPointF(box.x(), y), served)
        if face.median:
            middle = [Run(f"{face.median_word} ", plain, p.text_muted), Run(face.median, strong, p.text)]
            draw_runs(painter, QPointF(box.right(), y), middle, RIGHT)

    def _paint_stale(self, painter: QPainter) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        side = theme.f(20)
        box = self._box(22, 20, 320, 80)
        draw_icon_at(painter, "history", QRectF(box.x(), box.y(), side, side), p.text)
        at = QPointF(box.x() + theme.f(30), box.y() + side / 2)
        draw_line(painter, at, face.as_of, theme.font(15, 700), p.text)
        runs = [
            Run(str(face.count), theme.font(48, 800, tabular=True), p.text_stale),
            Run(f"  {face.as_of_people}", theme.font(17, 500), p.text_muted),
        ]
        draw_runs(painter, QPointF(box.x(), box.y() + theme.f(71)), runs)
        foot = self._box(22, self._high() - 54, 250, 48)
        draw_icon_at(painter, "info", QRectF(foot.x(), foot.y() + theme.f(10), side, side), p.text_muted)
        words = foot.adjusted(theme.f(30), 0, 0, 0)
        draw_block(painter, words, face.as_of_advice, theme.font(15, 500), p.text_muted, max_lines=2)
