"""What a desk needs of the hub: the parts of `common.client` that it uses, and no more."""

from __future__ import annotations

from typing import Protocol

from common.client.pending_command import PendingCommand
from common.client.watched_link import OfficersLink
from common.contract.wire import Welcome
from common.domain.commands import Command
from common.domain.words import CommandId


class DeskLink(OfficersLink, Protocol):
    """`common.client.hub_link.HubLink`."""

    @property
    def sequence(self) -> int: ...
    @property
    def welcome(self) -> Welcome | None: ...
    @property
    def next_try_s(self) -> float | None: ...


class DeskCommands(Protocol):
    """`common.client.commands.Commands`."""

    recovered: tuple[PendingCommand, ...]

    def new_command_id(self) -> CommandId: ...
    def send(
        self, command: Command, *, only_while_fresh: bool = False, expires_s: float | None = None
    ) -> PendingCommand: ...
