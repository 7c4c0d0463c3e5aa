"""Title, day, link, time, full screen."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.lettering import Run, advance, draw_line, draw_runs, elided
from common.ui.pill import Pill, Tone
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.live.faces import HeadFace

HEIGHT = 84.0
MIDDLE = 42.0
PILL_SIZE = 14.5


class Head(ThemedWidget):
    """Over the cards; as wide as they are."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face = HeadFace()
        self.link = Pill(theme, "", Tone.OK, self, size=PILL_SIZE)
        self.link.setObjectName("dashboard.link")
        self.sample = Pill(theme, "", Tone.QUIET, self, size=PILL_SIZE, icon="info")
        self.sample.setObjectName("dashboard.sample")
        self.full_screen = SecondaryButton(theme, "", "tv", self, key_cap="F11")
        self.full_screen.setObjectName("dashboard.full_screen")

    @property
    def face(self) -> HeadFace:
        return self._face

    def show_face(self, face: HeadFace) -> None:
        if face == self._face:
            return
        self._face = face
        self.link.show_state(face.link, face.link_tone)
        self.sample.show_state(face.sample, Tone.QUIET, "info")
        self.sample.setVisible(bool(face.sample))
        if self.full_screen.caption != face.full_screen:
            self.full_screen.set_caption(face.full_screen)
        self._place()
        self.update()

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _clock(self) -> list[Run]:
        theme, p = self.theme, self.theme.palette
        digits = theme.font(24, 800, tabular=True, spacing_em=0.0)
        return [
            Run(self._face.clock, digits, p.text),
            Run(f" {self._face.zone}", theme.font(17, 500), p.text_muted),
        ]

    def _clock_left(self) -> float:
        wide = sum(advance(run.font, run.text) for run in self._clock())
        return self.full_screen.x() - self.theme.f(16) - wide

    def _place(self) -> None:
        f = self.theme.f
        size = self.full_screen.sizeHint()
        width = size.width() - f(58)
        self.full_screen.setGeometry(
            round(self.width() - width), round(f(MIDDLE - 21)), round(width), round(f(42))
        )
        x = self._clock_left() - f(16)
        for pill in (self.link, self.sample):
            size = pill.sizeHint()
            x -= size.width()
            pill.setGeometry(round(x), round(f(MIDDLE) - size.height() / 2), size.width(), size.height())
            x -= f(10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        f, face = self.theme.f, self._face
        with painting_on(self) as painter:
            room = (self.sample if face.sample else self.link).x() - f(16)
            self._line(painter, face.title, f(33), room, is_title=True)
            self._line(painter, face.about, f(59), room, is_title=False)
            draw_runs(painter, QPointF(self._clock_left(), f(MIDDLE + 8.5)), self._clock())

    def _line(self, painter: QPainter, text: str, y: float, room: float, *, is_title: bool) -> None:
        theme, p = self.theme, self.theme.palette
        font = theme.role_font("page_title") if is_title else theme.font(15, 500)
        ink = p.text if is_title else p.text_muted
        draw_line(painter, QPointF(0, y), elided(font, text, room), font, ink)
