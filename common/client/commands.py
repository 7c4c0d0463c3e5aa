"""Sends commands so that none is lost and none is done twice.

    send ──▶ kept on disk ──▶ sent ──▶ answered | refused ──▶ forgotten
                  ▲             │
                  └─────────────┘ link lost, hub busy, store failed: again, with the same id

The hub answers a repeated id with its first answer, so to ask again is always safe. Lives in the GUI
thread; the disk is touched by `run` only, one job at a time and all that is ready in one sync.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer

from common.client.backoff import Backoff
from common.client.command_ids import CommandIds
from common.client.hub_link import HubLink
from common.client.link import LinkState
from common.client.outbox import Kept, Outbox
from common.client.pending_command import Patience, PendingCommand
from common.contract.commands import command_body
from common.contract.refusals import HubBusy, StoreFailed
from common.contract.results import result_from
from common.contract.wire import AnswerMessage, CommandMessage, ProblemMessage
from common.domain.commands import Command
from common.domain.errors import Unreachable
from common.domain.words import CommandId
from common.runtime.clock import Clock

T = TypeVar("T")
FRESH_FOR_S = 30.0
"""How long a command that belongs to the moment may still be asked again."""
NOT_THE_LAST_WORD = frozenset({HubBusy.code, StoreFailed.code})
"""The hub asks to be asked again."""

_log = logging.getLogger(__name__)


class Run(Protocol):
    """Does `work` off the GUI thread and comes back on it, as `Background.run` of the programs does."""

    def __call__(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        owner: QObject | None = None,
    ) -> None: ...


class Commands(QObject):
    """The only way from a screen to the hub's queues."""

    def __init__(
        self,
        link: HubLink,
        outbox: Outbox,
        run: Run,
        *,
        clock: Clock,
        ids: CommandIds | None = None,
        patience: Patience | None = None,
        backoff: Backoff | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._outbox = outbox
        self._run = run
        self._clock = clock
        self._ids = ids or CommandIds(clock)
        self._patience = patience or Patience()
        self._backoff = backoff or Backoff()
        self._pending: dict[CommandId, PendingCommand] = {}
        self._kept: set[CommandId] = set()
        self._in_flight: set[CommandId] = set()
        self._to_keep: list[PendingCommand] = []
        self._to_forget: list[CommandId] = []
        self._is_writing = False
        self._is_stopped = False
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._send_all)
        self._expiry = QTimer(self, singleShot=True)
        self._expiry.timeout.connect(self._give_up_expired)
        link.welcomed.connect(self._welcomed)
        link.answered.connect(self._answered)
        link.refused.connect(self._refused)
        link.link_changed.connect(self._link_changed)
        self.recovered = tuple(self._recover(kept) for kept in outbox.found)
        """What an earlier run of the program left without an answer, on its way again. A run that was cut
        off may have seen the answer already."""
        self._watch_expiry()

    @property
    def waiting(self) -> int:
        """How many commands have no answer yet."""
        return len(self._pending)

    def new_command_id(self) -> CommandId:
        """For the command that is sent next."""
        return self._ids.new()

    def send(
        self, command: Command, *, only_while_fresh: bool = False, expires_s: float | None = None
    ) -> PendingCommand:
        """Send a command and follow it.

        Without an answer it is asked again, with the same id, over every new link and after a restart of
        the program, but not later than after `expires_s`. `only_while_fresh` is for what belongs to the
        moment, as a call does: raises `Unreachable` unless the link is fresh, and expires soon.
        """
        if only_while_fresh:
            if self._link.link is not LinkState.FRESH:
                raise Unreachable("hub", self._link.link.value)
            expires_s = FRESH_FOR_S if expires_s is None else expires_s
        known = self._pending.get(command.command_id)
        if known is not None:
            return known
        deadline = None if expires_s is None else self._clock.monotonic() + expires_s
        pending = PendingCommand(command, self._patience, deadline=deadline)
        self._pending[command.command_id] = pending
        self._to_keep.append(pending)
        QTimer.singleShot(0, self, self._write)
        self._watch_expiry()
        return pending

    def stop(self) -> None:
        """The program ends: what has no answer stays on disk for its next run."""
        self._is_stopped = True
        for timer in (self._again, self._expiry):
            timer.stop()
        if self._to_forget and not self._is_writing:
            try:
                self._outbox.write([], self._to_forget)
            except OSError:
                _log.exception("the outbox still holds commands that were answered; they are asked again")

    # --- the disk

    def _recover(self, kept: Kept) -> PendingCommand:
        deadline = None
        if kept.expires_at is not None:
            left_s = (kept.expires_at - self._clock.now()).total_seconds()
            deadline = self._clock.monotonic() + left_s
        pending = PendingCommand(kept.command, self._patience, deadline=deadline)
        self._pending[pending.command_id] = pending
        self._kept.add(pending.command_id)
        return pending

    def _write(self) -> None:
        if self._is_stopped or self._is_writing or not (self._to_keep or self._to_forget):
            return
        self._is_writing = True
        keep, self._to_keep = self._to_keep, []
        forget, self._to_forget = self._to_forget, []
        kept = [self._kept_of(pending) for pending in keep]
        self._run(
            lambda: self._outbox.write(kept, forget),
            lambda _: self._written(keep),
            lambda error: self._not_written(keep, forget, error),
            self,
        )

    def _kept_of(self, pending: PendingCommand) -> Kept:
        """On disk the end stands in wall time: monotonic time does not outlive the machine."""
        if pending.deadline is None:
            return Kept(pending.command, None)
        left_s = pending.deadline - self._clock.monotonic()
        return Kept(pending.command, self._clock.now() + timedelta(seconds=left_s))

    def _written(self, keep: list[PendingCommand]) -> None:
        self._is_writing = False
        for pending in keep:
            if not pending.is_over:
                self._kept.add(pending.command_id)
                self._transmit(pending)
        self._write()

    def _not_written(self, keep: list[PendingCommand], forget: list[CommandId], error: Exception) -> None:
        self._is_writing = False
        self._to_forget = forget + self._to_forget
        if not isinstance(error, OSError):
            raise error
        _log.error("a command could not be kept on disk", exc_info=error)
        for pending in keep:
            self._close(pending)
            pending.give_up(Unreachable("journal", error.strerror or ""))
        if self._to_keep:
            self._write()

    # --- the wire

    def _transmit(self, pending: PendingCommand) -> None:
        if self._is_expired(pending):
            self._give_up(pending)
            return
        command = pending.command
        if self._link.post(CommandMessage(name=command.name, body=command_body(command))):
            self._in_flight.add(pending.command_id)

    def _send_all(self) -> None:
        """Everything that is kept and not on its way, in the order it was sent."""
        for command_id, pending in list(self._pending.items()):
            if command_id in self._kept and command_id not in self._in_flight:
                self._transmit(pending)

    def _welcomed(self) -> None:
        self._in_flight.clear()
        self._send_all()

    def _link_changed(self, state: LinkState) -> None:
        if state is LinkState.LOST:
            self._in_flight.clear()
            self._give_up_expired()

    def _answered(self, message: AnswerMessage) -> None:
        pending = self._pending.get(CommandId(message.command_id))
        if pending is None:
            return
        self._backoff.reset()
        result = result_from(pending.command.name, message.result)
        self._finish(pending)
        pending.answer(result, message.sequence)

    def _refused(self, message: ProblemMessage) -> None:
        pending = self._pending.get(CommandId(message.command_id or ""))
        if pending is None:
            return
        if message.problem.code in NOT_THE_LAST_WORD:
            self._in_flight.discard(pending.command_id)
            if not self._again.isActive():
                self._again.start(int(self._backoff.next_s() * 1000))
            return
        self._finish(pending)
        pending.refuse(message.problem)

    # --- the end of a command

    def _is_expired(self, pending: PendingCommand) -> bool:
        return pending.deadline is not None and self._clock.monotonic() >= pending.deadline

    def _give_up_expired(self) -> None:
        """What is on its way over a living link may still be answered and is left alone."""
        for command_id, pending in list(self._pending.items()):
            if command_id not in self._in_flight and self._is_expired(pending):
                self._give_up(pending)
        self._watch_expiry()

    def _watch_expiry(self) -> None:
        now = self._clock.monotonic()
        ends = [one.deadline - now for one in self._pending.values() if one.deadline is not None]
        left_s = min((end for end in ends if end > 0), default=None)
        if left_s is not None:
            self._expiry.start(int(left_s * 1000) + 1)

    def _give_up(self, pending: PendingCommand) -> None:
        self._finish(pending)
        pending.give_up(Unreachable("hub", "expired"))

    def _finish(self, pending: PendingCommand) -> None:
        self._close(pending)
        self._to_forget.append(pending.command_id)
        QTimer.singleShot(0, self, self._write)

    def _close(self, pending: PendingCommand) -> None:
        for ids in (self._kept, self._in_flight):
            ids.discard(pending.command_id)
        self._pending.pop(pending.command_id, None)
