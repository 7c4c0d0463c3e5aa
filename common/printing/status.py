"""What the printer says about itself, read bit by bit. Silence and noise are `unknown`, never "fine".

`DLE EOT n` (n = 1…4) asks in real time: the answer comes even while the printer is busy or offline,
one byte with fixed bits 0xx1xx10. `GS r 1` is answered in its turn, after everything sent before it
was printed, and not at all while the printer is offline; its byte has the fixed bits 0xx0xxxx.
Automatic status (`GS a`) is never switched on.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class PrinterState(StrEnum):
    """The one word for a printer's condition; when several hold, the one to mend first."""

    OK = "ok"
    NEAR_END = "near_end"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    ERROR = "error"
    OFFLINE = "offline"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """`answers` are the raw bytes, for the log of the one who has to mend it."""

    state: PrinterState
    answers: bytes = b""

    @property
    def can_print(self) -> bool:
        """Only a printer that says so; `near_end` still has paper for some tickets."""
        return self.state in (PrinterState.OK, PrinterState.NEAR_END)


NO_STATUS = PrinterStatus(PrinterState.UNKNOWN)


class Question(IntEnum):
    """The `n` of `DLE EOT n`."""

    PRINTER = 1
    OFFLINE_CAUSE = 2
    ERROR_CAUSE = 3
    PAPER = 4


RECEIPT_REQUEST = b"\x1dr\x01"

_FIXED_MASK, _FIXED_BITS = 0b1001_0011, 0b0001_0010
_RECEIPT_MASK = 0b1001_0000

_IS_OFFLINE = 0b0000_1000
_COVER_OPEN = 0b0000_0100
_STOPPED_BY_PAPER_END = 0b0010_0000
_HAS_ERROR = 0b0100_0000
_ANY_ERROR = 0b0110_1100
_PAPER_NEAR_END = 0b0000_1100
_PAPER_END = 0b0110_0000


def request(question: Question) -> bytes:
    """The real-time request for one status byte."""
    return b"\x10\x04" + bytes([question])


def is_status_byte(answer: bytes) -> bool:
    """One byte with the fixed bits of an answer to `DLE EOT`; two bytes are noise."""
    return len(answer) == 1 and answer[0] & _FIXED_MASK == _FIXED_BITS


def holds_receipt(answer: bytes) -> bool:
    """Exactly one answer to `GS r`, alone or among answers to `DLE EOT`; any other byte is noise."""
    rest = [byte for byte in answer if byte & _FIXED_MASK != _FIXED_BITS]
    return len(rest) == 1 and rest[0] & _RECEIPT_MASK == 0


def says_offline(answer: bytes) -> bool:
    """An answer to `Question.PRINTER` with its offline bit."""
    return is_status_byte(answer) and bool(answer[0] & _IS_OFFLINE)


def read_status(answers: dict[Question, bytes]) -> PrinterStatus:
    """The state from the four answers; one that is missing or malformed makes it `unknown`."""
    raw = b"".join(answers.get(question, b"") for question in Question)
    if not all(is_status_byte(answers.get(question, b"")) for question in Question):
        return PrinterStatus(PrinterState.UNKNOWN, raw)
    return PrinterStatus(_state(*(answers[question][0] for question in Question)), raw)


def _state(printer: int, cause: int, error: int, paper: int) -> PrinterState:
    found = {
        PrinterState.COVER_OPEN: cause & _COVER_OPEN,
        PrinterState.PAPER_OUT: paper & _PAPER_END or cause & _STOPPED_BY_PAPER_END,
        PrinterState.ERROR: error & _ANY_ERROR or cause & _HAS_ERROR,
        PrinterState.OFFLINE: printer & _IS_OFFLINE,
        PrinterState.NEAR_END: paper & _PAPER_NEAR_END,
    }
    return next((state for state, holds in found.items() if holds), PrinterState.OK)
