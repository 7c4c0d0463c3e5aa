"""From an event of the hub to the painted window: 60 counters open, 1,500 people waiting.

`python -m tests.bench.screens`. Each surface is one row of `SURFACES`: a name and a function that shows its
window on the hall. Two figures are printed for each: the milliseconds from the event's arrival until the
window has been painted, and the milliseconds of the processor's time in that, which a busy machine does not
change. Seconds mean something on this machine only, so no test asserts them.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count, cycle
from pathlib import Path
from statistics import quantiles
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from common.contract.site_file import load_site_file
from common.contract.wire import Officer
from common.domain.commands import CallNext, Finish, Origin, StartService
from common.domain.events import Event
from common.domain.site import Counter, Site
from common.domain.words import CounterCode, OfficerId, StationKey
from common.runtime.assets import asset
from common.runtime.clock import ManualClock
from common.runtime.program import program_name
from common.ui.app_shell import make_application
from common.ui.language import Language
from counter.app import AREAS as DESK_AREAS
from counter.desk.desk import Desk, Stage
from counter.desk.desk_window import DeskWindow
from counter.supervisor.app import AREAS as DASHBOARD_AREAS
from counter.supervisor.app import make_dashboard
from counter.supervisor.dashboard_window import DashboardWindow
from counter.supervisor.live.live_board import Shown as Lines
from counter.supervisor.live.live_page import LivePage
from counter.supervisor.measures import DESIGN
from display.app import AREAS as BOARD_AREAS
from display.app import HubTime
from display.board import Board
from display.board_window import BoardWindow
from tests.counter.hall import PASSWORD, THREE, Hall, open_counter
from tests.counter.hall import Counter as DeskCommands
from tests.counter_supervisor.office import DEWI, at_once

COUNTERS = 60
WAITING = 1_500
SIZE = (1280, 800)
QUIET_MS = 8.0
"""So long nothing is painted any more before an event counts as shown."""
PATIENCE_MS = 300.0
"""An event that was not shown after this is not shown."""
_KINDS = ("ordinary", "ordinary", "priority", "ordinary", "ordinary", "elderly", "ordinary")


def large_site() -> Site:
    """The sample site with as many counters as are asked for."""
    site = load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=True).site
    numbers = count(len(site.counters) + 1)
    booths = cycle(booth.code for booth in site.booths)
    more = [
        Counter(code=CounterCode(str(next(numbers))), booth=next(booths))
        for _ in range(COUNTERS - len(site.counters))
    ]
    return replace(site, counters=(*site.counters, *more))


class BusyHall(Hall):
    """Counter `own` is the desk's; every other counter has an officer of its own."""

    stations: frozenset[StationKey] | None = None

    def __init__(
        self, site: Site, clock: ManualClock, *, crowded: bool = False, own: CounterCode = THREE
    ) -> None:
        self._arrived = 0.0
        super().__init__(site, clock)
        self._others = cycle(one.code for one in site.counters if one.code != own)
        services = [one.code for one in site.services if one.takes_tickets]
        wanted = cycle(["KK"] if crowded else services)
        kinds = cycle(_KINDS)
        for _ in range(WAITING):
            self.issue(next(wanted), next(kinds))
            clock.advance(1)
        for one in site.counters:
            if one.code != own:
                self.elsewhere(open_counter(one.code), f"station-{one.code}")

    def next_call(self) -> float:
        """Some counter calls; what it had in hand before is over. Returns when the call arrived."""
        while True:
            code = next(self._others)
            who = Origin(station=StationKey(f"station-{code}"), officer=OfficerId("yusuf"))
            state = self.state
            if state is None:
                raise RuntimeError("the hall is not up")
            if state.leg_at(code) is not None:
                self.do(StartService(command_id=self.new_id(), counter=code), who)
                self.do(Finish(command_id=self.new_id(), counter=code), who)
            QCoreApplication.processEvents()
            self.clock.advance(1)
            self.do(CallNext(command_id=self.new_id(), counter=code), who)
            if state.leg_at(code) is not None:
                return self._arrived

    def become(self, officer: Officer) -> None:
        """Somebody sits there, without a password."""
        self._set_officer(officer)

    def leave(self) -> None:
        self._set_officer(None)

    def _write(self, events: tuple[Event, ...]) -> None:
        self._arrived = time.perf_counter()
        super()._write(events)


