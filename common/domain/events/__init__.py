"""What has happened. Events are kept for ever and read by everyone; they hold no personal data.

Every event has its moment `at` (UTC). Order comes from the log's sequence, never from `at`. A field that
was added later has a default, so that yesterday's log is read by today's program.
"""

from __future__ import annotations

from common.domain.events.base import DayOpened, Event, LegEvent
from common.domain.events.counters import (
    Announced,
    BoothReopened,
    BoothShut,
    BreakBegan,
    BreakEnded,
    CounterClosed,
    CounterOpened,
)
from common.domain.events.legs import (
    LegCalled,
    LegCancelled,
    LegNoShow,
    LegParked,
    LegRecalled,
    LegReturned,
    LegTransferred,
    LegUndone,
    PriorityChanged,
    ServiceFinished,
    ServiceStarted,
    VisitPlanned,
)
from common.domain.events.tickets import LegAdded, PrintConfirmed, PrintVoided, TicketIssued

EVENTS: tuple[type[Event], ...] = (
    DayOpened,
    TicketIssued,
    LegAdded,
    PrintConfirmed,
    PrintVoided,
    LegCalled,
    LegRecalled,
    ServiceStarted,
    ServiceFinished,
    LegNoShow,
    LegUndone,
    LegCancelled,
    LegParked,
    LegReturned,
    LegTransferred,
    PriorityChanged,
    VisitPlanned,
    CounterOpened,
    CounterClosed,
    BreakBegan,
    BreakEnded,
    BoothShut,
    BoothReopened,
    Announced,
)

__all__ = [
    "EVENTS",
    "Announced",
    "BoothReopened",
    "BoothShut",
    "BreakBegan",
    "BreakEnded",
    "CounterClosed",
    "CounterOpened",
    "DayOpened",
    "Event",
    "LegAdded",
    "LegCalled",
    "LegCancelled",
    "LegEvent",
    "LegNoShow",
    "LegParked",
    "LegRecalled",
    "LegReturned",
    "LegTransferred",
    "LegUndone",
    "PrintConfirmed",
    "PrintVoided",
    "PriorityChanged",
    "ServiceFinished",
    "ServiceStarted",
    "TicketIssued",
    "VisitPlanned",
]
