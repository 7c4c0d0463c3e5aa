"""The view model of one desk: what the officer does, what is on its way, and what was not done.

One command at a time: while it is on its way the keys say so, and a second press does nothing. Just
after an answer a press does nothing either: it was meant for the word that stood on the key before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from common.client.pending_command import PendingCommand
from common.client.sign_in import SignRequest
from common.contract.problems import Problem
from common.contract.refusals import Forbidden, SignInThrottled, Unauthorised
from common.contract.wire import Officer
from common.domain.commands import (
    CallNext,
    CallTicket,
    Cancel,
    CloseCounter,
    Command,
    Finish,
    NoShow,
    OpenCounter,
    Recall,
    StartService,
)
from common.domain.errors import Unreachable
from common.domain.results import Result
from common.domain.words import ChosenReason, CommandId, CounterCode, LegId, Outcome
from common.runtime.clock import Clock
from counter.desk.link import DeskCommands, DeskLink
from counter.desk.standing import LATE, Pace, Stage, Standing

__all__ = ["LATE", "Desk", "Notice", "Pace", "Stage"]

SESSION_ENDED = "desk.notice.session_ended"
SETTLE_S = 0.4
"""A press sooner than this after an answer is the second half of a double press."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that was not done: the sentence's key and its data."""

    key: str
    data: dict[str, str | int | None] = field(default_factory=dict)


def notice_of(problem: Problem) -> Notice:
    """The sentence for a refusal. An officer needs other words than a device for who may do what."""
    if problem.code == Forbidden.code and problem.data.get("counter"):
        return Notice("desk.notice.not_your_counter", problem.data)
    if problem.code == Unauthorised.code and problem.data.get("session"):
        return Notice(SESSION_ENDED)
    if problem.code == SignInThrottled.code and problem.data.get("retry_after_s"):
        return Notice("desk.notice.throttled", problem.data)
    return Notice(f"refusals.{problem.code}", problem.data)


