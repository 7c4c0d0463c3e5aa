"""What winspool.drv does with the arguments it is given, kept in memory."""

# ruff: noqa: ARG002 - the signatures are those of winspool.drv
from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from typing import Any

from common.printing.transports.windows_spool import JobInfo

PRINTED, PAPER_OUT = 0x80, 0x40


@dataclass
class SpoolJob:
    document: str
    data_type: str
    output_file: str | None
    data: bytearray = field(default_factory=bytearray)
    ended: bool = False
    deleted: bool = False


@dataclass
class Spooler:
    """`statuses` are told one after the other for a job; when they run out, the job has left the queue."""

    queues: tuple[str, ...] = ("EPSON TM-T82X",)
    statuses: list[int] = field(default_factory=list)
    takes_at_once: int = 1 << 16
    jobs: list[SpoolJob] = field(default_factory=list)
    open_handles: int = 0

    def OpenPrinterW(self, name: Any, handle: Any, defaults: None) -> int:  # noqa: N802 - Windows' names
        if name.value not in self.queues:
            return 0
        handle._obj.value = 7
        self.open_handles += 1
        return 1

    def StartDocPrinterW(self, handle: Any, level: int, info: Any) -> int:  # noqa: N802
        assert (handle.value, level) == (7, 1)
        told = info._obj
        self.jobs.append(SpoolJob(told.document_name, told.data_type, told.output_file))
        return len(self.jobs)

    def WritePrinter(self, handle: Any, buffer: Any, size: int, written: Any) -> int:  # noqa: N802
        assert len(buffer) == size
        if not self.takes_at_once:
            return 0
        taken = min(size, self.takes_at_once)
        self.jobs[-1].data += buffer.raw[:taken]
        written._obj.value = taken
        return 1

    def EndDocPrinter(self, handle: Any) -> int:  # noqa: N802
        self.jobs[-1].ended = True
        return 1

    def GetJobW(self, handle: Any, job: int, level: int, buffer: Any, size: int, needed: Any) -> int:  # noqa: N802
        if not self.statuses:
            needed._obj.value = 0
            return 0
        needed._obj.value = ctypes.sizeof(JobInfo) + 40
        if buffer is None or size < needed._obj.value:
            return 0
        info = JobInfo.from_buffer(buffer)
        info.job, info.status = job, self.statuses[0]
        if len(self.statuses) > 1 or not self.statuses[0] & (PRINTED | PAPER_OUT):
            self.statuses.pop(0)
        return 1

    def SetJobW(self, handle: Any, job: int, level: int, info: None, command: int) -> int:  # noqa: N802
        assert (level, info, command) == (0, None, 5)
        self.jobs[job - 1].deleted = True
        return 1

    def ClosePrinter(self, handle: Any) -> int:  # noqa: N802
        self.open_handles -= 1
        return 1
