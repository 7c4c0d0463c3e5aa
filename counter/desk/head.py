"""The head of the desk: which counter, which officer, how good the link is, what time it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.kawung import draw_mark
from common.ui.lettering import CENTRE, LEFT, Run, advance, draw_line, draw_runs, elided, fitted_block, is_cut
from common.ui.pill import Pill, Tone
from common.ui.plain_text import plain_tip
from common.ui.spoken import spoken
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.desk.keys import Keys
from counter.initials import initials

HEIGHT = 68.0
PILL_SIZE = 14.5
MIDDLE = 34.0
"""Of everything in the head, from its top."""
SHORT = 1180.0
"""Below this width, in design px, keys show their icons alone and the clock leaves out the zone."""
MINI_KEY = "Ctrl+M"


@dataclass(frozen=True, slots=True)
class HeadFace:
    """What the head says. Without an `officer` that part is left out."""

    title: str = ""
    place: str = ""
    officer: str = ""
    services: str = ""
    link: str = ""
    link_tone: Tone = Tone.OK
    link_icon: str = ""
    clock: str = ""
    zone: str = ""
    sample: str = ""
    help: str = ""
    mini: str = ""
    """Empty where there is no mini mode."""


class HeadKey(SecondaryButton):
    """A key that keeps its word for screen readers and the tooltip where there is no room to show it."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget, *, key_cap: str = "") -> None:
        self._word = ""
        super().__init__(theme, "", icon, parent, key_cap=key_cap)

    def show_word(self, word: str, tip: str = "", *, is_short: bool) -> None:
        """`tip` is said instead of the word where more is to be said."""
        if word != self._word:
            self._word = word
            self._describe()
        self.setToolTip(plain_tip(tip or (word if is_short else "")))
        self.set_caption("" if is_short else word)

    def spoken(self) -> str:
        return self._word

    def wide(self) -> float:
        """As narrow as a key of the head is drawn."""
        return self.sizeHint().width() - self.theme.f(68 if self._key_cap else 58)


