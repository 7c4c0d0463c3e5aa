"""A painter that is always ended, and a paint event that always returns.

A QPainter that outlives its pixmap, e.g. in the traceback of an error, takes the program down with it; so do
two paint events that raise during one `grab()` (both measured with PySide6 6.11.3). So nothing here paints
but inside `painting_on`.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

_log = logging.getLogger(__name__)


@contextmanager
def painting_on(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter with smooth edges, ended even when the drawing raises.

    On a widget the error goes to the log with its trace and no further: whoever called is Qt, which cannot
    take it.
    """
    painter = QPainter(device)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    try:
        yield painter
    except Exception:
        if not isinstance(device, QWidget):
            raise
        _log.exception("%s could not be painted", type(device).__name__)
    finally:
        painter.end()
