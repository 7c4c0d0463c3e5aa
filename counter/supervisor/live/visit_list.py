"""The legs of a visit, one line each: what, where, how long it waited and was served."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from common.domain.leg import Leg
from common.domain.words import ServiceCode
from common.ui.canvas import painting_on
from common.ui.lettering import RIGHT, advance, draw_line, elided
from common.ui.painting import draw_icon_at
from common.ui.spoken import spoken
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.live.counter_words import STATUS_ICONS, CounterWords

ROW = 34.0
MOST = 6


class VisitList(ThemedWidget):
    """At most the last `MOST` legs; what the visit still goes to stands below."""

    def __init__(self, theme: Theme, words: CounterWords, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._words = words
        self._legs: list[Leg] = []
        self._then = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_visit(self, legs: Sequence[Leg], then: Sequence[ServiceCode]) -> None:
        words = self._words
        self._legs = list(legs)[-MOST:]
        services = ", ".join(words.service(code) for code in then)
        self._then = words.text("dashboard.visit.then", services=services) if then else ""
        self.setAccessibleName(". ".join([*(self._spoken(leg) for leg in self._legs), self._then]))
        self.updateGeometry()
        self.update()

    def _spoken(self, leg: Leg) -> str:
        return spoken(self._words.service(leg.service), self._words.status(leg), self._times(leg))

    def sizeHint(self) -> QSize:
        rows = len(self._legs) + bool(self._then)
        return QSize(self.theme.px(400), self.theme.px(ROW * max(1, rows)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _times(self, leg: Leg) -> str:
        """`datang 09.12 · tunggu 14 mnt · layan 6 mnt · loket 3`"""
        words, parts = self._words, []
        parts.append(words.text("dashboard.visit.came", time=words.time(leg.arrived_at)))
        if leg.first_called_at is not None:
            waited = words.minutes((leg.first_called_at - leg.arrived_at).total_seconds())
            parts.append(words.text("dashboard.visit.waited", minutes=waited))
        took_s = leg.service_s()
        if took_s is not None:
            parts.append(words.text("dashboard.visit.served", minutes=words.minutes(took_s)))
        if leg.counter is not None:
            parts.append(words.counter_name(leg.counter))
        return " · ".join(parts)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        f = theme.f
        with painting_on(self) as painter:
            for place, leg in enumerate(self._legs):
                self._paint_leg(painter, leg, f(ROW * (place + 0.5)))
            if self._then:
                at = QPointF(f(30), f(ROW * (len(self._legs) + 0.5)))
                font = theme.font(15, 500)
                draw_line(painter, at, elided(font, self._then, self.width() - f(30)), font, p.text_muted)

    def _paint_leg(self, painter: QPainter, leg: Leg, y: float) -> None:
        theme, p, words = self.theme, self.theme.palette, self._words
        f, side = theme.f, theme.f(19)
        draw_icon_at(painter, STATUS_ICONS[leg.status], QRectF(0, y - side / 2, side, side), p.icon)
        times, small = self._times(leg), theme.font(14.5, 500)
        draw_line(painter, QPointF(self.width(), y), times, small, p.text_muted, RIGHT)
        strong = theme.font(15.5, 700)
        room = self.width() - advance(small, times) - f(44)
        name = elided(strong, f"{words.service(leg.service)} · {words.status(leg)}", room)
        draw_line(painter, QPointF(f(30), y), name, strong, p.text)
