"""How a print ended. "Unknown" is a result of its own: the paper may be in the citizen's hand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.printing.status import NO_STATUS, PrinterState, PrinterStatus


class Result(StrEnum):
    """`not_printed` is certain: nothing of the ticket reached the printer."""

    PRINTED = "printed"
    NOT_PRINTED = "not_printed"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why a ticket was not printed, or why nobody knows."""

    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    ERROR = "error"
    OFFLINE = "offline"
    SILENT = "silent"
    """The printer takes bytes and says nothing, or nothing that makes sense."""
    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    BROKEN_OFF = "broken_off"
    """The connection ended in the middle of the ticket."""
    NO_RECEIPT = "no_receipt"
    """The ticket was taken over, the printer says all is well, but not that it came to the end."""


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """`status` is the last thing the printer said: also a printed ticket may leave the roll near its end."""

    result: Result
    reason: Reason | None = None
    status: PrinterStatus = NO_STATUS
    detail: str = ""
    """For the log: never personal, never shown."""

    @property
    def printed(self) -> bool:
        return self.result is Result.PRINTED


_REASONS = {
    PrinterState.PAPER_OUT: Reason.PAPER_OUT,
    PrinterState.COVER_OPEN: Reason.COVER_OPEN,
    PrinterState.ERROR: Reason.ERROR,
    PrinterState.OFFLINE: Reason.OFFLINE,
    PrinterState.UNKNOWN: Reason.SILENT,
}


def reason_of(status: PrinterStatus) -> Reason | None:
    """Why a printer in this state does not print; None where it does."""
    return _REASONS.get(status.state)
