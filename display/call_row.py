"""One earlier call: number and counter, nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.language import Language
from common.ui.lettering import RIGHT, advance, cap_height, draw_baseline, draw_line
from common.ui.painting import Outline, fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from display.arrangement import ARRANGEMENTS, STALE_SHAPES, RowMeasures, Shape
from display.board import ShownCall
from display.marks import draw_centred_icon

EMPTY_OPACITY = 0.4
"""A row that waits for its call is there, but does not ask to be read."""
INSET = 40
ARROW = 96
"""From the number's column to the counter's."""
CODE_COLUMN = 322
"""Wide enough for `W-088`."""
WORD_SIZE = 38
WORD_GAP = 14
SPARE = 0.985
"""Letters of another size are not exactly as wide in proportion."""


@dataclass(frozen=True, slots=True)
class RowLetters:
    """Letters and columns that all rows of a board share, so that their numbers stand in one line."""

    size: int
    """Of numbers and counters, in design px."""
    code_column: float
    word_above: bool = False
    """The word 'Loket' stands over its number: a long code needs the room beside it."""


def row_letters(theme: Theme, language: Language, shape: Shape, calls: Sequence[ShownCall]) -> RowLetters:
    """The largest letters with which every one of `calls` fits its row whole."""
    rows = ARRANGEMENTS[shape].rows
    code = max((_em(theme, shown.call.code) for shown in calls), default=0.0)
    if rows.has_arrow:
        places = [language.text("board.counter", counter=shown.call.counter) for shown in calls]
        place = max((_em(theme, text) for text in places), default=0.0)
        room = rows.width - 2 * INSET
        size = rows.size
        if max(CODE_COLUMN, code * size) + ARROW + place * size > room:
            size = int(min(size, SPARE * (room - ARROW) / (code + place)))
        return RowLetters(size, min(max(CODE_COLUMN, code * size), room - ARROW - place * size))
    return _tall_letters(theme, language, rows, code, calls)


def _tall_letters(
    theme: Theme, language: Language, rows: RowMeasures, code: float, calls: Sequence[ShownCall]
) -> RowLetters:
    counter = max((_em(theme, shown.call.counter) for shown in calls), default=0.0)
    room = rows.width - 2 * INSET
    word = advance(theme.font(WORD_SIZE, 600), language.text("board.counter.word")) / theme.scale
    if code * rows.size + 20 + word + max(141, counter * rows.size + 18) <= room:
        return RowLetters(rows.size, 0)
    cap = theme.tokens.number("cap_height_em")
    across = SPARE * (room - 28) / (code + max(counter, word / rows.size))
    below_word = (rows.height - 24 - WORD_GAP - cap * WORD_SIZE) / cap
    return RowLetters(int(min(rows.size, across, below_word)), 0, word_above=True)


def _em(theme: Theme, text: str) -> float:
    """How many times its own size a text is wide, in the letters of numbers and of counters."""
    return max(advance(theme.number_font(100), text), advance(theme.font(100, 800, tabular=True), text)) / (
        theme.f(100)
    )


class CallRow(ThemedWidget):
    """A row in the manner of the shape around it."""

    def __init__(self, theme: Theme, language: Language, shape: Shape, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._shape = shape
        self._letters = RowLetters(ARRANGEMENTS[shape].rows.size, CODE_COLUMN)
        self._shown: ShownCall | None = None
        language.changed.connect(self._describe)

    @property
    def shown(self) -> ShownCall | None:
        return self._shown

    @property
    def letters(self) -> RowLetters:
        return self._letters

    def set_shape(self, shape: Shape, letters: RowLetters) -> None:
        self._shape, self._letters = shape, letters
        self.update()

    def show_call(self, shown: ShownCall | None) -> None:
        if shown != self._shown:
            self._shown = shown
            self._describe()

    def _describe(self) -> None:
        shown = self._shown
        self.setAccessibleName("" if shown is None else f"{shown.call.code}, {self._place(shown)}")
        self.update()

    def _place(self, shown: ShownCall) -> str:
        return self._language.text("board.counter", counter=shown.call.counter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self.theme, QRectF(self.rect())
        radius = theme.number("radius", "display_row")
        with painting_on(self) as painter:
            if self._shape in STALE_SHAPES:
                edge = Outline(theme.palette.border_stale, theme.f(3), dashed=True)
                fill_rounded(painter, box, radius, None, edge)
            else:
                painter.setOpacity(1.0 if self._shown is not None else EMPTY_OPACITY)
                fill_rounded(painter, box, radius, theme.palette.surface)
            if self._shown is None:
                return
            if ARRANGEMENTS[self._shape].rows.has_arrow:
                self._paint_across(painter, box, self._shown)
            else:
                self._paint_apart(painter, box, self._shown)

    def _faces(self) -> tuple[QFont, QFont]:
        """Of the number and of the counter."""
        size = self._letters.size
        return self.theme.number_font(size), self.theme.font(size, 800, tabular=True)

    def _paint_across(self, painter: QPainter, box: QRectF, shown: ShownCall) -> None:
        theme, letters = self.theme, self._letters
        number, place = self._faces()
        ink, y = theme.palette.text, box.center().y() - theme.f(3)
        x = box.x() + theme.f(INSET)
        draw_line(painter, QPointF(x, y), shown.call.code, number, ink)
        x += theme.f(letters.code_column + ARROW / 2 - 10)
        draw_centred_icon(
            painter, "arrow-right", QPointF(x, y + theme.f(3)), theme.f(52), theme.palette.place
        )
        x += theme.f(ARROW / 2 + 10)
        draw_line(painter, QPointF(x, y), self._place(shown), place, ink)

    def _paint_apart(self, painter: QPainter, box: QRectF, shown: ShownCall) -> None:
        theme, p = self.theme, self.theme.palette
        is_stale = self._shape in STALE_SHAPES
        ink, word_ink, place_ink = (
            (p.text_stale, p.text_stale, p.text_stale) if is_stale else (p.text, p.text_muted, p.place)
        )
        number, place = self._faces()
        word, word_face = self._language.text("board.counter.word"), theme.font(WORD_SIZE, 600)
        left, right = box.x() + theme.f(INSET), box.right() - theme.f(INSET)
        high = cap_height(number)
        baseline = box.center().y() + high / 2
        draw_baseline(painter, QPointF(left, baseline), shown.call.code, number, ink)
        if self._letters.word_above:
            over = cap_height(word_face) + theme.f(WORD_GAP)
            baseline += over / 2
            above = QPointF(right, baseline - high - theme.f(WORD_GAP))
        else:
            width = advance(place, shown.call.counter)
            above = QPointF(right - max(theme.f(141), width + theme.f(18)), baseline)
        draw_baseline(painter, above, word, word_face, word_ink, RIGHT)
        draw_baseline(painter, QPointF(right, baseline), shown.call.counter, place, place_ink, RIGHT)
