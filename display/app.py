"""Puts a display together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from common.client.watched_link import WatchedLink
from common.runtime.clock import Clock
from common.ui.language import Language
from display.arrangement import Layout
from display.board import Board
from display.board_window import BoardWindow
from display.chime import Chime

__all__ = ["AREAS", "BoardOptions", "Layout", "make_board"]

AREAS = ("board", "refusals")
"""The sentences a display needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardOptions:
    """What a site chooses for one display."""

    zone: str = ""
    layout: Layout = Layout.INFO
    closable: bool = True


class HubTime:
    """The hub's clock: what is on the wall agrees with what the hub says, whatever this machine thinks."""

    def __init__(self, link: WatchedLink, clock: Clock) -> None:
        self._link = link
        self._clock = clock

    def now(self) -> datetime:
        return self._link.hub_now()

    def monotonic(self) -> float:
        return self._clock.monotonic()


def make_board(
    link: WatchedLink, language: Language, clock: Clock, chime: Chime, options: BoardOptions | None = None
) -> BoardWindow:
    """The window of one display on a link that someone else starts and stops."""
    chosen = options or BoardOptions()
    board = Board(link, zone=chosen.zone)
    window = BoardWindow(board, language, HubTime(link, clock), chime, chosen.layout)
    board.setParent(window)
    window.set_closable(may_close=chosen.closable)
    return window
