"""What the day's events tell of legs that their rows in the tables do not keep: all that came and went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from common.domain.because import Reason
from common.domain.events import (
    Event,
    LegCalled,
    LegCancelled,
    LegParked,
    LegRecalled,
    LegReturned,
    LegTransferred,
)
from common.domain.words import CancelReason, LegId


class ReasonKind(StrEnum):
    """What a reason was given for."""

    CALL = "call"
    """The rule that brought a call about."""
    CHOSEN = "chosen"
    PARK = "park"
    TRANSFER = "transfer"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class WaitedAgain:
    """A leg that came back into the line; `end` is None while it waits."""

    leg_id: LegId
    begin: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Cancelled:
    """How a leg was given up. `in_line`: after it had come back into the line."""

    reason: CancelReason
    in_line: bool


class LegStory:
    """`take` one event of the day after the other."""

    def __init__(self) -> None:
        self.recalls: Counter[LegId] = Counter()
        self.parks: Counter[LegId] = Counter()
        self.cancelled: dict[LegId, Cancelled] = {}
        self.reasons: Counter[tuple[LegId, ReasonKind, str]] = Counter()
        self._over: list[WaitedAgain] = []
        self._in_line: dict[LegId, datetime] = {}

    def take(self, event: Event) -> None:
        told = _ON.get(type(event))
        if told is not None:
            told(self, event)

    def waited_again(self) -> list[WaitedAgain]:
        """All returns to the line so far."""
        going_on = [WaitedAgain(leg_id, begin, None) for leg_id, begin in self._in_line.items()]
        return self._over + going_on

    def called(self, event: LegCalled) -> None:
        self._leave_line(event.leg_id, event.at)
        self.reasons[event.leg_id, ReasonKind.CALL, event.because.code.value] += 1
        if event.because.code is Reason.CHOSEN:
            self.reasons[event.leg_id, ReasonKind.CHOSEN, str(event.because.data.get("reason", ""))] += 1

    def recalled(self, event: LegRecalled) -> None:
        self.recalls[event.leg_id] += 1

    def parked(self, event: LegParked) -> None:
        self.parks[event.leg_id] += 1
        self.reasons[event.leg_id, ReasonKind.PARK, event.reason.value] += 1

    def returned(self, event: LegReturned) -> None:
        self._leave_line(event.leg_id, event.at)
        self._in_line[event.leg_id] = event.at

    def transferred(self, event: LegTransferred) -> None:
        self._leave_line(event.leg_id, event.at)
        self.reasons[event.leg_id, ReasonKind.TRANSFER, event.reason.value] += 1

    def given_up(self, event: LegCancelled) -> None:
        in_line = self._leave_line(event.leg_id, event.at)
        self.cancelled[event.leg_id] = Cancelled(event.reason, in_line)

    def _leave_line(self, leg_id: LegId, at: datetime) -> bool:
        begin = self._in_line.pop(leg_id, None)
        if begin is None:
            return False
        self._over.append(WaitedAgain(leg_id, begin, at))
        return True


_ON: dict[type[Event], Callable[[LegStory, Any], None]] = {
    LegCalled: LegStory.called,
    LegRecalled: LegStory.recalled,
    LegParked: LegStory.parked,
    LegReturned: LegStory.returned,
    LegTransferred: LegStory.transferred,
    LegCancelled: LegStory.given_up,
}
