"""The line that passes by below: it never carries a call.

The sentences are painted once into a pixmap and moved; a slow machine pays 3 % of a core for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.language import Language
from common.ui.lettering import advance, draw_line
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from display.marks import draw_centred_icon

FRAME_MS = 33
LEAD = 156
"""Design px that the word in front takes."""


class Ticker(ThemedWidget):
    """Sentences go by at the speed of the tokens; one that fits stands still."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._sentences: tuple[str, ...] = ()
        self._is_urgent = False
        self._strip: QPixmap | None = None
        self._offset = 0.0
        self._since = QElapsedTimer()
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.timeout.connect(self._move)
        language.changed.connect(self._renew)

    def tell(self, sentences: Sequence[str], *, is_urgent: bool = False) -> None:
        """Show these from now on; the same ones go on where they are. Urgent ones are brighter."""
        if (tuple(sentences), is_urgent) != (self._sentences, self._is_urgent):
            self._sentences = tuple(sentences)
            self._is_urgent = is_urgent
            self.setAccessibleName(". ".join(self._sentences))
            self._renew()

    def theme_changed(self) -> None:
        self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._since.start()
        self._frames.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._frames.stop()

    def _renew(self) -> None:
        self._strip = None
        self._offset = 0.0
        self.update()

    def _move(self) -> None:
        strip, room = self._strip, self.width() - self.theme.f(LEAD)
        # After a hiccup it goes on from where it stood: a leap could not be read.
        passed_s = min(self._since.restart(), 4 * FRAME_MS) / 1000
        if strip is None or strip.deviceIndependentSize().width() <= room:
            return
        speed = self.theme.f(self.theme.tokens.number("speed_px_s", "ticker"))
        self._offset = (self._offset + speed * passed_s) % strip.deviceIndependentSize().width()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self.theme, QRectF(self.rect())
        if not self._sentences:
            return
        if self._strip is None:
            self._strip = self._painted()
        with painting_on(self) as painter:
            painter.fillRect(QRectF(box.x(), box.y(), box.width(), theme.f(2)), theme.palette.border_stale)
            y = box.y() + theme.f(36)
            gold = theme.palette.place
            draw_centred_icon(painter, "megaphone", QPointF(box.x() + theme.f(22), y), theme.f(44), gold)
            word = self._language.text("board.ticker")
            draw_line(painter, QPointF(box.x() + theme.f(58), y), word, theme.font(40, 800), gold)
            painter.setClipRect(box.adjusted(theme.f(LEAD), 0, 0, 0))
            width = self._strip.deviceIndependentSize().width()
            x = box.x() + theme.f(LEAD) - self._offset
            while x < box.right():
                painter.drawPixmap(QPointF(x, box.y() + theme.f(4)), self._strip)
                x += max(1.0, width)
                if width <= box.width() - theme.f(LEAD):
                    break

    def _painted(self) -> QPixmap:
        theme = self.theme
        face = theme.font(38, 700 if self._is_urgent else 500)
        ink = theme.palette.text if self._is_urgent else theme.palette.text_muted
        gap = theme.f(70)
        widths = [advance(face, sentence) for sentence in self._sentences]
        ratio = self.devicePixelRatioF()
        strip = QPixmap(round((sum(widths) + gap * len(widths)) * ratio), round(theme.f(64) * ratio))
        strip.setDevicePixelRatio(ratio)
        strip.fill(Qt.GlobalColor.transparent)
        with painting_on(strip) as painter:
            x, y = 0.0, theme.f(32)
            for sentence, width in zip(self._sentences, widths, strict=True):
                draw_line(painter, QPointF(x, y), sentence, face, ink)
                self._diamond(painter, QPointF(x + width + gap / 2, y))
                x += width + gap
        return strip

    def _diamond(self, painter: QPainter, centre: QPointF) -> None:
        half = self.theme.f(10)
        path = QPainterPath(QPointF(centre.x(), centre.y() - half))
        for x, y in ((half, 0.0), (0.0, half), (-half, 0.0)):
            path.lineTo(centre.x() + x, centre.y() + y)
        painter.fillPath(path, self.theme.palette.place)
