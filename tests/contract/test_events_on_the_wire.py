"""Events, answers and snapshots as JSON: the same in the log, in the feed and at the station."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from common.contract.events import (
    ADAPTERS,
    Recorded,
    event_from,
    event_json,
    frame,
    recorded_from,
    recorded_list,
)
from common.contract.results import answer_json, result_from, result_json
from common.contract.snapshot import SITE, SNAPSHOT
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
    RemoveBooth,
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
    SetTicketText,
    StartService,
    TakeBreak,
    Transfer,
    Undo,
)
from common.domain.directory import OfficerEntry, Role
from common.domain.events import EVENTS, Event
from common.domain.results import Result
from common.domain.site import Counter, Policy, Service, TicketText
from common.domain.snapshot import snapshot_of
from common.domain.words import (
    ORDINARY,
    BoothCloseReason,
    BoothCode,
    BreakReason,
    ChosenReason,
    CommandId,
    CounterCode,
    LegId,
    OfficerId,
    ParkReason,
    ServiceCode,
    StationKey,
    Status,
    TransferReason,
)
from tests.domain.law import ELDERLY, ONE, Law

Played = tuple[Law, list[tuple[Command, Result]]]
A1, A2 = ServiceCode("A1"), ServiceCode("A2")
CHIEF = Origin(station=StationKey("S1"), anywhere=True)


class Day:
    """A day with every kind of event, and what its commands were answered with."""

    def __init__(self) -> None:
        self.law = Law()
        self.answers: list[tuple[Command, Result]] = []

    def ask(self, kind: Any, origin: Origin | None = None, **fields: Any) -> CommandId:
        command = kind(command_id=self.law.id(), **fields)
        self.answers.append((command, self.law.answer(command, origin)))
        return CommandId(command.command_id)

    def ticket(self) -> LegId:
        leg_id = LegId(self.ask(IssueTicket, service=A1, priority_class=ELDERLY))
        self.ask(ConfirmPrint, leg_id=leg_id)
        return leg_id

    def serve(self) -> None:
        """Up to the moment in which a service runs."""
        self.ticket()
        self.ask(CallNext, counter=ONE)
        self.ask(StartService, counter=ONE)
        self.law.wait(90)

    def calls(self) -> None:
        self.ask(OpenCounter, counter=ONE)
        self.ask(CallNext, counter=ONE)
        self.ticket()
        self.ask(CallNext, counter=ONE)
        self.law.wait(10)
        self.ask(Recall, counter=ONE)
        self.ask(StartService, counter=ONE)
        self.law.wait(90)
        self.ask(PlanVisit, counter=ONE, then=(A2,))
        self.ask(Finish, counter=ONE, delivered=(Delivered(service=A1),))
        self.ask(Undo, counter=ONE)
        self.ask(PlanVisit, counter=ONE, then=())
        self.ask(Finish, counter=ONE)
        self.ask(CallTicket, counter=ONE, leg_id=self.ticket(), reason=ChosenReason.CORRECTION)
        self.ask(NoShow, counter=ONE)
        self.ask(Cancel, leg_id=self.ticket())

    def moves(self) -> None:
        self.ask(ChangePriority, leg_id=self.ticket(), priority_class=ORDINARY)
        self.ask(CallNext, counter=ONE)
        self.ask(StartService, counter=ONE)
        self.ask(Finish, counter=ONE)
        self.serve()
        self.ask(Park, counter=ONE, reason=ParkReason.PAYING)
        parked = next(leg.leg_id for leg in self.law.state.legs.values() if leg.status is Status.PARKED)
        self.ask(Resume, leg_id=parked)
        self.ask(CallNext, counter=ONE)
        self.ask(Transfer, counter=ONE, reason=TransferReason.NEXT_STEP, service=A2)

    def house(self) -> None:
        self.ask(TakeBreak, counter=ONE, reason=BreakReason.SHORT)
        self.ask(EndBreak, counter=ONE)
        self.ask(CloseCounter, counter=ONE)
        self.ask(CloseBooth, CHIEF, booth=BoothCode("B"), reason=BoothCloseReason.FULL)
        self.ask(ReopenBooth, CHIEF, booth=BoothCode("B"))
        self.ask(Announce, CHIEF, text="Selamat datang")
        self.law.issue()
        self.law.wait(121)
        self.law.line_up()
        self.law.open()

    def configuration(self) -> None:
        site = self.law.state.site
        rice = Service(code=ServiceCode("D1"), booth=BoothCode("D"), name="Beras")
        self.ask(SetPolicy, CHIEF, policy=Policy(ceiling_s=60))
        self.ask(SetCalendar, CHIEF, calendar=Calendar(closures=(Closure(date(2026, 8, 17), "RI"),)))
        self.ask(SetTicketText, CHIEF, text=TicketText(footer=("Terima kasih",)))
        self.ask(SetBooth, CHIEF, booth=replace(site.booths[1], code=BoothCode("D")), place=0)
        self.ask(SetService, CHIEF, service=rice)
        self.ask(SetCounter, CHIEF, counter=Counter(code=CounterCode("9"), booth=BoothCode("D")))
        self.ask(RemoveBooth, CHIEF, code=BoothCode("D"))
        self.ask(ImportSite, CHIEF, site=replace(self.law.state.site, name="MPP Baru"))
        self.ask(SetOfficer, CHIEF, officer=OfficerEntry(login="dewi", name="Dewi"))
        self.ask(ResetPassword, CHIEF, officer=OfficerId("dewi"))
        self.ask(AddStation, CHIEF, key=StationKey("K7"), role=Role.KIOSK)
        self.ask(IssueToken, CHIEF, key=StationKey("K7"))
        self.ask(RevokeStation, CHIEF, key=StationKey("K7"))


@pytest.fixture
def played() -> Played:
    day = Day()
    day.calls()
    day.moves()
    day.house()
    day.configuration()
    return day.law, day.answers


def test_every_kind_of_event_comes_back_as_it_went(played: Played) -> None:
    law, _ = played
    assert {type(event) for event in law.log} == set(EVENTS)
    for event in law.log:
        assert event_from(event.name, event_json(event)) == event


def test_a_frame_is_the_event_as_it_stands_in_the_feed(played: Played) -> None:
    law, _ = played
    for sequence, event in enumerate(law.log, 1):
        item = json.loads(frame(sequence, event.name, event_json(event)))
        assert set(item) == {"sequence", "name", "data"}
        assert recorded_from(item) == Recorded(sequence, event)


def test_a_list_of_frames_is_read_in_order(played: Played) -> None:
    law, _ = played
    frames = [frame(number, event.name, event_json(event)) for number, event in enumerate(law.log, 1)]
    recorded = recorded_list(b"[" + b",".join(frames) + b"]")
    assert [one.sequence for one in recorded] == list(range(1, len(law.log) + 1))
    events: list[Event] = [one.event for one in recorded]
    assert events == law.log


def test_times_have_an_offset_and_names_are_the_words(played: Played) -> None:
    law, _ = played
    for event in law.log:
        assert json.loads(event_json(event))["at"].endswith(("Z", "+00:00"))
    assert set(ADAPTERS) == {kind.name for kind in EVENTS}


def test_every_answer_comes_back_as_it_went(played: Played) -> None:
    _, answers = played
    for command, result in answers:
        answer = json.loads(answer_json(command.command_id, 7, result_json(result)))
        assert (answer["command_id"], answer["sequence"]) == (command.command_id, 7)
        assert result_from(command.name, answer["result"]) == result
    assert any(result is None for _, result in answers)


def test_a_snapshot_and_a_site_come_back_as_they_went(played: Played) -> None:
    law, _ = played
    snapshot = snapshot_of(law.state, 7)
    assert SNAPSHOT.validate_json(SNAPSHOT.dump_json(snapshot)) == snapshot
    assert SITE.validate_json(SITE.dump_json(law.state.site)) == law.state.site
