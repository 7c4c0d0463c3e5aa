"""How a line of the table is painted: what booths, counters and numbers have in common."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from common.ui.lettering import RIGHT, advance, draw_line, elided, fitted
from common.ui.list_model import AnyIndex, ItemRole
from common.ui.painting import draw_icon_at, fill_rounded
from common.ui.pill import Tone, tone_colours
from common.ui.theme import Theme
from counter.supervisor.measures import PAGE

HEIGHT = 47.0
ALERTS = 300.0
TABLE = PAGE - 24.0 - 28.0 - 16.0 - ALERTS
"""The table's width at the design size; a wider window makes it wider."""
NAMES = 200.0
"""Names begin before it and take what a wider table has left over."""


class RowLook(QStyledItemDelegate):
    """Paints one face; its kinds say the columns. All x are design px from the table's left."""

    heads: tuple[tuple[str, float, bool], ...] = ()
    """Sentence, x, whether it ends there; names take what a wider table has left over."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.width = TABLE

    def x(self, column: float) -> float:
        """Real px; what stands left of `NAMES` stays there when the table is wider."""
        return self.theme.f(column if column < NAMES else column + self.width - TABLE)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        face: Any = index.data(ItemRole)
        if face is None:
            return
        theme, p = self.theme, self.theme.palette
        state: Any = option.state
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.translate(box.topLeft())
        box = QRectF(0, 0, box.width(), box.height())
        ground = self.ground(face)
        is_chosen = bool(state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected))
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            ground = p.surface_selected
        if ground is not None:
            painter.fillRect(box, ground)
        if is_chosen:
            painter.fillRect(QRectF(0, 0, theme.f(6), box.height()), p.primary)
        painter.fillRect(QRectF(0, box.bottom() - theme.f(1), box.width(), theme.f(1)), p.row_line)
        self.paint_face(painter, face, box)
        painter.restore()

    def ground(self, _face: Any) -> QColor | None:
        """A tint under the whole line."""
        return None

    def paint_face(self, painter: QPainter, face: Any, box: QRectF) -> None:
        """Paint into `box`, which begins at 0, 0."""
        raise NotImplementedError

    # --- parts

    def words(
        self,
        painter: QPainter,
        at: QPointF,
        text: str,
        room: float,
        ink: QColor,
        *,
        size: float = 15.5,
        weight: int = 600,
    ) -> None:
        """One line that is made smaller, then cut, where it does not fit."""
        font = fitted(self.theme.font(size, weight), text, room, self.theme.smallest())
        draw_line(painter, at, elided(font, text, room), font, ink)

    def figure(self, painter: QPainter, column: float, y: float, text: str, ink: QColor) -> None:
        """Digits that end at a column."""
        font = self.theme.font(15, 600, tabular=True)
        draw_line(painter, QPointF(self.x(column), y), text, font, ink, RIGHT)

    def pill(
        self,
        painter: QPainter,
        left: float,
        y: float,
        room: float,
        word: str,
        icon: str,
        tone: Tone,
        *,
        on_tint: bool = False,
    ) -> float:
        """Icon and word on a tint, on white where the line is tinted; gives its right edge. Real px."""
        theme, f = self.theme, self.theme.f
        fill, ink = tone_colours(theme, tone)
        if on_tint and tone is Tone.ERROR:
            fill = theme.palette.surface
        font = theme.font(14.5, 700)
        wide = min(room, advance(font, word) + f(43))
        box = QRectF(left, y - f(14), wide, f(28))
        fill_rounded(painter, box, box.height() / 2, fill)
        side = f(18)
        draw_icon_at(painter, icon, QRectF(box.x() + f(8), y - side / 2, side, side), ink)
        draw_line(painter, QPointF(box.x() + f(32), y), elided(font, word, wide - f(38)), font, ink)
        return box.right()


def is_row_key(key: int) -> bool:
    """Enter and Return open the line under the cursor."""
    return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
