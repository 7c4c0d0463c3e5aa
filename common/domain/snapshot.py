"""The state as a value that can cross the wire, and back: what a station starts from."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import date, datetime

from common.domain.leg import Leg
from common.domain.line import WaitingLine
from common.domain.site import Site
from common.domain.state import RECENT_CALLS, Call, CounterSession, QueueState, Tally
from common.domain.words import BoothCode, SeriesCode, ServiceCode, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Everything of the open day that is not over, at one sequence of the log."""

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


def snapshot_of(state: QueueState, sequence: int) -> Snapshot:
    """Freeze the state; legs that are over stay behind."""
    return Snapshot(
        sequence=sequence,
        business_date=state.business_date,
        last_at=state.last_at,
        ordinal=state.ordinal,
        legs=tuple(state.active_legs()),
        counters=tuple(state.counters.values()),
        last_number=dict(state.last_number),
        ordinary_since=dict(state.ordinary_since),
        tallies=dict(state.tallies),
        recent_calls=tuple(state.recent_calls),
    )


def state_from(site: Site, snapshot: Snapshot) -> QueueState:
    """The state a station goes on from."""
    legs = {leg.leg_id: leg for leg in snapshot.legs}
    return QueueState(
        site=site,
        business_date=snapshot.business_date,
        last_at=snapshot.last_at,
        ordinal=snapshot.ordinal,
        legs=legs,
        by_code={leg.code: leg.leg_id for leg in snapshot.legs},
        line=WaitingLine(leg for leg in snapshot.legs if leg.status is Status.WAITING),
        printing={leg.leg_id: leg.arrived_at for leg in snapshot.legs if leg.status is Status.PRINTING},
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
    )
