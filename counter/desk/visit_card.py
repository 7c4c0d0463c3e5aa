"""What this visit was so far, moment by moment."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.lettering import RIGHT, advance, draw_line, elided
from common.ui.painting import draw_icon_at
from common.ui.spoken import spoken
from common.ui.theme import Theme
from counter.desk.keys import Keys

MARGIN = 6.0
STEP = 40.0


@dataclass(frozen=True, slots=True)
class Moment:
    """`is_now` is where the visit stands; `is_coming` lies ahead."""

    time: str
    place: str
    what: str
    is_now: bool = False
    is_coming: bool = False


class VisitCard(Card):
    """The moments that fit around the present one. `plan` is the key to what is still to come."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.plan = SecondaryButton(theme, "", "", self, key_cap=Keys.PLAN.cap)
        self.plan.setObjectName("desk.visit.plan")
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
            self._paint_moments(painter, face, self._seen(face))

    def _seen(self, face: QRectF) -> tuple[Moment, ...]:
        """The last that is over, the present one, and those that come."""
        rows, all_of = max(1, int((face.height() / self.theme.scale - 56) / STEP)), self._moments
        coming = sum(one.is_coming for one in all_of)
        last = min(len(all_of), max(rows, len(all_of) - coming + max(1, rows - 2)))
        return all_of[max(0, last - rows) : last]

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        theme, face = self.theme, self.face()
        wide = self.plan.sizeHint().width() - theme.px(34)
        high = theme.f(36)
        self.plan.setGeometry(
            QRectF(face.right() - theme.f(15) - wide, face.y() + theme.f(30) - high / 2, wide, high).toRect()
        )

    def _paint_head(self, painter: QPainter, face: QRectF) -> None:
        theme, p = self.theme, self.theme.palette
        left, right, y = face.x() + theme.f(22), self.plan.x() - theme.f(14), face.y() + theme.f(30)
        word, time = self._waited
        strong, plain = theme.font(16, 700, tabular=True), theme.font(16, 500)
        x = right - advance(strong, time)
        draw_line(painter, QPointF(right, y), time, strong, p.text, RIGHT)
        title = theme.font(17, 800)
        if x - advance(plain, word) - theme.f(50) - left > advance(title, self._title):
            x -= theme.f(8)
            draw_line(painter, QPointF(x, y), word, plain, p.text_muted, RIGHT)
            x -= advance(plain, word)
        x -= theme.f(26)
        side = theme.f(18)
        draw_icon_at(painter, "hourglass", QRectF(x, y - side / 2, side, side), p.text_muted)
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
        if moment.is_coming:
            painter.setPen(QPen(p.primary, theme.f(2)))
            painter.setBrush(p.surface)
            painter.drawEllipse(at, theme.f(6), theme.f(6))
        else:
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
