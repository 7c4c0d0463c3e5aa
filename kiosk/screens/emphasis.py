"""One line in which a value stands out: '12 menunggu', 'Kembali ke awal dalam 20 detik'."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import CENTRE, LEFT, RIGHT, Run, advance, centred_baseline, draw_runs, emphasised
from common.ui.painting import draw_icon_at
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget


class EmphasisLine(ThemedWidget):
    """`icon` stands at the outer end: left of a line that starts left, right of one that ends right."""

    def __init__(
        self,
        theme: Theme,
        size: float,
        parent: QWidget | None = None,
        *,
        align: Qt.AlignmentFlag = LEFT,
        icon: str = "",
    ) -> None:
        super().__init__(theme, parent)
        self._size = size
        self._align = align
        self._icon = icon
        self._text = self._strong = ""

    def say(self, text: str, strong: str = "") -> None:
        if (text, strong) == (self._text, self._strong):
            return
        self._text, self._strong = text, strong
        self.setAccessibleName(text)
        self.update()

    def wanted(self) -> float:
        """The width of all of it, in design px."""
        side, gap = self._icon_room()
        _, runs = self._runs(self._size)
        return (_width(runs) + side + gap) / self.theme.scale + 4

    def sizeHint(self) -> QSize:
        return self.theme.size(self.wanted(), self._size * 1.5).toSize()

    def _icon_room(self) -> tuple[float, float]:
        return (self.theme.f(self._size * 1.2), self.theme.f(14)) if self._icon else (0.0, 0.0)

    def _runs(self, size: float) -> tuple[Run, list[Run]]:
        theme, p = self.theme, self.theme.palette
        plain = Run("", theme.font(size, 500), p.text_muted)
        strong = Run("", theme.font(size, 700, tabular=True), p.text)
        return plain, emphasised(self._text, self._strong, plain, strong)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        side, gap = self._icon_room()
        box = QRectF(self.rect())
        plain, runs = self._runs(self._size)
        if _width(runs) > box.width() - side - gap + 1:
            plain, runs = self._runs(theme.smallest() / theme.scale)
        middle = box.center().y()
        x = {LEFT: box.x() + side + gap, CENTRE: box.center().x(), RIGHT: box.right() - side - gap}[
            self._align
        ]
        with painting_on(self) as painter:
            draw_runs(painter, QPointF(x, centred_baseline(plain.font, middle)), runs, self._align)
            if self._icon:
                left = box.right() - side if self._align == RIGHT else box.x()
                draw_icon_at(painter, self._icon, QRectF(left, middle - side / 2, side, side), p.icon)


def _width(runs: list[Run]) -> float:
    return sum(advance(run.font, run.text) for run in runs)
