"""One day at the counters whose key figures are small enough to reckon by hand (see `test_sample_day`).

08:00 ─ counter 1 (Sari) opens; A-001 ordinary          09:20   finished, goes on to B1 (second leg)
08:05   A-002 priority                                  09:20   counter 3 opens
08:10   A-002 called, 08:11 again, 08:12 served         09:30   A-005 called and served at 3
08:20   A-003 (other service)                           09:50   finished
08:22   A-002 finished; A-001 called and served         09:55   B-001, never called: day's end
08:30   A-001 parked; A-003 called, 08:31 again         10:00   A-006, never confirmed: void
08:33   A-003 did not come                              10:10   both counters close
08:40 ─ 08:55 a short break, five minutes too long
08:55   A-001 resumed, 08:56 served, 09:00 finished without its documents
09:00   A-004; 09:10 its citizen leaves
09:10   A-005, a visit of two services; 09:15 called and served
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from common.domain.commands import (
    Cancel,
    CloseCounter,
    Command,
    ConfirmPrint,
    Delivered,
    EndBreak,
    Finish,
    IssueTicket,
    NoShow,
    Park,
    Recall,
    Resume,
    StartService,
    TakeBreak,
)
from common.domain.words import (
    ORDINARY,
    BreakReason,
    CounterCode,
    LegId,
    Outcome,
    ParkReason,
    PriorityClass,
    ServiceCode,
)
from common.runtime.clock import ManualClock
from tests.store.hall import KIOSK, Hall, desk

MONDAY = date(2026, 7, 13)
EIGHT = datetime(2026, 7, 13, 1, 0, tzinfo=UTC)
"""08:00 WIB."""


class SampleDay:
    """Plays the day in a hall whose clock it moves."""

    def __init__(self, hall: Hall, clock: ManualClock) -> None:
        self._hall = hall
        self._clock = clock

    def play(self) -> None:
        self._hall.open("1")
        first = self._ticket("A1")
        self._until("08:05")
        self._ticket("A1", PriorityClass("elderly"))
        self._served_and_not_come()
        self._after_the_break(first)
        self._two_services()
        self._until("09:55")
        self._ticket("B1")
        self._until("10:00")
        self._hall.issue("A1")
        self._until("10:10")
        self._at("1", CloseCounter)
        self._at("3", CloseCounter)

    def next_morning(self) -> None:
        """Time alone ends the day."""
        self._clock.instant = datetime(2026, 7, 14, 0, 30, tzinfo=UTC)
        self._hall.wait_in_line("A1")

    # -- its parts ---------------------------------------------------------------------------------------

    def _served_and_not_come(self) -> None:
        self._until("08:10")
        self._hall.call("1")
        self._until("08:11")
        self._at("1", Recall)
        self._until("08:12")
        self._at("1", StartService)
        self._until("08:20")
        self._ticket("A2")
        self._until("08:22")
        self._at("1", Finish, delivered=(Delivered(ServiceCode("A1"), 2),))
        self._hall.call("1")
        self._at("1", StartService)
        self._until("08:30")
        self._at("1", Park, reason=ParkReason.FETCHING_DOCUMENTS)
        self._hall.call("1")
        self._until("08:31")
        self._at("1", Recall)
        self._until("08:33")
        self._at("1", NoShow)

    def _after_the_break(self, parked: LegId) -> None:
        self._until("08:40")
        self._at("1", TakeBreak, reason=BreakReason.SHORT)
        self._until("08:55")
        self._at("1", EndBreak)
        self._at("1", Resume, leg_id=parked)
        self._until("08:56")
        self._at("1", StartService)
        self._until("09:00")
        self._at("1", Finish, outcome=Outcome.DOCUMENTS_MISSING)

    def _two_services(self) -> None:
        leaving = self._ticket("A1")
        self._until("09:10")
        self._do(Cancel, leg_id=leaving)
        self._ticket("A1", then=(ServiceCode("B1"),), party_size=3)
        self._until("09:15")
        self._hall.call("1")
        self._at("1", StartService)
        self._until("09:20")
        self._at("1", Finish, delivered=(Delivered(ServiceCode("A1")), Delivered(ServiceCode("A2"), 3)))
        self._hall.open("3")
        self._until("09:30")
        self._hall.call("3")
        self._at("3", StartService)
        self._until("09:50")
        self._at("3", Finish)

    # -- its hands ---------------------------------------------------------------------------------------

    def _until(self, wib: str) -> None:
        hour, minute = map(int, wib.split(":"))
        self._clock.advance((hour * 60 + minute) * 60 - self._second())

    def _second(self) -> float:
        return (self._clock.instant - EIGHT).total_seconds() + 8 * 3600

    def _ticket(self, service: str, priority_class: PriorityClass = ORDINARY, **more: object) -> LegId:
        leg_id = LegId(
            self._do(
                IssueTicket,
                service=ServiceCode(service),
                priority_class=priority_class,
                tracking_token=f"track-{self._clock.instant:%H%M}-{service}",
                **more,
            )
        )
        self._do(ConfirmPrint, leg_id=leg_id)
        return leg_id

    def _do(self, kind: type[Command], **fields: object) -> str:
        command_id = next(self._hall.id)
        self._hall.done(kind(command_id=command_id, **fields), KIOSK)
        return command_id

    def _at(self, counter: str, kind: type[Command], **fields: object) -> None:
        fields.setdefault("counter", CounterCode(counter))
        self._hall.done(kind(command_id=next(self._hall.id), **fields), desk(counter))
