from __future__ import annotations

import socket
import time
from urllib.parse import urlsplit

import pytest

from common.printing.fake_printer import Condition, FakePrinter

JOB = b"\x1b@A-069\n\x1dVB\x00"
WELL = b"\x10\x04\x01", b"\x10\x04\x02", b"\x10\x04\x03", b"\x10\x04\x04"


def _connect(printer: FakePrinter) -> socket.socket:
    at = urlsplit(printer.url)
    assert at.hostname is not None
    assert at.port is not None
    return socket.create_connection((at.hostname, at.port), timeout=2)


def test_it_answers_each_question_with_one_byte(printer: FakePrinter) -> None:
    with _connect(printer) as line:
        for question in WELL:
            line.sendall(question)
            assert line.recv(8) == b"\x12"


def test_it_keeps_jobs_without_the_questions_among_them(printer: FakePrinter) -> None:
    with _connect(printer) as line:
        line.sendall(JOB[:4] + WELL[0] + JOB[4:] + b"\x1dr\x01" + JOB)
    assert printer.wait_for_jobs(2) == [JOB, JOB]
    assert printer.unfinished == b""


def test_a_job_may_arrive_byte_by_byte(printer: FakePrinter) -> None:
    with _connect(printer) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in JOB:
            line.sendall(bytes([byte]))
        assert printer.wait_for_jobs(1) == [JOB]


def test_bytes_of_a_picture_are_not_taken_for_questions(printer: FakePrinter) -> None:
    picture = b"\x1dv0\x00\x03\x00\x01\x00\x10\x04\x01"
    with _connect(printer) as line:
        line.sendall(picture + b"\x1dVB\x00" + b"\x1dr\x01")
        assert line.recv(8) == b"\x00"
    assert printer.jobs == [picture + b"\x1dVB\x00"]


def test_the_receipt_comes_after_the_paper(printer: FakePrinter) -> None:
    with FakePrinter(seconds_a_ticket=0.3) as slow, _connect(slow) as line:
        began = time.monotonic()
        line.sendall(JOB + b"\x1dr\x01" + WELL[0])
        assert line.recv(1) == b"\x12"
        assert time.monotonic() - began < 0.3
        assert line.recv(1) == b"\x00"
        assert time.monotonic() - began >= 0.3


@pytest.mark.parametrize("condition", [Condition.PAPER_OUT, Condition.COVER_OPEN, Condition.OFFLINE])
def test_what_it_could_not_print_comes_out_when_it_is_mended(
    condition: Condition, printer: FakePrinter
) -> None:
    printer.condition = condition
    with _connect(printer) as line:
        line.sendall(JOB + WELL[0])
        assert line.recv(1) == b"\x1a"
        assert printer.jobs == []
        printer.condition = Condition.OK
        assert printer.wait_for_jobs(1) == [JOB]


def test_a_ticket_for_the_tear_bar_ends_with_its_feed(printer: FakePrinter) -> None:
    with _connect(printer) as line:
        line.sendall(b"\x1b@A\n\x1bd\x06")
        assert printer.wait_for_jobs(1) == [b"\x1b@A\n\x1bd\x06"]


def test_it_has_no_address_before_it_starts() -> None:
    with pytest.raises(RuntimeError, match="not started"):
        _ = FakePrinter().url
