"""The indigo rail: product and site, the one place there is, who looks, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.kawung import Fade, draw_mark, draw_pattern
from common.ui.lettering import CENTRE, draw_line, elided, fitted, wrap
from common.ui.painting import draw_icon_at, fill_rounded
from common.ui.plain_text import plain_tip
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.initials import initials
from counter.supervisor.faces import RailFace
from counter.supervisor.measures import RAIL, RAIL_LINE

INSET = 14.0
FOOT = 60.0
KEY = 44.0


class SignOutKey(Pressable):
    """A quiet key on the rail."""

    def corner(self) -> float:
        return self.theme.f(12)

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, ink = self.theme, self.theme.palette.on_primary
        f = theme.f
        if pressed or self.underMouse():
            fill_rounded(painter, rect, self.corner(), theme.palette.primary_pressed)
        side = f(20)
        icon = QRectF(rect.x() + f(12), rect.center().y() - side / 2, side, side)
        draw_icon_at(painter, "log-out", icon, ink)
        font = theme.font(16, 600)
        x = rect.x() + f(45)
        word = elided(font, self.caption, rect.right() - f(8) - x)
        draw_line(painter, QPointF(x, rect.center().y()), word, font, ink)


class Rail(ThemedWidget):
    """`left` is emitted when the supervisor signs out."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face = RailFace()
        self.sign_out = SignOutKey(theme, "", self)
        self.sign_out.setObjectName("dashboard.sign_out")
        self.sign_out.clicked.connect(self.left)

    def show_face(self, face: RailFace) -> None:
        if face != self._face:
            self._face = face
            self.sign_out.set_caption(face.sign_out)
            self.sign_out.setVisible(bool(face.officer))
            self.update()

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        f, foot = self.theme.f, self._foot()
        key = QRectF(foot.x(), foot.y() - f(KEY + 10), foot.width(), f(KEY))
        self.sign_out.setGeometry(key.toRect())

    def _foot(self) -> QRectF:
        f = self.theme.f
        return QRectF(f(INSET), self.height() - f(FOOT + 15), f(RAIL - 2 * INSET), f(FOOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        f = theme.f
        cloth = QRectF(0, 0, f(RAIL), self.height())
        with painting_on(self) as painter:
            painter.fillRect(cloth, p.hem)
            lower = QRectF(0, self.height() - f(310), f(RAIL), f(310))
            draw_pattern(
                painter, theme, lower, cell=43, opacity=0.16, line_width=1.4, fade=Fade((0, 0), (0, 0.7))
            )
            painter.fillRect(QRectF(f(RAIL), 0, f(RAIL_LINE), self.height()), p.hem_gold)
            self._paint_brand(painter)
            self._paint_place(painter)
            if self._face.officer:
                self._paint_officer(painter)

    def _paint_brand(self, painter: QPainter) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        f = theme.f
        draw_mark(painter, theme, QRectF(f(24), f(24), f(40), f(40)), on_tile=False)
        x, room = f(79), f(RAIL - 79 - 4)
        draw_line(painter, QPointF(x, f(36)), face.product, theme.font(17, 800), p.on_primary)
        small = fitted(theme.font(15, 500), face.site, room, theme.smallest())
        for row, line in enumerate(wrap(small, face.site, room, 2)):
            draw_line(painter, QPointF(x, f(55 + 18 * row)), line, small, p.on_primary_muted)

    def _paint_place(self, painter: QPainter) -> None:
        """Where one is: the only place, so nothing to press."""
        theme, p = self.theme, self.theme.palette
        f = theme.f
        box = QRectF(f(INSET), f(104), f(RAIL - 2 * INSET), f(48))
        fill_rounded(painter, box, f(12), p.surface)
        side = f(20)
        icon = QRectF(f(26), box.center().y() - side / 2, side, side)
        draw_icon_at(painter, "layout-dashboard", icon, p.text_brand)
        face = theme.font(16, 700)
        room = box.right() - f(59) - f(8)
        at = QPointF(f(59), box.center().y())
        draw_line(painter, at, elided(face, self._face.place, room), face, p.text_brand)

    def _paint_officer(self, painter: QPainter) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        f, box = theme.f, self._foot()
        fill_rounded(painter, box, f(14), p.primary_pressed)
        centre = QPointF(box.x() + f(30), box.center().y())
        painter.setPen(p.accent)
        painter.setBrush(p.accent)
        painter.drawEllipse(centre, f(17), f(17))
        draw_line(painter, centre, initials(face.officer), theme.font(14, 800), p.on_accent, CENTRE)
        x = box.x() + f(55)
        room = box.right() - f(10) - x
        name, small = theme.font(15, 700), theme.font(14, 500)
        shown = elided(name, face.officer, room)
        self.setToolTip(plain_tip(face.officer) if shown != face.officer else "")
        draw_line(painter, QPointF(x, centre.y() - f(9)), shown, name, p.on_primary)
        draw_line(painter, QPointF(x, centre.y() + f(10)), face.role, small, p.on_primary_muted)
