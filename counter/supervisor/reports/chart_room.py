"""Which chart is shown with what. Those of pyqtgraph are made one by one, when they are first needed."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from PySide6.QtWidgets import QWidget

from common.contract.reports import Report, ReportName
from counter.supervisor.reports.chart_cards import ChartCard, TitledCard
from counter.supervisor.reports.chart_words import ChartWords
from counter.supervisor.reports.faces import PlaceFace
from counter.supervisor.reports.report_desk import CHARTS


class ChartRoom:
    """Not a widget: it fills two cards."""

    def __init__(self, charts: ChartCard, histogram: TitledCard, words: ChartWords) -> None:
        self._charts = charts
        self._card = histogram
        self._words = words
        self._made: Any = None
        self._histogram: Any = None
        self._here = ReportName.HEATMAP
        self._faces: dict[ReportName, tuple[tuple[Report | None, str], Any]] = {}

    @property
    def needs_loading(self) -> bool:
        return self._made is None

    def open(self, charts: ModuleType) -> None:
        """The charts are loaded (`charts.loading`)."""
        self._made = charts
        self.refresh(self._here)

    def refresh(self, here: ReportName) -> None:
        """Show the answers that are there."""
        self._here = here
        self._show_histogram()
        self._show_chart(here)

    def _show_histogram(self) -> None:
        words, card = self._words, self._card
        card.say(words.text("reports.histogram"), words.bar_width())
        face = words.part(ReportName.HISTOGRAM)
        if face is None and self._histogram is None and self._made is not None:
            self._histogram = self._made.HistogramChart(card.theme, card)
            self._histogram.setObjectName("reports.chart.histogram")
            card.hold(self._histogram)
        if self._histogram is None:
            face = face or self._loading()
        elif face is None:
            self._histogram.show_face(self._face(ReportName.HISTOGRAM))
        card.show_only(self._histogram, face)

    def _show_chart(self, here: ReportName) -> None:
        words, card = self._words, self._charts
        card.say(
            {one: words.chart(one) for one in CHARTS}, here, words.text(f"reports.chart.{here.value}.unit")
        )
        face = words.part(here)
        shown: QWidget | None = card.heatmap
        if here is not ReportName.HEATMAP:
            shown = self._series(here)
            face = face or (self._loading() if shown is None else None)
        if face is None:
            face = self._show_face(here, shown)
        card.show_only(shown, face)

    def _series(self, here: ReportName) -> QWidget | None:
        card = self._charts
        if here not in card.charts and self._made is not None:
            card.put(here, self._made.SeriesChart(card.theme, card))
        return card.charts.get(here)

    def _show_face(self, here: ReportName, shown: Any) -> PlaceFace | None:
        words, face = self._words, self._face(here)
        if not (face.cells if here is ReportName.HEATMAP else face.places):
            return PlaceFace(title=words.text("reports.empty"), advice=words.text("reports.empty.advice"))
        shown.show_face(face)
        return None

    def _face(self, name: ReportName) -> Any:
        """Made once for each answer and language: 400 days are many words."""
        words = self._words
        key = (words.answer(name), words.language.code)
        known = self._faces.get(name)
        if known is None or known[0][0] is not key[0] or known[0][1] != key[1]:
            known = self._faces[name] = (key, words.face(name))
        return known[1]

    def _loading(self) -> PlaceFace:
        words = self._words
        return PlaceFace(title=words.text("reports.asking"), advice=words.text("reports.asking.advice"))
