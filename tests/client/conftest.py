"""A small hub that works: the real law, the real messages, one process, and a few ways to misbehave."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pydantic_core import from_json
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QHostAddress
from PySide6.QtWebSockets import QWebSocket, QWebSocketServer

from common.client.backoff import Backoff
from common.client.commands import Commands
from common.client.hub_link import HubLink
from common.client.journal import Journal
from common.client.outbox import Outbox
from common.contract.commands import parse_command
from common.contract.events import Recorded, event_json, frame
from common.contract.problems import problem_of
from common.contract.refusals import SignInFailed
from common.contract.results import result_json
from common.contract.site_file import load_site_file
from common.contract.version import PROTOCOL
from common.contract.wire import (
    HUB_MESSAGE,
    STATION_MESSAGE,
    AnswerMessage,
    AskDirectory,
    CommandMessage,
    DirectoryAnswer,
    Heartbeat,
    Hello,
    IssueToken,
    Officer,
    ProblemMessage,
    Query,
    QueryAnswer,
    ResetPassword,
    Role,
    Said,
    SecretIssued,
    SignedIn,
    SignedOut,
    SignIn,
    SignOut,
    Welcome,
)
from common.domain.commands import Origin
from common.domain.decide import decide
from common.domain.elapse import elapse
from common.domain.errors import Refusal
from common.domain.events import Event
from common.domain.evolve import evolve
from common.domain.results import result_of
from common.domain.site import Site
from common.domain.snapshot import snapshot_of
from common.domain.state import QueueState
from common.domain.words import StationKey
from common.runtime.assets import asset
from common.runtime.clock import ManualClock

TOKEN = "a-token"
PASSWORD = "rahasia-sekali"
RATNA = Officer(id="ratna", name="Ratna Wulandari", role=Role.COUNTER)


@dataclass
class Misbehaviour:
    """What the hub does wrong, or does not do."""

    mute: bool = False
    """It takes connections and says nothing."""
    swallow_answers: bool = False
    """It does what it is asked and does not say so."""
    hold_events: bool = False
    """It writes events and does not send them."""
    problems: list[Refusal] = field(default_factory=list)
    """It refuses the next commands with these."""
    turn_away: Refusal | None = None


class FakeHub(QObject):
    def __init__(self, site: Site, clock: ManualClock) -> None:
        super().__init__()
        self.site = site
        self.clock = clock
        self.log_id = "log-1"
        self.wrong = Misbehaviour()
        self.hellos: list[Hello] = []
        self.commands: list[CommandMessage] = []
        self.queries: list[Query] = []
        self.report: Any = None
        """What it answers to every query."""
        self.officer: Officer | None = None
        self.state = QueueState(site=site)
        self.log: list[Event] = []
        self._answers: dict[str, tuple[int, bytes]] = {}
        self._links: list[QWebSocket] = []
        self._port = 0
        self._server: QWebSocketServer | None = None
        self._write(elapse(self.state, clock.now()))

    # --- its life

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def listen(self) -> None:
        """On the port of last time, when there was one."""
        self._server = QWebSocketServer("hub", QWebSocketServer.SslMode.NonSecureMode, self)
        assert self._server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), self._port)
        self._port = self._server.serverPort()
        self._server.newConnection.connect(self._connected)

    def die(self) -> None:
        """As kill -9 does; the log stays."""
        assert self._server is not None
        self._server.close()
        self._server.deleteLater()
        self._server = None
        self.cut()

    def cut(self) -> None:
        """Break every link; the hub lives."""
        links, self._links = self._links, []
        for link in links:
            link.blockSignals(True)
            link.abort()
            link.deleteLater()

    @property
    def links(self) -> int:
        return len(self._links)

    @property
    def sequence(self) -> int:
        return len(self.log)

    # --- what it says

    def beat(self, sequence: int | None = None) -> None:
        at = self.sequence if sequence is None else sequence
        self.say(Heartbeat(sequence=at, time=self.clock.now()))

    def say(self, message: Any) -> None:
        self.say_text(HUB_MESSAGE.dump_json(message).decode())

    def say_text(self, text: str) -> None:
        for link in self._links:
            link.sendTextMessage(text)

    def send_events(self, *sequences: int) -> None:
        """These events of the log, whether or not they were sent before."""
        frames = [
            frame(number, event.name, event_json(event))
            for number, event in ((one, self.log[one - 1]) for one in sequences)
        ]
        self.say_text('{"type":"events","events":[' + b",".join(frames).decode() + "]}")

    def issue(self, service: str = "KK") -> str:
        """A number taken and confirmed at some other station; gives its code."""
        command_id = f"other-{self.sequence}"
        for name, body in (
            ("issue_ticket", {"command_id": command_id, "service": service}),
            ("confirm_print", {"command_id": command_id + "-c", "leg_id": command_id}),
        ):
            self._do(CommandMessage(name=name, body=body))
        return self.state.legs[command_id].code  # type: ignore[index]

    def carry_out(self, name: str, **body: Any) -> None:
        """A command of some other station, with its events for everyone."""
        before = self.sequence
        self._do(CommandMessage(name=name, body={"command_id": f"other-{before}", **body}))
        assert self.sequence > before

    # --- inside

    def _connected(self) -> None:
        assert self._server is not None
        link = self._server.nextPendingConnection()
        assert bytes(link.request().rawHeader("Authorization").data()) == f"Bearer {TOKEN}".encode()
        link.textMessageReceived.connect(lambda text: self._hear(link, text))
        link.disconnected.connect(lambda: link in self._links and self._links.remove(link))
        self._links.append(link)

    def _hear(self, link: QWebSocket, text: str) -> None:
        message = STATION_MESSAGE.validate_json(text)
        if isinstance(message, Hello):
            self.hellos.append(message)
        if self.wrong.mute:
            return
        reply = self._reply(message)
        if reply is not None:
            link.sendTextMessage(HUB_MESSAGE.dump_json(reply).decode())
        if isinstance(message, Hello) and isinstance(reply, Welcome) and reply.snapshot is None:
            missed = range((message.last_sequence or 0) + 1, self.sequence + 1)
            if missed and not self.wrong.hold_events:
                self.send_events(*missed)

    def _reply(self, message: Said) -> Any:
        match message:
            case Hello():
                return self._greet(message)
            case CommandMessage():
                self.commands.append(message)
                answer = self._do(message)
                return None if self.wrong.swallow_answers else answer
            case SignIn():
                return self._sign_in(message)
            case SignOut():
                self.officer = None
                return SignedOut(request_id=message.request_id)
            case ResetPassword() | IssueToken() | AskDirectory() | Query():
                return self._question(message)

    def _question(self, message: ResetPassword | IssueToken | AskDirectory | Query) -> Any:
        if isinstance(message, Query):
            self.queries.append(message)
        if self.wrong.problems:
            problem = problem_of(self.wrong.problems.pop(0))
            return ProblemMessage(problem=problem, request_id=message.request_id)
        if isinstance(message, Query):
            return QueryAnswer(request_id=message.request_id, data=self.report)
        if isinstance(message, AskDirectory):
            return DirectoryAnswer(request_id=message.request_id, officers=(), stations=())
        of = message.officer if isinstance(message, ResetPassword) else message.station
        return SecretIssued(request_id=message.request_id, secret=f"secret of {of}")

    def _greet(self, hello: Hello) -> Welcome | ProblemMessage:
        if self.wrong.turn_away is not None:
            return ProblemMessage(problem=problem_of(self.wrong.turn_away))
        resumes = hello.last_sequence is not None
        return Welcome(
            protocol=PROTOCOL,
            version="0",
            log_id=self.log_id,
            station="counter-1",
            role=Role.COUNTER,
            counter=None,
            officer=self.officer if hello.session == "session-1" else None,
            time=self.clock.now(),
            heartbeat_s=2.0,
            sequence=self.sequence,
            site=None if resumes else self.state.site,
            snapshot=None if resumes else snapshot_of(self.state, self.sequence),
        )

    def _do(self, message: CommandMessage) -> AnswerMessage | ProblemMessage:
        command = parse_command(message.name, message.body)
        try:
            if self.wrong.problems:
                raise self.wrong.problems.pop(0)
            if command.command_id not in self._answers:
                origin = Origin(station=StationKey("counter-1"))
                events = decide(self.state, command, self.clock.now(), origin)
                self._write(events)
                result = result_json(result_of(self.state, command, events))
                self._answers[command.command_id] = (self.sequence, result)
        except Refusal as refusal:
            return ProblemMessage(problem=problem_of(refusal), command_id=command.command_id)
        sequence, result = self._answers[command.command_id]
        return AnswerMessage(command_id=command.command_id, sequence=sequence, result=from_json(result))

    def _write(self, events: tuple[Event, ...]) -> None:
        for event in events:
            evolve(self.state, event)
            self.log.append(event)
        if events and not self.wrong.hold_events:
            self.send_events(*range(self.sequence - len(events) + 1, self.sequence + 1))

    def _sign_in(self, message: SignIn) -> SignedIn | ProblemMessage:
        if message.password != PASSWORD:
            return ProblemMessage(problem=problem_of(SignInFailed()), request_id=message.request_id)
        self.officer = RATNA
        return SignedIn(request_id=message.request_id, session="session-1", officer=RATNA)


@pytest.fixture(scope="session")
def open_site() -> Site:
    return load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=True).site


@pytest.fixture
def hub(qapp: Any, open_site: Site, clock: ManualClock) -> Iterator[FakeHub]:
    hub = FakeHub(open_site, clock)
    hub.listen()
    yield hub
    hub.cut()


@pytest.fixture
def link(hub: FakeHub, clock: ManualClock) -> Iterator[HubLink]:
    link = HubLink(hub.url, TOKEN, clock=clock, backoff=Backoff(chance=lambda: 0.02))
    yield link
    link.stop()


class Heard:
    """Every signal of a link, in its order."""

    def __init__(self, link: HubLink) -> None:
        self.events: list[Recorded] = []
        self.states: list[str] = []
        self.loads = 0
        self.officers: list[Officer | None] = []
        link.events_arrived.connect(self.events.extend)
        link.link_changed.connect(lambda state: self.states.append(state.value))
        link.state_loaded.connect(self._loaded)
        link.officer_changed.connect(self.officers.append)

    def _loaded(self) -> None:
        self.loads += 1

    @property
    def sequences(self) -> list[int]:
        return [one.sequence for one in self.events]


@pytest.fixture
def heard(link: HubLink) -> Heard:
    return Heard(link)


class Disk:
    """Runs at once, or when told; fails when told."""

    def __init__(self) -> None:
        self.waits = False
        self.failure: Exception | None = None
        self._held: list[Callable[[], None]] = []

    def run(self, work: Any, on_done: Any, on_error: Any, _owner: Any = None) -> None:
        def job() -> None:
            if self.failure is not None:
                on_error(self.failure)
                return
            try:
                result = work()
            except OSError as error:
                on_error(error)
            else:
                on_done(result)

        if self.waits:
            self._held.append(job)
        else:
            job()

    @property
    def held(self) -> int:
        return len(self._held)

    def go_on(self) -> None:
        self.waits = False
        while self._held:
            self._held.pop(0)()


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def outbox_file(tmp_path: Path) -> Path:
    return tmp_path / "outbox.jsonl"


@pytest.fixture
def commands(link: HubLink, disk: Disk, outbox_file: Path, clock: ManualClock) -> Iterator[Commands]:
    outbox = Outbox(Journal(outbox_file))
    commands = Commands(link, outbox, disk.run, clock=clock, backoff=Backoff(chance=lambda: 0.02))
    yield commands
    commands.stop()
    outbox.close()
