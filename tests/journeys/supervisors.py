"""A supervisor at a real dashboard: with its own link, outbox and window, as the program makes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from common.client.backoff import Backoff
from common.client.commands import Commands
from common.client.hub_link import HubLink
from common.client.journal import Journal
from common.client.outbox import Outbox
from common.domain.leg import Leg
from common.domain.state import QueueState
from common.domain.words import Status
from common.runtime.clock import SystemClock
from common.ui.background import Background
from common.ui.language import Language
from counter.supervisor.app import AREAS, make_dashboard
from counter.supervisor.live.live_board import Shown
from counter.supervisor.live.live_page import LivePage
from counter.supervisor.sheet import Sheet
from tests.hub.living import PASSWORD
from tests.journeys.officers import SOON_MS


class Supervisor:
    """Someone with a mouse and a keyboard."""

    def __init__(self, qtbot: QtBot, url: str, token: str, folder: Path) -> None:
        self._qtbot = qtbot
        clock = SystemClock()
        self._outbox = Outbox(Journal(folder / "outbox.jsonl"))
        self._background = Background()
        self.link = HubLink(url, token, clock=clock, backoff=Backoff(base_s=0.05, cap_s=0.2))
        self._commands = Commands(self.link, self._outbox, self._background.run, clock=clock)
        self.window = make_dashboard(
            self.link, self._commands, self._background.run, Language(AREAS), folder=folder
        )
        self.window.show()
        self.link.start()

    # --- what is there

    def until(self, so: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(so()), timeout=SOON_MS)

    @property
    def page(self) -> LivePage:
        page = self.window.here
        assert isinstance(page, LivePage)
        return page

    @property
    def state(self) -> QueueState:
        state = self.link.state
        assert state is not None
        return state

    def leg(self, code: str) -> Leg:
        """The present leg of a number."""
        return self.state.legs[self.state.by_code[code]]

    def until_status(self, code: str, status: Status) -> None:
        self.until(lambda: code in self.state.by_code and self.leg(code).status is status)

    @property
    def sheet(self) -> Sheet:
        sheet = self.page.sheets.open_now
        assert sheet is not None
        return sheet

    def control(self, name: str) -> QWidget:
        found = [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]
        assert len(found) == 1, (name, found)
        return found[0]

    # --- what is done

    def sign_in(self, login: str = "ibu") -> None:
        self.until(self.window.sign_in.isVisible)
        self.type("dashboard.sign_in.user", login)
        self.type("dashboard.sign_in.password", PASSWORD)
        self.press("dashboard.sign_in.go")
        self.until(lambda: self.window.here is not None)

    def press(self, name: str) -> None:
        key = self.control(name)
        assert isinstance(key, QAbstractButton)
        assert key.isEnabled(), name
        QTest.mouseClick(key, Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        line = self.control(name)
        assert isinstance(line, QLineEdit)
        line.clear()
        QTest.keyClicks(line, text)

    def open_ticket(self, code: str) -> None:
        """Turn to the numbers, type it, Enter."""
        self.until(lambda: code in self.state.by_code)
        self.press("dashboard.tab.tickets")
        self.type("dashboard.search", code)
        QTest.keyClick(self.control("dashboard.search"), Qt.Key.Key_Return)
        assert self.sheet.title.whole == code

    def open_row(self, shown: Shown, key: str) -> None:
        """Turn to booths or counters and click on one."""
        self.press(f"dashboard.tab.{shown.value}")
        rows, model = self.page.table.lists[shown], self.page.table.models[shown]
        self.until(lambda: model.row_of(key) is not None)
        index = model.index(model.row_of(key) or 0, 0)
        rows.scrollTo(index)
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(index).center())

    def go(self) -> None:
        """Press the sheet's large key and wait until the sheet is gone: the state shows what was asked."""
        self.press(f"{self.sheet.objectName()}.go")
        self.until(lambda: self.page.sheets.open_now is None)

    def refused(self) -> str:
        """Press the sheet's large key and wait for why not."""
        self.press(f"{self.sheet.objectName()}.go")
        self.until(lambda: self.sheet.error.whole)
        return self.sheet.error.whole

    def leave(self) -> None:
        """As the program ends."""
        self._commands.stop()
        self.link.stop()
        self._background.close()
        self._outbox.close()
        self.window.close()
        self.window.deleteLater()
