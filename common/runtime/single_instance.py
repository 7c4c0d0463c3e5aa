"""One running copy of a program on one data folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from common.runtime.paths import make_private


class AlreadyRunning(RuntimeError):
    """Another process holds the lock. `pid` is who, where it could be read."""

    def __init__(self, file: Path, pid: int | None) -> None:
        who = f" (process {pid})" if pid else ""
        super().__init__(
            f"already running{who}: {file} is held; end that one first, or use another data folder"
        )
        self.file = file
        self.pid = pid


@contextmanager
def only_one(file: Path) -> Iterator[None]:
    """Hold `file` locked; the operating system lets go of it when the process ends, however it ends.

    The lock file stays behind: removing it would let two processes hold two files of one name.
    """
    make_private(file.parent)
    handle = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        if not _lock(handle):
            raise AlreadyRunning(file, _pid_in(file))
        os.ftruncate(handle, 0)
        os.write(handle, str(os.getpid()).encode())
        yield
    finally:
        os.close(handle)


def _pid_in(file: Path) -> int | None:
    with suppress(OSError, ValueError):
        return int(file.read_text(encoding="ascii"))
    return None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        # A byte far behind the text, so that others can still read who holds it.
        os.lseek(handle, 1 << 20, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True
else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
