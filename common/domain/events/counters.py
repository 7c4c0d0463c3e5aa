"""What happens to counters, booths and the lobby's ticker."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from common.domain.events.event import Event
from common.domain.words import (
    BoothCloseReason,
    BoothCode,
    BreakReason,
    CloseReason,
    CounterCode,
    OfficerId,
    ServiceCode,
    StationKey,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterOpened(Event):
    """A counter began to serve, or changed what it serves."""

    name: ClassVar[str] = "counter_opened"
    counter: CounterCode
    booth: BoothCode
    services: tuple[ServiceCode, ...]
    station: StationKey
    officer: OfficerId | None
    in_order: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterClosed(Event):
    """A counter stopped serving."""

    name: ClassVar[str] = "counter_closed"
    counter: CounterCode
    reason: CloseReason


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakBegan(Event):
    """A counter pauses; past `until` the break is longer than the policy allows."""

    name: ClassVar[str] = "break_began"
    counter: CounterCode
    reason: BreakReason
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakEnded(Event):
    """A counter goes on."""

    name: ClassVar[str] = "break_ended"
    counter: CounterCode


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothShut(Event):
    """A booth gives no numbers, until a time or the day's end."""

    name: ClassVar[str] = "booth_shut"
    booth: BoothCode
    reason: BoothCloseReason
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothReopened(Event):
    """A booth gives numbers again."""

    name: ClassVar[str] = "booth_reopened"
    booth: BoothCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced(Event):
    """The ticker shows this text until a time or the day's end; empty: no more."""

    name: ClassVar[str] = "announced"
    text: str
    until: datetime | None