class DeskHead(ThemedWidget):
    """Takes the full width of the window; `margin` px at both sides stay empty."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face = HeadFace()
        self._margin = 0.0
        self.link = Pill(theme, "", Tone.OK, self, size=PILL_SIZE)
        self.link.setObjectName("desk.link")
        self.sample = Pill(theme, "", Tone.QUIET, self, size=PILL_SIZE, icon="info")
        self.sample.setObjectName("desk.sample")
        self.mini = HeadKey(theme, "picture-in-picture-2", self)
        self.mini.setObjectName("desk.mini")
        self.help = HeadKey(theme, "circle-question-mark", self, key_cap=Keys.HELP.cap)
        self.help.setObjectName("desk.help")

    @property
    def face(self) -> HeadFace:
        return self._face

    def show_face(self, face: HeadFace, margin: float) -> None:
        if face == self._face and margin == self._margin:
            return
        self._face, self._margin = face, margin
        self.link.show_state(face.link, face.link_tone, face.link_icon)
        self.sample.show_state(face.sample, Tone.QUIET, "info")
        self.sample.setVisible(bool(face.sample))
        self.mini.setVisible(bool(face.mini))
        self._say()
        self.setAccessibleName(spoken(face.title, face.place, face.officer))
        self.setToolTip(plain_tip(spoken(face.officer, face.services)))
        self._place()
        self.update()

    def theme_changed(self) -> None:
        self._say()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()
        self._place()

    def _is_short(self) -> bool:
        return (self.width() - 2 * self._margin) / self.theme.scale < SHORT

    def _say(self) -> None:
        """Words on the keys, as far as there is room."""
        face, is_short = self._face, self._is_short()
        self.help.show_word(face.help, is_short=is_short)
        self.mini.show_word(face.mini, f"{face.mini} ({MINI_KEY})", is_short=is_short)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        with painting_on(self) as painter:
            painter.fillRect(self.rect(), p.surface)
            line = theme.f(1)
            painter.fillRect(QRectF(0, self.height() - line, self.width(), line), p.divider)
            x = self._margin + theme.f(24)
            side = theme.f(44)
            draw_mark(painter, theme, QRectF(x, theme.f(12), side, side), on_tile=True)
            right = self._paint_counter(painter, x + theme.f(60))
            if self._face.officer:
                self._paint_officer(painter, right + theme.f(20))
            self._paint_clock(painter)

    def _paint_counter(self, painter: QPainter, x: float) -> float:
        """Title and place; returns where they end."""
        theme, p, face = self.theme, self.theme.palette, self._face
        title, small = theme.font(22, 800), theme.font(15, 500)
        room = theme.f(300) if face.officer else self._left_of_pills() - x
        first = elided(title, face.title, room)
        second = elided(small, face.place, room)
        y = theme.f(23.5 if second else MIDDLE)
        draw_line(painter, QPointF(x, y), first, title, p.text)
        draw_line(painter, QPointF(x, theme.f(46)), second, small, p.text_muted)
        return x + max(advance(title, first), advance(small, second))

    def _paint_officer(self, painter: QPainter, x: float) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        painter.fillRect(QRectF(x, theme.f(16), theme.f(1), theme.f(36)), p.divider)
        centre = QPointF(x + theme.f(40), theme.f(MIDDLE))
        painter.setPen(p.avatar)
        painter.setBrush(p.avatar)
        painter.drawEllipse(centre, theme.f(19), theme.f(19))
        draw_line(painter, centre, initials(face.officer), theme.font(16, 700), p.text_brand, CENTRE)
        x = centre.x() + theme.f(29)
        room = self._left_of_pills() - theme.f(18) - x
        if room < theme.f(60):
            return  # the avatar alone; screen readers and the sign-in know the name
        strong, plain = theme.font(15, 600), theme.font(14, 500)
        if self._is_short() or not face.services:
            small, lines = plain, list[str]()
            strong, names = fitted_block(strong, face.officer, room, 2, theme.smallest())
            if is_cut(strong, face.officer, room, 2):
                names = [elided(strong, face.officer.split(" ")[0], room)]
        else:
            small, lines = fitted_block(plain, face.services, room, 2, theme.smallest())
            strong, names = fitted_block(strong, face.officer, room, 1, theme.smallest())
        step = theme.f(17.5 if len(names) + len(lines) < 3 else 16.5)
        y = theme.f(MIDDLE + 0.5) - step * (len(names) + len(lines) - 1) / 2
        for row, line in enumerate(names):
            draw_line(painter, QPointF(x, y + step * row), line, strong, p.text)
        for row, line in enumerate(lines, start=len(names)):
            draw_line(painter, QPointF(x, y + step * row), line, small, p.text_muted)

    def _clock_runs(self) -> list[Run]:
        theme, p = self.theme, self.theme.palette
        clock = theme.font(20, 800, tabular=True, spacing_em=0.0)
        zone = theme.font(16, 500)
        runs = [Run(self._face.clock, clock, p.text)]
        return runs if self._is_short() else [*runs, Run(f" {self._face.zone}", zone, p.text_muted)]

    def _clock_left(self) -> float:
        wide = sum(advance(run.font, run.text) for run in self._clock_runs())
        first = self.help if self.mini.isHidden() else self.mini
        return first.x() - self.theme.f(22) - wide

    def _paint_clock(self, painter: QPainter) -> None:
        at = QPointF(self._clock_left(), self.theme.f(41))
        draw_runs(painter, at, self._clock_runs(), LEFT)

    def _left_of_pills(self) -> float:
        first = self.sample if self._face.sample else self.link
        return float(first.x())

    def _place(self) -> None:
        theme = self.theme
        right, high = self.width() - self._margin - theme.f(24), theme.f(44)
        for key in (self.help, self.mini):
            wide = key.wide()
            key.setGeometry(QRectF(right - wide, theme.f(12), wide, high).toRect())
            right -= wide + theme.f(16)
        x = self._clock_left() - theme.f(22)
        for pill in (self.link, self.sample):
            size = pill.sizeHint()
            x -= size.width()
            pill.setGeometry(
                round(x), round(theme.f(MIDDLE) - size.height() / 2), size.width(), size.height()
            )
            x -= theme.f(12)
