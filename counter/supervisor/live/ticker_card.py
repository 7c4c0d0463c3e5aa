"""What the lobby's ticker says now, and the keys to change it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.lettering import RIGHT, draw_block, draw_line, is_cut
from common.ui.painting import draw_icon_at
from common.ui.plain_text import plain_tip
from common.ui.spoken import spoken
from common.ui.theme import Theme
from counter.supervisor.live.faces import TickerFace


class TickerCard(Card):
    """`write_asked` and `remove_asked` are emitted by its keys."""

    write_asked = Signal()
    remove_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("dashboard.ticker")
        self._face = TickerFace()
        self.write = SecondaryButton(theme, "", "megaphone", self)
        self.write.setObjectName("dashboard.ticker.write")
        self.write.clicked.connect(self.write_asked)
        self.remove = SecondaryButton(theme, "", "x", self)
        self.remove.setObjectName("dashboard.ticker.remove")
        self.remove.clicked.connect(self.remove_asked)

    @property
    def shown(self) -> TickerFace:
        return self._face

    def show_face(self, face: TickerFace) -> None:
        if face == self._face:
            return
        self._face = face
        self.write.set_caption(face.write)
        self.remove.set_caption(face.remove)
        self.write.setVisible(bool(face.write))
        self.remove.setVisible(bool(face.write and face.text))
        self.setAccessibleName(spoken(face.title, face.text or face.none, face.until))
        self._place()
        self.update()

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        f, box = self.theme.f, self.face()
        left, right = box.x() + f(16), box.right() - f(16)
        top = box.bottom() - f(14 + 38)
        middle = left + (right - left) * 0.58 if not self.remove.isHidden() else right
        self.write.setGeometry(QRectF(left, top, middle - left, f(38)).toRect())
        self.remove.setGeometry(QRectF(middle + f(8), top, right - middle - f(8), f(38)).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting_on(self) as painter:
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme, p, box, face = self.theme, self.theme.palette, self.face(), self._face
        f, y = theme.f, box.y() + theme.f(26)
        side = f(20)
        x, right = box.x() + f(20), box.right() - f(20)
        draw_icon_at(painter, "megaphone", QRectF(x, y - side / 2, side, side), p.icon)
        draw_line(painter, QPointF(x + f(30), y), face.title, theme.font(15.5, 700), p.text)
        small = theme.font(14.5, 500)
        draw_line(painter, QPointF(right, y), face.until, small, p.text_muted, RIGHT)
        room = QRectF(x, box.y() + f(44), right - x, f(44))
        text, ink = (face.text, p.text) if face.text else (face.none, p.text_muted)
        draw_block(painter, room, text, small, ink, max_lines=2)
        self.setToolTip(plain_tip(text) if is_cut(small, text, room.width(), 2) else "")
