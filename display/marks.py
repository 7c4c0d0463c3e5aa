"""Icons by their middle, as the board places them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from common.ui.painting import draw_icon_at


def draw_centred_icon(painter: QPainter, name: str, centre: QPointF, side: float, ink: QColor) -> None:
    """One icon of `side` real px around `centre`."""
    draw_icon_at(painter, name, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), ink)
