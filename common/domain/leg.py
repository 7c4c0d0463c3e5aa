"""One service leg of a visit, and the code that stands on its paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from common.domain.because import Because
from common.domain.words import (
    ORDINARY,
    BoothCode,
    CounterCode,
    LegId,
    Outcome,
    PriorityClass,
    SeriesCode,
    ServiceCode,
    Status,
    VisitId,
)

Rank = tuple[datetime, int]
"""Place in the line: by arrival, then by order of issue."""


def code_of(series: SeriesCode, number: int) -> str:
    """The code on the paper: `A-012`. Past 999 it grows a digit; it never wraps."""
    return f"{series}-{number:03d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """Arrival, first call, last call, start and end are separate moments and never overwritten."""

    leg_id: LegId
    visit_id: VisitId
    code: str
    series: SeriesCode
    number: int
    booth: BoothCode
    service: ServiceCode
    priority_class: PriorityClass
    tracking_token: str
    ordinal: int
    status: Status
    arrived_at: datetime
    confirmed_at: datetime | None = None
    first_called_at: datetime | None = None
    last_called_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    calls: int = 0
    counter: CounterCode | None = None
    outcome: Outcome | None = None
    because: Because | None = None

    @property
    def rank(self) -> Rank:
        return (self.arrived_at, self.ordinal)

    @property
    def is_priority(self) -> bool:
        return self.priority_class != ORDINARY

    def waited_s(self, now: datetime) -> float:
        """Waiting = first call - arrival; until then it runs."""
        return ((self.first_called_at or now) - self.arrived_at).total_seconds()
