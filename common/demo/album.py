"""Pictures of the windows, each state once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from common.ui.app_shell import grab


class Album:
    """Writes `<name>.png` into one folder the first time a name is asked for."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._taken: set[str] = set()

    def __len__(self) -> int:
        """How many pictures there are."""
        return len(self._taken)

    def take(self, window: QWidget, name: str) -> None:
        if self._folder is None or name in self._taken:
            return
        self._taken.add(name)
        grab(window, self._folder / f"{name}.png")
