"""Python's cyclic garbage, collected where it may be.

A collection runs in whatever thread happens to allocate; when it frees a QObject of the GUI thread there,
Qt's timers are stopped from the wrong thread and the process may end. So the automatic collection is off,
and the GUI thread collects by itself, as often as the collector's own thresholds ask.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000


class GarbageCollector(QObject):
    """One a process, on the GUI thread; goes on until its parent goes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose threshold is passed, and with it the younger ones."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
