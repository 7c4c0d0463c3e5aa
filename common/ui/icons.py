"""Lucide icons (ISC), tinted, drawn once per name, size, colour and pixel ratio."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from common.runtime.assets import asset
from common.ui.canvas import painting_on
from common.ui.tokens import shipped_tokens

_STROKE_AS_DRAWN = 'stroke-width="2"'


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text(encoding="utf-8")


def _tinted(name: str, colour: QColor, stroke: float) -> QByteArray:
    text = _svg(name).replace("currentColor", colour.name(QColor.NameFormat.HexRgb))
    return QByteArray(text.replace(_STROKE_AS_DRAWN, f'stroke-width="{stroke:g}"').encode())


def draw_icon(
    painter: QPainter, name: str, rect: QRectF, colour: QColor, stroke: float | None = None
) -> None:
    """Paint one icon as vectors: for drawings that are rotated or themselves cached."""
    width = stroke if stroke is not None else shipped_tokens().number("icon_stroke_of_24")
    renderer = QSvgRenderer(_tinted(name, colour, width))
    painter.save()
    painter.setOpacity(painter.opacity() * colour.alphaF())
    renderer.render(painter, rect)
    painter.restore()


@lru_cache(maxsize=1024)
def _pixmap(name: str, side: int, rgba: int, ratio: float, stroke: float) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    with painting_on(pixmap) as painter:
        draw_icon(painter, name, QRectF(0, 0, side, side), QColor.fromRgba(rgba), stroke)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(
    name: str, size: float, colour: QColor, ratio: float = 1.0, stroke: float | None = None
) -> QPixmap:
    """A cached pixmap of `size` logical px. GUI thread only, as every QPixmap."""
    width = stroke if stroke is not None else shipped_tokens().number("icon_stroke_of_24")
    return _pixmap(name, max(1, round(size * ratio)), colour.rgba(), ratio, width)