class Desk(Standing):
    """Presses go through here; each does nothing where it makes no sense."""

    def __init__(
        self,
        link: DeskLink,
        commands: DeskCommands,
        clock: Clock,
        *,
        preferred: str = "",
        settle_s: float = SETTLE_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(link, preferred=preferred, parent=parent)
        self._commands = commands
        self._clock = clock
        self._settle_s = settle_s
        self._settled_at = float("-inf")
        self._pending: PendingCommand | None = None
        self._request: SignRequest | None = None
        self._notice: Notice | None = None
        self._outcome = Outcome.COMPLETED
        self._leaves = False
        self._was_delayed = False
        link.state_loaded.connect(self._forget_answered)
        on_its_way = [one for one in commands.recovered if not one.is_over]
        if on_its_way:
            self._follow(on_its_way[-1])

    @property
    def notice(self) -> Notice | None:
        """Why the last press did nothing."""
        return self._notice

    @property
    def is_busy(self) -> bool:
        """A command or a sign-in is on its way."""
        return self._pending is not None or self._request is not None

    @property
    def is_slow(self) -> bool:
        """It is on its way for longer than people bear without a sign."""
        return self.is_busy and self._was_delayed

    @property
    def is_finish_kept(self) -> bool:
        """The end of the service is stored here and goes out when the hub is back."""
        pending = self._pending
        return pending is not None and isinstance(pending.command, Finish) and not self.is_fresh

    @property
    def outcome(self) -> Outcome:
        """What `finish` will say."""
        return self._outcome

    def dismiss(self) -> None:
        """The notice was read."""
        if self._notice is not None:
            self._tell(None)

    # --- what the officer does

    def sign_in(self, officer: str, password: str) -> None:
        self._ask(lambda: self._link.sign_in(officer, password))

    def sign_out(self) -> None:
        """Leave; an open counter stays open for whoever signs in here next."""
        self._ask(self._link.sign_out)

    def choose_outcome(self, outcome: Outcome) -> None:
        if not self.is_busy and outcome is not self._outcome:
            self._outcome = outcome
            self.changed.emit()

    def open_counter(self, counter: CounterCode) -> None:
        self._send(OpenCounter(command_id=self._new_id(), counter=counter))

    def close_counter(self, *, leave: bool = False) -> None:
        """Stop serving here; with `leave` also sign out, once it is closed."""
        session = self.session
        if session is not None:
            sent = self._send(CloseCounter(command_id=self._new_id(), counter=session.counter))
            self._leaves = sent and leave

    def primary(self) -> None:
        """The large key: call, start, finish."""
        match self.stage:
            case Stage.READY:
                self.call_next()
            case Stage.CALLED:
                self.start_service()
            case Stage.SERVING:
                self.finish()

    def call_next(self) -> None:
        self._at_counter(lambda counter: CallNext(command_id=self._new_id(), counter=counter))

    def call_ticket(self, leg_id: LegId, reason: ChosenReason) -> None:
        self._at_counter(
            lambda counter: CallTicket(
                command_id=self._new_id(), counter=counter, leg_id=leg_id, reason=reason
            )
        )

    def recall(self) -> None:
        if self.stage is Stage.CALLED:
            self._at_counter(lambda counter: Recall(command_id=self._new_id(), counter=counter))

    def start_service(self) -> None:
        self._outcome = Outcome.COMPLETED
        self._at_counter(lambda counter: StartService(command_id=self._new_id(), counter=counter))

    def finish(self) -> None:
        """Also without a link: what is being served is finished now and sent when the hub is back."""
        leg, session = self.leg, self.session
        if leg is not None and session is not None:
            finish = Finish(
                command_id=self._new_id(), counter=session.counter, leg_id=leg.leg_id, outcome=self._outcome
            )
            if self._send(finish, only_while_fresh=False):
                self._finished_at = self.now

    def no_show(self) -> None:
        if self.stage is Stage.CALLED and self.can_say_no_show:
            self._at_counter(lambda counter: NoShow(command_id=self._new_id(), counter=counter))

    def cancel(self) -> None:
        if self.stage is Stage.CALLED:
            self._at_counter(lambda counter: Cancel(command_id=self._new_id(), counter=counter))

    # --- on its way

    def _new_id(self) -> CommandId:
        return self._commands.new_command_id()

    def _at_counter(self, make: Callable[[CounterCode], Command]) -> None:
        session = self.session
        if session is not None:
            self._send(make(session.counter))

    def _send(self, command: Command, *, only_while_fresh: bool = True) -> bool:
        if self.is_busy or self._clock.monotonic() - self._settled_at < self._settle_s:
            return False
        try:
            pending = self._commands.send(command, only_while_fresh=only_while_fresh)
        except Unreachable:
            self._tell(Notice("refusals.unreachable"))
            return False
        self._notice = None
        self._follow(pending)
        self.changed.emit()
        return True

    def _follow(self, pending: PendingCommand) -> None:
        self._pending = pending
        self._was_delayed = False
        pending.answered.connect(self._answered)
        pending.refused.connect(self._refused)
        pending.given_up.connect(self._given_up)
        pending.delayed.connect(self._delayed)

    def _ask(self, ask: Callable[[], SignRequest], then: Notice | None = None) -> None:
        if self.is_busy:
            return
        try:
            request = ask()
        except Unreachable:
            self._tell(Notice("refusals.unreachable"))
            return
        self._notice = then
        self._request = request
        self._was_delayed = False
        request.answered.connect(self._sign_answered)
        request.refused.connect(self._sign_refused)
        request.given_up.connect(self._sign_given_up)
        self.changed.emit()

    def _sign_answered(self, _officer: Officer | None) -> None:
        self._request = None
        self._tell(self._notice)

    def _sign_refused(self, problem: Problem) -> None:
        self._request = None
        self._tell(notice_of(problem))

    def _sign_given_up(self, _unreachable: Unreachable) -> None:
        self._request = None
        self._tell(Notice("refusals.unreachable"))

    def _delayed(self) -> None:
        self._was_delayed = True
        self.changed.emit()

    def _answered(self, result: Result) -> None:
        pending = self._pending
        if pending is not None and isinstance(pending.command, CallNext) and result is None:
            self._notice = Notice("desk.notice.nobody_waits")
        self._refresh()

    def _refused(self, problem: Problem) -> None:
        self._end_command()
        notice = notice_of(problem)
        self._tell(notice)
        if notice.key == SESSION_ENDED:
            # The hub has let go of the officer; so does the desk. The counter stays open for them.
            self._ask(self._link.sign_out, notice)

    def _given_up(self, unreachable: Unreachable) -> None:
        self._end_command()
        key = "desk.notice.not_kept" if unreachable.what == "journal" else "desk.notice.no_answer"
        self._tell(Notice(key))

    def _end_command(self) -> None:
        self._pending = None
        self._leaves = False
        self._finished_at = None
        self._settled_at = self._clock.monotonic()

    def _tell(self, notice: Notice | None) -> None:
        self._notice = notice
        self.changed.emit()

    def _forget_answered(self) -> None:
        """A new state holds what was answered before it, whatever its sequence."""
        if self._pending is not None and self._pending.is_over:
            self._end_command()

    def _refresh(self) -> None:
        """A press is over when the state has seen what it did, so that no key lags behind its word."""
        pending, leaves = self._pending, self._leaves
        if pending is not None and pending.is_over and (pending.sequence or 0) <= self._link.sequence:
            self._end_command()
            if leaves and isinstance(pending.command, CloseCounter):
                self._ask(self._link.sign_out)
        super()._refresh()
