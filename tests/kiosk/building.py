"""A whole building in one object: the real law, a link that can be cut, a printer that does as it is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from common.client.command_ids import CommandIds
from common.client.link import LinkState
from common.client.pending_command import Patience as Waiting
from common.client.pending_command import PendingCommand
from common.contract.problems import problem_of
from common.contract.site_file import load_site_file
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
from common.domain.errors import Refusal, Unreachable
from common.domain.evolve import evolve
from common.domain.leg import Leg
from common.domain.results import Result, result_of
from common.domain.site import Site
from common.domain.state import QueueState
from common.domain.words import CommandId, CounterCode, ServiceCode, StationKey, Status
from common.printing.outcome import PrintOutcome
from common.printing.outcome import Result as Printed
from common.printing.ticket import Ticket
from common.runtime.assets import asset
from common.runtime.clock import ManualClock
from common.runtime.sentences import Sentences

KIOSK = Origin(station=StationKey("kiosk-2"))


def sample_site(*, always_open: bool = True) -> Site:
    return load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=always_open).site


class Building(QObject):
    """Is the link and the sender of one kiosk. `holds`: commands reach the hub only with `release`."""

    link_changed = Signal(object)
    state_loaded = Signal()
    events_arrived = Signal(object)

    def __init__(self, site: Site, clock: ManualClock) -> None:
        super().__init__()
        self.clock = clock
        self.ids = CommandIds(clock)
        self.site: Site | None = site
        self.state: QueueState | None = QueueState(site=site)
        self.link = LinkState.FRESH
        self.last_heard: datetime | None = clock.now()
        self.holds = False
        self.loses_answers = False
        self.sent: list[Command] = []
        self.expiries: list[float | None] = []
        self._held: list[PendingCommand] = []
        self._pass_time()

    # --- the link

    def hub_now(self) -> datetime:
        return self.clock.now()

    def set_link(self, link: LinkState) -> None:
        self.link = link
        self.link_changed.emit(link)

    def without_hub(self) -> Callable[[], None]:
        """No hub was ever there; call the result to bring it."""
        site, state = self.site, self.state
        self.site = self.state = self.last_heard = None
        self.link = LinkState.CONNECTING

        def arrive() -> None:
            self.site, self.state, self.last_heard = site, state, self.clock.now()
            self.state_loaded.emit()
            self.set_link(LinkState.FRESH)

        return arrive

    # --- the sender

    def new_command_id(self) -> CommandId:
        return self.ids.new()

    def send(
        self, command: Command, *, only_while_fresh: bool = False, expires_s: float | None = None
    ) -> PendingCommand:
        if only_while_fresh and self.link is not LinkState.FRESH:
            raise Unreachable("hub", self.link.value)
        self.sent.append(command)
        self.expiries.append(expires_s)
        pending = PendingCommand(command, Waiting())
        self._held.append(pending)
        if not self.holds:
            QTimer.singleShot(0, self, self.release)
        return pending

    def release(self) -> None:
        """The hub does what it was asked, in order."""
        held, self._held = self._held, []
        for pending in held:
            try:
                result = self.do(pending.command)
            except Refusal as refusal:
                pending.refuse(problem_of(refusal))
            else:
                if not self.loses_answers:
                    pending.answer(result, 0)

    def give_up(self) -> None:
        """The hub did not answer before the commands expired."""
        held, self._held = self._held, []
        for pending in held:
            pending.give_up(Unreachable("hub", "expired"))

    # --- the hub

    def do(self, command: Command, origin: Origin = KIOSK) -> Result:
        assert self.state is not None
        self._pass_time()
        events = decide(self.state, command, self.clock.now(), origin)
        for event in events:
            evolve(self.state, event)
        result = result_of(self.state, command, events)
        self.events_arrived.emit([])
        return result

    def pass_time(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self._pass_time()
        self.events_arrived.emit([])

    def _pass_time(self) -> None:
        assert self.state is not None
        for event in elapse(self.state, self.clock.now()):
            evolve(self.state, event)

    @property
    def legs(self) -> list[Leg]:
        assert self.state is not None
        return list(self.state.legs.values())

    def statuses(self) -> list[Status]:
        return [leg.status for leg in self.legs]

    # --- other people

    def queue_up(self, service: str, count: int) -> None:
        for _ in range(count):
            leg_id = self.ids.new()
            self.do(IssueTicket(command_id=leg_id, service=ServiceCode(service)))
            self.do(ConfirmPrint(command_id=self.ids.new(), leg_id=leg_id))  # type: ignore[arg-type]

    def open_counter(self, code: str) -> None:
        origin = Origin(station=StationKey(f"desk-{code}"))
        self.do(OpenCounter(command_id=self.ids.new(), counter=CounterCode(code)), origin)

    def serve(self, code: str, count: int = 1, seconds: float = 300) -> None:
        origin = Origin(station=StationKey(f"desk-{code}"))
        counter = CounterCode(code)
        for _ in range(count):
            self.do(CallNext(command_id=self.ids.new(), counter=counter), origin)
            self.do(StartService(command_id=self.ids.new(), counter=counter), origin)
            self.clock.advance(seconds)
            self.do(Finish(command_id=self.ids.new(), counter=counter), origin)


class PaperTray:
    """A printer of the kiosk's Protocol: keeps the tickets, answers what it was told to answer."""

    def __init__(self) -> None:
        self.tickets: list[Ticket] = []
        self.languages: list[str] = []
        self.next: list[PrintOutcome] = []

    def print_ticket(self, ticket: Ticket, sentences: Sentences) -> PrintOutcome:
        self.tickets.append(ticket)
        self.languages.append(sentences.language)
        return self.next.pop(0) if self.next else PrintOutcome(Printed.PRINTED)


def at(clock: ManualClock, hour: int, minute: int = 0, *, days: int = 0) -> None:
    """Move to that hour of the site's day (WIB)."""
    local_midnight = clock.now().replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(hours=7)
    clock.instant = local_midnight + timedelta(days=days, hours=hour, minutes=minute)


def with_quota(site: Site, service: str, quota: int) -> Site:
    services = tuple(replace(s, quota=quota) if s.code == service else s for s in site.services)
    return replace(site, services=services)
