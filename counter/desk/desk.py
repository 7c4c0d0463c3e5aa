"""The view model of one desk: where the officer stands, what can be done, and why not.

Everything is read from the link's state: after a restart, or at another desk, nothing is remembered that
the hub does not know. One command at a time: while it is on its way the keys say so, a second press does
nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from statistics import median

from PySide6.QtCore import QObject, QTimer, Signal

from common.client.commands import Commands
from common.client.hub_link import HubLink
from common.client.link import LinkReason, LinkState
from common.client.pending_command import PendingCommand
from common.client.sign_in import SignRequest
from common.contract.problems import Problem
from common.contract.wire import Officer
from common.domain.commands import (
    CallNext,
    CallTicket,
    Cancel,
    CloseCounter,
    Command,
    Finish,
    NoShow,
    OpenCounter,
    Recall,
    StartService,
)
from common.domain.errors import Unreachable
from common.domain.leg import Leg
from common.domain.site import Booth, Counter, Site
from common.domain.state import CounterSession, QueueState
from common.domain.words import ChosenReason, CommandId, CounterCode, LegId, Outcome, Status
from counter.desk.line_up import InLine, line_up

LATE = 1.5
"""Red at this many times the target, amber at the target (ux.md)."""


class Stage(Enum):
    """Where the officer stands."""

    CONNECTING = auto()
    SIGNED_OUT = auto()
    CHOOSING = auto()
    READY = auto()
    CALLED = auto()
    SERVING = auto()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that was not done: a refusal's code with its data."""

    code: str
    data: dict[str, str | int | None]


@dataclass(frozen=True, slots=True)
class OtherCounter:
    """Another open counter of the booth and the ticket it has in hand."""

    counter: CounterCode
    leg: Leg | None


