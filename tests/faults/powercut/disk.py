"""A disk whose power can be cut: the shim of `powercut.c`, and what is left after the cut."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HEAD = struct.Struct("<QQQQ")


def build(folder: Path) -> Path:
    """Compile the shim."""
    source, library = Path(__file__).with_name("powercut.c"), folder / "powercut.so"
    flags = ["-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
    subprocess.run(["cc", *flags, "-o", library, source, "-ldl", "-lpthread"], check=True)
    return library


@dataclass(frozen=True, slots=True)
class _Note:
    """What one write destroyed: `before` stood at `offset` in a file of `size`; `count` bytes came there."""

    offset: int
    before: bytes
    size: int
    count: int


def _notes(file: Path) -> Iterator[_Note]:
    data = file.read_bytes() if file.exists() else b""
    place = 0
    while place + HEAD.size <= len(data):
        offset, kept, size, count = HEAD.unpack_from(data, place)
        place += HEAD.size
        if place + kept > len(data):
            return  # stopped while it was being noted: the write itself has not begun
        yield _Note(offset, data[place : place + kept], size, count)
        place += kept


class Disk:
    """One folder under the shim."""

    def __init__(self, data: Path, notes: Path, shim: Path) -> None:
        self.data = data
        self.notes = notes
        self.notes.mkdir()
        self._shim = shim

    def environ(self) -> dict[str, str]:
        """For the program that works on this disk."""
        return {
            **os.environ,
            "LD_PRELOAD": str(self._shim),
            "POWERCUT_DIR": str(self.data),
            "POWERCUT_UNDO": str(self.notes),
        }

    def trouble(self, name: str) -> Path:
        """Begin `enospc`, `eio` or `eio-once`; unlink what is returned to end it."""
        file = self.notes / name
        file.touch()
        return file

    def cut(self, into: Path) -> Path:
        """What the disk has if the power goes now, in `into`. Whoever writes must stand still."""
        into.mkdir()
        for file in self.data.iterdir():
            # Locks and the shared memory of SQLite live in the machine, not on the disk.
            if not file.name.endswith(("-shm", ".lock")):
                copy = into / file.name
                shutil.copy(file, copy)
                self._undo(copy)
        return into

    def _undo(self, copy: Path) -> None:
        with copy.open("r+b") as file:
            for note in reversed(list(_notes(self.notes / f"{copy.name}.undo"))):
                file.seek(note.offset)
                file.write(note.before)
                file.truncate(note.size)
            size = file.seek(0, os.SEEK_END)
            safe = bytearray(size)
            for note in _notes(self.notes / f"{copy.name}.again"):
                end = min(note.offset + note.count, size)
                safe[note.offset : end] = b"\1" * max(0, end - note.offset)
            for note in reversed(list(_notes(self.notes / f"{copy.name}.lost"))):
                never_written = note.before.ljust(note.count, b"\0")
                for offset in range(note.offset, min(note.offset + note.count, size)):
                    if not safe[offset]:
                        file.seek(offset)
                        file.write(never_written[offset - note.offset :][:1])
