"""A state in one glance: icon and word on a tint."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import advance, draw_line
from common.ui.painting import Outline, draw_icon_at, fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.tokens import Surface


class Tone(StrEnum):
    """What a tint means; the word always says it too."""

    OK = "ok"
    WARN = "warn"
    INFO = "info"
    QUIET = "quiet"
    BRAND = "brand"
    ERROR = "error"
    ERROR_SOLID = "error_solid"


_ICONS = {
    Tone.OK: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.INFO: "info",
    Tone.QUIET: "moon",
    Tone.BRAND: "bell-ring",
    Tone.ERROR: "circle-alert",
    Tone.ERROR_SOLID: "wifi-off",
}


def tone_colours(theme: Theme, tone: Tone) -> tuple[QColor, QColor]:
    """Fill and ink of a tone."""
    p = theme.palette
    return {
        Tone.OK: (p.ok_fill, p.on_ok_fill),
        Tone.WARN: (p.warn_fill, p.on_warn_fill),
        Tone.INFO: (p.surface_info, p.text_brand),
        Tone.QUIET: (p.surface_sunken, p.text_muted),
        Tone.BRAND: (p.primary, p.on_primary),
        Tone.ERROR: (p.error_fill, p.on_error_fill),
        Tone.ERROR_SOLID: (p.error_solid, p.on_error_solid),
    }[tone]


class Pill(ThemedWidget):
    """Icon and word. Without an icon the tone's own is taken; `size` is the text's, in design px."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        tone: Tone,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        size: float = 0.0,
    ) -> None:
        super().__init__(theme, parent)
        self._text = text
        self._tone = tone
        self._icon = icon
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(text)

    @property
    def tone(self) -> Tone:
        """What it means."""
        return self._tone

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def show_state(self, text: str, tone: Tone, icon: str = "") -> None:
        """Say something else."""
        if (text, tone, icon) == (self._text, self._tone, self._icon):
            return
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        size = self._size or {Surface.KIOSK: 30, Surface.DISPLAY: 38}.get(self.theme.surface, 16)
        return self.theme.font(size, 700)

    def _height(self) -> float:
        return self._font().pixelSize() * 2.19

    def sizeHint(self) -> QSize:
        unit = self._font().pixelSize()
        return QSize(round(advance(self._font(), self._text) + unit * 3.75), round(self._height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        font = self._font()
        unit = font.pixelSize()
        fill, ink = tone_colours(self.theme, self._tone)
        box = QRectF(self.rect())
        frame = Outline(ink, self.theme.f(2)) if self.theme.high_contrast else None
        side = unit * 1.31
        x, middle = box.x() + unit, box.center().y()
        with painting_on(self) as painter:
            fill_rounded(painter, box, box.height() / 2, fill, frame)
            icon = self._icon or _ICONS[self._tone]
            draw_icon_at(painter, icon, QRectF(x, middle - side / 2, side, side), ink)
            at = QPointF(x + side + unit * 0.45, middle)
            draw_line(painter, at, self._text, font, ink)
