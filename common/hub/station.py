"""What is said with one station over its WebSocket (the messages stand in `common.contract.wire`).

    hello ──▶ welcome, with a snapshot or followed by the events that were missed; then
    command ──▶ answer | problem, as many at a time as `IN_FLIGHT`
    sign_in, sign_out ──▶ signed_in, signed_out | problem
    query, directory ──▶ query_answer, directory_answer | problem, as many at a time as `QUERIES`
    reset_password, issue_token ──▶ secret_issued | problem
    and, unasked: events after each commit, a heartbeat every `HEARTBEAT_S`

Close codes: 1008 the station broke the rules or its token was revoked, 1009 a message was too long,
1012 the hub restarts, 4008 the station reads too slowly. After 1012 and 4008 it resumes where it was.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Coroutine
from typing import Any, Protocol

from pydantic import ValidationError
from pydantic_core import from_json

from common.contract.refusals import (
    Malformed,
    ProtocolMismatch,
    ReportsBusy,
    SignInThrottled,
    Unauthorised,
    UnknownCommand,
)
from common.contract.version import PROTOCOL
from common.contract.wire import (
    STATION_MESSAGE,
    AskDirectory,
    Hello,
    IssueToken,
    Query,
    ResetPassword,
    SignIn,
    SignOut,
)
from common.domain.commands import Command
from common.domain.errors import Refusal
from common.domain.words import OfficerId, StationKey
from common.hub import messages
from common.hub.access import Pass
from common.hub.feed import PAGE
from common.hub.hub import Hub
from common.hub.sign_in import Session
from common.hub.snapshots import Taken
from common.store.writer import Outcome, Stored

log = logging.getLogger(__name__)

IN_FLIGHT = 64
"""Commands of one station that may wait for their answers; more stay in its own network buffers."""
QUERIES = 8
"""Questions of one station that may be in the making."""
MAX_VERSION = 32
OFFENCES = 20
"""Messages without sense before the hub hangs up; one is forgiven at each heartbeat."""
REPLAY = 8192
"""Events that a station may have missed; past this a snapshot is less to send."""
HELLO_BEATS = 5
BLOCKED_BEATS = 3
"""Beats that a station may leave unread before it is dropped."""
PING_BEATS = 5
LOST_BEATS = 15
"""Silent beats after which a station is asked for a sign of life, and taken for lost."""

RULE_BROKEN = 1008
BUG = 1011
RESTART = 1012
TOO_SLOW = 4008


Asked = Query | ResetPassword | IssueToken | AskDirectory


class Link(Protocol):
    """The socket as the conversation needs it."""

    writable: bool

    def send(self, *parts: bytes) -> None: ...

    def write(self, frame: bytes) -> None: ...

    def drained(self) -> Awaitable[object]: ...

    def ping(self) -> None: ...

    def more(self) -> None: ...

    def close(self, code: int, reason: str) -> None: ...


class Conversation:
    """One connected station. Lives in the event loop's thread."""

    def __init__(self, link: Link, held: Pass, hub: Hub) -> None:
        self.held = held
        self.seen = -1
        self.in_flight = 0
        self.silent_beats = 0
        self.version = ""
        """Of the station's program, as its hello says."""
        self._link = link
        self._hub = hub
        self._session: Session | None = None
        self._greeted = False
        self._holds = False
        """Nothing more is taken until the welcome is out."""
        self._task: asyncio.Task[None] | None = None
        self._queries: set[asyncio.Task[None]] = set()
        self._beats = 0
        self._blocked_beats = 0
        self._offences = 0
        self._over = False
        hub.roster[self] = None

    @property
    def can_take(self) -> bool:
        """Whether the next message may be handed over."""
        return not self._holds and self.in_flight < IN_FLIGHT

    def take(self, message: bytes | bytearray) -> None:
        """One message from the station."""
        try:
            said = from_json(message)
        except ValueError:
            self._offended(Malformed(field="", detail="not JSON"))
            return
        if isinstance(said, dict) and said.get("type") == "command" and self._greeted:
            self._command(said.get("name"), said.get("body"))
            return
        try:
            known = STATION_MESSAGE.validate_python(said)
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False, include_input=False)[0]
            place = ".".join(str(part) for part in first["loc"])[:128]
            self._offended(Malformed(field=place, detail=first["msg"]))
        else:
            self._other(known)

    def ended(self) -> None:
        """The link is gone."""
        self._over = True
        self._hub.feed.leave(self)
        self._hub.roster.pop(self, None)
        if self._session is not None:
            self._hub.sign_ins.leave(self._session)
        if self._task is not None:
            self._task.cancel()
        for query in self._queries:
            query.cancel()

    # -- events --------------------------------------------------------------------------------------------

    def push(self, frame: bytes, before: int, last: int) -> None:
        if self.seen == before and self._link.writable:
            self._link.write(frame)
            self.seen = last
        elif self.seen < last:
            self.catch_up()

    def catch_up(self) -> None:
        """Go on from the ring as far as the socket takes bytes."""
        ring = self._hub.feed.ring
        while 0 <= self.seen < ring.head and not self._over:
            if self.seen < ring.tail:
                self._drop()
            elif not self._link.writable:
                return
            else:
                missed = ring.after(self.seen, PAGE)
                self.seen += len(missed)
                self._link.send(messages.events(missed))

    def lost(self) -> None:
        self._link.close(RESTART, "resume after the last event")

    def _drop(self) -> None:
        self._hub.tally.dropped += 1
        log.info("a station reads too slowly", extra={"station": self.held.station.key})
        self._link.close(TOO_SLOW, "reads too slowly; resume after the last event")

    # -- the heart -----------------------------------------------------------------------------------------

    def beat(self, frame: bytes) -> None:
        """A heartbeat: also the measure for who reads too slowly or has gone without a word."""
        self._beats += 1
        self.silent_beats += 1
        self._offences = max(0, self._offences - 1)
        self._blocked_beats = 0 if self._link.writable else self._blocked_beats + 1
        if self._blocked_beats >= BLOCKED_BEATS or self.silent_beats >= LOST_BEATS:
            self._drop()
        elif not self._greeted:
            if self._beats > HELLO_BEATS and not self._holds:
                self._link.close(RULE_BROKEN, "no hello")
        elif self._link.writable:
            self._link.write(frame)
            if self.silent_beats >= PING_BEATS:
                self._link.ping()

    def revoke(self) -> None:
        """The station's token is no longer good."""
        self._link.send(messages.problem(Unauthorised()))
        self._link.close(RULE_BROKEN, "unauthorised")

    # -- commands ------------------------------------------------------------------------------------------

    def _command(self, name: Any, body: Any) -> None:
        try:
            self._hub.send(
                name if isinstance(name, str) else "", body, self.held.station, self._session, self._answer
            )
        except (Malformed, UnknownCommand) as refusal:
            self._offended(refusal, _command_id(body))
        except Refusal as refusal:
            self._link.send(messages.problem(refusal, command_id=_command_id(body)))
        else:
            self.in_flight += 1

    def _answer(self, command: Command, received: float, outcome: Outcome) -> None:
        self.in_flight -= 1
        self._hub.tally.answered(command.name, outcome, self._hub.clock.monotonic() - received)
        if self._over:
            return
        if isinstance(outcome, Stored):
            self._link.send(messages.answer(command.command_id, outcome.sequence, outcome.result))
        else:
            self._link.send(messages.problem(outcome, command_id=command.command_id))
        self._link.more()

    def _offended(self, refusal: Refusal, command_id: str | None = None) -> None:
        self._link.send(messages.problem(refusal, command_id=command_id))
        self._offences += 1
        if self._offences >= OFFENCES:
            self._link.close(RULE_BROKEN, "too many messages without sense")

    # -- what takes a while --------------------------------------------------------------------------------

    def _other(self, said: object) -> None:
        if isinstance(said, Hello) and not self._greeted:
            self._holds = True
            self._begin(self._greet(said))
        elif isinstance(said, SignIn | SignOut) and self._greeted:
            # Over, though the loop has not said so yet: who answers at once is not turned away.
            if self._task is None or self._task.done():
                self._begin(self._sign_in(said) if isinstance(said, SignIn) else self._sign_out(said))
            else:
                busy = SignInThrottled(retry_after_s=1)
                self._link.send(messages.problem(busy, request_id=said.request_id))
        elif isinstance(said, Query) and self._greeted:
            self._ask(said, self._query(said))
        elif isinstance(said, ResetPassword | IssueToken | AskDirectory) and self._greeted:
            self._ask(said, self._administer(said))
        else:
            self._offended(Malformed(field="type", detail="hello comes first, and once"))

    def _ask(self, said: Asked, work: Coroutine[Any, Any, None]) -> None:
        if len(self._queries) >= QUERIES:
            work.close()
            self._link.send(messages.problem(ReportsBusy(retry_after_s=1), request_id=said.request_id))
            return
        task = asyncio.get_running_loop().create_task(work)
        self._queries.add(task)
        task.add_done_callback(self._asked)

    def _asked(self, task: asyncio.Task[None]) -> None:
        self._queries.discard(task)
        if not task.cancelled() and (bug := task.exception()) is not None:
            log.error("a question could not be answered", exc_info=bug)
            self._link.close(BUG, "internal")

    async def _query(self, said: Query) -> None:
        try:
            data = await self._hub.report(said.name, said.params, self.held.station, self._session)
        except Refusal as refusal:
            self._link.send(messages.problem(refusal, request_id=said.request_id))
        else:
            self._link.send(messages.query_answer(said.request_id, data))

    async def _administer(self, said: ResetPassword | IssueToken | AskDirectory) -> None:
        administration, station = self._hub.administration, self.held.station
        try:
            if isinstance(said, AskDirectory):
                on_line = {one.held.station.key: one.version for one in self._hub.stations()}
                found = await administration.directory(station, self._session, on_line)
                self._link.send(messages.directory(said.request_id, found))
            elif isinstance(said, ResetPassword):
                officer = OfficerId(said.officer)
                password = await administration.reset_password(station, self._session, officer)
                self._link.send(messages.secret_issued(said.request_id, password))
            else:
                key = StationKey(said.station)
                token = await administration.issue_token(station, self._session, key)
                self._link.send(messages.secret_issued(said.request_id, token))
        except Refusal as refusal:
            self._link.send(messages.problem(refusal, request_id=said.request_id))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        self._task = asyncio.get_running_loop().create_task(work)
        self._task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        if self._task is task:
            self._task = None
        self._holds = False
        if not task.cancelled() and (bug := task.exception()) is not None:
            log.error("a station could not be answered", exc_info=bug)
            self._link.close(BUG, "internal")
        elif not self._over:
            self._link.more()

    async def _greet(self, hello: Hello) -> None:
        if hello.protocol != PROTOCOL:
            self._link.send(messages.problem(ProtocolMismatch(hub=PROTOCOL, station=hello.protocol)))
            self._link.close(RULE_BROKEN, "protocol_mismatch")
            return
        self.version = hello.version[:MAX_VERSION]
        if hello.session is not None:
            self._session = await self._hub.sign_ins.resume(self.held.station, hello.session)
        feed, snapshot, start = self._hub.feed, None, hello.last_sequence
        if not hello.feed:
            start = feed.head
        elif start is None or not max(0, feed.head - REPLAY) <= start <= feed.head:
            snapshot = await self._hub.snapshots.recent()
            start = snapshot.sequence
        self._welcome(start, snapshot)
        if hello.feed:
            await self._follow(start)

    def _welcome(self, sequence: int, snapshot: Taken | None) -> None:
        own = messages.welcome(
            log_id=self._hub.store.log_id,
            station=self.held.station,
            officer=None if self._session is None else self._session.officer,
            time=self._hub.clock.now(),
            sequence=sequence,
        )
        # Who resumes has the site of where it stands; ours may be further, and the events tell the rest.
        site, shared = (b"null", b"null") if snapshot is None else (snapshot.site_json, snapshot.json)
        # In parts: a hundred stations that come back together share the bytes of site and snapshot.
        self._link.send(own, b',"site":', site, b',"snapshot":', shared, b"}")
        self._greeted = True

    async def _follow(self, seen: int) -> None:
        """Send what was missed: from the log what has left the ring, then from the ring, then live."""
        feed = self._hub.feed
        while seen < feed.ring.tail:
            missed = await self._hub.log_after(seen, PAGE)
            if not missed:
                self.lost()
                return
            self._link.send(messages.events(missed))
            seen += len(missed)
            await self._link.drained()
        self.seen = seen
        feed.join(self)
        self.catch_up()

    async def _sign_in(self, said: SignIn) -> None:
        try:
            session = await self._hub.sign_ins.sign_in(self.held.station, said.officer, said.password)
        except Refusal as refusal:
            self._link.send(messages.problem(refusal, request_id=said.request_id))
            return
        await self._leave_session()
        self._session = session
        self._link.send(messages.signed_in(said.request_id, session.token, session.officer))

    async def _sign_out(self, said: SignOut) -> None:
        await self._leave_session()
        self._link.send(messages.signed_out(said.request_id))

    async def _leave_session(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await self._hub.sign_ins.sign_out(session)


def _command_id(body: Any) -> str | None:
    """The id to answer to, where there is one."""
    found = body.get("command_id") if isinstance(body, dict) else None
    return found if isinstance(found, str) and len(found) <= 64 else None
