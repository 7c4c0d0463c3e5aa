"""Who waits for this counter: how many, how long, and everyone by name of their number."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.domain.leg import Leg
from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.card import MARGIN, Card
from common.ui.lettering import RIGHT, Run, draw_block, draw_line, draw_runs, elided
from common.ui.list_model import ListModel
from common.ui.painting import draw_icon_at
from common.ui.scroll_look import scroll_look
from common.ui.spoken import spoken
from common.ui.states import EmptyState
from common.ui.theme import Theme
from counter.desk.filter_key import FilterChoice, FilterKey, filter_menu
from counter.desk.keys import Keys
from counter.desk.line_up import InLine, LineUp
from counter.desk.phrases import Phrases
from counter.desk.queue_filter import Only, QueueFilter
from counter.desk.queue_list import QueueList
from counter.desk.queue_row import QueueRow, RowLook

PAD = 18.0
LOW = 560.0
"""Below this height what is said around the list gives way to its rows."""


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
    """`picked` comes when Enter or a double click fell on a row: see `chosen`."""

    picked = Signal()

    def __init__(self, theme: Theme, phrases: Phrases, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face = QueueFace()
        self._look = RowLook(theme)
        self._phrases = phrases
        self._line = LineUp()
        self._filter = QueueFilter()
        self._seen: list[object] = []
        self.model: ListModel[Leg] = ListModel(lambda leg: leg.leg_id, self._spoken_row, self)
        self.filter = FilterKey(theme, self)
        self.filter.clicked.connect(self.choose_filter)
        self.list = QueueList(self.model, self)
        self.list.setItemDelegate(QueueRow(self._look, phrases, self.list))
        self.list.doubleClicked.connect(lambda _: self.picked.emit())
        self.list.picked.connect(self.picked)
        self.list.typed.connect(self.type)
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
        if not 0 <= row < self.model.rowCount():
            return None
        leg = self.model.item(row)
        return InLine(leg, self._line.because(leg))

    def forget_choice(self) -> None:
        self.list.clearSelection()
        self.list.setCurrentIndex(self.model.index(-1))

    # --- what is shown

    def show_line(self, line: LineUp) -> None:
        if line is not self._line:
            self._line = self._look.line = line
            self._list()

    def show_face(self, face: QueueFace) -> None:
        if face == self._face:
            return
        before, self._face = self._face, face
        self._look.is_stale = bool(face.as_of)
        self.call_chosen.setVisible(not face.as_of)
        self.filter.setVisible(not face.as_of)
        self.list.setAccessibleName(spoken(face.title, str(face.count)))
        self._show_which()
        if bool(before.as_of) != bool(face.as_of):
            self.list.scheduleDelayedItemsLayout()
            self._place()
        self.update()

    def tick(self) -> None:
        """A second has passed."""
        self._repaint_rows()

    def _list(self) -> None:
        wanted = self._filter
        legs = self._line.legs
        self.model.set_items(legs if wanted.lets_all_through else [x for x in legs if wanted.lets_through(x)])
        self.list.executeDelayedItemsLayout()  # now, or everything would be painted twice
        self._show_which()
        self._repaint_rows()

    def _show_which(self) -> None:
        """The list, or why it is empty; and on the key what is listed."""
        face, say, rows = self._face, self._phrases.text, self.model.rowCount()
        if face.count:
            self.empty.tell(say("desk.filter.nobody"), say("desk.filter.nobody.advice"))
        else:
            self.empty.tell(face.empty_title, face.empty_advice)
        self.empty.setVisible(rows == 0)
        self.list.setVisible(rows > 0)
        is_active = not self._filter.lets_all_through
        shown, everyone = (self._phrases.number(one) for one in (rows, len(self._line)))
        count = say("desk.filter.count", shown=shown, all=everyone) if is_active else ""
        self.filter.show_filter(self._word(self._filter), count, is_active=is_active)

    def _repaint_rows(self) -> None:
        """Only when something in sight says something else."""
        line, phrases = self._line, self._phrases
        legs = [self.model.item(row) for row in self.list.seen()]
        seen: list[object] = [
            (leg, line.because(leg), phrases.waited_short(leg), phrases.wait_pace(leg)) for leg in legs
        ]
        seen += [self._look.is_stale, phrases.language.code, bool(legs) and line.is_next(legs[0])]
        if seen != self._seen:
            self._seen = seen
            self.list.viewport().update()

    def _spoken_row(self, leg: Leg) -> str:
        phrases = self._phrases
        _, word = phrases.place_in_line(leg, self._line.because(leg))
        badges = [word for _, word in phrases.badges(leg)]
        return spoken(leg.code, phrases.service(leg.service), word, *badges)

    # --- the filter

    def type(self, digit: str) -> None:
        """A digit of the number that is looked for; empty takes the last one back."""
        digits = self._filter.digits
        self.show_only(replace(self._filter, digits=digits + digit if digit else digits[:-1]))
        if digit and self.model.rowCount() and not self._face.as_of:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()

    def show_only(self, wanted: QueueFilter) -> None:
        self._filter = wanted
        self._list()

    def show_all(self) -> bool:
        """End the filter; False where there was none."""
        was_active = not self._filter.lets_all_through
        if was_active:
            self.show_only(QueueFilter())
        return was_active

    def choose_filter(self) -> None:
        """Open the menu of filters, each with how many it shows."""
        if self._face.as_of:
            return
        legs = self._line.legs
        wanted = [QueueFilter(only) for only in Only]
        wanted += [QueueFilter(service=code) for code in self._phrases.own_services()]
        choices = [
            FilterChoice(one, self._word(one), sum(one.lets_through(leg) for leg in legs)) for one in wanted
        ]
        menu = filter_menu(self.theme, choices, self._filter, self)
        menu.triggered.connect(lambda action: self.show_only(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setMinimumWidth(self.filter.width())
        menu.popup(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))

    def _word(self, wanted: QueueFilter) -> str:
        say = self._phrases.text
        if wanted.digits:
            return say("desk.filter.digits", digits=wanted.digits)
        if wanted.service is not None:
            return self._phrases.service(wanted.service)
        return say(f"desk.filter.{wanted.only.value}")

    # --- where it stands

    def theme_changed(self) -> None:
        self._look.theme = self.theme
        self.list.setStyleSheet(scroll_look(self.theme))
        self.list.scheduleDelayedItemsLayout()
        self._seen = []
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _box(self, x: float, y: float, width: float, height: float) -> QRectF:
        f = self.theme.f
        return QRectF(f(MARGIN + x), f(MARGIN + y), f(width), f(height))

    def _high(self) -> float:
        return self.height() / self.theme.scale - 2 * MARGIN

    def _wide(self) -> float:
        """Of a row and all that stands above it."""
        return self.width() / self.theme.scale - 2 * MARGIN - 2 * PAD

    def _is_low(self) -> bool:
        return self._high() < LOW

    def _place(self) -> None:
        high, wide, low = self._high(), self._wide(), self._is_low()
        if wide != self._look.width:
            self._look.width = wide
            self.list.scheduleDelayedItemsLayout()
        if self._face.as_of:
            top, bottom = (84.0 if low else 108.0), high - 69
        else:
            top, bottom = (100.0, high - 62) if low else (142.0, high - 114)
        self.filter.setGeometry(self._box(PAD, top - 44, wide, 38).toRect())
        self.list.setGeometry(self._box(PAD, top, wide + 14, bottom - top).toRect())
        self.empty.setGeometry(self._box(PAD, top, wide, bottom - top).toRect())
        key = high - 56 if low else high - 110
        self.call_chosen.setGeometry(self._box(PAD, key, wide, 44 if low else 48).toRect())

    # --- what stands around it

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        low = self._is_low()
        with painting_on(self) as painter:
            if self._face.as_of:
                self._paint_stale(painter, low=low)
                return
            self._paint_head(painter, low=low)
            if not low:
                self._paint_foot(painter)

    def _paint_head(self, painter: QPainter, *, low: bool) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        box = self._box(PAD + 4, 0, self._wide() - 8, 90)
        number = theme.font(34 if low else 48, 800, tabular=True)
        count, people = self._phrases.number(face.count), f"  {face.people}"
        runs = [Run(count, number, p.text), Run(people, theme.font(17, 500), p.text_muted)]
        title = theme.font(15, 500)
        room = box.width()
        if face.longest:
            word, strong = theme.font(15, 500), theme.font(22, 800, tabular=True)
            y = 18 if low else 46
            draw_line(
                painter,
                QPointF(box.right(), box.y() + theme.f(y)),
                face.longest_word,
                word,
                p.text_muted,
                RIGHT,
            )
            at = QPointF(box.right(), box.y() + theme.f(y + 23))
            draw_line(painter, at, face.longest, strong, p.text, RIGHT)
        if not low:
            at = QPointF(box.x(), box.y() + theme.f(30))
            draw_line(painter, at, elided(title, face.title, room), title, p.text_muted)
        draw_runs(painter, QPointF(box.x(), box.y() + theme.f(44 if low else 79)), runs)

    def _paint_foot(self, painter: QPainter) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        high, wide = self._high(), self._wide()
        painter.fillRect(self._box(PAD, high - 50, wide, 1), p.divider)
        box = self._box(PAD + 4, high - 40, wide - 8, 32)
        plain, strong = theme.font(15, 500), theme.font(15, 800, tabular=True)
        y = box.center().y() + theme.f(3)
        served = [Run(f"{face.served_word} ", plain, p.text_muted), Run(face.served, strong, p.text)]
        draw_runs(painter, QPointF(box.x(), y), served)
        if face.median:
            middle = [Run(f"{face.median_word} ", plain, p.text_muted), Run(face.median, strong, p.text)]
            draw_runs(painter, QPointF(box.right(), y), middle, RIGHT)

    def _paint_stale(self, painter: QPainter, *, low: bool) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        side, wide = theme.f(20), self._wide()
        box = self._box(PAD + 4, 14 if low else 20, wide - 8, 80)
        draw_icon_at(painter, "history", QRectF(box.x(), box.y(), side, side), p.text)
        at, strong = QPointF(box.x() + theme.f(30), box.y() + side / 2), theme.font(15, 700)
        draw_line(painter, at, elided(strong, face.as_of, box.right() - at.x()), strong, p.text)
        runs = [
            Run(
                self._phrases.number(face.count),
                theme.font(34 if low else 48, 800, tabular=True),
                p.text_stale,
            ),
            Run(f"  {face.as_of_people}", theme.font(17, 500), p.text_muted),
        ]
        draw_runs(painter, QPointF(box.x(), box.y() + theme.f(58 if low else 71)), runs)
        foot = self._box(PAD + 4, self._high() - 54, wide - 8, 48)
        draw_icon_at(painter, "info", QRectF(foot.x(), foot.y() + theme.f(10), side, side), p.text_muted)
        words = foot.adjusted(theme.f(30), 0, 0, 0)
        draw_block(painter, words, face.as_of_advice, theme.font(15, 500), p.text_muted, max_lines=2)
