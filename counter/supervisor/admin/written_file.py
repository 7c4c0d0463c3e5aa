"""Something written into a file, off the GUI thread: whole, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from counter.supervisor.link import Run


class WrittenFile(QObject):
    """One at a time. `changed` when `is_busy` or what came of it is another."""

    changed = Signal()

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self.is_busy = False
        self.path: Path | None = None
        """Where the last one went, or should have gone."""
        self.trouble = ""
        """Why it could not be written."""

    def write(self, path: Path, make: Callable[[], bytes]) -> None:
        if self.is_busy:
            return
        self.is_busy, self.path, self.trouble = True, path, ""
        self._run(lambda: _write(path, make()), lambda _: self._end(""), self._fail, self)
        self.changed.emit()

    def forget(self) -> None:
        """What came of it was read."""
        if not self.is_busy:
            self.path, self.trouble = None, ""
            self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            self.is_busy = False
            raise error
        self._end(error.strerror or str(error.errno))

    def _end(self, trouble: str) -> None:
        self.is_busy, self.trouble = False, trouble
        self.changed.emit()


def _write(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
