"""The process that talks to printers whose drivers may hang, and its handle in the kiosk.

USB and serial drivers and the Windows spooler can block inside a system call, where no timeout of
ours reaches; a thread stuck there cannot be ended, a process can. It is spawned, never forked (the
kiosk has threads and Qt), kept for the next ticket because its start costs more than the ticket, and
killed as soon as it is late.

Spawning imports the program's `__main__` again: that module must do everything, imports too, under
`if __name__ == "__main__"`, and a frozen program must call `multiprocessing.freeze_support()` first.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import TypeAlias

from common.printing.conversation import ask_status, print_job
from common.printing.deadline import Deadline
from common.printing.outcome import PrintOutcome, Reason, Result
from common.printing.settings import Proof
from common.printing.status import NO_STATUS, PrinterStatus
from common.printing.transports.address import open_transport
from common.runtime.clock import Clock, SystemClock

_OWN_MARGIN_S = 0.25
"""The worker gives up this much before it is given up, so that it can say what it knows."""

_BURIAL_S = 0.2


@dataclass(frozen=True, slots=True)
class PrintRequest:
    """One ticket, already composed. Nothing else of the kiosk crosses to the worker."""

    url: str
    job: bytes
    proof: Proof
    budget_s: float


@dataclass(frozen=True, slots=True)
class StatusRequest:
    url: str
    budget_s: float


@dataclass(frozen=True, slots=True)
class Sending:
    """Said once, just before the first byte of a ticket goes out."""


Request: TypeAlias = PrintRequest | StatusRequest


def carry_out(request: Request, clock: Clock, sending: Callable[[], None]) -> PrintOutcome | PrinterStatus:
    """The conversation a request asks for, here and now."""
    transport = open_transport(request.url)
    deadline = Deadline(request.budget_s, clock)
    if isinstance(request, StatusRequest):
        return ask_status(transport, deadline)
    return print_job(transport, request.job, request.proof, deadline, sending)


def serve(connection: Connection) -> None:
    """The worker's life: requests until the kiosk closes its end or dies."""
    # Ctrl+C goes to the whole group; the kiosk decides when the worker ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    clock = SystemClock()
    while True:
        try:
            request: Request = connection.recv()
            connection.send(carry_out(request, clock, lambda: connection.send(Sending())))
        except (EOFError, OSError):
            return


class Worker:
    """At most one worker process. Used by one thread at a time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._context = multiprocessing.get_context("spawn")
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None

    @property
    def process_id(self) -> int | None:
        return self._process.pid if self._process is not None else None

    def start(self) -> None:
        """Have a process ready; what died since the last ticket is replaced."""
        if self._process is not None and self._process.is_alive():
            return
        self.stop()
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=serve, args=(theirs,), name="printer", daemon=True)
        process.start()
        theirs.close()
        self._process, self._connection = process, ours

    def print_job(self, url: str, job: bytes, proof: Proof, deadline: Deadline) -> PrintOutcome:
        request = PrintRequest(url, job, proof, self._budget(deadline))
        answers = self._talk(request, deadline)
        final = answers[-1] if answers else None
        if isinstance(final, PrintOutcome):
            return final
        begun = any(isinstance(answer, Sending) for answer in answers)
        result = Result.UNKNOWN if begun else Result.NOT_PRINTED
        if deadline.has_passed():
            return PrintOutcome(result, Reason.TIMEOUT, detail="the worker was late and was killed")
        reason = Reason.BROKEN_OFF if begun else Reason.UNREACHABLE
        return PrintOutcome(result, reason, detail="the worker died")

    def status(self, url: str, deadline: Deadline) -> PrinterStatus:
        answers = self._talk(StatusRequest(url, self._budget(deadline)), deadline)
        final = answers[-1] if answers else None
        return final if isinstance(final, PrinterStatus) else NO_STATUS

    def stop(self) -> None:
        """Kill the process. One that a driver holds in the kernel is left to it."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._process is not None:
            self._process.kill()
            self._process.join(_BURIAL_S)
            self._process = None

    def _budget(self, deadline: Deadline) -> float:
        return max(0.0, deadline.remaining_s() - _OWN_MARGIN_S)

    def _talk(self, request: Request, deadline: Deadline) -> list[object]:
        """Everything the worker said; a worker that did not finish is dead afterwards."""
        self.start()
        connection = self._connection
        answers: list[object] = []
        try:
            if connection is None:
                return answers
            connection.send(request)
            while connection.poll(deadline.remaining_s()):
                answers.append(connection.recv())
                if not isinstance(answers[-1], Sending):
                    return answers
        except (EOFError, OSError):
            self.stop()
            return answers
        self.stop()
        return answers
