"""What a report is asked for, and how it was understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pydantic import TypeAdapter

from common.domain.words import BoothCode, ServiceCode

MOST_DAYS = 400
"""Business dates that one report may cover."""


class ReportName(StrEnum):
    """What can be asked for; each has its answer in `REPORTS`."""

    DAY_FIGURES = "day_figures"
    HALF_HOURS = "half_hours"
    HEATMAP = "heatmap"
    HISTOGRAM = "histogram"
    BY_SERVICE = "by_service"
    BY_BOOTH = "by_booth"
    BY_COUNTER = "by_counter"
    BY_OFFICER = "by_officer"
    OUTCOMES = "outcomes"
    BREAKS = "breaks"
    DAYS = "days"
    VISITS = "visits"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportParams:
    """Which days and where. Without dates: the open business date. No booths, no services: all of them.

    An officer who belongs to booths gets those only, whatever is asked. What people did at counters (the
    work and hours of counters and officers, and breaks) belongs to a booth and is not cut by service.
    """

    from_date: date | None = None
    to_date: date | None = None
    """The last day, itself included; without it: one day."""
    booths: tuple[BoothCode, ...] = ()
    services: tuple[ServiceCode, ...] = ()
    target_s: int | None = None
    """The wait that service level is measured against; None: as the site's policy says."""

    def __post_init__(self) -> None:
        if self.target_s is not None and not 0 <= self.target_s <= 86400:
            raise ValueError("target_s: 0 to 86400")


PARAMS: TypeAdapter[ReportParams] = TypeAdapter(ReportParams)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What an answer is about: the parameters as they were understood."""

    from_date: date
    to_date: date
    booths: tuple[BoothCode, ...]
    """Empty: all."""
    services: tuple[ServiceCode, ...]
    target_s: int
    days: int
    """Business dates of the period on which the site was open."""
    as_of: datetime
    """When it was reckoned, in the site's zone."""
    is_running: bool
    """The open day is within it: the figures still move."""
