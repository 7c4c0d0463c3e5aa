"""What a dashboard needs of the hub: the parts of `common.client` that it uses, and no more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject

from common.client.pending_command import PendingCommand
from common.client.queries import QueryRequest
from common.client.request import Request
from common.client.watched_link import OfficersLink
from common.contract.reports import ReportName, ReportParams
from common.contract.wire import Said
from common.domain.commands import Command
from common.domain.words import CommandId, StationKey

T = TypeVar("T")


class DashboardLink(OfficersLink, Protocol):
    """`common.client.hub_link.HubLink`."""

    @property
    def sequence(self) -> int: ...
    @property
    def stations(self) -> frozenset[StationKey] | None: ...
    def put(self, message: Callable[[str], Said], request: Request) -> None: ...
    def ask(self, name: ReportName, params: ReportParams | None = None) -> QueryRequest: ...


class DashboardCommands(Protocol):
    """`common.client.commands.Commands`."""

    def new_command_id(self) -> CommandId: ...
    def send(
        self, command: Command, *, only_while_fresh: bool = False, expires_s: float | None = None
    ) -> PendingCommand: ...


class Run(Protocol):
    """Does `work` off the GUI thread and comes back on it: `Background.run`."""

    def __call__(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        owner: QObject | None = None,
    ) -> None: ...
