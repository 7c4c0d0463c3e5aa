"""The charts of pyqtgraph by name, for whoever has loaded this module off the GUI thread."""

from __future__ import annotations

from counter.supervisor.reports.charts.histogram_chart import HistogramChart
from counter.supervisor.reports.charts.series_chart import SeriesChart

__all__ = ["HistogramChart", "SeriesChart"]
