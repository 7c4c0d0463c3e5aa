"""The demo from the first window to the summary."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from common.demo import scenes
from common.demo.album import Album
from common.demo.director import Director, Until
from common.demo.mall import Mall, Plan, opened_mall
from common.demo.slips import keep_slip
from common.demo.summary import Summary, wait_for_upload
from common.runtime.clock import SystemClock
from common.runtime.logging import set_up_logging
from common.ui.app_shell import make_application
from common.ui.background import Background
from display.chime import Silence, SoundChime

PACE_MS = {True: 70, False: 900}
"""Between two presses of one person: headless, and for people who look on."""
_log = logging.getLogger(__name__)


class Show:
    """One run. `interrupt` ends it early, in good order."""

    def __init__(self, data: Path, out: Path | None, *, headless: bool, log_level: str) -> None:
        self._data = data
        self._out = out
        self._headless = headless
        set_up_logging("demo", level=log_level)
        self._application: QApplication = make_application(sys.argv[:1], "antrean-demo")
        self._album = Album(out)
        self._summary: Summary | None = None
        self._error: Exception | None = None

    def interrupt(self) -> None:
        self._application.quit()

    def run(self, seconds: float) -> Summary | None:
        """Play every scene; None when one did not come, or when it was interrupted."""
        clock = SystemClock()
        chime = Silence() if self._headless else SoundChime(0.5, self._application)
        plan = Plan(data=self._data, pace_ms=PACE_MS[self._headless], chime=chime, clock=clock)
        background = Background(self._application)
        with opened_mall(plan, self._album, self._application) as mall:
            windows = self._windows(mall)
            for window in windows.values():
                window.show()
            director = Director(self._scenes(mall, windows, seconds, background), self._application)
            director.finished.connect(self._end)
            director.start()
            self._application.exec()
            for window in (mall.kiosk, mall.kiosk_wide):
                window.finish()
        background.close()
        if self._error is not None:
            _log.error("the demo did not come to its end: %s", self._error, exc_info=self._error)
            return None
        return self._summary

    def _windows(self, mall: Mall) -> dict[str, QWidget]:
        desks = {
            f"desk-{letter}": officer.window for letter, officer in zip("ad", mall.officers, strict=True)
        }
        return {
            "kiosk": mall.kiosk,
            "kiosk-landscape": mall.kiosk_wide,
            "board-info": mall.boards[0],
            "board-calls": mall.boards[1],
            "dashboard": mall.dashboard,
            **desks,
        }

    def _scenes(
        self, mall: Mall, windows: dict[str, QWidget], seconds: float, background: Background
    ) -> Iterator[Until]:
        yield from scenes.busy(mall, self._album, seconds or float("inf"))
        yield from scenes.out_of_paper(mall, self._album)
        yield from scenes.in_english(mall, self._album)
        yield from scenes.still_here(mall, self._album)
        yield from scenes.closing(mall)
        yield from self._count(mall, background)
        yield from scenes.hub_lost(mall, self._album, windows)

    def _count(self, mall: Mall, background: Background) -> Iterator[Until]:
        """Wait for the portal to have everything, off the GUI thread; then write it down."""
        background.run(
            lambda: wait_for_upload(
                mall.hub.url, mall.token, mall.portal.url, mall.portal_token, mall.source
            ),
            self._write,
            self._end,
        )
        yield Until("the portal to have everything", lambda: self._summary is not None, 60)
        if self._out is not None:
            keep_slip(mall.printer.jobs[-1], self._out)

    def _write(self, summary: Summary) -> None:
        self._summary = summary
        if self._out is not None:
            self._out.mkdir(parents=True, exist_ok=True)
            text = json.dumps(summary.as_json(), indent=2) + "\n"
            (self._out / "summary.json").write_text(text, encoding="utf-8")

    def _end(self, error: Exception | None) -> None:
        self._error = error
        self._application.quit()
