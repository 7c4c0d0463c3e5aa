"""One earlier call: number and counter, nothing else."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.language import Language
from common.ui.lettering import RIGHT, advance, cap_height, draw_baseline, draw_line, fitted
from common.ui.painting import Outline, fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from display.board import ShownCall
from display.current_call import Shape
from display.marks import draw_centred_icon

EMPTY_OPACITY = 0.4
"""A row that waits for its call is there, but does not ask to be read."""


class CallRow(ThemedWidget):
    """A row in the manner of the layout around it."""

    def __init__(self, theme: Theme, language: Language, shape: Shape, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._shape = shape
        self._shown: ShownCall | None = None
        language.changed.connect(self.update)

    @property
    def shown(self) -> ShownCall | None:
        return self._shown

    def set_shape(self, shape: Shape) -> None:
        self._shape = shape
        self.update()

    def show_call(self, shown: ShownCall | None) -> None:
        if shown != self._shown:
            self._shown = shown
            self.setAccessibleName("" if shown is None else f"{shown.call.code}, {self._place(shown)}")
            self.update()

    def _place(self, shown: ShownCall) -> str:
        return self._language.text("board.counter", counter=shown.call.counter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self.theme, QRectF(self.rect())
        radius = theme.number("radius", "display_row")
        with painting_on(self) as painter:
            if self._shape is Shape.STALE:
                edge = Outline(theme.palette.border_stale, theme.f(3), dashed=True)
                fill_rounded(painter, box, radius, None, edge)
            else:
                painter.setOpacity(1.0 if self._shown is not None else EMPTY_OPACITY)
                fill_rounded(painter, box, radius, theme.palette.surface)
            if self._shown is None:
                return
            if self._shape is Shape.WIDE:
                self._paint_wide(painter, box, self._shown)
            else:
                self._paint_tall(painter, box, self._shown)

    def _paint_wide(self, painter: QPainter, box: QRectF, shown: ShownCall) -> None:
        theme = self.theme
        ink, y = theme.palette.text, box.center().y() - theme.f(3)
        x = box.x() + theme.f(42)
        face = fitted(theme.number_font(92), shown.call.code, theme.f(320), theme.f(40))
        draw_line(painter, QPointF(x, y), shown.call.code, face, ink)
        draw_centred_icon(
            painter, "arrow-right", QPointF(box.x() + theme.f(398), y), theme.f(52), theme.palette.place
        )
        place = self._place(shown)
        room = box.width() - theme.f(459 + 32)
        face = fitted(theme.font(92, 800, tabular=True), place, room, theme.f(40))
        draw_line(painter, QPointF(box.x() + theme.f(459), y), place, face, ink)

    def _paint_tall(self, painter: QPainter, box: QRectF, shown: ShownCall) -> None:
        theme, is_stale = self.theme, self._shape is Shape.STALE
        p = theme.palette
        size = 94 if is_stale else 107
        ink, word_ink = (p.text_stale, p.text_stale) if is_stale else (p.text, p.text_muted)
        inset = theme.f(40)
        digits = theme.font(size, 800, tabular=True)
        counter = fitted(digits, shown.call.counter, theme.f(190), theme.f(40))
        word = self._language.text("board.counter.word")
        word_face = theme.font(38, 600)
        baseline = box.center().y() + cap_height(digits) / 2
        right = box.right() - inset
        draw_baseline(
            painter,
            QPointF(right, baseline),
            shown.call.counter,
            counter,
            p.text_stale if is_stale else p.place,
            RIGHT,
        )
        word_right = right - max(theme.f(141), advance(counter, shown.call.counter) + theme.f(18))
        draw_baseline(painter, QPointF(word_right, baseline), word, word_face, word_ink, RIGHT)
        room = word_right - advance(word_face, word) - theme.f(20) - box.x() - inset
        face = fitted(theme.number_font(size), shown.call.code, room, theme.f(40))
        draw_baseline(painter, QPointF(box.x() + inset, baseline), shown.call.code, face, ink)
