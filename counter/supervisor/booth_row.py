"""One booth of the table, and the columns that all rows and their heads share."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.badge import draw_badge
from common.ui.canvas import painting_on
from common.ui.lettering import RIGHT, advance, draw_line, elided, fitted
from common.ui.painting import Outline, draw_icon_at, fill_rounded
from common.ui.pill import Tone, tone_colours
from common.ui.plain_text import plain_tip
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.booths import Condition
from counter.supervisor.faces import BoothFace
from counter.supervisor.measures import TABLE

HEIGHT = 47.0
MOST_SQUARES = 5
BAR = 60.0
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


@dataclass(frozen=True, slots=True)
class Columns:
    """Design px from the table's left; names take what a wider table has left over."""

    width: float

    @property
    def _more(self) -> float:
        return self.width - TABLE

    badge: float = 20.0
    name: float = 60.0

    @property
    def open(self) -> float:
        return 250 + self._more

    @property
    def waiting(self) -> float:
        """Right edge of the number; the bar follows."""
        return 392 + self._more

    @property
    def longest(self) -> float:
        return 532 + self._more

    @property
    def median(self) -> float:
        return 599 + self._more

    @property
    def p90(self) -> float:
        return 640 + self._more

    @property
    def no_show(self) -> float:
        return 731 + self._more

    @property
    def condition(self) -> float:
        return 751 + self._more


class BoothRow(ThemedWidget):
    """Repaints when what it says has changed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face: BoothFace | None = None

    @property
    def face(self) -> BoothFace | None:
        return self._face

    def show_face(self, face: BoothFace) -> None:
        if face != self._face:
            self._face = face
            self.setObjectName(f"dashboard.booth.{face.code}")
            self.setAccessibleName(face.spoken)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        face, theme, p = self._face, self.theme, self.theme.palette
        if face is None:
            return
        f, box = theme.f, QRectF(self.rect())
        columns = Columns(box.width() / theme.scale)
        is_closed = face.condition is Condition.CLOSED
        ink = p.text_muted if is_closed else p.text
        with painting_on(self) as painter:
            if face.condition is Condition.CRITICAL:
                painter.fillRect(box, p.error_fill)
            painter.fillRect(QRectF(0, box.bottom() - f(1), box.width(), f(1)), p.row_line)
            middle = box.center().y()
            self._paint_name(painter, columns, face, ink)
            self._paint_open(painter, columns, face)
            self._paint_waiting(painter, columns, face)
            digits = theme.font(15, 600, tabular=True)
            for x, text in (
                (columns.longest, face.longest),
                (columns.median, face.median),
                (columns.p90, face.p90),
                (columns.no_show, face.no_show),
            ):
                draw_line(painter, QPointF(f(x), middle), text, digits, ink, RIGHT)
            self._paint_condition(painter, columns, face)

    def _paint_name(self, painter: QPainter, columns: Columns, face: BoothFace, ink: QColor) -> None:
        theme, middle = self.theme, self.height() / 2
        f, side = theme.f, theme.f(30)
        badge = QRectF(f(columns.badge), middle - side / 2, side, side)
        is_closed = face.condition is Condition.CLOSED
        draw_badge(painter, theme, badge, face.code, closed=is_closed, dashed=is_closed)
        room = f(columns.open - columns.name - 8)
        font = fitted(theme.font(15.5, 600), face.name, room, theme.smallest())
        shown = elided(font, face.name, room)
        self.setToolTip(plain_tip(face.name) if shown != face.name else "")
        draw_line(painter, QPointF(f(columns.name), middle), shown, font, ink)

    def _paint_open(self, painter: QPainter, columns: Columns, face: BoothFace) -> None:
        theme, p, middle = self.theme, self.theme.palette, self.height() / 2
        f, x = theme.f, theme.f(columns.open)
        squares = face.counters if face.counters <= MOST_SQUARES else 0
        for place in range(squares):
            box = QRectF(x, middle - f(6.5), f(13), f(13))
            if place < face.open_counters:
                fill_rounded(painter, box, f(4), p.primary)
            else:
                fill_rounded(painter, box, f(4), p.surface, Outline(p.border_control, f(1.5)))
            x += f(18)
        text = f"{face.open_counters}/{face.counters}"
        at = QPointF(x + (f(2) if squares else 0.0), middle)
        draw_line(painter, at, text, theme.font(15, 600, tabular=True), p.text)

    def _paint_waiting(self, painter: QPainter, columns: Columns, face: BoothFace) -> None:
        theme, p, middle = self.theme, self.theme.palette, self.height() / 2
        f = theme.f
        if face.condition is Condition.CLOSED and face.instead:
            x, small = f(columns.waiting - 24), theme.role_font("caption")
            draw_line(painter, QPointF(x, middle), face.instead, small, p.text_muted)
            return
        number = theme.font(16, 800, tabular=True)
        draw_line(painter, QPointF(f(columns.waiting), middle), face.waiting, number, p.text, RIGHT)
        if face.bar > 0:
            colour = p.error_solid if face.condition is Condition.CRITICAL else theme.colour("nila_400")
            bar = QRectF(f(columns.waiting + 10), middle - f(6), max(f(5), f(BAR) * face.bar), f(12))
            fill_rounded(painter, bar, f(4), colour)

    def _paint_condition(self, painter: QPainter, columns: Columns, face: BoothFace) -> None:
        theme, p, middle = self.theme, self.theme.palette, self.height() / 2
        f = theme.f
        fill, ink = tone_colours(theme, _TONES[face.condition])
        if face.condition is Condition.CRITICAL:
            fill = p.surface
        font = theme.font(14.5, 700)
        room = self.width() - f(columns.condition + 14)
        wide = min(room, advance(font, face.word) + f(43))
        box = QRectF(f(columns.condition), middle - f(14), wide, f(28))
        fill_rounded(painter, box, box.height() / 2, fill)
        side = f(18)
        draw_icon_at(
            painter, _ICONS[face.condition], QRectF(box.x() + f(8), middle - side / 2, side, side), ink
        )
        word = elided(font, face.word, wide - f(32 + 6))
        draw_line(painter, QPointF(box.x() + f(32), middle), word, font, ink)
