"""The state as a value that can cross the wire, and back: what a station starts from."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import date, datetime

from common.domain.leg import Leg
from common.domain.line import WaitingLine
from common.domain.session import CounterSession
from common.domain.site import Site
from common.domain.state import RECENT_CALLS, Announcement, BoothClosure, Call, QueueState, Tally
from common.domain.words import ENDED, BoothCode, CounterCode, LegId, SeriesCode, ServiceCode, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Everything of the open day that is not over or can come back, at one sequence of the log."""

    sequence: int
    business_date: date
    last_at: datetime
    ordinal: int
    legs: tuple[Leg, ...]
    counters: tuple[CounterSession, ...]
    last_number: dict[SeriesCode, int]
    ordinary_since: dict[BoothCode, int]
    tallies: dict[ServiceCode, Tally]
    recent_calls: tuple[Call, ...]
    undoable: dict[CounterCode, LegId]
    closed_booths: tuple[BoothClosure, ...]
    announcement: Announcement | None


def snapshot_of(state: QueueState, sequence: int) -> Snapshot:
    """Freeze the state; legs that are over for good stay behind."""
    return Snapshot(
        sequence=sequence,
        business_date=state.business_date,
        last_at=state.last_at,
        ordinal=state.ordinal,
        legs=tuple(_kept(state)),
        counters=tuple(state.counters.values()),
        last_number=dict(state.last_number),
        ordinary_since=dict(state.ordinary_since),
        tallies=dict(state.tallies),
        recent_calls=tuple(state.recent_calls),
        undoable=dict(state.undoable),
        closed_booths=tuple(state.closed_booths.values()),
        announcement=state.announcement,
    )


def _kept(state: QueueState) -> list[Leg]:
    """Legs that are alive, that may come back (missed, just ended), or that came before one of these."""
    undoable = set(state.undoable.values())
    kept: dict[LegId, Leg] = {}
    for found in state.legs.values():
        if found.status in ENDED and found.status is not Status.NO_SHOW and found.leg_id not in undoable:
            continue
        leg: Leg | None = found
        while leg is not None and leg.leg_id not in kept:
            kept[leg.leg_id] = leg
            leg = None if leg.from_leg is None else state.legs.get(leg.from_leg)
    return sorted(kept.values(), key=lambda leg: leg.rank)


def state_from(site: Site, snapshot: Snapshot) -> QueueState:
    """The state a station goes on from."""
    legs = {leg.leg_id: leg for leg in snapshot.legs}
    return QueueState(
        site=site,
        business_date=snapshot.business_date,
        last_at=snapshot.last_at,
        ordinal=snapshot.ordinal,
        legs=legs,
        # The last of a number's legs is its present one.
        by_code={leg.code: leg.leg_id for leg in sorted(snapshot.legs, key=lambda leg: leg.part)},
        line=WaitingLine(leg for leg in snapshot.legs if leg.status is Status.WAITING),
        printing={leg.leg_id: leg.arrived_at for leg in snapshot.legs if leg.status is Status.PRINTING},
        returning={
            leg.leg_id: leg.return_at
            for leg in snapshot.legs
            if leg.status is Status.PARKED and leg.return_at is not None
        },
        counters={session.counter: session for session in snapshot.counters},
        in_hand={
            leg.counter: leg.leg_id
            for leg in snapshot.legs
            if leg.counter is not None and leg.status in (Status.CALLED, Status.SERVING)
        },
        last_number=dict(snapshot.last_number),
        ordinary_since=dict(snapshot.ordinary_since),
        tallies=dict(snapshot.tallies),
        recent_calls=deque(snapshot.recent_calls, maxlen=RECENT_CALLS),
        undoable=dict(snapshot.undoable),
        closed_booths={closure.booth: closure for closure in snapshot.closed_booths},
        announcement=snapshot.announcement,
    )
