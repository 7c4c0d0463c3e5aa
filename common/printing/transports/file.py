"""A file that collects jobs, or the device file of a printer (`/dev/usb/lp0`)."""

from __future__ import annotations

import os
import select
import stat
import sys
from pathlib import Path

from common.printing.deadline import Deadline
from common.printing.transports.transport import Instruction, PrinterUnreachable

_CHUNK = 4096


class FileTransport:
    """A plain file is appended to and never answers; a character device is written without blocking."""

    bounded = True

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    @property
    def answers(self) -> bool:
        return self._is_device()

    def is_compatible(self) -> bool:
        target = self._path if self._path.exists() else self._path.parent
        return not self._path.is_dir() and os.access(target, os.W_OK)

    def install_instructions(self) -> Instruction:
        sentence = "ticket.install_device" if self._is_device() else "ticket.install_file"
        return Instruction(sentence, {"path": str(self._path)})

    def open(self, deadline: Deadline) -> None:  # noqa: ARG002 - neither way of opening waits
        try:
            self._handle = self._open_device() if self._is_device() else self._open_plain()
        except OSError as trouble:
            raise PrinterUnreachable("printer", str(trouble)) from trouble

    def send(self, data: bytes, deadline: Deadline) -> None:
        sent = 0
        while sent < len(data):
            try:
                self._await_room(deadline)
                sent += os.write(self._open_handle(), data[sent : sent + _CHUNK])
            except BlockingIOError:
                continue
            except OSError as trouble:
                raise PrinterUnreachable("printer", str(trouble), sent=sent) from trouble

    def read(self, count: int, deadline: Deadline) -> bytes:
        if not self._is_device():
            return b""
        try:
            ready, _, _ = select.select([self._open_handle()], [], [], deadline.remaining_s())
            return os.read(self._open_handle(), count) if ready else b""
        except OSError as trouble:
            raise PrinterUnreachable("printer", str(trouble)) from trouble

    def close(self) -> None:
        if self._handle is not None:
            handle, self._handle = self._handle, None
            os.close(handle)

    def _is_device(self) -> bool:
        try:
            return stat.S_ISCHR(self._path.stat().st_mode)
        except OSError:
            return False

    def _open_plain(self) -> int:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        if sys.platform == "win32":
            flags |= os.O_BINARY
        return os.open(self._path, flags, 0o640)

    def _open_device(self) -> int:
        if sys.platform == "win32":
            raise OSError("device files do not exist on Windows")
        return os.open(self._path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)

    def _await_room(self, deadline: Deadline) -> None:
        if not self._is_device():
            return
        _, ready, _ = select.select([], [self._open_handle()], [], deadline.remaining_s())
        if not ready:
            raise TimeoutError("the device takes nothing")

    def _open_handle(self) -> int:
        if self._handle is None:
            raise PrinterUnreachable("printer", "not open")
        return self._handle
