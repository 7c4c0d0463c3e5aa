"""Where the files that travel with the program lie: fonts, icons, sounds, translations, tokens."""

from __future__ import annotations

from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2] / "assets"


def asset(*parts: str) -> Path:
    """The path of one shipped file or folder; a missing one is a broken installation and raises."""
    path = ASSETS.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"missing from the installation: assets/{'/'.join(parts)}")
    return path
