"""From the finger on the kiosk over paper, hub and portal to the page on the citizen's phone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import zxingcpp
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from common.demo.stations import make_station
from common.printing.fake_printer import FakePrinter
from common.printing.job import TicketPrinter
from common.printing.settings import Mode, PrinterSettings
from common.printing.slip import render
from common.printing.typeface import Typeface
from common.runtime.assets import asset
from common.runtime.clock import SystemClock
from common.ui.app_shell import dress
from common.ui.language import Language
from kiosk.app import AREAS, KioskOptions, build_window
from kiosk.ticket_flow import Screen
from kiosk.window import KioskWindow
from tests.conftest import Start
from tests.hub.living import Asking, Premises, start_hub
from tests.kiosk.presses import press
from tests.portal.portal_process import PortalProcess

SOON_MS = 15_000
PAPER_DOTS = 576


@dataclass
class Lobby:
    kiosk: KioskWindow
    printer: FakePrinter
    ask: Asking


@pytest.fixture(params=list(Mode))
def lobby(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, start: Start, tmp_path: Path
) -> Iterator[Lobby]:
    """A kiosk on a hub that uploads to a portal, and a printer that draws the ticket or lets it be drawn."""
    dress(qapp)
    clock = SystemClock()
    portal = PortalProcess(start, tmp_path / "portal")
    premises = Premises.make(tmp_path / "hub")
    hub = start_hub(start, premises.data, "--portal", portal.url, "--portal-token", portal.token)
    ask = hub.asking(premises.tokens)
    station = make_station(hub.url, premises.tokens["kiosk"], tmp_path / "kiosk", clock, qapp)
    with FakePrinter() as printer, ask.client:
        settings = PrinterSettings(url=printer.url, mode=request.param)
        window = build_window(
            station.link,
            station.commands,
            TicketPrinter(settings, fonts=asset("fonts"), clock=clock),
            background=station.background,
            language=Language(AREAS),
            clock=clock,
            options=KioskOptions(name="Kios 2", tracking=f"{portal.url}/t/"),
        )
        qtbot.addWidget(window)
        window.resize(1080, 1920)
        window.show()
        station.link.start()
        yield Lobby(window, printer, ask)
        station.close()


def address_on(job: bytes) -> str:
    """What a phone reads off the paper."""
    paper = render(job, PAPER_DOTS, Typeface(asset("fonts")))
    (found,) = zxingcpp.read_barcodes(paper.convert("L"))
    return found.text


def test_the_code_on_the_paper_opens_the_page_of_the_number(qtbot: QtBot, lobby: Lobby) -> None:
    kiosk = lobby.kiosk
    qtbot.waitUntil(lambda: kiosk.flow.screen is Screen.WELCOME, timeout=SOON_MS)
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    qtbot.waitUntil(lambda: kiosk.flow.screen is Screen.DONE, timeout=SOON_MS)
    (job,) = lobby.printer.wait_for_jobs(1)
    address = address_on(job)

    def says(*words: str) -> bool:
        page = httpx.get(address, trust_env=False)
        return page.status_code == 200 and all(one in page.text for one in words)

    qtbot.waitUntil(lambda: says("A–001", "Menunggu"), timeout=SOON_MS)
    lobby.ask.done("open_counter", counter="1", services=["A1", "A2"])
    lobby.ask.done("call_next", counter="1")
    qtbot.waitUntil(lambda: says("A–001", "Dipanggil ke Loket 1"), timeout=SOON_MS)
