"""What must be true of any state, any step and any call, said again in the plainest words.

Nothing here is quick: whoever may be called is found by looking at every leg, tallies are counted again from
the log. Written from the description in `common/domain/calling.py`, not from its code.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from common.domain.because import Because, Reason
from common.domain.events import (
    DayOpened,
    Event,
    LegAdded,
    LegCalled,
    LegCancelled,
    LegEvent,
    LegNoShow,
    LegParked,
    LegRecalled,
    LegReturned,
    LegTransferred,
    LegUndone,
    PrintConfirmed,
    PrintVoided,
    PriorityChanged,
    ServiceFinished,
    ServiceStarted,
    TicketIssued,
    VisitPlanned,
)
from common.domain.leg import Leg, Rank
from common.domain.session import CounterSession
from common.domain.site import Policy
from common.domain.state import QueueState
from common.domain.words import (
    ENDED,
    ORDINARY,
    CancelReason,
    CounterCode,
    LegCause,
    LegId,
    Outcome,
    ReturnCause,
    ServiceCode,
    Status,
)

# -- which step may follow which ---------------------------------------------------------------------------

ALIVE = frozenset(Status) - ENDED
STEPS: dict[type[LegEvent], frozenset[tuple[Status, Status]]] = {
    PrintConfirmed: frozenset({(Status.PRINTING, Status.WAITING)}),
    PrintVoided: frozenset({(Status.PRINTING, Status.VOID)}),
    LegCalled: frozenset({(Status.WAITING, Status.CALLED), (Status.PARKED, Status.CALLED)}),
    LegRecalled: frozenset({(Status.CALLED, Status.CALLED)}),
    ServiceStarted: frozenset({(Status.CALLED, Status.SERVING)}),
    ServiceFinished: frozenset({(Status.SERVING, Status.COMPLETED), (Status.SERVING, Status.CANCELLED)}),
    LegNoShow: frozenset({(Status.CALLED, Status.NO_SHOW)}),
    LegUndone: frozenset(
        {
            (Status.COMPLETED, Status.SERVING),
            (Status.CANCELLED, Status.SERVING),
            (Status.NO_SHOW, Status.CALLED),
        }
    ),
    LegCancelled: frozenset((status, Status.CANCELLED) for status in ALIVE),
    LegParked: frozenset({(Status.CALLED, Status.PARKED), (Status.SERVING, Status.PARKED)}),
    LegReturned: frozenset(
        {
            (Status.PARKED, Status.WAITING),
            (Status.NO_SHOW, Status.WAITING),
            (Status.CALLED, Status.WAITING),
        }
    ),
    LegTransferred: frozenset(
        (status, Status.TRANSFERRED)
        for status in (Status.WAITING, Status.CALLED, Status.SERVING, Status.PARKED)
    ),
    PriorityChanged: frozenset((status, status) for status in ALIVE),
    VisitPlanned: frozenset((status, status) for status in ALIVE),
}
"""From where to where each event may lead a leg; anything else is illegal."""


def assert_legal(before: Leg, event: LegEvent, after: Leg) -> None:
    """One step of one leg."""
    assert (before.status, after.status) in STEPS[type(event)], event
    if isinstance(event, LegCancelled) and before.status is Status.SERVING:
        assert event.reason is CancelReason.DAY_ENDED, "only the day's end breaks a service off"
    if isinstance(event, LegReturned) and before.status is Status.CALLED:
        assert event.cause is ReturnCause.COUNTER_CLOSED, "only a closing counter puts a called leg back"
    fixed = ("leg_id", "visit_id", "code", "part", "ordinal", "booth", "service", "arrived_at", "cause")
    for name in (*fixed, "from_leg", "party_size", "representative", "tracking_token"):
        assert getattr(before, name) == getattr(after, name), f"{name} never changes"
    for name in ("confirmed_at", "first_called_at", "started_at"):
        known = getattr(before, name)
        assert known is None or known == getattr(after, name), f"{name} is never overwritten"


# -- whom a counter calls next -----------------------------------------------------------------------------


def expected_call(
    legs: Iterable[Leg],
    session: CounterSession,
    sessions: Mapping[CounterCode, CounterSession],
    ordinary_since: int,
    policy: Policy,
    now: datetime,
) -> tuple[LegId, Because] | None:
    """Whom the description of the law names, and why."""
    mine = sorted(
        (leg for leg in legs if leg.service in session.services and _may_call(leg, session, sessions)),
        key=_rank,
    )
    booked = [leg for leg in mine if leg.appointment_at is not None]
    queue = [leg for leg in mine if leg.appointment_at is None]
    if booked and booked[0].rank_at - timedelta(seconds=policy.appointment_lead_s) <= now:
        after_s = int((now - booked[0].rank_at).total_seconds())
        return booked[0].leg_id, Because(Reason.APPOINTMENT_DUE, {"after_s": after_s})
    if queue and now - queue[0].rank_at >= timedelta(seconds=policy.ceiling_s):
        waited = {
            "waited_s": int((now - queue[0].rank_at).total_seconds()),
            "ceiling_s": policy.ceiling_s,
        }
        return queue[0].leg_id, Because(Reason.WAITED_LONGEST, dict(waited))
    wishes: list[Sequence[ServiceCode]] = [session.services]
    if session.in_order:
        wishes = [[service] for service in session.services]
    for wish in wishes:
        asked = [leg for leg in queue if leg.service in wish]
        if asked:
            return _in_turn(asked, ordinary_since, policy)
    if booked:
        before_s = int((booked[0].rank_at - now).total_seconds())
        return booked[0].leg_id, Because(Reason.APPOINTMENT_EARLY, {"before_s": before_s})
    return None


def _in_turn(asked: Sequence[Leg], ordinary_since: int, policy: Policy) -> tuple[LegId, Because]:
    """`asked` by rank, at least one."""
    priority = [leg for leg in asked if leg.priority_class != ORDINARY]
    ordinary = [leg for leg in asked if leg.priority_class == ORDINARY]
    if not priority or not ordinary:
        return asked[0].leg_id, Because(Reason.FIRST_COME)
    per_priority = policy.ordinary_per_priority
    data: dict[str, str | int] = {
        "ordinary_since": min(ordinary_since, per_priority),
        "ordinary_per_priority": per_priority,
    }
    if ordinary_since >= per_priority:
        return priority[0].leg_id, Because(Reason.PRIORITY_TURN, data)
    return ordinary[0].leg_id, Because(Reason.ORDINARY_TURN, data)


def _may_call(leg: Leg, session: CounterSession, sessions: Mapping[CounterCode, CounterSession]) -> bool:
    """What is kept for a counter or an officer is theirs, as long as they are there and serve it."""
    if leg.for_counter is None and leg.for_officer is None:
        return True
    theirs = []
    for one in sessions.values():
        is_meant = (
            one.officer == leg.for_officer if leg.for_counter is None else one.counter == leg.for_counter
        )
        if is_meant and leg.service in one.services:
            theirs.append(one.counter)
    return not theirs or session.counter in theirs


def _rank(leg: Leg) -> Rank:
    return leg.rank


def assert_lawful(state: QueueState, event: LegCalled) -> None:
    """Before the call is evolved: that it is the right one, for a true reason."""
    leg, data = state.legs[event.leg_id], event.because.data
    session = state.counters[event.counter]
    assert event.counter not in state.in_hand, "a counter calls with free hands"
    assert session.on_break is None, "nobody is called during a break"
    if event.because.code is Reason.CHOSEN:
        assert leg.status is Status.WAITING
        assert list(data) == ["reason"]
    elif event.because.code is Reason.RESUMED:
        assert leg.status is Status.PARKED
        assert leg.parked_at is not None
        assert data == {"parked_s": int((event.at - leg.parked_at).total_seconds())}
    else:
        waiting = [one for one in state.legs.values() if one.status is Status.WAITING]
        turn = state.turn(session.booth)
        found = expected_call(waiting, session, state.counters, turn, state.site.policy, event.at)
        assert found == (event.leg_id, event.because)


# -- what holds between any two events ---------------------------------------------------------------------


def assert_sound(state: QueueState) -> None:
    legs = list(state.legs.values())
    in_hand = [leg for leg in legs if leg.status in (Status.CALLED, Status.SERVING)]
    assert len(set(state.in_hand.values())) == len(state.in_hand), "a leg in two hands"
    assert {leg.counter: leg.leg_id for leg in in_hand} == state.in_hand
    assert set(state.in_hand) <= set(state.counters), "a leg in hand at a closed counter"
    officers = [session.officer for session in state.counters.values() if session.officer is not None]
    assert len(set(officers)) == len(officers), "an officer at two counters"
    alive = Counter(leg.code for leg in legs if leg.status not in ENDED)
    assert all(times == 1 for times in alive.values()), "a code alive twice"
    parts = [(leg.code, leg.part) for leg in legs]
    assert len(set(parts)) == len(parts), "two legs with one place in their number"
    waiting = sorted((leg for leg in legs if leg.status is Status.WAITING), key=_rank)
    assert sorted(state.line, key=_rank) == waiting, "the line is those who wait"
    assert set(state.printing) == {leg.leg_id for leg in legs if leg.status is Status.PRINTING}
    assert state.returning == {
        leg.leg_id: leg.return_at for leg in legs if leg.status is Status.PARKED and leg.return_at is not None
    }
    for code in {leg.code for leg in legs}:
        _assert_one_number([leg for leg in legs if leg.code == code], state.legs[state.by_code[code]])
    assert set(state.undoable).isdisjoint(state.in_hand)
    for leg_id in state.undoable.values():
        assert state.legs[leg_id].status in (Status.COMPLETED, Status.CANCELLED, Status.NO_SHOW)
    for leg in legs:
        _assert_moments(leg)


def _assert_one_number(legs: Sequence[Leg], present: Leg) -> None:
    """All legs of one code: one visit, one series, and the one that is alive is the present one."""
    assert len({(leg.visit_id, leg.series, leg.number) for leg in legs}) == 1, "a code given twice"
    alive = [leg for leg in legs if leg.status not in ENDED]
    assert alive in ([], [present])


def _assert_moments(leg: Leg) -> None:
    moments = [leg.arrived_at, leg.confirmed_at, leg.first_called_at, leg.last_called_at, leg.ended_at]
    known = [moment for moment in moments if moment is not None]
    assert known == sorted(known), "time ran backwards"
    if leg.started_at is not None:
        assert leg.first_called_at is not None
        assert leg.started_at >= leg.first_called_at
    assert (leg.first_called_at is None) == (leg.last_called_at is None) == (leg.because is None)
    assert (leg.ended_at is not None) == (leg.status in ENDED)
    assert leg.parked_s >= 0
    service_s = leg.service_s()
    assert service_s is None or service_s >= 0
    if leg.status in (Status.CALLED, Status.SERVING):
        assert leg.calls > 0


# -- the log, counted again --------------------------------------------------------------------------------


def assert_counted(state: QueueState, log: Sequence[Event]) -> None:
    """The tallies and the turns of the day, against its events."""
    days = [place for place, event in enumerate(log) if isinstance(event, DayOpened)]
    today = log[days[-1] :] if days else []
    issued, priority = Counter[str](), Counter[str]()
    ended = dict[str, Counter[str]]()
    service_of = dict[str, str]()
    finished = list[tuple[LegId, Status | None]]()
    for event in today:
        if isinstance(event, TicketIssued | LegAdded):
            service_of[event.leg_id] = event.service
            if isinstance(event, TicketIssued) or event.cause is LegCause.ITINERARY:
                issued[event.service] += 1
                priority[event.service] += event.priority_class != ORDINARY
        elif isinstance(event, LegCancelled) and event.reason is CancelReason.UNDONE:
            issued[service_of[event.leg_id]] -= 1
            priority[service_of[event.leg_id]] -= state.legs[event.leg_id].is_priority
        elif isinstance(event, LegEvent):
            _count_end(event, finished)
    for leg_id, status in finished:
        if status is not None:
            ended.setdefault(service_of[leg_id], Counter())[status] += 1
    for service in state.site.services:
        tally, of = state.tally(service.code), ended.get(service.code, Counter[str]())
        assert (tally.issued, tally.issued_priority) == (issued[service.code], priority[service.code])
        assert tally.completed == of[Status.COMPLETED]
        assert tally.no_show == of[Status.NO_SHOW]
        assert tally.transferred == of[Status.TRANSFERRED]


def _count_end(event: LegEvent, finished: list[tuple[LegId, Status | None]]) -> None:
    """Note how a leg ended; what is undone or comes back did not end."""
    if isinstance(event, ServiceFinished) and event.outcome is not Outcome.CANCELLED:
        finished.append((event.leg_id, Status.COMPLETED))
    elif isinstance(event, LegNoShow):
        finished.append((event.leg_id, Status.NO_SHOW))
    elif isinstance(event, LegTransferred):
        finished.append((event.leg_id, Status.TRANSFERRED))
    elif isinstance(event, LegUndone | LegReturned):
        finished[:] = [one for one in finished if one[0] != event.leg_id]


def seen(state: QueueState) -> object:
    """A state as something that can be compared."""
    return (
        state.business_date,
        state.last_at,
        state.ordinal,
        dict(state.legs),
        dict(state.by_code),
        sorted(state.line, key=_rank),
        dict(state.printing),
        dict(state.returning),
        dict(state.counters),
        dict(state.in_hand),
        dict(state.undoable),
        dict(state.last_number),
        dict(state.ordinary_since),
        dict(state.tallies),
        list(state.recent_calls),
        dict(state.closed_booths),
        state.announcement,
        dict(state.issued_to),
        {station: list(moments) for station, moments in state.issued_by.items()},
        state.site,
    )
