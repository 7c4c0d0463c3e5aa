"""How long people waited, in bars, with the target as a dashed line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from common.ui.theme import Theme
from counter.supervisor.reports.charts.plot import Plot
from counter.supervisor.reports.faces import HistogramFace

WIDE = 0.86
HEADROOM = 1.3
"""Over the highest bar: its value, and the words of the target."""
LEFT_OF, RIGHT_OF = (1.04, 0.0), (-0.04, 0.0)


class HistogramChart(Plot):
    """Bars past the target are gold with an edge; every bar has its value."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._face = HistogramFace()
        super().__init__(theme, parent)

    def show_face(self, face: HistogramFace) -> None:
        if face != self._face:
            self._face = face
            self.setAccessibleName(face.spoken)
            self.redraw()

    def draw(self) -> None:
        face, p = self._face, self.theme.palette
        if not face.bars:
            return
        top = max(1, *(bar.count for bar in face.bars)) * HEADROOM
        for is_late, fill, edge in ((False, p.primary, p.primary), (True, p.warn_fill, p.warn_border)):
            places = [place for place, bar in enumerate(face.bars) if bar.count and bar.is_late is is_late]
            counts = [face.bars[place].count for place in places]
            if places:
                self.bars([place + 0.5 for place in places], counts, WIDE, fill, edge)
        for place, bar in enumerate(face.bars):
            if bar.count:
                self.words((place + 0.5, bar.count), bar.value, p.text)
        self.ticks([(place, tick) for place, tick in enumerate(face.ticks)])
        self.span(-0.3, len(face.bars) + 0.1, top)
        if face.target_at is not None and face.target_at <= len(face.bars):
            self.target_line(face.target_at, 90)
            hold = RIGHT_OF if face.target_at < len(face.bars) * 0.55 else LEFT_OF
            self.words((face.target_at, top), face.target, p.on_error_fill, hold)
