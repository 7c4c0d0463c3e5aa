"""A command on its way, as the one who sent it follows it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from common.contract.problems import Problem
from common.domain.commands import Command
from common.domain.errors import Unreachable
from common.domain.results import Result
from common.domain.words import CommandId


@dataclass(frozen=True, slots=True)
class Patience:
    """What people bear: a busy sign after one second, a word within ten (ux.md; Nielsen)."""

    delayed_s: float = 1.0
    unanswered_s: float = 10.0


class PendingCommand(QObject):
    """Ends in exactly one of `answered`, `refused` and `given_up`; signals come after `send` has returned."""

    answered = Signal(object)
    """With the `Result`."""
    refused = Signal(object)
    """With the `Problem`: the hub's last word."""
    given_up = Signal(object)
    """With an `Unreachable`: it could not be kept on disk, and was not sent; or it expired without an
    answer, and whether the hub did it only the feed tells."""
    delayed = Signal()
    """No answer yet: show that something is going on."""
    unanswered = Signal()
    """Still no answer: say so. The command goes on being asked."""

    def __init__(self, command: Command, patience: Patience, *, deadline: float | None = None) -> None:
        super().__init__()
        self.command = command
        self.deadline = deadline
        """Monotonic seconds; it is not sent after this."""
        self.sequence: int | None = None
        """The log's last when it was answered: a state that has seen it shows what the command did."""
        self.is_over = False
        for after_s, signal in ((patience.delayed_s, self.delayed), (patience.unanswered_s, self.unanswered)):
            timer = QTimer(self, singleShot=True, interval=int(after_s * 1000))
            timer.timeout.connect(signal)
            timer.start()

    @property
    def command_id(self) -> CommandId:
        return self.command.command_id

    def answer(self, result: Result, sequence: int) -> None:
        self.sequence = sequence
        self._end()
        self.answered.emit(result)

    def refuse(self, problem: Problem) -> None:
        self._end()
        self.refused.emit(problem)

    def give_up(self, unreachable: Unreachable) -> None:
        self._end()
        self.given_up.emit(unreachable)

    def _end(self) -> None:
        self.is_over = True
        for timer in self.findChildren(QTimer):
            timer.stop()
