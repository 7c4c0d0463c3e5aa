"""One transaction in the making: commands become events and rows, in memory; then all is written at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from common.contract.events import Recorded, event_json, frame
from common.contract.results import result_json
from common.domain.commands import Command, Origin
from common.domain.decide import decide
from common.domain.elapse import elapse
from common.domain.errors import Refusal
from common.domain.events import (
    CatalogueEvent,
    CounterClosed,
    CounterOpened,
    DayOpened,
    DirectoryEvent,
    Event,
    LegAdded,
    LegEvent,
    PrintConfirmed,
    TicketIssued,
)
from common.domain.evolve import evolve
from common.domain.leg import Leg
from common.domain.results import result_of
from common.domain.words import LegCause, Status
from common.store import answers, log, projections, staff
from common.store.answers import Answered, Outcome, Stored
from common.store.catalogue import save_site
from common.store.hot import Row
from common.store.replay import Memory
from common.store.tables import micros


@dataclass(slots=True)
class Submission:
    """A command on its way to the writer.

    `fingerprint` is `contract.commands.fingerprint` of the command as it was sent, before the hub added
    anything of its own. `reply` is called by whoever the writer delivers to. `also` is written with the
    command's events, where it has any: a secret's hash, which is in no command and no event.
    """

    command: Command
    origin: Origin
    fingerprint: bytes
    reply: Callable[[Outcome], None]
    also: Callable[[Connection], None] | None = None


class Draft:
    """Takes commands in order and moves the memory on; `write` puts everything into the transaction."""

    def __init__(self, memory: Memory, now: datetime) -> None:
        self._memory = memory
        self._now = now
        self._received = micros(now)
        self._site = memory.state.site.code
        self._site_before = memory.state.site
        self._date = memory.state.business_date.isoformat()
        self.frames: list[bytes] = []
        self.events: list[Recorded] = []
        self._log: list[Row] = []
        self._answers: list[Row] = []
        self._plain_legs: list[Row] = []
        self._new_legs: list[Row] = []
        self._early_changes: list[Row] = []
        self._confirmed: list[Row] = []
        self._changed_legs: list[Row] = []
        self._rare: list[Callable[[Connection], object]] = []
        self.changes_who_may = False

    def elapse(self) -> None:
        """Let happen what time alone brings."""
        for event in elapse(self._memory.state, self._now):
            self._record(event, None, None)

    def take(self, submissions: Iterable[Submission], known: dict[str, Answered]) -> list[Outcome]:
        """Answer commands in order; `known` has the ids that were answered before, and gets the new ones."""
        outcomes: list[Outcome] = []
        for submission in submissions:
            command_id = submission.command.command_id
            first = known.get(command_id)
            if first is None:
                outcome = self._decide(submission)
                known[command_id] = Answered(submission.fingerprint, outcome)
            else:
                outcome = first.again(submission.fingerprint, command_id)
            outcomes.append(outcome)
        return outcomes

    def _decide(self, submission: Submission) -> Outcome:
        command, origin, memory = submission.command, submission.origin, self._memory
        outcome: Outcome
        try:
            events = decide(memory.state, command, self._now, origin)
        except Refusal as refusal:
            # Without its traceback: the value lives on in the answer.
            outcome = refusal.with_traceback(None)
        else:
            for event in events:
                self._record(event, command, origin)
            if events and submission.also is not None:
                self._rare.append(submission.also)
            result = result_json(result_of(memory.state, command, events))
            outcome = Stored(memory.sequence, result)
        self._answers.append(
            answers.row_of(command, submission.fingerprint, memory.sequence, outcome, self._received)
        )
        return outcome

    def _record(self, event: Event, command: Command | None, origin: Origin | None) -> None:
        memory = self._memory
        evolve(memory.state, event)
        memory.sequence = sequence = memory.sequence + 1
        self._project(event, sequence, command)
        command_id = None if command is None else command.command_id
        station = None if origin is None else origin.station
        officer = None if origin is None else origin.officer
        data = event_json(event)
        framed = frame(sequence, event.name, data)
        memory.hash = log.chained(memory.hash, framed, command_id or "", station or "", officer or "")
        self._log.append(
            (
                sequence,
                event.name,
                data,
                micros(event.at),
                self._date,
                command_id,
                station,
                officer,
                memory.hash,
            )
        )
        self.frames.append(framed)
        self.events.append(Recorded(sequence, event))

    def _project(self, event: Event, sequence: int, command: Command | None) -> None:
        state = self._memory.state
        if isinstance(event, PrintConfirmed):
            self._confirmed.append(projections.confirmation_of(state.legs[event.leg_id]))
        elif isinstance(event, LegEvent):
            leg = state.legs[event.leg_id]
            # What changes a number that still waits for its print is written before its confirmation.
            changes = self._early_changes if leg.status is Status.PRINTING else self._changed_legs
            changes.append(projections.change_of(leg))
        elif isinstance(event, TicketIssued | LegAdded):
            self._add(state.legs[event.leg_id])
        elif isinstance(event, DayOpened):
            day = event.business_date
            self._date = day.isoformat()
            self._rare.append(lambda connection: projections.open_day(connection, day, sequence))
        elif isinstance(event, CounterOpened):
            session = state.counters[event.counter]
            self._rare.append(lambda connection: projections.open_session(connection, self._site, session))
        elif isinstance(event, CounterClosed):
            counter = event.counter
            self._rare.append(lambda connection: projections.close_session(connection, self._site, counter))
        elif isinstance(event, CatalogueEvent):
            self._site = state.site.code
        elif isinstance(event, DirectoryEvent):
            self.changes_who_may = True
            change = staff.change_of(event, command, state.directory)
            if change is not None:
                self._rare.append(change)

    def _add(self, leg: Leg) -> None:
        if leg.cause is LegCause.ISSUED and projections.is_plain(leg):
            self._plain_legs.append(projections.new_row_of(leg, self._site, self._date))
        else:
            self._new_legs.append(projections.row_of(leg, self._site, self._date))

    def write(self, connection: Connection) -> None:
        """Put everything into the transaction of `connection`."""
        if self._log:
            log.append(connection, self._log)
        if self._plain_legs:
            projections.add_new_legs(connection, self._plain_legs)
        if self._new_legs:
            projections.add_legs(connection, self._new_legs)
        if self._early_changes:
            projections.change_legs(connection, self._early_changes)
        if self._confirmed:
            projections.confirm_legs(connection, self._confirmed)
        if self._changed_legs:
            projections.change_legs(connection, self._changed_legs)
        if self._memory.state.site is not self._site_before:
            save_site(connection, self._memory.state.site)
        for change in self._rare:
            change(connection)
        if self._answers:
            answers.keep(connection, self._answers)
