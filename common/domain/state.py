"""The open day's queues in memory: what `evolve` builds from the log and everyone reads."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from common.domain.directory import Directory
from common.domain.leg import Leg
from common.domain.line import WaitingLine
from common.domain.session import CounterSession
from common.domain.site import Site
from common.domain.words import (
    ENDED,
    BoothCloseReason,
    BoothCode,
    CounterCode,
    LegId,
    PersonRef,
    SeriesCode,
    ServiceCode,
    StationKey,
)

NEVER = datetime(1, 1, 1, tzinfo=UTC)
RECENT_CALLS = 24
RECENT_SERVICES = 20
RECENT_ISSUES = 240
"""More than any limit of numbers a minute."""


PRIORITY_OWED = 1_000
"""Ordinary calls since the last priority call, before the day's first: a day begins with priority's turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothClosure:
    """A booth that gives no numbers, until a time or the day's end."""

    booth: BoothCode
    reason: BoothCloseReason
    at: datetime
    until: datetime | None

    def holds(self, now: datetime) -> bool:
        return self.until is None or now < self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """A supervisor's text for the ticker, until a time or the day's end."""

    text: str
    at: datetime
    until: datetime | None

    def holds(self, now: datetime) -> bool:
        return self.until is None or now < self.until


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
    issued_priority: int = 0
    """Those of `issued` with a priority class."""
    completed: int = 0
    no_show: int = 0
    transferred: int = 0
    recent_service_s: tuple[float, ...] = ()
    recent_hold_s: tuple[float, ...] = ()
    """How long its last numbers kept a counter busy, from the call until it was free: also those that did not
    come, were put aside or sent on."""


@dataclass(slots=True)
class QueueState:
    """Changed by `evolve` only."""

    site: Site
    business_date: date = date.min
    last_at: datetime = NEVER
    ordinal: int = 0
    legs: dict[LegId, Leg] = field(default_factory=dict)
    by_code: dict[str, LegId] = field(default_factory=dict)
    """The present leg of each code."""
    line: WaitingLine = field(default_factory=WaitingLine)
    printing: dict[LegId, datetime] = field(default_factory=dict)
    returning: dict[LegId, datetime] = field(default_factory=dict)
    """Parked legs that go back into the line by themselves, and when."""
    counters: dict[CounterCode, CounterSession] = field(default_factory=dict)
    in_hand: dict[CounterCode, LegId] = field(default_factory=dict)
    undoable: dict[CounterCode, LegId] = field(default_factory=dict)
    """What each counter ended last, until it takes another in hand or closes."""
    last_number: dict[SeriesCode, int] = field(default_factory=dict)
    ordinary_since: dict[BoothCode, int] = field(default_factory=dict)
    tallies: dict[ServiceCode, Tally] = field(default_factory=dict)
    recent_calls: deque[Call] = field(default_factory=lambda: deque(maxlen=RECENT_CALLS))
    closed_booths: dict[BoothCode, BoothClosure] = field(default_factory=dict)
    announcement: Announcement | None = None
    issued_to: dict[PersonRef, tuple[LegId, ...]] = field(default_factory=dict)
    issued_by: dict[StationKey, deque[datetime]] = field(default_factory=dict)
    """The moments of each station's last numbers; kept by who decides, not sent to stations."""
    directory: Directory = field(default_factory=Directory)
    """Officers and stations, read by who decides for a command on them; not sent to stations."""

    def tally(self, service: ServiceCode) -> Tally:
        return self.tallies.get(service, Tally())

    def turn(self, booth: BoothCode) -> int:
        """Ordinary calls since the last priority call; a day begins with the priority's turn."""
        return self.ordinary_since.get(booth, PRIORITY_OWED)

    def leg_at(self, counter: CounterCode) -> Leg | None:
        """The leg that a counter has in hand."""
        leg_id = self.in_hand.get(counter)
        return None if leg_id is None else self.legs.get(leg_id)

    def closure_of(self, booth: BoothCode, now: datetime) -> BoothClosure | None:
        """Why a booth gives no numbers at `now`, where a supervisor closed it."""
        closure = self.closed_booths.get(booth)
        return closure if closure is not None and closure.holds(now) else None

    def waiting_of(self, booth: BoothCode) -> list[Leg]:
        """Everyone who waits at a booth, by rank."""
        return self.line.of(service.code for service in self.site.services_of[booth])

    def waiting_count(self, booth: BoothCode) -> int:
        return self.line.count(service.code for service in self.site.services_of[booth])

    def open_counters(self, service: ServiceCode) -> list[CounterSession]:
        """The open counters that serve a service, also those that pause."""
        return [session for session in self.counters.values() if service in session.services]

    def active_legs(self) -> list[Leg]:
        """Legs that are not over, by rank."""
        return sorted(
            (leg for leg in self.legs.values() if leg.status not in ENDED), key=lambda leg: leg.rank
        )

    def visit_legs(self, leg: Leg) -> list[Leg]:
        """The legs of the visit that `leg` belongs to, as far as they are known here, in their order."""
        found = [leg]
        while (before := found[-1].from_leg) is not None and before in self.legs:
            found.append(self.legs[before])
        return found[::-1]
