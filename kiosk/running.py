"""One kiosk as a process: settings, hub, printer, signals."""

from __future__ import annotations

import logging
import re
import sys
from contextlib import ExitStack
from dataclasses import fields

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from common.client.commands import Commands
from common.client.hub_link import HubLink
from common.client.journal import Journal
from common.client.outbox import Outbox
from common.printing.job import TicketPrinter
from common.printing.settings import DOTS_OF_PAPER_MM, CodePage, Cut, Mode, PrinterSettings, Proof
from common.printing.ticket import Ticket
from common.runtime.assets import asset
from common.runtime.clock import Clock, SystemClock
from common.runtime.logging import log_as_set
from common.runtime.paths import lock_file
from common.runtime.settings import KioskSettings, station_token
from common.runtime.settings_source import SettingsError
from common.runtime.single_instance import only_one
from common.ui.app_shell import KIOSK_LOCK, Lock, make_application, obey_signals, show_locked
from common.ui.background import Background
from common.ui.language import Language
from common.ui.theme import Theme
from common.ui.tokens import Surface
from kiosk.app import AREAS, KioskOptions, build_window, give_back
from kiosk.window import KioskWindow

STANDING = (1080, 1920)
JOURNAL = "kiosk-commands.jsonl"

_log = logging.getLogger(__name__)


def size_of(window: str | None) -> tuple[int, int] | None:
    """`1080x1920` as numbers; None for `fullscreen` and for nothing. Raises `SettingsError`."""
    if window in {None, "fullscreen"}:
        return None
    said = re.fullmatch(r"(\d{3,5})x(\d{3,5})", str(window))
    if said is None:
        raise SettingsError(f"--window must be fullscreen or a size such as 1080x1920, not {window!r}")
    return int(said[1]), int(said[2])


def run(settings: KioskSettings, size: tuple[int, int] | None = None) -> int:
    """Show the kiosk until a signal ends it; the exit status."""
    log_as_set(settings)
    token = station_token(settings)
    clock = SystemClock()
    printer = _printer(settings, clock)
    with ExitStack() as held:
        held.enter_context(only_one(lock_file(settings.data, "kiosk")))
        application = make_application(sys.argv[:1], "antrean-kiosk")
        outbox = Outbox(Journal(settings.data / JOURNAL))
        held.callback(outbox.close)
        background = Background(application)
        held.callback(background.close)
        link = HubLink(settings.hub_url, token, clock=clock, parent=application)
        commands = Commands(link, outbox, background.run, clock=clock, parent=application)
        held.callback(commands.stop)
        give_back(commands, commands.recovered)
        language = Language(AREAS, settings.language, application)
        if printer is not None:
            held.callback(printer.close)
            _prepare(printer, background, language, clock)
        locked = settings.full_screen == "yes"
        window = build_window(
            link,
            commands,
            printer,
            background=background,
            language=language,
            clock=clock,
            theme=_theme(application, size, locked=locked),
            options=KioskOptions(
                name=settings.name,
                outlet=_outlet(settings),
                tracking=settings.tracking_url,
                locked=locked,
            ),
        )
        show_locked(window, KIOSK_LOCK if locked else Lock.NONE, QSize(*(size or STANDING)))
        obey_signals(application, lambda: _end(application, window))
        link.start()
        held.callback(link.stop)
        return application.exec()


def _printer(settings: KioskSettings, clock: Clock) -> TicketPrinter | None:
    if not settings.printer_url:
        _log.warning("no printer is set: every ticket will be one without paper")
        return None
    chosen = PrinterSettings(
        url=settings.printer_url,
        width_dots=settings.printer_width_dots or DOTS_OF_PAPER_MM[settings.printer_width_mm],
        mode=Mode(settings.printer_mode),
        code_page=CodePage(settings.printer_code_page),
        cut=Cut(settings.printer_cut),
        proof=Proof(settings.printer_proof),
    )
    return TicketPrinter(chosen, fonts=asset("fonts"), clock=clock)


def _prepare(printer: TicketPrinter, background: Background, language: Language, clock: Clock) -> None:
    """Fonts, libraries and the worker are loaded now, not while the first citizen waits."""
    sample = Ticket(
        site="-",
        tagline="-",
        code="A-001",
        service="-",
        booth="-",
        zone="",
        floor="",
        issued_at=clock.now(),
        time_zone="Asia/Jakarta",
        priority="-",
        kiosk="-",
    )
    background.run(lambda: printer.prepare(sample, language.sentences), lambda _: None, _not_prepared)


def _not_prepared(error: Exception) -> None:
    _log.error("the printer could not be prepared", exc_info=error)


def _theme(application: QApplication, size: tuple[int, int] | None, *, locked: bool) -> Theme:
    if locked:
        screen = application.primaryScreen().geometry()
        size = (screen.width(), screen.height())
    return Theme.fitting(Surface.KIOSK, *(size or STANDING))


def _outlet(settings: KioskSettings) -> str:
    """The usual outlet is said in the citizen's language; another one as the site wrote it."""
    usual = next(one.default for one in fields(KioskSettings) if one.name == "slip_outlet")
    return "" if settings.slip_outlet == usual else settings.slip_outlet


def _end(application: QApplication, window: KioskWindow) -> None:
    """SIGTERM and Ctrl+C are the only way out of a locked kiosk."""
    window.finish()
    application.quit()
