"""What every way to a printer can do. A transport is opened for one job and closed after it:
handles that were kept die when a cable is pulled and put back (python-escpos #437, #459).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from common.domain.errors import Unreachable
from common.printing.deadline import Deadline


class PrinterUnreachable(Unreachable):
    """The device could not be opened, written or read in time.

    `sent` says how many bytes of the call that failed had been taken over: 0 is certainty that
    nothing of it was printed.
    """

    def __init__(self, what: str, detail: str = "", *, sent: int = 0) -> None:
        super().__init__(what, detail)
        self.sent = sent


@dataclass(frozen=True, slots=True)
class Instruction:
    """How to make a transport work: a sentence of the area `ticket` and its values."""

    sentence: str
    values: dict[str, str] = field(default_factory=dict)


class Transport(Protocol):
    """One way to one printer. Failures are `PrinterUnreachable`; every wait ends at its deadline."""

    @property
    def answers(self) -> bool:
        """Whether the printer can be heard at all (a spooler and a plain file never answer)."""
        ...

    @property
    def bounded(self) -> bool:
        """Whether the operating system keeps the deadlines. If not, a call may hang in a driver, and
        it belongs into a process that can be killed.
        """
        ...

    def is_compatible(self) -> bool:
        """Whether this machine has what the transport needs (system, library, command)."""
        ...

    def install_instructions(self) -> Instruction: ...

    def open(self, deadline: Deadline) -> None: ...

    def send(self, data: bytes, deadline: Deadline) -> None:
        """Hand all of `data` over."""
        ...

    def read(self, count: int, deadline: Deadline) -> bytes:
        """Up to `count` bytes, as soon as any are there; nothing when the deadline passes first."""
        ...

    def close(self) -> None:
        """Give the device back; never raises and may be called twice."""
        ...
