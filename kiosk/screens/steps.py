"""What to do now, in three numbered steps."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.lettering import CENTRE, block_height, draw_block, draw_line
from common.ui.theme import Theme

_LEADING = 1.18


class Steps(Card):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = ""
        self._steps: tuple[str, ...] = ()

    def show_steps(self, title: str, steps: tuple[str, ...]) -> None:
        self._title, self._steps = title, steps
        said = [f"{number}. {step}" for number, step in enumerate(steps, start=1)]
        self.setAccessibleName(". ".join([title, *said]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, p = self.theme, self.theme.palette
        box = self.face().adjusted(theme.f(36), theme.f(24), -theme.f(36), -theme.f(14))
        with painting_on(self) as painter:
            title = theme.role_font("card_title")
            draw_line(painter, QPointF(box.x(), box.y() + theme.f(32)), self._title, title, p.text)
            top = box.y() + theme.f(66)
            row = (box.bottom() - top) / max(1, len(self._steps))
            for index, step in enumerate(self._steps):
                place = QRectF(box.x(), top + index * row, box.width(), row)
                if index:
                    painter.fillRect(QRectF(place.x(), place.y(), place.width(), theme.f(2)), p.row_line)
                disc = min(theme.f(68), row - theme.f(12))
                centre = QPointF(place.x() + theme.f(34), place.center().y())
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(p.primary)
                painter.drawEllipse(centre, disc / 2, disc / 2)
                draw_line(painter, centre, str(index + 1), theme.font(38, 800), p.on_primary, CENTRE)
                body = theme.font(34, 600)
                words = place.adjusted(theme.f(96), 0, 0, 0)
                high = block_height(body, step, words.width(), 2, _LEADING)
                words.setTop(place.center().y() - high / 2)
                draw_block(painter, words, step, body, p.text, max_lines=2, leading=_LEADING)
