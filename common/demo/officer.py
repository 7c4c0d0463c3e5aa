"""An officer at one desk, working by keyboard: signs in, opens the counter, calls, serves, calls."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from PySide6.QtCore import QObject, Qt, QTimer

from common.demo.album import Album
from common.demo.hand import key, press, type_into
from counter.desk.desk import Desk
from counter.desk.desk_window import DeskWindow
from counter.desk.standing import Stage

NOBODY_COMES = 0.12


@dataclass(frozen=True, slots=True)
class Badge:
    """Who the officer is and where they sit."""

    login: str
    password: str
    counter: str


class OfficerAtWork(QObject):
    """Presses one key every `pace_ms`. `stop` finishes who is in hand, then `is_idle`."""

    def __init__(
        self,
        window: DeskWindow,
        desk: Desk,
        badge: Badge,
        album: Album,
        random: Random,
        *,
        name: str,
        pace_ms: int,
    ) -> None:
        super().__init__(window)
        self.window = window
        self._window = window
        self._desk = desk
        self._badge = badge
        self._album = album
        self._random = random
        self._name = name
        self._is_over = False
        self._patience = 0
        self._comes = True
        self._timer = QTimer(self, interval=pace_ms)
        self._timer.timeout.connect(self._step)

    @property
    def is_idle(self) -> bool:
        """Nobody is in hand, and nobody more is called."""
        return self._is_over and not self._desk.is_busy and self._desk.stage is Stage.READY

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._is_over = True

    def halt(self) -> None:
        """Take the hands off the keys at once."""
        self._timer.stop()

    def _take_picture(self) -> None:
        stage = self._desk.stage
        if stage is Stage.READY:
            self._album.take(self._window, f"{self._name}-{'ready' if self._desk.waiting else 'empty'}")
        elif stage is not Stage.CONNECTING and self._desk.is_fresh:
            self._album.take(self._window, f"{self._name}-{stage.name.lower()}")

    def _step(self) -> None:
        if self._desk.is_busy:
            return
        self._take_picture()
        match self._desk.stage:
            case Stage.SIGNED_OUT:
                self._sign_in()
            case Stage.CHOOSING:
                press(self._window, f"desk.counter.{self._badge.counter}")
            case Stage.READY:
                self._call()
            case Stage.CALLED:
                self._receive()
            case Stage.SERVING:
                self._serve()

    def _sign_in(self) -> None:
        if type_into(self._window, "desk.sign_in.user", self._badge.login):
            type_into(self._window, "desk.sign_in.password", self._badge.password)
            press(self._window, "desk.sign_in.go")

    def _call(self) -> None:
        if self._desk.waiting and not self._is_over:
            self._comes = self._random.random() >= NOBODY_COMES
            key(self._window, Qt.Key.Key_F2)

    def _receive(self) -> None:
        if self._comes:
            self._patience = self._random.randint(0, 2)
            key(self._window, Qt.Key.Key_F4)
        elif self._desk.can_say_no_show:
            key(self._window, Qt.Key.Key_F6)
        else:
            key(self._window, Qt.Key.Key_F3)

    def _serve(self) -> None:
        if self._patience > 0 and not self._is_over:
            self._patience -= 1
        else:
            key(self._window, Qt.Key.Key_F4)
