"""A file of JSON lines that is still there after a power cut: each append is synced before it returns.

A line that the cut tore in half stands at the end and is no promise to anyone: it is left out, and told.
Thread-safe and blocking: call it off the GUI thread. Never put personal data into it.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterable, Mapping
from io import FileIO
from pathlib import Path
from threading import Lock
from typing import Any

from common.runtime.paths import make_private

Entry = Mapping[str, Any]
_log = logging.getLogger(__name__)


class Journal:
    """Opened by one process only. Raises `OSError` where the disk does; then nothing was appended."""

    def __init__(self, file: Path) -> None:
        make_private(file.parent)
        self._path = file
        self._lock = Lock()
        self._file: FileIO | None = None
        self.damaged = 0
        """Lines that could not be read, a torn last one included."""
        self._found = self._read()

    @property
    def found(self) -> tuple[Entry, ...]:
        """The entries that the file held when it was opened."""
        return self._found

    def append(self, *entries: Entry, sync: bool = True) -> None:
        """Add entries after all others; all are kept or none is. Unsynced ones may be lost by a power cut."""
        data = b"".join(_line(entry) for entry in entries)
        with self._lock:
            file = self._file or self._open()
            end = file.tell()
            try:
                _write(file, data)
                if sync:
                    os.fsync(file.fileno())
            except OSError:
                self._take_back(file, end)
                raise

    def rewrite(self, entries: Iterable[Entry]) -> None:
        """Replace everything at once: after a power cut the file holds the old entries or the new ones."""
        beside = self._path.with_name(self._path.name + ".new")
        data = b"".join(_line(entry) for entry in entries)
        with self._lock:
            with _open_private(beside, os.O_TRUNC) as new:
                _write(new, data)
                os.fsync(new.fileno())
            self._close()
            beside.replace(self._path)
            _sync_folder(self._path.parent)

    def close(self) -> None:
        with self._lock:
            self._close()

    def _open(self) -> FileIO:
        file = _open_private(self._path)
        try:
            if file.seek(0, os.SEEK_END):
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    _write(file, b"\n")
            _sync_folder(self._path.parent)
        except OSError:
            file.close()
            raise
        self._file = file
        return file

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _take_back(self, file: FileIO, end: int) -> None:
        """Cut off what a failed append may have left; `_open` ends the line where even that fails."""
        try:
            file.truncate(end)
            os.fsync(file.fileno())
        except OSError:
            _log.exception(
                "the journal could not take back a failed line", extra={"journal": self._path.name}
            )
        self._close()

    def _read(self) -> tuple[Entry, ...]:
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return ()
        *lines, torn = content.split(b"\n")
        read = [_entry(line) for line in lines if line]
        found = [entry for entry in read if entry is not None]
        self.damaged = len(read) - len(found) + bool(torn)
        if self.damaged:
            _log.warning(
                "the journal has lines that cannot be read; they are left out",
                extra={"journal": self._path.name, "damaged": self.damaged, "read": len(found)},
            )
            with _open_private(self._path.with_name(self._path.name + ".damaged"), os.O_TRUNC) as aside:
                _write(aside, content)
            self.rewrite(found)
        return tuple(found)


def _open_private(file: Path, flags: int = 0) -> FileIO:
    """Read and write, readable by this user only."""
    flags |= os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    return FileIO(os.open(file, flags, 0o600), "r+")


def _write(file: FileIO, data: bytes) -> None:
    """All of `data`: the system may take less at a time, most of all when the disk is nearly full."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]


def _line(entry: Entry) -> bytes:
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _entry(line: bytes) -> Entry | None:
    try:
        entry = json.loads(line)
    except ValueError:
        return None
    return entry if isinstance(entry, dict) else None


def _sync_folder(folder: Path) -> None:
    """A new name is only safe when its folder is. Windows has no such call and needs none."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
