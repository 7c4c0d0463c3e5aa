"""What the doctor looks at on the machine itself."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from common.cli.finding import Finding, State
from common.runtime import paths
from common.runtime.settings import PROGRAMS, SettingsError, load

_HOW_TO_GET_LIBRARIES = "Run `antrean kiosk` once: it installs what is missing, or prints the line to run."
_SLOW_FSYNC_S = 0.05
_ENOUGH_FREE = 0.10
_NO_MORE_FREE = 0.01
_OLDEST_SQLITE = (3, 37, 0)
_PROBE_LIMIT_S = 60


def look_at_python() -> Finding:
    version = ".".join(str(part) for part in sys.version_info[:3])
    if not (3, 11) <= sys.version_info[:2] < (3, 15):
        return Finding(
            "Python", State.WRONG, version, "Install Python 3.11 to 3.14, remove .venv, start again."
        )
    return Finding("Python", State.OK, f"{version} in {sys.prefix}")


def look_at_settings(environ: Mapping[str, str]) -> Finding:
    """Every program's settings are read, so that a mistake shows here and not on the kiosk."""
    try:
        for program in PROGRAMS:
            load(program, environ=environ)
    except SettingsError as trouble:
        return Finding(
            "Settings", State.WRONG, str(trouble), "Mend that line; the README lists every setting."
        )
    named = environ.get(paths.SETTINGS_VARIABLE)
    file = Path(named) if named else paths.default_settings_file()
    return Finding("Settings", State.OK, str(file) if file.exists() else "defaults and environment; no file")


