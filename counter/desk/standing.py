"""What is so at one desk: read from the link's state, again and again.

After a restart, or at another desk, nothing is remembered that the hub does not know.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from statistics import median

from PySide6.QtCore import QObject, QTimer, Signal

from common.client.link import LinkReason, LinkState
from common.contract.wire import Officer
from common.domain.leg import Leg
from common.domain.session import CounterSession
from common.domain.site import Booth, Counter, Service, Site
from common.domain.state import QueueState
from common.domain.words import CounterCode, Status
from counter.desk.line_up import InLine, LineUp, line_up
from counter.desk.link import DeskLink

LATE = 1.5
"""Red at this many times the target, amber at the target (ux.md)."""


class Stage(Enum):
    """Where the officer stands."""

    CONNECTING = auto()
    SIGNED_OUT = auto()
    CHOOSING = auto()
    READY = auto()
    PAUSED = auto()
    CALLED = auto()
    SERVING = auto()


class Pace(Enum):
    """How a service stands against its target."""

    WITHIN = auto()
    OVER = auto()
    LATE = auto()


def pace_of(took_s: float, target_s: float | None) -> Pace:
    """Over at the target, late at one and a half times it; without a target nothing is over."""
    if not target_s or took_s < target_s:
        return Pace.WITHIN
    return Pace.LATE if took_s >= LATE * target_s else Pace.OVER


@dataclass(frozen=True, slots=True)
class OtherCounter:
    """Another open counter of the booth and the ticket it has in hand."""

    counter: CounterCode
    leg: Leg | None


class Standing(QObject):
    """`preferred` is the counter this PC stands at, where it is known."""

    changed = Signal()
    """Show everything anew."""
    ticked = Signal()
    """A second has passed: only times have changed."""

    def __init__(self, link: DeskLink, *, preferred: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._preferred = preferred
        self._lost_at: datetime | None = None
        self._finished_at: datetime | None = None
        """When the service ended here, while the hub does not know of it yet."""
        self._line: LineUp | None = None
        self._at: CounterCode | None = None
        """The counter that was last found open here."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        self._second = QTimer(self, singleShot=True)
        self._second.timeout.connect(self._tick)
        self._second.start(1000)
        link.link_changed.connect(self._link_changed)
        # Methods, not lambdas: they let go by themselves when the desk is gone before its link.
        link.state_loaded.connect(self._look_again)
        link.events_arrived.connect(self._look_again)
        link.officer_changed.connect(self._look_again)

    # --- the link

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
    def next_try_s(self) -> float | None:
        """Seconds until the link is tried again; None while it is not waiting for that."""
        return self._link.next_try_s

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

    # --- the counter

    @property
    def bound(self) -> CounterCode | None:
        """The only counter that this PC's token may open."""
        welcome = self._link.welcome
        return None if welcome is None or not welcome.counter else CounterCode(welcome.counter)

    @property
    def preferred(self) -> CounterCode | None:
        """The counter this PC is for: open here already, bound by its token, or named in its settings."""
        mine = self._open_here()
        code = self.bound or (mine[0].counter if mine else None) or self._preferred
        site = self.site
        is_known = bool(code) and site is not None and code in site.counter_by_code
        return CounterCode(code) if code and is_known else None

    @property
    def stage(self) -> Stage:
        if self.state is None:
            return Stage.CONNECTING
        if self.officer is None:
            return Stage.SIGNED_OUT
        session = self.session
        if session is None:
            return Stage.CHOOSING
        leg = self.leg
        if leg is None:
            return Stage.READY if session.on_break is None else Stage.PAUSED
        return Stage.SERVING if leg.status is Status.SERVING else Stage.CALLED

    @property
    def session(self) -> CounterSession | None:
        """The counter that this officer has open here. One that a colleague left open is not theirs."""
        officer, state, welcome = self.officer, self.state, self._link.welcome
        if officer is None or state is None or welcome is None:
            return None
        last = None if self._at is None else state.counters.get(self._at)  # asked for many times an event
        if last is not None and last.station == welcome.station and last.officer == officer.id:
            return last
        found = next((one for one in self._open_here() if one.officer == officer.id), None)
        self._at = None if found is None else found.counter
        return found

    def _open_here(self) -> list[CounterSession]:
        welcome, state = self._link.welcome, self.state
        if welcome is None or state is None:
            return []
        return [session for session in state.counters.values() if session.station == welcome.station]

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
    def service(self) -> Service | None:
        """What the ticket in hand is for."""
        leg, site = self.leg, self.site
        return None if leg is None or site is None else site.service_by_code.get(leg.service)

    @property
    def visit(self) -> list[Leg]:
        """The legs of the visit in hand, in their order."""
        leg, state = self.leg, self.state
        if leg is None or state is None:
            return []
        return state.visit_legs(leg)

    # --- times

    @property
    def since_call_s(self) -> int:
        leg = self.leg
        return 0 if leg is None else self._since(leg.last_called_at)

    @property
    def service_s(self) -> int:
        leg = self.leg
        return 0 if leg is None else self._since(leg.started_at, self._finished_at)

    def _since(self, moment: datetime | None, until: datetime | None = None) -> int:
        return 0 if moment is None else max(0, int(((until or self.now) - moment).total_seconds()))

    @property
    def pace(self) -> Pace:
        service = self.service
        return pace_of(self.service_s, None if service is None else service.target_service_s)

    def wait_pace(self, leg: Leg) -> Pace:
        """How the wait of a leg stands against the site's target."""
        site = self.site
        return pace_of(leg.waited_s(self.now), None if site is None else site.policy.wait_target_s)

    # --- the line

    @property
    def waiting(self) -> LineUp:
        """Everyone who waits for this counter, in the law's order."""
        session, state = self.session, self.state
        if session is None or state is None:
            return LineUp()
        if self._line is None:
            self._line = line_up(state, session, self.now)
        return self._line

    @property
    def longest_wait_s(self) -> int:
        return self._since(self.waiting.since)

    def find_waiting(self, typed: str) -> list[InLine]:
        """Who is meant by a typed number: the whole code, or its digits alone."""
        wanted = typed.strip().upper().replace(" ", "")
        exact = self.waiting.where(lambda leg: wanted in {leg.code, leg.code.replace("-", "")})
        if exact or not wanted.isdecimal():
            return exact
        number = int(wanted)
        return self.waiting.where(lambda leg: leg.number == number)

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
    def can_say_no_show(self) -> bool:
        site, leg = self.site, self.leg
        return site is not None and leg is not None and leg.calls >= site.policy.calls_before_no_show

    def counters(self) -> list[tuple[Counter, Booth, CounterSession | None]]:
        """Every counter of the site with its booth and who has it."""
        site, state = self.site, self.state
        if site is None or state is None:
            return []
        return [(c, site.booth_by_code[c.booth], state.counters.get(c.code)) for c in site.counters]

    def is_here(self, session: CounterSession) -> bool:
        """Whether a counter is open at this very PC."""
        return session in self._open_here()

    # --- what changes it

    def _look_again(self, *_said: object) -> None:
        """Soon: a burst of events is one change on the screen."""
        self._soon.start()

    def _refresh(self) -> None:
        self._soon.stop()  # what was to be shown soon is shown now
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        """What was reckoned a moment ago is reckoned anew when it is asked for."""
        self._line = None

    def _link_changed(self, state: LinkState) -> None:
        self._lost_at = None if state is LinkState.FRESH else (self._lost_at or self._link.last_heard)
        self._soon.start()

    def _tick(self) -> None:
        # On the full second, so that the clock never skips one.
        self._second.start(1005 - self.now.microsecond // 1000)
        self._forget()
        self.ticked.emit()
