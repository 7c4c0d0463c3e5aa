"""Another program with the focus, and the mini mode over it: run on an X screen of its own, with a window
manager, until it is ended.

Says what happens, a word a line: `active` and `lost` as the other program gains and loses the focus; once the
mini mode is shown `mini X Y`, again and again, the place of its large key; `pressed` for each press of that.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from common.contract.site_file import load_site_file
from common.runtime.assets import asset
from common.runtime.clock import ManualClock
from common.ui.app_shell import make_application
from common.ui.language import Language
from counter.app import AREAS
from counter.desk.desk import Desk, Stage
from counter.desk.mini_window import MiniWindow
from tests.counter.hall import PASSWORD, THREE, Counter, Hall


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


class OtherProgram(QLineEdit):
    """Where the officer types."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            say("active" if self.isActiveWindow() else "lost")


class Play(QObject):
    """Open a counter, show the mini mode over the other program, and tell of every press."""

    def __init__(self, hall: Hall, desk: Desk, other: OtherProgram, mini: MiniWindow) -> None:
        super().__init__()
        self._hall, self._desk, self._other, self._mini = hall, desk, other, mini
        self._look = QTimer(self, interval=50)
        self._look.timeout.connect(self._go_on)
        self._look.start()
        self._told = QTimer(self, interval=500)
        self._told.timeout.connect(self._tell)
        mini.primary.clicked.connect(lambda: say("pressed"))

    def _go_on(self) -> None:
        desk = self._desk
        if not self._other.isActiveWindow():
            self._other.activateWindow()  # the window manager may have come up after it
        if desk.stage is Stage.SIGNED_OUT and not desk.is_busy:
            desk.sign_in("ratna", PASSWORD)
        elif desk.stage is Stage.CHOOSING and not desk.is_busy:
            desk.open_counter(THREE)
        elif desk.stage is Stage.READY and self._other.isActiveWindow():
            self._look.stop()
            self._hall.issue()
            self._mini.show()
            self._told.start()

    def _tell(self) -> None:
        at = self._mini.primary.mapToGlobal(self._mini.primary.rect().center())
        say(f"mini {at.x()} {at.y()}")


def main() -> int:
    application = make_application(["mini"], "antrean-mini")
    site = load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=True).site
    clock = ManualClock(datetime(2026, 7, 14, 2, 41, tzinfo=UTC))
    hall = Hall(site, clock)
    desk = Desk(hall, Counter(hall), clock, settle_s=0)
    hall.come_up()
    other = OtherProgram()
    other.resize(900, 500)
    other.show()
    other.activateWindow()
    play = Play(hall, desk, other, MiniWindow(desk, Language(AREAS)))
    status = application.exec()
    del play
    return status


if __name__ == "__main__":
    raise SystemExit(main())
