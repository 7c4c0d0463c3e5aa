"""Shapes that every painted widget shares: plates, borders, focus rings, key caps.

All rectangles here are real px; sizes of the design come through the Theme.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from common.ui.icons import icon_pixmap
from common.ui.lettering import CENTRE, draw_line, fitted
from common.ui.theme import Theme

_SHADOW_SHEETS = 6


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A rounded rectangle; the radius is cut to what fits."""
    path = QPainterPath()
    fit = max(0.0, min(radius, rect.width() / 2, rect.height() / 2))
    path.addRoundedRect(rect, fit, fit)
    return path


@dataclass(frozen=True, slots=True)
class Outline:
    """A border drawn inside its rectangle."""

    colour: QColor
    width: float
    dashed: bool = False


def fill_rounded(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, outline: Outline | None = None
) -> None:
    """A rounded rectangle with its border kept inside, so that nothing is cut at the widget's edge."""
    if fill is not None:
        painter.fillPath(rounded(rect, radius), fill)
    if outline is None or outline.width <= 0:
        return
    half = outline.width / 2
    pen = QPen(outline.colour, outline.width)
    if outline.dashed:
        pen.setDashPattern([max(1.0, 6 / max(outline.width, 1)) * 1.0, max(1.0, 5 / max(outline.width, 1))])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.save()
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(rounded(rect.adjusted(half, half, -half, -half), radius - half))
    painter.restore()


@dataclass(frozen=True, slots=True)
class Plate:
    """A raised face: its lower edge is what goes away when it is pressed."""

    radius: float
    fill: QColor
    edge: QColor
    drop: float
    outline: Outline | None = None


def draw_plate(painter: QPainter, rect: QRectF, plate: Plate, *, pressed: bool = False) -> QRectF:
    """Paint a raised plate into `rect` and return its face. Pressed, the face moves down and the edge is
    gone.
    """
    face = rect.adjusted(0, 0, 0, -plate.drop)
    if pressed:
        face.translate(0, plate.drop)
    elif plate.drop > 0:
        painter.fillPath(rounded(face.translated(0, plate.drop), plate.radius), plate.edge)
    fill_rounded(painter, face, plate.radius, plate.fill, plate.outline)
    return face


def draw_disabled(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> None:
    """The one look of everything that cannot be pressed now: sunken and dashed."""
    fill_rounded(
        painter,
        rect,
        radius,
        theme.palette.disabled_fill,
        Outline(theme.palette.disabled_border, theme.border(), dashed=True),
    )


def draw_focus(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> None:
    """The focus ring: gold outside, indigo inside, both within the widget."""
    outer, inner = theme.number("border", "focus_outer"), theme.number("border", "focus_inner")
    fill_rounded(painter, rect, radius, None, Outline(theme.palette.focus_outer, outer))
    within = rect.adjusted(outer, outer, -outer, -outer)
    fill_rounded(painter, within, radius - outer, None, Outline(theme.palette.focus_inner, inner))


def draw_shadow(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> None:
    """The soft shadow of a card: thin sheets of the token's colour instead of a blur."""
    if theme.high_contrast:
        return
    dy, blur = theme.number("shadow", "card", "dy"), theme.number("shadow", "card", "blur")
    sheet = QColor(theme.palette.shadow_card)
    sheet.setAlphaF(sheet.alphaF() * 0.8 / _SHADOW_SHEETS)
    for index in range(_SHADOW_SHEETS):
        grow = blur * (4 - index) / 6
        spread = rect.adjusted(-grow, -grow, grow, grow).translated(0, dy)
        painter.fillPath(rounded(spread, radius + grow), sheet)


def draw_dot_icon(
    painter: QPainter,
    centre: QPointF,
    diameter: float,
    icon: str,
    fill: QColor,
    colour: QColor,
    stroke: float | None = None,
) -> None:
    """An icon on a round spot."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(centre, diameter / 2, diameter / 2)
    side = diameter * 0.55
    draw_icon_at(
        painter, icon, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), colour, stroke
    )


def draw_icon_at(
    painter: QPainter, icon: str, rect: QRectF, colour: QColor, stroke: float | None = None
) -> None:
    """A cached, tinted icon, placed on whole device pixels so that it stays crisp."""
    ratio = painter.device().devicePixelRatio()
    pixmap = icon_pixmap(icon, rect.width(), colour, ratio, stroke)
    painter.drawPixmap(QPointF(round(rect.x() * ratio) / ratio, round(rect.y() * ratio) / ratio), pixmap)


def draw_key_cap(painter: QPainter, theme: Theme, rect: QRectF, text: str, colour: QColor) -> None:
    """A function key's name in a small frame."""
    frame = QRectF(rect.toRect())
    width = theme.f(2 if rect.height() > theme.f(30) else 1)
    fill_rounded(painter, frame, rect.height() * 0.27, None, Outline(colour, width))
    face = fitted(theme.font(rect.height() / theme.scale * 0.57, 700), text, frame.width() * 0.84, theme.f(9))
    draw_line(painter, frame.center(), text, face, colour, CENTRE)
