"""Every report by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from common.contract.reports import Report, ReportName
from common.store.reports import curves, endings, tables
from common.store.reports.asked import Asked
from common.store.reports.book import Book

Build = Callable[[Asked, Iterable[Book]], Report]

BUILD: Mapping[ReportName, Build] = MappingProxyType(
    {
        ReportName.DAY_FIGURES: curves.day_figures,
        ReportName.HALF_HOURS: curves.half_hours,
        ReportName.HEATMAP: curves.heatmap,
        ReportName.HISTOGRAM: curves.histogram,
        ReportName.DAYS: curves.days,
        ReportName.BY_SERVICE: tables.by_service,
        ReportName.BY_BOOTH: tables.by_booth,
        ReportName.BY_COUNTER: tables.by_counter,
        ReportName.BY_OFFICER: tables.by_officer,
        ReportName.BREAKS: tables.breaks,
        ReportName.OUTCOMES: endings.outcomes,
        ReportName.VISITS: endings.visits,
    }
)
