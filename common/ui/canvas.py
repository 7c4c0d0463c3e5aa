"""A painter that is always ended.

A QPainter that outlives its pixmap, e.g. in the traceback of an error, takes the program down with it
(measured: an unknown icon's name ended the interpreter). So nothing here paints but inside `painting_on`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def painting_on(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter with smooth edges, ended even when the drawing raises."""
    painter = QPainter(device)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    try:
        yield painter
    finally:
        painter.end()
