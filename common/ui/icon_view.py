"""An icon that stands by itself in a layout."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.painting import draw_dot_icon, draw_icon_at
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget


class IconView(ThemedWidget):
    """`name` in `size` design px; `colour` and `spot` name roles of the palette.

    With a `spot` the icon stands on a disc of that colour. Icons are never the only sign: screen readers skip
    them, the words beside them say the same.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        size: float,
        parent: QWidget | None = None,
        *,
        colour: str = "icon",
        spot: str = "",
    ) -> None:
        super().__init__(theme, parent)
        self._name = name
        self._size = size
        self._colour = colour
        self._spot = spot
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.theme_changed()

    def show_icon(self, name: str, colour: str = "", spot: str = "") -> None:
        """Another icon; without a colour or a spot those stay."""
        self._name = name
        self._colour = colour or self._colour
        self._spot = spot or self._spot
        self.update()

    def theme_changed(self) -> None:
        self.setFixedSize(self.theme.size(self._size, self._size).toSize())

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.theme.palette
        box = QRectF(self.rect())
        ink = getattr(palette, self._colour)
        with painting_on(self) as painter:
            if self._spot:
                spot = getattr(palette, self._spot)
                draw_dot_icon(painter, box.center(), box.width(), self._name, spot, ink)
            else:
                draw_icon_at(painter, self._name, box, ink)
