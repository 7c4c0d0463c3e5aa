"""A day at the small site with every kind of event that a command can bring about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from common.domain.calendar import Calendar, Closure
from common.domain.commands import (
    AddStation,
    Announce,
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
    ImportSite,
    IssueTicket,
    IssueToken,
    NoShow,
    OpenCounter,
    Origin,
    Park,
    PlanVisit,
    Recall,
    Reinstate,
    RemoveBooth,
    RemoveCounter,
    RemoveService,
    ReopenBooth,
    ResetPassword,
    Resume,
    RevokeStation,
    SetBooth,
    SetCalendar,
    SetCounter,
    SetOfficer,
    SetPolicy,
    SetService,
    SetSite,
    SetTicketText,
    StartService,
    TakeBreak,
    Transfer,
    Undo,
    VoidPrint,
)
from common.domain.directory import OfficerEntry, Role
from common.domain.site import Booth, Counter, Policy, Service, Site, TicketText
from common.domain.words import (
    BoothCloseReason,
    BoothCode,
    BreakReason,
    ChosenReason,
    CommandId,
    CounterCode,
    DayEnd,
    LegId,
    OfficerId,
    ParkReason,
    PriorityClass,
    ServiceCode,
    StationKey,
    TransferReason,
)
from tests.store.hall import KIOSK, a_site, desk

ONE, THREE = CounterCode("1"), CounterCode("3")
A1, A2, B1 = ServiceCode("A1"), ServiceCode("A2"), ServiceCode("B1")
CHIEF = Origin(station=StationKey("S1"), officer=OfficerId("ibu"), anywhere=True)
NOTE = "Berkas diserahkan"
RULES = Policy(day_end=DayEnd.CARRY, notes=(NOTE,), recall_interval_s=0)


def whole_site() -> Site:
    """The small site, whose waiting are carried into the next day."""
    return a_site(RULES)


class WholeDay:
    """Plays the day through `do`, which must be obeyed; `wait` lets seconds pass."""

    def __init__(
        self,
        do: Callable[[Command, Origin], object],
        wait: Callable[[float], None],
        ids: Iterator[CommandId],
    ) -> None:
        self._do = do
        self._wait = wait
        self._ids = ids

    def play(self) -> None:
        """In the end one number is parked, three wait, one is missed; counter 3 is open."""
        for counter in (ONE, THREE):
            self._at(counter, OpenCounter)
        self._calls_and_ends()
        self._moves()
        self._house()
        self._configuration()
        self._what_is_left()

    # -- its parts ---------------------------------------------------------------------------------------

    def _calls_and_ends(self) -> None:
        self._ticket(A1, then=(B1,), party_size=3)
        self._at(ONE, CallNext)
        self._at(ONE, Recall)
        self._at(ONE, StartService)
        self._wait(120)
        self._at(ONE, Finish, delivered=(Delivered(A1), Delivered(A2, 3)), note=NOTE)
        self._at(ONE, Undo)
        self._at(ONE, Finish)
        missed = self._ticket(A1, PriorityClass("elderly"), representative=True)
        self._at(ONE, CallNext)
        self._at(ONE, NoShow)
        self._wait(60)
        self._ask(Reinstate, leg_id=missed)
        self._at(ONE, CallTicket, leg_id=missed, reason=ChosenReason.MISSED_CALL)
        for _ in range(2):
            self._at(ONE, Recall)
        self._wait(61)  # nobody comes: time alone says so

    def _moves(self) -> None:
        self._ask(Cancel, leg_id=self._ticket(A2))
        parked = self._ticket(A2)
        self._at(ONE, CallNext)
        self._at(ONE, StartService)
        self._wait(30)
        self._at(ONE, Park, reason=ParkReason.PAYING)
        self._ask(Resume, desk("1"), leg_id=parked, counter=ONE)
        self._at(ONE, PlanVisit, then=(A1,))
        self._at(ONE, Transfer, reason=TransferReason.NEXT_STEP, service=B1)
        self._ask(ChangePriority, leg_id=self._ticket(A1), priority_class=PriorityClass("pregnant"))
        self._at(THREE, CallNext)
        self._at(THREE, StartService)
        self._at(THREE, Park, reason=ParkReason.FETCHING_DOCUMENTS)

    def _house(self) -> None:
        self._at(ONE, TakeBreak, reason=BreakReason.PRAYER)
        self._at(ONE, EndBreak)
        self._at(ONE, CallNext)
        self._ask(CloseCounter, CHIEF, counter=ONE, force=True)
        self._ask(CloseBooth, CHIEF, booth=BoothCode("B"), reason=BoothCloseReason.FULL)
        self._ask(ReopenBooth, CHIEF, booth=BoothCode("B"))
        self._ask(Announce, CHIEF, text="Selamat datang")

    def _configuration(self) -> None:
        booth = Booth(code=BoothCode("D"), name="Dinas", agency="Dinas", zone="Timur", floor="1")
        rice = Service(code=ServiceCode("D1"), booth=booth.code, name="Beras")
        nine = Counter(code=CounterCode("9"), booth=booth.code)
        site = whole_site()
        hours = {"hours": site.hours, "ticker": ("Selamat datang",), "time_zone": site.time_zone}
        for kind, fields in (
            (SetSite, {"code": site.code, "title": site.name, "tagline": "Melayani", **hours}),
            (SetPolicy, {"policy": replace(RULES, ceiling_s=1800)}),
            (SetCalendar, {"calendar": Calendar(closures=(Closure(date(2026, 8, 17), "RI"),))}),
            (SetTicketText, {"text": TicketText(footer=("Terima kasih",))}),
            (SetBooth, {"booth": booth}),
            (SetService, {"service": rice}),
            (SetCounter, {"counter": nine}),
            (RemoveCounter, {"code": nine.code}),
            (RemoveService, {"code": rice.code}),
            (RemoveBooth, {"code": booth.code}),
            (ImportSite, {"site": site}),
            (SetOfficer, {"officer": OfficerEntry(login="dewi", name="Dewi")}),
            (ResetPassword, {"officer": OfficerId("dewi")}),
            (AddStation, {"key": StationKey("K7"), "role": Role.KIOSK}),
            (IssueToken, {"key": StationKey("K7")}),
            (RevokeStation, {"key": StationKey("K7")}),
        ):
            self._ask(kind, CHIEF, **fields)

    def _what_is_left(self) -> None:
        self._ask(VoidPrint, leg_id=self._issue(A1))
        self._issue(A1)
        self._wait(130)  # its print is never confirmed
        self._ticket(A1)

    # -- its hands ---------------------------------------------------------------------------------------

    def _issue(self, service: ServiceCode, **more: Any) -> LegId:
        return LegId(self._ask(IssueTicket, service=service, **more))

    def _ticket(self, service: ServiceCode, kind: PriorityClass | None = None, **more: Any) -> LegId:
        if kind is not None:
            more["priority_class"] = kind
        leg_id = self._issue(service, tracking_token=f"token-{next(self._ids)}", **more)
        self._ask(ConfirmPrint, leg_id=leg_id)
        return leg_id

    def _ask(self, kind: Any, origin: Origin = KIOSK, **fields: Any) -> CommandId:
        command_id = next(self._ids)
        self._do(kind(command_id=command_id, **fields), origin)
        return command_id

    def _at(self, counter: CounterCode, kind: Any, **fields: Any) -> CommandId:
        return self._ask(kind, desk(counter), counter=counter, **fields)
