"""The kawung: the band on every surface, the pattern behind cards, the mark, the large welcome flower.

A petal is a lens of two arcs along a diagonal; see `petal`. One period is drawn once into a pixmap and tiled.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from common.ui.canvas import painting_on
from common.ui.painting import rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.tokens import shipped_tokens

_DIAGONALS = ((1, -1), (1, 1), (-1, 1), (-1, -1))
UPPER_RIGHT = 0


def lens(p: QPointF, q: QPointF) -> QPainterPath:
    """Two arcs of radius 0.6 |PQ| from P to Q and back."""
    dx, dy = q.x() - p.x(), q.y() - p.y()
    chord = math.hypot(dx, dy)
    radius = shipped_tokens().number("band", "arc_radius_of_chord") * chord
    away = math.sqrt(radius * radius - chord * chord / 4)
    middle = QPointF((p.x() + q.x()) / 2, (p.y() + q.y()) / 2)
    normal = QPointF(-dy / chord, dx / chord)
    path = QPainterPath(p)
    for start, end, side in ((p, q, 1.0), (q, p, -1.0)):
        centre = QPointF(middle.x() + normal.x() * away * side, middle.y() + normal.y() * away * side)
        begin = math.degrees(math.atan2(-(start.y() - centre.y()), start.x() - centre.x()))
        finish = math.degrees(math.atan2(-(end.y() - centre.y()), end.x() - centre.x()))
        sweep = (finish - begin + 180) % 360 - 180
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        path.arcTo(box, begin, sweep)
    path.closeSubpath()
    return path


def petal(centre: QPointF, side: float, diagonal: int) -> QPainterPath:
    """One petal of a flower in a cell of `side`; diagonal 0 is the upper right, then clockwise."""
    sx, sy = _DIAGONALS[diagonal]
    near, far = (shipped_tokens().number("band", key) * side for key in ("petal_from", "petal_to"))
    return lens(
        QPointF(centre.x() + near * sx, centre.y() + near * sy),
        QPointF(centre.x() + far * sx, centre.y() + far * sy),
    )


def _diamond(centre: QPointF, half: float) -> QPainterPath:
    path = QPainterPath(QPointF(centre.x(), centre.y() - half))
    for x, y in ((half, 0.0), (0.0, half), (-half, 0.0)):
        path.lineTo(centre.x() + x, centre.y() + y)
    path.closeSubpath()
    return path


@dataclass(frozen=True, slots=True)
class Weave:
    """How one pattern is drawn, in real px. Hashable: the key of the tile cache."""

    cell: float
    line_width: float
    line_rgba: int
    gold_rgba: int = 0
    gold_every: int = 0
    rows: int = 1
    filled_diamonds: bool = True


def _draw_cell(painter: QPainter, weave: Weave, centre: QPointF, *, gold: bool) -> None:
    line = QColor.fromRgba(weave.line_rgba)
    painter.setPen(QPen(line, weave.line_width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for diagonal in range(4):
        if gold and diagonal == UPPER_RIGHT:
            painter.fillPath(petal(centre, weave.cell, diagonal), QColor.fromRgba(weave.gold_rgba))
        else:
            painter.drawPath(petal(centre, weave.cell, diagonal))
    if weave.filled_diamonds:
        half = shipped_tokens().number("band", "diamond") * weave.cell
        for dx, dy in ((0.5, 0.0), (-0.5, 0.0), (0.0, 0.5), (0.0, -0.5)):
            painter.fillPath(
                _diamond(QPointF(centre.x() + dx * weave.cell, centre.y() + dy * weave.cell), half), line
            )


@lru_cache(maxsize=64)
def weave_tile(weave: Weave, ratio: float) -> QPixmap:
    """One period of a pattern, ready for `drawTiledPixmap`. The cell is set on whole device px: no seams."""
    columns = max(1, weave.gold_every)
    side = max(4, round(weave.cell * ratio))
    tile = QPixmap(side * columns, side * weave.rows)
    tile.fill(Qt.GlobalColor.transparent)
    real = Weave(
        side, weave.line_width * ratio, weave.line_rgba, weave.gold_rgba, weave.gold_every, weave.rows
    )
    with painting_on(tile) as painter:
        for row in range(weave.rows):
            for column in range(columns):
                centre = QPointF((column + 0.5) * side, (row + 0.5) * side)
                gold = weave.gold_every > 0 and column == weave.gold_every // 2 and row == 0
                _draw_cell(painter, real, centre, gold=gold)
    tile.setDevicePixelRatio(ratio)
    return tile


def surface_weave(theme: Theme, surface: str) -> Weave:
    """The band's drawing as the tokens give it for one surface: kiosk, display, desk or mini."""
    line = QColor(Qt.GlobalColor.white)
    line.setAlphaF(theme.tokens.number("band", "line_opacity", surface))
    every = int(theme.tokens.number("band", "gold_every", surface)) if surface != "mini" else 0
    return Weave(
        theme.number("band", f"cell_{surface}"),
        theme.number("band", "line_width", surface),
        line.rgba(),
        theme.palette.hem_gold.rgba(),
        every,
    )


