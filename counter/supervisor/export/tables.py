"""The answers of the hub as tables with headings in the user's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from common.contract.reports import (
    Breaks,
    ByBooth,
    ByCounter,
    ByOfficer,
    ByService,
    DayFigures,
    Days,
    Figures,
    HalfHours,
    Heatmap,
    Histogram,
    Outcomes,
    Visits,
    Work,
)
from common.domain.leg_story import ReasonKind
from common.domain.site import Site
from common.runtime.sentences import Sentences
from common.runtime.wording import Wording
from counter.supervisor.export import columns
from counter.supervisor.export.columns import COUNTS, HOURS, SERVICE, WAITING, WORK
from counter.supervisor.export.document import Column, Kind, Table, Value

_REASONS: Mapping[ReasonKind, str] = MappingProxyType(
    {
        ReasonKind.CALL: "export.call.",
        ReasonKind.CHOSEN: "desk.reason.",
        ReasonKind.PARK: "operations.park.reason.",
        ReasonKind.TRANSFER: "operations.transfer.reason.",
    }
)


@dataclass(frozen=True, slots=True)
class Teller:
    """Sentences, and what the codes of a site are called."""

    sentences: Sentences
    site: Site

    def say(self, key: str, **values: Any) -> str:
        return self.sentences.text(key, **values)

    def column(self, key: str, kind: Kind = Kind.COUNT) -> Column:
        return Column(self.say(f"export.column.{key}"), kind)

    def text(self, key: str) -> Column:
        return self.column(key, Kind.TEXT)

    @property
    def wording(self) -> Wording:
        return Wording(self.sentences)

    def booth(self, code: str) -> str:
        known = next((booth for booth in self.site.booths if booth.code == code), None)
        return code if known is None else f"{code} · {known.name}"

    def service(self, code: str) -> str:
        known = next((service for service in self.site.services if service.code == code), None)
        if known is None:
            return code
        is_english = self.sentences.language != "id" and known.name_en
        return known.name_en if is_english else known.name

    def reason(self, kind: ReasonKind, code: str) -> str:
        """Notes are the site's own words."""
        return code if kind is ReasonKind.NOTE or not code else self.say(_REASONS[kind] + code)


def day_figures(tell: Teller, report: DayFigures) -> tuple[Table, ...]:
    classes = (("all", report.total), ("ordinary", report.ordinary), ("priority", report.priority))
    return (
        Table(
            title=tell.say("export.table.classes"),
            columns=(tell.text("class"), *_figure_columns(tell)),
            rows=tuple((tell.say(f"export.class.{key}"), *_figures(figures)) for key, figures in classes),
        ),
        Table(
            title=tell.say("export.table.hours"),
            columns=HOURS.columns(tell.say),
            rows=(columns.hours(report.hours),),
        ),
        _other_counts(tell, report.total),
    )


def _other_counts(tell: Teller, total: Figures) -> Table:
    names = ("people", "cancelled", "transferred", "carried", "open_legs", "void", "recalls", "parks")
    return Table(
        title=tell.say("export.table.other_counts"),
        columns=(tell.text("what"), tell.column("count")),
        rows=tuple((tell.say(f"export.column.{name}"), getattr(total, name)) for name in names),
    )


def _figure_columns(tell: Teller) -> tuple[Column, ...]:
    return (*COUNTS.columns(tell.say), *WAITING.columns(tell.say), *SERVICE.columns(tell.say))


def _figures(figures: Figures) -> tuple[Value, ...]:
    return (*columns.counts(figures), *columns.waiting(figures), *columns.three(figures.service))


def half_hours(tell: Teller, report: HalfHours) -> tuple[Table, ...]:
    keys = ("tickets", "entered", "called", "served", "waiting_most")
    return (
        Table(
            title=tell.say("export.table.half_hours"),
            columns=(
                tell.column("from", Kind.TIME),
                *map(tell.column, keys),
                tell.column("waiting_mean", Kind.DECIMAL),
            ),
            rows=tuple(
                (row.start, *(getattr(row, key) for key in keys), row.waiting_mean) for row in report.rows
            ),
        ),
    )