class PaintWatch(QObject):
    """When a window was last painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.painted_at = 0.0
        self.cpu_at = 0.0
        self._window = window
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._is_inside = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_mine = watched is self._window and event.type() is QEvent.Type.UpdateRequest
        if not is_mine or self._is_inside:
            return False
        self._is_inside = True
        QCoreApplication.sendEvent(watched, event)  # paints
        self._is_inside = False
        self.painted_at, self.cpu_at = time.perf_counter(), time.thread_time()
        return True


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds from the event to the painted window."""

    p50_ms: float
    p95_ms: float
    longest_ms: float
    p95_cpu_ms: float


@dataclass(frozen=True, slots=True)
class Shown:
    """A window on the hall, and what happens to it: each time after `prepare`, which is not measured.

    `happen` returns the moment (of `time.perf_counter`) from which is measured.
    """

    window: QWidget
    happen: Callable[[], float]
    prepare: Callable[[], None] = lambda: None


def measure(shown: Shown, events: int) -> Figures:
    watch = PaintWatch(shown.window)
    taken, busy = [], []
    for _ in range(events):
        shown.prepare()
        settle(watch)
        began = shown.happen()
        cpu = time.thread_time()
        settle(watch, began)
        if watch.painted_at >= began:
            taken.append((watch.painted_at - began) * 1000)
            busy.append((watch.cpu_at - cpu) * 1000)
    watch.setParent(None)
    if len(taken) < 2:
        return Figures(0.0, 0.0, 0.0, 0.0)
    steps = quantiles(taken, n=20, method="inclusive")
    cpu_steps = quantiles(busy, n=20, method="inclusive")
    return Figures(round(steps[9], 1), round(steps[18], 1), round(max(taken), 1), round(cpu_steps[18], 1))


def settle(watch: PaintWatch, since: float = 0.0) -> None:
    """Let the loop run until nothing is painted any more, and something was since then, if it is at all."""
    quiet_since = time.perf_counter()
    while True:
        QCoreApplication.processEvents()
        now = time.perf_counter()
        is_awaited = watch.painted_at < since and (now - since) * 1000 < PATIENCE_MS
        if not is_awaited and (now - max(quiet_since, watch.painted_at)) * 1000 >= QUIET_MS:
            return


def pump(until: Callable[[], bool]) -> None:
    while not until():
        QCoreApplication.processEvents()


# --- the surfaces


def _open_desk(hall: BusyHall) -> tuple[Desk, DeskWindow]:
    view = Desk(hall, DeskCommands(hall), hall.clock, settle_s=0)
    window = DeskWindow(view, Language(DESK_AREAS))
    view.setParent(window)
    window.resize(*SIZE)
    window.show()
    hall.come_up()
    pump(lambda: view.stage is Stage.SIGNED_OUT)
    view.sign_in("ratna", PASSWORD)
    pump(lambda: view.stage is Stage.CHOOSING)
    view.open_counter(THREE)
    pump(lambda: view.stage is Stage.READY and not view.is_busy)
    return view, window


def desk(hall: BusyHall) -> Shown:
    """An officer's desk at counter 3, ready to call, while the others call."""
    _, window = _open_desk(hall)
    return Shown(window, hall.next_call)


