from __future__ import annotations

import os
import select
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.printing.deadline import Deadline
from common.printing.fake_printer import Condition, FakePrinter, Mechanism
from common.printing.status import Question, request
from common.printing.transports.address import open_transport
from common.printing.transports.file import FileTransport
from common.printing.transports.network import NetworkTransport
from common.printing.transports.serial_port import Line, SerialTransport
from common.printing.transports.transport import PrinterUnreachable, Transport
from common.printing.transports.usb_device import UsbTransport
from common.runtime.clock import SystemClock
from tests.printing.usb_bus import PRODUCT, VENDOR, UsbBus

JOB = b"\x1b@A-069\n\x1dVB\x00"
POSIX = pytest.mark.skipif(
    sys.platform == "win32", reason="needs a POSIX shell or terminal; Windows has no such transport"
)


def _in(seconds: float) -> Deadline:
    return Deadline(seconds, SystemClock())


def _round(transport: Transport, job: bytes = JOB) -> bytes:
    """Ask, print, ask again; the two answers."""
    transport.open(_in(2))
    try:
        transport.send(request(Question.PRINTER), _in(2))
        answer = transport.read(8, _in(2))
        transport.send(job, _in(2))
        transport.send(request(Question.PAPER), _in(2))
        return answer + transport.read(8, _in(2))
    finally:
        transport.close()


# -- network ---------------------------------------------------------------------------------------


def test_network_sends_and_hears(printer: FakePrinter) -> None:
    assert _round(open_transport(printer.url)) == b"\x12\x12"
    assert printer.wait_for_jobs(1) == [JOB]


def test_network_is_opened_anew_for_each_job(printer: FakePrinter) -> None:
    transport = open_transport(printer.url)
    _round(transport)
    _round(transport)
    assert printer.wait_for_jobs(2) == [JOB, JOB]


def test_a_refused_connection_is_unreachable_and_nothing_was_sent() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        transport = NetworkTransport("127.0.0.1", taken.getsockname()[1])
        with pytest.raises(PrinterUnreachable) as unreachable:
            transport.open(_in(1))
    assert unreachable.value.sent == 0


def test_a_stalled_printer_ends_the_sending_at_the_deadline(printer: FakePrinter) -> None:
    printer.condition = Condition.STALLED
    transport = open_transport(printer.url)
    transport.open(_in(1))
    began = time.monotonic()
    with pytest.raises(PrinterUnreachable) as unreachable:
        transport.send(b"\x00" * 20_000_000, _in(0.3))
    transport.close()
    assert time.monotonic() - began < 1.5
    assert unreachable.value.sent > 0


def test_reading_from_a_mute_printer_ends_at_the_deadline(printer: FakePrinter) -> None:
    printer.condition = Condition.MUTE
    transport = open_transport(printer.url)
    transport.open(_in(1))
    assert transport.read(1, _in(0.05)) == b""
    transport.close()


def test_a_connection_the_printer_closed_is_told_from_silence(printer: FakePrinter) -> None:
    printer.condition = Condition.CLOSING
    transport = open_transport(printer.url)
    transport.open(_in(1))
    transport.send(JOB, _in(1))
    with pytest.raises(PrinterUnreachable):
        transport.read(1, _in(2))
    transport.close()


def test_closing_twice_and_before_opening_is_harmless(printer: FakePrinter) -> None:
    transport = open_transport(printer.url)
    transport.close()
    transport.open(_in(1))
    transport.close()
    transport.close()


# -- file ------------------------------------------------------------------------------------------


def test_a_file_collects_the_jobs(tmp_path: Path) -> None:
    target = tmp_path / "jobs.bin"
    for _ in range(2):
        transport = FileTransport(target)
        assert transport.is_compatible()
        assert not transport.answers
        transport.open(_in(1))
        transport.send(JOB, _in(1))
        assert transport.read(1, _in(1)) == b""
        transport.close()
    assert target.read_bytes() == JOB + JOB


def test_a_file_in_a_missing_folder_is_unreachable(tmp_path: Path) -> None:
    transport = FileTransport(tmp_path / "missing" / "jobs.bin")
    assert not transport.is_compatible()
    with pytest.raises(PrinterUnreachable):
        transport.open(_in(1))


def test_a_full_disk_is_unreachable() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    transport = FileTransport(Path("/dev/full"))
    transport.open(_in(1))
    with pytest.raises(PrinterUnreachable) as unreachable:
        transport.send(JOB, _in(1))
    transport.close()
    assert unreachable.value.sent == 0


@POSIX
def test_a_device_file_is_read_and_written_without_blocking(terminal: Terminal) -> None:
    transport = FileTransport(Path(terminal.name))
    assert transport.answers
    assert transport.install_instructions().sentence == "ticket.install_device"
    assert _round(transport) == b"\x12\x12"
    assert terminal.printer.jobs(1, 2.0) == [JOB]


