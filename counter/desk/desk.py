"""The view model of one desk: what the officer does."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from common.domain.commands import (
    AssignServices,
    CallNext,
    CallTicket,
    Cancel,
    CloseCounter,
    EndBreak,
    Finish,
    NoShow,
    OpenCounter,
    Park,
    PlanVisit,
    Recall,
    Reinstate,
    Resume,
    StartService,
    TakeBreak,
    Transfer,
    Undo,
)
from common.domain.words import (
    BreakReason,
    ChosenReason,
    CounterCode,
    LegId,
    Outcome,
    ParkReason,
    Place,
    ServiceCode,
    TransferReason,
)
from common.runtime.clock import Clock
from counter.desk.destinations import Destination
from counter.desk.finish_form import FinishForm
from counter.desk.link import DeskCommands, DeskLink
from counter.desk.sender import SESSION_ENDED, SETTLE_S, MoveOffer, Notice, Sender, notice_of
from counter.desk.standing import LATE, Pace, Stage

__all__ = [
    "LATE",
    "SESSION_ENDED",
    "SETTLE_S",
    "Desk",
    "MoveOffer",
    "Notice",
    "Pace",
    "Stage",
    "notice_of",
]

IN_HAND = frozenset({Stage.CALLED, Stage.SERVING})


class Desk(Sender):
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
        self._form = FinishForm()
        super().__init__(link, commands, clock, preferred=preferred, settle_s=settle_s, parent=parent)

    # --- who sits where

    def sign_in(self, officer: str, password: str) -> None:
        self._ask(lambda: self._link.sign_in(officer, password))

    def sign_out(self) -> None:
        """Leave; an open counter stays open for whoever signs in here next."""
        self._ask(self._link.sign_out)

    def open_counter(
        self,
        counter: CounterCode,
        services: tuple[ServiceCode, ...] | None = None,
        *,
        in_order: bool = False,
    ) -> None:
        """All services of its booth, unless some are named."""
        command_id = self._new_id()
        self._send(OpenCounter(command_id=command_id, counter=counter, services=services, in_order=in_order))

    def assign_services(self, services: tuple[ServiceCode, ...], *, in_order: bool) -> None:
        """Serve others from now on; who is in hand stays."""
        self._at_counter(
            lambda counter: AssignServices(
                command_id=self._new_id(), counter=counter, services=services, in_order=in_order
            )
        )

    def close_counter(self, *, leave: bool = False) -> None:
        """Stop serving here; with `leave` also sign out, once it is closed."""
        sent = self._at_counter(lambda counter: CloseCounter(command_id=self._new_id(), counter=counter))
        self._leaves = sent and leave

    def take_break(self, reason: BreakReason) -> None:
        """Pause, or pause for another reason."""
        if self.stage in {Stage.READY, Stage.PAUSED}:
            self._at_counter(
                lambda counter: TakeBreak(command_id=self._new_id(), counter=counter, reason=reason)
            )

    def end_break(self) -> None:
        if self.stage is Stage.PAUSED:
            self._at_counter(lambda counter: EndBreak(command_id=self._new_id(), counter=counter))

    # --- call and serve

    def primary(self) -> None:
        """The large key: call, start, finish, go on."""
        match self.stage:
            case Stage.READY:
                self.call_next()
            case Stage.CALLED:
                self.start_service()
            case Stage.SERVING:
                self.finish()
            case Stage.PAUSED:
                self.end_break()

    def call_next(self) -> None:
        self._at_counter(lambda counter: CallNext(command_id=self._new_id(), counter=counter))

    def call_ticket(self, leg_id: LegId, reason: ChosenReason) -> None:
        self._at_counter(
            lambda counter: CallTicket(
                command_id=self._new_id(), counter=counter, leg_id=leg_id, reason=reason
            )
        )

    def recall(self) -> None:
        if self.stage is Stage.CALLED and not self.recall_in_s:
            self._at_counter(lambda counter: Recall(command_id=self._new_id(), counter=counter))

    def start_service(self) -> None:
        self._at_counter(lambda counter: StartService(command_id=self._new_id(), counter=counter))

    def no_show(self) -> None:
        if self.stage is Stage.CALLED and self.can_say_no_show:
            self._at_counter(lambda counter: NoShow(command_id=self._new_id(), counter=counter))

    def cancel(self) -> None:
        if self.stage is Stage.CALLED:
            self._at_counter(lambda counter: Cancel(command_id=self._new_id(), counter=counter))

    def undo(self) -> None:
        """Take back the finish or the no-show that was just pressed."""
        undoable = self.undoable
        if undoable is not None:
            leg_id = undoable.leg.leg_id
            self._at_counter(lambda counter: Undo(command_id=self._new_id(), counter=counter, leg_id=leg_id))

    # --- how it ends

    @property
    def form(self) -> FinishForm:
        """What `finish` will say of the ticket in hand."""
        self._form = self._form.about(self.leg)
        return self._form

    @property
    def outcome(self) -> Outcome:
        return self.form.outcome

    def fill_in(self, form: FinishForm) -> None:
        """Say something else of the ticket in hand."""
        if not self.is_busy and form != self.form:
            self._form = form
            self.changed.emit()

    def choose_outcome(self, outcome: Outcome) -> None:
        self.fill_in(self.form.with_outcome(outcome))

    def count_delivered(self, service: ServiceCode, more: int) -> None:
        """So many more, or fewer, of a service were handed over."""
        self.fill_in(self.form.counted(service, more))

    def finish(self) -> None:
        """Also without a link: what is being served is finished now and sent when the hub is back."""
        leg, session = self.leg, self.session
        if leg is not None and session is not None:
            form = self.form
            finish = Finish(
                command_id=self._new_id(),
                counter=session.counter,
                leg_id=leg.leg_id,
                outcome=form.outcome,
                delivered=form.delivered,
                note=form.note,
            )
            if self._send(finish, only_while_fresh=False):
                self._finished_at = self.now

    # --- elsewhere, later, after this

    def transfer(self, to: Destination, reason: TransferReason, place: Place | None = None) -> None:
        if self.stage in IN_HAND:
            self._at_counter(
                lambda counter: Transfer(
                    command_id=self._new_id(),
                    counter=counter,
                    reason=reason,
                    service=to.service,
                    to_counter=to.counter,
                    to_officer=to.officer,
                    place=place,
                )
            )

    def park(self, reason: ParkReason, return_at: datetime | None = None) -> None:
        if self.stage in IN_HAND:
            self._at_counter(
                lambda counter: Park(
                    command_id=self._new_id(), counter=counter, reason=reason, return_at=return_at
                )
            )

    def resume_here(self, leg_id: LegId) -> None:
        """Call a parked ticket back to this counter."""
        if self.stage is Stage.READY:
            self._at_counter(
                lambda counter: Resume(command_id=self._new_id(), leg_id=leg_id, counter=counter)
            )

    def resume_in_line(self, leg_id: LegId) -> None:
        """Let a parked ticket wait again."""
        self._send(Resume(command_id=self._new_id(), leg_id=leg_id))

    def reinstate(self, leg_id: LegId) -> None:
        """Let a missed ticket wait again, at the place that the policy gives it."""
        self._send(Reinstate(command_id=self._new_id(), leg_id=leg_id))

    def plan_visit(self, then: tuple[ServiceCode, ...]) -> None:
        """Where the visit in hand still goes."""
        if self.stage in IN_HAND:
            self._at_counter(lambda counter: PlanVisit(command_id=self._new_id(), counter=counter, then=then))
