"""RS-232 and its USB adapters, by pyserial."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import serial

from common.printing.deadline import Deadline
from common.printing.transports.transport import Instruction, PrinterUnreachable

_CHUNK = 256


class Flow(StrEnum):
    """Who says "wait"."""

    NONE = "none"
    RTSCTS = "rtscts"
    DSRDTR = "dsrdtr"
    XONXOFF = "xonxoff"


@dataclass(frozen=True, slots=True)
class Line:
    """How the port is set; the printer's switches must say the same."""

    baud: int = 19200
    bits: int = 8
    parity: str = "N"
    stop: int = 1
    flow: Flow = Flow.NONE


class SerialTransport:
    answers = True
    bounded = False  # closing a port may wait in the driver for a printer that says "wait"

    def __init__(self, port: str, line: Line) -> None:
        self._port = port
        self._line = line
        self._serial: serial.Serial | None = None

    def is_compatible(self) -> bool:
        return True

    def install_instructions(self) -> Instruction:
        return Instruction("ticket.install_serial", {"port": self._port, "baud": str(self._line.baud)})

    def open(self, deadline: Deadline) -> None:
        line = self._line
        try:
            self._serial = serial.Serial(
                self._port,
                baudrate=line.baud,
                bytesize=line.bits,
                parity=line.parity,
                stopbits=line.stop,
                timeout=deadline.remaining_s(),
                write_timeout=deadline.remaining_s(),
                xonxoff=line.flow is Flow.XONXOFF,
                rtscts=line.flow is Flow.RTSCTS,
                dsrdtr=line.flow is Flow.DSRDTR,
                exclusive=True,
            )
        except (OSError, ValueError) as trouble:
            raise PrinterUnreachable("printer", str(trouble)) from trouble

    def send(self, data: bytes, deadline: Deadline) -> None:
        sent = 0
        while sent < len(data):
            try:
                if deadline.has_passed():
                    raise TimeoutError("deadline passed")
                port = self._open_port()
                port.write_timeout = deadline.remaining_s()
                port.write(data[sent : sent + _CHUNK])
                sent += _CHUNK
            except OSError as trouble:
                # Of the chunk that failed nobody knows how much went out.
                raise PrinterUnreachable("printer", str(trouble), sent=min(sent + 1, len(data))) from trouble

    def read(self, count: int, deadline: Deadline) -> bytes:
        try:
            port = self._open_port()
            port.timeout = deadline.remaining_s()
            first: bytes = port.read(1)
            rest: bytes = port.read(min(count - 1, port.in_waiting)) if first and count > 1 else b""
        except OSError as trouble:
            raise PrinterUnreachable("printer", str(trouble)) from trouble
        return first + rest

    def close(self) -> None:
        if self._serial is not None:
            port, self._serial = self._serial, None
            try:
                port.close()
            except OSError:
                return

    def _open_port(self) -> serial.Serial:
        if self._serial is None:
            raise PrinterUnreachable("printer", "not open")
        return self._serial
