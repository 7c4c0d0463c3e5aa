"""Citizens at one kiosk, one after the other: they look, choose, take their number, and go."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget

from common.demo.album import Album
from common.demo.hand import buttons, press, tap
from kiosk.ticket_flow import Screen
from kiosk.window import KioskWindow

MOST_WANTED = ("A", "D", "M", "B", "E")
LOOKS_AROUND = 0.15
"""How often someone turns the page before choosing."""


class Citizens(QObject):
    """Presses one thing every `pace_ms`. `stop` lets the last one finish, then `is_idle`."""

    def __init__(self, window: KioskWindow, album: Album, random: Random, *, name: str, pace_ms: int) -> None:
        super().__init__(window)
        self._window = window
        self._album = album
        self._random = random
        self._name = name
        self._is_over = False
        self._timer = QTimer(self, interval=pace_ms)
        self._timer.timeout.connect(self._step)

    @property
    def is_idle(self) -> bool:
        """Nobody stands at the kiosk any more."""
        return self._is_over and not self._timer.isActive()

    def start(self) -> None:
        self._is_over = False
        self._timer.start()

    def stop(self) -> None:
        self._is_over = True

    def _take_picture(self) -> None:
        screen = self._window.flow.screen
        if screen is not Screen.CONNECTING:
            self._album.take(self._window, f"{self._name}-{screen.value}")

    def _step(self) -> None:
        window, screen = self._window, self._window.flow.screen
        self._take_picture()
        if press(window, "kiosk.idle.yes"):
            return
        if self._is_over and screen in (Screen.WELCOME, Screen.HOME, Screen.BOOTHS, Screen.SERVICE):
            self._leave(screen)
            return
        match screen:
            case Screen.WELCOME:
                press(window, "kiosk.start")
            case Screen.HOME:
                self._ask_for_a_ticket()
            case Screen.BOOTHS:
                self._choose_booth()
            case Screen.SERVICE:
                self._choose_service()
            case Screen.DONE:
                press(window, "kiosk.done")
            case Screen.NOT_PRINTED:
                press(window, "kiosk.print_again")
            case Screen.NO_NUMBER:
                press(window, "kiosk.dock.home")

    def _leave(self, screen: Screen) -> None:
        if screen is Screen.WELCOME:
            self._timer.stop()
        elif not self._window.flow.is_busy:  # nobody walks away from a number that is on its way
            press(self._window, "kiosk.dock.home")

    def _ask_for_a_ticket(self) -> None:
        popular = buttons(self._window, "kiosk.popular.")
        if popular and self._random.random() < 0.4:
            tap(self._random.choice(popular))
        else:
            press(self._window, "kiosk.take_ticket")

    def _choose_booth(self) -> None:
        if self._random.random() < LOOKS_AROUND and press(self._window, "kiosk.page.next"):
            return
        offered = buttons(self._window, "kiosk.booth.")
        wanted = [one for one in offered if one.objectName().rsplit(".", 1)[-1] in MOST_WANTED]
        self._tap_one(wanted or offered)

    def _choose_service(self) -> None:
        services = buttons(self._window, "kiosk.service.")
        if len(services) > 1 and self._random.random() < 0.3:
            self._tap_one(services)
        if self._random.random() < 0.2:
            press(self._window, "kiosk.priority.yes")
        if not press(self._window, "kiosk.print"):
            press(self._window, "kiosk.dock.back")

    def _tap_one(self, offered: list[QAbstractButton]) -> None:
        if offered:
            tap(self._random.choice(offered))


def is_shown(window: QWidget, name: str) -> bool:
    """Whether a control of that name is on the glass."""
    found = window.findChild(QWidget, name)
    return found is not None and found.isVisibleTo(window)
