"""Reports on the wire: what may be asked of the hub, and what it answers.

Asked as `query {request_id, name, params}` over the station's WebSocket, or as `GET /v1/reports/{name}`;
`REPORTS[name]` reads the answer. Every formula stands in `common.domain.kpi`. Durations are whole or
averaged seconds and None where nothing was measured; shares are between 0 and 1 and None without a
denominator. No name, note or tracking token of a citizen is in any answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from pydantic import TypeAdapter

from common.contract.measures import Figures, Hours, Times, Work
from common.contract.report_params import MOST_DAYS, PARAMS, ReportName, ReportParams, Scope
from common.contract.visit_report import MOST_VISITS, VisitCount, VisitLeg, VisitRow, Visits
from common.domain.leg_story import ReasonKind
from common.domain.words import (
    BoothCode,
    BreakReason,
    CounterCode,
    OfficerId,
    Outcome,
    ServiceCode,
)

__all__ = [
    "ANSWERS",
    "BIN_S",
    "MOST_DAYS",
    "MOST_VISITS",
    "PARAMS",
    "REPORTS",
    "Bin",
    "BoothRow",
    "BreakRow",
    "Breaks",
    "ByBooth",
    "ByCounter",
    "ByOfficer",
    "ByService",
    "CounterRow",
    "DayFigures",
    "DayRow",
    "Days",
    "DeliveredRow",
    "Figures",
    "HalfHour",
    "HalfHours",
    "HeatCell",
    "Heatmap",
    "Histogram",
    "Hours",
    "OfficerRow",
    "OutcomeRow",
    "Outcomes",
    "ReasonKind",
    "ReasonRow",
    "Report",
    "ReportName",
    "ReportParams",
    "Scope",
    "ServiceRow",
    "Times",
    "VisitCount",
    "VisitLeg",
    "VisitRow",
    "Visits",
    "Work",
]

BIN_S = 300
"""Width of a histogram's bin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFigures:
    """The whole at a glance, and by class: only ordinary and priority, never which priority."""

    scope: Scope
    total: Figures
    ordinary: Figures
    priority: Figures
    hours: Hours
    """Of all counters together."""
    waiting_most: int
    """The longest line at any moment of the period."""
    waiting_most_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfHour:
    """One half hour of the day; over several days the counts are sums, `waiting_most` is the worst day's."""

    start: time
    tickets: int
    entered: int
    called: int
    """Legs called for the first time."""
    served: int
    """Services finished."""
    waiting_most: int
    """The longest line at any moment of the half hour, on any day."""
    waiting_mean: float
    """The length of the line averaged over the half hour, over the days of the period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfHours:
    """From the first half hour in which anything happened to the last, none left out between."""

    scope: Scope
    rows: tuple[HalfHour, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatCell:
    """One hour of one weekday. The hour is that of the arrival."""

    weekday: int
    """1 is Monday (ISO 8601)."""
    hour: int
    tickets: int
    days: int
    """Such weekdays in the period on which the site was open: tickets / days is a usual hour."""
    waiting: Times


@dataclass(frozen=True, slots=True, kw_only=True)
class Heatmap:
    """Only cells in which somebody arrived."""

    scope: Scope
    cells: tuple[HeatCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Waits of `from_s` or longer, shorter than `to_s`; the last bin has no end."""

    from_s: int
    to_s: int | None
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Histogram:
    """How long those waited who were called, in bins of `BIN_S`, with the target beside it."""

    scope: Scope
    bins: tuple[Bin, ...]
    waiting: Times
    within_target: int
    """Of those called: the bins up to the target (`Figures.within_target` is of those served)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceRow:
    """One service. `within_service_target`: served within the time its standard names."""

    service: ServiceCode
    booth: BoothCode
    figures: Figures
    service_target_s: int | None
    """None: the site has the service no more."""
    within_service_target: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ByService:
    """Every service that had a leg, in the site's order."""

    scope: Scope
    rows: tuple[ServiceRow, ...]
    total: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothRow:
    """One booth with its line and its counters' time."""

    booth: BoothCode
    figures: Figures
    hours: Hours
    waiting_most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ByBooth:
    """Every booth that had a leg or an open counter, in the site's order."""

    scope: Scope
    rows: tuple[BoothRow, ...]
    total: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterRow:
    """One counter."""

    counter: CounterCode
    booth: BoothCode
    work: Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ByCounter:
    """Every counter that was open, in the site's order."""

    scope: Scope
    rows: tuple[CounterRow, ...]
    total: Work


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerRow:
    """One officer. None: counters that were open with nobody signed in."""

    officer: OfficerId | None
    name: str
    """For the supervisor's eyes; the id where the name is not known any more."""
    work: Work
    break_count: int
    breaks_over: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ByOfficer:
    """Every officer who had a counter open, by name."""

    scope: Scope
    rows: tuple[OfficerRow, ...]
    total: Work


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeRow:
    """How many services ended so; `share` is of all that ended."""

    outcome: Outcome
    count: int
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveredRow:
    """What was delivered at the counters, and how much of it."""

    service: ServiceCode
    legs: int
    quantity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonRow:
    """How often a reason was given. `code`: a word of `words` or `because`, or a note of the policy."""

    kind: ReasonKind
    code: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """How services ended, what they gave, and the reasons that were given on the way; most first."""

    scope: Scope
    ended: int
    """Services that ended: those served, and those whose outcome was `cancelled`."""
    outcomes: tuple[OutcomeRow, ...]
    delivered: tuple[DeliveredRow, ...]
    reasons: tuple[ReasonRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakRow:
    """The breaks of one reason. Over: longer than the policy allowed when it began."""

    reason: BreakReason
    taken: Times
    over_count: int
    over_s: float
    """By how much, all together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breaks:
    """Breaks by reason, with what became of all the time that counters were open."""

    scope: Scope
    rows: tuple[BreakRow, ...]
    hours: Hours


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """One business date."""

    business_date: date
    figures: Figures
    hours: Hours
    waiting_most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """Every business date of the period on which the site was open, in order."""

    scope: Scope
    rows: tuple[DayRow, ...]
    total: Figures


Report = (
    DayFigures
    | HalfHours
    | Heatmap
    | Histogram
    | ByService
    | ByBooth
    | ByCounter
    | ByOfficer
    | Outcomes
    | Breaks
    | Days
    | Visits
)

ANSWERS: dict[ReportName, type[Report]] = {
    ReportName.DAY_FIGURES: DayFigures,
    ReportName.HALF_HOURS: HalfHours,
    ReportName.HEATMAP: Heatmap,
    ReportName.HISTOGRAM: Histogram,
    ReportName.BY_SERVICE: ByService,
    ReportName.BY_BOOTH: ByBooth,
    ReportName.BY_COUNTER: ByCounter,
    ReportName.BY_OFFICER: ByOfficer,
    ReportName.OUTCOMES: Outcomes,
    ReportName.BREAKS: Breaks,
    ReportName.DAYS: Days,
    ReportName.VISITS: Visits,
}
REPORTS: dict[ReportName, TypeAdapter[Any]] = {name: TypeAdapter(kind) for name, kind in ANSWERS.items()}
