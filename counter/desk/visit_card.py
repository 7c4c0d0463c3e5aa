"""What this visit was so far, moment by moment."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.lettering import RIGHT, advance, draw_line, elided
from common.ui.painting import draw_icon_at
from common.ui.spoken import spoken
from common.ui.theme import Theme

MARGIN = 6.0
STEP = 40.0


@dataclass(frozen=True, slots=True)
class Moment:
    """`is_now` is where the visit stands."""

    time: str
    place: str
    what: str
    is_now: bool = False


class VisitCard(Card):
    """The latest moments that fit; older ones give way."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._title = ""
        self._waited = ("", "")
        self._moments: tuple[Moment, ...] = ()

    def show_visit(self, title: str, waited: tuple[str, str], moments: tuple[Moment, ...]) -> None:
        """`waited` is the word and the time that the first call took."""
        if (title, waited, moments) == (self._title, self._waited, self._moments):
            return
        self._title, self._waited, self._moments = title, waited, moments
        said = [f"{one.time} {one.place}, {one.what}" for one in moments]
        self.setAccessibleName(spoken(title, " ".join(waited), *said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        face = self.face()
        with painting_on(self) as painter:
            self._paint_head(painter, face)
            rows = max(1, int((face.height() / self.theme.scale - 56) / STEP))
            self._paint_moments(painter, face, self._moments[-rows:])

    def _paint_head(self, painter: QPainter, face: QRectF) -> None:
        theme, p = self.theme, self.theme.palette
        left, right, y = face.x() + theme.f(22), face.right() - theme.f(22), face.y() + theme.f(30)
        word, time = self._waited
        strong, plain = theme.font(16, 700, tabular=True), theme.font(16, 500)
        x = right - advance(strong, time)
        draw_line(painter, QPointF(right, y), time, strong, p.text, RIGHT)
        x -= theme.f(8)
        draw_line(painter, QPointF(x, y), word, plain, p.text_muted, RIGHT)
        x -= advance(plain, word) + theme.f(28)
        side = theme.f(18)
        draw_icon_at(painter, "hourglass", QRectF(x, y - side / 2, side, side), p.text_muted)
        title = theme.font(17, 800)
        draw_line(painter, QPointF(left, y), elided(title, self._title, x - left - theme.f(8)), title, p.text)

    def _paint_moments(self, painter: QPainter, face: QRectF, moments: tuple[Moment, ...]) -> None:
        theme, p = self.theme, self.theme.palette
        x, top = face.x() + theme.f(87), face.y() + theme.f(68)
        painter.setPen(QPen(p.primary, theme.f(2)))
        if len(moments) > 1:
            painter.drawLine(QPointF(x, top), QPointF(x, top + theme.f(STEP) * (len(moments) - 1)))
        for row, moment in enumerate(moments):
            y = top + theme.f(STEP) * row
            self._paint_moment(painter, QPointF(x, y), face.right() - theme.f(18), moment)

    def _paint_moment(self, painter: QPainter, at: QPointF, right: float, moment: Moment) -> None:
        theme, p = self.theme, self.theme.palette
        time = theme.font(15, 700, tabular=True)
        draw_line(painter, QPointF(at.x() - theme.f(65), at.y()), moment.time, time, p.text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(p.primary)
        painter.drawEllipse(at, theme.f(7), theme.f(7))
        if moment.is_now:
            painter.setBrush(p.accent)
            painter.drawEllipse(at, theme.f(4), theme.f(4))
        strong, plain = theme.font(16, 700), theme.font(16, 500)
        x = at.x() + theme.f(21)
        place = elided(strong, moment.place, right - x)
        draw_line(painter, QPointF(x, at.y()), place, strong, p.text)
        x += advance(strong, place)
        what = elided(plain, f" · {moment.what}", right - x)
        draw_line(painter, QPointF(x, at.y()), what, plain, p.text_muted)