def heatmap(tell: Teller, report: Heatmap) -> tuple[Table, ...]:
    return (
        Table(
            title=tell.say("export.table.heatmap"),
            columns=(
                tell.text("weekday"),
                tell.text("hour"),
                tell.column("tickets"),
                tell.column("days"),
                tell.column("tickets_a_day", Kind.DECIMAL),
                *WAITING.columns(tell.say)[:3],
            ),
            rows=tuple(
                (
                    tell.say(f"ui.weekday.{cell.weekday}"),
                    f"{cell.hour:02}:00-{cell.hour:02}:59",
                    cell.tickets,
                    cell.days,
                    cell.tickets / cell.days,
                    *columns.three(cell.waiting),
                )
                for cell in report.cells
            ),
        ),
    )


def histogram(tell: Teller, report: Histogram) -> tuple[Table, ...]:
    whole = report.waiting.count
    return (
        Table(
            title=tell.say("export.table.histogram"),
            columns=(
                tell.column("wait_from", Kind.DURATION),
                tell.column("wait_to", Kind.DURATION),
                tell.column("called"),
                tell.column("share", Kind.SHARE),
            ),
            rows=tuple(
                (one.from_s, one.to_s, one.count, one.count / whole if whole else None) for one in report.bins
            ),
            total=(None, None, whole, 1.0 if whole else None),
        ),
    )


def by_service(tell: Teller, report: ByService) -> tuple[Table, ...]:
    return (
        Table(
            title=tell.say("export.table.by_service"),
            columns=(tell.text("service"), tell.text("booth"), *_figure_columns(tell)),
            rows=tuple(
                (tell.service(row.service), tell.booth(row.booth), *_figures(row.figures))
                for row in report.rows
            ),
            total=(tell.say("export.total"), "", *_figures(report.total)),
        ),
    )


def by_booth(tell: Teller, report: ByBooth) -> tuple[Table, ...]:
    return (
        Table(
            title=tell.say("export.table.by_booth"),
            columns=(tell.text("booth"), *_figure_columns(tell), tell.column("waiting_most")),
            rows=tuple(
                (tell.booth(row.booth), *_figures(row.figures), row.waiting_most) for row in report.rows
            ),
            total=(tell.say("export.total"), *_figures(report.total), None),
        ),
        Table(
            title=tell.say("export.table.hours"),
            columns=(tell.text("booth"), *HOURS.columns(tell.say)),
            rows=tuple((tell.booth(row.booth), *columns.hours(row.hours)) for row in report.rows),
        ),
    )


def by_counter(tell: Teller, report: ByCounter) -> tuple[Table, ...]:
    heads = (tell.text("counter"), tell.text("booth"))
    rows = [((row.counter, tell.booth(row.booth)), row.work) for row in report.rows]
    return _work_tables(tell, heads, rows, report.total)


def by_officer(tell: Teller, report: ByOfficer) -> tuple[Table, ...]:
    heads = (tell.text("officer"), tell.text("officer_id"))
    rows = [((row.name or tell.say("export.nobody"), row.officer or ""), row.work) for row in report.rows]
    return _work_tables(tell, heads, rows, report.total)


def _work_tables(
    tell: Teller, heads: tuple[Column, ...], rows: Sequence[tuple[tuple[Value, ...], Work]], total: Work
) -> tuple[Table, ...]:
    summed = (tell.say("export.total"), *[""] * (len(heads) - 1))
    return (
        Table(
            title=tell.say("export.table.work"),
            columns=(
                *heads,
                *WORK.columns(tell.say),
                *SERVICE.columns(tell.say),
                *WAITING.columns(tell.say),
            ),
            rows=tuple((*key, *_work(work)) for key, work in rows),
            total=(*summed, *_work(total)),
        ),
        Table(
            title=tell.say("export.table.hours"),
            columns=(*heads, *HOURS.columns(tell.say)),
            rows=tuple((*key, *columns.hours(work.hours)) for key, work in rows),
            total=(*summed, *columns.hours(total.hours)),
        ),
    )


def _work(done: Work) -> tuple[Value, ...]:
    return (*columns.work(done), *columns.three(done.service), *columns.waiting(done))


