"""A small site, its store and its writer, with the manners of a test: ask, and get the answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from common.contract.commands import fingerprint
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
from common.domain.errors import Refusal
from common.domain.site import Booth, Counter, Policy, Service, Site
from common.domain.words import BoothCode, CommandId, CounterCode, LegId, OfficerId, ServiceCode, StationKey
from common.runtime.clock import Clock
from common.store.catalogue import save_site
from common.store.store import Store
from common.store.writer import Delivered, Outcome, Stored, Submission, Writer

KIOSK = Origin(station=StationKey("K1"))
DESK = Origin(station=StationKey("D1"), officer=OfficerId("sari"))
PATIENCE_S = 20.0


def desk(counter: str) -> Origin:
    """The station that stands at a counter, with its officer; `DESK` is that of counter 1."""
    return (
        DESK
        if counter == "1"
        else Origin(station=StationKey(f"D{counter}"), officer=OfficerId(f"o{counter}"))
    )


def a_site(policy: Policy | None = None) -> Site:
    """Booth A with two services and two counters, booth B with one of each; open at any hour."""
    return Site(
        code="SKM",
        name="MPP Kota Sukamaju",
        tagline="",
        time_zone="Asia/Jakarta",
        booths=(
            Booth(code=BoothCode("A"), name="Dukcapil", agency="Disdukcapil", zone="Timur", floor="1"),
            Booth(code=BoothCode("B"), name="Imigrasi", agency="Imigrasi", zone="Barat", floor="2"),
        ),
        services=(
            Service(code=ServiceCode("A1"), booth=BoothCode("A"), name="KTP-el"),
            Service(code=ServiceCode("A2"), booth=BoothCode("A"), name="Kartu Keluarga"),
            Service(code=ServiceCode("B1"), booth=BoothCode("B"), name="Paspor"),
        ),
        counters=(
            Counter(code=CounterCode("1"), booth=BoothCode("A")),
            Counter(code=CounterCode("2"), booth=BoothCode("A")),
            Counter(code=CounterCode("3"), booth=BoothCode("B")),
        ),
        policy=policy or Policy(),
    )


def new_store(folder: Path, site: Site | None = None) -> Store:
    store = Store.create(folder / "antrean.db")
    with store.write() as connection:
        save_site(connection, site or a_site())
    return store


def ids() -> Iterator[CommandId]:
    return (CommandId(f"01K0{number:022d}") for number in count(1))


class Hall:
    """One writer on one store. What it delivers is kept in `delivered`."""

    def __init__(self, store: Store, clock: Clock, **writer: int) -> None:
        self.store = store
        self.delivered: list[Delivered] = []
        self.stopped = threading.Event()
        self.writer = Writer(store, clock, self._deliver, stopped=self.stopped.set, **writer)
        self.id = ids()

    def _deliver(self, delivered: Delivered) -> None:
        self.delivered.append(delivered)
        for reply, outcome in delivered.replies:
            reply(outcome)

    def send(
        self, command: Command, origin: Origin = KIOSK, body: bytes | None = None
    ) -> Callable[[], Outcome]:
        """Submit; the answer is waited for by calling what comes back."""
        answered = threading.Event()
        answers: list[Outcome] = []

        def reply(outcome: Outcome) -> None:
            answers.append(outcome)
            answered.set()

        def wait() -> Outcome:
            assert answered.wait(PATIENCE_S), f"no answer to {command.name}"
            assert len(answers) == 1
            return answers[0]

        self.writer.submit(Submission(command, origin, body or fingerprint(command), reply))
        return wait

    def ask(self, command: Command, origin: Origin = KIOSK) -> Outcome:
        return self.send(command, origin)()

    def done(self, command: Command, origin: Origin = KIOSK) -> Stored:
        outcome = self.ask(command, origin)
        assert isinstance(outcome, Stored), outcome
        return outcome

    def refused(self, command: Command, origin: Origin = KIOSK) -> str:
        outcome = self.ask(command, origin)
        assert isinstance(outcome, Refusal), outcome
        return outcome.code

    def issue(self, service: str = "A1") -> LegId:
        """A number whose print is not confirmed yet."""
        command_id = next(self.id)
        self.done(
            IssueTicket(command_id=command_id, service=ServiceCode(service), tracking_token="t" + command_id)
        )
        return LegId(command_id)

    def wait_in_line(self, service: str = "A1") -> LegId:
        leg_id = self.issue(service)
        self.done(ConfirmPrint(command_id=next(self.id), leg_id=leg_id))
        return leg_id

    def open(self, counter: str = "1") -> None:
        self.done(OpenCounter(command_id=next(self.id), counter=CounterCode(counter)), desk(counter))

    def call(self, counter: str = "1") -> Stored:
        return self.done(CallNext(command_id=next(self.id), counter=CounterCode(counter)), desk(counter))

    def serve(self, counter: str = "1") -> None:
        """Call, start and finish whoever is next."""
        self.call(counter)
        self.done(StartService(command_id=next(self.id), counter=CounterCode(counter)), desk(counter))
        self.done(Finish(command_id=next(self.id), counter=CounterCode(counter)), desk(counter))

    def held(self) -> Callable[[], None]:
        """Keep the writer busy until the returned function is called: what is sent meets in one batch."""
        begun, go_on = threading.Event(), threading.Event()

        def wait(_: object) -> None:
            begun.set()
            assert go_on.wait(PATIENCE_S)

        held = self.writer.execute(wait)
        assert begun.wait(PATIENCE_S)

        def let_go() -> None:
            go_on.set()
            held.result(PATIENCE_S)

        return let_go