class Desk(QObject):
    """`preferred` is the counter this PC stands at, where it is known."""

    changed = Signal()
    """Show everything anew."""
    ticked = Signal()
    """A second has passed: only times have changed."""

    def __init__(
        self,
        link: HubLink,
        commands: Commands,
        *,
        preferred: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._commands = commands
        self._preferred = preferred
        self._pending: PendingCommand | None = None
        self._request: SignRequest | None = None
        self._notice: Notice | None = None
        self._outcome = Outcome.COMPLETED
        self._lost_at: datetime | None = None
        self._line: list[InLine] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)
        self._second.start()
        link.link_changed.connect(self._link_changed)
        link.state_loaded.connect(self._soon.start)
        link.events_arrived.connect(lambda _: self._soon.start())
        link.officer_changed.connect(lambda _: self._soon.start())

    # --- what is

    @property
    def link(self) -> LinkState:
        return self._link.link

    @property
    def link_reason(self) -> LinkReason | None:
        return self._link.reason

    @property
    def is_fresh(self) -> bool:
        return self._link.link is LinkState.FRESH

    @property
    def lost_at(self) -> datetime | None:
        """When the link was last good."""
        return self._lost_at

    @property
    def site(self) -> Site | None:
        return self._link.site

    @property
    def state(self) -> QueueState | None:
        return self._link.state

    @property
    def officer(self) -> Officer | None:
        return self._link.officer

    @property
    def now(self) -> datetime:
        return self._link.hub_now()

    @property
    def notice(self) -> Notice | None:
        """Why the last press did nothing."""
        return self._notice

    @property
    def is_busy(self) -> bool:
        """A command or a sign-in is on its way."""
        return self._pending is not None or self._request is not None

    @property
    def preferred(self) -> CounterCode | None:
        """The counter this PC is for: bound by its token, or by its settings."""
        welcome = self._link.welcome
        code = (welcome.counter if welcome is not None else None) or self._preferred
        return CounterCode(code) if code else None

    @property
    def stage(self) -> Stage:
        if self.state is None:
            return Stage.CONNECTING
        if self.officer is None:
            return Stage.SIGNED_OUT
        if self.session is None:
            return Stage.CHOOSING
        leg = self.leg
        if leg is None:
            return Stage.READY
        return Stage.SERVING if leg.status is Status.SERVING else Stage.CALLED

    @property
    def session(self) -> CounterSession | None:
        """The counter that is open here."""
        welcome, state = self._link.welcome, self.state
        if welcome is None or state is None:
            return None
        mine = [s for s in state.counters.values() if s.station == welcome.station]
        return mine[0] if mine else None

    @property
    def booth(self) -> Booth | None:
        session, site = self.session, self.site
        return None if session is None or site is None else site.booth_by_code.get(session.booth)

    @property
    def leg(self) -> Leg | None:
        """The ticket in hand."""
        session, state = self.session, self.state
        return None if session is None or state is None else state.leg_at(session.counter)

    @property
    def waiting(self) -> list[InLine]:
        """Everyone who waits for this counter, in the law's order."""
        session, state = self.session, self.state
        if session is None or state is None:
            return []
        if self._line is None:
            self._line = line_up(state, session.booth, session.services, self.now)
        return self._line

    @property
    def others(self) -> list[OtherCounter]:
        """The other open counters of the booth, by number."""
        session, state = self.session, self.state
        if session is None or state is None:
            return []
        codes = [s.counter for s in state.counters.values() if s.booth == session.booth]
        codes.sort(key=lambda code: (len(code), code))
        return [OtherCounter(code, state.leg_at(code)) for code in codes if code != session.counter]

    @property
    def served_today(self) -> int:
        """Served for the services of this counter, by all counters."""
        session, state = self.session, self.state
        if session is None or state is None:
            return 0
        return sum(state.tally(service).completed for service in session.services)

    @property
    def median_service_s(self) -> float | None:
        """The median of the day's last services of this counter."""
        session, state = self.session, self.state
        if session is None or state is None:
            return None
        times = [s for service in session.services for s in state.tally(service).recent_service_s]
        return median(times) if times else None

    @property
    def outcome(self) -> Outcome:
        """What `finish` will say."""
        return self._outcome

    @property
    def can_say_no_show(self) -> bool:
        site, leg = self.site, self.leg
        return site is not None and leg is not None and leg.calls >= site.policy.calls_before_no_show

    def counters(self) -> list[tuple[Counter, Booth, CounterSession | None]]:
        """Every counter of the site with its booth and who has it."""
        site, state = self.site, self.state
        if site is None or state is None:
            return []
        return [(c, site.booth_by_code[c.booth], state.counters.get(c.code)) for c in site.counters]

    # --- what the officer does

    def sign_in(self, officer: str, password: str) -> None:
        self._ask(lambda: self._link.sign_in(officer, password))

    def sign_out(self) -> None:
        """Leave; an open counter is closed first by `close_counter`."""
        self._ask(self._link.sign_out)

    def choose_outcome(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self.changed.emit()

    def open_counter(self, counter: CounterCode) -> None:
        self._send(OpenCounter(command_id=self._commands.new_command_id(), counter=counter))

    def close_counter(self) -> None:
        self._at_counter(lambda counter: CloseCounter(command_id=self._new_id(), counter=counter))

    def primary(self) -> None:
        """The large key: call, start, finish."""
        match self.stage:
            case Stage.READY:
                self.call_next()
            case Stage.CALLED:
                self.start_service()
            case Stage.SERVING:
                self.finish()

    def call_next(self) -> None:
        self._at_counter(lambda counter: CallNext(command_id=self._new_id(), counter=counter))

    def call_ticket(self, leg_id: LegId, reason: ChosenReason) -> None:
        self._at_counter(
            lambda counter: CallTicket(
                command_id=self._new_id(), counter=counter, leg_id=leg_id, reason=reason
            )
        )

    def recall(self) -> None:
        self._at_counter(lambda counter: Recall(command_id=self._new_id(), counter=counter))

    def start_service(self) -> None:
        self._outcome = Outcome.COMPLETED
        self._at_counter(lambda counter: StartService(command_id=self._new_id(), counter=counter))

    def finish(self) -> None:
        """Also without a link: what is being served is finished now and sent when the hub is back."""
        leg, session = self.leg, self.session
        if leg is not None and session is not None:
            finish = Finish(
                command_id=self._new_id(), counter=session.counter, leg_id=leg.leg_id, outcome=self._outcome
            )
            self._send(finish, only_while_fresh=False)

    def no_show(self) -> None:
        self._at_counter(lambda counter: NoShow(command_id=self._new_id(), counter=counter))

    def cancel(self) -> None:
        self._at_counter(lambda counter: Cancel(command_id=self._new_id(), counter=counter))

    # --- on its way

    def _new_id(self) -> CommandId:
        return self._commands.new_command_id()

    def _at_counter(self, make: Callable[[CounterCode], Command]) -> None:
        session = self.session
        if session is not None:
            self._send(make(session.counter))

    def _send(self, command: Command, *, only_while_fresh: bool = True) -> None:
        if self.is_busy:
            return
        try:
            pending = self._commands.send(command, only_while_fresh=only_while_fresh)
        except Unreachable:
            self._tell(Notice("unreachable", {}))
            return
        self._notice = None
        self._pending = pending
        pending.answered.connect(lambda _: self._refresh())
        pending.refused.connect(self._refused)
        pending.given_up.connect(lambda _: self._give_up())
        self.changed.emit()

    def _ask(self, ask: Callable[[], SignRequest]) -> None:
        if self.is_busy:
            return
        try:
            request = ask()
        except Unreachable:
            self._tell(Notice("unreachable", {}))
            return
        self._notice = None
        self._request = request
        request.answered.connect(lambda _: self._end_request(None))
        request.refused.connect(lambda problem: self._end_request(Notice(problem.code, problem.data)))
        request.given_up.connect(lambda _: self._end_request(Notice("unreachable", {})))
        self.changed.emit()

    def _end_request(self, notice: Notice | None) -> None:
        self._request = None
        self._tell(notice)

    def _refused(self, problem: Problem) -> None:
        self._pending = None
        self._tell(Notice(problem.code, problem.data))

    def _give_up(self) -> None:
        self._pending = None
        self._tell(Notice("unreachable", {}))

    def _tell(self, notice: Notice | None) -> None:
        self._notice = notice
        self.changed.emit()

    def _refresh(self) -> None:
        """A press is over when the state has seen what it did, so that no key lags behind its word."""
        pending = self._pending
        if pending is not None and pending.is_over and (pending.sequence or 0) <= self._link.sequence:
            self._pending = None
        self._line = None
        self.changed.emit()

    def _link_changed(self, state: LinkState) -> None:
        self._lost_at = None if state is LinkState.FRESH else (self._lost_at or self._link.last_heard)
        self._soon.start()

    def _tick(self) -> None:
        self._line = None
        self.ticked.emit()
