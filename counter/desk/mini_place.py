"""The corner of the screen where the mini mode stands, kept from day to day."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize

from common.runtime.paths import make_private

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class MiniPlace:
    """A corner and the distance from it in px, so that another screen size changes nothing."""

    at_right: bool = True
    at_bottom: bool = True
    x: int = 24
    y: int = 24

    def on(self, screen: QRect, size: QSize) -> QPoint:
        """Where a window of that size stands; always wholly on the screen."""
        x, y = max(0, self.x), max(0, self.y)
        left = screen.right() + 1 - size.width() - x if self.at_right else screen.left() + x
        top = screen.bottom() + 1 - size.height() - y if self.at_bottom else screen.top() + y
        left = max(screen.left(), min(left, screen.right() + 1 - size.width()))
        return QPoint(left, max(screen.top(), min(top, screen.bottom() + 1 - size.height())))

    @classmethod
    def of(cls, window: QRect, screen: QRect) -> MiniPlace:
        """The place of a window by the corner that is nearest to it."""
        from_left, from_right = window.left() - screen.left(), screen.right() - window.right()
        from_top, from_bottom = window.top() - screen.top(), screen.bottom() - window.bottom()
        at_right, at_bottom = from_right < from_left, from_bottom < from_top
        return cls(
            at_right, at_bottom, from_right if at_right else from_left, from_bottom if at_bottom else from_top
        )


def load_place(file: Path | None) -> MiniPlace:
    """What was kept; a file that is missing or unreadable means the usual corner."""
    if file is None or not file.exists():
        return MiniPlace()
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        return MiniPlace(bool(data["at_right"]), bool(data["at_bottom"]), int(data["x"]), int(data["y"]))
    except (OSError, ValueError, KeyError, TypeError):
        _log.info("the place of the mini mode could not be read", exc_info=True)
        return MiniPlace()


def keep_place(file: Path | None, place: MiniPlace) -> None:
    """Nothing is lost where it cannot be written but a corner: that is said in the log."""
    if file is None:
        return
    try:
        make_private(file.parent)
        draft = file.with_suffix(".new")
        draft.write_text(json.dumps(asdict(place)) + "\n", encoding="utf-8")
        draft.replace(file)
    except OSError:
        _log.warning("the place of the mini mode could not be kept", exc_info=True)
