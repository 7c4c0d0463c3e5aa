"""One alert: icon, what, where, how much, since when; and two keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.buttons import SecondaryButton
from common.ui.language import Language
from common.ui.lettering import CENTRE, RIGHT, advance, draw_line, elided, fitted
from common.ui.painting import Outline, draw_icon_at, fill_rounded, rounded
from common.ui.plain_text import plain_tip
from common.ui.pressable import Pressable
from common.ui.spoken import spoken
from common.ui.theme import Theme
from counter.supervisor.live.faces import AlertFace

CARD, STEP = 131.0, 141.0
KEYS_TOP = 82.0


class QuietKey(Pressable):
    """A quiet word that can be pressed."""

    def corner(self) -> float:
        return self.theme.f(10)

    def sizeHint(self) -> QSize:
        font = self.theme.font(14.5, 600)
        return QSize(round(advance(font, self.caption) + self.theme.f(20)), self.theme.px(34))

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        if pressed or self.underMouse():
            fill_rounded(painter, rect, self.corner(), p.pressed)
        font = theme.font(14.5, 600)
        draw_line(painter, rect.center(), self.caption, font, p.text_brand, CENTRE)


class AlertCard(Pressable):
    """Pressed, it leads to what it is about."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._face: AlertFace | None = None
        super().__init__(theme, "", parent)
        self.accept = SecondaryButton(theme, "", "check", self)
        self.snooze = SecondaryButton(theme, "", "alarm-clock", self, trailing="chevron-down")

    @property
    def face(self) -> AlertFace | None:
        return self._face

    @property
    def key(self) -> str:
        return "" if self._face is None else self._face.key

    def show_face(self, face: AlertFace, language: Language) -> None:
        if face == self._face:
            return
        is_other = self._face is None or bool(face.quiet) != bool(self._face.quiet) or face.key != self.key
        self._face = face
        self._describe()
        if is_other:
            self.setObjectName(f"dashboard.alert.{face.key}")
            self.accept.setObjectName(f"dashboard.alert.accept.{face.key}")
            self.snooze.setObjectName(f"dashboard.alert.snooze.{face.key}")
            self.snooze.setVisible(not face.quiet)
            self._place()
        say = language.text
        self.accept.set_caption(say("dashboard.alert.wake" if face.quiet else "dashboard.alert.accept"))
        self.snooze.set_caption(say("dashboard.alert.snooze"))
        self.update()

    def spoken(self) -> str:
        face = self._face
        return "" if face is None else spoken(face.title, face.where, face.detail, face.time, face.quiet)

    def corner(self) -> float:
        return self.theme.f(14)

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        f = self.theme.f
        left, right = f(19), self.width() - f(14)
        middle = right if self._face is not None and self._face.quiet else left + (right - left) * 0.46
        self.accept.setGeometry(QRectF(left, f(KEYS_TOP), middle - left - f(4), f(36)).toRect())
        self.snooze.setGeometry(QRectF(middle + f(4), f(KEYS_TOP), right - middle - f(4), f(36)).toRect())

    def _colours(self, face: AlertFace) -> tuple[QColor, QColor, QColor]:
        """Border, tint, ink."""
        p = self.theme.palette
        if face.quiet:
            return p.border_control, p.surface_sunken, p.text_muted
        if face.is_grave:
            return p.error_border, p.error_fill, p.on_error_fill
        return p.warn_border, p.warn_fill, p.on_warn_fill

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        face, theme = self._face, self.theme
        if face is None:
            return
        f = theme.f
        border, tint, ink = self._colours(face)
        if pressed:
            fill_rounded(painter, rect, self.corner(), theme.palette.pressed)
        painter.save()
        painter.setClipPath(rounded(rect, self.corner()))
        painter.fillRect(QRectF(rect.x(), rect.y(), f(7), rect.height()), border)
        painter.restore()
        fill_rounded(painter, rect, self.corner(), None, Outline(border, f(1.5)))
        tile = QRectF(rect.x() + f(19), rect.y() + f(14), f(34), f(34))
        fill_rounded(painter, tile, f(10), tint)
        side = f(20)
        icon = QRectF(tile.center().x() - side / 2, tile.center().y() - side / 2, side, side)
        draw_icon_at(painter, face.icon, icon, ink)
        self._paint_words(painter, rect, face)

    def _paint_words(self, painter: QPainter, box: QRectF, face: AlertFace) -> None:
        theme, p = self.theme, self.theme.palette
        f = theme.f
        x, right = box.x() + f(63), box.right() - f(14)
        small = theme.font(14.5, 500)
        time = face.quiet or face.time
        lines = (
            (face.title, theme.font(15.5, 700), p.text, 22.0, right),
            (face.where, theme.font(14.5, 600), p.text, 43.0, right),
            (face.detail, small, p.text_muted, 64.0, right - advance(small, time) - f(8)),
        )
        whole = True
        for text, font, ink, y, end in lines:
            shown = fitted(font, text, end - x, theme.smallest())
            cut = elided(shown, text, end - x)
            whole = whole and cut == text
            draw_line(painter, QPointF(x, box.y() + f(y)), cut, shown, ink)
        draw_line(painter, QPointF(right, box.y() + f(64)), time, small, p.text_muted, RIGHT)
        tip = "" if whole else " · ".join((face.title, face.where, face.detail))
        self.setToolTip(plain_tip(tip))
