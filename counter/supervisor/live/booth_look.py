"""One booth of the table."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from common.ui.badge import draw_badge
from common.ui.lettering import RIGHT, draw_line
from common.ui.painting import Outline, fill_rounded
from common.ui.pill import Tone
from counter.supervisor.live.booths import Condition
from counter.supervisor.live.faces import BoothFace
from counter.supervisor.live.row_look import RowLook

MOST_SQUARES = 4
BAR = 50.0
OPEN, WAITING, LONGEST, MEDIAN, P90, PARKED, NO_SHOW, CONDITION = 222, 358, 480, 540, 581, 648, 733, 751
_ICONS = {
    Condition.SMOOTH: "circle-check",
    Condition.BUSY: "triangle-alert",
    Condition.CRITICAL: "octagon-alert",
    Condition.CLOSED: "moon",
}
_TONES = {
    Condition.SMOOTH: Tone.OK,
    Condition.BUSY: Tone.WARN,
    Condition.CRITICAL: Tone.ERROR,
    Condition.CLOSED: Tone.QUIET,
}


class BoothLook(RowLook):
    """Badge, name, counters, who waits, how long, who did not come, one word."""

    heads = (
        ("booth", 20, False),
        ("open", OPEN, False),
        ("waiting", WAITING - 24, False),
        ("longest", LONGEST, True),
        ("median", MEDIAN, True),
        ("p90", P90, True),
        ("parked", PARKED, True),
        ("no_show", NO_SHOW, True),
        ("condition", CONDITION, False),
    )

    def ground(self, face: BoothFace) -> QColor | None:
        return self.theme.palette.error_fill if face.condition is Condition.CRITICAL else None

    def paint_face(self, painter: QPainter, face: BoothFace, box: QRectF) -> None:
        p, y = self.theme.palette, box.center().y()
        ink = p.text_muted if face.condition is Condition.CLOSED else p.text
        self._paint_name(painter, face, y, ink)
        self._paint_open(painter, face, y)
        self._paint_waiting(painter, face, y)
        for column, text in (
            (LONGEST, face.longest),
            (MEDIAN, face.median),
            (P90, face.p90),
            (PARKED, face.parked),
            (NO_SHOW, face.no_show),
        ):
            self.figure(painter, column, y, text, ink)
        left = self.x(CONDITION)
        room = box.width() - left - self.theme.f(14)
        icon, tone = _ICONS[face.condition], _TONES[face.condition]
        on_tint = self.ground(face) is not None
        self.pill(painter, left, y, room, face.word, icon, tone, on_tint=on_tint)

    def _paint_name(self, painter: QPainter, face: BoothFace, y: float, ink: QColor) -> None:
        theme, f, side = self.theme, self.theme.f, self.theme.f(30)
        is_closed = face.condition is Condition.CLOSED
        badge = QRectF(f(20), y - side / 2, side, side)
        draw_badge(painter, theme, badge, face.code, closed=is_closed, dashed=is_closed)
        x = f(60)
        room = self.x(OPEN) - x - f(8)
        if not face.why_closed:
            self.words(painter, QPointF(x, y), face.name, room, ink)
            return
        self.words(painter, QPointF(x, y - f(9)), face.name, room, ink)
        # What stands below may run into the columns of a booth that has nothing to say there.
        muted = theme.palette.text_muted
        self.words(painter, QPointF(x, y + f(10)), face.why_closed, room, muted, size=14, weight=500)

    def _paint_open(self, painter: QPainter, face: BoothFace, y: float) -> None:
        theme, p = self.theme, self.theme.palette
        f, x = theme.f, self.x(OPEN)
        squares = face.counters if face.counters <= MOST_SQUARES else 0
        for place in range(squares):
            box = QRectF(x, y - f(6.5), f(13), f(13))
            if place < face.open_counters:
                fill_rounded(painter, box, f(4), p.primary)
            else:
                fill_rounded(painter, box, f(4), p.surface, Outline(p.border_control, f(1.5)))
            x += f(18)
        text = f"{face.open_counters}/{face.counters}"
        at = QPointF(x + (f(2) if squares else 0.0), y)
        draw_line(painter, at, text, theme.font(15, 600, tabular=True), p.text)

    def _paint_waiting(self, painter: QPainter, face: BoothFace, y: float) -> None:
        theme, p = self.theme, self.theme.palette
        f = theme.f
        if face.condition is Condition.CLOSED and face.instead:
            at = QPointF(self.x(WAITING - 24), y)
            draw_line(painter, at, face.instead, theme.role_font("caption"), p.text_muted)
            return
        number = theme.font(16, 800, tabular=True)
        draw_line(painter, QPointF(self.x(WAITING), y), face.waiting, number, p.text, RIGHT)
        if face.bar > 0:
            colour = p.error_solid if face.condition is Condition.CRITICAL else theme.colour("nila_400")
            bar = QRectF(self.x(WAITING + 10), y - f(6), max(f(5), f(BAR) * face.bar), f(12))
            fill_rounded(painter, bar, f(4), colour)
