"""The report of visits on the wire: how long people stayed in the building, and with what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from common.contract.measures import Times
from common.contract.report_params import Scope
from common.domain.words import BoothCode, ServiceCode, Status

MOST_VISITS = 500
"""Visits that are told one by one; the figures count all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLeg:
    """One leg of a visit with its moments, in the site's zone."""

    service: ServiceCode
    booth: BoothCode
    status: Status
    arrived_at: datetime
    first_called_at: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
    waiting_s: float | None
    service_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRow:
    """One visit that went to more than one service, under the code on its paper."""

    business_date: date
    code: str
    stay_s: float
    """The last end - the first arrival."""
    waiting_s: float
    """All waits of its legs."""
    service_s: float
    legs: tuple[VisitLeg, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitCount:
    """Visits with so many legs that are over, the last of them served."""

    legs: int
    visits: int
    stay: Times


@dataclass(frozen=True, slots=True, kw_only=True)
class Visits:
    """How long people stayed in the building; a visit counts by the booth and service of its first leg."""

    scope: Scope
    counts: tuple[VisitCount, ...]
    stay: Times
    """Of all visits that are over and were served, also those with one leg."""
    rows: tuple[VisitRow, ...]
    """Those with more than one leg, the newest first, at most `MOST_VISITS`."""
    left_out: int
    """How many more there are."""
