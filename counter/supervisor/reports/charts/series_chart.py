"""Several things over half hours or days: bars side by side, and lines over them."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from common.ui.theme import Theme
from counter.supervisor.reports.charts.plot import ABOVE_IT, Plot
from counter.supervisor.reports.faces import Series, SeriesFace

HEADROOM = 1.2
WIDE = 0.8
"""How much of its place the bars of a place take."""
BAR_ROOM, POINT_ROOM = 34.0, 36.0
"""Design px that a printed value needs."""
SHAPES = ("o", "s", "t")
OVER_LINE = (0.0, 1.12)
OVER_MARK, UNDER_MARK = (0.5, 1.3), (0.5, -0.3)
"""How texts are held: a little off, so that their ground covers no mark."""


class SeriesChart(Plot):
    """Values are printed where they do not run into each other."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._face = SeriesFace()
        super().__init__(theme, parent)

    def show_face(self, face: SeriesFace) -> None:
        if face != self._face:
            self._face = face
            self.setAccessibleName(face.spoken)
            self.redraw()

    def draw(self) -> None:
        face, p = self._face, self.theme.palette
        if not face.places:
            return
        fills = (p.heat_fill[1], p.heat_fill[2], p.primary)
        inks = (p.warn_border,) if face.bars else (p.primary, p.warn_border)
        named = [*zip(face.bars, fills, strict=False), *zip(face.lines, inks, strict=False)]
        self.legend([(series.name, ink) for series, ink in named])
        room = self.width() / self.theme.scale / len(face.places)
        for place, (series, fill) in enumerate(zip(face.bars, fills, strict=False)):
            self._draw_bars(series, place, fill is p.primary, room)
        for series, ink, shape in zip(face.lines, inks, SHAPES, strict=False):
            points = [(float(x), y) for x, y in enumerate(series.values)]
            self.line(points, ink, shape)
            if room >= POINT_ROOM:
                is_lower = not face.bars and series is face.lines[0]
                self._print_points(series, ink, self._top() * 0.14 if is_lower else None)
        self.ticks([(float(place), word) for place, word in enumerate(face.places)])
        top = self._top()
        self.span(-0.6, len(face.places) - 0.4, top)
        if face.target is not None and face.target <= top:
            self.target_line(face.target, 0)
            self.words((-0.58, face.target), face.target_words, p.on_error_fill, OVER_LINE, ground=p.surface)

    def _top(self) -> float:
        face = self._face
        values = [
            value for series in (*face.bars, *face.lines) for value in series.values if value is not None
        ]
        return max([1.0, *values, face.target or 0.0]) * HEADROOM

    def _draw_bars(self, series: Series, place: int, is_dark: bool, room: float) -> None:  # noqa: FBT001
        p, count = self.theme.palette, len(self._face.bars)
        width = WIDE / count
        left = -WIDE / 2 + width * (place + 0.5)
        fill = p.primary if is_dark else p.heat_fill[1 + place]
        xs = [x + left for x in range(len(series.values))]
        self.bars(xs, [value or 0.0 for value in series.values], width * 0.9, fill, fill)
        if room * width >= BAR_ROOM:
            for x, value, text in zip(xs, series.values, series.texts, strict=True):
                if value:
                    self.words((x, value), text, p.text, ABOVE_IT, 600)

    def _print_points(self, series: Series, ink: QColor, below_from: float | None) -> None:
        """On a breath of white, as lines run under them; over bars in the colour of their line. The lower of
        two lines has them below it, from `below_from` upwards: there is room.
        """
        p, ground = self.theme.palette, QColor(self.theme.palette.surface)
        ground.setAlphaF(0.85)
        colour = ink if self._face.bars else p.text
        for x, (value, text) in enumerate(zip(series.values, series.texts, strict=True)):
            if value is not None:
                is_below = below_from is not None and value >= below_from
                hold = UNDER_MARK if is_below else OVER_MARK
                self.words((float(x), value), text, colour, hold, ground=ground)
