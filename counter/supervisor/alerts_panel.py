"""What a supervisor should look at, one card each."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.language import Language
from common.ui.lettering import CENTRE, RIGHT, advance, draw_line, elided, fitted
from common.ui.painting import Outline, draw_icon_at, fill_rounded, rounded
from common.ui.plain_text import plain_tip
from common.ui.scroll_look import scroll_look
from common.ui.spoken import spoken
from common.ui.states import EmptyState
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.faces import AlertFace

HEAD = 58.0
CARD, STEP = 90.0, 100.0
INSET = 16.0


class AlertCard(ThemedWidget):
    """Icon, what, where, how much, since when."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face: AlertFace | None = None

    @property
    def face(self) -> AlertFace | None:
        return self._face

    def show_face(self, face: AlertFace) -> None:
        if face != self._face:
            self._face = face
            self.setObjectName(f"dashboard.alert.{face.key}")
            self.setAccessibleName(spoken(face.title, face.where, face.detail, face.time))
            self.update()

    def _colours(self, face: AlertFace) -> tuple[QColor, QColor, QColor]:
        """Border, tint, ink."""
        p = self.theme.palette
        if face.is_grave:
            return p.error_border, p.error_fill, p.on_error_fill
        return p.warn_border, p.warn_fill, p.on_warn_fill

    def paintEvent(self, _event: QPaintEvent) -> None:
        face, theme = self._face, self.theme
        if face is None:
            return
        f, box = theme.f, QRectF(self.rect())
        border, tint, ink = self._colours(face)
        with painting_on(self) as painter:
            painter.save()
            painter.setClipPath(rounded(box, f(14)))
            painter.fillRect(QRectF(box.x(), box.y(), f(7), box.height()), border)
            painter.restore()
            fill_rounded(painter, box, f(14), None, Outline(border, f(1.5)))
            tile = QRectF(box.x() + f(19), box.y() + f(14), f(34), f(34))
            fill_rounded(painter, tile, f(10), tint)
            side = f(20)
            icon = QRectF(tile.center().x() - side / 2, tile.center().y() - side / 2, side, side)
            draw_icon_at(painter, face.icon, icon, ink)
            self._paint_words(painter, box, face)

    def _paint_words(self, painter: QPainter, box: QRectF, face: AlertFace) -> None:
        theme, p = self.theme, self.theme.palette
        f = theme.f
        x, right = box.x() + f(63), box.right() - f(14)
        small = theme.font(14.5, 500)
        lines = (
            (face.title, theme.font(15.5, 700), p.text, 24.0, right),
            (face.where, theme.font(14.5, 600), p.text, 45.0, right),
            (face.detail, small, p.text_muted, 66.0, right - advance(small, face.time) - f(8)),
        )
        whole = True
        for text, font, ink, y, end in lines:
            shown = fitted(font, text, end - x, theme.smallest())
            cut = elided(shown, text, end - x)
            whole = whole and cut == text
            draw_line(painter, QPointF(x, box.y() + f(y)), cut, shown, ink)
        draw_line(painter, QPointF(right, box.y() + f(66)), face.time, small, p.text_muted, RIGHT)
        tip = "" if whole else " · ".join((face.title, face.where, face.detail))
        self.setToolTip(plain_tip(tip))


class AlertsPanel(Card):
    """Newest causes are drawn as they come; nothing here is pressed."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("dashboard.alerts")
        self._language = language
        self.cards: list[AlertCard] = []
        self.none = EmptyState(theme, "circle-check", "", "", self)
        self.none.setObjectName("dashboard.alerts.none")
        self._area = QScrollArea(self)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._inside = QWidget()
        self._area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self.theme_changed()

    def show_alerts(self, faces: list[AlertFace]) -> None:
        while len(self.cards) < len(faces):
            card = AlertCard(self.theme, self._inside)
            card.show()
            self.cards.append(card)
        while len(self.cards) > len(faces):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
        for card, face in zip(self.cards, faces, strict=True):
            card.show_face(face)
        say = self._language.text
        self.none.tell(say("dashboard.alerts.none"), say("dashboard.alerts.none.about"))
        self.none.setVisible(not faces)
        self._area.setVisible(bool(faces))
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
        room = QRectF(
            box.x() + f(INSET), box.y() + f(HEAD), box.width() - f(INSET + 6), box.height() - f(HEAD + 14)
        )
        self._area.setGeometry(room.toRect())
        self.none.setGeometry(QRectF(box.x(), box.y() + f(HEAD), box.width(), f(300)).toRect())
        width = box.width() - f(2 * INSET)
        self._inside.resize(round(width), round(f(STEP) * len(self.cards)))
        for place, card in enumerate(self.cards):
            card.setGeometry(QRectF(0, f(STEP) * place, width, f(CARD)).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, p, box = self.theme, self.theme.palette, self.face()
        f, y = theme.f, box.y() + theme.f(31)
        with painting_on(self) as painter:
            side = f(22)
            x = box.x() + f(20)
            draw_icon_at(painter, "bell-ring", QRectF(x, y - side / 2, side, side), p.icon)
            title = theme.role_font("section")
            word = self._language.text("dashboard.alerts")
            draw_line(painter, QPointF(x + f(32), y), word, title, p.text)
            if self.cards:
                centre = QPointF(x + f(32) + advance(title, word) + f(24), y)
                painter.setPen(p.primary)
                painter.setBrush(p.primary)
                painter.drawEllipse(centre, f(13), f(13))
                count = str(len(self.cards))
                draw_line(painter, centre, count, theme.font(15, 800), p.on_primary, CENTRE)
