"""An office whose hub also tells who works here, and gives passwords and tokens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QTimer

from common.client.administration import DirectoryRequest, SecretRequest
from common.client.link import LinkState
from common.client.pending_command import PendingCommand
from common.client.request import Request
from common.contract.problems import problem_of
from common.contract.wire import (
    AskDirectory,
    DirectoryAnswer,
    DirectoryOfficer,
    DirectoryStation,
    IssueToken,
    ResetPassword,
    SecretIssued,
)
from common.domain.commands import AddStation, ImportSite, SetOfficer
from common.domain.directory import Directory, OfficerEntry, Role, StationEntry
from common.domain.errors import UnknownOfficer, UnknownStation, Unreachable
from common.domain.events import Event
from common.domain.events.catalogue import StationRevoked
from common.domain.words import BoothCode, CounterCode, OfficerId, StationKey
from tests.counter_supervisor.office import Office

SECRET = "melati-rawa-tujuh-kapal"
ADDED = datetime(2026, 1, 5, 2, tzinfo=UTC)


class House(Office):
    """Its directory changes with the commands, as the hub's does."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.passwords = {OfficerId("dewi"), OfficerId("ratna")}
        self.secrets: list[tuple[str, str]] = []
        self.sent: list[Any] = []
        self.swallows = False
        """Commands are lost on their way."""
        self.directory = Directory(
            {
                OfficerId(login): OfficerEntry(login=login, name=name, role=role, booths=booths)
                for login, name, role, booths in (
                    ("dewi", "Dewi Anggraini", Role.SUPERVISOR, ()),
                    ("hana", "Hana Pertiwi", Role.SUPERVISOR, (BoothCode("A"),)),
                    ("ratna", "Ratna Wulandari", Role.COUNTER, (BoothCode("A"), BoothCode("B"))),
                )
            },
            {
                StationKey(key): StationEntry(key=StationKey(key), role=role, counter=counter)
                for key, role, counter in (
                    ("dashboard-1", Role.SUPERVISOR, None),
                    ("desk-1", Role.COUNTER, CounterCode("1")),
                    ("kiosk-1", Role.KIOSK, None),
                    ("kiosk-2", Role.KIOSK, None),
                    ("lobby-1", Role.DISPLAY, None),
                )
            },
        )
        self.stations = frozenset({StationKey("dashboard-1"), StationKey("kiosk-1"), StationKey("lobby-1")})
        self._truth.directory = self.directory

    def send(self, command: Any, **options: Any) -> PendingCommand:
        pending = super().send(command, **options)
        self.sent.append(command)
        return pending

    def _answer(self, pending: PendingCommand) -> None:
        if self.swallows:
            return
        before = self._sequence
        super()._answer(pending)
        if self._sequence > before:
            self._learn(pending.command)

    def _learn(self, command: Any) -> None:
        """The names, which no event has."""
        match command:
            case SetOfficer():
                known = self.directory.officer_of(command.officer.login) or OfficerId(command.officer.login)
                self.directory.officers[known] = command.officer
            case ImportSite():
                for entry in command.officers:
                    known = self.directory.officer_of(entry.login) or OfficerId(entry.login)
                    self.directory.officers[known] = entry
            case AddStation():
                entry = StationEntry(key=command.key, role=command.role, counter=command.counter)
                self.directory.stations[command.key] = entry

    def _tell(self, events: Any) -> None:
        told: list[Event] = list(events)
        super()._tell(told)
        for event in told:
            if isinstance(event, StationRevoked):
                entry = self.directory.stations[event.key]
                self.directory.stations[event.key] = replace(entry, revoked=True)

    # --- what is no command

    def put(self, message: Callable[[str], Any], request: Request) -> None:
        if self.link is not LinkState.FRESH:
            raise Unreachable("hub", "no link")
        said = message("request-1")
        QTimer.singleShot(0, request, lambda: self._reply(said, request))

    def _reply(self, said: Any, request: Request) -> None:
        match said:
            case AskDirectory() if isinstance(request, DirectoryRequest):
                request.take(self._directory(said.request_id))
            case ResetPassword() if isinstance(request, SecretRequest):
                if said.officer not in self.directory.officers:
                    request.refuse(problem_of(UnknownOfficer(officer=OfficerId(said.officer))))
                    return
                self.passwords.add(OfficerId(said.officer))
                self.secrets.append(("password", said.officer))
                request.take(SecretIssued(request_id=said.request_id, secret=SECRET))
            case IssueToken() if isinstance(request, SecretRequest):
                if said.station not in self.directory.stations:
                    request.refuse(problem_of(UnknownStation(station=StationKey(said.station))))
                    return
                self.secrets.append(("token", said.station))
                request.take(SecretIssued(request_id=said.request_id, secret=SECRET))

    def _directory(self, request_id: str) -> DirectoryAnswer:
        officers = tuple(
            DirectoryOfficer(
                id=key,
                login=entry.login,
                name=entry.name,
                role=entry.role,
                booths=entry.booths,
                disabled=entry.disabled,
                has_password=key in self.passwords,
            )
            for key, entry in sorted(self.directory.officers.items())
        )
        stations = tuple(
            DirectoryStation(
                key=key,
                role=entry.role,
                counter=entry.counter,
                added_at=ADDED,
                revoked_at=ADDED if entry.revoked else None,
                is_connected=key in (self.stations or ()),
                version="",
            )
            for key, entry in sorted(self.directory.stations.items())
        )
        return DirectoryAnswer(request_id=request_id, officers=officers, stations=stations)
