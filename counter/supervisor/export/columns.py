"""The columns that measures have in every table: one list of headings and values for each kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from common.contract.reports import Figures, Hours, Times, Work
from counter.supervisor.export.document import Column, Kind, Value

Say = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Part:
    """Some columns of a table: the keys of their headings, and their kinds."""

    keys: tuple[tuple[str, Kind], ...]

    def columns(self, say: Say) -> tuple[Column, ...]:
        return tuple(Column(say(f"export.column.{key}"), kind) for key, kind in self.keys)


COUNTS = Part(
    (
        ("tickets", Kind.COUNT),
        ("entered", Kind.COUNT),
        ("called", Kind.COUNT),
        ("served", Kind.COUNT),
        ("no_show", Kind.COUNT),
        ("no_show_share", Kind.SHARE),
        ("abandoned", Kind.COUNT),
        ("abandonment_share", Kind.SHARE),
    )
)
WAITING = Part(
    (
        ("wait_mean", Kind.DURATION),
        ("wait_median", Kind.DURATION),
        ("wait_p90", Kind.DURATION),
        ("service_level", Kind.SHARE),
    )
)
SERVICE = Part(
    (
        ("service_mean", Kind.DURATION),
        ("service_median", Kind.DURATION),
        ("service_p90", Kind.DURATION),
    )
)
WORK = Part(
    (
        ("calls", Kind.COUNT),
        ("recalls", Kind.COUNT),
        ("served", Kind.COUNT),
        ("no_show", Kind.COUNT),
        ("transferred", Kind.COUNT),
        ("parks", Kind.COUNT),
    )
)
HOURS = Part(
    (
        ("open", Kind.DURATION),
        ("break", Kind.DURATION),
        ("break_over", Kind.DURATION),
        ("calling", Kind.DURATION),
        ("serving", Kind.DURATION),
        ("idle", Kind.DURATION),
        ("occupancy", Kind.SHARE),
    )
)


def counts(figures: Figures) -> tuple[Value, ...]:
    return (
        figures.tickets,
        figures.entered,
        figures.called,
        figures.served,
        figures.no_show,
        figures.no_show_share,
        figures.abandoned,
        figures.abandonment_share,
    )


def waiting(measured: Figures | Work) -> tuple[Value, ...]:
    return (*three(measured.waiting), measured.service_level)


def three(times: Times) -> tuple[Value, ...]:
    """Mean, median and P90: never one without the others."""
    return (times.mean_s, times.median_s, times.p90_s)


def work(done: Work) -> tuple[Value, ...]:
    return (done.calls, done.recalls, done.served, done.no_show, done.transferred, done.parks)


def hours(spent: Hours) -> tuple[Value, ...]:
    return (
        spent.open_s,
        spent.break_s,
        spent.break_over_s,
        spent.calling_s,
        spent.serving_s,
        spent.idle_s,
        spent.occupancy,
    )
