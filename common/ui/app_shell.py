"""Making the QApplication: fonts, style, Qt's messages into the log, the kiosk lock."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Callable, Sequence
from enum import Flag, auto
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QSize, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from common.ui.fonts import font, load_fonts
from common.ui.garbage import GarbageCollector

_log = logging.getLogger("qt")
_bugs = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Lock(Flag):
    """How far a window is closed to its visitors."""

    NONE = 0
    FULL_SCREEN = auto()
    ON_TOP = auto()
    NO_CLOSE = auto()
    NO_POINTER = auto()


KIOSK_LOCK = Lock.FULL_SCREEN | Lock.ON_TOP | Lock.NO_CLOSE | Lock.NO_POINTER
WAKE_MS = 200
WALL_LOCK = Lock.FULL_SCREEN | Lock.NO_POINTER


def make_application(
    arguments: Sequence[str], name: str, on_bug: Callable[[BaseException], None] | None = None
) -> QApplication:
    """The application of one station, dressed. Call once, from `app.py`.

    What escapes a slot is a bug: it stands in the log with its trace, and `on_bug` may show "ada kesalahan".
    """
    qInstallMessageHandler(say_in_log)
    sys.excepthook = bug_reporter(on_bug)
    application = QApplication(list(arguments))
    application.setApplicationName(name)
    application.setStyle("Fusion")
    dress(application)
    GarbageCollector(application)
    return application


def bug_reporter(
    on_bug: Callable[[BaseException], None] | None,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """An excepthook that logs, then tells. Ctrl+C stays what it is."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _bugs.critical("a bug", exc_info=(kind, error, trace))
        if on_bug is not None:
            on_bug(error)

    return report


def dress(application: QApplication) -> None:
    """Fonts and defaults for an application that already exists, e.g. the one of a test."""
    load_fonts()
    base: QFont = font(16, 500)
    application.setFont(base)


def show_locked(window: QWidget, lock: Lock, size: QSize | None = None) -> None:
    """Show a window as its station wants it; without full screen, at `size`."""
    flags = window.windowFlags()
    if Lock.FULL_SCREEN in lock:
        flags |= Qt.WindowType.FramelessWindowHint
    if Lock.ON_TOP in lock:
        flags |= Qt.WindowType.WindowStaysOnTopHint
    if Lock.NO_CLOSE in lock:
        flags &= ~Qt.WindowType.WindowCloseButtonHint
    window.setWindowFlags(flags)
    if Lock.NO_POINTER in lock:
        window.setCursor(Qt.CursorShape.BlankCursor)
    if Lock.FULL_SCREEN in lock:
        window.showFullScreen()
        return
    if size is not None:
        window.resize(size)
    window.show()


def obey_signals(application: QApplication, end: Callable[[], object]) -> None:
    """Call `end` at SIGTERM and Ctrl+C, on the GUI thread."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: end())
    # Python looks at signals only when it runs; without this the loop would sleep through them.
    awake = QTimer(application, interval=WAKE_MS)
    awake.timeout.connect(lambda: None)
    awake.start()


def grab(widget: QWidget, path: Path) -> None:
    """Write what a widget shows as a PNG, also when it is not on any screen."""
    path.parent.mkdir(parents=True, exist_ok=True)
    widget.ensurePolished()
    if not widget.grab().save(str(path), "PNG"):
        raise OSError(f"cannot write {path}")


def say_in_log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's own messages, at their level, under the name `qt`."""
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s (%s)", message, context.category or "default")
