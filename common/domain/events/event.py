"""What every event has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from common.domain.words import LegId


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The common part."""

    name: ClassVar[str]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LegEvent(Event):
    """Something happened to one leg."""

    leg_id: LegId


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOpened(Event):
    """A new service day: every series begins again."""

    name: ClassVar[str] = "day_opened"
    business_date: date
