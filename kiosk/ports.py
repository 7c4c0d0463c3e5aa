"""What a kiosk needs of the world, as narrow as it uses it: the hub's queues, its commands, a printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from common.client.link import LinkState
from common.client.pending_command import PendingCommand
from common.domain.commands import Command
from common.domain.estimate import WaitRange
from common.domain.site import Service, Site
from common.domain.state import QueueState
from common.domain.words import CommandId, LegId, PriorityClass
from common.printing.outcome import PrintOutcome
from common.runtime.clock import Clock


class Queues(Protocol):
    """What the kiosk reads of the hub; `HubLink` is one."""

    @property
    def link(self) -> LinkState: ...
    @property
    def state(self) -> QueueState | None: ...
    @property
    def site(self) -> Site | None: ...
    @property
    def last_heard(self) -> datetime | None: ...
    @property
    def link_changed(self) -> SignalInstance: ...
    @property
    def state_loaded(self) -> SignalInstance: ...
    @property
    def events_arrived(self) -> SignalInstance: ...
    def hub_now(self) -> datetime: ...


class Sender(Protocol):
    """What the kiosk asks of the hub; `Commands` is one."""

    def new_command_id(self) -> CommandId: ...
    def send(
        self, command: Command, *, only_while_fresh: bool = False, expires_s: float | None = None
    ) -> PendingCommand: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberTaken:
    """A number as the hub gave it."""

    leg_id: LegId
    code: str
    tracking_token: str
    ahead: int
    estimate: WaitRange | None
    taken_at: datetime


class PrintIt(Protocol):
    """Prints off the GUI thread; then `done` on it, or `failed` with a bug."""

    def __call__(
        self,
        number: NumberTaken,
        service: Service,
        priority_class: PriorityClass,
        *,
        is_copy: bool,
        done: Callable[[PrintOutcome], None],
        failed: Callable[[Exception], None],
        owner: QObject,
    ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """The world of a ticket."""

    queues: Queues
    sender: Sender
    print_it: PrintIt
    clock: Clock
