"""What the people of a hall do, by chance: citizens, officers, supervisors."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from random import Random
from typing import Any, ClassVar

from common.domain.commands import (
    Announce,
    AssignServices,
    CallNext,
    CallTicket,
    Cancel,
    ChangePriority,
    CloseBooth,
    CloseCounter,
    Command,
    ConfirmPrint,
    Delivered,
    EndBreak,
    Finish,
    IssueTicket,
    NoShow,
    OpenCounter,
    Origin,
    Park,
    PlanVisit,
    Recall,
    Reinstate,
    RemoveCounter,
    RemoveService,
    ReopenBooth,
    Resume,
    SetCounter,
    SetPolicy,
    SetService,
    StartService,
    TakeBreak,
    Transfer,
    Undo,
    VoidPrint,
)
from common.domain.events import Event
from common.domain.words import (
    BoothCloseReason,
    BreakReason,
    ChosenReason,
    ConfirmedBy,
    CounterCode,
    LegId,
    Outcome,
    ParkReason,
    Status,
    TransferReason,
)
from tests.domain.hall import (
    AGENCY_HEAD,
    BOOTHS,
    CLASSES,
    COUNTERS,
    KIOSKS,
    MINUTES,
    OFFERED,
    PERSONS,
    PLACES,
    SERVICES,
    SUPERVISOR,
    WHO,
    a_hall,
    a_policy,
    desk,
    some_stops,
)
from tests.domain.law import Law

USUALLY = 0.9


class People:
    """`do` sends a command; who plays says what that means."""

    law: Law

    def do(self, kind: type[Command], origin: Origin = SUPERVISOR, **fields: Any) -> tuple[Event, ...]:
        raise NotImplementedError

    # -- who and what --------------------------------------------------------------------------------------

    def _own(self, counter: CounterCode) -> Origin:
        """The station that opened the counter."""
        session = self.law.state.counters.get(counter)
        if session is None:
            return desk(counter, 0)
        return Origin(station=session.station, officer=session.officer)

    def _at(self, counter: CounterCode, chance: Random) -> Origin:
        """Who sends a command on that counter: mostly its own station."""
        match chance.choice(WHO):
            case "supervisor":
                return SUPERVISOR
            case "head":
                return AGENCY_HEAD
            case "other":
                return desk(chance.choice(COUNTERS), 0)
        return self._own(counter)

    def _counter(self, chance: Random, *, busy: bool | None = None) -> CounterCode:
        """Mostly one that is open, with somebody in hand or free if that is asked; now and then any."""
        state = self.law.state
        if busy and not state.in_hand:
            self._all_call(chance)
        fits = [code for code in state.counters if busy is None or (code in state.in_hand) is busy]
        return chance.choice(fits if fits and chance.random() < USUALLY else COUNTERS)

    def _leg(self, chance: Random, *wanted: Status) -> LegId:
        """Mostly one in a status that fits; now and then any, or one of nowhere."""
        fits = [leg.leg_id for leg in self.law.state.legs.values() if leg.status in wanted]
        others = [*islice(self.law.state.legs, 3), LegId("nowhere")]
        return chance.choice(fits if fits and chance.random() < USUALLY else others)

    # -- a morning -----------------------------------------------------------------------------------------

    def _open_all(self, opened: Iterable[CounterCode]) -> None:
        for counter in opened:
            self.do(OpenCounter, desk(counter, 0), counter=counter)

    def _line_up(self, kiosk: Origin = KIOSKS[0], **fields: Any) -> None:
        for event in self.do(IssueTicket, kiosk, **fields):
            self.do(ConfirmPrint, kiosk, leg_id=event.leg_id)  # type: ignore[attr-defined]

    # -- what citizens do ----------------------------------------------------------------------------------

    def _comes(self, chance: Random) -> None:
        self._line_up(service=chance.choice(SERVICES), priority_class=chance.choice(CLASSES))

    def _comes_for_more(self, chance: Random) -> None:
        booked, then = chance.choice(MINUTES), some_stops(chance)
        self._line_up(
            chance.choice(KIOSKS),
            service=chance.choice(SERVICES),
            priority_class=chance.choice(CLASSES),
            then=then,
            person_ref=chance.choice(PERSONS),
            appointment_at=None if booked is None else self.law.now + timedelta(minutes=booked),
            party_size=len(then) + 1,
            representative=bool(then),
        )

    def _takes_a_number(self, chance: Random) -> None:
        self.do(IssueTicket, KIOSKS[0], service=chance.choice(SERVICES), then=some_stops(chance)[:1])

    def _paper_comes(self, chance: Random) -> None:
        self._takes_a_number(chance)
        leg_id, by = self._leg(chance, Status.PRINTING), chance.choice(list(ConfirmedBy))
        self.do(ConfirmPrint, KIOSKS[0], leg_id=leg_id, by=by)

    def _paper_does_not_come(self, chance: Random) -> None:
        self._takes_a_number(chance)
        self.do(VoidPrint, KIOSKS[0], leg_id=self._leg(chance, Status.PRINTING))

    def _goes_away(self, chance: Random) -> None:
        leg_id = self._leg(chance, Status.WAITING, Status.PARKED, Status.PRINTING)
        self.do(Cancel, KIOSKS[1], leg_id=leg_id)

    # -- what counters do ----------------------------------------------------------------------------------

    def _open(self, chance: Random) -> None:
        counter, officer = chance.choice(COUNTERS), chance.choice([0, 0, 0, 1])
        self.do(
            OpenCounter,
            desk(counter, officer),
            counter=counter,
            services=chance.choice(OFFERED),
            in_order=chance.random() < 0.5,
            move=chance.random() < 0.5,
        )

    def _sign_in_elsewhere(self, chance: Random) -> None:
        origin = desk(chance.choice(COUNTERS), 0)
        self.do(OpenCounter, origin, counter=chance.choice(COUNTERS), move=chance.random() < 0.5)

    def _assign(self, chance: Random) -> None:
        at = self._counter(chance)
        offer, in_order = chance.choice(OFFERED), chance.random() < 0.5
        self.do(AssignServices, self._at(at, chance), counter=at, services=offer, in_order=in_order)

    def _close(self, chance: Random) -> None:
        at = self._counter(chance)
        self.do(CloseCounter, self._at(at, chance), counter=at, force=chance.random() < 0.5)

    def _pause(self, chance: Random) -> None:
        at = self._counter(chance, busy=False)
        reason = chance.choice(list(BreakReason))
        self.do(TakeBreak, self._at(at, chance), counter=at, reason=reason)

    def _go_on(self, chance: Random) -> None:
        paused = [code for code, one in self.law.state.counters.items() if one.on_break is not None]
        for at in (*paused, self._counter(chance)):
            self.do(EndBreak, self._at(at, chance), counter=at)

    def _call(self, chance: Random) -> None:
        at = self._counter(chance, busy=False)
        self.do(CallNext, self._at(at, chance), counter=at)

    def _all_call(self, chance: Random) -> None:
        while len(self.law.state.line) < 3 and chance.random() < USUALLY:
            self._comes(chance)
        for at in list(self.law.state.counters):
            self.do(CallNext, self._own(at), counter=at)

    def _serve(self, chance: Random) -> None:
        at = self._counter(chance, busy=False)
        self.do(CallNext, self._own(at), counter=at)
        self.do(StartService, self._own(at), counter=at)
        self.law.now += timedelta(seconds=chance.choice([1, 60, 400]))
        self.do(Finish, self._own(at), counter=at)

    def _call_chosen(self, chance: Random) -> None:
        at, leg_id = self._counter(chance, busy=False), self._leg(chance, Status.WAITING)
        leg, reason = self.law.state.legs.get(leg_id), chance.choice(list(ChosenReason))
        target = {"leg_id": leg_id} if leg is None or chance.random() < 0.5 else {"code": leg.code}
        self.do(CallTicket, self._at(at, chance), counter=at, reason=reason, **target)

    def _resume(self, chance: Random) -> None:
        at, leg_id = self._counter(chance, busy=False), self._leg(chance, Status.PARKED)
        counter = at if chance.random() < 0.5 else None
        self.do(Resume, self._at(at, chance), leg_id=leg_id, counter=counter)

    def _reinstate(self, chance: Random) -> None:
        at, leg_id = self._counter(chance), self._leg(chance, Status.NO_SHOW)
        self.do(Reinstate, self._at(at, chance), leg_id=leg_id, place=chance.choice(PLACES))

    def _press(self, chance: Random) -> None:
        at = self._counter(chance, busy=True)
        kind = chance.choice([Recall, StartService, StartService, NoShow, Cancel])
        self.do(kind, self._at(at, chance), counter=at)

    def _press_by_name(self, chance: Random) -> None:
        at, leg_id = self._counter(chance, busy=True), self._leg(chance, Status.CALLED, Status.SERVING)
        kind = chance.choice([Recall, StartService, NoShow, Cancel, Finish, Undo])
        counter = chance.choice([None, at])
        self.do(kind, self._at(at, chance), counter=counter, leg_id=leg_id)

    def _finish(self, chance: Random) -> None:
        at, note = self._counter(chance, busy=True), chance.choice(["", "", "legalisir"])
        leg = self.law.state.leg_at(at)
        handed = {chance.choice(SERVICES): 1} if note else {}
        if leg is not None:
            handed[leg.service] = 2
        delivered = tuple(Delivered(service, quantity) for service, quantity in handed.items())
        outcome = chance.choice(list(Outcome))
        origin = self._at(at, chance)
        self.do(Finish, origin, counter=at, outcome=outcome, delivered=delivered, note=note)

    def _undo(self, chance: Random) -> None:
        at, press = self._counter(chance, busy=True), chance.choice([Finish, Finish, NoShow])
        for kind in (press, Undo, chance.choice([press, Recall, CallNext])):
            self.do(kind, self._own(at), counter=at)
            self.law.now += timedelta(seconds=chance.choice([0, 3, 8]))

    def _park(self, chance: Random) -> None:
        at, back = self._counter(chance, busy=True), chance.choice(MINUTES)
        return_at = None if back is None else self.law.now + timedelta(minutes=back)
        reason = chance.choice(list(ParkReason))
        self.do(Park, self._at(at, chance), counter=at, reason=reason, return_at=return_at)

    def _transfer(self, chance: Random) -> None:
        at = self._counter(chance, busy=True)
        target: dict[str, Any] = {"counter": at}
        if chance.random() < 0.5:
            target = {"leg_id": self._leg(chance, Status.WAITING, Status.PARKED, Status.CALLED)}
        to, whom = self._counter(chance), chance.choice(["anyone", "anyone", "counter", "officer"])
        session = self.law.state.counters.get(to)
        if whom == "counter":
            target["to_counter"] = to
        elif whom == "officer" and session is not None:
            target["to_officer"] = session.officer
        service = chance.choice((None, *SERVICES))
        origin, place = self._at(at, chance), chance.choice(PLACES)
        self.do(Transfer, origin, reason=TransferReason.LOAD, service=service, place=place, **target)

    def _plan(self, chance: Random) -> None:
        at = self._counter(chance, busy=True)
        target = {"leg_id": self._leg(chance, Status.WAITING)} if chance.random() < 0.5 else {"counter": at}
        self.do(PlanVisit, self._at(at, chance), then=some_stops(chance), **target)

    # -- what supervisors do -------------------------------------------------------------------------------

    def _close_booth(self, chance: Random) -> None:
        until = chance.choice(MINUTES)
        self.do(
            CloseBooth,
            chance.choice([SUPERVISOR, AGENCY_HEAD]),
            booth=chance.choice(BOOTHS),
            reason=chance.choice(list(BoothCloseReason)),
            until=None if until is None else self.law.now + timedelta(minutes=until),
        )

    def _reopen_booths(self, chance: Random) -> None:
        self._close_booth(chance)
        for booth in BOOTHS:
            self.do(ReopenBooth, booth=booth)

    def _announce(self, chance: Random) -> None:
        until, text = chance.choice(MINUTES), chance.choice(["", "Listrik padam", "Halo"])
        end = None if until is None else self.law.now + timedelta(minutes=until)
        self.do(Announce, text=text, until=end)

    def _change_priority(self, chance: Random) -> None:
        leg_id = self._leg(chance, Status.WAITING, Status.PRINTING, Status.CALLED)
        self.do(ChangePriority, leg_id=leg_id, priority_class=chance.choice(CLASSES))

    def _change_the_rules(self, chance: Random) -> None:
        self.do(SetPolicy, policy=a_policy(chance))

    def _change_a_service(self, chance: Random) -> None:
        changed = replace(
            a_hall().service(chance.choice(SERVICES)),
            takes_tickets=chance.choice([True, True, False]),
            after=some_stops(chance)[:1],
            quota=chance.choice([None, 3, 12]),
        )
        self.do(SetService, service=changed)

    def _remove(self, chance: Random) -> None:
        if chance.random() < 0.5:
            self.do(RemoveService, code=chance.choice(SERVICES))
        else:
            self.do(RemoveCounter, code=chance.choice(COUNTERS))

    def _bring_all_back(self, _: Random) -> None:
        site, whole = self.law.state.site, a_hall()
        for service in whole.services:
            if service != site.service_by_code.get(service.code):
                self.do(SetService, service=service)
        for counter in whole.counters:
            if counter.code not in site.counter_by_code:
                self.do(SetCounter, counter=counter)

    ACTS: ClassVar[tuple[Callable[[People, Random], None], ...]] = (
        *[_comes] * 8,
        *[_comes_for_more] * 6,
        *[_takes_a_number, _paper_comes, _paper_does_not_come, _goes_away] * 2,
        *[_open] * 4,
        *[_sign_in_elsewhere, _assign, _close, _pause],
        *[_go_on] * 4,
        *[_call] * 5,
        *[_all_call] * 6,
        *[_serve] * 5,
        *[_call_chosen, _resume, _reinstate] * 3,
        *[_press] * 16,
        *[_finish, _undo, _park] * 6,
        *[_transfer] * 6,
        *[_press_by_name, _plan] * 2,
        *[_close_booth, _reopen_booths, _announce, _change_the_rules, _change_a_service, _remove],
        *[_change_priority, _bring_all_back] * 2,
    )
