"""The Windows spooler (winspool.drv) with data type RAW, by ctypes: no package is needed.

As with CUPS, the spooler's word is that a job left the queue. A job that stays is deleted. Calls into
a driver cannot be given a timeout, so this transport is not bounded.
"""

from __future__ import annotations

import ctypes
import sys
import time
from ctypes import wintypes
from typing import Any, ClassVar

from common.printing.deadline import Deadline
from common.printing.transports.transport import Instruction, PrinterUnreachable

DOCUMENT_NAME = "Antrean MPP"
_INFO_LEVEL = 1
_CHUNK = 65536
_POLL_S = 0.1
_DELETE_MARGIN_S = 0.3
_JOB_CONTROL_DELETE = 5
_JOB_STATUS_PRINTED = 0x80
_JOB_STATUS_FAILED = 0x2 | 0x20 | 0x40  # error, offline, paper out


class DocInfo(ctypes.Structure):
    """`DOC_INFO_1W`."""

    _fields_: ClassVar = [
        ("document_name", wintypes.LPWSTR),
        ("output_file", wintypes.LPWSTR),
        ("data_type", wintypes.LPWSTR),
    ]


class JobInfo(ctypes.Structure):
    """`JOB_INFO_1W`."""

    _fields_: ClassVar = [
        ("job", wintypes.DWORD),
        *(
            (name, wintypes.LPWSTR)
            for name in ("printer", "machine", "user", "document", "data_type", "text")
        ),
        ("status", wintypes.DWORD),
        *((name, wintypes.DWORD) for name in ("priority", "position", "total_pages", "pages_printed")),
        ("submitted", wintypes.WORD * 8),
    ]


class WindowsSpoolTransport:
    answers = False
    bounded = False

    def __init__(self, queue: str, library: Any = None) -> None:
        """`library` is winspool.drv or something that behaves like it; None loads it on Windows."""
        self._queue = queue
        self._library = library
        self._handle: wintypes.HANDLE | None = None

    def is_compatible(self) -> bool:
        return self._library is not None or sys.platform == "win32"

    def install_instructions(self) -> Instruction:
        return Instruction("ticket.install_winspool", {"queue": self._queue})

    def open(self, deadline: Deadline) -> None:  # noqa: ARG002 - see `bounded`
        if not self.is_compatible():
            raise PrinterUnreachable("printer", "the Windows spooler exists on Windows only")
        handle = wintypes.HANDLE()
        if not self._spooler().OpenPrinterW(ctypes.c_wchar_p(self._queue), ctypes.byref(handle), None):
            raise PrinterUnreachable("printer", _failure("OpenPrinter"))
        self._handle = handle

    def send(self, data: bytes, deadline: Deadline) -> None:
        spooler, handle = self._spooler(), self._open_handle()
        info = DocInfo(DOCUMENT_NAME, None, "RAW")
        job = spooler.StartDocPrinterW(handle, _INFO_LEVEL, ctypes.byref(info))
        if not job:
            raise PrinterUnreachable("printer", _failure("StartDocPrinter"))
        try:
            self._write(data)
        except PrinterUnreachable:
            self._delete(job)
            raise
        finally:
            spooler.EndDocPrinter(handle)
        self._await_leaving(job, len(data), deadline)

    def read(self, count: int, deadline: Deadline) -> bytes:  # noqa: ARG002 - the spooler has no way back
        return b""

    def close(self) -> None:
        if self._handle is not None:
            handle, self._handle = self._handle, None
            self._spooler().ClosePrinter(handle)

    def _write(self, data: bytes) -> None:
        spooler, handle, sent = self._spooler(), self._open_handle(), 0
        while sent < len(data):
            chunk = data[sent : sent + _CHUNK]
            written = wintypes.DWORD()
            buffer = ctypes.create_string_buffer(chunk, len(chunk))
            if (
                not spooler.WritePrinter(handle, buffer, len(chunk), ctypes.byref(written))
                or not written.value
            ):
                raise PrinterUnreachable("printer", _failure("WritePrinter"), sent=sent)
            sent += written.value

    def _await_leaving(self, job: int, sent: int, deadline: Deadline) -> None:
        """A job that is gone, or printed and kept, is delivered."""
        while (status := self._status(job)) is not None and not status & _JOB_STATUS_PRINTED:
            if status & _JOB_STATUS_FAILED or deadline.remaining_s() < _POLL_S + _DELETE_MARGIN_S:
                self._delete(job)
                raise PrinterUnreachable(
                    "printer", f"the job did not leave the queue ({status:#x})", sent=sent
                )
            time.sleep(_POLL_S)

    def _status(self, job: int) -> int | None:
        spooler, handle = self._spooler(), self._open_handle()
        needed = wintypes.DWORD()
        spooler.GetJobW(handle, job, _INFO_LEVEL, None, 0, ctypes.byref(needed))
        if not needed.value:
            return None
        buffer = ctypes.create_string_buffer(max(needed.value, ctypes.sizeof(JobInfo)))
        if not spooler.GetJobW(handle, job, _INFO_LEVEL, buffer, len(buffer), ctypes.byref(needed)):
            return None
        return int(JobInfo.from_buffer(buffer).status)

    def _delete(self, job: int) -> None:
        self._spooler().SetJobW(self._open_handle(), job, 0, None, _JOB_CONTROL_DELETE)

    def _spooler(self) -> Any:
        if self._library is None and sys.platform == "win32":
            self._library = ctypes.WinDLL("winspool.drv", use_last_error=True)
        return self._library

    def _open_handle(self) -> wintypes.HANDLE:
        if self._handle is None:
            raise PrinterUnreachable("printer", "not open")
        return self._handle


def _failure(call: str) -> str:
    if sys.platform == "win32":
        return f"{call} failed ({ctypes.get_last_error()})"
    return f"{call} failed"
