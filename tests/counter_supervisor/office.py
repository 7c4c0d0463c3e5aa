"""The supervisor's office: a lobby's link through which one can sign in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from common.client.link import LinkState
from common.client.pending_command import Patience, PendingCommand
from common.client.sign_in import SignRequest
from common.contract.problems import problem_of
from common.contract.refusals import Forbidden, SignInFailed
from common.contract.wire import Officer, Role
from common.domain.commands import CloseCounter, Command, EndBreak, Origin, Park, TakeBreak, Transfer
from common.domain.decide import decide
from common.domain.errors import Refusal, Unreachable
from common.domain.leg import Leg
from common.domain.words import (
    BoothCode,
    BreakReason,
    CommandId,
    CounterCode,
    LegId,
    ParkReason,
    ServiceCode,
    StationKey,
    TransferReason,
)
from tests.display.lobby import Lobby

T = TypeVar("T")

PASSWORD = "rahasia-sekali"
DEWI = Officer(id="dewi", name="Dewi Anggraini", role=Role.SUPERVISOR)
RATNA = Officer(id="ratna", name="Ratna Wulandari", role=Role.COUNTER)
HEAD = Officer(id="hana", name="Hana Pertiwi", role=Role.SUPERVISOR, booths=(BoothCode("A"),))
OFFICERS = {one.id: one for one in (DEWI, RATNA, HEAD)}


class Office(Lobby):
    """Answers a sign-in and a command in the next round of the loop, as a hub does."""

    stations: frozenset[StationKey] | None = None
    recovered: tuple[PendingCommand, ...] = ()

    @property
    def sequence(self) -> int:
        return self._sequence

    # --- commands

    def new_command_id(self) -> CommandId:
        return self.ids.new()

    def send(
        self, command: Command, *, only_while_fresh: bool = False, expires_s: float | None = None
    ) -> PendingCommand:
        assert expires_s is None
        if only_while_fresh and self.link is not LinkState.FRESH:
            raise Unreachable("hub", self.link.value)
        pending = PendingCommand(command, Patience())
        QTimer.singleShot(0, pending, lambda: self._answer(pending))
        return pending

    def _answer(self, pending: PendingCommand) -> None:
        officer = self.officer
        booths = () if officer is None else officer.booths
        origin = Origin(station=StationKey("dashboard-1"), anywhere=True, booths=booths)
        try:
            events = decide(self._truth, pending.command, self.clock.now(), origin)
        except Refusal as refusal:
            pending.refuse(problem_of(refusal))
            return
        self._tell(events)
        pending.answer(None, self._sequence)

    # --- what counters do

    def pause(self, counter: str, reason: BreakReason = BreakReason.SHORT) -> None:
        self.do(TakeBreak(command_id=self.ids.new(), counter=CounterCode(counter), reason=reason), "desk")

    def go_on(self, counter: str) -> None:
        self.do(EndBreak(command_id=self.ids.new(), counter=CounterCode(counter)), "desk")

    def transfer(self, code: str, service: str) -> None:
        command = Transfer(
            command_id=self.ids.new(),
            leg_id=self.leg(code).leg_id,
            reason=TransferReason.LOAD,
            service=ServiceCode(service),
        )
        self.do(command, "desk")

    def park(self, counter: str) -> LegId:
        """The next is called and put aside."""
        self.call(counter)
        leg_id = self._truth.in_hand[CounterCode(counter)]
        reason = ParkReason.FETCHING_DOCUMENTS
        command = Park(command_id=self.ids.new(), counter=CounterCode(counter), reason=reason)
        self.do(command, "desk")
        return leg_id

    def close(self, counter: str) -> None:
        self.do(CloseCounter(command_id=self.ids.new(), counter=CounterCode(counter)), "desk")

    def leg(self, code: str) -> Leg:
        """The present leg of a number."""
        return self._truth.legs[self._truth.by_code[code]]

    # --- officers

    def sign_in(self, officer: str, password: str) -> SignRequest:
        request = self._request()
        known = OFFICERS.get(officer)

        def answer() -> None:
            if known is None or password != PASSWORD:
                request.refuse(problem_of(SignInFailed()))
            elif known.role is not Role.SUPERVISOR:
                request.refuse(problem_of(Forbidden(role=known.role.value, command="sign_in")))
            else:
                self.become(known)
                request.answer(known)

        QTimer.singleShot(0, request, answer)
        return request

    def sign_out(self) -> SignRequest:
        request = self._request()

        def answer() -> None:
            self.become(None)
            request.answer(None)

        QTimer.singleShot(0, request, answer)
        return request

    def become(self, officer: Officer | None) -> None:
        self.officer = officer
        self.officer_changed.emit(officer)

    def _request(self) -> SignRequest:
        if self.link is not LinkState.FRESH:
            raise Unreachable("hub", "no link")
        return SignRequest(self)


def at_once(
    work: Callable[[], T],
    on_done: Callable[[T], None],
    on_error: Callable[[Exception], None],
    owner: QObject | None = None,
) -> None:
    """Work that would be done elsewhere, done here."""
    try:
        result: Any = work()
    except OSError as error:
        on_error(error)
    else:
        on_done(result)
