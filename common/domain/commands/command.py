"""What every command has: an id that its sender made and stored first, and who sends it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from common.domain.words import BoothCode, CommandId, CounterCode, LegId, OfficerId, StationKey

_ID = re.compile(r"[0-9A-Za-z._:-]{1,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Who sends: known to the hub from the connection, never taken from the command's body."""

    station: StationKey
    officer: OfficerId | None = None
    anywhere: bool = False
    """A supervisor or the building's own software: may act at a counter that another station opened."""
    booths: tuple[BoothCode, ...] = ()
    """Those of the officer who is signed in, who acts on their tickets only; none: all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """The common part: the id by which a repeat is known."""

    name: ClassVar[str]
    command_id: CommandId

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.command_id):
            raise ValueError("command_id: 1 to 64 of letters, digits and . _ : -")


@dataclass(frozen=True, slots=True, kw_only=True)
class InHand(Command):
    """A command on the ticket that a counter has in hand: named by its counter, by `leg_id`, or by both."""

    counter: CounterCode | None = None
    leg_id: LegId | None = None
