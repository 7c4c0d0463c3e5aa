"""One line of the waiting list: number, service, why it stands there, how long it has waited."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from common.domain.because import Reason
from common.domain.leg import Leg
from common.ui.lettering import RIGHT, advance, draw_line, elided, fitted
from common.ui.list_model import AnyIndex, ItemRole
from common.ui.painting import Outline, draw_focus, draw_icon_at, fill_rounded
from common.ui.pill import Tone, tone_colours
from common.ui.theme import Theme
from counter.desk.line_up import LineUp
from counter.desk.phrases import Phrases
from counter.desk.standing import Pace

STEP = 65.0
STEP_STALE = 61.0
NUMBER = 90.0
"""What the number takes, with its margin."""
NARROW = 300.0
_TONES = {Pace.OVER: Tone.WARN, Pace.LATE: Tone.ERROR}


@dataclass(slots=True)
class RowLook:
    """What all rows share at this moment. `width` is design px."""

    theme: Theme
    width: float = 328.0
    line: LineUp = field(default_factory=LineUp)
    is_stale: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether the words stand under the number instead of beside it."""
        return self.width < NARROW


class QueueRow(QStyledItemDelegate):
    """Paints a row when it is seen: 1,500 rows cost what seven cost."""

    def __init__(self, look: RowLook, phrases: Phrases, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._phrases = phrases
        self._view = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        step = STEP_STALE if self._look.is_stale else STEP
        return self._look.theme.size(self._look.width, step).toSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        leg = index.data(ItemRole)
        if not isinstance(leg, Leg):
            return
        theme = self._look.theme
        rect = QRectF(option.rect)
        rect.setWidth(min(rect.width(), theme.f(self._look.width)))
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._look.is_stale:
            self._paint_stale(painter, rect, leg)
        else:
            self._paint(painter, rect, leg, option.state)
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRectF, leg: Leg, state: QStyle.StateFlag) -> None:
        theme, p = self._look.theme, self._look.theme.palette
        face = QRectF(rect.x(), rect.y(), rect.width(), theme.f(STEP - 3))
        radius = theme.f(12)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if self._look.line.is_next(leg) or is_chosen:
            width = theme.border("selected_desk") if is_chosen else theme.f(1)
            fill_rounded(painter, face, radius, p.surface_selected, Outline(p.border_selected, width))
        else:
            line = face.bottom() + theme.f(1.5)
            painter.setPen(QPen(p.row_line, theme.f(1)))
            painter.drawLine(QPointF(face.x() + theme.f(4), line), QPointF(face.right() - theme.f(4), line))
        if is_chosen and self._view.hasFocus():
            draw_focus(painter, theme, face, radius)
        if self._look.is_narrow:
            upper = QRectF(face.x(), face.y() + theme.f(2), face.width(), theme.f(34))
            self._paint_number(painter, upper, leg)
            self._paint_waited(painter, upper, leg)
            self._paint_one_line(painter, face, leg)
            return
        self._paint_number(painter, face, leg)
        right = self._paint_waited(painter, face, leg)
        self._paint_words(painter, face, right - theme.f(9), leg)

    def _paint_number(self, painter: QPainter, face: QRectF, leg: Leg, ink: str = "text_brand") -> None:
        theme = self._look.theme
        style = theme.type_style("list_number")
        number = theme.font(style.size, style.weight, tabular=True)
        number = fitted(number, leg.code, theme.f(NUMBER - 8), theme.f(14))
        at = QPointF(face.x() + theme.f(14), face.center().y())
        draw_line(painter, at, leg.code, number, getattr(theme.palette, ink))

    def _paint_waited(self, painter: QPainter, face: QRectF, leg: Leg) -> float:
        """How long, at the right; past the target on a tint and with its sign. Returns where it begins."""
        theme, phrases = self._look.theme, self._phrases
        strong = theme.font(15, 700, tabular=True)
        waited, pace = phrases.waited_short(leg), phrases.wait_pace(leg)
        right, middle = face.right() - theme.f(15), face.center().y()
        wide = advance(strong, waited)
        if pace is Pace.WITHIN:
            draw_line(painter, QPointF(right, middle), waited, strong, theme.palette.text, RIGHT)
            return right - wide
        fill, ink = tone_colours(theme, _TONES[pace])
        side, pad, high = theme.f(15), theme.f(8), theme.f(28)
        right += theme.f(5)
        left = right - wide - side - theme.f(4) - 2 * pad
        fill_rounded(painter, QRectF(left, middle - high / 2, right - left, high), high / 2, fill)
        icon, _ = phrases.pace(pace)
        draw_icon_at(painter, icon, QRectF(left + pad, middle - side / 2, side, side), ink)
        draw_line(painter, QPointF(right - pad, middle), waited, strong, ink, RIGHT)
        return left

    def _paint_words(self, painter: QPainter, face: QRectF, right: float, leg: Leg) -> None:
        theme, p = self._look.theme, self._look.theme.palette
        middle = face.center().y()
        x = face.x() + theme.f(14 + NUMBER)
        name = theme.font(15, 600)
        service = self._phrases.service(leg.service)
        name = fitted(name, service, right - x, theme.f(14))
        at = QPointF(x, middle - theme.f(10))
        draw_line(painter, at, elided(name, service, right - x), name, p.text)
        y = middle + theme.f(9.5)
        right = self._paint_badges(painter, QPointF(right, y), leg)
        _, word = self._phrases.place_in_line(leg, self._look.line.because(leg))
        self._paint_reason(painter, QPointF(x, y), right, leg, word)

    def _paint_one_line(self, painter: QPainter, face: QRectF, leg: Leg) -> None:
        """Why, and for what, under the number."""
        theme, phrases = self._look.theme, self._phrases
        y = face.bottom() - theme.f(17)
        right = self._paint_badges(painter, QPointF(face.right() - theme.f(14), y), leg)
        because = self._look.line.because(leg)
        _, word = phrases.place_in_line(leg, because)
        service = phrases.service(leg.service)
        is_plain = because.code is Reason.FIRST_COME and not leg.is_priority and not leg.returned
        words = service if is_plain and leg.appointment_at is None else f"{word} · {service}"
        self._paint_reason(painter, QPointF(face.x() + theme.f(14), y), right, leg, words)

    def _paint_badges(self, painter: QPainter, at: QPointF, leg: Leg) -> float:
        """From the right; returns where they begin. They keep their place and the words give way: who comes
        with a number must not be missed.
        """
        theme, ink = self._look.theme, self._look.theme.palette.text_brand
        right, side = at.x(), theme.f(16)
        for icon, word in reversed(self._phrases.badges(leg)):
            small = theme.font(14, 700, tabular=True)
            draw_line(painter, QPointF(right, at.y()), word, small, ink, RIGHT)
            right -= advance(small, word) + side + theme.f(3)
            draw_icon_at(painter, icon, QRectF(right, at.y() - side / 2, side, side), ink)
            right -= theme.f(8)
        return right

    def _paint_reason(self, painter: QPainter, at: QPointF, right: float, leg: Leg, words: str) -> None:
        """The icon of what gives the row its place, and the words."""
        theme, p = self._look.theme, self._look.theme.palette
        icon, _ = self._phrases.place_in_line(leg, self._look.line.because(leg))
        ink = p.on_warn_fill if leg.is_priority else p.text_muted
        small, side = theme.font(14, 700 if leg.is_priority else 600), theme.f(16)
        draw_icon_at(painter, icon, QRectF(at.x(), at.y() - side / 2, side, side), ink)
        left = at.x() + theme.f(22)
        draw_line(painter, QPointF(left, at.y()), elided(small, words, right - left), small, ink)

    def _paint_stale(self, painter: QPainter, rect: QRectF, leg: Leg) -> None:
        theme, p = self._look.theme, self._look.theme.palette
        face = rect.adjusted(0, 0, 0, -theme.f(2))
        self._paint_number(painter, face, leg, "text_stale")
        name = theme.font(15, 600)
        x = rect.x() + theme.f(14 + NUMBER)
        service = elided(name, self._phrases.service(leg.service), rect.right() - theme.f(14) - x)
        draw_line(painter, QPointF(x, face.center().y()), service, name, p.text_stale)
        pen = QPen(p.border_stale, theme.f(1))
        pen.setDashPattern([4, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(rect.x(), rect.bottom()), QPointF(rect.right(), rect.bottom()))
