"""The letter of a booth on its tile."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import CENTRE, draw_line, fitted
from common.ui.painting import Outline, fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget


def draw_badge(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    letter: str,
    *,
    closed: bool = False,
    golden: bool = False,
    dashed: bool = False,
    letter_share: float = 0.57,
) -> None:
    """A badge. `closed` is an empty frame (dashed on tables and in high contrast), `golden` the one called
    now.
    """
    p = theme.palette
    radius = rect.width() * 0.24
    if closed:
        frame = Outline(p.disabled_border, theme.border(), dashed=dashed or theme.high_contrast)
        fill_rounded(painter, rect, radius, p.surface, frame)
        ink = p.disabled_text
    elif golden:
        fill_rounded(painter, rect, radius, p.accent)
        ink = p.on_accent
    else:
        fill_rounded(painter, rect, radius, p.badge)
        ink = p.on_badge
    face = theme.font(rect.height() / theme.scale * letter_share, 800, spacing_em=0.0)
    face = fitted(face, letter, rect.width() * 0.8, 8)
    centre = rect.center()
    draw_line(painter, QPointF(centre.x(), centre.y()), letter, face, ink, CENTRE)


class Badge(ThemedWidget):
    """A badge of `side` design px."""

    def __init__(
        self,
        theme: Theme,
        letter: str,
        side: float = 84.0,
        parent: QWidget | None = None,
        *,
        closed: bool = False,
        golden: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        self._letter = letter
        self._side = side
        self._closed = closed
        self._golden = golden
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(letter)
        self.theme_changed()

    def theme_changed(self) -> None:
        self.setFixedSize(self.theme.size(self._side, self._side).toSize())

    def set_letter(self, letter: str, *, closed: bool = False, golden: bool = False) -> None:
        """Show another booth or state."""
        self._letter, self._closed, self._golden = letter, closed, golden
        self.setAccessibleName(letter)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            draw_badge(
                painter,
                self.theme,
                QRectF(self.rect()),
                self._letter,
                closed=self._closed,
                golden=self._golden,
            )
