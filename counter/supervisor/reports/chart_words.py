"""The charts in words and numbers: what is printed in them, and what a screen reader says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from itertools import pairwise

from common.contract.reports import (
    BIN_S,
    Bin,
    Days,
    HalfHours,
    HeatCell,
    Heatmap,
    Histogram,
    Report,
    ReportName,
)
from common.ui.spoken import spoken
from counter.supervisor.reports.faces import Bar, HeatCellFace, HeatFace, HistogramFace, Series, SeriesFace
from counter.supervisor.reports.report_words import ReportWords
from counter.supervisor.wording import NOTHING

MOST_BARS = 14
WIDTHS = (1, 2, 3, 6, 12)
"""How many bins one bar may stand for: 5, 10, 15, 30 or 60 minutes."""
LEVELS = (1 / 3, 1 / 2, 2 / 3, 1.0)
"""Where the next darker tint begins, in parts of the target."""
MOST_SPOKEN = 40


class ChartWords(ReportWords):
    """Turns answers into the faces of charts."""

    def chart(self, name: ReportName) -> str:
        """The word of a chart's tab."""
        return self.text(f"reports.chart.{name.value}")

    def answer(self, name: ReportName) -> Report | None:
        """What a chart is made of."""
        return self._desk.answer(name)

    def face(self, name: ReportName) -> HeatFace | HistogramFace | SeriesFace:
        """What a chart shows; an empty one without an answer."""
        match name:
            case ReportName.HEATMAP:
                return self.heat()
            case ReportName.HISTOGRAM:
                return self.histogram()
            case ReportName.HALF_HOURS:
                return self.half_hours()
        return self.days_chart()

    # --- hour by weekday

    def heat(self) -> HeatFace:
        answer = self._desk.answer(ReportName.HEATMAP)
        if not isinstance(answer, Heatmap) or not answer.cells:
            return HeatFace()
        bounds = heat_bounds(answer.scope.target_s)
        cells = {(cell.weekday, cell.hour): cell for cell in answer.cells}
        hours = [hour for _, hour in cells]
        columns = range(min(hours), max(hours) + 1)
        weekdays = sorted({weekday for weekday, _ in cells})
        return HeatFace(
            legend=tuple(_legend(bounds)),
            rows=tuple(self.text(f"ui.weekday.{one}") for one in weekdays),
            columns=tuple(f"{hour:02}–{(hour + 1) % 24:02}" for hour in columns),
            cells=tuple(
                tuple(self._heat_cell(cells.get((weekday, hour)), bounds) for hour in columns)
                for weekday in weekdays
            ),
            spoken=self._heat_spoken(answer),
        )

    def _heat_cell(self, cell: HeatCell | None, bounds: Sequence[int]) -> HeatCellFace:
        if cell is None:
            return HeatCellFace()
        median_s = cell.waiting.median_s
        if median_s is None:
            return HeatCellFace(NOTHING)
        minutes = round(median_s / 60)
        over = sum(minutes >= bound for bound in bounds)
        return HeatCellFace(self.number(minutes), len(LEVELS) if over == len(bounds) else over)

    def _heat_spoken(self, answer: Heatmap) -> str:
        worst = sorted(answer.cells, key=lambda cell: cell.waiting.median_s or 0, reverse=True)[:MOST_SPOKEN]
        said = [
            self.text(
                "reports.heat.spoken",
                weekday=self.text(f"ui.weekday.{cell.weekday}"),
                hour=f"{cell.hour:02}",
                minutes=self.whole(cell.waiting.median_s),
            )
            for cell in worst
        ]
        return spoken(self.chart(ReportName.HEATMAP), ", ".join(said))

    # --- how long people waited

    def histogram(self) -> HistogramFace:
        answer = self._desk.answer(ReportName.HISTOGRAM)
        if not isinstance(answer, Histogram):
            return HistogramFace()
        target_s = answer.scope.target_s
        width, counts = _grouped(answer.bins, target_s)
        width_s = width * BIN_S
        bars = tuple(
            Bar(count, self.number(count), place * width_s >= target_s) for place, count in enumerate(counts)
        )
        ticks = tuple(str(place * width_s // 60) for place in range(len(counts)))
        target = self.text("reports.target", minutes=self.language.say.minutes(round(target_s / 60)))
        pairs = ", ".join(
            self.text("reports.histogram.spoken", start=start, number=bar.value)
            for start, bar in zip(ticks, bars, strict=True)
        )
        return HistogramFace(
            bars=bars,
            ticks=ticks,
            target_at=target_s / width_s,
            target=target,
            spoken=spoken(self.text("reports.histogram"), target, self.bar_width(), pairs),
        )

    def bar_width(self) -> str:
        """`nomor per 5 menit`"""
        answer = self._desk.answer(ReportName.HISTOGRAM)
        width = 1
        if isinstance(answer, Histogram):
            width, _ = _grouped(answer.bins, answer.scope.target_s)
        return self.text("reports.histogram.unit", minutes=self.language.say.minutes(width * BIN_S // 60))

    # --- over the day, over the days

    def half_hours(self) -> SeriesFace:
        answer = self._desk.answer(ReportName.HALF_HOURS)
        if not isinstance(answer, HalfHours):
            return SeriesFace()
        rows = answer.rows
        say, places = self.text, tuple(self._clock(row.start) for row in rows)
        bars = tuple(
            self._counted(say(f"reports.half_hours.{key}"), [getattr(row, key) for row in rows])
            for key in ("entered", "called", "served")
        )
        line = self._counted(say("reports.half_hours.waiting_most"), [row.waiting_most for row in rows])
        name = self.chart(ReportName.HALF_HOURS)
        return SeriesFace(
            places=places,
            bars=bars,
            lines=(line,),
            unit=say("reports.half_hours.unit"),
            spoken=spoken(name, *self._series_spoken(places, (*bars, line))),
        )

    def days_chart(self) -> SeriesFace:
        answer = self._desk.answer(ReportName.DAYS)
        if not isinstance(answer, Days):
            return SeriesFace()
        say, rows = self.text, answer.rows
        places = tuple(f"{row.business_date:%d/%m}" for row in rows)
        lines = (
            self._measured(say("reports.days.median"), [row.figures.waiting.median_s for row in rows]),
            self._measured(say("reports.days.p90"), [row.figures.waiting.p90_s for row in rows]),
        )
        target = say("reports.target", minutes=self.language.say.minutes(round(answer.scope.target_s / 60)))
        return SeriesFace(
            places=places,
            lines=lines,
            unit=say("reports.days.unit"),
            target=answer.scope.target_s / 60,
            target_words=target,
            spoken=spoken(self.chart(ReportName.DAYS), target, *self._series_spoken(places, lines)),
        )

    def _clock(self, moment: time) -> str:
        return self.text("ui.time.short", hour=f"{moment:%H}", minute=f"{moment:%M}")

    def _counted(self, name: str, counts: Sequence[int]) -> Series:
        return Series(name, tuple(counts), tuple(map(self.number, counts)))

    def _measured(self, name: str, seconds: Sequence[float | None]) -> Series:
        minutes = tuple(None if one is None else one / 60 for one in seconds)
        return Series(name, minutes, tuple(map(self.whole, seconds)))

    def _series_spoken(self, places: Sequence[str], series: Sequence[Series]) -> list[str]:
        def told(one: Series) -> str:
            pairs = list(zip(places, one.texts, strict=True))[-MOST_SPOKEN:]
            return f"{one.name}: " + ", ".join(f"{place} {text}" for place, text in pairs)

        return [told(one) for one in series]


def heat_bounds(target_s: int) -> list[int]:
    """Minutes at which the tint changes; the last is the target."""
    return sorted({max(1, round(part * target_s / 60)) for part in LEVELS})


def _legend(bounds: Sequence[int]) -> list[str]:
    edges = [0, *bounds]
    said = [f"{low}–{high - 1}" if high - 1 > low else str(low) for low, high in pairwise(edges)]
    return [*said, f"≥ {bounds[-1]}"]


def _grouped(bins: Sequence[Bin], target_s: int) -> tuple[int, list[int]]:
    """How many bins stand in one bar, and what the bars count; at least to past the target."""
    needed = max((place for place, one in enumerate(bins) if one.count), default=0) + 1
    needed = max(needed, target_s // BIN_S + 2)
    width = next((one for one in WIDTHS if needed <= one * MOST_BARS), WIDTHS[-1])
    counts = [0] * min(MOST_BARS, -(-needed // width))
    for one in bins:
        counts[min(one.from_s // BIN_S // width, len(counts) - 1)] += one.count
    return width, counts
