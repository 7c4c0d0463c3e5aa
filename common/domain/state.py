"""The open day's queues in memory: what `evolve` builds from the log and everyone reads."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from common.domain.leg import Leg
from common.domain.line import WaitingLine
from common.domain.site import Site
from common.domain.words import (
    BoothCode,
    CounterCode,
    LegId,
    OfficerId,
    SeriesCode,
    ServiceCode,
    StationKey,
    Status,
)

NEVER = datetime(1, 1, 1, tzinfo=UTC)
RECENT_CALLS = 24
RECENT_SERVICES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterSession:
    """A counter that is open: at which station, by whom, for what."""

    counter: CounterCode
    booth: BoothCode
    services: tuple[ServiceCode, ...]
    station: StationKey
    officer: OfficerId | None
    opened_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call as the hall sees it: number and place only."""

    leg_id: LegId
    code: str
    counter: CounterCode
    booth: BoothCode
    calls: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What a service did today; its last service times in seconds, oldest first."""

    issued: int = 0
    completed: int = 0
    no_show: int = 0
    recent_service_s: tuple[float, ...] = ()


@dataclass(slots=True)
class QueueState:
    """Changed by `evolve` only."""

    site: Site
    business_date: date = date.min
    last_at: datetime = NEVER
    ordinal: int = 0
    legs: dict[LegId, Leg] = field(default_factory=dict)
    by_code: dict[str, LegId] = field(default_factory=dict)
    line: WaitingLine = field(default_factory=WaitingLine)
    printing: dict[LegId, datetime] = field(default_factory=dict)
    counters: dict[CounterCode, CounterSession] = field(default_factory=dict)
    in_hand: dict[CounterCode, LegId] = field(default_factory=dict)
    last_number: dict[SeriesCode, int] = field(default_factory=dict)
    ordinary_since: dict[BoothCode, int] = field(default_factory=dict)
    tallies: dict[ServiceCode, Tally] = field(default_factory=dict)
    recent_calls: deque[Call] = field(default_factory=lambda: deque(maxlen=RECENT_CALLS))

    def tally(self, service: ServiceCode) -> Tally:
        return self.tallies.get(service, Tally())

    def turn(self, booth: BoothCode) -> int:
        """Ordinary calls since the last priority call; a day begins with the priority's turn."""
        return self.ordinary_since.get(booth, self.site.policy.ordinary_per_priority)

    def leg_at(self, counter: CounterCode) -> Leg | None:
        """The leg that a counter has in hand."""
        leg_id = self.in_hand.get(counter)
        return None if leg_id is None else self.legs.get(leg_id)

    def waiting_of(self, booth: BoothCode) -> list[Leg]:
        """Everyone who waits at a booth, by rank."""
        return self.line.of(service.code for service in self.site.services_of[booth])

    def waiting_count(self, booth: BoothCode) -> int:
        return self.line.count(service.code for service in self.site.services_of[booth])

    def open_counters(self, service: ServiceCode) -> list[CounterSession]:
        """The open counters that serve a service."""
        return [session for session in self.counters.values() if service in session.services]

    def active_legs(self) -> list[Leg]:
        """Legs that are not over, by rank."""
        alive = (Status.PRINTING, Status.WAITING, Status.CALLED, Status.SERVING)
        return sorted((leg for leg in self.legs.values() if leg.status in alive), key=lambda leg: leg.rank)
