"""One ticket, from the press to the queue, in two phases so that no number waits which nobody holds.

    ISSUING ──▶ PRINTING ──▶ CONFIRMING ──▶ IN_QUEUE
       │            │             │
       ▼            ▼             ▼
    NO_NUMBER   NOT_PRINTED   UNCONFIRMED ──▶ IN_QUEUE | NO_NUMBER
                    │
                    └──▶ PRINTING (again) | CONFIRMING (by the citizen's word) | NO_NUMBER (time is over)

Why a late answer leaves no ghost: the command's id is the leg's id, made before the first byte was sent.
The command expires together with our patience, so it is never sent after the citizen was told "no number".
One that was sent and is answered later, or shows up in the feed later, is answered with `void_print` at
once; and where even that cannot reach the hub, the hub itself voids what nobody confirmed within
`policy.confirm_within_s`.
"""

from __future__ import annotations

import logging
import math
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from common.contract.problems import Problem, problem_of
from common.domain.commands import ConfirmPrint, IssueTicket, VoidPrint
from common.domain.errors import NotPrinting, TicketVoid, Unreachable
from common.domain.results import Result, TicketResult
from common.domain.site import Service
from common.domain.words import ConfirmedBy, LegId, PriorityClass, Status
from common.printing.outcome import PrintOutcome, Reason
from common.printing.outcome import Result as Printed
from kiosk.ports import NumberTaken, Ports, Queues

ISSUE_LIMIT_S = 4.5
"""How long the hub may take for a number; with the printer's 5 s the citizen has a word within 10."""
ANSWER_LIMIT_S = 10.0
ON_THE_WAY_S = 2.0
"""The hub counts from the issue, we from its answer, and a confirmation needs its time too."""

_log = logging.getLogger(__name__)


class Phase(StrEnum):
    """Where the ticket stands."""

    ISSUING = "issuing"
    PRINTING = "printing"
    CONFIRMING = "confirming"
    IN_QUEUE = "in_queue"
    NOT_PRINTED = "not_printed"
    UNCONFIRMED = "unconfirmed"
    NO_NUMBER = "no_number"


BUSY = frozenset({Phase.ISSUING, Phase.PRINTING, Phase.CONFIRMING})


