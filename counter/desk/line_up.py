"""Who comes next at this counter, in the order in which the calling law would name them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from common.domain.because import Because, Reason
from common.domain.calling import pick_next
from common.domain.leg import Leg
from common.domain.line import WaitingLine
from common.domain.state import QueueState
from common.domain.words import BoothCode, ServiceCode

FORESEEN = 40
"""So many are put in the law's order; who stands behind follows by arrival, to be named in their time."""


@dataclass(frozen=True, slots=True)
class InLine:
    """Someone who waits, and why they would be called where they stand."""

    leg: Leg
    because: Because


def line_up(
    state: QueueState, booth: BoothCode, services: Collection[ServiceCode], now: datetime
) -> list[InLine]:
    """Everyone who waits for `services`; the first is whom `call_next` would name at `now`."""
    waiting = state.line.of(services)
    line = WaitingLine(waiting)
    turn = state.turn(booth)
    found: list[InLine] = []
    while len(found) < FORESEEN:
        pick = pick_next(line, services, turn, state.site.policy, now)
        if pick is None:
            return found
        line.remove(pick.leg)
        turn = 0 if pick.leg.is_priority else turn + 1
        found.append(InLine(pick.leg, pick.because))
    named = {one.leg.leg_id for one in found}
    return found + [InLine(leg, Because(Reason.FIRST_COME)) for leg in waiting if leg.leg_id not in named]
