"""What can be set, one frozen dataclass a program.

A value comes from the first of these that has it: the command line, the environment (`ANTREAN_` and the
field's name in capitals), the settings file's section of the program, the settings file's top, the default.
`settings_source.py` reads them; this page says what there is.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import ClassVar, Literal, TypeVar

from common.runtime import paths
from common.runtime.settings_source import (
    SettingsError,
    Told,
    a_port,
    a_screen_size,
    a_web_address,
    from_command_line,
    from_environ,
    from_file,
    setting,
    settle,
    some_words,
)

__all__ = [
    "PROGRAMS",
    "CounterSettings",
    "DashboardSettings",
    "DisplaySettings",
    "HubSettings",
    "KioskSettings",
    "PortalSettings",
    "Settings",
    "SettingsError",
    "StationSettings",
    "load",
    "read_token",
    "station_token",
]

Language = Literal["id", "en"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What every program has."""

    program: ClassVar[str]

    data: Path = setting(make=paths.default_data_dir, says="folder for what must not be lost")
    log_level: Literal["debug", "info", "warning"] = setting("info", says="how much the log tells")
    log_to: Literal["stderr", "file"] = setting("stderr", says="`file`: rotating JSON lines in `data`/logs")


@dataclass(frozen=True, slots=True, kw_only=True)
class HubSettings(Settings):
    program: ClassVar[str] = "hub"

    host: str = setting("127.0.0.1", says="address to listen on; `0.0.0.0` serves the building's network")
    port: int = setting(8710, check=a_port, says="port to listen on; 0 takes a free one")
    database_url: str = setting("", says="PostgreSQL address; empty: SQLite in `data`")
    portal_url: str = setting(
        "", check=a_web_address, says="central portal to upload to; empty: keep for later"
    )
    portal_token: str = setting("", secret=True, says="the portal's token, where a file will not do")
    portal_token_file: Path | None = setting(None, says="file that holds the portal's token")


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalSettings(Settings):
    program: ClassVar[str] = "portal"

    host: str = setting("127.0.0.1", says="address to listen on")
    port: int = setting(8720, check=a_port, says="port to listen on; 0 takes a free one")
    database_url: str = setting("", says="PostgreSQL address; empty: SQLite in `data`")


@dataclass(frozen=True, slots=True, kw_only=True)
class StationSettings(Settings):
    """What every window has."""

    hub_url: str = setting("http://127.0.0.1:8710", check=a_web_address, says="the hub")
    token: str = setting("", secret=True, says="this station's token, where a file will not do")
    token_file: Path | None = setting(None, says="file that holds this station's token")
    name: str = setting("", says="what this station is called, for instance K2")
    language: Language = setting("id", says="language it starts in and returns to")
    screen_inches: float = setting(21.5, check=a_screen_size, says="screen diagonal: sizes are millimetres")
    full_screen: Literal["yes", "no"] = setting("no", says="`yes`: no frame, no way out by a touch")


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskSettings(StationSettings):
    program: ClassVar[str] = "kiosk"

    printer_url: str = setting(
        "", says="`tcp://host:9100`, `usb://04b8:0e15`, `serial:///dev/ttyUSB0`, `file:///…`"
    )
    printer_width_mm: Literal[80, 58] = setting(80, says="width of the paper")
    printer_mode: Literal["native", "raster"] = setting(
        "native", says="`raster` where letters come out wrong"
    )
    printer_width_dots: int = setting(0, says="dots a line, off the calibration page; 0: usual for the width")
    printer_code_page: Literal["cp437", "cp858"] = setting("cp437", says="the printer's table of letters")
    printer_cut: Literal["partial", "full", "none"] = setting("partial", says="what ends a ticket")
    printer_proof: Literal["receipt", "status", "delivery"] = setting(
        "receipt", says="what counts as printed; `delivery` only where the printer never answers"
    )
    tracking_url: str = setting(
        "",
        check=a_web_address,
        says="public address that a ticket's token is added to; empty: no QR on the ticket",
    )
    slip_outlet: str = setting(
        "bawah layar", check=some_words, says="where the slip comes out, as people say it"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterSettings(StationSettings):
    program: ClassVar[str] = "counter"

    counter: str = setting("", says="code of this counter; empty: the officer chooses")


@dataclass(frozen=True, slots=True, kw_only=True)
class DashboardSettings(StationSettings):
    program: ClassVar[str] = "dashboard"


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplaySettings(StationSettings):
    program: ClassVar[str] = "display"

    zone: str = setting("", says="zone whose calls are shown; empty: all")
    layout: Literal["info", "calls"] = setting(
        "info", says="`info`: calls, what to have ready and the ticker; `calls`: more calls"
    )
    chime: Literal["yes", "no"] = setting("yes", says="whether a call is heard here")


PROGRAMS: tuple[type[Settings], ...] = (
    HubSettings,
    PortalSettings,
    KioskSettings,
    CounterSettings,
    DashboardSettings,
    DisplaySettings,
)

S = TypeVar("S", bound=Settings)


def load(
    program: type[S],
    *,
    given: Mapping[str, object] | None = None,
    environ: Mapping[str, str] | None = None,
    file: Path | None = None,
) -> S:
    """Settle every setting of `program`; `given` is the command line, where `None` means: not said.

    Without `file` the one named by `ANTREAN_SETTINGS` is read, else this machine's, where there is one.
    Raises `SettingsError` with one sentence for the person who set it.
    """
    environ = os.environ if environ is None else environ
    names = {one.name for one in fields(program)}
    told: dict[str, Told] = {}
    if file is None and environ.get(paths.SETTINGS_VARIABLE):
        file = Path(environ[paths.SETTINGS_VARIABLE]).expanduser()
    if file is None and paths.default_settings_file().exists():
        file = paths.default_settings_file()
    if file is not None:
        told |= from_file(file, program.program, {one.program: one for one in PROGRAMS})
    told |= from_environ(environ, names)
    told |= from_command_line(given or {}, names)
    return program(**settle(program, told))


def station_token(settings: StationSettings) -> str:
    """The station's token, from its file where one is named; raises `SettingsError`."""
    return settings.token if settings.token_file is None else read_token(settings.token_file)


def read_token(file: Path) -> str:
    """The token that stands alone in `file`."""
    try:
        token = file.read_text(encoding="ascii").strip()
    except OSError as trouble:
        raise SettingsError(f"{file}: the token cannot be read ({trouble.strerror})") from trouble
    except UnicodeDecodeError as trouble:
        raise SettingsError(f"{file}: does not hold a token") from trouble
    if not token or len(token.split()) != 1:
        raise SettingsError(f"{file}: must hold one token and nothing else")
    return token