def outcomes(tell: Teller, report: Outcomes) -> tuple[Table, ...]:
    return (
        Table(
            title=tell.say("export.table.outcomes"),
            columns=(tell.text("outcome"), tell.column("count"), tell.column("share", Kind.SHARE)),
            rows=tuple(
                (tell.say(f"desk.outcome.{row.outcome}"), row.count, row.share) for row in report.outcomes
            ),
            total=(tell.say("export.total"), report.ended, None),
        ),
        Table(
            title=tell.say("export.table.delivered"),
            columns=(tell.text("service"), tell.column("numbers"), tell.column("quantity")),
            rows=tuple((tell.service(row.service), row.legs, row.quantity) for row in report.delivered),
        ),
        Table(
            title=tell.say("export.table.reasons"),
            columns=(tell.text("reason_for"), tell.text("reason"), tell.column("count")),
            rows=tuple(
                (tell.say(f"export.reason.{row.kind}"), tell.reason(row.kind, row.code), row.count)
                for row in report.reasons
            ),
        ),
    )


def breaks(tell: Teller, report: Breaks) -> tuple[Table, ...]:
    return (
        Table(
            title=tell.say("export.table.breaks"),
            columns=(
                tell.text("reason"),
                tell.column("count"),
                tell.column("mean", Kind.DURATION),
                tell.column("median", Kind.DURATION),
                tell.column("p90", Kind.DURATION),
                tell.column("over_count"),
                tell.column("break_over", Kind.DURATION),
            ),
            rows=tuple(
                (
                    tell.say(f"operations.break.reason.{row.reason}"),
                    row.taken.count,
                    *columns.three(row.taken),
                    row.over_count,
                    row.over_s,
                )
                for row in report.rows
            ),
        ),
        Table(
            title=tell.say("export.table.hours"),
            columns=HOURS.columns(tell.say),
            rows=(columns.hours(report.hours),),
        ),
    )


def days(tell: Teller, report: Days) -> tuple[Table, ...]:
    return (
        Table(
            title=tell.say("export.table.days"),
            columns=(
                tell.column("date", Kind.DATE),
                *_figure_columns(tell),
                tell.column("waiting_most"),
            ),
            rows=tuple((row.business_date, *_figures(row.figures), row.waiting_most) for row in report.rows),
            total=(tell.say("export.total"), *_figures(report.total), None),
        ),
        Table(
            title=tell.say("export.table.hours"),
            columns=(tell.column("date", Kind.DATE), *HOURS.columns(tell.say)),
            rows=tuple((row.business_date, *columns.hours(row.hours)) for row in report.rows),
        ),
    )


def visits(tell: Teller, report: Visits) -> tuple[Table, ...]:
    stay = (
        tell.column("stay_mean", Kind.DURATION),
        tell.column("stay_median", Kind.DURATION),
        tell.column("stay_p90", Kind.DURATION),
    )
    return (
        Table(
            title=tell.say("export.table.stays"),
            columns=(tell.column("legs"), tell.column("visits"), *stay),
            rows=tuple((row.legs, row.visits, *columns.three(row.stay)) for row in report.counts),
            total=(tell.say("export.total"), report.stay.count, *columns.three(report.stay)),
        ),
        Table(
            title=tell.say("export.table.visits"),
            columns=(
                tell.column("date", Kind.DATE),
                tell.text("code"),
                tell.text("service"),
                tell.text("booth"),
                tell.column("arrived", Kind.TIME),
                tell.column("wait", Kind.DURATION),
                tell.column("service_time", Kind.DURATION),
                tell.column("stay", Kind.DURATION),
            ),
            rows=tuple(
                (
                    visit.business_date,
                    visit.code,
                    tell.service(leg.service),
                    tell.booth(leg.booth),
                    leg.arrived_at.time(),
                    leg.waiting_s,
                    leg.service_s,
                    visit.stay_s if place == 0 else None,
                )
                for visit in report.rows
                for place, leg in enumerate(visit.legs)
            ),
        ),
    )


TABLES: Mapping[type[Any], Callable[[Teller, Any], tuple[Table, ...]]] = MappingProxyType(
    {
        DayFigures: day_figures,
        HalfHours: half_hours,
        Heatmap: heatmap,
        Histogram: histogram,
        ByService: by_service,
        ByBooth: by_booth,
        ByCounter: by_counter,
        ByOfficer: by_officer,
        Outcomes: outcomes,
        Breaks: breaks,
        Days: days,
        Visits: visits,
    }
)
