"""Puts a display together."""

from __future__ import annotations

from dataclasses import dataclass

from common.client.hub_link import HubLink
from common.runtime.clock import Clock
from common.ui.language import Language
from display.board import Board
from display.board_window import BoardWindow, Layout
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


def make_board(
    link: HubLink, language: Language, clock: Clock, chime: Chime, options: BoardOptions | None = None
) -> BoardWindow:
    """The window of one display on a link that someone else starts and stops."""
    chosen = options or BoardOptions()
    board = Board(link, zone=chosen.zone)
    window = BoardWindow(board, language, clock, chime, chosen.layout)
    board.setParent(window)
    window.set_closable(may_close=chosen.closable)
    return window
