"""Labels: always plain text, wrapped or elided, never cut without saying so."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from common.ui.lettering import advance, elided
from common.ui.theme import Theme
from common.ui.themed import Themed


def plain_tip(text: str) -> str:
    """A tooltip that shows the text as it is: Qt would take a tooltip with tags for rich text."""
    return f"<qt>{escape(text)}</qt>" if text else ""


class PlainText(Themed, QLabel):
    """A label in one style of the theme. `size` is design px; `colour` names a role of the palette.

    Wraps by default; with `wrap=False` it is one line that is elided where it does not fit, and then the
    whole text stands in the tooltip and is what screen readers say.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        size: float = 28.0,
        weight: int = 500,
        parent: QWidget | None = None,
        *,
        colour: str = "text",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        wrap: bool = True,
        tabular: bool = False,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._whole = ""
        self._size = size
        self._weight = weight
        self._colour = colour
        self._tabular = tabular
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.theme_changed()
        self.say(text)

    @property
    def whole(self) -> str:
        """The text, also where only a part of it fits."""
        return self._whole

    def say(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def set_colour(self, colour: str) -> None:
        """Another role of the palette."""
        self._colour = colour
        self.theme_changed()

    def theme_changed(self) -> None:
        size, weight = self._size, self._weight
        if self.theme.large_text:
            size = max(size, self.theme.tokens.smallest(self.theme.surface, large=True))
            weight = max(weight, 600)
        self.setFont(self.theme.font(size, weight, tabular=self._tabular))
        ink: QColor = getattr(self.theme.palette, self._colour)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.setPalette(palette)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint if self.wordWrap() else QSize(0, hint.height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.wordWrap():
            return hint
        return QSize(round(advance(self.font(), self._whole)) + 2, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.wordWrap():
            self.setText(self._whole)
            return
        width = self.contentsRect().width()
        shown = elided(self.font(), self._whole, width) if self.isVisible() or width > 1 else self._whole
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")
