"""Where things lie: what ships with the program, and what this machine keeps."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

SETTINGS_VARIABLE = "ANTREAN_SETTINGS"
_PROJECT = Path(__file__).resolve().parents[2]


def project_root() -> Path:
    """The folder that holds `antrean`, `common/` and `assets/`."""
    return _PROJECT


def default_data_dir() -> Path:
    """Where a program keeps what it must not lose when nobody has said where."""
    return platformdirs.user_data_path("antrean", appauthor=False)


def default_settings_file() -> Path:
    """The one settings file of this machine, shared by all programs on it."""
    if sys.platform == "win32":
        return platformdirs.site_config_path("Antrean", appauthor=False) / "antrean.toml"
    return Path("/etc/antrean/antrean.toml")


def log_file(data: Path, program: str) -> Path:
    return data / "logs" / f"{program}.jsonl"


def lock_file(data: Path, program: str) -> Path:
    """The file a running program holds; never the store itself, whose locks an extra open would drop."""
    return data / f"{program}.lock"


def make_private(folder: Path) -> Path:
    """Make `folder` so that only this user can look into it; one that is there already stays as it is."""
    if not folder.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
