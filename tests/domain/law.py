"""A small site, and its law played by hand: a state, a clock, and commands that are decided and evolved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest

from common.domain.commands import (
    CallNext,
    Command,
    ConfirmPrint,
    Finish,
    IssueTicket,
    OpenCounter,
    Origin,
    StartService,
)
from common.domain.decide import decide
from common.domain.elapse import elapse
from common.domain.errors import Refusal
from common.domain.events import Event
from common.domain.evolve import evolve
from common.domain.leg import Leg
from common.domain.results import Result, result_of
from common.domain.site import Booth, Counter, Policy, Service, Site
from common.domain.state import QueueState
from common.domain.words import (
    ORDINARY,
    BoothCode,
    CommandId,
    CounterCode,
    LegId,
    OfficerId,
    PriorityClass,
    SeriesCode,
    ServiceCode,
    StationKey,
)

TUESDAY = datetime(2026, 7, 14, 2, 0, tzinfo=UTC)
"""09.00 WIB."""
KIOSK = Origin(station=StationKey("K1"))
DESK = Origin(station=StationKey("D1"), officer=OfficerId("sari"))
DESK_TWO = Origin(station=StationKey("D2"), officer=OfficerId("budi"))
DESK_THREE = Origin(station=StationKey("D3"), officer=OfficerId("tini"))
SUPERVISOR = Origin(station=StationKey("S1"), officer=OfficerId("rina"), anywhere=True)
ELDERLY = PriorityClass("elderly")
ONE, TWO, THREE = CounterCode("1"), CounterCode("2"), CounterCode("3")
DESK_OF = {ONE: DESK, TWO: DESK_TWO, THREE: DESK_THREE}
A, B = BoothCode("A"), BoothCode("B")
A1, A2, B1 = ServiceCode("A1"), ServiceCode("A2"), ServiceCode("B1")


def a_site(policy: Policy | None = None) -> Site:
    """Booth A: two services in one series, two counters. Booth B: one service, one counter, its own series,
    five numbers a day. Booth C only informs. Open at any hour."""
    booths = ("A", "Dukcapil", "Timur"), ("B", "Imigrasi", "Barat"), ("C", "Info", "Barat")
    return Site(
        code="SKM",
        name="MPP Kota Sukamaju",
        tagline="",
        time_zone="Asia/Jakarta",
        booths=tuple(
            Booth(code=BoothCode(code), name=name, agency=name, zone=zone, floor="1")
            for code, name, zone in booths
        ),
        services=(
            Service(code=ServiceCode("A1"), booth=BoothCode("A"), name="KTP-el"),
            Service(code=ServiceCode("A2"), booth=BoothCode("A"), name="Kartu Keluarga"),
            Service(
                code=ServiceCode("B1"),
                booth=BoothCode("B"),
                name="Paspor",
                quota=5,
                series=SeriesCode("P"),
            ),
            Service(code=ServiceCode("C1"), booth=BoothCode("C"), name="Informasi", takes_tickets=False),
        ),
        counters=(
            Counter(code=ONE, booth=BoothCode("A")),
            Counter(code=TWO, booth=BoothCode("A")),
            Counter(code=THREE, booth=BoothCode("B")),
        ),
        policy=policy or Policy(),
    )


class Law:
    """`do` is what the hub does: elapse, decide, evolve. Every event is kept in `log`.

    Who sends is the desk of the command's counter, unless another origin is named.
    """

    def __init__(self, site: Site | None = None, now: datetime = TUESDAY) -> None:
        self.state = QueueState(site=site or a_site())
        self.now = now
        self.log: list[Event] = []
        self._ids = (CommandId(f"id{number:05d}") for number in count(1))

    def id(self) -> CommandId:
        return next(self._ids)

    def wait(self, seconds: float) -> tuple[Event, ...]:
        """Let time pass; returns what it brought."""
        self.now += timedelta(seconds=seconds)
        return self.elapse()

    def elapse(self) -> tuple[Event, ...]:
        events = elapse(self.state, self.now)
        self._evolve(events)
        return events

    def do(self, command: Command, origin: Origin | None = None) -> tuple[Event, ...]:
        self.elapse()
        events = decide(self.state, command, self.now, origin or _desk_of(command))
        self._evolve(events)
        return events

    def answer(self, command: Command, origin: Origin | None = None) -> Result:
        return result_of(self.state, command, self.do(command, origin))

    def refuse(self, command: Command, origin: Origin | None = None) -> Refusal:
        self.elapse()
        before = len(self.log)
        with pytest.raises(Refusal) as refused:
            self.do(command, origin)
        assert len(self.log) == before
        return refused.value

    def _evolve(self, events: tuple[Event, ...]) -> None:
        for event in events:
            evolve(self.state, event)
            self.log.append(event)

    def leg(self, leg_id: LegId) -> Leg:
        return self.state.legs[leg_id]

    # -- any command in one line ---------------------------------------------------------------------------

    def send(self, kind: type[Command], origin: Origin | None = None, **fields: Any) -> tuple[Event, ...]:
        """`do` a command of that kind, with an id of its own."""
        return self.do(kind(command_id=self.id(), **fields), origin)

    def refused(self, kind: type[Command], origin: Origin | None = None, **fields: Any) -> str:
        """The code with which a command of that kind is refused."""
        return self.refuse(kind(command_id=self.id(), **fields), origin).code

    # -- short ways to where a test begins -----------------------------------------------------------------

    def issue(self, service: str = "A1", priority_class: PriorityClass = ORDINARY, **more: Any) -> LegId:
        command = IssueTicket(
            command_id=self.id(),
            service=ServiceCode(service),
            priority_class=priority_class,
            tracking_token="token",
            **more,
        )
        self.do(command, KIOSK)
        return LegId(command.command_id)

    def line_up(self, service: str = "A1", priority_class: PriorityClass = ORDINARY, **more: Any) -> LegId:
        leg_id = self.issue(service, priority_class, **more)
        self.do(ConfirmPrint(command_id=self.id(), leg_id=leg_id), KIOSK)
        return leg_id

    def open(self, counter: CounterCode = ONE, *services: str, in_order: bool = False) -> None:
        named = tuple(ServiceCode(service) for service in services) or None
        self.send(OpenCounter, counter=counter, services=named, in_order=in_order)

    def call(self, counter: CounterCode = ONE) -> tuple[Event, ...]:
        return self.send(CallNext, counter=counter)

    def start(self, counter: CounterCode = ONE) -> None:
        self.send(StartService, counter=counter)

    def finish(self, counter: CounterCode = ONE) -> None:
        self.send(Finish, counter=counter)

    def called(self, counter: CounterCode = ONE) -> str:
        """Call whoever is next; the code, or nothing when nobody is."""
        self.call(counter)
        leg = self.state.leg_at(counter)
        return "" if leg is None else leg.code

    def called_in_turn(self, times: int, counter: CounterCode = ONE) -> list[str]:
        """Whom the counter calls, one after the other, each served at once."""
        codes = []
        for _ in range(times):
            codes.append(self.called(counter))
            self.start(counter)
            self.finish(counter)
        return codes

    def serve(self, counter: CounterCode = ONE, seconds: float = 300) -> None:
        """Call whoever is next, serve for that long, finish."""
        self.call(counter)
        self.start(counter)
        self.wait(seconds)
        self.finish(counter)

    def in_line(self, *services: str) -> list[str]:
        """The codes that wait for those services, by rank."""
        return [leg.code for leg in self.state.line.of(ServiceCode(service) for service in services)]


def _desk_of(command: Command) -> Origin:
    return DESK_OF.get(getattr(command, "counter", None) or ONE, DESK)
