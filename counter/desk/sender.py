"""How a desk sends: one command at a time, and what was not done is told in a sentence.

While a command is on its way the keys say so, and a second press does nothing. Just after an answer a press
does nothing either: it was meant for the word that stood on the key before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject

from common.client.pending_command import PendingCommand
from common.client.sign_in import SignRequest
from common.contract.events import Recorded
from common.contract.problems import Problem
from common.contract.refusals import Forbidden, SignInThrottled, Unauthorised
from common.contract.wire import Officer
from common.domain.commands import CallNext, CloseCounter, Command, Finish, OpenCounter
from common.domain.errors import CounterTaken, OfficerElsewhere, Unreachable
from common.domain.events import CounterClosed
from common.domain.results import Result
from common.domain.words import CloseReason, CommandId, CounterCode, LegId, Status
from common.runtime.clock import Clock
from counter.desk.link import DeskCommands, DeskLink
from counter.desk.outlook import Outlook

SESSION_ENDED = "desk.notice.session_ended"
SETTLE_S = 0.4
"""A press sooner than this after an answer is the second half of a double press."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that was not done: the sentence's key and its data."""

    key: str
    data: dict[str, str | int | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MoveOffer:
    """The officer is still at the counter `left`; `wanted` would open another one."""

    left: CounterCode
    wanted: OpenCounter


def notice_of(problem: Problem) -> Notice:
    """The sentence for a refusal. An officer needs other words than a device for who may do what."""
    if problem.code == Forbidden.code and problem.data.get("counter"):
        return Notice("desk.notice.not_your_counter", problem.data)
    if problem.code == Unauthorised.code and problem.data.get("session"):
        return Notice(SESSION_ENDED)
    if problem.code == SignInThrottled.code and problem.data.get("retry_after_s"):
        return Notice("desk.notice.throttled", problem.data)
    return Notice(f"refusals.{problem.code}", problem.data)


class Sender(Outlook):
    """Commands and sign-ins on their way, and the notice of what came of them."""

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
        self._move_offer: MoveOffer | None = None
        self._leaves = False
        self._was_delayed = False
        self._was_at: CounterCode | None = None
        """The counter that was open here when the desk looked last, and the leg it had in hand."""
        self._had: LegId | None = None
        link.state_loaded.connect(self._forget_answered)
        link.events_arrived.connect(self._see)
        on_its_way = [one for one in commands.recovered if not one.is_over]
        if on_its_way:
            self._follow(on_its_way[-1])

    @property
    def notice(self) -> Notice | None:
        """Why the last press did nothing, or what happened without one."""
        return self._notice

    @property
    def move_offer(self) -> MoveOffer | None:
        """The officer has another counter open: to be asked whether they come over."""
        return self._move_offer

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

    def dismiss(self) -> None:
        """The notice was read."""
        if self._notice is not None:
            self._tell(None)

    def stay(self) -> None:
        """The officer does not come over."""
        self._move_offer = None

    def move_here(self, offer: MoveOffer) -> None:
        """The officer comes over: the other counter closes, this one opens."""
        self._move_offer = None
        self._settled_at = float("-inf")  # the answer to a question is no double press
        self._send(replace(offer.wanted, command_id=self._new_id(), move=True))

    # --- on its way

    def _new_id(self) -> CommandId:
        return self._commands.new_command_id()

    def _at_counter(self, make: Callable[[CounterCode], Command]) -> bool:
        session = self.session
        return session is not None and self._send(make(session.counter))

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
        command = None if self._pending is None else self._pending.command
        self._end_command()
        self._move_offer = self._offer(command, problem)
        if self._move_offer is not None:
            self._tell(None)
            return
        notice = notice_of(problem)
        self._tell(notice)
        if notice.key == SESSION_ENDED:
            # The hub has let go of the officer; so does the desk. The counter stays open for them.
            self._ask(self._link.sign_out, notice)

    def _offer(self, command: Command | None, problem: Problem) -> MoveOffer | None:
        """Where the refusal says that the officer is still at a counter, here or at another computer."""
        if not isinstance(command, OpenCounter) or command.move:
            return None
        left = CounterCode(str(problem.data.get("counter") or ""))
        is_mine = problem.code == CounterTaken.code and self.mine_elsewhere(left)
        return MoveOffer(left, command) if is_mine or problem.code == OfficerElsewhere.code else None

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
        self._look_who_closed()
        super()._refresh()

    # --- what happens without a press

    def _see(self, recorded: Sequence[Recorded]) -> None:
        for one in recorded:
            event = one.event
            if isinstance(event, CounterClosed) and event.counter == self._was_at:
                self._was_at = None
                if event.reason is not CloseReason.OFFICER:
                    self._notice = Notice(self._closed_key(event.reason), self._closed_data(event.counter))

    def _closed_key(self, reason: CloseReason) -> str:
        key = f"operations.closed.{reason.value}"
        state = self.state
        had = None if state is None or self._had is None else state.legs.get(self._had)
        if reason is not CloseReason.SUPERVISOR or had is None:
            return key
        return {Status.PARKED: f"{key}.parked", Status.WAITING: f"{key}.returned"}.get(had.status, key)

    def _closed_data(self, counter: CounterCode) -> dict[str, str | int | None]:
        state = self.state
        had = None if state is None or self._had is None else state.legs.get(self._had)
        return {"counter": counter, "code": "" if had is None else had.code}

    def _look_who_closed(self) -> None:
        """While the link was away nobody told that the counter was closed: the state shows it."""
        session, leg = self.session, self.leg
        if session is not None:
            self._was_at, self._had = session.counter, None if leg is None else leg.leg_id
        elif self._was_at is not None and self.officer is not None and self.state is not None:
            closed, self._was_at = self._was_at, None
            if not (self._pending is not None and isinstance(self._pending.command, CloseCounter)):
                self._notice = Notice("operations.closed.meanwhile", {"counter": closed})
