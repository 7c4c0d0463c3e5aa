"""A change that is looked at before it is made: a file of the whole site, a year's holidays.

It is worked out off the GUI thread, and anew whenever the site is another; nothing is sent before it is
accepted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from common.domain.commands import Command
from common.domain.words import CommandId
from common.ui.pill import Tone
from counter.supervisor.actions import Actions
from counter.supervisor.admin.record import Scene
from counter.supervisor.dashboard import Notice
from counter.supervisor.link import Run


class Stage(Enum):
    """Where the proposal stands."""

    READING = auto()
    FAULTY = auto()
    """What was read cannot be used; nothing of it is taken."""
    SAME = auto()
    """It would change nothing."""
    READY = auto()
    SENDING = auto()
    DONE = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """One line of what would be, or of what is wrong."""

    title: str
    detail: str = ""
    mark: str = ""
    icon: str = ""
    pill: str = ""
    tone: Tone = Tone.QUIET
    chapter: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of reading: `make` gives the command, None where there is nothing to send."""

    about: str
    lines: tuple[ProposalLine, ...] = ()
    make: Callable[[CommandId], Command] | None = None
    is_faulty: bool = False


Plan = Callable[[Scene], Outcome]


class Proposal(QObject):
    """`changed` when it stands otherwise."""

    changed = Signal()

    def __init__(
        self, title: str, plan: Plan, scene: Scene, acts: Actions, run: Run, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._plan = plan
        self._acts = acts
        self._run = run
        self._scene = scene
        self._is_running = False
        self._sent: Command | None = None
        self.outcome = Outcome("")
        self.stage = Stage.READING
        self.notice: Notice | None = None
        acts.changed.connect(self._follow)
        acts.done.connect(self._done)
        self._work()

    def close(self) -> None:
        self._acts.changed.disconnect(self._follow)
        self._acts.done.disconnect(self._done)
        self.deleteLater()

    # --- working it out

    def refresh(self, scene: Scene) -> None:
        """The site is another: so may be what would change."""
        self._scene = scene
        if self.stage not in {Stage.SENDING, Stage.DONE, Stage.FAULTY}:
            self._work()

    def _work(self) -> None:
        if self._is_running:
            return
        self._is_running = True
        scene, plan = self._scene, self._plan
        self._run(lambda: plan(scene), lambda outcome: self._worked(scene, outcome), self._failed, self)

    def _worked(self, scene: Scene, outcome: Outcome) -> None:
        self._is_running = False
        if scene is not self._scene:
            self._work()
            return
        if self.stage in {Stage.SENDING, Stage.DONE}:
            return
        self.outcome = outcome
        if outcome.is_faulty:
            self.stage = Stage.FAULTY
        else:
            self.stage = Stage.SAME if outcome.make is None else Stage.READY
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._is_running = False
        raise error  # a plan says itself what it cannot read: the rest is a fault of ours

    # --- making it so

    def accept(self) -> None:
        """Send it."""
        make = self.outcome.make
        if self.stage not in {Stage.READY, Stage.REFUSED} or make is None:
            return
        command = make(self._acts.new_id())
        if self._sent is not None and self.notice == Notice("unreachable"):
            again = replace(command, command_id=self._sent.command_id)
            command = self._sent if again == self._sent else command
        self._sent, self.notice, self.stage = command, None, Stage.SENDING
        if not self._acts.send(command):
            self._stop(self._acts.notice or Notice("unreachable"))
            return
        self.changed.emit()

    def _follow(self) -> None:
        if self.stage is Stage.SENDING and not self._acts.is_busy and self._acts.notice is not None:
            self._stop(self._acts.notice)

    def _stop(self, notice: Notice) -> None:
        self.stage, self.notice = Stage.REFUSED, notice
        self.changed.emit()

    def _done(self, command: Command) -> None:
        if command is self._sent:
            self.stage = Stage.DONE
            self.changed.emit()
