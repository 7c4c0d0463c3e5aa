"""What a supervisor changes: every press is a command, one at a time, and over when the state shows it.

Whoever asks gets the end of the command as a signal; a second press while one is on its way does nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from common.client.pending_command import PendingCommand
from common.contract.problems import Problem
from common.domain.commands import Command
from common.domain.errors import Unreachable
from common.domain.words import CommandId
from counter.supervisor.dashboard import Notice
from counter.supervisor.link import DashboardCommands, DashboardLink


class Actions(QObject):
    """One for the window; its rooms share it."""

    changed = Signal()
    """`is_busy`, `is_slow` or `notice` is another."""
    done = Signal(object)
    """With the `Command` whose doing the state shows now."""

    def __init__(
        self, link: DashboardLink, commands: DashboardCommands, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._commands = commands
        self._pending: PendingCommand | None = None
        self._notice: Notice | None = None
        self._is_slow = False
        link.events_arrived.connect(lambda _: self._look())
        link.state_loaded.connect(self._loaded)

    @property
    def is_busy(self) -> bool:
        """A command is on its way."""
        return self._pending is not None

    @property
    def is_slow(self) -> bool:
        """It is on its way for longer than people bear without a sign."""
        return self.is_busy and self._is_slow

    @property
    def notice(self) -> Notice | None:
        """Why the last command was not done."""
        return self._notice

    def forget(self) -> None:
        """The notice was read."""
        self._tell(None)

    def new_id(self) -> CommandId:
        """For the command that is sent next."""
        return self._commands.new_command_id()

    def send(self, command: Command) -> bool:
        """Send what belongs to this moment; False when it was not sent."""
        if self.is_busy:
            return False
        try:
            pending = self._commands.send(command, only_while_fresh=True)
        except Unreachable:
            self._tell(Notice("unreachable"))
            return False
        self._pending, self._notice, self._is_slow = pending, None, False
        pending.answered.connect(lambda _: self._look())
        pending.refused.connect(self._refused)
        pending.given_up.connect(self._given_up)
        pending.delayed.connect(self._delayed)
        self.changed.emit()
        return True

    def _look(self) -> None:
        """An answer may come before the events that it speaks of."""
        pending = self._pending
        if pending is not None and pending.is_over and (pending.sequence or 0) <= self._link.sequence:
            self._end(pending)

    def _loaded(self) -> None:
        """A new state holds what was answered before it, whatever its sequence."""
        if self._pending is not None and self._pending.is_over:
            self._end(self._pending)

    def _end(self, pending: PendingCommand) -> None:
        self._pending = None
        self.changed.emit()
        self.done.emit(pending.command)

    def _delayed(self) -> None:
        self._is_slow = True
        self.changed.emit()

    def _refused(self, problem: Problem) -> None:
        self._pending = None
        self._tell(Notice(problem.code, problem.data))

    def _given_up(self, _unreachable: Unreachable) -> None:
        self._pending = None
        self._tell(Notice("unreachable"))

    def _tell(self, notice: Notice | None) -> None:
        self._notice = notice
        self.changed.emit()
