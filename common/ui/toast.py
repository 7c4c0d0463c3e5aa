"""What was just done, and five seconds to take it back."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from common.runtime.clock import Clock, SystemClock
from common.ui.canvas import painting_on
from common.ui.lettering import (
    CENTRE,
    Run,
    advance,
    centred_baseline,
    draw_line,
    draw_runs,
    elided,
)
from common.ui.painting import draw_icon_at, fill_rounded
from common.ui.plain_text import plain_tip
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget

LOOK_MS = 100


class UndoKey(Pressable):
    """The white key of a toast: the word and the seconds that are left."""

    def __init__(self, theme: Theme, text: str, seconds: int, parent: QWidget | None = None) -> None:
        self._seconds = seconds
        super().__init__(theme, text, parent)

    @property
    def seconds(self) -> int:
        """Seconds left."""
        return self._seconds

    def set_seconds(self, seconds: int) -> None:
        """Show what is left."""
        if seconds != self._seconds:
            self._seconds = seconds
            self.update()

    def corner(self) -> float:
        return self.theme.f(12)

    def face_font(self) -> QFont:
        """The key's font; the seconds are tabular so that nothing jumps."""
        return self.theme.font(15, 800, tabular=True)

    def sizeHint(self) -> QSize:
        wide = advance(self.face_font(), f"{self.caption} 00") + self.theme.f(22)
        return QSize(round(wide), round(self.theme.f(42)))

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        p = self.theme.palette
        fill_rounded(painter, rect, self.corner(), p.pressed if pressed else p.surface)
        font = self.face_font()
        at = QPointF(rect.center().x(), centred_baseline(font, rect.center().y()))
        runs = [Run(f"{self.caption} ", font, p.text_brand), Run(f" {self._seconds}", font, p.text_brand)]
        draw_runs(painter, at, runs, CENTRE)


class UndoToast(ThemedWidget):
    """`undone` when pressed, `expired` when the seconds are over by `clock`. It hides itself.

    The timer only looks: a window that was held up, or a machine that slept, is not five seconds behind.
    """

    undone = Signal()
    expired = Signal()

    def __init__(
        self, theme: Theme, undo_word: str, parent: QWidget | None = None, *, clock: Clock | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._text = ""
        self._clock = clock or SystemClock()
        self._ends_at = 0.0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._key = UndoKey(theme, undo_word, 0, self)
        self._key.clicked.connect(self._on_undo)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def key(self) -> UndoKey:
        """The key, e.g. for a shortcut or a test."""
        return self._key

    def offer(self, text: str, seconds: int = 0) -> None:
        """Show what was done; without `seconds` the design's five. A new offer replaces the old one."""
        self._text = text
        self.setAccessibleName(text)
        seconds = seconds or self.theme.duration("undo") // 1000
        self._ends_at = self._clock.monotonic() + seconds
        self._key.set_seconds(seconds)
        self._place()
        self._timer.start()
        self.show()
        self.raise_()
        self.update()

    def withdraw(self) -> None:
        """Hide without a word, e.g. when the state changed elsewhere."""
        self._timer.stop()
        self.hide()

    def theme_changed(self) -> None:
        self._place()

    def sizeHint(self) -> QSize:
        return self.theme.size(284, 56).toSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        box = QRectF(self.rect())
        font = theme.font(16, 600)
        side = theme.f(22)
        middle = box.center().y()
        x = box.x() + theme.f(15)
        with painting_on(self) as painter:
            fill_rounded(painter, box, theme.f(16), p.toast)
            draw_icon_at(painter, "check", QRectF(x, middle - side / 2, side, side), p.accent)
            x += side + theme.f(8)
            words = elided(font, self._text, self._key.x() - x - theme.f(6))
            draw_line(painter, QPointF(x, middle), words, font, p.on_toast)
            self.setToolTip(plain_tip(self._text) if words != self._text else "")

    def _place(self) -> None:
        gap = self.theme.px(4)
        hint = self._key.sizeHint()
        height = self.height() - 2 * self.theme.px(7)
        self._key.setGeometry(self.width() - gap - hint.width(), self.theme.px(7), hint.width(), height)

    def _look(self) -> None:
        left_s = self._ends_at - self._clock.monotonic()
        if left_s > 0:
            self._key.set_seconds(ceil(left_s))
            return
        self.withdraw()
        self.expired.emit()

    def _on_undo(self) -> None:
        self.withdraw()
        self.undone.emit()
