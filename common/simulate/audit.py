"""Was the law kept? Found in the log alone: this reader shares no code with the law it looks after.

It knows from the events who waits where, which counter serves what, and what was called in which order; of
the site only the rules (ratio, ceiling, appointments). For every call that the law made (not the ones an
officer chose or resumed) it says again, in the plainest words, what had to be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from common.domain import events as told
from common.domain.because import Because, Reason
from common.domain.events import Event
from common.domain.site import Policy, Site
from common.domain.words import (
    ORDINARY,
    BoothCode,
    CounterCode,
    LegId,
    OfficerId,
    PriorityClass,
    ServiceCode,
)

BY_APPOINTMENT = frozenset({Reason.APPOINTMENT_DUE, Reason.APPOINTMENT_EARLY})
BY_HAND = frozenset({Reason.CHOSEN, Reason.RESUMED})
EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class Violation:
    """Where in the log (from 1), and what is wrong."""

    sequence: int
    what: str


@dataclass(slots=True)
class Rule:
    """How often a rule had to be kept, and where it was not."""

    checked: int = 0
    violations: list[Violation] = field(default_factory=list)


@dataclass(slots=True)
class Audit:
    """What the log shows. `ratio`: calls where both classes waited and nobody was past the ceiling."""

    calls: int = 0
    by_reason: Counter[str] = field(default_factory=Counter)
    ratio: Rule = field(default_factory=Rule)
    ceiling: Rule = field(default_factory=Rule)
    order: Rule = field(default_factory=Rule)
    """Within appointments, priority and ordinary each: first come, first served."""
    because: Rule = field(default_factory=Rule)
    hands: Rule = field(default_factory=Rule)
    """No number at two counters, no counter with two numbers, no number given twice."""

    @property
    def rules(self) -> dict[str, Rule]:
        return {
            "ratio": self.ratio,
            "ceiling": self.ceiling,
            "order": self.order,
            "because": self.because,
            "hands": self.hands,
        }

    @property
    def holds(self) -> bool:
        return not any(rule.violations for rule in self.rules.values())


Place = tuple[datetime, int]


@dataclass(slots=True)
class _Ticket:
    """One leg as the log tells it."""

    service: ServiceCode
    booth: BoothCode
    priority_class: PriorityClass
    place: Place
    due: datetime | None
    for_counter: CounterCode | None = None
    for_officer: OfficerId | None = None
    parked_at: datetime | None = None
    counter: CounterCode | None = None

    @property
    def is_priority(self) -> bool:
        return self.priority_class != ORDINARY


@dataclass(frozen=True, slots=True)
class _Counter:
    services: tuple[ServiceCode, ...]
    booth: BoothCode
    officer: OfficerId | None
    in_order: bool


class Auditor:
    """Reads the log from its beginning; `audit` has what was found so far."""

    def __init__(self, site: Site) -> None:
        self.audit = Audit()
        self._policy: Policy = site.policy
        self._sequence = 0
        self._issued = 0
        self._legs: dict[LegId, _Ticket] = {}
        self._line: dict[BoothCode, dict[LegId, _Ticket]] = {booth.code: {} for booth in site.booths}
        self._open: dict[CounterCode, _Counter] = {}
        self._hands: dict[CounterCode, LegId] = {}
        self._since: dict[BoothCode, int] = {}
        self._codes: set[tuple[object, str]] = set()

    def read(self, events: Iterable[Event]) -> Audit:
        for event in events:
            self._sequence += 1
            read = _READ.get(type(event))
            if read is not None:
                read(self, event)
        return self.audit

    # -- who waits where -----------------------------------------------------------------------------------

    def day_opened(self, _: told.DayOpened) -> None:
        self._issued = 0
        self._legs.clear()
        self._open.clear()
        self._hands.clear()
        self._since.clear()
        for line in self._line.values():
            line.clear()

    def issued(self, event: told.TicketIssued) -> None:
        self._issued += 1
        name = (event.business_date, event.code)
        self._check(self.audit.hands, name not in self._codes, f"{event.code} was given twice")
        self._codes.add(name)
        place = (event.appointment_at or event.at, self._issued)
        self._legs[event.leg_id] = _Ticket(
            event.service, event.booth, event.priority_class, place, event.appointment_at
        )

    def added(self, event: told.LegAdded) -> None:
        self._issued += 1
        leg = _Ticket(
            event.service,
            event.booth,
            event.priority_class,
            (event.rank_at, self._issued),
            None,
            for_counter=event.for_counter,
            for_officer=event.for_officer,
        )
        self._legs[event.leg_id] = leg
        self._line[leg.booth][event.leg_id] = leg

    def confirmed(self, event: told.PrintConfirmed) -> None:
        leg = self._legs[event.leg_id]
        self._line[leg.booth][event.leg_id] = leg

    def returned(self, event: told.LegReturned) -> None:
        leg = self._legs[event.leg_id]
        self._out_of_hand(event.leg_id, leg)
        leg.place, leg.due, leg.parked_at = (event.rank_at, leg.place[1]), None, leg.parked_at
        self._line[leg.booth][event.leg_id] = leg

    def parked(self, event: told.LegParked) -> None:
        self.gone(event)
        self._legs[event.leg_id].parked_at = event.at

    def gone(self, event: told.LegEvent) -> None:
        leg = self._legs[event.leg_id]
        self._line[leg.booth].pop(event.leg_id, None)
        self._out_of_hand(event.leg_id, leg)

    def undone(self, event: told.LegUndone) -> None:
        self._into_hand(event.leg_id, event.counter)

    def reclassed(self, event: told.PriorityChanged) -> None:
        self._legs[event.leg_id].priority_class = event.priority_class

    def opened(self, event: told.CounterOpened) -> None:
        self._open[event.counter] = _Counter(event.services, event.booth, event.officer, event.in_order)

    def closed(self, event: told.CounterClosed) -> None:
        self._open.pop(event.counter, None)

    def _into_hand(self, leg_id: LegId, counter: CounterCode) -> None:
        leg = self._legs[leg_id]
        self._check(self.audit.hands, counter not in self._hands, f"counter {counter} has two in hand")
        self._check(self.audit.hands, leg.counter is None, f"{leg_id} is at two counters")
        self._hands[counter], leg.counter = leg_id, counter

    def _out_of_hand(self, leg_id: LegId, leg: _Ticket) -> None:
        if leg.counter is not None and self._hands.get(leg.counter) == leg_id:
            del self._hands[leg.counter]
        leg.counter = None

    def _check(self, rule: Rule, holds: bool, what: str) -> None:  # noqa: FBT001 - it is what is checked
        rule.checked += 1
        if not holds:
            rule.violations.append(Violation(self._sequence, what))

    # -- a call --------------------------------------------------------------------------------------------

    def called(self, event: told.LegCalled) -> None:
        leg, counter = self._legs[event.leg_id], self._open[event.counter]
        self.audit.calls += 1
        self.audit.by_reason[event.because.code.value] += 1
        if event.because.code is Reason.RESUMED:
            parked_at = leg.parked_at or event.at
            expected = Because(Reason.RESUMED, {"parked_s": int((event.at - parked_at).total_seconds())})
            self._check(self.audit.because, event.because == expected, f"{event.leg_id}: {event.because}")
        elif event.because.code not in BY_HAND:
            reach = [
                one
                for one in self._line[counter.booth].values()
                if one.service in counter.services and self._may_call(one, event.counter, counter)
            ]
            self._lawful(event, leg, counter, reach)
        if event.because.code not in BY_APPOINTMENT:
            # An appointment neither takes priority's turn nor gives it; everything else that is called does.
            since = self._since.get(counter.booth, self._policy.ordinary_per_priority)
            self._since[counter.booth] = 0 if leg.is_priority else since + 1
        self._line[leg.booth].pop(event.leg_id, None)
        self._into_hand(event.leg_id, event.counter)

    def _may_call(self, leg: _Ticket, code: CounterCode, counter: _Counter) -> bool:
        """Anyone may, unless it is kept for a counter or an officer that is there and serves it."""
        serve = {name: one for name, one in self._open.items() if leg.service in one.services}
        if leg.for_counter is not None:
            return leg.for_counter not in serve or leg.for_counter == code
        if leg.for_officer is not None:
            officers = {one.officer for one in serve.values()}
            return leg.for_officer not in officers or leg.for_officer == counter.officer
        return True

    def _lawful(
        self, event: told.LegCalled, leg: _Ticket, counter: _Counter, reach: Sequence[_Ticket]
    ) -> None:
        found = _Sight(event.at, reach, self._policy)
        wished = found.wished(counter)
        since = self._since.get(counter.booth, self._policy.ordinary_per_priority)
        is_call = f"{event.leg_id} at counter {event.counter}"
        same = [one for one in wished if (one.due, one.is_priority) == (None, leg.is_priority)]
        if leg.due is not None:
            same = [one for one in reach if one.due is not None]
        if event.because.code is not Reason.WAITED_LONGEST:
            first = min((one.place for one in same), default=None)
            self._check(self.audit.order, leg.place == first, f"{is_call}: somebody came before")
        self._ceiling(leg, found, is_call)
        if not found.due and not found.past and found.both(wished):
            expects_priority = since >= self._policy.ordinary_per_priority
            holds = leg.due is None and leg.is_priority == expects_priority
            self._check(self.audit.ratio, holds, f"{is_call}: {since} ordinary since the last priority")
        expected = self._reason(event.at, leg, found, found.both(wished), since)
        self._check(
            self.audit.because, event.because == expected, f"{is_call}: {event.because}, not {expected}"
        )

    def _ceiling(self, leg: _Ticket, found: _Sight, is_call: str) -> None:
        """Nobody past the ceiling was overtaken by a later walk-in; a due appointment may go before."""
        if not found.past:
            return
        overtaken = [one for one in found.past if one is not leg and one.place < leg.place]
        holds = not overtaken if leg.due is None else leg in found.due
        self._check(self.audit.ceiling, holds, f"{is_call}: overtook {len(overtaken)} past the ceiling")

    def _reason(self, at: datetime, leg: _Ticket, found: _Sight, both: bool, since: int) -> Because:  # noqa: FBT001 - it is what was seen
        """What the call must say of itself, if this leg was the right one."""
        if leg.due is not None:
            late_s = int((at - leg.due).total_seconds())
            if leg in found.due:
                return Because(Reason.APPOINTMENT_DUE, {"after_s": late_s})
            return Because(Reason.APPOINTMENT_EARLY, {"before_s": -late_s})
        policy = self._policy
        if leg in found.past:
            waited_s = int((at - leg.place[0]).total_seconds())
            return Because(Reason.WAITED_LONGEST, {"waited_s": waited_s, "ceiling_s": policy.ceiling_s})
        if not both:
            return Because(Reason.FIRST_COME)
        code = Reason.PRIORITY_TURN if leg.is_priority else Reason.ORDINARY_TURN
        per = policy.ordinary_per_priority
        return Because(code, {"ordinary_since": min(since, per), "ordinary_per_priority": per})


class _Sight:
    """What one counter could have called at a moment."""

    def __init__(self, at: datetime, reach: Sequence[_Ticket], policy: Policy) -> None:
        self._reach = reach
        lead, ceiling = timedelta(seconds=policy.appointment_lead_s), timedelta(seconds=policy.ceiling_s)
        self.due = [one for one in reach if one.due is not None and at >= one.due - lead]
        self.past = [one for one in reach if one.due is None and at - one.place[0] >= ceiling]

    def wished(self, counter: _Counter) -> list[_Ticket]:
        """Walk-ins, of the first service of the counter's preference that anybody waits for."""
        walk_ins = [one for one in self._reach if one.due is None]
        if not counter.in_order:
            return walk_ins
        for service in counter.services:
            of_service = [one for one in walk_ins if one.service == service]
            if of_service:
                return of_service
        return []

    def both(self, wished: Sequence[_Ticket]) -> bool:
        return {one.is_priority for one in wished} == {True, False}


_READ: dict[type[Event], Callable[[Auditor, Any], None]] = {
    told.DayOpened: Auditor.day_opened,
    told.TicketIssued: Auditor.issued,
    told.LegAdded: Auditor.added,
    told.PrintConfirmed: Auditor.confirmed,
    told.PrintVoided: Auditor.gone,
    told.LegCalled: Auditor.called,
    told.ServiceFinished: Auditor.gone,
    told.LegNoShow: Auditor.gone,
    told.LegUndone: Auditor.undone,
    told.LegCancelled: Auditor.gone,
    told.LegParked: Auditor.parked,
    told.LegReturned: Auditor.returned,
    told.LegTransferred: Auditor.gone,
    told.PriorityChanged: Auditor.reclassed,
    told.CounterOpened: Auditor.opened,
    told.CounterClosed: Auditor.closed,
}
