"""What a desk needs of the hub: the parts of `common.client` that it uses, and no more."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import SignalInstance

from common.client.link import LinkReason, LinkState
from common.client.pending_command import PendingCommand
from common.client.sign_in import SignRequest
from common.contract.wire import Officer, Welcome
from common.domain.commands import Command
from common.domain.site import Site
from common.domain.state import QueueState
from common.domain.words import CommandId


class DeskLink(Protocol):
    """`common.client.hub_link.HubLink`."""

    link_changed: SignalInstance
    state_loaded: SignalInstance
    events_arrived: SignalInstance
    officer_changed: SignalInstance

    @property
    def link(self) -> LinkState: ...
    @property
    def reason(self) -> LinkReason | None: ...
    @property
    def site(self) -> Site | None: ...
    @property
    def state(self) -> QueueState | None: ...
    @property
    def sequence(self) -> int: ...
    @property
    def welcome(self) -> Welcome | None: ...
    @property
    def officer(self) -> Officer | None: ...
    @property
    def last_heard(self) -> datetime | None: ...
    @property
    def next_try_s(self) -> float | None: ...

    def hub_now(self) -> datetime: ...
    def sign_in(self, officer: str, password: str) -> SignRequest: ...
    def sign_out(self) -> SignRequest: ...


class DeskCommands(Protocol):
    """`common.client.commands.Commands`."""

    recovered: tuple[PendingCommand, ...]

    def new_command_id(self) -> CommandId: ...
    def send(
        self, command: Command, *, only_while_fresh: bool = False, expires_s: float | None = None
    ) -> PendingCommand: ...
