"""The view model of the live board: what is shown of the building, in which order, and since when.

Everything is read from the link's state. What that does not carry (the waits of people whose service was
over before this station came) is left out, not guessed: `known_since` says from when on it knows them.

Events of one moment are drawn together: the first at once, those that follow within `SETTLE_MS` with it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from common.contract.events import Recorded
from common.domain.leg import Leg
from common.domain.state import Announcement, QueueState
from common.domain.words import BoothCode, CounterCode, LegId, StationKey
from counter.supervisor.dashboard import Dashboard, Stage
from counter.supervisor.link import DashboardLink
from counter.supervisor.live.alert_book import AlertBook
from counter.supervisor.live.alert_file import AlertFile
from counter.supervisor.live.alerts import Alert, Key, alerts_of, dated, link_alert, missing_stations
from counter.supervisor.live.booths import BoothLine, booth_line
from counter.supervisor.live.counters import CounterLine, counter_line
from counter.supervisor.live.day import Day
from counter.supervisor.live.figures import Figures, figures_of
from counter.supervisor.live.tickets import find, tickets

SETTLE_MS = 40
"""While events come, the board is drawn so often; what is faster nobody can read."""


class Shown(StrEnum):
    """What the table lists."""

    BOOTHS = "booths"
    COUNTERS = "counters"
    TICKETS = "tickets"


class Order(StrEnum):
    """How booths and counters are sorted."""

    NEED = "need"
    CODE = "code"
    LONGEST = "longest"


@dataclass(frozen=True, slots=True)
class Scope:
    """Which part of the building: one zone, one agency, and what was typed."""

    zone: str = ""
    agency: str = ""
    text: str = ""


class LiveBoard(QObject):
    """`changed` every second at most while nothing happens, and at once when something does."""

    changed = Signal()

    def __init__(
        self,
        dashboard: Dashboard,
        link: DashboardLink,
        book: AlertBook,
        file: AlertFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dashboard = dashboard
        self._link = link
        self._book = book
        self._file = file
        self._day: Day | None = None
        self._shown = Shown.BOOTHS
        self._order = Order.NEED
        self._scope = Scope()
        self._stations: set[StationKey] = set()
        self._figures: Figures | None = None
        self._booths: list[BoothLine] = []
        self._counters: list[CounterLine] = []
        self._alerts: list[Alert] = []
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._pause = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.refresh)
        self._second.start()
        link.state_loaded.connect(self._load)
        link.events_arrived.connect(self._take)
        dashboard.changed.connect(self.refresh)
        self._load()

    # --- what is

    @property
    def state(self) -> QueueState | None:
        return self._link.state

    @property
    def known_since(self) -> datetime | None:
        """Calls are known from here on; None is the whole day."""
        return None if self._day is None else self._day.known_since

    @property
    def figures(self) -> Figures | None:
        return self._figures

    @property
    def announcement(self) -> Announcement | None:
        """What the lobby's ticker says now."""
        state = self._link.state
        told = None if state is None else state.announcement
        return told if told is not None and told.holds(self._dashboard.as_of) else None

    @property
    def shown(self) -> Shown:
        return self._shown

    @property
    def order(self) -> Order:
        return self._order

    @property
    def scope(self) -> Scope:
        return self._scope

    @property
    def zones(self) -> list[str]:
        return list(dict.fromkeys(booth.zone for booth in self._dashboard.booths))

    @property
    def agencies(self) -> list[str]:
        return sorted({booth.agency for booth in self._dashboard.booths})

    @property
    def all_booths(self) -> list[BoothLine]:
        return self._booths

    @property
    def all_counters(self) -> list[CounterLine]:
        return self._counters

    @property
    def booths(self) -> list[BoothLine]:
        """Those of the scope, in the chosen order."""
        text = self._scope.text.casefold()
        lines = [
            one
            for one in self._booths
            if self._is_in_scope(one)
            and text in f"{one.booth.code} {one.booth.name} {one.booth.agency}".casefold()
        ]
        if self._order is Order.LONGEST:
            lines.sort(key=lambda line: -(line.longest_s if line.longest_s is not None else -1.0))
        elif self._order is Order.NEED:
            lines.sort(key=lambda line: line.need)
        return lines

    @property
    def counters(self) -> list[CounterLine]:
        """Those of the scope, in the chosen order."""
        text, state = self._scope.text.casefold(), self._link.state
        if state is None:
            return []
        agency = {one.booth.code: one.booth.agency for one in self._booths if self._is_in_scope(one)}
        lines = [
            one
            for one in self._counters
            if one.counter.booth in agency
            and (
                one.counter.code.casefold() == text
                or text
                in f"{one.counter.booth} {one.booth_name} {agency[one.counter.booth]} {_who(one)}".casefold()
            )
        ]
        if self._order is Order.LONGEST:
            lines.sort(key=lambda line: line.need[1])
        elif self._order is Order.NEED:
            lines.sort(key=lambda line: line.need)
        return lines

    @property
    def tickets(self) -> list[Leg]:
        """Numbers of the scope whose code holds what was typed."""
        state, day = self._link.state, self._day
        if state is None or day is None:
            return []
        legs = tickets(state, day, {one.booth.code for one in self._booths if self._is_in_scope(one)})
        text = self._scope.text.strip().upper()
        if not text:
            return legs
        meant = self.find(text)
        found = [leg for leg in legs if text in leg.code and (meant is None or leg.leg_id != meant.leg_id)]
        return found if meant is None else [meant, *found]

    def find(self, typed: str) -> Leg | None:
        """The one number that is meant, of those that the supervisor may see; also one that is over."""
        state = self._link.state
        if state is None:
            return None
        return find(state, typed, {booth.code for booth in self._dashboard.booths})

    def leg(self, leg_id: LegId) -> Leg | None:
        """A number as it stands now: its present leg."""
        state = self._link.state
        if state is None or leg_id not in state.legs:
            return None
        return state.legs[state.by_code[state.legs[leg_id].code]]

    def booth(self, code: BoothCode) -> BoothLine | None:
        return next((one for one in self._booths if one.booth.code == code), None)

    def counter(self, code: CounterCode) -> CounterLine | None:
        return next((one for one in self._counters if one.counter.code == code), None)

    @property
    def alerts(self) -> list[Alert]:
        """Those that nobody has seen to: grave ones first, then the oldest."""
        return [alert for alert in self._alerts if not self._book.is_quiet(alert.key)]

    @property
    def quiet_alerts(self) -> list[Alert]:
        """Accepted or put off; their cause is still there."""
        return [alert for alert in self._alerts if self._book.is_quiet(alert.key)]

    def quiet_until(self, key: Key) -> datetime | None:
        """When an alert that was put off comes back; None for one that was accepted."""
        return self._book.snoozed.get(key)

    # --- what the supervisor chooses

    def show(self, shown: Shown) -> None:
        self._shown = shown
        self.changed.emit()

    def next_order(self) -> None:
        orders = list(Order)
        self._order = orders[(orders.index(self._order) + 1) % len(orders)]
        self.changed.emit()

    def look_at(self, *, zone: str = "", agency: str = "") -> None:
        """One zone, one agency, or with neither the whole building."""
        self._scope = replace(self._scope, zone=zone, agency=agency)
        self.changed.emit()

    def look_for(self, text: str) -> None:
        self._scope = replace(self._scope, text=text.strip())
        self.changed.emit()

    def accept(self, key: Key) -> None:
        self._book.accept(key)
        self._keep_book()

    def snooze(self, key: Key, minutes: int) -> None:
        self._book.snooze(key, minutes, self._dashboard.now)
        self._keep_book()

    def wake(self, key: Key) -> None:
        self._book.wake(key)
        self._keep_book()

    def _keep_book(self) -> None:
        self._file.keep(self._book)
        self.changed.emit()

    def _is_in_scope(self, line: BoothLine) -> bool:
        return self._scope.zone in ("", line.booth.zone) and self._scope.agency in ("", line.booth.agency)

    # --- what the hub says

    def _load(self) -> None:
        state = self._link.state
        self._day = None if state is None else Day(state, self._link.hub_now())
        self.refresh()

    def _take(self, recorded: list[Recorded]) -> None:
        if self._day is not None:
            self._day.take(recorded)
        if not self._soon.isActive():
            self._soon.start(max(0, self._pause.remainingTime()))

    def refresh(self) -> None:
        """Work out what is so at this moment."""
        state, day = self._link.state, self._day
        self._soon.stop()
        self._pause.start()
        if state is not None and day is not None and self._dashboard.stage is Stage.OPEN:
            now, booths = self._dashboard.as_of, self._dashboard.booths
            own = {booth.code for booth in booths}
            stations = self._link.stations if self._dashboard.is_live else None
            self._figures = figures_of(state, day, own, now)
            self._booths = [booth_line(state, day, booth, now) for booth in booths]
            self._counters = [
                counter_line(state, day, one, now, stations)
                for one in state.site.counters
                if one.booth in own
            ]
            self._alerts = self._date(self._present(state, day, stations, now), now)
        self.changed.emit()

    def _present(
        self, state: QueueState, day: Day, stations: frozenset[StationKey] | None, now: datetime
    ) -> list[Alert]:
        alerts = alerts_of(state, day, self._booths, self._counters, now)
        if self._dashboard.sees_all:
            self._stations |= stations or frozenset()
            at_counters = {session.station for session in state.counters.values()}
            alerts += missing_stations(self._stations, stations, at_counters)
        if not self._dashboard.is_live:
            alerts.append(link_alert(self._dashboard.last_heard))
        return alerts

    def _date(self, alerts: list[Alert], now: datetime) -> list[Alert]:
        # While nothing is heard nobody knows whether a cause is gone.
        keys = {alert.key for alert in alerts}
        if not self._dashboard.is_live:
            keys |= self._book.seen.keys()
        state = self._link.state
        if state is not None and self._book.look(keys, now, state.business_date):
            self._file.keep(self._book)
        return dated(alerts, self._book.seen)


def _who(line: CounterLine) -> str:
    """The officer at a counter, as the log names them."""
    return "" if line.session is None else line.session.officer or ""
