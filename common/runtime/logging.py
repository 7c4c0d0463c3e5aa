"""Logs as JSON lines, to stderr or to a rotating file, without personal data.

A line is one JSON object: control characters cannot forge a second line. Numbers that look like a NIK or a
telephone number are masked wherever they stand; names have no pattern, so nobody may log one.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
import traceback
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from common.runtime.paths import log_file, make_private
from common.runtime.settings import Settings

_BYTES_A_FILE = 10_000_000
_FILES_KEPT = 5
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime"}
_NIK = re.compile(r"(?<!\d)(\d{4})\d{8}(\d{4})(?!\d)")
_PHONE = re.compile(r"(?<![\w.:-])(\+62|62|08)[\d -]{6,12}(\d{2})(?!\d)")


def mask(text: str) -> str:
    """`text` with what looks like a NIK or a telephone number masked."""
    return _PHONE.sub(r"\1••••\2", _NIK.sub(r"\1••••••••\2", text))


class JsonLines(logging.Formatter):
    """One JSON object a record: time, level, logger, message, and what `extra=` brought along."""

    def __init__(self, program: str) -> None:
        super().__init__()
        self._program = program

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "program": self._program,
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= {key: value for key, value in vars(record).items() if key not in _STANDARD}
        if record.exc_info and record.exc_info[0] is not None:
            line["trace"] = "".join(traceback.format_exception(*record.exc_info))
        return mask(json.dumps(line, ensure_ascii=False, default=str))


def set_up_logging(program: str, *, level: str = "info", file: Path | None = None) -> None:
    """Called once, by the program's edge. Bugs that nobody caught are logged too, with their trace."""
    handler: logging.Handler
    if file is None:
        handler = logging.StreamHandler(sys.stderr)
    else:
        make_private(file.parent)
        handler = RotatingFileHandler(file, maxBytes=_BYTES_A_FILE, backupCount=_FILES_KEPT, encoding="utf-8")
    handler.setFormatter(JsonLines(program))
    root = logging.getLogger()
    for old in root.handlers[:]:
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(level.upper())
    logging.captureWarnings(True)
    sys.excepthook = _log_bug
    threading.excepthook = _log_thread_bug


def log_as_set(settings: Settings) -> None:
    """`set_up_logging` as a program's settings say."""
    file = log_file(settings.data, settings.program) if settings.log_to == "file" else None
    set_up_logging(settings.program, level=settings.log_level, file=file)


def _log_bug(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("antrean").critical("a bug nobody caught", exc_info=(kind, bug, trace))


def _log_thread_bug(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and args.exc_type is not SystemExit:
        name = args.thread.name if args.thread else "?"
        trouble = (args.exc_type, args.exc_value, args.exc_traceback)
        logging.getLogger("antrean").critical("a bug nobody caught in thread %s", name, exc_info=trouble)
