"""One figure in large letters under its caption."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.lettering import Run, advance, draw_block, draw_line, draw_runs, fitted, wrap
from common.ui.painting import draw_icon_at
from common.ui.theme import Theme


class StatCard(Card):
    """'Di depan Anda' over '12 orang'. Without a figure the words take its place."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icon = icon
        self._caption = self._figure = self._words = ""

    def show_stat(self, caption: str, figure: str, words: str) -> None:
        self._caption, self._figure, self._words = caption, figure, words
        self.setAccessibleName(f"{caption}: {' '.join(part for part in (figure, words) if part)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, p = self.theme, self.theme.palette
        box = self.face().adjusted(theme.f(36), theme.f(22), -theme.f(28), -theme.f(16))
        with painting_on(self) as painter:
            icon = theme.f(40)
            middle = box.y() + theme.f(26)
            draw_icon_at(painter, self._icon, QRectF(box.x(), middle - icon / 2, icon, icon), p.icon)
            small = fitted(theme.font(30, 500), self._caption, box.width() - icon - theme.f(12), theme.f(28))
            draw_line(
                painter, QPointF(box.x() + icon + theme.f(12), middle), self._caption, small, p.text_muted
            )
            if self._figure:
                unit = theme.role_font("body")
                room = box.width() - advance(unit, f"  {self._words}")
                big = fitted(
                    theme.font(theme.type_style("stat").size, 800, tabular=True),
                    self._figure,
                    room,
                    theme.f(44),
                )
                runs = [Run(self._figure, big, p.text), Run(f"  {self._words}", unit, p.text_muted)]
                draw_runs(painter, QPointF(box.x(), box.bottom() - theme.f(14)), runs)
                return
            title = theme.role_font("card_title")
            lines = len(wrap(title, self._words, box.width(), 2))
            top = box.y() + theme.f(64 if lines > 1 else 82)
            draw_block(
                painter,
                QRectF(box.x(), top, box.width(), 0),
                self._words,
                title,
                p.text,
                max_lines=2,
                leading=1.12,
            )
