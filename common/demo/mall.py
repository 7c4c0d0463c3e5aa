"""The whole mall: data, servers, printers, and a window for every kind of station."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from PySide6.QtCore import QObject, QSize

from common.demo.album import Album
from common.demo.citizen import Citizens
from common.demo.officer import Badge, OfficerAtWork
from common.demo.processes import Server, make_token, output_of, start
from common.demo.stations import Station, make_station
from common.printing.fake_printer import FakePrinter
from common.printing.job import TicketPrinter
from common.printing.settings import Mode, PrinterSettings
from common.runtime.assets import asset
from common.runtime.clock import Clock
from common.ui.language import Language
from common.ui.theme import Theme
from common.ui.tokens import Surface
from counter.app import AREAS as DESK_AREAS
from counter.app import make_desk
from counter.supervisor.app import AREAS as DASHBOARD_AREAS
from counter.supervisor.app import DashboardWindow, make_dashboard
from display.app import AREAS as BOARD_AREAS
from display.app import BoardOptions, Layout, make_board
from display.board_window import BoardWindow
from display.chime import Chime
from kiosk.app import AREAS as KIOSK_AREAS
from kiosk.app import KioskOptions, build_window
from kiosk.idle import Patience
from kiosk.window import KioskWindow

SECONDS_A_TICKET = 0.15
"""What a thermal printer takes for a slip, made short for a minute's demo."""
SUPERVISOR = "dewi"
DESKS = (("desk-a", "ratna", "3"), ("desk-d", "hendra", "10"))


@dataclass(slots=True)
class Mall:
    """Everything that runs. Windows are not shown yet, links not started."""

    hub: Server
    portal: Server
    token: str
    """An integrator's, to read the log with."""
    source: str
    printer: FakePrinter
    """The first kiosk's; each has its own."""
    kiosk: KioskWindow
    kiosk_wide: KioskWindow
    boards: list[BoardWindow]
    dashboard: DashboardWindow
    password: str
    """Every officer's, for this run only."""
    citizens: list[Citizens]
    officers: list[OfficerAtWork]
    stations: list[Station] = field(default_factory=list)

    @property
    def portal_token(self) -> str:
        return str(self.portal.ready["token"])

    def close(self) -> None:
        """Let the stations go, in the order that loses nothing."""
        for station in self.stations:
            station.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How the demo is to run. `pace_ms` is the time between two presses of one person."""

    data: Path
    pace_ms: int
    seed: int = 1
    chime: Chime
    clock: Clock


@contextmanager
def opened_mall(plan: Plan, album: Album, parent: QObject) -> Iterator[Mall]:
    """Seed, start and build; everything is ended on the way out."""
    password = secrets.token_urlsafe(9)
    output_of("common.hub.seed", "--data", str(plan.data / "hub"), "--password", password)
    with ExitStack() as stack:
        logs = plan.data / "logs"
        portal = start(
            "portal", logs, "common.portal.reference", "--data", str(plan.data / "portal"), "--port", "0"
        )
        stack.callback(portal.stop)
        hub = start(
            "hub",
            logs,
            "common.hub",
            "--data",
            str(plan.data / "hub"),
            "--port",
            "0",
            "--portal",
            portal.url,
            "--portal-token",
            str(portal.ready["token"]),
        )
        stack.callback(hub.stop)
        printers = [stack.enter_context(FakePrinter(seconds_a_ticket=SECONDS_A_TICKET)) for _ in range(2)]
        builder = _Builder(plan, album, hub, portal, printers, parent)
        mall = builder.build(password)
        stack.callback(mall.close)
        yield mall


class _Builder:
    """Puts the windows on their links."""

    def __init__(
        self,
        plan: Plan,
        album: Album,
        hub: Server,
        portal: Server,
        printers: list[FakePrinter],
        parent: QObject,
    ) -> None:
        self._plan = plan
        self._album = album
        self._hub = hub
        self._portal = portal
        self._printers = printers
        self._parent = parent
        self._random = Random(plan.seed)  # noqa: S311 - people who come and go, not secrets
        self._stations: list[Station] = []

    def build(self, password: str) -> Mall:
        kiosk = self._kiosk("Kios 1", self._printers[0], lying=False)
        wide = self._kiosk("Kios 2", self._printers[1], lying=True)
        boards = [self._board(Layout.INFO), self._board(Layout.CALLS)]
        citizens = [
            Citizens(kiosk, self._album, self._random, name="kiosk", pace_ms=self._plan.pace_ms),
            Citizens(wide, self._album, self._random, name="kiosk-landscape", pace_ms=4 * self._plan.pace_ms),
        ]
        officers = [self._officer(name, login, counter, password) for name, login, counter in DESKS]
        return Mall(
            hub=self._hub,
            portal=self._portal,
            token=make_token(self._plan.data / "hub", "integrator"),
            source="urn:antrean-mpp:site:sukamaju",
            printer=self._printers[0],
            kiosk=kiosk,
            kiosk_wide=wide,
            boards=boards,
            dashboard=self._dashboard(),
            password=password,
            citizens=citizens,
            officers=officers,
            stations=self._stations,
        )

    def _station(self, name: str, role: str, counter: str | None = None) -> Station:
        token = make_token(self._plan.data / "hub", role, counter=counter)
        folder = self._plan.data / "stations" / name
        station = make_station(self._hub.url, token, folder, self._plan.clock, self._parent)
        self._stations.append(station)
        return station

    def _kiosk(self, name: str, printer: FakePrinter, *, lying: bool) -> KioskWindow:
        station = self._station(name.replace(" ", "-").lower(), "kiosk")
        # Drawn, not in the printer's own letters: what falls out looks as it was designed.
        settings = PrinterSettings(url=printer.url, mode=Mode.RASTER)
        # The kiosk on its side asks soon whether somebody is still there, so that a short demo sees it ask.
        patience = Patience(idle_s=4.0, answer_s=30.0) if lying else None
        window = build_window(
            station.link,
            station.commands,
            TicketPrinter(settings, fonts=asset("fonts"), clock=self._plan.clock),
            background=station.background,
            language=Language(KIOSK_AREAS),
            clock=self._plan.clock,
            theme=Theme(surface=Surface.KIOSK),
            options=KioskOptions(name=name, tracking=f"{self._portal.url}/t/", patience=patience),
        )
        window.resize(QSize(1920, 1080) if lying else QSize(1080, 1920))
        return window

    def _board(self, layout: Layout) -> BoardWindow:
        station = self._station(f"board-{layout.name.lower()}", "display")
        window = make_board(
            station.link,
            Language(BOARD_AREAS),
            self._plan.clock,
            self._plan.chime,
            BoardOptions(layout=layout),
        )
        window.resize(1920, 1080)
        return window

    def _dashboard(self) -> DashboardWindow:
        station = self._station("dashboard", "supervisor")
        window = make_dashboard(
            station.link, station.commands, station.background.run, Language(DASHBOARD_AREAS)
        )
        window.resize(1440, 900)
        return window

    def _officer(self, name: str, login: str, counter: str, password: str) -> OfficerAtWork:
        station = self._station(name, "counter")
        window = make_desk(station.link, station.commands, Language(DESK_AREAS), self._plan.clock)
        window.resize(1280, 800)
        badge = Badge(login, password, counter)
        return OfficerAtWork(
            window,
            window.desk,
            badge,
            self._album,
            self._random,
            name=name,
            pace_ms=2 * self._plan.pace_ms,
        )
