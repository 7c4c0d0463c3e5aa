"""A citizen at the real kiosk, on the real hub in its own process, with a printer on a socket."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from common.client.backoff import Backoff
from common.client.commands import Commands
from common.client.hub_link import HubLink
from common.client.journal import Journal
from common.client.link import LinkState
from common.client.outbox import Outbox
from common.domain.words import Status
from common.printing.decoder import Text, decode
from common.printing.fake_printer import Condition, FakePrinter
from common.printing.job import TicketPrinter
from common.printing.settings import PrinterSettings
from common.runtime.assets import asset
from common.runtime.clock import SystemClock
from common.ui.app_shell import dress
from common.ui.background import Background
from common.ui.language import Language
from kiosk.app import AREAS, KioskOptions, build_window
from kiosk.ticket_flow import Screen
from kiosk.window import KioskWindow
from tests.kiosk.presses import control, press, said, screen

SOON_MS = 15_000
outage = pytest.mark.expect_log("the link to the hub is down")


class RealHub:
    """The hub as a process, on a store of its own."""

    def __init__(self, start, data: Path) -> None:
        self._start = start
        self.data = data
        self._port = "0"
        self.url = ""
        self.process: subprocess.Popen[str]

    def begin(self) -> None:
        """On the port of last time, when there was one."""
        self.process = self._start(
            [sys.executable, "-m", "common.hub", "--data", self.data, "--port", self._port]
        )
        assert self.process.stdout is not None
        self.url = json.loads(self.process.stdout.readline())["url"]
        self._port = self.url.rpartition(":")[2].strip("/")

    def die(self) -> None:
        self.process.kill()
        self.process.wait()

    def freeze(self) -> None:
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self.process.send_signal(signal.SIGCONT)


def run(*words: object) -> str:
    command = [sys.executable, "-m", *map(str, words)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A data folder that every test copies, and the token of a kiosk in it."""
    data = tmp_path_factory.mktemp("seed") / "hub"
    run("common.hub.seed", "--data", data, "--password", "rahasia-sekali")
    return data, run("common.hub.token", "--data", data, "--role", "kiosk")


@pytest.fixture
def hub(start, seeded: tuple[Path, str], tmp_path: Path) -> Iterator[RealHub]:
    data = shutil.copytree(seeded[0], tmp_path / "hub")
    hub = RealHub(start, data)
    hub.begin()
    yield hub
    hub.thaw()


@pytest.fixture
def printer() -> Iterator[FakePrinter]:
    with FakePrinter() as printer:
        yield printer


@pytest.fixture
def link(qapp, hub: RealHub, seeded: tuple[Path, str]) -> Iterator[HubLink]:
    link = HubLink(hub.url, seeded[1], clock=SystemClock(), backoff=Backoff(base_s=0.05, cap_s=0.2))
    yield link
    link.stop()


@pytest.fixture
def kiosk(qtbot: QtBot, qapp, link: HubLink, printer: FakePrinter, tmp_path: Path) -> Iterator[KioskWindow]:
    dress(qapp)
    clock = SystemClock()
    background = Background()
    outbox = Outbox(Journal(tmp_path / "kiosk.jsonl"))
    commands = Commands(link, outbox, background.run, clock=clock, backoff=Backoff(base_s=0.05, cap_s=0.2))
    window = build_window(
        link,
        commands,
        TicketPrinter(PrinterSettings(url=printer.url), fonts=asset("fonts"), clock=clock),
        background=background,
        language=Language(AREAS),
        clock=clock,
        options=KioskOptions(name="Kios 2"),
    )
    qtbot.addWidget(window)
    window.resize(1080, 1920)
    window.show()
    link.start()
    until(qtbot, window, Screen.WELCOME)
    yield window
    commands.stop()
    background.close()
    outbox.close()


def until(qtbot: QtBot, kiosk: KioskWindow, wanted: Screen) -> None:
    qtbot.waitUntil(lambda: screen(kiosk) is wanted, timeout=SOON_MS)


def statuses(link: HubLink) -> list[Status]:
    assert link.state is not None
    return [leg.status for leg in link.state.legs.values()]


def until_statuses(qtbot: QtBot, link: HubLink, *wanted: Status) -> None:
    qtbot.waitUntil(lambda: statuses(link) == list(wanted), timeout=SOON_MS)


def text_of(job: bytes) -> str:
    return " ".join(event.text for event in decode(job) if isinstance(event, Text))


def take(kiosk: KioskWindow) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")


def test_the_paper_is_there_and_the_number_waits(qtbot, kiosk, link, printer) -> None:
    take(kiosk)
    until(qtbot, kiosk, Screen.DONE)
    until_statuses(qtbot, link, Status.WAITING)
    (job,) = printer.wait_for_jobs(1)
    assert "Kartu Keluarga" in text_of(job)
    assert "SALINAN" not in text_of(job)
    assert "A-001" in said(kiosk)


def test_a_double_tap_takes_one_number_and_prints_one_ticket(qtbot, kiosk, link, printer) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A")
    button = control(kiosk, "kiosk.print")
    for _ in range(3):
        button.click()
    until(qtbot, kiosk, Screen.DONE)
    until_statuses(qtbot, link, Status.WAITING)
    assert len(printer.jobs) == 1


