"""The view model of the live board: who may see it, what it knows, and since when.

Everything is read from the link's state. What that does not carry (the waits of people whose service was
over before this station came) is left out, not guessed: `known_since` says from when on it knows them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from common.client.link import NEEDS_A_PERSON, LinkState
from common.client.sign_in import SignRequest
from common.client.watched_link import OfficersLink
from common.contract.events import Recorded
from common.contract.problems import Problem
from common.contract.wire import Officer, Role
from common.domain.errors import Unreachable
from common.domain.events import DayOpened
from common.domain.site import Site
from counter.supervisor.alerts import Alert, alerts_of, dated, link_alert
from counter.supervisor.booths import BoothLine, booth_lines
from counter.supervisor.figures import Figures, figures_of

SETTLE_MS = 200
"""Events of one moment are drawn together."""


class Stage(Enum):
    """Where the supervisor stands."""

    CONNECTING = auto()
    SIGNED_OUT = auto()
    OPEN = auto()


class Order(Enum):
    """How the booths are sorted."""

    CODE = auto()
    LONGEST = auto()


@dataclass(frozen=True, slots=True)
class Notice:
    """Why the last press did nothing: a refusal's code with its data."""

    code: str
    data: dict[str, str | int | None]


class Dashboard(QObject):
    """`changed` every second at most, and at once when something was pressed."""

    changed = Signal()

    def __init__(self, link: OfficersLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._request: SignRequest | None = None
        self._notice: Notice | None = None
        self._known_since: datetime | None = None
        self._seen: dict[tuple[str, str, str], datetime] = {}
        self._figures: Figures | None = None
        self._lines: list[BoothLine] = []
        self._alerts: list[Alert] = []
        self._zone = ""
        self._order = Order.CODE
        self._soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._soon.timeout.connect(self._refresh)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._refresh)
        self._second.start()
        link.link_changed.connect(self._refresh)
        link.state_loaded.connect(self._load)
        link.events_arrived.connect(self._take)
        link.officer_changed.connect(self._refresh)
        self._load()

    # --- what is

    @property
    def stage(self) -> Stage:
        if self._link.state is None:
            return Stage.CONNECTING
        officer = self._link.officer
        if officer is None or officer.role is not Role.SUPERVISOR:
            return Stage.SIGNED_OUT
        return Stage.OPEN

    @property
    def site(self) -> Site | None:
        return self._link.site

    @property
    def officer(self) -> Officer | None:
        return self._link.officer

    @property
    def link(self) -> LinkState:
        return self._link.link

    @property
    def needs_a_person(self) -> bool:
        """The hub turned this station away: waiting does not mend it."""
        return self._link.reason in NEEDS_A_PERSON

    @property
    def is_live(self) -> bool:
        return self._link.link is LinkState.FRESH

    @property
    def now(self) -> datetime:
        """For the clock."""
        return self._link.hub_now()

    @property
    def as_of(self) -> datetime:
        """From when the figures are: while the link is down nothing grows older on the screen."""
        if self.is_live:
            return self.now
        return self._link.last_heard or self.now

    @property
    def known_since(self) -> datetime | None:
        """Calls are known from here on; None is the whole day."""
        return self._known_since

    @property
    def figures(self) -> Figures | None:
        return self._figures

    @property
    def alerts(self) -> list[Alert]:
        """Grave ones first, then the oldest."""
        return self._alerts

    @property
    def lines(self) -> list[BoothLine]:
        """The booths of the chosen zone, in the chosen order."""
        lines = [line for line in self._lines if self._zone in ("", line.booth.zone)]
        if self._order is Order.LONGEST:
            lines.sort(key=lambda line: -1.0 if line.longest_s is None else line.longest_s, reverse=True)
        return lines

    @property
    def zones(self) -> list[str]:
        site = self.site
        return [] if site is None else list(dict.fromkeys(booth.zone for booth in site.booths))

    @property
    def zone(self) -> str:
        """Empty: all."""
        return self._zone

    @property
    def order(self) -> Order:
        return self._order

    @property
    def notice(self) -> Notice | None:
        return self._notice

    @property
    def is_busy(self) -> bool:
        return self._request is not None

    # --- what the supervisor does

    def sign_in(self, officer: str, password: str) -> None:
        self._ask(lambda: self._link.sign_in(officer, password))

    def sign_out(self) -> None:
        self._ask(self._link.sign_out)

    def next_zone(self) -> None:
        """All, then one zone after the other."""
        circle = ["", *self.zones]
        place = circle.index(self._zone) if self._zone in circle else 0
        self._zone = circle[(place + 1) % len(circle)]
        self.changed.emit()

    def next_order(self) -> None:
        self._order = Order.LONGEST if self._order is Order.CODE else Order.CODE
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
        request.answered.connect(lambda _: self._end(None))
        request.refused.connect(self._refused)
        request.given_up.connect(lambda _: self._end(Notice("unreachable", {})))
        self.changed.emit()

    def _refused(self, problem: Problem) -> None:
        self._end(Notice(problem.code, problem.data))

    def _end(self, notice: Notice | None) -> None:
        self._request = None
        self._tell(notice)

    def _tell(self, notice: Notice | None) -> None:
        self._notice = notice
        self.changed.emit()

    # --- what the hub says

    def _load(self) -> None:
        """A new state holds who is not yet over; who was called and served before is not in it."""
        state = self._link.state
        self._seen.clear()
        if state is not None:
            issued = sum(tally.issued for tally in state.tallies.values())
            self._known_since = None if len(state.legs) == issued else self._link.hub_now()
        self._refresh()

    def _take(self, recorded: list[Recorded]) -> None:
        if any(isinstance(one.event, DayOpened) for one in recorded):
            self._known_since = None
            self._seen.clear()
        if not self._soon.isActive():
            self._soon.start()

    def _refresh(self, *_: object) -> None:
        state = self._link.state
        if state is not None and self.stage is Stage.OPEN:
            now = self.as_of
            self._figures = figures_of(state, now, self._known_since)
            self._lines = booth_lines(state, now, self._known_since)
            self._alerts = self._date(alerts_of(state, self._lines, now), now)
        self.changed.emit()

    def _date(self, alerts: list[Alert], now: datetime) -> list[Alert]:
        if not self.is_live:
            alerts = [link_alert(self._link.last_heard), *alerts]
        self._seen = {alert.key: self._seen.get(alert.key, now) for alert in alerts}
        return dated(alerts, self._seen)
