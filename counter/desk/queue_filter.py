"""Which of those who wait are listed: a kind of leg, one service, or the digits of a number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.domain.leg import Leg
from common.domain.words import ServiceCode


class Only(StrEnum):
    """What a leg must be."""

    ALL = "all"
    PRIORITY = "priority"
    RETURNED = "returned"
    APPOINTMENT = "appointment"


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """`digits` is what was typed: a part of the number."""

    only: Only = Only.ALL
    service: ServiceCode | None = None
    digits: str = ""

    @property
    def lets_all_through(self) -> bool:
        return self == QueueFilter()

    def lets_through(self, leg: Leg) -> bool:
        if self.service is not None and leg.service != self.service:
            return False
        if self.digits and self.digits not in leg.code:
            return False
        match self.only:
            case Only.PRIORITY:
                return leg.is_priority
            case Only.RETURNED:
                return leg.returned
            case Only.APPOINTMENT:
                return leg.appointment_at is not None
        return True
