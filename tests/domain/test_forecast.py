"""The line run forward is the calling law: where services take what was supposed, the law does the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from heapq import heapify, heappop, heappush

from hypothesis import given
from hypothesis import strategies as st

from common.domain.calling import pick_next
from common.domain.forecast import Desk, Entry, Forecast, Gaps, Overtakers, Queue, Rules
from common.domain.leg import Leg
from common.domain.line import WaitingLine, kind_of
from common.domain.session import CounterSession
from common.domain.site import Policy
from common.domain.words import (
    ORDINARY,
    BoothCode,
    CounterCode,
    LegId,
    PriorityClass,
    SeriesCode,
    ServiceCode,
    StationKey,
    Status,
    VisitId,
)

NOW = datetime(2026, 7, 14, 3, 0, tzinfo=UTC)
BOOTH = BoothCode("A")
HOLD_S = {ServiceCode("A1"): 240.0, ServiceCode("A2"): 600.0}
SERVICES = tuple(HOLD_S)
ORDERS = (SERVICES, SERVICES[::-1], SERVICES[:1], SERVICES[1:])


@dataclass(frozen=True)
class Hall:
    legs: tuple[Leg, ...]
    sessions: tuple[tuple[CounterSession, float], ...]
    policy: Policy
    since: int


def _leg(ordinal: int, service: ServiceCode, kind: str, since_s: int) -> Leg:
    due = NOW + timedelta(seconds=since_s + 1200) if kind == "appointment" else None
    return Leg(
        leg_id=LegId(str(ordinal)),
        visit_id=VisitId(str(ordinal)),
        code=f"A-{ordinal:03d}",
        series=SeriesCode("A"),
        number=ordinal,
        booth=BOOTH,
        service=service,
        priority_class=PriorityClass("elderly") if kind == "priority" else ORDINARY,
        tracking_token="t",
        ordinal=ordinal,
        status=Status.WAITING,
        arrived_at=NOW,
        rank_at=due or NOW + timedelta(seconds=since_s),
        appointment_at=due,
    )


def _session(number: int, services: tuple[ServiceCode, ...], in_order: bool) -> CounterSession:
    return CounterSession(
        counter=CounterCode(str(number)),
        booth=BOOTH,
        services=services,
        station=StationKey(f"D{number}"),
        officer=None,
        opened_at=NOW,
        in_order=in_order,
    )


KINDS = st.sampled_from(["ordinary", "ordinary", "ordinary", "priority", "appointment"])
WAITING = st.lists(
    st.tuples(st.sampled_from(SERVICES), KINDS, st.integers(-4000, 0)), min_size=1, max_size=14
)
COUNTERS = st.lists(
    st.tuples(st.sampled_from(ORDERS), st.booleans(), st.integers(0, 900)), min_size=1, max_size=4
)


@st.composite
def halls(draw: st.DrawFn) -> Hall:
    return Hall(
        legs=tuple(_leg(place, *one) for place, one in enumerate(draw(WAITING), start=1)),
        sessions=tuple(
            (_session(place, services, in_order), float(free_s))
            for place, (services, in_order, free_s) in enumerate(draw(COUNTERS), start=1)
        ),
        policy=Policy(ordinary_per_priority=draw(st.integers(1, 4)), ceiling_s=draw(st.integers(60, 5000))),
        since=draw(st.integers(0, 5)),
    )


def by_the_law(hall: Hall) -> dict[LegId, float]:
    """When each is called, second by second as `pick_next` says."""
    line = WaitingLine(hall.legs)
    sessions = {session.counter: session for session, _ in hall.sessions}
    free = [(free_s, place) for place, (_, free_s) in enumerate(hall.sessions)]
    heapify(free)
    since, called = hall.since, {}
    while free:
        at, place = heappop(free)
        moment = NOW + timedelta(seconds=at)
        pick = pick_next(line, hall.sessions[place][0], sessions, since, hall.policy, moment)
        if pick is None:
            continue
        line.remove(pick.leg)
        called[pick.leg.leg_id] = at
        if pick.leg.appointment_at is None:
            since = 0 if pick.leg.is_priority else since + 1
        heappush(free, (at + HOLD_S[pick.leg.service], place))
    return called


def forecast(hall: Hall, subject: LegId, gaps: Gaps = ()) -> Forecast:
    queues = {code: Queue() for code in SERVICES}
    for leg in hall.legs:
        since_s = (leg.rank_at - NOW).total_seconds()
        entry = Entry(since_s, leg.ordinal, HOLD_S[leg.service], leg.leg_id == subject)
        queues[leg.service].rows[kind_of(leg).value].append(entry)
    for queue in queues.values():
        for row in queue.rows:
            row.sort()
    desks = [
        Desk(
            free_s,
            [[queues[code]] for code in session.services]
            if session.in_order
            else [[queues[code] for code in session.services]],
        )
        for session, free_s in hall.sessions
    ]
    rules = Rules(
        ordinary_per_priority=hall.policy.ordinary_per_priority,
        ceiling_s=hall.policy.ceiling_s,
        appointment_lead_s=hall.policy.appointment_lead_s,
    )
    return Forecast(desks, rules, hall.since, gaps)


@given(halls())
def test_everyone_is_called_when_the_law_would(hall: Hall) -> None:
    called = by_the_law(hall)
    for leg in hall.legs:
        assert forecast(hall, leg.leg_id).call_of_subject() == called.get(leg.leg_id)


def _one_line(*kinds: str) -> Hall:
    legs = tuple(_leg(place, SERVICES[0], kind, place - 100) for place, kind in enumerate(kinds, start=1))
    sessions = ((_session(1, SERVICES, in_order=False), 60.0),)
    return Hall(legs, sessions, Policy(), since=0)


def test_who_is_called_by_nobody_has_no_time() -> None:
    hall = _one_line("ordinary")
    nobody = Hall(hall.legs, ((_session(1, SERVICES[1:], in_order=False), 0.0),), hall.policy, 0)
    assert forecast(nobody, LegId("1")).call_of_subject() is None


def test_breaks_of_the_hours_are_waited_out() -> None:
    hall = _one_line("ordinary", "ordinary")
    assert forecast(hall, LegId("2")).call_of_subject() == 60 + 240
    assert forecast(hall, LegId("2"), [(200, 5000)]).call_of_subject() == 5000
    assert forecast(hall, LegId("2"), [(-10, 100)]).call_of_subject() == 100 + 240


def test_priority_that_is_still_to_come_overtakes() -> None:
    hall = _one_line("ordinary", "ordinary", "ordinary")
    run = forecast(hall, LegId("3"))
    queue = run._desks[0].wishes[0][0]
    run.expect(Overtakers(into=queue, every_s=200, hold_s=1000, most=1))
    # Two ordinary at 60 and 300, then the one who came at 200, a thousand seconds long.
    assert run.call_of_subject() == 540 + 1000


def test_no_more_overtake_than_were_said_to_come() -> None:
    hall = _one_line("ordinary", "ordinary", "ordinary")
    run = forecast(hall, LegId("3"))
    queue = run._desks[0].wishes[0][0]
    run.expect(Overtakers(into=queue, every_s=10, hold_s=1000, most=0))
    assert run.call_of_subject() == 540
