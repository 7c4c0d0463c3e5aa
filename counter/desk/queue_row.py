"""One line of the waiting list: number, service, why it stands there, how long it has waited."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from common.ui.lettering import RIGHT, advance, draw_line, elided, fitted
from common.ui.list_model import AnyIndex, ItemRole
from common.ui.painting import Outline, draw_focus, draw_icon_at, fill_rounded
from common.ui.theme import Theme
from counter.desk.line_up import InLine
from counter.desk.phrases import Phrases

STEP = 65.0
STEP_STALE = 61.0
FACE_WIDTH = 328.0
FACE_HEIGHT = 62.0


@dataclass(slots=True)
class RowLook:
    """What all rows share at this moment."""

    theme: Theme
    is_stale: bool = False


class QueueRow(QStyledItemDelegate):
    """Paints a row when it is seen: 1,500 rows cost what seven cost."""

    def __init__(self, look: RowLook, phrases: Phrases, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._phrases = phrases
        self._view = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        step = STEP_STALE if self._look.is_stale else STEP
        return self._look.theme.size(FACE_WIDTH, step).toSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        item = index.data(ItemRole)
        if not isinstance(item, InLine):
            return
        theme = self._look.theme
        rect = QRectF(option.rect)
        rect.setWidth(min(rect.width(), theme.f(FACE_WIDTH)))
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._look.is_stale:
            self._paint_stale(painter, rect, item)
        else:
            state = option.state
            self._paint(painter, rect, item, is_first=index.row() == 0, state=state)
        painter.restore()

    def _paint(
        self, painter: QPainter, rect: QRectF, item: InLine, *, is_first: bool, state: QStyle.StateFlag
    ) -> None:
        theme, p = self._look.theme, self._look.theme.palette
        face = QRectF(rect.x(), rect.y(), rect.width(), theme.f(FACE_HEIGHT))
        radius = theme.f(12)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_first or is_chosen:
            width = theme.border("selected_desk") if is_chosen else theme.f(1)
            fill_rounded(painter, face, radius, p.surface_selected, Outline(p.border_selected, width))
        else:
            line = face.bottom() + theme.f(1.5)
            painter.setPen(QPen(p.row_line, theme.f(1)))
            painter.drawLine(QPointF(face.x() + theme.f(4), line), QPointF(face.right() - theme.f(4), line))
        if is_chosen and self._view.hasFocus():
            draw_focus(painter, theme, face, radius)
        self._paint_words(painter, face, item)

    def _paint_words(self, painter: QPainter, face: QRectF, item: InLine) -> None:
        theme, p = self._look.theme, self._look.theme.palette
        leg, middle = item.leg, face.center().y()
        style = theme.type_style("list_number")
        number = theme.font(style.size, style.weight, tabular=True)
        number = fitted(number, leg.code, theme.f(82), theme.f(14))
        draw_line(painter, QPointF(face.x() + theme.f(14), middle), leg.code, number, p.text_brand)
        strong = theme.font(15, 700, tabular=True)
        waited = self._phrases.waited_short(leg)
        draw_line(painter, QPointF(face.right() - theme.f(15), middle), waited, strong, p.text, RIGHT)
        x = face.x() + theme.f(104)
        room = face.right() - theme.f(15) - advance(strong, waited) - theme.f(10) - x
        name = theme.font(15, 600)
        service = self._phrases.service(leg.service)
        name = fitted(name, service, room, theme.f(14))
        at = QPointF(x, middle - theme.f(10))
        draw_line(painter, at, elided(name, service, room), name, p.text)
        icon, word = self._phrases.place_in_line(item.because, is_priority=leg.is_priority)
        ink = p.on_warn_fill if leg.is_priority else p.text_muted
        small = theme.font(14, 700 if leg.is_priority else 600)
        side, y = theme.f(16), middle + theme.f(9.5)
        draw_icon_at(painter, icon, QRectF(x, y - side / 2, side, side), ink)
        left = x + theme.f(22)
        draw_line(painter, QPointF(left, y), elided(small, word, room - theme.f(22)), small, ink)

    def _paint_stale(self, painter: QPainter, rect: QRectF, item: InLine) -> None:
        theme, p = self._look.theme, self._look.theme.palette
        middle = rect.center().y() - theme.f(1)
        style = theme.type_style("list_number")
        number = fitted(
            theme.font(style.size, style.weight, tabular=True), item.leg.code, theme.f(82), theme.f(14)
        )
        draw_line(painter, QPointF(rect.x() + theme.f(14), middle), item.leg.code, number, p.text_stale)
        name = theme.font(15, 600)
        x = rect.x() + theme.f(104)
        service = elided(name, self._phrases.service(item.leg.service), rect.right() - theme.f(14) - x)
        draw_line(painter, QPointF(x, middle), service, name, p.text_stale)
        pen = QPen(p.border_stale, theme.f(1))
        pen.setDashPattern([4, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(rect.x(), rect.bottom()), QPointF(rect.right(), rect.bottom()))
