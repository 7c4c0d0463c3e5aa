"""One talk with a printer: is it well, the ticket, did it come to the end, is it still well.

Runs where it is called, in this process or in the worker; every wait ends at the deadline, as far as
the transport is `bounded`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from common.printing.deadline import Deadline
from common.printing.outcome import PrintOutcome, Reason, Result, reason_of
from common.printing.settings import Proof
from common.printing.status import (
    NO_STATUS,
    RECEIPT_REQUEST,
    PrinterStatus,
    Question,
    holds_receipt,
    is_status_byte,
    read_status,
    request,
    says_offline,
)
from common.printing.transports.transport import PrinterUnreachable, Transport

_CONNECT_S = 1.5
_ANSWER_S = 0.4
_TRIES = 2
_SWEEP_S = 0.01
_STATUS_RESERVE_S = 0.8
"""Kept back while waiting for the receipt, to ask how the printer is when none comes."""

Sending = Callable[[], None]


def ask_status(transport: Transport, deadline: Deadline) -> PrinterStatus:
    """Open, ask, close. A printer that cannot be opened or never answers is `unknown`."""
    if not transport.answers:
        return NO_STATUS
    try:
        with _opened(transport, deadline):
            return _status(transport, deadline)
    except PrinterUnreachable:
        return NO_STATUS


def print_job(
    transport: Transport, job: bytes, proof: Proof, deadline: Deadline, sending: Sending
) -> PrintOutcome:
    """Print `job`. `sending` is called just before its first byte goes out: from then on the ticket
    may exist, whatever happens.
    """
    try:
        with _opened(transport, deadline):
            return _print_opened(transport, job, proof, deadline, sending)
    except PrinterUnreachable as trouble:
        return PrintOutcome(Result.NOT_PRINTED, Reason.UNREACHABLE, detail=trouble.detail)


@contextmanager
def _opened(transport: Transport, deadline: Deadline) -> Iterator[None]:
    transport.open(deadline.within(_CONNECT_S))
    try:
        yield
    finally:
        transport.close()


def _print_opened(
    transport: Transport, job: bytes, proof: Proof, deadline: Deadline, sending: Sending
) -> PrintOutcome:
    """Raises `PrinterUnreachable` only while nothing was sent."""
    if proof is Proof.DELIVERY:
        broken = _send(transport, job, deadline, sending)
        return PrintOutcome(Result.PRINTED) if broken is None else broken
    before = _status(transport, deadline)
    reason = reason_of(before)
    if reason is not None:
        return PrintOutcome(Result.NOT_PRINTED, reason, before)
    broken = _send(transport, job, deadline, sending)
    if broken is not None:
        return broken
    return _confirm(transport, proof, deadline)


def _send(transport: Transport, job: bytes, deadline: Deadline, sending: Sending) -> PrintOutcome | None:
    """None when the whole job was taken over."""
    if deadline.has_passed():
        return PrintOutcome(Result.NOT_PRINTED, Reason.TIMEOUT)
    sending()
    try:
        transport.send(job, deadline)
    except PrinterUnreachable as trouble:
        if not trouble.sent:
            raise
        reason = Reason.TIMEOUT if deadline.has_passed() else Reason.BROKEN_OFF
        return PrintOutcome(Result.UNKNOWN, reason, detail=trouble.detail)
    return None


def _confirm(transport: Transport, proof: Proof, deadline: Deadline) -> PrintOutcome:
    """What is known after the last byte. Without the proof the ticket is neither printed nor not."""
    try:
        received = proof is Proof.RECEIPT and _receipt(transport, deadline)
    except PrinterUnreachable as trouble:
        return PrintOutcome(Result.UNKNOWN, Reason.BROKEN_OFF, detail=trouble.detail)
    try:
        after = _status(transport, deadline)
    except PrinterUnreachable:
        after = NO_STATUS
    if received or (proof is Proof.STATUS and after.can_print):
        return PrintOutcome(Result.PRINTED, status=after)
    return PrintOutcome(Result.UNKNOWN, reason_of(after) or Reason.NO_RECEIPT, after)


def _receipt(transport: Transport, deadline: Deadline) -> bool:
    """Whether the printer came to the request that stands behind the cut.

    A printer that stopped (paper, cover) never does, so while it keeps us waiting it is asked in real
    time whether it is offline; the two answers differ in their fixed bits.
    """
    patience = deadline.within(max(0.0, deadline.remaining_s() - _STATUS_RESERVE_S))
    transport.send(RECEIPT_REQUEST, deadline)
    while not patience.has_passed():
        answer = _heard(transport, patience)
        if holds_receipt(answer):
            return True
        if says_offline(answer):
            return False
        if not answer:
            transport.send(request(Question.PRINTER), deadline)
    return False


def _heard(transport: Transport, deadline: Deadline) -> bytes:
    """An answer without the flow control (XON, XOFF) that serial lines mix in."""
    return transport.read(8, deadline.within(_ANSWER_S)).translate(None, b"\x11\x13")


def _status(transport: Transport, deadline: Deadline) -> PrinterStatus:
    """The four answers. Bytes nobody asked for are swept away, and an answer that makes no sense is
    asked for once more.
    """
    answers: dict[Question, bytes] = {}
    _sweep(transport, deadline)
    for question in Question:
        for attempt in range(_TRIES):
            if attempt:
                _sweep(transport, deadline)
            transport.send(request(question), deadline)
            answers[question] = _heard(transport, deadline)
            if is_status_byte(answers[question]):
                break
        else:
            break
    return read_status(answers)


def _sweep(transport: Transport, deadline: Deadline) -> None:
    transport.read(64, deadline.within(_SWEEP_S))
