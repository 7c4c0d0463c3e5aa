"""The cards that hold charts. What pyqtgraph draws is put in when it is loaded: `put`."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.contract.reports import ReportName
from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.lettering import RIGHT, advance, draw_line, elided, fitted
from common.ui.states import EmptyState, ErrorState
from common.ui.theme import Theme
from counter.supervisor.reports.faces import PlaceFace
from counter.supervisor.reports.heatmap import HeatmapChart
from counter.supervisor.reports.report_desk import CHARTS
from counter.supervisor.reports.turns import Turns

PAD, TOP, FOOT = 20.0, 54.0, 10.0


class Stage(Card):
    """A card with room for one thing at a time: a chart, or what is said where there is none."""

    asked_again = Signal()

    def __init__(self, theme: Theme, parent: QWidget, icon: str) -> None:
        super().__init__(theme, parent)
        self.nothing = EmptyState(theme, icon, "", "", self)
        self.failed = ErrorState(theme, "wifi-off", "", "", self)
        self.failed.acted.connect(self.asked_again)
        self.content: list[QWidget] = []
        for place in (self.nothing, self.failed):
            place.hide()

    def hold(self, content: QWidget) -> None:
        """One more thing that may be shown here."""
        content.hide()
        self.content.append(content)
        self.place()

    def show_only(self, shown: QWidget | None, face: PlaceFace | None) -> None:
        """One content, or a word instead of it."""
        is_failed = face is not None and face.failed
        if face is not None:
            place = self.failed if is_failed else self.nothing
            place.tell(face.title, face.advice, face.action)
        self.failed.setVisible(is_failed)
        self.nothing.setVisible(face is not None and not is_failed)
        for one in self.content:
            one.setVisible(one is shown and face is None)

    def area(self) -> QRectF:
        """Where the content stands."""
        f, box = self.theme.f, self.face()
        return box.adjusted(f(PAD), f(TOP), -f(PAD), -f(FOOT))

    def place(self) -> None:
        for one in (*self.content, self.nothing, self.failed):
            one.setGeometry(self.area().toRect())

    def theme_changed(self) -> None:
        self.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()


class ChartCard(Stage):
    """Three charts behind tabs; the heatmap is there from the beginning."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, "chart-column")
        self.setObjectName("reports.charts")
        self._unit = ""
        self._said: tuple[dict[ReportName, str], ReportName, str] | None = None
        self.turns = Turns(theme, self, CHARTS)
        self.heatmap = HeatmapChart(theme, self)
        self.charts: dict[ReportName, QWidget] = {}
        self.put(ReportName.HEATMAP, self.heatmap)

    def put(self, name: ReportName, chart: QWidget) -> None:
        chart.setObjectName(f"reports.chart.{name.value}")
        self.charts[name] = chart
        self.hold(chart)

    def say(self, words: dict[ReportName, str], here: ReportName, unit: str) -> None:
        if (words, here, unit) == self._said:
            return
        self._said = (dict(words), here, unit)
        self.turns.show_words(words, here)
        self._unit = unit
        self.place()
        self.update()

    def place(self) -> None:
        super().place()
        self._tabs_end = self.turns.place(self.theme, self.face())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, box = self.theme, self.face()
        right = box.right() - theme.f(PAD)
        room = right - self._tabs_end - theme.f(8)
        font = fitted(theme.role_font("caption"), self._unit, room, theme.smallest())
        with painting_on(self) as painter:
            at = QPointF(right, box.y() + theme.f(28))
            draw_line(painter, at, elided(font, self._unit, room), font, theme.palette.text_muted, RIGHT)


class TitledCard(Stage):
    """One chart under a title, with its unit at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, "chart-column")
        self.setObjectName("reports.histogram")
        self._title, self._unit = "", ""

    def say(self, title: str, unit: str) -> None:
        if (title, unit) != (self._title, self._unit):
            self._title, self._unit = title, unit
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, p, box = self.theme, self.theme.palette, self.face()
        f, small = theme.f, theme.role_font("caption")
        left, right, y = box.x() + f(PAD), box.right() - f(PAD), box.y() + f(28)
        with painting_on(self) as painter:
            draw_line(painter, QPointF(right, y), self._unit, small, p.text_muted, RIGHT)
            room = right - left - advance(small, self._unit) - f(10)
            font = fitted(theme.role_font("section"), self._title, room, theme.smallest())
            draw_line(painter, QPointF(left, y), elided(font, self._title, room), font, p.text)
