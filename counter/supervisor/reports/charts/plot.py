"""What all charts of pyqtgraph share: our font and colours, no mouse, no menu, a legend on top."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import advance, draw_line
from common.ui.painting import fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget

LEGEND = 30.0
LABEL_SIZE, VALUE_SIZE = 13.5, 13.5
TICK_ROOM = 54.0
"""Design px that a word under the axis needs."""
FEW = 60
"""Points that are marked: with more of them a line becomes a caterpillar."""
ABOVE_IT = (0.5, 1.0)
"""A text is held at the middle of its lower edge."""


class Plot(ThemedWidget):
    """Subclasses draw what they show in `draw`, anew for each face and each look."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._legend: list[tuple[str, QColor]] = []
        self._view: Any = pg.PlotWidget(self)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plot: Any = self._view.getPlotItem()
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideAxis("left")
        self._plot.setDefaultPadding(0.0)

    def draw(self) -> None:
        """Everything, into an empty plot."""
        raise NotImplementedError

    def redraw(self) -> None:
        self._view.setBackground(self.theme.palette.surface)
        self._plot.clear()
        self._legend = []
        self._dress_axis()
        self.draw()
        self._place()
        self.update()

    def theme_changed(self) -> None:
        self.redraw()

    # --- parts

    def legend(self, words: Sequence[tuple[str, QColor]]) -> None:
        self._legend = list(words)

    def ticks(self, words: Sequence[tuple[float, str]]) -> None:
        """Words under the axis, as many as there is room for."""
        most = max(1, int(self.width() / self.theme.f(TICK_ROOM)))
        step = -(-len(words) // most) if words else 1
        self._plot.getAxis("bottom").setTicks([words[::step]])

    def span(self, left: float, right: float, top: float) -> None:
        """What part of the plane is seen; from 0 upwards."""
        self._plot.setXRange(left, right, padding=0)
        self._plot.setYRange(0, max(top, 1e-6), padding=0)

    def bars(
        self, places: Sequence[float], heights: Sequence[float], width: float, fill: QColor, edge: QColor
    ) -> None:
        pen = pg.mkPen(edge, width=max(1.0, self.theme.f(1.5)))
        item = pg.BarGraphItem(
            x=list(places), height=list(heights), width=width, brush=pg.mkBrush(fill), pen=pen
        )
        self._plot.addItem(item)

    def line(self, points: Sequence[tuple[float, float | None]], ink: QColor, shape: str) -> None:
        """A gap where nothing was measured. `shape` marks the points: colour is not all that tells lines
        apart.
        """
        values = [float("nan") if y is None else y for _, y in points]
        if all(y is None for _, y in points):
            return
        is_few = len(points) <= FEW
        item = pg.PlotDataItem(
            x=[x for x, _ in points],
            y=values,
            connect="finite",
            pen=pg.mkPen(ink, width=self.theme.f(2.5)),
            symbol=shape if is_few else None,
            symbolSize=self.theme.f(8),
            symbolBrush=pg.mkBrush(ink),
            symbolPen=None,
            antialias=True,
        )
        if not is_few:
            # As one path a thick line of 400 days takes 26 ms to paint; as pieces a tenth of it.
            item.curve.setSegmentedLineMode("on")
        self._plot.addItem(item)

    def target_line(self, at: float, angle: int) -> None:
        """Dashed and red: 90 stands, 0 lies."""
        pen = pg.mkPen(self.theme.palette.on_error_fill, width=self.theme.f(2), style=Qt.PenStyle.DashLine)
        self._plot.addItem(pg.InfiniteLine(pos=at, angle=angle, pen=pen))

    def words(
        self,
        at: tuple[float, float],
        text: str,
        ink: QColor,
        hold: tuple[float, float] = ABOVE_IT,
        weight: int = 700,
        ground: QColor | None = None,
    ) -> None:
        """`ground` is put behind them where they stand on something dark."""
        item = pg.TextItem(text, color=ink, anchor=hold, fill=ground)
        item.setFont(self.font_of(VALUE_SIZE, weight))
        item.setPos(*at)
        item.setZValue(1)
        self._plot.addItem(item, ignoreBounds=True)

    def font_of(self, size: float, weight: int) -> QFont:
        """Never smaller than this surface's smallest text."""
        wanted = max(size, self.theme.smallest() / self.theme.scale)
        return QFont(self.theme.font(wanted, weight, tabular=True))

    def _dress_axis(self) -> None:
        theme, p = self.theme, self.theme.palette
        axis = self._plot.getAxis("bottom")
        axis.setPen(pg.mkPen(p.border_control, width=max(1.0, theme.f(1.5))))
        axis.setTextPen(pg.mkPen(p.text))
        axis.setStyle(tickLength=0, tickTextOffset=theme.px(6), tickFont=self.font_of(LABEL_SIZE, 500))
        axis.setHeight(theme.px(30))

    # --- where it stands

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.redraw()

    def _place(self) -> None:
        top = self.theme.px(LEGEND) if self._legend else 0
        self._view.setGeometry(0, top, self.width(), max(0, self.height() - top))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme
        font, x, y = self.font_of(LABEL_SIZE, 600), float(theme.px(4)), theme.f(LEGEND / 2)
        with painting_on(self) as painter:
            for word, ink in self._legend:
                side = theme.f(13)
                fill_rounded(painter, QRectF(x, y - side / 2, side, side), theme.f(4), ink)
                x += side + theme.f(7)
                draw_line(painter, QPointF(x, y), word, font, theme.palette.text)
                x += advance(font, word) + theme.f(20)
