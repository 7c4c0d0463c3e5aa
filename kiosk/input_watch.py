"""Sees every touch and key that reaches one window, whichever control takes it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel})
_WATCHED = _TOUCHES | {QEvent.Type.KeyPress}


class InputWatch(QObject):
    """Takes nothing away from anybody. `by_keyboard` is how the last input came."""

    seen = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.by_keyboard = False
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _WATCHED and isinstance(watched, QWidget) and watched.window() is self._window:
            self.by_keyboard = kind is QEvent.Type.KeyPress
            self.seen.emit()
        return False
