"""A supervisor at a real dashboard: a link, an outbox and a window, put together as the program does."""

from __future__ import annotations

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
from common.runtime.clock import SystemClock
from common.ui.background import Background
from common.ui.language import Language
from counter.supervisor.admin.admin_page import AdminPage
from counter.supervisor.admin.editor import Editor, Standing
from counter.supervisor.admin.inputs.input import Input
from counter.supervisor.app import AREAS, DashboardWindow, make_dashboard
from counter.supervisor.dashboard import Stage
from tests.hub.living import PASSWORD

SOON_MS = 20_000


class Administrator:
    """Someone who administers the building."""

    def __init__(self, qtbot: QtBot, url: str, token: str, folder: Path) -> None:
        self._qtbot = qtbot
        clock = SystemClock()
        self._outbox = Outbox(Journal(folder / "outbox.jsonl"))
        self._background = Background()
        self.link = HubLink(url, token, clock=clock, backoff=Backoff(base_s=0.05, cap_s=0.2))
        self._commands = Commands(self.link, self._outbox, self._background.run, clock=clock)
        self.window: DashboardWindow = make_dashboard(
            self.link, self._commands, self._background.run, Language(AREAS)
        )
        self.window.show()
        self.link.start()

    # --- sitting down

    def sign_in(self, login: str = "ibu") -> None:
        self.until(lambda: self.window.dashboard.stage is Stage.SIGNED_OUT)
        self.window.sign_in.user.line.setText(login)
        self.window.sign_in.password.line.setText(PASSWORD)
        QTest.keyClick(self.window.sign_in.password.line, Qt.Key.Key_Return)
        self.until(lambda: self.window.dashboard.stage is Stage.OPEN)

    def administer(self, section: str) -> AdminPage:
        """Turn to a section of the administration, with a form open where it has any."""
        self.window.turn_to("admin")
        page = self.page
        page.sections.keys[section].click()
        self.until(lambda: not page.desk.is_waiting)
        return page

    @property
    def page(self) -> AdminPage:
        here = self.window.here
        assert isinstance(here, AdminPage)
        return here

    @property
    def editor(self) -> Editor:
        editor = self.page.desk.editor
        assert editor is not None
        return editor

    # --- what is pressed

    def until(self, ready: object) -> None:
        self._qtbot.waitUntil(ready, timeout=SOON_MS)

    def press(self, name: str) -> None:
        found = self.window.findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton), name
        assert found.isEnabled(), name
        found.click()

    def input(self, key: str) -> Input:
        return self.page.form.view.views[key].input

    def write(self, key: str, text: str) -> None:
        line = self.input(key).first()
        assert isinstance(line, QLineEdit), key
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def fill(self, **texts: str) -> None:
        for key, text in texts.items():
            self.write(key, text)

    def choose(self, key: str, value: str) -> None:
        self.input(key)._choose(value)  # type: ignore[attr-defined] # as a press in its menu

    def save(self) -> None:
        self.press("admin.save")
        self.until(lambda: not self.editor.is_sending)
        assert self.editor.standing is Standing.SAVED, (self.editor.errors, self.editor.trouble)

    def control(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def leave(self) -> None:
        """As the program ends."""
        self._commands.stop()
        self.link.stop()
        self._background.close()
        self._outbox.close()
        self.window.close()
        self.window.deleteLater()
