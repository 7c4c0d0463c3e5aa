"""Officers at real desks: each with its own link, outbox and window, put together as the program does."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from common.client.backoff import Backoff
from common.client.commands import Commands
from common.client.hub_link import HubLink
from common.client.journal import Journal
from common.client.outbox import Outbox
from common.contract.events import ADAPTERS as EVENT
from common.contract.wire import Role
from common.domain.words import CounterCode
from common.hub.token import let_in
from common.runtime.clock import SystemClock
from common.ui.background import Background
from common.ui.language import Language
from counter.app import AREAS, DeskOptions, DeskWindow, make_desk
from counter.desk.desk import Stage
from tests.conftest import Start
from tests.hub.living import PASSWORD, Asking, HubProcess, Premises, free_port, start_hub

SOON_MS = 15_000


class Mall:
    """A hub that can be killed and comes back on its port, and someone who hands out numbers."""

    def __init__(self, start: Start, premises: Premises, data: Path) -> None:
        """On a copy of `premises` at `data`: to make them anew takes longer than most of what is tested."""
        self._start = start
        self._port = free_port()
        self.premises = Premises(Path(shutil.copytree(premises.data, data)), premises.tokens)
        self._ids = (f"mall-{number}" for number in count(1))
        self.hub: HubProcess
        self.ask: Asking

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def open(self) -> None:
        self.hub = start_hub(self._start, self.premises.data, port=self._port)
        self.ask = self.hub.asking(self.premises.tokens)

    def kill(self) -> None:
        self.ask.client.close()
        self.hub.process.kill()
        self.hub.process.wait()

    def ticket(self, service: str = "A1", **more: object) -> str:
        """A number that waits; its code."""
        taken = self.ask.done("issue_ticket", command_id=next(self._ids), service=service, **more)
        self.ask.done("confirm_print", command_id=next(self._ids), leg_id=taken["leg_id"])
        return str(taken["code"])

    def token(self, counter: str | None = None) -> str:
        """Of one more counter PC."""
        code = None if counter is None else CounterCode(counter)
        return let_in(self.premises.data, Role.COUNTER, counter=code)

    def events(self) -> list[tuple[str, dict[str, object]]]:
        """Everything in the log."""
        found = self.ask.get("/v1/events", params={"after": 0}).json()["events"]
        return [(one["name"], one["data"]) for one in found]

    def last(self, name: str) -> dict[str, object]:
        """The last event of that name in the log, with what is left out there because it is as usual."""
        data = [data for one, data in self.events() if one == name][-1]
        whole: dict[str, object] = EVENT[name].dump_python(EVENT[name].validate_python(data), mode="json")
        return whole

    def close(self) -> None:
        if hasattr(self, "ask"):
            self.ask.client.close()


class Officer:
    """Someone with a keyboard."""

    def __init__(self, qtbot: QtBot, url: str, token: str, folder: Path, counter: str = "") -> None:
        self._qtbot = qtbot
        clock = SystemClock()
        self._outbox = Outbox(Journal(folder / "outbox.jsonl"))
        self._background = Background()
        self.link = HubLink(url, token, clock=clock, backoff=Backoff(base_s=0.05, cap_s=0.2))
        self._commands = Commands(self.link, self._outbox, self._background.run, clock=clock)
        options = DeskOptions(counter=counter, settle_s=0)
        self.window: DeskWindow = make_desk(self.link, self._commands, Language(AREAS), clock, options)
        self.desk = self.window.desk
        self.has_left = False
        self.window.show()
        self.link.start()

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window.focusWidget() or self.window, key)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.window.focusWidget() or self.window, text)

    def wait_for(self, stage: Stage) -> None:
        self._qtbot.waitUntil(lambda: self.desk.stage is stage and not self.desk.is_busy, timeout=SOON_MS)

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.desk.is_busy, timeout=SOON_MS)

    def wait_in_line(self, count: int) -> None:
        self._qtbot.waitUntil(lambda: len(self.desk.waiting) == count, timeout=SOON_MS)

    def sign_in(self, login: str = "sari", password: str = PASSWORD) -> None:
        self.wait_for(Stage.SIGNED_OUT)
        self._qtbot.waitUntil(self.window.sign_in.isVisible)
        self.window.sign_in.user.line.clear()
        self.window.sign_in.user.line.setFocus()
        self.write(login)
        self.keys(Qt.Key.Key_Return)
        self.write(password)
        self.keys(Qt.Key.Key_Return)
        self.settle()

    def open(self, counter: str) -> None:
        self._qtbot.waitUntil(self.window.choose.isVisible, timeout=SOON_MS)
        self.write(counter)
        self.keys(Qt.Key.Key_Return)
        self.settle()

    def call(self) -> str:
        """The next number, called here."""
        self.keys(Qt.Key.Key_F2)
        self.wait_for(Stage.CALLED)
        return self.code

    def serve(self) -> str:
        """The next number, called and being served."""
        code = self.call()
        self.keys(Qt.Key.Key_F4)
        self.wait_for(Stage.SERVING)
        return code

    @property
    def code(self) -> str:
        """Of the number in hand; empty where there is none."""
        leg = self.desk.leg
        return "" if leg is None else leg.code

    def says(self, name: str) -> str:
        """What a control says to everyone, seeing or not."""
        return self.control(name).accessibleName()

    def until(self, ready: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(ready, timeout=SOON_MS)

    def control(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def leave(self) -> None:
        """As the program ends."""
        self.has_left = True
        self._commands.stop()
        self.link.stop()
        self._background.close()
        self._outbox.close()
        self.window.close()
        self.window.deleteLater()
