"""uvicorn, set for the hub: one process, no access log, no server header, our own WebSocket protocol."""

from __future__ import annotations

import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

import uvicorn
from fastapi import FastAPI

from common.hub.http_head import http_protocol
from common.hub.websocket import StationSocket

GRACEFUL_S = 2
"""Seconds that open requests and stations may take to end."""
SIGNALS = (signal.SIGINT, signal.SIGTERM)
if sys.platform == "win32":
    SIGNALS += (signal.SIGBREAK,)


class CannotListen(RuntimeError):
    """The address is taken, not ours, or not allowed."""


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens on `host`; port 0 takes a free one. Raises `CannotListen`."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind, protocol)
        if sys.platform != "win32":  # there it would let two programs share one port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError as trouble:
        raise CannotListen(f"cannot listen on {host} port {port}: {trouble.strerror or trouble}") from trouble
    return listener


def url_of(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def server_config(app: FastAPI) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=http_protocol(),
        ws=StationSocket,
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACEFUL_S,
        timeout_keep_alive=75,
        backlog=512,
    )


class HubServer(uvicorn.Server):
    """Says when it serves; a signal ends it in good order and with exit code 0."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        # uvicorn raises a captured signal again at the end, and the process then dies of it.
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self._asked_to_end) for number in SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _asked_to_end(self, number: int, _: FrameType | None) -> None:
        self.force_exit = self.should_exit and number == signal.SIGINT
        self.should_exit = True


class StoreFailure:
    """Ends the server when the store failed for good; whoever watches over the hub then starts it anew."""

    def __init__(self) -> None:
        self.happened = False
        self._server: HubServer | None = None

    def ends(self, server: HubServer) -> None:
        self._server = server

    def happens(self) -> None:
        """From any thread."""
        self.happened = True
        if self._server is not None:
            self._server.should_exit = True