def desk_that_calls(hall: BusyHall) -> Shown:
    """The same desk when its officer presses the large key, until it shows whom the hub named."""
    view, window = _open_desk(hall)

    def serve() -> None:
        while view.stage is not Stage.READY:
            view.primary()
            pump(lambda: not view.is_busy)
            hall.clock.advance(1)
        hall.clock.advance(9)  # what was finished can be taken back no more

    def call() -> float:
        began = time.perf_counter()
        view.call_next()
        return began

    return Shown(window, call, serve)


def oversee(hall: BusyHall) -> DashboardWindow:
    """The dashboard, signed in."""
    window = make_dashboard(hall, DeskCommands(hall), at_once, Language(DASHBOARD_AREAS))
    window.resize(*DESIGN)
    window.show()
    hall.come_up()
    hall.become(DEWI)
    pump(lambda: window.here is not None)
    return window


def live_page(window: DashboardWindow) -> LivePage:
    page = window.here
    if not isinstance(page, LivePage):
        raise TypeError("the live board is not the first page")
    return page


def dashboard(lines: Lines) -> Callable[[BusyHall], Shown]:
    """The supervisor's live board with one of its lists."""

    def show(hall: BusyHall) -> Shown:
        window = oversee(hall)
        live_page(window).board.show(lines)
        return Shown(window, hall.next_call)

    return show


class Silence:
    """A chime that nobody hears."""

    def ring(self) -> None:
        """Not here."""


def board(hall: BusyHall) -> Shown:
    """The lobby's board; no call has to wait for the one before."""
    view = Board(hall, hold_ms=0)
    window = BoardWindow(view, Language(BOARD_AREAS), HubTime(hall, hall.clock), Silence())
    view.setParent(window)
    window.resize(1920, 1080)
    window.show()
    hall.come_up()
    return Shown(window, hall.next_call)


@dataclass(frozen=True, slots=True)
class Surface:
    """One row of the table. `crowded`: all 1,500 wait at the desk's own booth."""

    name: str
    show: Callable[[BusyHall], Shown]
    crowded: bool = False


SURFACES = (
    Surface("desk", desk),
    Surface("desk, all wait here", desk, crowded=True),
    Surface("desk, its own call", desk_that_calls, crowded=True),
    Surface("dashboard, booths", dashboard(Lines.BOOTHS)),
    Surface("dashboard, counters", dashboard(Lines.COUNTERS)),
    Surface("dashboard, numbers", dashboard(Lines.TICKETS)),
    Surface("dashboard, one booth", dashboard(Lines.BOOTHS), crowded=True),
    Surface("board", board),
)


def run(events: int, only: str = "") -> Iterator[tuple[str, Figures]]:
    """Every surface in turn, each with a hall of its own."""
    for surface in SURFACES:
        if only not in surface.name:
            continue
        clock = ManualClock(datetime(2026, 7, 14, 2, 41, tzinfo=UTC))
        hall = BusyHall(large_site(), clock, crowded=surface.crowded)
        shown = surface.show(hall)
        yield surface.name, measure(shown, events)
        shown.window.close()
        shown.window.deleteLater()
        QCoreApplication.processEvents()


def main(
    events: Annotated[int, typer.Option(help="Calls for each surface.")] = 200,
    only: Annotated[str, typer.Option(help="Only the surfaces whose name holds this.")] = "",
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures to this file.")] = None,
) -> None:
    """Measure how soon a call stands on each screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application(["screens"], "antrean-bench-screens")
    found = {}
    typer.echo(f"{'':<24}{'p50':>8}{'p95':>8}{'longest':>9}{'p95 cpu':>9}  ms")
    for name, one in run(events, only):
        found[name] = {slot: getattr(one, slot) for slot in Figures.__slots__}
        typer.echo(
            f"{name:<24}{one.p50_ms:>8}{one.p95_ms:>8}{one.longest_ms:>9}{one.p95_cpu_ms:>9}", color=False
        )
    if json_file is not None:
        json_file.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    del application


if __name__ == "__main__":
    app = typer.Typer(add_completion=False)
    app.command()(main)
    app(prog_name=program_name())
