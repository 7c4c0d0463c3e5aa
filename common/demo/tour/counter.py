"""What is to be seen of the desk: every page, question and state, as an officer comes by them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt

from common.client.link import LinkState
from common.demo.director import Until, after
from common.demo.hand import key, press, type_into
from common.demo.processes import Server
from common.demo.stations import Station
from common.demo.tour.crowd import AT, DESK, OFFICER, Building
from common.demo.tour.visit import SETTLE_S, Stop, Surface
from common.domain.words import BreakReason
from common.runtime.clock import SystemClock
from common.ui.language import Language
from counter.app import AREAS, DeskOptions, make_desk
from counter.desk.desk_window import DeskWindow
from counter.desk.standing import Stage

Shots = Iterator[Until]


def scenes(stop: Stop, building: Building, station: Station, hub: Server, crowded: bool) -> Shots:  # noqa: FBT001
    """The whole round in one building."""
    language = Language(AREAS)
    options = DeskOptions(settle_s=0.0)
    window = make_desk(station.link, station.commands, language, SystemClock(), options)
    stop.show(window)
    visit = _Visit(stop, window, language)
    yield from visit.sign_in(building)
    if crowded:
        yield from visit.work()
    else:
        yield from visit.open_counter()
        yield from visit.pictures("nobody-waits")
    yield from visit.lose(hub, station)
    window.hide()


class _Visit:
    """One officer at one desk, by keyboard."""

    def __init__(self, stop: Stop, window: DeskWindow, language: Language) -> None:
        self._stop = stop
        self._window = window
        self._desk = window.desk
        self._language = language

    def pictures(self, state: str) -> Shots:
        yield from self._stop.pictures(self._window, self._language, state)

    def _until(self, stage: Stage) -> Until:
        return Until(
            f"the desk to be {stage.name}", lambda: self._desk.stage is stage and not self._desk.is_busy
        )

    def _press(self, code: Qt.Key) -> None:
        key(self._window, code)

    def sign_in(self, building: Building) -> Shots:
        yield self._until(Stage.SIGNED_OUT)
        yield from self.pictures("sign-in")
        type_into(self._window, "desk.sign_in.user", OFFICER)
        type_into(self._window, "desk.sign_in.password", building.password)
        press(self._window, "desk.sign_in.go")
        signed_in = (Stage.CHOOSING, Stage.READY)
        yield Until("the officer to be signed in", lambda: self._desk.stage in signed_in)
        yield after(SETTLE_S)

    def open_counter(self) -> Shots:
        yield from self.pictures("choose-counter")
        press(self._window, f"desk.counter.{AT}")
        yield self._until(Stage.READY)

    def work(self) -> Shots:
        yield from self.pictures("ready")
        yield from self._ask(Qt.Key.Key_F5, "call-chosen")
        yield from self._ask(Qt.Key.Key_F11, "aside")
        self._press(Qt.Key.Key_F2)
        yield self._until(Stage.CALLED)
        yield from self.pictures("called")
        yield from self._ask(Qt.Key.Key_F7, "transfer")
        self._press(Qt.Key.Key_F4)
        yield self._until(Stage.SERVING)
        yield from self.pictures("serving")
        yield from self._mini("mini-serving")
        yield from self._ask(Qt.Key.Key_F8, "park")
        yield from self._ask(Qt.Key.Key_5, "finish-form")
        yield from self._ask(Qt.Key.Key_6, "plan")
        self._press(Qt.Key.Key_F4)
        yield self._until(Stage.READY)
        yield from self.pictures("finished-undo")
        yield from self._mini("mini-ready")
        yield from self._ask(Qt.Key.Key_F9, "break-reasons")
        yield from self._pause()
        yield from self._ask(Qt.Key.Key_F12, "close")
        yield from self._ask(Qt.Key.Key_F1, "help")

    def _ask(self, code: Qt.Key, state: str) -> Shots:
        """A question over the page, looked at and left."""
        yield from self._stop.opened(
            self._window,
            self._language,
            state,
            open_it=lambda: self._press(code),
            close_it=lambda: self._press(Qt.Key.Key_Escape),
        )

    def _mini(self, state: str) -> Shots:
        self._window.become_mini()
        yield after(SETTLE_S)
        yield from self._stop.pictures(self._window.mini, self._language, state)
        self._window.come_back()
        yield after(SETTLE_S)

    def _pause(self) -> Shots:
        self._desk.take_break(BreakReason.PRAYER)
        yield self._until(Stage.PAUSED)
        yield from self.pictures("break")
        self._desk.end_break()
        yield self._until(Stage.READY)

    def lose(self, hub: Server, station: Station) -> Shots:
        hub.process.terminate()
        yield Until("the desk to notice", lambda: station.link.link is LinkState.LOST, 30)
        yield from self.pictures("hub-lost")


SURFACE = Surface(station=DESK, scenes=scenes)
