# ruff: noqa: ARG002 - a cable in memory has no waits to bound
from __future__ import annotations

from common.printing.conversation import ask_status, print_job
from common.printing.deadline import Deadline
from common.printing.fake_printer import Condition, Mechanism
from common.printing.outcome import PrintOutcome, Reason, Result
from common.printing.settings import Proof
from common.printing.status import NO_STATUS, RECEIPT_REQUEST, PrinterState
from common.printing.transports.transport import Instruction, PrinterUnreachable
from common.runtime.clock import SystemClock

JOB = b"\x1b@A-069\n\x1dVB\x00"


class Cable:
    """Straight to the inside of a fake printer; breaks and noises as told."""

    answers = True
    bounded = True

    def __init__(self) -> None:
        self.printer = Mechanism(0.0)
        self.pending = b""
        self.noise_before_each_answer = b""
        self.breaks_when_asked_after_the_receipt = False
        self.refuses_data = False
        self.is_open = False
        self._rest = b""
        self._receipt_asked = False

    def is_compatible(self) -> bool:
        return True

    def install_instructions(self) -> Instruction:
        return Instruction("ticket.install_file", {"path": "memory"})

    def open(self, deadline: Deadline) -> None:
        self.is_open = True

    def send(self, data: bytes, deadline: Deadline) -> None:
        if self.breaks_when_asked_after_the_receipt and self._receipt_asked:
            raise PrinterUnreachable("printer", "gone")
        if self.refuses_data and data == JOB:
            raise PrinterUnreachable("printer", "refused")
        self._receipt_asked = data == RECEIPT_REQUEST
        self._rest = self.printer.take(self._rest + data)
        answer = self.printer.work()
        if answer:
            self.pending += self.noise_before_each_answer + answer

    def read(self, count: int, deadline: Deadline) -> bytes:
        answer, self.pending = self.pending[:count], self.pending[count:]
        return answer

    def close(self) -> None:
        self.is_open = False


def _print(cable: Cable, seconds: float = 1.5) -> tuple[PrintOutcome, list[bool]]:
    sending: list[bool] = []
    deadline = Deadline(seconds, SystemClock())
    return print_job(cable, JOB, Proof.RECEIPT, deadline, lambda: sending.append(True)), sending


def test_a_printed_ticket_gives_the_device_back() -> None:
    cable = Cable()
    outcome, sending = _print(cable)
    assert outcome.result is Result.PRINTED
    assert sending == [True]
    assert not cable.is_open
    assert cable.printer.jobs(1, 0.0) == [JOB]


def test_flow_control_among_the_answers_is_not_noise() -> None:
    cable = Cable()
    cable.noise_before_each_answer = b"\x13\x11"
    assert _print(cable)[0].result is Result.PRINTED


def test_what_lay_in_the_line_before_is_swept_away() -> None:
    cable = Cable()
    cable.pending = b"\x14\x00\x00\x0f"  # automatic status of an earlier owner
    assert _print(cable)[0].result is Result.PRINTED


def test_noise_with_every_answer_is_no_answer() -> None:
    cable = Cable()
    cable.noise_before_each_answer = b"\x7f"
    outcome, sending = _print(cable)
    assert (outcome.result, outcome.reason) == (Result.NOT_PRINTED, Reason.SILENT)
    assert sending == []


def test_a_receipt_stays_a_receipt_when_the_line_breaks_after_it() -> None:
    cable = Cable()
    cable.breaks_when_asked_after_the_receipt = True
    outcome, _ = _print(cable)
    assert outcome == PrintOutcome(Result.PRINTED, status=NO_STATUS)


def test_a_ticket_of_which_no_byte_was_taken_is_surely_not_printed() -> None:
    cable = Cable()
    cable.refuses_data = True
    outcome, _ = _print(cable)
    assert (outcome.result, outcome.reason) == (Result.NOT_PRINTED, Reason.UNREACHABLE)
    assert not cable.is_open


def test_without_time_nothing_is_sent() -> None:
    cable = Cable()
    outcome, sending = _print(cable, seconds=0.0)
    assert outcome.result is Result.NOT_PRINTED
    assert sending == []
    assert cable.printer.jobs(0, 0.0) == []


def test_status_says_what_holds_now() -> None:
    cable = Cable()
    for condition in (Condition.NEAR_END, Condition.COVER_OPEN, Condition.OK):
        cable.printer.condition = condition
        assert ask_status(cable, Deadline(1, SystemClock())).state == condition.value
    cable.printer.condition = Condition.NOISE
    assert ask_status(cable, Deadline(1, SystemClock())).state is PrinterState.UNKNOWN