def look_at_qt(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Windows, fonts and sound, asked of Qt in a process of its own."""
    has_screen = bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")) or os.name == "nt"
    asked = dict(environ) if has_screen else {**environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(
            [sys.executable, "-m", "common.cli.qt_probe"],
            env=asked | {"PYTHONPATH": str(paths.project_root())},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PROBE_LIMIT_S,
            check=False,
        )
        report = json.loads(done.stdout.splitlines()[-1])
    except (subprocess.TimeoutExpired, json.JSONDecodeError, IndexError) as trouble:
        said = "" if isinstance(trouble, subprocess.TimeoutExpired) else _last_line(done.stderr)
        yield Finding("Windows", State.WRONG, said or "Qt does not start", _HOW_TO_GET_LIBRARIES)
        return
    yield from _read_qt_report(report, has_screen=has_screen)


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if "cannot open" in line or "could not" in line.lower()]
    return (telling or lines or [""])[-1]


def _read_qt_report(report: Mapping[str, object], *, has_screen: bool) -> Iterator[Finding]:
    if has_screen:
        yield Finding("Windows", State.OK, f"Qt on {report['platform']}, {report['screen']}")
    else:
        yield Finding("Windows", State.LOOK, "Qt starts, but no screen is here", "Needed on stations only.")
    if not report["ours"] or not report["families"]:
        yield Finding("Fonts", State.WRONG, "the program's own fonts do not load", "Restore assets/fonts.")
    else:
        yield Finding("Fonts", State.OK, f"{report['families']} families, our own among them")
    if report["tls"]:
        yield Finding("TLS", State.OK, "Qt can use it")
    else:
        yield Finding("TLS", State.WRONG, "Qt finds no OpenSSL", "Install libssl3.")
    sounds = report["sounds"]
    if isinstance(sounds, list) and sounds:
        yield Finding("Sound", State.OK, str(sounds[0]))
    else:
        yield Finding(
            "Sound",
            State.LOOK,
            "no sound output",
            "On a display: connect one; calls are shown but not spoken.",
        )


def look_at_data(data: Path) -> Iterator[Finding]:
    """The data folder, or where it will be made: does it take files, how fast, how many more, and SQLite."""
    there = next(folder for folder in [data.absolute(), *data.absolute().parents] if folder.exists())
    try:
        with tempfile.TemporaryDirectory(prefix="doctor-", dir=there) as folder:
            took_s = _time_of_a_safe_write(Path(folder))
            sqlite = _look_at_sqlite(Path(folder))
    except OSError as trouble:
        yield Finding(
            "Data folder",
            State.WRONG,
            f"{data}: {trouble.strerror}",
            "Give the user of the program the folder.",
        )
        return
    slow = took_s > _SLOW_FSYNC_S
    yield Finding(
        "Data folder",
        State.LOOK if slow else State.OK,
        f"{data}, {took_s * 1000:.1f} ms until a write is safe",
        "Slow: use a disk of this machine, not a network drive." if slow else "",
    )
    yield _look_at_room(there)
    yield sqlite


def _time_of_a_safe_write(folder: Path) -> float:
    times = []
    for number in range(5):
        begun = time.perf_counter()
        with (folder / str(number)).open("wb") as file:
            file.write(b"x" * 4096)
            file.flush()
            os.fsync(file.fileno())
        times.append(time.perf_counter() - begun)
    return sorted(times)[len(times) // 2]


def _look_at_room(data: Path) -> Finding:
    usage = shutil.disk_usage(data)
    share = usage.free / usage.total
    found = f"{share:.0%} free ({usage.free / 1e9:.0f} GB)"
    if share < _NO_MORE_FREE:
        return Finding("Disk", State.WRONG, found, "Make room now: soon no ticket can be kept.")
    if share < _ENOUGH_FREE:
        return Finding("Disk", State.LOOK, found, "Make room, or move the data folder to a larger disk.")
    return Finding("Disk", State.OK, found)


def _look_at_sqlite(folder: Path) -> Finding:
    """Set what the store sets, and read it back: a network drive silently keeps another journal."""
    version = sqlite3.sqlite_version
    connection = sqlite3.connect(folder / "probe.db")
    try:
        mode = connection.execute("PRAGMA journal_mode=WAL").fetchone()[0]
        connection.execute("PRAGMA synchronous=FULL")
        synchronous = connection.execute("PRAGMA synchronous").fetchone()[0]
        connection.execute("CREATE TABLE probe (x TEXT) STRICT")
    except sqlite3.Error as trouble:
        return Finding(
            "SQLite",
            State.WRONG,
            f"{version}: {trouble}",
            "Use a disk of this machine; Python 3.11 or newer.",
        )
    finally:
        connection.close()
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        return Finding(
            "SQLite", State.WRONG, version, "3.37 or newer is needed: use a newer system or Python."
        )
    if (mode, synchronous) != ("wal", 2):
        found = f"{version}, journal {mode}, synchronous {synchronous}"
        return Finding("SQLite", State.WRONG, found, "Use a disk of this machine, not a network drive.")
    return Finding("SQLite", State.OK, f"{version}, WAL, synchronous FULL")


def look_at_clock(now: datetime) -> Iterator[Finding]:
    try:
        ZoneInfo("Asia/Jakarta")
    except ZoneInfoNotFoundError:
        yield Finding(
            "Time zones", State.WRONG, "Asia/Jakarta is not known", "Start once more: tzdata is missing."
        )
    local = now.astimezone()
    found = f"{local:%Y-%m-%d %H:%M:%S %Z}"
    if now.year < 2026:
        yield Finding("Clock", State.WRONG, found, "Set the clock; certificates and tickets depend on it.")
    elif _is_synchronised() is False:
        yield Finding(
            "Clock", State.LOOK, f"{found}, not set by the network", "Turn on time synchronisation (NTP)."
        )
    else:
        yield Finding("Clock", State.OK, found)


def _is_synchronised() -> bool | None:
    """What systemd says about the clock; nothing where it does not run."""
    if not shutil.which("timedatectl"):
        return None
    asked = ["timedatectl", "show", "--property=NTPSynchronized", "--value"]
    said = subprocess.run(asked, capture_output=True, text=True, timeout=5, check=False).stdout.strip()
    return {"yes": True, "no": False}.get(said)