def test_english_goes_to_the_paper_too(qtbot, kiosk, printer) -> None:
    press(kiosk, "kiosk.language.en")
    take(kiosk)
    until(qtbot, kiosk, Screen.DONE)
    (job,) = printer.wait_for_jobs(1)
    assert "Family card" in text_of(job)


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Condition.PAPER_OUT, "Kertas printer habis."),
        (Condition.COVER_OPEN, "Penutup printer terbuka."),
        (Condition.OFFLINE, "Printer sedang tidak siap."),
        (Condition.MUTE, "Printer tidak memberi jawaban."),
    ],
)
def test_a_printer_that_cannot_keeps_the_number_on_the_glass(
    qtbot, kiosk, link, printer, condition: Condition, words: str
) -> None:
    printer.condition = condition
    take(kiosk)
    until(qtbot, kiosk, Screen.NOT_PRINTED)
    until_statuses(qtbot, link, Status.PRINTING)
    assert words in said(kiosk)
    press(kiosk, "kiosk.without_paper")
    until(qtbot, kiosk, Screen.DONE)
    until_statuses(qtbot, link, Status.WAITING)


def test_paper_put_in_again_prints_the_same_number_and_no_copy(qtbot, kiosk, link, printer) -> None:
    printer.condition = Condition.PAPER_OUT
    take(kiosk)
    until(qtbot, kiosk, Screen.NOT_PRINTED)
    printer.condition = Condition.OK
    press(kiosk, "kiosk.print_again")
    until(qtbot, kiosk, Screen.DONE)
    until_statuses(qtbot, link, Status.WAITING)
    (job,) = printer.wait_for_jobs(1)
    assert "SALINAN" not in text_of(job)


def test_a_connection_that_breaks_in_mid_ticket_is_unknown_and_the_next_paper_a_copy(
    qtbot, kiosk, link, printer
) -> None:
    printer.condition = Condition.CLOSING
    take(kiosk)
    until(qtbot, kiosk, Screen.NOT_PRINTED)
    assert control(kiosk, "kiosk.without_paper").accessibleName() == "Pakai nomor ini"
    until_statuses(qtbot, link, Status.PRINTING)
    printer.condition = Condition.OK
    press(kiosk, "kiosk.print_again")
    until(qtbot, kiosk, Screen.DONE)
    until_statuses(qtbot, link, Status.WAITING)
    assert "SALINAN" in text_of(printer.wait_for_jobs(1)[-1])


def test_who_walks_away_from_a_printer_without_paper_leaves_no_ghost(qtbot, kiosk, link, printer) -> None:
    printer.condition = Condition.PAPER_OUT
    take(kiosk)
    until(qtbot, kiosk, Screen.NOT_PRINTED)
    press(kiosk, "kiosk.dock.home")
    until_statuses(qtbot, link, Status.VOID)


@outage
@pytest.mark.alone
def test_a_hub_killed_under_the_finger_is_told_and_comes_back_without_a_ghost(
    qtbot, kiosk, link, hub, printer
) -> None:
    hub.freeze()
    take(kiosk)
    until(qtbot, kiosk, Screen.NO_NUMBER)
    assert "Pusat antrean tidak menjawab" in said(kiosk)
    hub.die()
    qtbot.waitUntil(lambda: link.link is LinkState.LOST, timeout=SOON_MS)
    assert not control(kiosk, "kiosk.retry").isEnabled()
    hub.begin()
    qtbot.waitUntil(lambda: link.link is LinkState.FRESH, timeout=SOON_MS)
    press(kiosk, "kiosk.retry")
    until(qtbot, kiosk, Screen.DONE)
    qtbot.waitUntil(lambda: Status.PRINTING not in statuses(link), timeout=SOON_MS)
    assert statuses(link).count(Status.WAITING) == 1
    assert len(printer.jobs) == 1


@pytest.mark.alone
def test_an_answer_that_comes_after_the_citizen_left_is_given_back(qtbot, kiosk, link, hub, printer) -> None:
    hub.freeze()
    take(kiosk)
    press(kiosk, "kiosk.dock.home")
    assert screen(kiosk) is Screen.WELCOME
    hub.thaw()
    until_statuses(qtbot, link, Status.VOID)
    assert printer.jobs == []


@outage
@pytest.mark.alone
def test_a_hub_that_dies_before_the_confirmation_gets_it_when_it_is_back(
    qtbot, kiosk, link, hub, printer
) -> None:
    printer.condition = Condition.PAPER_OUT
    take(kiosk)
    until(qtbot, kiosk, Screen.NOT_PRINTED)
    until_statuses(qtbot, link, Status.PRINTING)
    hub.die()
    qtbot.waitUntil(lambda: link.link is LinkState.LOST, timeout=SOON_MS)
    press(kiosk, "kiosk.without_paper")
    hub.begin()
    until(qtbot, kiosk, Screen.DONE)
    until_statuses(qtbot, link, Status.WAITING)


def test_the_program_starts_without_a_hub_and_ends_by_a_signal(start, tmp_path: Path) -> None:
    process = start(
        [
            *(sys.executable, "-m", "kiosk", "--hub", "http://127.0.0.1:9", "--token", "x"),
            *("--window", "fullscreen", "--data", tmp_path / "kiosk"),
        ]
    )
    _until_log(tmp_path / "stderr.log", "the link to the hub is down")
    process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0


def test_the_program_says_what_is_wrong_with_its_settings(tmp_path: Path) -> None:
    for words, complaint in (
        (["--window", "big"], "--window must be fullscreen or a size"),
        (["--printer", "morse://x"], "morse"),
    ):
        command = [sys.executable, "-m", "kiosk", "--token", "x", "--data", str(tmp_path), *words]
        ended = subprocess.run(command, check=False, capture_output=True, text=True)
        assert ended.returncode == 2
        assert complaint in ended.stderr


def _until_log(file: Path, words: str) -> None:
    from tests.hub.living import until as look_until  # noqa: PLC0415 - the one waiter without an event loop

    look_until(lambda: file.exists() and words in file.read_text(encoding="utf-8"), words)
