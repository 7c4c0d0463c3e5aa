"""A small working hub for one desk: the real law on a state in memory, without a wire."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from common.client.link import LinkReason, LinkState
from common.client.pending_command import Patience, PendingCommand
from common.client.sign_in import SignRequest
from common.contract.events import Recorded
from common.contract.problems import problem_of
from common.contract.refusals import SignInFailed
from common.contract.version import PROTOCOL
from common.contract.wire import Officer, Role, Welcome
from common.domain.commands import Command, ConfirmPrint, IssueTicket, OpenCounter, Origin
from common.domain.decide import decide
from common.domain.elapse import elapse
from common.domain.errors import Refusal, Unreachable
from common.domain.events import Event
from common.domain.evolve import evolve
from common.domain.results import Result, result_of
from common.domain.site import Site
from common.domain.state import QueueState
from common.domain.words import (
    CommandId,
    CounterCode,
    LegId,
    OfficerId,
    PriorityClass,
    ServiceCode,
    StationKey,
)
from common.runtime.clock import ManualClock

PASSWORD = "rahasia-sekali"
RATNA = Officer(id="ratna", name="Ratna Wulandari", role=Role.COUNTER)
BAYU = Officer(id="bayu", name="Bayu Prasetyo", role=Role.COUNTER)
OFFICERS = {one.id: one for one in (RATNA, BAYU)}
HERE = StationKey("counter-1")
THREE = CounterCode("3")


class Hall(QObject):
    """The hub's end and the station's end in one: what a desk calls its link."""

    link_changed = Signal(object)
    state_loaded = Signal()
    events_arrived = Signal(object)
    officer_changed = Signal(object)

    def __init__(self, site: Site, clock: ManualClock) -> None:
        super().__init__()
        self.site: Site | None = site
        self.clock = clock
        self.link = LinkState.CONNECTING
        self.reason: LinkReason | None = None
        self.state: QueueState | None = None
        self.sequence = 0
        self.officer: Officer | None = None
        self.last_heard: datetime | None = None
        self.next_try_s: float | None = None
        self.bound: str | None = None
        self._queues = QueueState(site=site)
        self._made = 0
        self._write(elapse(self._queues, clock.now()))

    # --- as a desk sees it

    @property
    def welcome(self) -> Welcome | None:
        if self.state is None or self.site is None:
            return None
        return Welcome(
            protocol=PROTOCOL,
            version="0",
            log_id="log-1",
            station=HERE,
            role=Role.COUNTER,
            counter=self.bound,
            officer=self.officer,
            time=self.clock.now(),
            heartbeat_s=2.0,
            sequence=self.sequence,
            site=self.site,
            snapshot=None,
        )

    def hub_now(self) -> datetime:
        return self.clock.now()

    def sign_in(self, officer: str, password: str) -> SignRequest:
        request = self._request()
        known = OFFICERS.get(officer)

        def answer() -> None:
            if known is None or password != PASSWORD:
                request.refuse(problem_of(SignInFailed()))
                return
            self._set_officer(known)
            request.answer(known)

        QTimer.singleShot(0, request, answer)
        return request

    def sign_out(self) -> SignRequest:
        request = self._request()

        def answer() -> None:
            self._set_officer(None)
            request.answer(None)

        QTimer.singleShot(0, request, answer)
        return request

    def _request(self) -> SignRequest:
        if self.link is not LinkState.FRESH:
            raise Unreachable("hub", "no link")
        return SignRequest(self)

    def _set_officer(self, officer: Officer | None) -> None:
        self.officer = officer
        self.officer_changed.emit(officer)

    # --- what happens to it

    def come_up(self) -> None:
        """The hub welcomes the station, or is back."""
        is_first = self.state is None
        self.state = self._queues
        self.set_link(LinkState.FRESH)
        if is_first:
            self.state_loaded.emit()

    def set_link(self, link: LinkState, reason: LinkReason | None = None) -> None:
        if link is LinkState.FRESH:
            self.last_heard = self.clock.now()
        self.link, self.reason = link, reason
        self.link_changed.emit(link)

    def go_down(self) -> None:
        self.last_heard = self.clock.now()
        self.next_try_s = 4.0
        self.set_link(LinkState.LOST, LinkReason.CLOSED)

    def issue(self, service: str = "KK", priority: str = "ordinary") -> LegId:
        """A number taken and confirmed at some kiosk."""
        leg_id = self.new_id()
        origin = Origin(station=StationKey("kiosk-1"))
        kind = PriorityClass(priority)
        issue = IssueTicket(command_id=leg_id, service=ServiceCode(service), priority_class=kind)
        self.do(issue, origin)
        self.do(ConfirmPrint(command_id=self.new_id(), leg_id=LegId(leg_id)), origin)
        return LegId(leg_id)

    def elsewhere(self, make: Callable[[CommandId], Command], station: str = "") -> Result:
        """A command of another station: unless one is named, of the one at the counter that it names."""
        command = make(self.new_id())
        place = station or f"station-{getattr(command, 'counter', None) or 2}"
        return self.do(command, Origin(station=StationKey(place), officer=OfficerId(f"petugas-{place}")))

    def do(self, command: Command, origin: Origin | None = None) -> Result:
        who = origin or Origin(station=HERE, officer=OfficerId(self.officer.id) if self.officer else None)
        events = decide(self._queues, command, self.clock.now(), who)
        self._write(events)
        return result_of(self._queues, command, events)

    def new_id(self) -> CommandId:
        self._made += 1
        return CommandId(f"c-{self._made:06d}")

    def _write(self, events: tuple[Event, ...]) -> None:
        recorded: list[Recorded] = []
        for event in events:
            evolve(self._queues, event)
            self.sequence += 1
            recorded.append(Recorded(self.sequence, event))
        if events:
            self.site = self._queues.site
            self.events_arrived.emit(recorded)


class Counter(QObject):
    """What a desk calls its commands: done at the next turn of the loop, or kept while the hub is away."""

    def __init__(self, hall: Hall) -> None:
        super().__init__()
        self.recovered: tuple[PendingCommand, ...] = ()
        self.sent: list[Command] = []
        self.refuses: list[Refusal] = []
        self.is_held = False
        """Nothing is answered."""
        self._hall = hall
        self._kept: list[PendingCommand] = []
        hall.link_changed.connect(lambda _: self._go_on())

    def new_command_id(self) -> CommandId:
        return self._hall.new_id()

    def send(
        self,
        command: Command,
        *,
        only_while_fresh: bool = False,
        expires_s: float | None = None,  # noqa: ARG002 - as the real one
    ) -> PendingCommand:
        if only_while_fresh and self._hall.link is not LinkState.FRESH:
            raise Unreachable("hub", self._hall.link.value)
        pending = PendingCommand(command, Patience(delayed_s=0.05))
        self.sent.append(command)
        self._kept.append(pending)
        QTimer.singleShot(0, self, self._go_on)
        return pending

    def release(self) -> None:
        self.is_held = False
        self._go_on()

    def _go_on(self) -> None:
        if self.is_held or self._hall.link is not LinkState.FRESH:
            return
        kept, self._kept = self._kept, []
        for pending in kept:
            self._do(pending)

    def _do(self, pending: PendingCommand) -> None:
        try:
            if self.refuses:
                raise self.refuses.pop(0)
            result = self._hall.do(pending.command)
        except Refusal as refusal:
            pending.refuse(problem_of(refusal))
        else:
            pending.answer(result, self._hall.sequence)


def open_counter(counter: str) -> Callable[[CommandId], Command]:
    return lambda command_id: OpenCounter(command_id=command_id, counter=CounterCode(counter))
