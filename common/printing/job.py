"""Printing a ticket, as the kiosk asks for it. Blocks up to its deadline: call it from a background thread.

Where the conversation runs is decided by the transport. Sockets on a numeric address, files,
devices opened non-blocking and commands that can be killed keep their deadlines by themselves and run
here. USB, serial, the Windows spooler and host names that must be looked up can hang in a call without
a timeout; they run in a worker process that is killed at the deadline. Measured against a printer on
loopback, a native ticket from composing to proof: 41 ms here, 61 ms in a worker that was kept,
0.5 s in one that had to be started.
"""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from common.printing.conversation import ask_status, print_job
from common.printing.deadline import Deadline
from common.printing.escpos_bytes import job_bytes
from common.printing.layout import compose
from common.printing.outcome import PrintOutcome
from common.printing.settings import PrinterSettings
from common.printing.status import PrinterStatus
from common.printing.ticket import Ticket
from common.printing.transports.address import open_transport
from common.printing.transports.transport import Instruction
from common.printing.typeface import Typeface
from common.printing.worker import Worker
from common.runtime.clock import Clock
from common.runtime.sentences import Sentences

_log = logging.getLogger(__name__)

PRINT_LIMIT_S = 5.0
STATUS_LIMIT_S = 3.0


class TicketPrinter:
    """The kiosk's printer. Any thread may call it; jobs wait for each other."""

    def __init__(self, settings: PrinterSettings, *, fonts: Path, clock: Clock) -> None:
        """Raises `BadPrinterAddress`. `fonts` is the folder with Plus Jakarta Sans."""
        open_transport(settings.url)
        self._settings = settings
        self._typeface = Typeface(fonts)
        self._clock = clock
        self._worker = Worker(clock)
        self._turn = threading.Lock()

    def prepare(self, sample: Ticket, sentences: Sentences) -> None:
        """Load fonts and libraries and start the worker, so that the first citizen does not wait for it."""
        with self._turn:
            self._compose(sample, sentences)
            if not open_transport(self._settings.url).bounded:
                self._worker.start()

    def print_ticket(
        self, ticket: Ticket, sentences: Sentences, limit_s: float = PRINT_LIMIT_S
    ) -> PrintOutcome:
        """Print one ticket; the answer comes within `limit_s` of the printer becoming free."""
        with self._turn:
            began = self._clock.monotonic()
            deadline = Deadline(limit_s, self._clock)
            job = self._compose(ticket, sentences)
            outcome = self._print(job, deadline)
            _note(ticket.code, outcome, len(job), self._clock.monotonic() - began)
            return outcome

    def print_bytes(self, job: bytes, limit_s: float = PRINT_LIMIT_S) -> PrintOutcome:
        """Print a job that was composed elsewhere (the calibration page)."""
        with self._turn:
            return self._print(job, Deadline(limit_s, self._clock))

    def status(self, limit_s: float = STATUS_LIMIT_S) -> PrinterStatus:
        with self._turn:
            transport = open_transport(self._settings.url)
            deadline = Deadline(limit_s, self._clock)
            if transport.bounded:
                return ask_status(transport, deadline)
            return self._worker.status(self._settings.url, deadline)

    def instructions(self) -> Instruction:
        """What to do where the printer cannot be reached at all."""
        return open_transport(self._settings.url).install_instructions()

    @property
    def worker_id(self) -> int | None:
        """The process number of the worker, while there is one."""
        return self._worker.process_id

    def close(self) -> None:
        """End the worker."""
        with self._turn:
            self._worker.stop()

    def _compose(self, ticket: Ticket, sentences: Sentences) -> bytes:
        return job_bytes(compose(ticket, sentences), self._settings, self._typeface)

    def _print(self, job: bytes, deadline: Deadline) -> PrintOutcome:
        transport = open_transport(self._settings.url)
        proof = self._settings.proof
        if transport.bounded:
            return print_job(transport, job, proof, deadline, _nobody_needs_to_know)
        return self._worker.print_job(self._settings.url, job, proof, deadline)


def _note(code: str, outcome: PrintOutcome, size: int, took_s: float) -> None:
    """One line a ticket. Codes are public; nothing else of the ticket is logged."""
    _log.info(
        "ticket %s: %s",
        code,
        outcome.result,
        extra={
            "reason": outcome.reason,
            "printer": outcome.status.state,
            "answers": outcome.status.answers.hex(),
            "detail": outcome.detail,
            "bytes": size,
            "took_ms": round(took_s * 1000),
        },
    )


def _nobody_needs_to_know() -> None:
    """In this process the outcome itself says whether anything was sent."""
