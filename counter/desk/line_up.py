"""Who comes next at this counter, in the order in which the calling law would name them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice
from typing import overload

from common.domain.because import Because, Reason
from common.domain.calling import Pick, pick_next
from common.domain.leg import ANYONE, Leg
from common.domain.line import WaitingLine
from common.domain.session import CounterSession
from common.domain.state import QueueState

FORESEEN = 40
"""So many are put in the law's order; who stands behind follows by arrival, to be named in their time."""
_BEHIND = Because(Reason.FIRST_COME)


@dataclass(frozen=True, slots=True)
class InLine:
    """Someone who waits, and why they would be called where they stand."""

    leg: Leg
    because: Because


class LineUp(Sequence[InLine]):
    """Everyone who waits for a counter; the first is whom `call_next` would name.

    The foreseen have their reasons; a row further back is made when somebody asks for it.
    """

    __slots__ = ("_reasons", "foreseen", "legs", "since")

    def __init__(self, foreseen: Sequence[InLine] = (), by_rank: Sequence[Leg] = ()) -> None:
        self.foreseen = tuple(foreseen)
        self._reasons = {one.leg.leg_id: one.because for one in foreseen}
        self.legs: list[Leg] = [one.leg for one in foreseen]
        self.legs += [leg for leg in by_rank if leg.leg_id not in self._reasons]
        self.since = min((leg.arrived_at for leg in by_rank), default=None)
        """Since when the one waits who waits longest."""

    def __len__(self) -> int:
        return len(self.legs)

    @overload
    def __getitem__(self, place: int) -> InLine: ...
    @overload
    def __getitem__(self, place: slice) -> list[InLine]: ...
    def __getitem__(self, place: int | slice) -> InLine | list[InLine]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        at = range(len(self))[place]
        return self.foreseen[at] if at < len(self.foreseen) else InLine(self.legs[at], _BEHIND)

    def __iter__(self) -> Iterator[InLine]:
        behind = islice(self.legs, len(self.foreseen), None)
        return chain(self.foreseen, (InLine(leg, _BEHIND) for leg in behind))

    def because(self, leg: Leg) -> Because:
        """Why they would be called where they stand."""
        return self._reasons.get(leg.leg_id, _BEHIND)

    def is_next(self, leg: Leg) -> bool:
        return bool(self.foreseen) and self.foreseen[0].leg.leg_id == leg.leg_id

    def where(self, is_meant: Callable[[Leg], bool]) -> list[InLine]:
        """Those who are meant, in their order."""
        return [self[place] for place, leg in enumerate(self.legs) if is_meant(leg)]


def line_up(state: QueueState, session: CounterSession, now: datetime) -> LineUp:
    """Everyone who waits for the counter of `session` at `now`. Who is kept for a colleague who is there does
    not wait for it.
    """
    sessions, policy = state.counters, state.site.policy

    def pick(line: WaitingLine, turn: int) -> Pick | None:
        return pick_next(line, session, sessions, turn, policy, now)

    waiting = [
        leg
        for leg in state.line.of(session.services)
        if leg.target == ANYONE or pick(WaitingLine([leg]), 0) is not None
    ]
    line = WaitingLine(_first_of_each_row(waiting))
    turn = state.turn(session.booth)
    foreseen: list[InLine] = []
    while len(foreseen) < FORESEEN:
        named = pick(line, turn)
        if named is None:
            break
        line.remove(named.leg)
        turn = 0 if named.leg.is_priority else turn + 1
        foreseen.append(InLine(named.leg, named.because))
    return LineUp(foreseen, waiting)


def _first_of_each_row(by_rank: Iterable[Leg]) -> Iterator[Leg]:
    """Each row of a line is called from its front, so nobody further back than this can be foreseen. (Told
    apart more finely than by `kind_of`, and faster.)
    """
    counts: dict[object, int] = {}
    for leg in by_rank:
        is_booked = leg.appointment_at is not None
        row = (leg.service, leg.priority_class, is_booked, leg.for_counter, leg.for_officer)
        count = counts[row] = counts.get(row, 0) + 1
        if count <= FORESEEN:
            yield leg
