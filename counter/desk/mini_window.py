"""The mini mode: 320 x 96, over everything else, and never with the focus.

An officer works in another program and calls, starts and finishes from the corner of the screen, by mouse:
keys belong to whoever has the focus. The grip, or any place without a key, moves the window; a double click
goes back to the desk.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.language import Language
from common.ui.lettering import draw_line, elided, fitted
from common.ui.mini_frame import MiniFrame
from common.ui.mini_key import MiniKey
from common.ui.painting import draw_icon_at
from common.ui.plain_text import plain_tip
from common.ui.spoken import spoken
from common.ui.theme import DESIGN_SIZE, Theme
from common.ui.tokens import Surface
from counter.desk.desk import Desk
from counter.desk.keys import Keys
from counter.desk.mini_face import MiniFace, mini_face
from counter.desk.mini_place import MiniPlace, keep_place, load_place
from counter.desk.phrases import Phrases

LEFT = 38.0
_FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class MiniWords(QWidget):
    """The number and the line under it; clicks fall through to the window."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._face = MiniFace()

    def show_face(self, face: MiniFace) -> None:
        self._face = face
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p, face = self._theme, self._theme.palette, self._face
        room = float(self.width())
        with painting_on(self) as painter:
            style = theme.type_style("number")
            font = fitted(theme.number_font(style.size, style.weight), face.number, room, theme.f(18))
            wide = draw_line(painter, QPointF(0, theme.f(38)), face.number, font, p.text_brand)
            if face.notice:
                self._paint_dot(painter, QPointF(wide + theme.f(9), theme.f(26)))
            side, y = theme.f(16), theme.f(67)
            ink = getattr(p, face.ink)
            draw_icon_at(painter, face.icon, QRectF(0, y - side / 2, side, side), ink)
            small = theme.role_font("meta", tabular=True)
            left = side + theme.f(5)
            small = fitted(small, face.line, room - left, theme.smallest())
            draw_line(painter, QPointF(left, y), elided(small, face.line, room - left), small, ink)

    def _paint_dot(self, painter: QPainter, at: QPointF) -> None:
        """Something was not done: the tooltip says what."""
        theme, p = self._theme, self._theme.palette
        painter.setPen(p.error_border)
        painter.setBrush(p.error_solid)
        painter.drawEllipse(at, theme.f(5), theme.f(5))


class MiniWindow(QWidget):
    """`left` is emitted when the officer wants the desk back. `place_file` keeps the corner."""

    left = Signal()

    def __init__(self, desk: Desk, language: Language, place_file: Path | None = None) -> None:
        super().__init__(None, _FLAGS)
        self.setObjectName("desk.mini.window")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.desk = desk
        self._language = language
        self._phrases = Phrases(language, desk)
        self._place_file = place_file
        self._place = load_place(place_file)
        self._grip: QPoint | None = None
        self._face = MiniFace()
        self.theme = theme = Theme(surface=Surface.MINI)
        self.frame = MiniFrame(theme, self)
        self.words = MiniWords(theme, self)
        self.recall = MiniKey(theme, "", Keys.RECALL.cap, self, icon="rotate-ccw")
        self.recall.setObjectName("desk.mini.recall")
        self.primary = MiniKey(theme, "", "", self)
        self.primary.setObjectName("desk.mini.primary")
        self.frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.primary.clicked.connect(self._press)
        self.recall.clicked.connect(desk.recall)
        desk.changed.connect(self.refresh)
        desk.ticked.connect(self.refresh)
        language.changed.connect(self.refresh)
        self.resize(*DESIGN_SIZE[Surface.MINI])
        self.setFixedSize(self.size())

    @property
    def face(self) -> MiniFace:
        return self._face

    # --- what is shown

    def refresh(self) -> None:
        """Show what the desk says now; hidden, it costs nothing."""
        if self.isHidden():
            return
        face = mini_face(self.desk, self._phrases)
        if face == self._face:
            return
        self._face = face
        self.frame.set_tone(face.tone)
        self.words.show_face(face)
        self.primary.set_caption(face.word)
        self.primary.set_key_cap(face.cap)
        _allow(self.primary, face.why_not)
        self.recall.setVisible(bool(face.recall))
        if face.recall:
            self.recall.set_caption(face.recall)
            self.recall.setToolTip(plain_tip(face.recall))
            _allow(self.recall, face.no_recall)
        self.setWindowTitle(spoken(face.number, face.line))
        self.setAccessibleName(spoken(face.number, face.line, face.notice))
        self.setToolTip(plain_tip(face.notice or self._language.text("desk.mini.tip")))
        self._lay_out()

    def _press(self) -> None:
        if self._face.does_undo:
            self.desk.undo()
        else:
            self.desk.primary()

    # --- where it stands

    def _lay_out(self) -> None:
        theme = self.theme
        self.frame.setGeometry(self.rect())
        wide = 94.0 if self._face.recall else 118.0
        right = 320.0 - 12 - wide
        self.primary.setGeometry(QRectF(theme.f(right), theme.f(14), theme.f(wide), theme.f(68)).toRect())
        if self._face.recall:
            right -= 8 + 48
            self.recall.setGeometry(QRectF(theme.f(right), theme.f(14), theme.f(48), theme.f(68)).toRect())
        self.words.setGeometry(QRectF(theme.f(LEFT), 0, theme.f(right - 6 - LEFT), self.height()).toRect())

    def _go_to_place(self) -> None:
        self.move(self._place.on(self.screen().availableGeometry(), self.size()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go_to_place()
        self._face = MiniFace()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the small window is going back: the desk is not lost with it."""
        event.accept()
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._grip is None:
            return
        self._grip = None
        place = MiniPlace.of(self.geometry(), self.screen().availableGeometry())
        if place != self._place:
            self._place = place
            keep_place(self._place_file, place)
        self._go_to_place()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._grip = None
        self.left.emit()


def _allow(key: MiniKey, why_not: str) -> None:
    if why_not:
        key.block(why_not)
    elif not key.isEnabled():
        key.unblock()