class Hem(ThemedWidget):
    """The band along the top of a window or dialog. High contrast has none: it then takes no height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, corner_radius: float = 0.0) -> None:
        super().__init__(theme, parent)
        self._corner_radius = corner_radius
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.theme_changed()

    def theme_changed(self) -> None:
        self.setFixedHeight(round(hem_height(self.theme)))
        self.setVisible(not self.theme.high_contrast)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(600), round(hem_height(self.theme)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            box = QRectF(self.rect())
            if self._corner_radius:
                radius = self.theme.f(self._corner_radius)
                painter.setClipPath(rounded(box.adjusted(0, 0, 0, 2 * radius), radius))
            draw_hem(painter, self.theme, box)


def _band_surface(theme: Theme) -> str:
    """Kiosk and display have the wide band; everything at a desk the narrow one."""
    return "desk" if theme.at_desk else theme.surface.value


def hem_height(theme: Theme) -> float:
    """Real px that the band and its gold line take."""
    return 0.0 if theme.high_contrast else theme.number("band", f"height_{_band_surface(theme)}")


def draw_hem(painter: QPainter, theme: Theme, rect: QRectF) -> None:
    """The band into any rectangle: strip, one row of the weave, gold line below."""
    surface = _band_surface(theme)
    gold = theme.number("band", "gold_line", surface)
    ratio = painter.device().devicePixelRatio()
    strip = rect.adjusted(0, 0, 0, -gold)
    painter.fillRect(strip, theme.palette.hem)
    tile = weave_tile(surface_weave(theme, surface), ratio)
    painter.drawTiledPixmap(strip, tile)
    painter.fillRect(QRectF(rect.x(), strip.bottom(), rect.width(), gold), theme.palette.hem_gold)


@dataclass(frozen=True, slots=True)
class Fade:
    """How a pattern goes out under text: from nothing at `start` to full at `end`, as shares of the
    rectangle.
    """

    start: tuple[float, float] = (0.35, 0.0)
    end: tuple[float, float] = (0.9, 0.0)


@lru_cache(maxsize=16)
def _pattern_sheet(width: int, height: int, weave: Weave, ratio: float, fade: Fade | None) -> QPixmap:
    sheet = QPixmap(round(width * ratio), round(height * ratio))
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(Qt.GlobalColor.transparent)
    with painting_on(sheet) as painter:
        painter.drawTiledPixmap(QRectF(0, 0, width, height), weave_tile(weave, ratio))
        if fade is not None:
            gradient = QLinearGradient(
                QPointF(fade.start[0] * width, fade.start[1] * height),
                QPointF(fade.end[0] * width, fade.end[1] * height),
            )
            gradient.setColorAt(0, Qt.GlobalColor.transparent)
            gradient.setColorAt(1, Qt.GlobalColor.black)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            painter.fillRect(QRectF(0, 0, width, height), QBrush(gradient))
    return sheet


def draw_pattern(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    *,
    cell: float = 96.0,
    opacity: float = 0.18,
    line_width: float = 2.0,
    fade: Fade | None = None,
) -> None:
    """The pattern behind a card, `cell` in design px. Clip before calling where the card is round."""
    if theme.high_contrast:
        return
    line = QColor(Qt.GlobalColor.white)
    line.setAlphaF(opacity)
    weave = Weave(theme.f(cell), theme.f(line_width), line.rgba())
    ratio = painter.device().devicePixelRatio()
    sheet = _pattern_sheet(round(rect.width()), round(rect.height()), weave, ratio, fade)
    painter.drawPixmap(rect.topLeft(), sheet)


def draw_flower(painter: QPainter, centre: QPointF, cell: float, petals: QColor, golden: QColor) -> None:
    """The bare flower: three petals wait, the golden one is being served."""
    for diagonal in range(4):
        painter.fillPath(petal(centre, cell, diagonal), golden if diagonal == UPPER_RIGHT else petals)


def draw_mark(painter: QPainter, theme: Theme, rect: QRectF, *, on_tile: bool) -> None:
    """The mark of the product. `on_tile` sets it on an indigo tile, for light pages."""
    side = rect.width()
    white = QColor(Qt.GlobalColor.white)
    if on_tile:
        painter.fillPath(rounded(rect, side * 0.25), theme.palette.hem)
    draw_flower(painter, rect.center(), side * (0.75 if on_tile else 0.97), white, theme.palette.hem_gold)


def draw_welcome_flower(painter: QPainter, theme: Theme, centre: QPointF, reach: float) -> None:
    """The large flower of the welcome page; `reach` is how far a petal's outer tip is from the centre."""
    unit = reach / 247.0
    white, gold = QColor(Qt.GlobalColor.white), theme.palette.hem_gold
    ground = theme.palette.hem
    for diagonal, (sx, sy) in enumerate(_DIAGONALS):
        golden = diagonal == UPPER_RIGHT

        def at(distance: float, sx: int = sx, sy: int = sy) -> QPointF:
            return QPointF(centre.x() + sx * distance * unit, centre.y() + sy * distance * unit)

        outer, inner = lens(at(20), at(247)), lens(at(54), at(212))
        vein = QColor(ground if golden else white)
        vein.setAlphaF(0.55 if golden else 0.38)
        if golden:
            painter.fillPath(outer, gold)
        else:
            painter.strokePath(outer, QPen(white, 4 * unit))
        painter.strokePath(inner, QPen(vein, 3 * unit))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground if golden else white)
        for distance in (111, 155):
            painter.drawEllipse(at(distance), 8 * unit, 8 * unit)


class Mark(ThemedWidget):
    """The mark as a widget of `side` design px."""

    def __init__(
        self, theme: Theme, side: float = 88.0, parent: QWidget | None = None, *, on_tile: bool = True
    ) -> None:
        super().__init__(theme, parent)
        self._side = side
        self._on_tile = on_tile
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.theme_changed()

    def theme_changed(self) -> None:
        self.setFixedSize(self.theme.size(self._side, self._side).toSize())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            draw_mark(
                painter,
                self.theme,
                QRectF(self.rect()),
                on_tile=self._on_tile and not self.theme.high_contrast,
            )
