"""A week: each day's hours as text, with a bar that shows them, and how long before closing numbers end."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from common.domain.hours import Span
from common.ui.canvas import painting_on
from common.ui.choice import ChoiceButton
from common.ui.field import TextField
from common.ui.lettering import draw_line
from common.ui.painting import fill_rounded
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.admin.clock_text import read_spans
from counter.supervisor.admin.fields import WEEK_DAYS, Field, Week, Written
from counter.supervisor.admin.inputs.chips import Chip
from counter.supervisor.admin.inputs.input import LINE, Input

ROW = 38.0
FROM_MIN, TO_MIN = 6 * 60, 18 * 60
"""What a bar shows; a day that is open outside it fills it to the edge."""
EMPTY = ("",) * WEEK_DAYS + ("30",)


class DayBar(ThemedWidget):
    """The hours of one day as pieces of a bar from 06.00 to 18.00."""

    def __init__(self, theme: Theme, closed: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._closed = closed
        self._spans: tuple[Span, ...] = ()
        self._is_fault = False

    def show_text(self, text: str) -> None:
        spans, fault = read_spans(text)
        self._spans, self._is_fault = spans, bool(fault)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        f = theme.f
        high = f(10)
        rail = QRectF(0, (self.height() - high) / 2, self.width(), high)
        with painting_on(self) as painter:
            if not self._spans and not self._is_fault:
                font = theme.font(14, 600)
                draw_line(painter, QPointF(0, self.height() / 2), self._closed, font, p.text_muted)
                return
            fill_rounded(painter, rail, high / 2, p.surface_sunken)
            per_min = self.width() / (TO_MIN - FROM_MIN)
            ink = p.primary if self.isEnabled() else p.border_control
            for span in self._spans:
                left = max(0.0, (span.opens_min - FROM_MIN) * per_min)
                right = min(float(self.width()), (span.closes_min - FROM_MIN) * per_min)
                if right > left:
                    fill_rounded(painter, QRectF(left, rail.y(), right - left, high), f(3), ink)


class WeekInput(Input):
    """Nothing at all, where the hours of what is around hold."""

    def __init__(self, theme: Theme, parent: QWidget, field: Week) -> None:
        super().__init__(theme, parent)
        self._field = field
        self._is_own = not field.inherits
        self._mine: tuple[str, ...] = field.from_ or EMPTY
        self.lines: list[TextField] = []
        self._bars: list[DayBar] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(10))
        self.inherit: dict[bool, ChoiceButton] = {}
        if field.inherits:
            box.addLayout(self._choice())
        box.addLayout(self._days())
        box.addLayout(self._foot())
        self._show()

    def renew(self, field: Field) -> None:
        if isinstance(field, Week) and field != self._field:
            self._field = field
            self.is_showing = True
            self._show()
            self.is_showing = False

    # --- parts

    def _choice(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(10))
        for is_own, word in ((False, self._field.inherits), (True, self._field.own)):
            key = ChoiceButton(self.theme, word, self)
            key.setAutoExclusive(False)
            key.setFixedHeight(self.theme.px(LINE))
            key.clicked.connect(partial(self._set_own, is_own))
            self.inherit[is_own] = key
            row.addWidget(key, 1)
        return row

    def _days(self) -> QGridLayout:
        theme = self.theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        for place, day in enumerate(self._field.days):
            grid.addWidget(PlainText(theme, day, 15, 600, self, wrap=False), place, 0)
            line = TextField(theme, self._field.closed, "", self)
            line.setFixedHeight(theme.px(ROW))
            line.line.setAccessibleName(day)
            line.line.setMaxLength(160)
            line.line.textChanged.connect(partial(self._typed, place))
            bar = DayBar(theme, "", self)
            self.lines.append(line)
            self._bars.append(bar)
            grid.addWidget(line, place, 1)
            grid.addWidget(bar, place, 2)
        grid.setColumnMinimumWidth(0, theme.px(88))
        return grid

    def _foot(self) -> QVBoxLayout:
        theme, field = self.theme, self._field
        self.copy = Chip(theme, field.copy, self, icon="copy")
        self.copy.clicked.connect(self._copy)
        self.cutoff = TextField(theme, "", "", self)
        self.cutoff.setFixedSize(theme.size(70, ROW).toSize())
        self.cutoff.line.setAccessibleName(field.cutoff)
        self.cutoff.line.textChanged.connect(lambda text: self._edit(WEEK_DAYS, text))
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        for one in (self._word(field.cutoff), self.cutoff, self._word(field.minutes)):
            row.addWidget(one)
        row.addStretch(1)
        box = QVBoxLayout()
        box.setSpacing(theme.px(10))
        box.addWidget(self.copy)
        box.addLayout(row)
        return box

    def _word(self, text: str) -> PlainText:
        word = PlainText(self.theme, text, 15, 500, self, colour="text_muted", wrap=False)
        word.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        word.setFixedWidth(word.sizeHint().width())
        return word

    # --- what is typed

    def _typed(self, place: int, text: str) -> None:
        self._bars[place].show_text(text)
        self._edit(place, text)

    def _edit(self, place: int, text: str) -> None:
        if not self.is_showing and self._is_own:
            mine = list(self._mine)
            mine[place] = text
            self._mine = tuple(mine)
            self.tell()

    def _copy(self) -> None:
        """Monday's hours for every day until Friday."""
        monday = self.lines[0].line.text()
        for line in self.lines[1:5]:
            line.line.setText(monday)

    def _set_own(self, is_own: bool, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self._is_own = is_own
        self.is_showing = True
        self._show()
        self.is_showing = False
        self.tell()

    def _show(self) -> None:
        texts = self._mine if self._is_own else self._field.from_ or EMPTY
        for is_own, key in self.inherit.items():
            key.setChecked(is_own is self._is_own)
        for line, text in zip((*self.lines, self.cutoff), texts, strict=True):
            if line.line.text() != text:
                line.line.setText(text)
            line.setEnabled(self._is_own)
        for bar, text in zip(self._bars, texts, strict=False):
            bar.show_text(text)
            bar.setEnabled(self._is_own)
        self.copy.setEnabled(self._is_own)

    # --- an input

    def written(self) -> Written:
        return self._mine if self._is_own else ()

    def put(self, written: Written) -> None:
        own = written if isinstance(written, tuple) else ()
        self._is_own = bool(own) or not self._field.inherits
        self._mine = own or self._field.from_ or EMPTY
        self._show()

    def describe(self, words: str) -> None:
        self.setAccessibleName(words)

    def first(self) -> QWidget:
        """The first day whose hours cannot be read, else Monday."""
        if not self._is_own:
            return self.inherit[False]
        faulty = (one.line for one in self.lines if read_spans(one.line.text())[1])
        return next(faulty, self.lines[0].line)
