"""The messages of the station WebSocket (`/v1/station`). JSON text frames, one message a frame.

The token travels in the `Authorization: Bearer` header of the handshake.

    station                                hub
      hello {protocol, last_sequence?} ──▶
                                       ◀── welcome {site, sequence, snapshot?, …}
      command {name, body}             ──▶
                                       ◀── answer {command_id, sequence, result}
                                           problem {command_id?, problem}
      sign_in {request_id, …}          ──▶
                                       ◀── signed_in {request_id, …} | problem {request_id}
      reset_password, issue_token      ──▶
                                       ◀── secret_issued {request_id, secret} | problem
      directory {request_id}           ──▶
                                       ◀── directory_answer {request_id, …} | problem
      query {request_id, name, params} ──▶
                                       ◀── query_answer {request_id, data} | problem {request_id}
                                       ◀── events {events: […]}   in the log's order, none left out
                                       ◀── heartbeat {sequence, time}
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from common.contract.problems import Problem
from common.domain.directory import Role as Role  # noqa: PLC0414 - a word of the wire too
from common.domain.site import Site
from common.domain.snapshot import Snapshot
from common.domain.words import BoothCode, CounterCode, OfficerId, StationKey

HEARTBEAT_S = 2.0
"""Sent this often, so that one lost beat is not yet staleness."""
STALE_AFTER_S = 5.0
"""A station that heard nothing for this long says so."""
MAX_MESSAGE = 64 * 1024
"""Bytes a station may send in one message."""
MAX_SITE_MESSAGE = 1024 * 1024
"""Bytes a supervisor's station may: a whole site is one command."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """First word of a station. `feed` goes on after `last_sequence`; off, it brings answers only."""

    type: Literal["hello"] = "hello"
    protocol: int
    last_sequence: int | None = None
    feed: bool = True
    session: str | None = None
    version: str = ""
    """Of the station's program, for the list of stations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandMessage:
    """A command with its wire body."""

    type: Literal["command"] = "command"
    name: str
    body: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """An officer signs in at this station."""

    type: Literal["sign_in"] = "sign_in"
    request_id: str
    officer: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOut:
    """The officer leaves this station."""

    type: Literal["sign_out"] = "sign_out"
    request_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A report (`common.contract.reports`) is asked for; `params` are those of `ReportParams`."""

    type: Literal["query"] = "query"
    request_id: str
    name: str
    params: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetPassword:
    """A signed-in supervisor gives an officer a new password, which the answer shows once."""

    type: Literal["reset_password"] = "reset_password"
    request_id: str
    officer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueToken:
    """A signed-in supervisor gives a station a new token, which the answer shows once."""

    type: Literal["issue_token"] = "issue_token"
    request_id: str
    station: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDirectory:
    """A signed-in supervisor asks who works here, and with which stations."""

    type: Literal["directory"] = "directory"
    request_id: str


Said = Hello | CommandMessage | SignIn | SignOut | Query | ResetPassword | IssueToken | AskDirectory
StationMessage = Annotated[Said, Field(discriminator="type")]
STATION_MESSAGE: TypeAdapter[Said] = TypeAdapter(StationMessage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """An officer as the desk shows them; never on a public screen."""

    id: str
    name: str
    role: Role
    booths: tuple[BoothCode, ...] = ()
    """Those the officer works for, or is head of; none: all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """The hub's first word. Without `snapshot` the feed goes on from `last_sequence`."""

    type: Literal["welcome"] = "welcome"
    protocol: int
    version: str
    log_id: str
    station: str
    role: Role
    counter: str | None
    officer: Officer | None
    time: datetime
    heartbeat_s: float
    sequence: int
    site: Site | None
    """With a snapshot: the site of the same sequence. Without one the station's own goes on too."""
    snapshot: Snapshot | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerMessage:
    """A command's answer."""

    type: Literal["answer"] = "answer"
    command_id: str
    sequence: int
    result: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemMessage:
    """A command, a sign-in or a message that was refused."""

    type: Literal["problem"] = "problem"
    problem: Problem
    command_id: str | None = None
    request_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """The officer's session; `session` goes into the next hello after a lost link."""

    type: Literal["signed_in"] = "signed_in"
    request_id: str
    session: str
    officer: Officer


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOut:
    """The officer has left."""

    type: Literal["signed_out"] = "signed_out"
    request_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryAnswer:
    """A report; `REPORTS[name]` of the contract reads `data`."""

    type: Literal["query_answer"] = "query_answer"
    request_id: str
    data: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretIssued:
    """A new password or token. It stands nowhere else and cannot be shown again."""

    type: Literal["secret_issued"] = "secret_issued"
    request_id: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryOfficer:
    """An officer in the list. `id` is what events call them; without a password nobody signs in."""

    id: OfficerId
    login: str
    name: str
    role: Role
    booths: tuple[BoothCode, ...]
    disabled: bool
    has_password: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryStation:
    """A station in the list. `version` is that of its program while it is on the line."""

    key: StationKey
    role: Role
    counter: CounterCode | None
    added_at: datetime
    revoked_at: datetime | None
    is_connected: bool
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryAnswer:
    """Everyone who is known, by login and by key; also who is disabled or revoked."""

    type: Literal["directory_answer"] = "directory_answer"
    request_id: str
    officers: tuple[DirectoryOfficer, ...]
    stations: tuple[DirectoryStation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsMessage:
    """Events of one commit or of a replay, `[{"sequence","name","data"}, …]` in the log's order."""

    type: Literal["events"] = "events"
    events: list[dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heartbeat:
    """The hub lives; `sequence` tells whether something was missed. Dashboards also hear who is connected."""

    type: Literal["heartbeat"] = "heartbeat"
    sequence: int
    time: datetime
    stations: tuple[StationKey, ...] | None = None


HubMessage = (
    Welcome
    | AnswerMessage
    | ProblemMessage
    | SignedIn
    | SignedOut
    | QueryAnswer
    | SecretIssued
    | DirectoryAnswer
    | EventsMessage
    | Heartbeat
)
HUB_MESSAGE: TypeAdapter[HubMessage] = TypeAdapter(Annotated[HubMessage, Field(discriminator="type")])
