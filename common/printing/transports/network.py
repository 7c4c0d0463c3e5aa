"""Raw TCP, usually port 9100."""

from __future__ import annotations

import ipaddress
import socket

from common.printing.deadline import Deadline
from common.printing.transports.transport import Instruction, PrinterUnreachable

_CHUNK = 4096
_FAREWELL_S = 0.05


class NetworkTransport:
    answers = True

    def __init__(self, host: str, port: int) -> None:
        self._host = host
        self._port = port
        self._socket: socket.socket | None = None

    @property
    def bounded(self) -> bool:
        """Sockets keep their timeouts; looking a name up does not, so names are not bounded."""
        try:
            ipaddress.ip_address(self._host)
        except ValueError:
            return False
        return True

    def is_compatible(self) -> bool:
        return True

    def install_instructions(self) -> Instruction:
        return Instruction("ticket.install_network", {"host": self._host, "port": str(self._port)})

    def open(self, deadline: Deadline) -> None:
        try:
            self._socket = socket.create_connection(
                (self._host, self._port), timeout=max(0.001, deadline.remaining_s())
            )
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as trouble:
            raise PrinterUnreachable("printer", str(trouble)) from trouble

    def send(self, data: bytes, deadline: Deadline) -> None:
        view, sent = memoryview(data), 0
        while sent < len(view):
            try:
                self._wait_at_most(deadline)
                sent += self._connection().send(view[sent : sent + _CHUNK])
            except OSError as trouble:
                raise PrinterUnreachable("printer", str(trouble), sent=sent) from trouble

    def read(self, count: int, deadline: Deadline) -> bytes:
        try:
            self._wait_at_most(deadline)
            answer = self._connection().recv(count)
        except TimeoutError:
            return b""
        except OSError as trouble:
            raise PrinterUnreachable("printer", str(trouble)) from trouble
        if not answer:
            raise PrinterUnreachable("printer", "connection closed by the printer")
        return answer

    def close(self) -> None:
        if self._socket is None:
            return
        connection, self._socket = self._socket, None
        with connection:
            # Closing with an answer unread resets the connection, and the printer drops what it has
            # not yet taken: say goodbye, and read what is still on its way.
            try:
                connection.shutdown(socket.SHUT_WR)
                connection.settimeout(_FAREWELL_S)
                while connection.recv(64):
                    pass
            except OSError:
                return

    def _wait_at_most(self, deadline: Deadline) -> None:
        if deadline.has_passed():
            raise TimeoutError("deadline passed")
        self._connection().settimeout(deadline.remaining_s())

    def _connection(self) -> socket.socket:
        if self._socket is None:
            raise PrinterUnreachable("printer", "not open")
        return self._socket