@POSIX
def test_a_device_file_that_takes_nothing_ends_at_the_deadline(deaf_terminal: str) -> None:
    transport = FileTransport(Path(deaf_terminal))
    transport.open(_in(1))
    with pytest.raises(PrinterUnreachable) as unreachable:
        transport.send(b"\x00" * 1_000_000, _in(0.2))
    transport.close()
    assert 0 < unreachable.value.sent < 1_000_000


# -- serial ----------------------------------------------------------------------------------------


class Terminal:
    """The far end of a pseudo terminal with a fake printer's inside behind it."""

    def __init__(self) -> None:
        self._ours, self._theirs = os.openpty()
        os.set_blocking(self._ours, False)
        self.name = os.ttyname(self._theirs)
        _make_raw(self._theirs)
        self.printer = Mechanism(0.0)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        stream = b""
        while not self._stop.is_set():
            ready, _, _ = select.select([self._ours], [], [], 0.02)
            if ready:
                stream = self.printer.take(stream + os.read(self._ours, 4096))
            answer = self.printer.work()
            if answer:
                os.write(self._ours, answer)

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        os.close(self._ours)
        os.close(self._theirs)


def _make_raw(handle: int) -> None:
    import tty  # noqa: PLC0415 - does not exist on Windows

    tty.setraw(handle)


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    line = Terminal()
    yield line
    line.close()


@pytest.fixture
def deaf_terminal() -> Iterator[str]:
    ours, theirs = os.openpty()
    _make_raw(theirs)
    yield os.ttyname(theirs)
    os.close(ours)
    os.close(theirs)


@POSIX
def test_serial_sends_and_hears(terminal: Terminal) -> None:
    transport = SerialTransport(terminal.name, Line(baud=19200))
    assert _round(transport, JOB * 40) == b"\x12\x12"
    assert terminal.printer.jobs(40, 2.0) == [JOB] * 40


@POSIX
def test_serial_reading_ends_at_the_deadline(terminal: Terminal) -> None:
    terminal.printer.condition = Condition.MUTE
    transport = SerialTransport(terminal.name, Line())
    transport.open(_in(1))
    assert transport.read(4, _in(0.05)) == b""
    transport.close()


@POSIX
def test_serial_sending_to_a_deaf_printer_ends_at_the_deadline(deaf_terminal: str) -> None:
    transport = SerialTransport(deaf_terminal, Line())
    transport.open(_in(1))
    began = time.monotonic()
    with pytest.raises(PrinterUnreachable) as unreachable:
        transport.send(b"\x00" * 200_000, _in(0.2))
    transport.close()
    assert time.monotonic() - began < 1.5
    assert unreachable.value.sent > 0


def test_a_missing_port_is_unreachable() -> None:
    with pytest.raises(PrinterUnreachable):
        SerialTransport("/dev/ttyDoesNotExist", Line()).open(_in(1))


# -- USB -------------------------------------------------------------------------------------------


def test_usb_sends_and_hears_and_gives_the_device_back() -> None:
    bus = UsbBus()
    transport = UsbTransport(VENDOR, PRODUCT, backend=bus)
    assert transport.is_compatible()
    assert _round(transport, JOB * 900) == b"\x12\x12"
    assert bus.printer.jobs(900, 1.0) == [JOB] * 900
    assert not bus.claimed
    assert bus.driver_active


def test_no_usb_transfer_is_without_timeout() -> None:
    bus = UsbBus()
    transport = UsbTransport(VENDOR, PRODUCT, backend=bus)
    transport.open(_in(1))
    transport.send(JOB, _in(0))
    transport.send(request(Question.PRINTER), _in(0.5))
    transport.read(1, _in(0))
    transport.close()
    assert bus.timeouts
    assert all(1 <= timeout <= 1000 for timeout in bus.timeouts)


def test_usb_silence_is_no_answer_and_no_error() -> None:
    bus = UsbBus()
    bus.printer.condition = Condition.MUTE
    transport = UsbTransport(VENDOR, PRODUCT, backend=bus)
    transport.open(_in(1))
    assert transport.read(1, _in(0.1)) == b""
    transport.close()


def test_a_usb_printer_that_takes_nothing_is_unreachable_but_not_surely_unprinted() -> None:
    bus = UsbBus()
    transport = UsbTransport(VENDOR, PRODUCT, backend=bus)
    transport.open(_in(1))
    bus.accepts = False
    with pytest.raises(PrinterUnreachable) as unreachable:
        transport.send(JOB, _in(0.1))
    transport.close()
    assert unreachable.value.sent == 1


def test_a_usb_printer_that_is_pulled_out_and_put_back_prints_again() -> None:
    bus = UsbBus()
    transport = UsbTransport(VENDOR, PRODUCT, backend=bus)
    transport.open(_in(1))
    bus.plugged_in = False
    with pytest.raises(PrinterUnreachable):
        transport.send(JOB, _in(0.1))
    transport.close()
    with pytest.raises(PrinterUnreachable):
        transport.open(_in(0.1))
    bus.plugged_in = True
    assert _round(transport) == b"\x12\x12"


def test_another_device_is_not_the_printer() -> None:
    with pytest.raises(PrinterUnreachable):
        UsbTransport(VENDOR, 0x1111, backend=UsbBus()).open(_in(1))
