"""One figure of the building, with its formula."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.lettering import RIGHT, advance, cap_height, draw_baseline, draw_line, elided, fitted
from common.ui.spoken import spoken
from common.ui.theme import Theme
from counter.supervisor.live.faces import FigureFace

PAD = 16.0
LINE_Y = 93.0


class FigureCard(Card):
    """A number, its unit, a second number, a line, the formula."""

    def __init__(self, theme: Theme, face: FigureFace, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face = face
        self.show_face(face)

    @property
    def face_shown(self) -> FigureFace:
        return self._face

    def show_face(self, face: FigureFace) -> None:
        self._face = face
        self.setObjectName(f"dashboard.figure.{face.key.rpartition('.')[2]}")
        self.setAccessibleName(
            spoken(face.title, f"{face.value} {face.unit}", face.detail, face.since, face.formula)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, p, box = self.theme, self.theme.palette, self.face()
        f = theme.f
        left, right = box.x() + f(PAD), box.right() - f(PAD)
        with painting_on(self) as painter:
            self._paint_title(painter, left, right, box.y() + f(24))
            self._paint_value(painter, left, right, box.y())
            y = box.y() + f(LINE_Y)
            painter.fillRect(QRectF(left, y, right - left, f(1)), p.divider)
            formula = fitted(theme.font(14.5, 500), self._face.formula, right - left, theme.smallest())
            at = QPointF(left, box.y() + f(111))
            text = elided(formula, self._face.formula, right - left)
            draw_line(painter, at, text, formula, p.text_muted)

    def _paint_title(self, painter: QPainter, left: float, right: float, y: float) -> None:
        theme, p = self.theme, self.theme.palette
        small = theme.role_font("caption")
        taken = 0.0
        if self._face.since:
            taken = draw_line(painter, QPointF(right, y), self._face.since, small, p.text_muted, RIGHT)
        title = theme.role_font("section")
        room = right - left - taken - theme.f(8)
        font = fitted(title, self._face.title, room, theme.smallest())
        draw_line(painter, QPointF(left, y), elided(font, self._face.title, room), font, p.text)

    def _paint_value(self, painter: QPainter, left: float, right: float, top: float) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        f = theme.f
        value = theme.role_font("kpi", tabular=True)
        baseline = top + f(66) + cap_height(value) / 2
        draw_baseline(painter, QPointF(left, baseline), face.value, value, p.text_brand)
        x = left + advance(value, face.value) + f(11)
        room = right - x
        for text, weight, ink, y in ((face.unit, 600, p.text, 56), (face.detail, 500, p.text_muted, 74)):
            font = fitted(theme.font(14.5, weight), text, room, theme.smallest())
            draw_line(painter, QPointF(x, top + f(y)), elided(font, text, room), font, ink)
