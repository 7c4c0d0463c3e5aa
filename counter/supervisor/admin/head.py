"""Over the page: what it is, and whether anything can be changed now."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import draw_line, elided
from common.ui.pill import Pill, Tone
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.admin.faces import HeadFace

HEIGHT, MIDDLE, PILL_SIZE = 84.0, 42.0, 14.5


class AdminHead(ThemedWidget):
    """As wide as the page."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face = HeadFace()
        self.link = Pill(theme, "", Tone.OK, self, size=PILL_SIZE)
        self.link.setObjectName("admin.link")
        self.sample = Pill(theme, "", Tone.QUIET, self, size=PILL_SIZE, icon="info")

    def show_face(self, face: HeadFace) -> None:
        if face == self._face:
            return
        self._face = face
        self.link.show_state(face.link, face.link_tone)
        self.sample.show_state(face.sample, Tone.QUIET, "info")
        self.sample.setVisible(bool(face.sample))
        self._place()
        self.update()

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        f = self.theme.f
        x = float(self.width())
        for pill in (self.link, self.sample):
            size = pill.sizeHint()
            x -= size.width()
            pill.setGeometry(round(x), round(f(MIDDLE) - size.height() / 2), size.width(), size.height())
            x -= f(10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        room = (self.sample if face.sample else self.link).x() - theme.f(16)
        with painting_on(self) as painter:
            title = theme.role_font("page_title")
            draw_line(painter, QPointF(0, theme.f(33)), elided(title, face.title, room), title, p.text)
            small = theme.font(15, 500)
            about = elided(small, face.about, room)
            draw_line(painter, QPointF(0, theme.f(59)), about, small, p.text_muted)
