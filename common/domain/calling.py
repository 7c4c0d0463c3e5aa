"""The calling law: whom a counter calls next, and why.

Order: appointments that are due; then who has waited past the ceiling; then priority classes against
ordinary by the ratio of the policy; then first come, first served; and an appointment that is not due yet
only when nobody else waits. With the ratio 1 : 2 and both waiting, a booth calls one priority, two
ordinary, one priority, …; a turn that finds its class empty passes to the other.

A counter that serves in order of preference asks its first service alone, then the second, …; the ceiling
still looks at all of them, so that no preference lets anyone wait for ever. What returns (parked,
transferred, reinstated) stands at the place its rank gives it; what is kept for a counter or an officer is
theirs as long as they are there and serve it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from common.domain.because import Because, Reason
from common.domain.leg import Leg, Target
from common.domain.line import Kind, WaitingLine
from common.domain.session import CounterSession
from common.domain.site import Policy
from common.domain.words import CounterCode, ServiceCode

Data = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Pick:
    """Whom to call, and the reason that is kept with the call."""

    leg: Leg
    because: Because


@dataclass(frozen=True, slots=True)
class _View:
    """The line as one counter may see it."""

    line: WaitingLine
    session: CounterSession
    sessions: Mapping[CounterCode, CounterSession]

    def first(self, kind: Kind, services: Sequence[ServiceCode]) -> Leg | None:
        return self.line.first(kind, services, self._may_call)

    def _may_call(self, service: ServiceCode, target: Target) -> bool:
        """Mine, or kept for one who is not there to serve it."""
        counter, officer = target
        holders = [
            one.counter
            for one in self.sessions.values()
            if (one.officer == officer if counter is None else one.counter == counter)
            and service in one.services
        ]
        return not holders or self.session.counter in holders


def _passed(first: Leg | None, other: Leg | None, policy: Policy, now: datetime) -> Pick | None:
    """`first`, if it has waited past the ceiling and stands before `other`."""
    if first is None or (other is not None and other.rank < first.rank):
        return None
    waited = (now - first.rank_at).total_seconds()
    if waited < policy.ceiling_s:
        return None
    data: Data = {"waited_s": int(waited), "ceiling_s": policy.ceiling_s}
    return Pick(first, Because(Reason.WAITED_LONGEST, data))


def _past_ceiling(view: _View, policy: Policy, now: datetime) -> Pick | None:
    services = view.session.services
    priority = view.first(Kind.PRIORITY, services)
    ordinary = view.first(Kind.ORDINARY, services)
    return _passed(priority, ordinary, policy, now) or _passed(ordinary, priority, policy, now)


def _by_ratio(
    view: _View, services: Sequence[ServiceCode], ordinary_since: int, policy: Policy
) -> Pick | None:
    priority = view.first(Kind.PRIORITY, services)
    ordinary = view.first(Kind.ORDINARY, services)
    if priority is None or ordinary is None:
        only = priority or ordinary
        return None if only is None else Pick(only, Because(Reason.FIRST_COME))
    ratio: Data = {
        "ordinary_since": min(ordinary_since, policy.ordinary_per_priority),
        "ordinary_per_priority": policy.ordinary_per_priority,
    }
    if ordinary_since >= policy.ordinary_per_priority:
        return Pick(priority, Because(Reason.PRIORITY_TURN, ratio))
    return Pick(ordinary, Because(Reason.ORDINARY_TURN, ratio))


def _appointment(view: _View, policy: Policy, now: datetime) -> tuple[Pick | None, Pick | None]:
    """The first appointment, as one that is due or as one that is not yet."""
    leg = view.first(Kind.APPOINTMENT, view.session.services)
    if leg is None:
        return None, None
    after_s = (now - leg.rank_at).total_seconds()
    if after_s >= -policy.appointment_lead_s:
        return Pick(leg, Because(Reason.APPOINTMENT_DUE, {"after_s": int(after_s)})), None
    return None, Pick(leg, Because(Reason.APPOINTMENT_EARLY, {"before_s": int(-after_s)}))


def pick_next(
    line: WaitingLine,
    session: CounterSession,
    sessions: Mapping[CounterCode, CounterSession],
    ordinary_since: int,
    policy: Policy,
    now: datetime,
) -> Pick | None:
    """Name the next leg for the counter of `session`, or None when nobody waits for it.

    `sessions` are all open counters; `ordinary_since` counts the ordinary calls of the booth since its last
    priority call.
    """
    view = _View(line, session, sessions)
    due, early = _appointment(view, policy, now)
    pick = due or _past_ceiling(view, policy, now)
    if pick is not None:
        return pick
    wishes = [(service,) for service in session.services] if session.in_order else [session.services]
    for services in wishes:
        pick = _by_ratio(view, services, ordinary_since, policy)
        if pick is not None:
            return pick
    return early
