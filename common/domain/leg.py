"""One service leg of a visit, and the code that stands on its paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from common.domain.because import Because
from common.domain.commands.calls import Delivered
from common.domain.words import (
    ORDINARY,
    BoothCode,
    CounterCode,
    LegCause,
    LegId,
    OfficerId,
    Outcome,
    ParkReason,
    PriorityClass,
    SeriesCode,
    ServiceCode,
    Status,
    VisitId,
)

Rank = tuple[datetime, int]
"""Place in the line: by `rank_at`, then by order of issue."""

Target = tuple[CounterCode | None, OfficerId | None]
"""The counter or the officer that a transferred leg is kept for."""
ANYONE: Target = (None, None)


def code_of(series: SeriesCode, number: int) -> str:
    """The code on the paper: `A-012`. Past 999 it grows a digit; it never wraps."""
    return f"{series}-{number:03d}"


@dataclass(frozen=True, kw_only=True)
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
    rank_at: datetime
    """What the place in the line is reckoned from: the arrival, the appointment, or what brought it back."""
    confirmed_at: datetime | None = None
    first_called_at: datetime | None = None
    last_called_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    calls: int = 0
    """Calls since it was last in the line."""
    counter: CounterCode | None = None
    officer: OfficerId | None = None
    """Who had it in hand last."""
    outcome: Outcome | None = None
    because: Because | None = None
    delivered: tuple[Delivered, ...] = ()
    note: str = ""
    part: int = 1
    """The place of this leg among the legs of its number."""
    cause: LegCause = LegCause.ISSUED
    from_leg: LegId | None = None
    then: tuple[ServiceCode, ...] = ()
    party_size: int = 1
    representative: bool = False
    appointment_at: datetime | None = None
    for_counter: CounterCode | None = None
    for_officer: OfficerId | None = None
    parked_at: datetime | None = None
    parked_by: CounterCode | None = None
    park_reason: ParkReason | None = None
    return_at: datetime | None = None
    parked_s: float = 0.0
    """Seconds that the service was put aside: they are no time of service."""
    returned: bool = False
    """Came back into the line: after a pause, a no-show or a closed counter."""
    awaited: bool = False
    """An officer took back that nobody came: until the next call, time alone does not say it again."""

    def but(self, **changes: object) -> Leg:
        """The same leg with some fields changed: `dataclasses.replace`, ten times as fast.

        Every event makes a new leg, and `replace` sets each of its many fields one by one. So a leg has no
        slots, and its dictionary is copied whole. A name that is no field is a bug: `test_legs.py` asks.
        """
        leg = object.__new__(Leg)
        leg.__dict__.update(self.__dict__, **changes)
        return leg

    @property
    def rank(self) -> Rank:
        return (self.rank_at, self.ordinal)

    @property
    def is_priority(self) -> bool:
        return self.priority_class != ORDINARY

    @property
    def target(self) -> Target:
        return (self.for_counter, self.for_officer)

    def waited_s(self, now: datetime) -> float:
        """Waiting = first call - arrival; until then it runs."""
        return ((self.first_called_at or now) - self.arrived_at).total_seconds()

    def service_s(self) -> float | None:
        """Service = end - start, less what it was put aside; None while one of them is missing."""
        if self.started_at is None or self.ended_at is None:
            return None
        return (self.ended_at - self.started_at).total_seconds() - self.parked_s
