"""What a supervisor says to the whole building or to one booth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from common.domain.commands.command import Command
from common.domain.words import BoothCloseReason, BoothCode


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseBooth(Command):
    """No more numbers for a booth today, or until a time; the kiosk says why. Who waits is still served."""

    name: ClassVar[str] = "close_booth"
    booth: BoothCode
    reason: BoothCloseReason
    until: datetime | None = None

    def __post_init__(self) -> None:
        Command.__post_init__(self)
        if self.until is not None and self.until.tzinfo is None:
            raise ValueError("until: a time with its offset")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenBooth(Command):
    """A booth gives numbers again."""

    name: ClassVar[str] = "reopen_booth"
    booth: BoothCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Announce(Command):
    """A text for the lobby's ticker, until a time or the day's end; empty takes the present one away."""

    name: ClassVar[str] = "announce"
    text: str
    until: datetime | None = None

    def __post_init__(self) -> None:
        Command.__post_init__(self)
        if self.until is not None and self.until.tzinfo is None:
            raise ValueError("until: a time with its offset")
