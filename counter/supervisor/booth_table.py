"""All booths: their heads, their rows, and what the words mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.language import Language
from common.ui.lettering import RIGHT, advance, draw_line, elided, fitted
from common.ui.scroll_look import scroll_look
from common.ui.theme import Theme
from counter.supervisor.booth_row import HEIGHT, BoothRow, Columns
from counter.supervisor.faces import BoothFace

HEADS_Y = 80.0
ROWS_TOP = 100.0
FOOT = 40.0


class BoothTable(Card):
    """`order_asked` and `zone_asked` are emitted when their keys are pressed."""

    order_asked = Signal()
    zone_asked = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("dashboard.booths")
        self._language = language
        self._about = ""
        self._legend = ""
        self.order = SecondaryButton(theme, "", "arrow-down-wide-narrow", self)
        self.order.setObjectName("dashboard.order")
        self.order.clicked.connect(self.order_asked)
        self.zone = SecondaryButton(theme, "", "list-filter", self)
        self.zone.setObjectName("dashboard.zone")
        self.zone.clicked.connect(self.zone_asked)
        self.rows: list[BoothRow] = []
        self._area = QScrollArea(self)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._inside = QWidget()
        self._area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self.theme_changed()

    def show_booths(self, faces: list[BoothFace], *, about: str, legend: str, order: str, zone: str) -> None:
        """Rows keep their place and change only what they say."""
        self._about, self._legend = about, legend
        for key, caption in ((self.order, order), (self.zone, zone)):
            if key.caption != caption:
                key.set_caption(caption)
        while len(self.rows) < len(faces):
            row = BoothRow(self.theme, self._inside)
            row.show()
            self.rows.append(row)
        while len(self.rows) > len(faces):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        for row, face in zip(self.rows, faces, strict=True):
            row.show_face(face)
        self._place()
        self.update()

    def theme_changed(self) -> None:
        self._area.setStyleSheet(scroll_look(self.theme))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        f, box = self.theme.f, self.face()
        right = box.right() - f(20)
        for key in (self.zone, self.order):
            wide = key.sizeHint().width() - f(56)
            key.setGeometry(QRectF(right - wide, box.y() + f(11), wide, f(38)).toRect())
            right -= wide + f(12)
        area = QRectF(box.x(), box.y() + f(ROWS_TOP), box.width(), box.height() - f(ROWS_TOP + FOOT))
        self._area.setGeometry(area.toRect())
        high = round(f(HEIGHT))
        self._inside.resize(self._area.width(), high * len(self.rows))
        for place, row in enumerate(self.rows):
            row.setGeometry(0, place * high, self._inside.width(), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, p, box = self.theme, self.theme.palette, self.face()
        f = theme.f
        with painting_on(self) as painter:
            self._paint_title(painter, box)
            self._paint_heads(painter, box)
            line = QRectF(box.x(), box.y() + f(ROWS_TOP - 2), box.width(), f(2))
            painter.fillRect(line, p.divider)
            foot = box.bottom() - f(FOOT)
            painter.fillRect(QRectF(box.x(), foot, box.width(), f(1)), p.divider)
            room = box.width() - f(40)
            font = fitted(theme.role_font("caption"), self._legend, room, theme.smallest())
            at = QPointF(box.x() + f(20), foot + f(FOOT / 2))
            draw_line(painter, at, elided(font, self._legend, room), font, p.text_muted)

    def _paint_title(self, painter: QPainter, box: QRectF) -> None:
        theme, p = self.theme, self.theme.palette
        f, y = theme.f, box.y() + theme.f(31)
        title, small = theme.role_font("section"), theme.font(14.5, 500)
        word = self._language.text("dashboard.booths")
        x = box.x() + f(20)
        draw_line(painter, QPointF(x, y), word, title, p.text)
        x += advance(title, word) + f(14)
        room = self.order.x() - f(12) - x
        font = fitted(small, self._about, room, theme.smallest())
        draw_line(painter, QPointF(x, y), elided(font, self._about, room), font, p.text_muted)

    def _paint_heads(self, painter: QPainter, box: QRectF) -> None:
        theme, p = self.theme, self.theme.palette
        f = theme.f
        columns = Columns(box.width() / theme.scale)
        font = theme.font(14.5, 500)
        heads = (
            ("booth", columns.badge, False),
            ("open", columns.open, False),
            ("waiting", columns.waiting - 24, False),
            ("longest", columns.longest, True),
            ("median", columns.median, True),
            ("p90", columns.p90, True),
            ("no_show", columns.no_show, True),
            ("condition", columns.condition, False),
        )
        for key, x, is_right in heads:
            text = self._language.text(f"dashboard.column.{key}")
            at = QPointF(box.x() + f(x), box.y() + f(HEADS_Y))
            if is_right:
                draw_line(painter, at, text, font, p.text_muted, RIGHT)
            else:
                draw_line(painter, at, text, font, p.text_muted)
