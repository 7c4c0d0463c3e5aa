"""Who is out of the line and can come back: put aside (parked) or missed when called."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from common.domain.leg import Leg
from common.domain.state import QueueState
from common.domain.words import BoothCode, Status

_FAR = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Aside:
    """The parked by the time they come back, then the missed, the latest first."""

    parked: tuple[Leg, ...] = ()
    missed: tuple[Leg, ...] = ()

    def __len__(self) -> int:
        return len(self.parked) + len(self.missed)

    def find(self, typed: str) -> list[Leg]:
        """Who is meant by a typed number: the whole code, or its digits alone."""
        wanted = typed.strip().upper().replace(" ", "")
        legs = [*self.parked, *self.missed]
        exact = [leg for leg in legs if wanted in {leg.code, leg.code.replace("-", "")}]
        if exact or not wanted.isdecimal():
            return exact
        return [leg for leg in legs if leg.number == int(wanted)]


def aside_of(state: QueueState, booth: BoothCode, now: datetime) -> Aside:
    """Those of one booth. A missed number is named as long as the policy lets it come back."""
    within = timedelta(seconds=state.site.policy.reinstate_within_s)
    parked: list[Leg] = []
    missed: list[Leg] = []
    for leg in state.legs.values():
        if leg.booth != booth:
            continue
        if leg.status is Status.PARKED:
            parked.append(leg)
        elif leg.status is Status.NO_SHOW and leg.ended_at is not None and now - leg.ended_at <= within:
            missed.append(leg)
    parked.sort(key=lambda leg: (leg.return_at or _FAR, leg.parked_at or _FAR))
    missed.sort(key=lambda leg: leg.ended_at or _FAR, reverse=True)
    return Aside(tuple(parked), tuple(missed))