class TicketIssue(QObject):
    """One press of "print". `changed` tells of every new phase; `settled` that nothing is open any more."""

    changed = Signal()
    settled = Signal()

    def __init__(
        self, ports: Ports, service: Service, priority_class: PriorityClass, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.service = service
        self.priority_class = priority_class
        self.phase = Phase.ISSUING
        self.number: NumberTaken | None = None
        self.outcome: PrintOutcome | None = None
        self.problem: Problem | Unreachable | None = None
        """Why there is no number, where there is none; a bug of ours is neither, and then this is None."""
        self.confirmed_by: ConfirmedBy | None = None
        self.may_have_come_out = False
        """A paper with this number may exist, so the next one says that it is a copy."""
        self._ports = ports
        self._within_s = _confirm_within_s(ports.queues)
        self._leg_id: LegId | None = None
        self._began_at = ports.clock.monotonic()
        self._was_in_queue = False
        self._left = False
        self._over = False
        self._attempt = 0
        self._issue_limit = QTimer(self, singleShot=True, interval=int(ISSUE_LIMIT_S * 1000))
        self._issue_limit.timeout.connect(self._hub_too_slow)
        self._answer_limit = QTimer(self, singleShot=True, interval=int(ANSWER_LIMIT_S * 1000))
        self._answer_limit.timeout.connect(self._too_late)
        self._keep = QTimer(self, singleShot=True)
        self._keep.timeout.connect(self._no_longer_kept)
        ports.queues.events_arrived.connect(self._look)
        ports.queues.state_loaded.connect(self._look)

    # --- what a screen reads

    @property
    def is_busy(self) -> bool:
        return self.phase in BUSY

    @property
    def in_queue(self) -> bool:
        """The number counts: it will be called."""
        return self._was_in_queue

    @property
    def seconds_kept(self) -> int:
        """How long the number is still kept for the citizen, if nobody confirms it."""
        left = self._within_s - (self._ports.clock.monotonic() - self._began_at)
        return max(0, math.ceil(left))

    # --- what a citizen does

    def begin(self) -> None:
        """Take the number. The link must be fresh: an offline kiosk has no numbers of its own yet."""
        command_id = self._ports.sender.new_command_id()
        self._leg_id = LegId(command_id)
        command = IssueTicket(
            command_id=command_id, service=self.service.code, priority_class=self.priority_class
        )
        try:
            pending = self._ports.sender.send(command, only_while_fresh=True, expires_s=ISSUE_LIMIT_S)
        except Unreachable as unreachable:
            self._leg_id = None
            self._no_number(unreachable)
            return
        self._issue_limit.start()
        self._answer_limit.start()
        pending.answered.connect(self._issued)
        pending.refused.connect(self._issue_refused)
        pending.given_up.connect(self._issue_given_up)

    def print_again(self) -> None:
        """The same number once more."""
        if self.phase is Phase.NOT_PRINTED and self.number is not None:
            self._answer_limit.start()
            self._print(self.number)

    def go_without_paper(self) -> None:
        """The citizen goes on by the number on the screen."""
        if self.phase is not Phase.NOT_PRINTED:
            return
        self._answer_limit.start()
        if self._was_in_queue:
            self.confirmed_by = ConfirmedBy.SCREEN
            self._become(Phase.IN_QUEUE)
        else:
            self._confirm(ConfirmedBy.SCREEN)

    def nothing_came_out(self) -> None:
        """The printer says it printed, the citizen holds nothing. The number stays in the queue."""
        if self.phase is Phase.IN_QUEUE:
            self.may_have_come_out = True
            self.outcome = None
            self._become(Phase.NOT_PRINTED)

    def leave(self) -> None:
        """The citizen is gone. What is on its way is brought to an honest end; then `settled`."""
        self._left = True
        if self.phase is Phase.NOT_PRINTED and not self._was_in_queue:
            self._void()
        self._settle_if_over()

    # --- the number

    def _issued(self, result: Result) -> None:
        if not isinstance(result, TicketResult):
            raise TypeError(f"issue_ticket was answered with {type(result).__name__}")
        self._issue_limit.stop()
        if self._left or self.phase is not Phase.ISSUING:
            self._void()
            self._become(Phase.NO_NUMBER)
            return
        self._leg_id = result.leg_id
        self.number = NumberTaken(
            leg_id=result.leg_id,
            code=result.code,
            tracking_token=result.tracking_token,
            ahead=result.ahead,
            estimate=result.estimate,
            taken_at=self._ports.queues.hub_now(),
        )
        self._began_at = self._ports.clock.monotonic()
        self._keep.start(int(self._within_s * 1000))
        self._print(self.number)

    def _issue_refused(self, problem: Problem) -> None:
        self._leg_id = None
        self._no_number(problem)

    def _issue_given_up(self, unreachable: Unreachable) -> None:
        self._no_number(unreachable)

    def _hub_too_slow(self) -> None:
        if self.phase is Phase.ISSUING:
            self._no_number(Unreachable("hub", "no answer in time"))

    def _no_number(self, problem: Problem | Unreachable | None) -> None:
        self.problem = problem
        self._become(Phase.NO_NUMBER)

    # --- the paper

    def _print(self, number: NumberTaken) -> None:
        self._attempt += 1
        attempt = self._attempt
        is_copy = self.may_have_come_out
        self.outcome = None
        self._become(Phase.PRINTING)
        self._ports.print_it(
            number,
            self.service,
            self.priority_class,
            is_copy=is_copy,
            done=lambda outcome: self._print_ended(attempt, outcome),
            failed=lambda error: self._print_broke(attempt, error),
            owner=self,
        )

    def _print_ended(self, attempt: int, outcome: PrintOutcome) -> None:
        if attempt != self._attempt:
            return
        self.may_have_come_out = self.may_have_come_out or outcome.result is not Printed.NOT_PRINTED
        if not outcome.printed:
            _log.info("a ticket was not printed", extra={"reason": str(outcome.reason)})
            self._not_printed(outcome)
        elif self.phase in (Phase.PRINTING, Phase.NOT_PRINTED):
            # NOT_PRINTED: the printer was slower than our patience, and now the paper is there.
            self.outcome = outcome
            if self._was_in_queue:
                self._become(Phase.IN_QUEUE)
            else:
                self._confirm(ConfirmedBy.PAPER)

    def _print_broke(self, attempt: int, error: Exception) -> None:
        _log.error("a ticket could not be made", exc_info=error)
        self._print_ended(attempt, PrintOutcome(Printed.UNKNOWN, Reason.ERROR))

    def _not_printed(self, outcome: PrintOutcome) -> None:
        if self.phase is not Phase.PRINTING:
            return
        self.outcome = outcome
        if self._left and not self._was_in_queue:
            self._void()
        self._become(Phase.NOT_PRINTED)

    # --- the queue

    def _confirm(self, by: ConfirmedBy) -> None:
        if self._leg_id is None:
            return
        self.confirmed_by = by
        self._become(Phase.CONFIRMING)
        command = ConfirmPrint(command_id=self._ports.sender.new_command_id(), leg_id=self._leg_id, by=by)
        pending = self._ports.sender.send(command, expires_s=self._within_s)
        pending.answered.connect(lambda _: self._confirmed())
        pending.refused.connect(self._confirm_refused)
        pending.given_up.connect(lambda _: self._not_confirmed())

    def _confirmed(self) -> None:
        if self.phase is Phase.IN_QUEUE:
            return
        self._was_in_queue = True
        self._become(Phase.IN_QUEUE)

    def _confirm_refused(self, problem: Problem) -> None:
        if problem.code == NotPrinting.code:
            # It was confirmed before: a repeated word is no reason to take the number away.
            self._confirmed()
        else:
            self._no_number(problem)

    def _not_confirmed(self) -> None:
        if self.phase is Phase.CONFIRMING:
            self._become(Phase.UNCONFIRMED)

    def _void(self) -> None:
        if self._leg_id is None:
            return
        leg_id, self._leg_id = self._leg_id, None
        command = VoidPrint(command_id=self._ports.sender.new_command_id(), leg_id=leg_id)
        self._ports.sender.send(command, expires_s=self._within_s)
        self._settle_if_over()

    # --- what time and the feed bring

    def _too_late(self) -> None:
        """Ten seconds: something must be said now."""
        if self.phase is Phase.PRINTING:
            self.may_have_come_out = True
            self._not_printed(PrintOutcome(Printed.UNKNOWN, Reason.TIMEOUT))
        else:
            self._not_confirmed()

    def _no_longer_kept(self) -> None:
        if self._was_in_queue or self.number is None or self.phase is Phase.NO_NUMBER:
            self._settle_if_over()
            return
        self._leg_id = None
        self._no_number(problem_of(TicketVoid(code=self.number.code)))

    def _look(self, _events: object = None) -> None:
        """What the feed says about our leg counts more than an answer that never came."""
        state = self._ports.queues.state
        leg = None if state is None or self._leg_id is None else state.legs.get(self._leg_id)
        if leg is None:
            return
        if leg.status is Status.PRINTING:
            if self.phase is Phase.NO_NUMBER:
                self._void()
        elif leg.status is Status.VOID:
            if not self._was_in_queue and self.phase is not Phase.NO_NUMBER:
                self._leg_id = None
                self._no_number(problem_of(TicketVoid(code=leg.code)))
        elif self.phase in (Phase.CONFIRMING, Phase.UNCONFIRMED):
            self._confirmed()

    def _become(self, phase: Phase) -> None:
        self.phase = phase
        if phase not in BUSY:
            self._answer_limit.stop()
        if phase is Phase.NO_NUMBER and self._leg_id is not None and not self._keep.isActive():
            # Whether the hub took the number is not known: watch the feed as long as it could stand there.
            self._keep.start(int(self._within_s * 1000))
        self.changed.emit()
        self._settle_if_over()

    def _settle_if_over(self) -> None:
        if self._over or not self._left or self.phase in BUSY:
            return
        open_question = self._leg_id is not None and self.phase in (Phase.NO_NUMBER, Phase.UNCONFIRMED)
        if open_question and self._keep.isActive():
            return
        self._over = True
        self.settled.emit()


def _confirm_within_s(queues: Queues) -> float:
    """A little less than the hub gives, so that the screen never promises a second too much."""
    site = queues.site
    return max(0.0, site.policy.confirm_within_s - ON_THE_WAY_S) if site is not None else 0.0
