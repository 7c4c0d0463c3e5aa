"""One station's WebSocket, without ASGI between: uvicorn hands the connection over at the upgrade.

The protocol itself (handshake, frames, masking, limits) is the sans-I/O `ServerProtocol` of
websockets. Through ASGI each message costs two queue hops, a dictionary and a wake-up of a task; here a
message is a function call, answers and events are written as bytes that exist already, and a station
needs no task. uvicorn takes this class as its `ws` protocol and passes the lifespan's state.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable
from http import HTTPStatus
from typing import Any, cast

from uvicorn.config import Config
from uvicorn.server import ServerState
from websockets.datastructures import Headers, MultipleValuesError
from websockets.frames import Frame, Opcode
from websockets.http11 import Request, Response
from websockets.protocol import State
from websockets.server import ServerProtocol

from common.contract.problems import MEDIA_TYPE, Problem, problem_of
from common.contract.refusals import Unauthorised
from common.contract.wire import MAX_MESSAGE, MAX_SITE_MESSAGE, Role
from common.hub import frames
from common.hub.access import bearer
from common.hub.hub import Hub
from common.hub.problems import of_status
from common.hub.station import RESTART, Conversation

log = logging.getLogger(__name__)

PATH = "/v1/station"
HIGH_WATER = 256 * 1024
"""Bytes that may wait for one station; past this it gets nothing more until it has read."""
LOW_WATER = 64 * 1024
GRACE_S = 1.0
"""How long a closing station may take to say goodbye."""


class StationSocket(asyncio.Protocol):
    """Everything runs in the event loop's thread, and nothing here waits."""

    def __init__(
        self,
        config: Config,  # noqa: ARG002 - uvicorn gives it
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        self._hub: Hub = app_state["hub"]
        self._connections = cast("set[Any]", server_state.connections)
        self._loop = _loop or asyncio.get_running_loop()
        self._wire = ServerProtocol(max_size=MAX_MESSAGE)
        self._transport: asyncio.Transport
        self._admission: asyncio.Task[None] | None = None
        self._talk: Conversation | None = None
        self._inbox: deque[bytes | bytearray] = deque()
        self._fragments: list[Any] = []
        self._reading = True
        self._closing = False
        self._ending = False
        self._grace: asyncio.TimerHandle | None = None
        self._drained = asyncio.Event()
        self._drained.set()
        self.writable = True
        """False while more than `HIGH_WATER` bytes wait for this station."""

    # -- the transport's side ------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._transport.set_write_buffer_limits(high=HIGH_WATER, low=LOW_WATER)
        self._connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - either way it is over
        self._connections.discard(self)
        self._closing = True
        self._leave()
        if self._admission is not None:
            self._admission.cancel()
        if self._grace is not None:
            self._grace.cancel()

    def pause_writing(self) -> None:
        self.writable = False
        self._drained.clear()
        self._work()

    def resume_writing(self) -> None:
        self.writable = True
        self._drained.set()
        if self._talk is not None and not self._closing:
            self._talk.catch_up()
        self._work()

    def data_received(self, data: bytes) -> None:
        wire = self._wire
        wire.receive_data(data)
        for event in wire.events_received():
            if isinstance(event, Frame):
                self._frame(event)
            elif isinstance(event, Request):
                self._upgrade(event)
        if wire.writes:
            self._flush()
        if self._talk is not None:
            self._talk.silent_beats = 0
            if self._inbox:
                self._work()

    def shutdown(self) -> None:
        """The server ends: what was taken is answered, then the station is told to come back."""
        self._ending = True
        if self._talk is None or not self._talk.in_flight:
            self.close(RESTART, "the hub restarts")

    # -- the conversation's side ---------------------------------------------------------------------------

    def send(self, *parts: bytes) -> None:
        """One text message, whole or in parts. A station that is going gets nothing more."""
        if self._closing or self._transport.is_closing():
            return
        if len(parts) == 1:
            self._transport.write(frames.text(parts[0]))
        else:
            self._transport.writelines((frames.text_head(sum(map(len, parts))), *parts))

    def write(self, frame: bytes) -> None:
        """One whole frame."""
        if not self._closing and not self._transport.is_closing():
            self._transport.write(frame)

    def drained(self) -> Awaitable[object]:
        """Waits until the station has read enough to be sent more."""
        return self._drained.wait()

    def ping(self) -> None:
        if self._wire.state is State.OPEN and not self._closing:
            self._wire.send_ping(b"")
            self._flush()

    def more(self) -> None:
        """The conversation can take messages again."""
        if self._ending and self._talk is not None and not self._talk.in_flight:
            self.close(RESTART, "the hub restarts")
        elif self._inbox or not self._reading:
            self._work()

    def close(self, code: int, reason: str) -> None:
        """Say goodbye; who does not answer it is cut off after a moment."""
        if self._closing:
            return
        self._closing = True
        self._leave()
        if self._transport.is_closing():
            return
        if self._wire.state is not State.OPEN:
            self._transport.close()
            return
        self._wire.send_close(code, reason)
        self._flush()
        self._read(True)
        self._cut_off_later()

    # -- inside --------------------------------------------------------------------------------------------

    def _leave(self) -> None:
        self._inbox.clear()
        if self._talk is not None:
            self._talk.ended()

    def _cut_off_later(self) -> None:
        if self._grace is None:
            self._grace = self._loop.call_later(GRACE_S, self._transport.abort)

    def _flush(self) -> None:
        """Write what the protocol has to say; its empty piece means: nothing comes after this."""
        for piece in self._wire.data_to_send():
            if self._transport.is_closing():
                return
            if piece:
                self._transport.write(piece)
            elif self._wire.parser_exc is None:
                self._transport.close()
            else:
                # Closing with unread bytes would reset the connection and swallow the reason.
                self._closing = True
                self._leave()
                self._transport.write_eof()
                self._cut_off_later()

    def _frame(self, frame: Frame) -> None:
        opcode = frame.opcode
        if opcode is Opcode.TEXT and frame.fin:
            message = frame.data
        elif opcode in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT):
            self._fragments.append(frame.data)
            if not frame.fin:
                return
            message = b"".join(self._fragments)
            self._fragments.clear()
        else:
            return  # ping, pong and close are the protocol's own affair
        if not self._closing:
            self._inbox.append(cast("bytes | bytearray", message))

    def _work(self) -> None:
        """Hand on what came in, as far as the conversation takes it; else let the station wait."""
        talk, inbox = self._talk, self._inbox
        if talk is not None and self.writable and not self._ending:
            while inbox and talk.can_take and not self._closing:
                talk.take(inbox.popleft())
        self._read(self._closing or (talk is not None and self.writable and not inbox))

    def _read(self, wanted: bool) -> None:  # noqa: FBT001 - a switch
        if wanted is self._reading or self._transport.is_closing():
            return
        self._reading = wanted
        if wanted:
            self._transport.resume_reading()
        else:
            self._transport.pause_reading()

    def _upgrade(self, request: Request) -> None:
        self._read(False)
        self._admission = self._loop.create_task(self._admit(request))
        self._admission.add_done_callback(self._admitted)

    def _admitted(self, admission: asyncio.Task[None]) -> None:
        if not admission.cancelled() and (bug := admission.exception()) is not None:
            log.error("a station could not be let in", exc_info=bug)
            self._transport.abort()

    async def _admit(self, request: Request) -> None:
        try:
            token = bearer(request.headers.get("Authorization"))
        except MultipleValuesError:
            token = None
        held = await self._hub.access.find(token)
        if self._closing or self._transport.is_closing():
            return
        if held is None:
            self._reject(problem_of(Unauthorised()))
        elif request.path.partition("?")[0] != PATH:
            self._reject(of_status(HTTPStatus.NOT_FOUND))
        elif self._ending:
            self._transport.close()
        else:
            self._wire.send_response(self._wire.accept(request))
            self._flush()
            if held.station.role is Role.SUPERVISOR:
                self._wire.max_message_size = MAX_SITE_MESSAGE
            if self._wire.state is State.OPEN:
                self._talk = Conversation(self, held, self._hub)
        self._work()

    def _reject(self, problem: Problem) -> None:
        body = Problem.adapter.dump_json(problem)
        headers = Headers(
            [("Connection", "close"), ("Content-Length", str(len(body))), ("Content-Type", MEDIA_TYPE)]
        )
        if problem.status == HTTPStatus.UNAUTHORIZED:
            headers["WWW-Authenticate"] = "Bearer"
        self._wire.send_response(Response(problem.status, problem.title, headers, body))
        self._flush()
