"""What a supervisor's screen asks the hub that is no command: a secret that is shown once, and who is who."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from common.client.request import Request
from common.contract.wire import AskDirectory, DirectoryAnswer, IssueToken, ResetPassword, Said, SecretIssued
from common.domain.words import OfficerId, StationKey

PATIENCE_S = 10.0


class SecretRequest(Request):
    """`answered` with the new password or token, which nobody can show again.

    Where it is given up instead, nobody knows whether the old one still counts: ask for another.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(PATIENCE_S, parent)

    def take(self, message: SecretIssued | DirectoryAnswer) -> None:
        if isinstance(message, SecretIssued) and self._end():
            self.answered.emit(message.secret)


class DirectoryRequest(Request):
    """`answered` with the `DirectoryAnswer`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(PATIENCE_S, parent)

    def take(self, message: SecretIssued | DirectoryAnswer) -> None:
        if isinstance(message, DirectoryAnswer) and self._end():
            self.answered.emit(message)


class AskedLink(Protocol):
    """What is needed of the link; `HubLink` has it."""

    def put(self, message: Callable[[str], Said], request: Request) -> None: ...


class Administration:
    """For a supervisor of the whole house who is signed in at a supervisor's station.

    Each raises `Unreachable` when there is no link, and is otherwise answered, refused or given up.
    """

    def __init__(self, link: AskedLink) -> None:
        self._link = link

    def reset_password(self, officer: OfficerId) -> SecretRequest:
        """Give an officer a new password. Refused: `unknown_officer`, `forbidden`, `unauthorised`."""
        request = SecretRequest()
        self._link.put(lambda own: ResetPassword(request_id=own, officer=officer), request)
        return request

    def issue_token(self, station: StationKey) -> SecretRequest:
        """Give a station a new token. Refused: `unknown_station`, `own_station`, `forbidden`, …"""
        request = SecretRequest()
        self._link.put(lambda own: IssueToken(request_id=own, station=station), request)
        return request

    def directory(self) -> DirectoryRequest:
        """Ask who works here and with which stations."""
        request = DirectoryRequest()
        self._link.put(lambda own: AskDirectory(request_id=own), request)
        return request
