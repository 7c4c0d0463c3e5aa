"""A small portal that works, and misbehaves as it is told: one answer of its script for each request."""

from __future__ import annotations

import http.client
import json
import ssl
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

TOKEN = "a-token-of-the-portal"


def wait_until(condition: Callable[[], bool], timeout: float = 20) -> None:
    """For what tells nobody when it changes."""
    never = threading.Event()
    for _ in range(int(timeout / 0.01)):
        if condition():
            return
        never.wait(0.01)
    raise AssertionError("it did not come about")


@dataclass
class Received:
    """One request as it came."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def key(self) -> str:
        return self.headers["idempotency-key"]

    @property
    def events(self) -> list[dict[str, Any]]:
        return json.loads(self.body)

    @property
    def ids(self) -> list[str]:
        return [event["id"] for event in self.events]


@dataclass
class Reply:
    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})


Answer = Callable[["ScriptedPortal", Received], "Reply | bytes | None"]
"""A reply; raw bytes after which the connection is closed; or None: closed without a word."""


def says(status: int, body: object = None, **headers: str) -> Answer:
    """Answer so, and keep nothing."""
    shown = {name.replace("_", "-"): value for name, value in headers.items()}
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return lambda _, __: Reply(status, content, {"Content-Type": "application/json", **shown})


def takes(portal: ScriptedPortal, request: Received) -> Reply:
    """What a good portal does."""
    return Reply(200, json.dumps(portal.keep(request.events)).encode())


def takes_then_drops(portal: ScriptedPortal, request: Received) -> None:
    """Commits, and the connection breaks before the answer."""
    portal.keep(request.events)


def drops(portal: ScriptedPortal, request: Received) -> None:
    """Breaks the connection, having kept nothing."""


def hangs(portal: ScriptedPortal, request: Received) -> None:
    """Says nothing until the portal is closed or let go."""
    portal.hanging.set()
    portal.let_go.wait(30)


def raw(content: bytes) -> Answer:
    return lambda _, __: content


def dribbles(portal: ScriptedPortal, request: Received) -> None:
    """Sends a header, one letter at a time, without end."""
    connection = portal.connection()
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while not portal.let_go.wait(0.02):
        try:
            connection.sendall(b"z")
        except OSError:
            return


def chooses(*, accept: Callable[[str], bool], reject: Callable[[str], bool] = lambda _: False) -> Answer:
    """Keep and echo only some; refuse some; say nothing of the rest."""

    def answer(portal: ScriptedPortal, request: Received) -> Reply:
        rejected = [event for event in request.events if reject(event["id"])]
        receipt = portal.keep(
            event for event in request.events if accept(event["id"]) and not reject(event["id"])
        )
        receipt["rejected"] = [{"id": e["id"], "code": "bad_event", "detail": "not so"} for e in rejected]
        return Reply(200, json.dumps(receipt).encode())

    return answer


def at_most(count: int) -> Answer:
    """413 for more events than `count`."""
    return lambda portal, request: (
        Reply(413, b"{}") if len(request.events) > count else takes(portal, request)
    )


def unless(wrong: Callable[[str], bool], otherwise: Answer) -> Answer:
    """Take the batch unless one of its events is wrong."""
    return lambda portal, request: (
        otherwise(portal, request) if any(map(wrong, request.ids)) else takes(portal, request)
    )


def through(url: str) -> Answer:
    """Ask a real portal."""

    def answer(portal: ScriptedPortal, request: Received) -> Reply:
        return portal.forward(url, request)

    return answer


def through_then_drops(url: str, afterwards: Callable[[], object] = lambda: None) -> Answer:
    """A real portal takes the batch; its answer never arrives."""

    def answer(portal: ScriptedPortal, request: Received) -> None:
        portal.forward(url, request)
        afterwards()

    return answer


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], handler: type[Handler], portal: ScriptedPortal) -> None:
        super().__init__(address, handler)
        self.portal = portal


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_POST(self) -> None:
        self.server.portal.serve(self)

    def do_GET(self) -> None:
        self.send_error(500, "a redirect was followed")

    def log_message(self, *_: object) -> None:
        """Quiet: what came is in `requests`."""

    def handle(self) -> None:
        with suppress(OSError):  # the other side breaks off, as it is meant to
            super().handle()

    def finish(self) -> None:
        with suppress(OSError):
            super().finish()


class ScriptedPortal:
    """Answers by `script`, one entry a request; then always as `default` says."""

    def __init__(self, *script: Answer, default: Answer = takes) -> None:
        self.script = deque(script)
        self.default = default
        self.requests: list[Received] = []
        self.kept: dict[tuple[str, str], dict[str, Any]] = {}
        self.times_kept: Counter[tuple[str, str]] = Counter()
        self.hanging = threading.Event()
        self.let_go = threading.Event()
        self.changed = threading.Condition()
        self._here = threading.local()
        self._server = _Server(("127.0.0.1", 0), Handler, self)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def speak_tls(self, context: ssl.SSLContext) -> None:
        """From now on over TLS, under the name `localhost`."""
        self._server.socket = context.wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.url = self.url.replace("http://127.0.0.1", "https://localhost")

    def serve(self, handler: Handler) -> None:
        """Answer one request of `handler`, in its own thread."""
        body = handler.rfile.read(int(handler.headers["Content-Length"]))
        headers = {name.lower(): value for name, value in handler.headers.items()}
        self._here.connection = handler.connection
        said = self._answer(Received(handler.path, headers, body))
        if not isinstance(said, Reply):
            handler.close_connection = True
            handler.wfile.write(said or b"")
            return
        handler.send_response(said.status)
        for name, value in said.headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(said.body)))
        handler.end_headers()
        handler.wfile.write(said.body)

    def _answer(self, request: Received) -> Reply | bytes | None:
        with self.changed:
            self.requests.append(request)
            answer = self.script.popleft() if self.script else self.default
        said = answer(self, request)
        with self.changed:
            self.changed.notify_all()
        return said

    def connection(self) -> Any:
        """The socket of the request that this thread answers."""
        return self._here.connection

    def keep(self, events: Iterable[dict[str, Any]]) -> dict[str, list[Any]]:
        receipt: dict[str, list[Any]] = {"accepted": [], "duplicates": [], "rejected": []}
        with self.changed:
            for event in events:
                key = (event["source"], event["id"])
                if key in self.kept:
                    receipt["duplicates"].append(event["id"])
                else:
                    self.kept[key] = event
                    self.times_kept[key] += 1
                    receipt["accepted"].append(event["id"])
            self.changed.notify_all()
        return receipt

    def forward(self, url: str, request: Received) -> Reply:
        to = urlsplit(url)
        connection = http.client.HTTPConnection(to.hostname or "", to.port, timeout=20)
        try:
            headers = {
                name: request.headers[name] for name in ("authorization", "content-type", "idempotency-key")
            }
            connection.request("POST", request.path, request.body, headers)
            response = connection.getresponse()
            return Reply(
                response.status,
                response.read(),
                {"Content-Type": response.headers.get("Content-Type", "text/plain")},
            )
        finally:
            connection.close()

    @property
    def sequences(self) -> list[int]:
        """What is kept, by sequence."""
        return sorted(int(event["sequence"]) for event in self.kept.values())

    def wait_for(self, condition: Callable[[], bool], timeout: float = 20) -> None:
        with self.changed:
            assert self.changed.wait_for(condition, timeout), f"kept {len(self.kept)} events"

    def close(self) -> None:
        self.let_go.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
