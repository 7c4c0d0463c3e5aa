"""The link of a station to its hub: makes itself anew, resumes by sequence, and tells how good it is.

Lives in the GUI thread and never waits: sockets and timers only. What a screen needs stands in
`state`, `site`, `officer`, `link` and `last_heard`; what changed comes as signals.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta

from pydantic import ValidationError
from PySide6.QtCore import QObject, QTimer, Signal

from common.client.administration import DirectoryRequest, SecretRequest
from common.client.backoff import Backoff
from common.client.feed import Feed, MissedEvents
from common.client.link import LinkReason, LinkState, LinkWatch
from common.client.queries import QueryRequest
from common.client.request import Request
from common.client.sign_in import SignRequest
from common.client.station_socket import StationSocket
from common.contract.reports import PARAMS, ReportName, ReportParams
from common.contract.version import PRODUCT, PROTOCOL
from common.contract.wire import (
    HUB_MESSAGE,
    STATION_MESSAGE,
    AnswerMessage,
    CommandMessage,
    DirectoryAnswer,
    EventsMessage,
    Heartbeat,
    Hello,
    HubMessage,
    Officer,
    ProblemMessage,
    Query,
    QueryAnswer,
    Said,
    SecretIssued,
    SignedIn,
    SignedOut,
    SignIn,
    SignOut,
    Welcome,
)
from common.domain.errors import Unreachable
from common.domain.events import CatalogueEvent
from common.domain.site import Site
from common.domain.state import QueueState
from common.domain.words import StationKey
from common.runtime.clock import Clock

HANDSHAKE_S = 10.0
"""A connection that was not welcomed after this is dropped."""
LOOK_MS = 250

_log = logging.getLogger(__name__)
_TURNED_AWAY = {
    "unauthorised": LinkReason.UNAUTHORISED,
    "forbidden": LinkReason.UNAUTHORISED,
    "protocol_mismatch": LinkReason.PROTOCOL_MISMATCH,
}


class HubLink(QObject):
    """`start` it once; it goes on until `stop`."""

    link_changed = Signal(object)
    """With the `LinkState`, when it or its reason changed."""
    state_loaded = Signal()
    """`state` is a new object: draw everything anew, announce nothing."""
    events_arrived = Signal(object)
    """With the `list[Recorded]` that `state` has just seen, in order, each once."""
    site_changed = Signal()
    """After `events_arrived`: `site` is another one. What is shown of it is drawn anew."""
    officer_changed = Signal(object)
    """With the `Officer`, or None."""
    welcomed = Signal()
    """The hub has taken the link: what is not answered may be sent again."""
    answered = Signal(object)
    """With an `AnswerMessage`."""
    refused = Signal(object)
    """With a `ProblemMessage` about a command."""

    def __init__(
        self,
        hub_url: str,
        token: str,
        *,
        clock: Clock,
        backoff: Backoff | None = None,
        watch: LinkWatch | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._backoff = backoff or Backoff()
        self._watch = watch or LinkWatch(clock)
        self._shown = (self._watch.state, self._watch.reason)
        self._feed = Feed()
        self._welcome: Welcome | None = None
        self._is_welcomed = False
        self._officer: Officer | None = None
        self._session: str | None = None
        self._requests: dict[str, Request] = {}
        self._last_heard: datetime | None = None
        self.clock_offset_s = 0.0
        """Hub time minus own time."""
        self.stations: frozenset[StationKey] | None = None
        """Who is on the line, where the hub tells this station: a supervisor's."""
        self._socket = StationSocket(hub_url, token, self)
        self._socket.opened.connect(self._say_hello)
        self._socket.heard.connect(self._take)
        self._socket.closed.connect(self._break)
        self._tried_at = 0.0
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._look_around)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._connect)

    # --- what a screen reads

    @property
    def link(self) -> LinkState:
        return self._watch.state

    @property
    def reason(self) -> LinkReason | None:
        """Why the link is not fresh; None while it is, and before the first try ended."""
        return self._watch.reason

    @property
    def state(self) -> QueueState | None:
        """The day's queues. Read only: `evolve` alone changes it. None before the first welcome."""
        return self._feed.state

    @property
    def site(self) -> Site | None:
        return self._feed.site

    @property
    def sequence(self) -> int:
        """The last event that `state` has seen."""
        return self._feed.sequence

    @property
    def welcome(self) -> Welcome | None:
        """The hub's last first word: this station's key, role and counter."""
        return self._welcome

    @property
    def officer(self) -> Officer | None:
        return self._officer

    @property
    def is_welcomed(self) -> bool:
        """Whether a message can be sent now."""
        return self._is_welcomed

    @property
    def last_heard(self) -> datetime | None:
        """When the hub last said anything, by the hub's clock: from then are the numbers on the screen."""
        return self._last_heard

    @property
    def next_try_s(self) -> float | None:
        """Seconds until the link is tried again; None while it holds, is being made, or has ended."""
        return self._again.remainingTime() / 1000 if self._again.isActive() else None

    def hub_now(self) -> datetime:
        """The present moment by the hub's clock, as far as it was heard."""
        return self._clock.now() + timedelta(seconds=self.clock_offset_s)

    # --- what a program does

    def start(self) -> None:
        self._look.start()
        self._connect()

    def stop(self) -> None:
        """End the link for good."""
        self._look.stop()
        self._again.stop()
        self._socket.say_goodbye()
        self._break(LinkReason.STOPPED)

    def post(self, message: CommandMessage) -> bool:
        """Send a command now; False when there is no link that would take it."""
        if self._is_welcomed:
            self._send(message)
        return self._is_welcomed

    def sign_in(self, officer: str, password: str) -> SignRequest:
        """Raises `Unreachable` when there is no link; a password is never kept for later."""
        request = SignRequest()
        self.put(lambda own: SignIn(request_id=own, officer=officer, password=password), request)
        return request

    def sign_out(self) -> SignRequest:
        """Raises `Unreachable` when there is no link; the hub lets the session lapse by itself."""
        request = SignRequest()
        self.put(lambda own: SignOut(request_id=own), request)
        return request

    def put(self, message: Callable[[str], Said], request: Request) -> None:
        """Send a question under an id of its own; raises `Unreachable` when there is no link."""
        request_id = self._new_id()
        self._requests[request_id] = request
        self._send(message(request_id))

    def ask(self, name: ReportName, params: ReportParams | None = None) -> QueryRequest:
        """Ask for a report. Raises `Unreachable` when there is no link."""
        request = QueryRequest(name)
        asked = PARAMS.dump_python(params or ReportParams(), mode="json", exclude_defaults=True)
        self.put(lambda own: Query(request_id=own, name=name.value, params=asked), request)
        return request

    def _new_id(self) -> str:
        if not self._is_welcomed:
            raise Unreachable("hub", "no link")
        return secrets.token_hex(8)

    # --- the connection

    def _connect(self) -> None:
        self._tried_at = self._clock.monotonic()
        self._socket.open()

    def _say_hello(self) -> None:
        self._send(
            Hello(
                protocol=PROTOCOL,
                last_sequence=self._feed.resume_after,
                session=self._session,
                version=PRODUCT,
            )
        )

    def _send(self, message: Said) -> None:
        self._socket.send(STATION_MESSAGE.dump_json(message).decode())

    def _break(self, reason: LinkReason) -> None:
        """The link is of no more use."""
        self._let_go()
        self._watch.closed(reason)
        self._show()
        self._try_again()

    def _resume(self) -> None:
        """Make the link anew to get what was missed. The screens stay as they are unless it takes long."""
        self._let_go()
        self._try_again()

    def _let_go(self) -> None:
        self._is_welcomed = False
        self._socket.drop()
        requests, self._requests = self._requests, {}
        for request in requests.values():
            request.give_up("the link broke")

    def _try_again(self) -> None:
        if self._look.isActive():
            self._again.start(int(self._backoff.next_s() * 1000))

    def _look_around(self) -> None:
        self._watch.look()
        self._show()
        if self._again.isActive():
            return
        if self._is_welcomed:
            is_dead = self._watch.state is LinkState.LOST
        else:
            is_dead = self._clock.monotonic() - self._tried_at >= HANDSHAKE_S
        if is_dead:
            self._break(LinkReason.SILENT)

    def _show(self) -> None:
        now = (self._watch.state, self._watch.reason)
        if now != self._shown:
            self._shown = now
            self.link_changed.emit(self._watch.state)

    # --- what the hub says

    def _take(self, text: str) -> None:
        try:
            self._hear(HUB_MESSAGE.validate_json(text))
        except MissedEvents:
            self._resume()
        except (ValidationError, KeyError):
            _log.exception("the hub sent what this version cannot read")
            self._feed.start_over()
            self._break(LinkReason.GARBLED)

    def _hear(self, message: HubMessage) -> None:
        if isinstance(message, Welcome):
            self._be_welcomed(message)
        elif self._is_welcomed:
            self._heard()
            self._obey(message)
        elif isinstance(message, ProblemMessage):
            self._break(_TURNED_AWAY.get(message.problem.code, LinkReason.CLOSED))

    def _obey(self, message: HubMessage) -> None:
        match message:
            case EventsMessage():
                self._take_events(message)
            case Heartbeat():
                self._take_heartbeat(message)
            case AnswerMessage():
                self.answered.emit(message)
            case ProblemMessage():
                self._take_problem(message)
            case SignedIn():
                self._session = message.session
                self._set_officer(message.officer)
                self._answer_sign(message.request_id)
            case SignedOut():
                self._session = None
                self._set_officer(None)
                self._answer_sign(message.request_id)
            case QueryAnswer():
                self._answer_query(message)
            case SecretIssued() | DirectoryAnswer():
                self._answer(message)

    def _heard(self) -> None:
        self._last_heard = self.hub_now()
        self._watch.heard()
        self._show()

    def _set_clock(self, hub_time: datetime) -> None:
        self.clock_offset_s = (hub_time - self._clock.now()).total_seconds()

    def _be_welcomed(self, welcome: Welcome) -> None:
        is_new = self._feed.welcome(welcome)
        self._welcome = welcome
        self._is_welcomed = True
        self._set_clock(welcome.time)
        if is_new:
            self.state_loaded.emit()
        self._heard()
        if welcome.officer is None:
            self._session = None
        self._set_officer(welcome.officer)
        self.welcomed.emit()

    def _set_officer(self, officer: Officer | None) -> None:
        if officer != self._officer:
            self._officer = officer
            self.officer_changed.emit(officer)

    def _take_heartbeat(self, message: Heartbeat) -> None:
        # Only a link that lasts has earned a quick next try.
        self._backoff.reset()
        self._set_clock(message.time)
        self.stations = None if message.stations is None else frozenset(message.stations)
        self._feed.heartbeat(message.sequence)
        self._go_on()

    def _take_events(self, message: EventsMessage) -> None:
        taken = self._feed.take(message.events)
        if taken:
            self.events_arrived.emit(taken)
            if any(isinstance(one.event, CatalogueEvent) for one in taken):
                self.site_changed.emit()
        self._go_on()

    def _go_on(self) -> None:
        if self._feed.missed:
            _log.info("events are missing; resuming", extra={"after": self._feed.sequence})
            raise MissedEvents

    def _take_problem(self, message: ProblemMessage) -> None:
        if message.command_id is not None:
            self.refused.emit(message)
        elif message.request_id in self._requests:
            self._requests.pop(message.request_id).refuse(message.problem)
        else:
            _log.error("the hub refused a message", extra={"code": message.problem.code})

    def _answer_sign(self, request_id: str) -> None:
        request = self._requests.pop(request_id, None)
        if isinstance(request, SignRequest):
            request.answer(self._officer)

    def _answer(self, message: SecretIssued | DirectoryAnswer) -> None:
        request = self._requests.pop(message.request_id, None)
        if isinstance(request, SecretRequest | DirectoryRequest):
            request.take(message)

    def _answer_query(self, message: QueryAnswer) -> None:
        request = self._requests.pop(message.request_id, None)
        if isinstance(request, QueryRequest):
            request.answer(message.data)
