"""The indigo rail: product and site, where one can go, who looks, and the way out."""

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
PLACES_TOP, PLACE, PLACE_STEP = 104.0, 48.0, 54.0


class RailKey(Pressable):
    """A key on the rail: quiet, or white where one is."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget) -> None:
        self._icon = icon
        self.is_here = False
        super().__init__(theme, "", parent)

    def show_place(self, word: str, *, is_here: bool) -> None:
        self.set_caption(word)
        if is_here is not self.is_here:
            self.is_here = is_here
            self.update()

    def corner(self) -> float:
        return self.theme.f(12)

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        f = theme.f
        ink = p.text_brand if self.is_here else p.on_primary
        if self.is_here:
            fill_rounded(painter, rect, self.corner(), p.surface)
        elif pressed or self.underMouse():
            fill_rounded(painter, rect, self.corner(), p.primary_pressed)
        side = f(20)
        icon = QRectF(rect.x() + f(12), rect.center().y() - side / 2, side, side)
        draw_icon_at(painter, self._icon, icon, ink)
        x = rect.x() + f(45)
        room = rect.right() - f(8) - x
        font = fitted(theme.font(16, 700 if self.is_here else 600), self.caption, room, theme.smallest())
        draw_line(painter, QPointF(x, rect.center().y()), elided(font, self.caption, room), font, ink)


class Rail(ThemedWidget):
    """`turned` is emitted with a page's key, `left` when the supervisor signs out."""

    turned = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face = RailFace()
        self.places: dict[str, RailKey] = {}
        self.sign_out = RailKey(theme, "log-out", self)
        self.sign_out.setObjectName("dashboard.sign_out")
        self.sign_out.clicked.connect(self.left)

    def show_face(self, face: RailFace) -> None:
        if face == self._face:
            return
        self._face = face
        wanted = [place.key for place in face.places]
        if wanted != list(self.places):
            self._renew(face)
        for place in face.places:
            self.places[place.key].show_place(place.word, is_here=place.key == face.here)
        self.sign_out.set_caption(face.sign_out)
        self.sign_out.setVisible(bool(face.officer))
        self._place()
        self.update()

    def _renew(self, face: RailFace) -> None:
        for key in self.places.values():
            key.hide()
            key.deleteLater()
        self.places = {}
        for place in face.places:
            key = RailKey(self.theme, place.icon, self)
            key.setObjectName(f"dashboard.page.{place.key}")
            key.clicked.connect(lambda _=False, name=place.key: self.turned.emit(name))
            key.show()
            self.places[place.key] = key

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        f, foot = self.theme.f, self._foot()
        for place, key in enumerate(self.places.values()):
            top = f(PLACES_TOP + PLACE_STEP * place)
            key.setGeometry(QRectF(f(INSET), top, foot.width(), f(PLACE)).toRect())
        out = QRectF(foot.x(), foot.y() - f(KEY + 10), foot.width(), f(KEY))
        self.sign_out.setGeometry(out.toRect())

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
        role = elided(small, face.role, room)
        draw_line(painter, QPointF(x, centre.y() + f(10)), role, small, p.on_primary_muted)
