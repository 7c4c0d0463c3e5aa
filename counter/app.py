"""Puts a desk together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from common.client.commands import Commands
from common.client.hub_link import HubLink
from common.runtime.clock import Clock
from common.ui.language import Language
from counter.desk.desk import SETTLE_S, Desk
from counter.desk.desk_window import DeskWindow

__all__ = ["AREAS", "DeskOptions", "DeskWindow", "make_desk"]

AREAS = ("desk", "operations", "refusals")
"""The sentences a desk needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskOptions:
    """`counter` is where this PC stands; empty: the officer chooses. `mini_place` is the file that keeps the
    corner of the mini mode.
    """

    counter: str = ""
    settle_s: float = SETTLE_S
    mini_place: Path | None = None


def make_desk(
    link: HubLink, commands: Commands, language: Language, clock: Clock, options: DeskOptions | None = None
) -> DeskWindow:
    """The window of one desk on a link that someone else starts and stops. Its view model is `.desk`."""
    chosen = options or DeskOptions()
    desk = Desk(link, commands, clock, preferred=chosen.counter, settle_s=chosen.settle_s)
    window = DeskWindow(desk, language, chosen.mini_place)
    desk.setParent(window)
    return window
