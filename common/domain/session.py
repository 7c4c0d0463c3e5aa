"""A counter that is open: at which station, by whom, for what, and whether it pauses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from common.domain.words import BoothCode, BreakReason, CounterCode, OfficerId, ServiceCode, StationKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A pause; past `until` it is longer than the policy allows."""

    reason: BreakReason
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterSession:
    """From the opening of a counter to its closing."""

    counter: CounterCode
    booth: BoothCode
    services: tuple[ServiceCode, ...]
    station: StationKey
    officer: OfficerId | None
    opened_at: datetime
    in_order: bool = False
    """The services stand in order of preference."""
    on_break: Break | None = None
