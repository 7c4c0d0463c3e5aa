"""What visitors do: take a number, wait for its paper, give up, come back to a missed call."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from pydantic_core import from_json

from common.domain.commands import (
    Cancel,
    ChangePriority,
    ConfirmPrint,
    IssueTicket,
    Origin,
    Reinstate,
    VoidPrint,
)
from common.domain.words import LegId, PriorityClass, StationKey, Status
from common.simulate.plan import MINUTE_S
from common.simulate.stage import Pause, Person, Stage
from common.simulate.visitors import Visitor

KIOSKS = tuple(Origin(station=StationKey(f"K{number}")) for number in (1, 2, 3))
DESK = Origin(station=StationKey("INFO"), anywhere=True)
"""The information desk: puts right what people ask for."""
PRINTS_S = (3.0, 7.0)
CORRECTED_S = 3 * MINUTE_S
"""After so long somebody sees that a number has the wrong class."""


@dataclass(frozen=True, slots=True)
class Promise:
    """What the ticket said: how many stand before, the range in minutes, and the point in seconds."""

    ahead: int
    from_min: int | None
    to_min: int | None
    point_s: int | None


@dataclass(slots=True)
class Crowd:
    """Everyone who came, and what they were told."""

    stage: Stage
    promises: dict[LegId, Promise] = field(default_factory=dict)

    def visit(self, visitor: Visitor, dice: Random) -> Person:
        """One person from the kiosk on; the counters do the rest."""
        stage, kiosk = self.stage, dice.choice(KIOSKS)
        due = None if visitor.appointment_s is None else stage.at(visitor.appointment_s)
        command = IssueTicket(
            command_id=stage.new_id(),
            service=visitor.service,
            priority_class=visitor.priority_class,
            tracking_token=f"t{visitor.number:07d}",
            then=visitor.then,
            appointment_at=due,
        )
        answer = stage.ask(command, kiosk)
        if answer is None:
            return
        leg_id = LegId(command.command_id)
        self.promises[leg_id] = _promise(answer.result)
        yield Pause(dice.uniform(*PRINTS_S))
        if not visitor.prints:
            if dice.random() < 0.5:  # the other half says nothing, and time makes the number void
                stage.ask(VoidPrint(command_id=stage.new_id(), leg_id=leg_id), kiosk)
            return
        stage.ask(ConfirmPrint(command_id=stage.new_id(), leg_id=leg_id), kiosk)
        if visitor.becomes is not None:
            stage.enter(self._gets_class(leg_id, visitor.becomes))
        if visitor.patience_s is not None:
            yield Pause(visitor.patience_s)
            if self._waits(leg_id):
                stage.ask(Cancel(command_id=stage.new_id(), leg_id=leg_id), kiosk)

    def comes_back(self, leg_id: LegId, after_s: float) -> Person:
        """Missed the call, and asks to be let in again."""
        yield Pause(after_s)
        leg = self.stage.state.legs.get(leg_id)
        if leg is not None and leg.status is Status.NO_SHOW:
            self.stage.ask(Reinstate(command_id=self.stage.new_id(), leg_id=leg_id), DESK)

    def _gets_class(self, leg_id: LegId, becomes: PriorityClass) -> Person:
        yield Pause(CORRECTED_S)
        if self._waits(leg_id):
            command = ChangePriority(command_id=self.stage.new_id(), leg_id=leg_id, priority_class=becomes)
            self.stage.ask(command, DESK)

    def _waits(self, leg_id: LegId) -> bool:
        return self.stage.state.legs[leg_id].status is Status.WAITING


def _promise(result: bytes) -> Promise:
    """Read from the answer as the kiosk gets it."""
    ticket = from_json(result)
    wait = ticket["estimate"] or {}
    return Promise(ticket["ahead"], wait.get("from_min"), wait.get("to_min"), wait.get("point_s"))
