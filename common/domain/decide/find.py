"""What a command names: a leg, a counter's session, a service. Refused where the state knows better."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from common.domain.commands import InHand, Origin
from common.domain.errors import (
    AlreadyEnded,
    AlreadyServing,
    BoothClosed,
    CounterBusy,
    CounterNotOpen,
    CounterOnBreak,
    NotAtCounter,
    NothingCalled,
    NotYourBooth,
    NotYourCounter,
    QuotaExhausted,
    ServiceNotOfBooth,
    TargetMissing,
    UnknownPriorityClass,
    UnknownTicket,
)
from common.domain.leg import Leg
from common.domain.opening import opening_now
from common.domain.session import CounterSession
from common.domain.site import Service
from common.domain.state import QueueState
from common.domain.words import (
    ENDED,
    ORDINARY,
    BoothCode,
    CounterCode,
    LegId,
    Place,
    PriorityClass,
    ServiceCode,
    Status,
)


def leg_of(state: QueueState, leg_id: LegId) -> Leg:
    leg = state.legs.get(leg_id)
    if leg is None:
        raise UnknownTicket(leg_id=leg_id)
    return leg


def own_leg(state: QueueState, leg_id: LegId, origin: Origin) -> Leg:
    """A leg of a booth that the sender's officer works for."""
    leg = leg_of(state, leg_id)
    require_own(leg.booth, origin)
    return leg


def require_own(booth: BoothCode, origin: Origin) -> None:
    if origin.booths and booth not in origin.booths:
        raise NotYourBooth(booth=booth)


def session_of(state: QueueState, code: CounterCode, origin: Origin) -> CounterSession:
    """The open session of a counter, for the station that opened it or one that may act anywhere."""
    counter = state.site.counter(code)
    session = state.counters.get(counter.code)
    if session is None:
        raise CounterNotOpen(counter=counter.code)
    if session.station != origin.station and not origin.anywhere:
        raise NotYourCounter(counter=counter.code)
    require_own(session.booth, origin)
    return session


def require_free(state: QueueState, counter: CounterCode) -> None:
    leg = state.leg_at(counter)
    if leg is not None:
        raise CounterBusy(counter=counter, code=leg.code)


def calling_session(state: QueueState, code: CounterCode, origin: Origin) -> CounterSession:
    """A counter that can call: open, with nobody in hand, not on a break."""
    session = session_of(state, code, origin)
    require_free(state, session.counter)
    if session.on_break is not None:
        raise CounterOnBreak(counter=session.counter)
    return session


def target_of(state: QueueState, command: InHand, origin: Origin) -> Leg:
    """The leg that a command means; with counter and ticket both named they must agree."""
    if command.counter is not None:
        state.site.counter(command.counter)
    if command.leg_id is None:
        if command.counter is None:
            raise TargetMissing(command=command.name)
        leg = state.leg_at(command.counter)
        if leg is None:
            raise NothingCalled(counter=command.counter)
    else:
        leg = own_leg(state, command.leg_id, origin)
        if leg.status in ENDED:
            raise AlreadyEnded(code=leg.code, status=leg.status.value)
        if command.counter is not None and leg.counter != command.counter:
            raise NotAtCounter(code=leg.code, counter=command.counter)
    if leg.counter is not None:
        session_of(state, leg.counter, origin)
    return leg


def called_leg(state: QueueState, command: InHand, origin: Origin) -> tuple[Leg, CounterCode]:
    """The leg that is called and not yet served, and where."""
    leg = target_of(state, command, origin)
    if leg.status is Status.SERVING:
        raise AlreadyServing(code=leg.code)
    if leg.counter is None:
        raise NothingCalled(code=leg.code)
    return leg, leg.counter


def services_of(state: QueueState, booth: BoothCode) -> tuple[ServiceCode, ...]:
    return tuple(service.code for service in state.site.services_of[booth])


def require_offered(
    state: QueueState, counter: CounterCode, booth: BoothCode, services: Iterable[ServiceCode]
) -> None:
    """Every one of `services` is the booth's own."""
    offered = services_of(state, booth)
    for code in services:
        if state.site.service(code).code not in offered:
            raise ServiceNotOfBooth(counter=counter, service=code)


def require_class(state: QueueState, priority_class: PriorityClass) -> None:
    if priority_class not in (ORDINARY, *state.site.policy.priority_classes):
        raise UnknownPriorityClass(priority_class=priority_class)


def require_numbers(state: QueueState, service: Service, at: datetime) -> None:
    """The service gives a number at `at`: its hours, its booth and its quota allow it."""
    if state.closure_of(service.booth, at) is not None or not state.site.gives_numbers(service, at):
        opening = opening_now(state, service, at)
        why, reopens = opening.shut or opening.reason, opening.reopens_at
        raise BoothClosed(
            booth=service.booth,
            service=service.code,
            reason="no_tickets" if why is None else why.value,
            reopens_at=None if reopens is None else reopens.isoformat(),
            holiday=opening.holiday,
        )
    if service.quota is not None and state.tally(service.code).issued >= service.quota:
        raise QuotaExhausted(service=service.code, quota=service.quota)


def whole_seconds(wait: timedelta) -> int:
    """Rounded up: who waits so long does not come too early."""
    return -(-wait // timedelta(seconds=1))


def rank_at(state: QueueState, leg: Leg, service: ServiceCode, place: Place, at: datetime) -> datetime:
    """What the place of a leg that returns to the line of `service` is reckoned from.

    Nobody gains by it: never before the place that the leg had, never behind who comes now.
    """
    if place is Place.LAST:
        return at
    own = min(at, leg.rank_at)
    ahead = state.site.policy.return_after
    if place is Place.ARRIVAL or ahead < 1:
        return own
    before = state.line.nth(service, ahead)
    return at if before is None else min(at, max(own, before.rank_at + before.rank_at.resolution))
