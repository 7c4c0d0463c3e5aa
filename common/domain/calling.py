"""The calling law: whom a counter calls next, and why.

Order: who has waited past the ceiling; then priority classes against ordinary by the ratio of the
policy; then first come, first served. With the ratio 1 : 2 and both waiting, a booth calls one
priority, two ordinary, one priority, …; a turn that finds its class empty passes to the other.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from common.domain.because import Because, Reason
from common.domain.leg import Leg
from common.domain.line import WaitingLine
from common.domain.site import Policy
from common.domain.words import ServiceCode


@dataclass(frozen=True, slots=True)
class Pick:
    """Whom to call, and the reason that is kept with the call."""

    leg: Leg
    because: Because


def _past_ceiling(first: Leg, other: Leg | None, policy: Policy, now: datetime) -> Pick | None:
    waited = first.waited_s(now)
    if waited < policy.ceiling_s or (other is not None and other.rank < first.rank):
        return None
    data: dict[str, str | int] = {"waited_s": int(waited), "ceiling_s": policy.ceiling_s}
    return Pick(first, Because(Reason.WAITED_LONGEST, data))


def pick_next(
    line: WaitingLine,
    services: Collection[ServiceCode],
    ordinary_since: int,
    policy: Policy,
    now: datetime,
) -> Pick | None:
    """Name the next leg for a counter that serves `services`, or None when nobody waits.

    `ordinary_since` counts the ordinary calls of the booth since its last priority call.
    """
    priority = line.first(services, priority=True)
    ordinary = line.first(services, priority=False)
    if priority is None or ordinary is None:
        only = priority or ordinary
        if only is None:
            return None
        return _past_ceiling(only, None, policy, now) or Pick(only, Because(Reason.FIRST_COME))
    for first, other in ((priority, ordinary), (ordinary, priority)):
        late = _past_ceiling(first, other, policy, now)
        if late is not None:
            return late
    ratio: dict[str, str | int] = {
        "ordinary_since": ordinary_since,
        "ordinary_per_priority": policy.ordinary_per_priority,
    }
    if ordinary_since >= policy.ordinary_per_priority:
        return Pick(priority, Because(Reason.PRIORITY_TURN, ratio))
    return Pick(ordinary, Because(Reason.ORDINARY_TURN, ratio))
