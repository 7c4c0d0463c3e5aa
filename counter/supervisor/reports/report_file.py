"""The figures into a file: where to is asked first, then the hub for what is missing, then it is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from common.contract.reports import Report
from common.domain.site import Site
from common.runtime.sentences import Sentences
from counter.supervisor.export.compose import compose
from counter.supervisor.export.saving import Format, NotSaved, save
from counter.supervisor.link import Run
from counter.supervisor.reports.report_desk import ReportDesk


class ReportFile(QObject):
    """`changed` when one begins and when it has ended: `told` then says how."""

    changed = Signal()

    def __init__(self, desk: ReportDesk, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run = run
        self.is_busy = False
        self.is_bad = False
        self.told: tuple[str, dict[str, str]] | None = None
        """The key of the sentence that says what became of the last one, with its values."""

    def write(self, path: Path, kind: Format, site: Site, sentences: Sentences) -> None:
        """Nothing happens while another one is being written."""
        if self.is_busy:
            return
        self.is_busy, self.told = True, None
        self.changed.emit()

        def gathered(reports: Sequence[Report] | None) -> None:
            if reports is None:
                self._end("reports.not_gathered", {}, is_bad=True)
            else:
                self._start(lambda: save(compose(reports, site, sentences), path, kind))

        self._desk.gather(gathered)

    def forget(self) -> None:
        """What was said is not said any more."""
        if self.told is not None:
            self.told = None
            self.changed.emit()

    def _start(self, work: Callable[[], Path]) -> None:
        self._run(work, self._saved, self._failed, self)

    def _saved(self, path: Path) -> None:
        self._end("reports.saved", {"name": path.name}, is_bad=False)

    def _failed(self, trouble: Exception) -> None:
        reason = trouble.reason if isinstance(trouble, NotSaved) else "failed"
        self._end(f"export.not_saved.{reason}", {}, is_bad=True)
        if not isinstance(trouble, NotSaved):
            raise trouble

    def _end(self, key: str, values: dict[str, str], *, is_bad: bool) -> None:
        self.is_busy, self.is_bad, self.told = False, is_bad, (key, values)
        self.changed.emit()
