"""Median wait by hour and weekday: a value in every cell, a mark where the target is reached."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import CENTRE, RIGHT, advance, draw_line, elided, fitted
from common.ui.painting import Outline, fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.reports.faces import HeatCellFace, HeatFace

LEGEND = 30.0
NAMES = 88.0
FOOT = 26.0
GAP = 4.0
HIGHEST = 46.0
WORD_ROOM = 52.0
"""Design px that the word of an hour needs; where it has less, every other one is left out."""


class HeatmapChart(ThemedWidget):
    """Rows are weekdays, columns hours."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face = HeatFace()

    def show_face(self, face: HeatFace) -> None:
        if face != self._face:
            self._face = face
            self.setAccessibleName(face.spoken)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        face = self._face
        if not face.cells:
            return
        f = self.theme.f
        left, top = f(NAMES), f(LEGEND + 8)
        wide = (self.width() - left) / len(face.columns)
        high = min(f(HIGHEST), (self.height() - top - f(FOOT)) / len(face.rows))
        with painting_on(self) as painter:
            self._paint_legend(painter)
            for row, cells in enumerate(face.cells):
                y = top + row * high
                self._paint_name(painter, face.rows[row], y + high / 2)
                for column, cell in enumerate(cells):
                    box = QRectF(left + column * wide, y, wide - f(GAP), high - f(GAP))
                    self._paint_cell(painter, box, cell)
            self._paint_hours(painter, left, wide, top + len(face.rows) * high + f(FOOT / 2))

    def _paint_name(self, painter: QPainter, name: str, y: float) -> None:
        theme = self.theme
        room = theme.f(NAMES - 8)
        font = fitted(theme.font(14.5, 500), name, room, theme.smallest())
        draw_line(painter, QPointF(0, y), elided(font, name, room), font, theme.palette.text)

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: HeatCellFace) -> None:
        theme, p = self.theme, self.theme.palette
        f, corner = theme.f, theme.f(8)
        if cell.level is None:
            fill_rounded(painter, box, corner, None, Outline(p.disabled_border, max(1.0, f(1)), dashed=True))
            ink = p.text_muted
        else:
            fill_rounded(painter, box, corner, p.heat_fill[cell.level])
            ink = p.heat_text[cell.level]
        draw_line(painter, box.center(), cell.text, theme.font(15, 700, tabular=True), ink, CENTRE)
        if cell.level == len(p.heat_fill) - 1:
            self._paint_mark(painter, QPointF(box.right() - f(14), box.y() + f(13)), f(12))

    def _paint_mark(self, painter: QPainter, centre: QPointF, side: float) -> None:
        """The golden triangle: at the target or past it."""
        half = side / 2
        painter.setPen(self.theme.palette.accent)
        painter.setBrush(self.theme.palette.accent)
        points = [(0.0, -half * 0.8), (half, half * 0.8), (-half, half * 0.8)]
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in points]))

    def _paint_hours(self, painter: QPainter, left: float, wide: float, y: float) -> None:
        theme = self.theme
        font = theme.font(14, 500, tabular=True)
        step = 1 if wide >= theme.f(WORD_ROOM) else 2
        for column, word in list(enumerate(self._face.columns))[::step]:
            x = left + column * wide + (wide - theme.f(GAP)) / 2
            draw_line(painter, QPointF(x, y), word, font, theme.palette.text, CENTRE)

    def _paint_legend(self, painter: QPainter) -> None:
        """From the right, as the darkest is the one to look for."""
        theme, p = self.theme, self.theme.palette
        f, font = theme.f, theme.font(14, 500)
        x, y = float(self.width()) - f(4), f(LEGEND / 2)
        levels = [*range(len(self._face.legend) - 1), len(p.heat_fill) - 1]
        for level, word in reversed(list(zip(levels, self._face.legend, strict=True))):
            draw_line(painter, QPointF(x, y), word, font, p.text, RIGHT)
            x -= advance(font, word) + f(8) + f(18)
            box = QRectF(x, y - f(9), f(18), f(18))
            frame = Outline(p.border_control, max(1.0, f(1)))
            fill_rounded(painter, box, f(6), p.heat_fill[level], frame)
            if level == len(p.heat_fill) - 1:
                self._paint_mark(painter, box.center(), f(9))
            x -= f(15)
