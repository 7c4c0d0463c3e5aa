"""A whole day in one object: the real law behind a link that can be cut, mended and filled anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from common.client.command_ids import CommandIds
from common.client.link import LinkReason, LinkState
from common.contract.events import Recorded
from common.contract.site_file import load_site_file
from common.contract.wire import Officer
from common.domain.commands import (
    CallNext,
    Cancel,
    CloseCounter,
    Command,
    ConfirmPrint,
    Finish,
    IssueTicket,
    NoShow,
    OpenCounter,
    Origin,
    Park,
    PlanVisit,
    Recall,
    Reinstate,
    Resume,
    StartService,
    Transfer,
    Undo,
)
from common.domain.decide import decide
from common.domain.elapse import elapse
from common.domain.events import Event, PrintConfirmed, TicketIssued
from common.domain.evolve import evolve
from common.domain.leg import code_of
from common.domain.site import Site
from common.domain.snapshot import snapshot_of, state_from
from common.domain.state import QueueState
from common.domain.words import (
    ORDINARY,
    BoothCode,
    ConfirmedBy,
    CounterCode,
    LegId,
    ParkReason,
    Place,
    SeriesCode,
    ServiceCode,
    StationKey,
    TransferReason,
    VisitId,
)
from common.runtime.assets import asset
from common.runtime.clock import ManualClock


def sample_site() -> Site:
    """Open at any hour; a number may be called again at once, because the clock of the tests stands still."""
    site = load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=True).site
    return replace(site, policy=replace(site.policy, recall_interval_s=0))


def renamed(site: Site, booth: str, name: str, *, zone: str | None = None) -> Site:
    """The site with one booth called otherwise."""
    booths = tuple(
        replace(one, name=name, zone=zone or one.zone) if one.code == booth else one for one in site.booths
    )
    return replace(site, booths=booths)


class Lobby(QObject):
    """Is the link of a display or a dashboard, and everyone else in the building."""

    link_changed = Signal(object)
    state_loaded = Signal()
    events_arrived = Signal(object)
    officer_changed = Signal(object)

    def __init__(self, site: Site, clock: ManualClock) -> None:
        super().__init__()
        self.clock = clock
        self.ids = CommandIds(clock)
        self.site: Site | None = site
        self.state: QueueState | None = QueueState(site=site)
        self.link = LinkState.FRESH
        self.reason: LinkReason | None = None
        self.officer: Officer | None = None
        self._heard: datetime | None = clock.now()
        self._truth = self.state
        self._sequence = 0
        self._held: list[Recorded] | None = None
        self._tell(elapse(self._truth, clock.now()))

    # --- the link

    def hub_now(self) -> datetime:
        return self.clock.now()

    @property
    def last_heard(self) -> datetime | None:
        if self.link is LinkState.FRESH and self.state is not None:
            self._heard = self.clock.now()
        return self._heard

    def set_link(self, link: LinkState, reason: LinkReason | None = None) -> None:
        _ = self.last_heard
        self.link, self.reason = link, reason
        self.link_changed.emit(link)

    def cut(self) -> None:
        """From now on events are kept from this station."""
        self._held = []
        self.set_link(LinkState.LOST, LinkReason.CLOSED)

    def mend(self) -> None:
        """The hub resumes: what was missed comes in one message, as it happened."""
        held, self._held = self._held or [], None
        self.set_link(LinkState.FRESH)
        self._deliver(held)

    def load_snapshot(self) -> None:
        """The hub sends everything anew, as to a reader that was gone too long."""
        self._held = None
        self.state = state_from(self._truth.site, snapshot_of(self._truth, self._sequence))
        self.state_loaded.emit()
        self.set_link(LinkState.FRESH)

    def without_hub(self) -> None:
        """No hub was ever there; `load_snapshot` brings it."""
        self.site = self.state = self._heard = None
        self.link = LinkState.CONNECTING
        self._held = []

    def bring_hub(self) -> None:
        self.site = self._truth.site
        self.load_snapshot()

    # --- the hub

    def do(self, command: Command, station: str = "kiosk-1") -> None:
        self.do_all([command], station)

    def do_all(self, commands: Iterable[Command], station: str = "kiosk-1") -> None:
        """Everything of one commit: the station hears of it in one message. Everyone may act anywhere."""
        truth = self._truth
        origin = Origin(station=StationKey(station), anywhere=True)
        events = list(elapse(truth, self.clock.now()))
        for event in events:
            evolve(truth, event)
        for command in commands:
            decided = decide(truth, command, self.clock.now(), origin)
            for event in decided:
                evolve(truth, event)
            events += decided
        self._record(events)

    def _tell(self, events: Iterable[Event]) -> None:
        told = list(events)
        for event in told:
            evolve(self._truth, event)
        self._record(told)

    def _record(self, events: list[Event]) -> None:
        recorded = []
        for event in events:
            self._sequence += 1
            recorded.append(Recorded(self._sequence, event))
        if self._held is not None:
            self._held += recorded
        elif recorded:
            self._deliver(recorded)

    def _deliver(self, recorded: list[Recorded]) -> None:
        if self.state is not None and self.state is not self._truth:
            for one in recorded:
                evolve(self.state, one.event)
        if recorded:
            self.events_arrived.emit(recorded)

    def pass_time(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self._tell(elapse(self._truth, self.clock.now()))

    # --- people

    def queue_up(self, service: str, count: int = 1) -> None:
        for _ in range(count):
            leg_id = self.ids.new()
            self.do(IssueTicket(command_id=leg_id, service=ServiceCode(service)))
            self.do(ConfirmPrint(command_id=self.ids.new(), leg_id=LegId(leg_id)))

    def arrive_offline(self, booth: str, service: str, kiosk: str, number: int) -> str:
        """Someone whose number a kiosk gave while it could not reach the hub; its code."""
        code = code_of(SeriesCode(f"{booth}-{kiosk}"), number)
        self.arrive_as(f"{booth}-{kiosk}", number, code, booth=booth, service=service)
        return code

    def arrive_as(self, series: str, number: int, code: str, *, booth: str, service: str) -> None:
        """Someone with just this code."""
        leg_id = LegId(self.ids.new())
        issued = TicketIssued(
            at=self.clock.now(),
            leg_id=leg_id,
            visit_id=VisitId(leg_id),
            business_date=self._truth.business_date,
            series=SeriesCode(series),
            number=number,
            code=code,
            booth=BoothCode(booth),
            service=ServiceCode(service),
            priority_class=ORDINARY,
            tracking_token="",
            station=StationKey("kiosk-1"),
        )
        confirmed = PrintConfirmed(at=self.clock.now(), leg_id=leg_id, by=ConfirmedBy.PAPER)
        self._tell([issued, confirmed])

    def open(self, *counters: str) -> None:
        for code in counters:
            command = OpenCounter(command_id=self.ids.new(), counter=CounterCode(code))
            self.do(command, f"desk-{code}")

    def call(self, *counters: str) -> list[str]:
        """All in one message; gives the codes that were called."""
        commands = [CallNext(command_id=self.ids.new(), counter=CounterCode(code)) for code in counters]
        self.do_all(commands, "desk")
        return [self._truth.legs[self._truth.in_hand[CounterCode(code)]].code for code in counters]

    def recall(self, counter: str) -> None:
        self.do(Recall(command_id=self.ids.new(), counter=CounterCode(counter)), "desk")

    def begin(self, counter: str) -> None:
        self.do(StartService(command_id=self.ids.new(), counter=CounterCode(counter)), "desk")

    def finish(self, counter: str) -> None:
        self.do(Finish(command_id=self.ids.new(), counter=CounterCode(counter)), "desk")

    def no_show(self, counter: str) -> None:
        self.do(NoShow(command_id=self.ids.new(), counter=CounterCode(counter)), "desk")

    def leg_at(self, counter: str) -> LegId:
        """Whom a counter has in hand."""
        return self._truth.in_hand[CounterCode(counter)]

    def park(self, counter: str) -> LegId:
        leg_id = self.leg_at(counter)
        reason = ParkReason.FETCHING_DOCUMENTS
        self.do(Park(command_id=self.ids.new(), counter=CounterCode(counter), reason=reason), "desk")
        return leg_id

    def resume(self, leg_id: LegId, counter: str) -> None:
        self.do(Resume(command_id=self.ids.new(), leg_id=leg_id, counter=CounterCode(counter)), "desk")

    def transfer(self, counter: str, service: str) -> None:
        command = Transfer(
            command_id=self.ids.new(),
            counter=CounterCode(counter),
            reason=TransferReason.NEXT_STEP,
            service=ServiceCode(service),
            place=Place.ARRIVAL,
        )
        self.do(command, "desk")

    def lead_on(self, counter: str, service: str) -> None:
        """The service is over, and the visit goes on elsewhere."""
        then = (ServiceCode(service),)
        self.do(PlanVisit(command_id=self.ids.new(), counter=CounterCode(counter), then=then), "desk")
        self.finish(counter)

    def reinstate(self, leg_id: LegId) -> None:
        self.do(Reinstate(command_id=self.ids.new(), leg_id=leg_id), "desk")

    def cancel(self, counter: str) -> None:
        self.do(Cancel(command_id=self.ids.new(), counter=CounterCode(counter)), "desk")

    def undo(self, counter: str) -> None:
        self.do(Undo(command_id=self.ids.new(), counter=CounterCode(counter)), "desk")

    def close_by_force(self, counter: str) -> None:
        command = CloseCounter(command_id=self.ids.new(), counter=CounterCode(counter), force=True)
        self.do(command, "dashboard")
