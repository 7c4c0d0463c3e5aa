"""A hub to talk to: in a thread of the test, or as a process of its own; and a station that talks."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import httpx
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from common.contract.wire import Role
from common.domain.site import Site
from common.domain.words import CounterCode
from common.hub.app import create_app
from common.hub.hub import Hub
from common.hub.passwords import Passwords
from common.hub.serving import HubServer, listen, server_config, url_of
from common.runtime.clock import Clock, SystemClock
from common.store.access import OfficerRecord, add_officer, add_station
from common.store.store import Store
from tests.conftest import Start
from tests.store.hall import a_site, new_store

PATIENCE_S = 20.0
PASSWORD = "benar kuda baterai"
Message = dict[str, Any]


def until(ready: Callable[[], object], what: str, patience_s: float = PATIENCE_S) -> None:
    """Look again and again, but not for ever."""
    pause = threading.Event()
    end = time.monotonic() + patience_s
    while not ready():
        assert time.monotonic() < end, f"still not: {what}"
        pause.wait(0.005)


_COUNT = count(1)


def new_id() -> str:
    """A command id that no test has used; from any thread."""
    return f"01T0{next(_COUNT):022d}"


@dataclass
class Premises:
    """A data folder with a small site, its officers, and a token for everyone."""

    data: Path
    tokens: dict[str, str] = field(default_factory=dict)

    @classmethod
    def make(cls, data: Path, site: Site | None = None) -> Premises:
        premises = cls(data)
        store = new_store(data, site or a_site())
        passwords = Passwords()
        with store.write() as connection:
            for role in Role:
                premises.tokens[role.value] = add_station(
                    connection, f"{role.value}-1", role, SystemClock().now()
                )
            for code in ("1", "2", "3"):
                premises.tokens[f"counter {code}"] = add_station(
                    connection, f"desk-{code}", Role.COUNTER, SystemClock().now(), counter=CounterCode(code)
                )
            for login, role, booths in (
                ("sari", Role.COUNTER, ()),
                ("budi", Role.COUNTER, ("B",)),
                ("ibu", Role.SUPERVISOR, ()),
                ("kepala", Role.SUPERVISOR, ("B",)),
            ):
                add_officer(
                    connection,
                    OfficerRecord(
                        id=login,
                        login=login,
                        name=login.title(),
                        role=role,
                        password_hash=passwords.hash(PASSWORD),
                        booths=booths,
                    ),
                )
        store.close()
        return premises


class Asking:
    """The HTTP side of a hub, with the right token at hand."""

    def __init__(self, client: httpx.Client, tokens: dict[str, str]) -> None:
        self.client = client
        self.tokens = tokens

    def get(self, path: str, who: str | None = "supervisor", **options: Any) -> httpx.Response:
        return self.client.get(path, headers=self._head(who), **options)

    def request(
        self, method: str, path: str, who: str | None = "supervisor", **options: Any
    ) -> httpx.Response:
        return self.client.request(method, path, headers=self._head(who), **options)

    def send(self, name: str, who: str | None = "supervisor", **body: Any) -> httpx.Response:
        body.setdefault("command_id", new_id())
        return self.client.post(f"/v1/commands/{name}", headers=self._head(who), json=body)

    def done(self, name: str, who: str = "supervisor", **body: Any) -> Any:
        answer = self.send(name, who, **body)
        assert answer.status_code == 200, answer.text
        return answer.json()["result"]

    def ticket(self, service: str = "A1", **body: Any) -> Any:
        """A number that waits."""
        result = self.done("issue_ticket", service=service, **body)
        self.done("confirm_print", leg_id=result["leg_id"])
        return result

    def reading(self, name: str) -> float:
        """One number of `/metrics`."""
        for line in self.get("/metrics").text.splitlines():
            if line.startswith(f"{name} "):
                return float(line.rpartition(" ")[2])
        raise AssertionError(f"no reading {name}")

    def _head(self, who: str | None) -> dict[str, str]:
        return {} if who is None else {"Authorization": f"Bearer {self.tokens[who]}"}


@dataclass
class LiveHub:
    """A hub that serves on a real socket, in a thread of this process."""

    url: str
    hub: Hub
    ask: Asking
    tokens: dict[str, str]
    server: HubServer

    def station(self, who: str = "display", **hello: Any) -> Station:
        """A station that is connected and has said hello."""
        station = self.line(who)
        station.hello(**hello)
        return station

    def line(self, who: str = "display") -> Station:
        """A station that is connected."""
        return Station(connect_to(self.url, self.tokens[who]))


def connect_to(url: str, token: str, **options: Any) -> ClientConnection:
    options = {"ping_interval": None, "max_queue": None} | options
    return connect(
        url.replace("http", "ws", 1) + "/v1/station",
        additional_headers={"Authorization": f"Bearer {token}"},
        compression=None,
        max_size=None,
        proxy=None,
        legacy=True,  # connected when it returns
        **options,
    )


class Station:
    """One end of the WebSocket, in words."""

    def __init__(self, line: ClientConnection) -> None:
        self.line = line
        self.seen: list[Message] = []
        """All events that came, in order."""

    def say(self, message: Message | str | bytes) -> None:
        self.line.send(json.dumps(message) if isinstance(message, dict) else message)

    def hear(self, *kinds: str, patience_s: float = PATIENCE_S) -> Message:
        """The next message of one of `kinds`; events on the way are kept, heartbeats left."""
        end = time.monotonic() + patience_s
        while True:
            message: Message = json.loads(self.line.recv(timeout=max(0.0, end - time.monotonic())))
            if message["type"] == "events":
                self.seen += message["events"]
            if message["type"] in kinds:
                return message
            assert message["type"] in {"events", "heartbeat"}, message

    def hello(self, **words: Any) -> Message:
        self.say({"type": "hello", "protocol": 1, **words})
        return self.hear("welcome")

    def send(self, name: str, **body: Any) -> str:
        command_id: str = body.setdefault("command_id", new_id())
        self.say({"type": "command", "name": name, "body": body})
        return command_id

    def done(self, name: str, **body: Any) -> Any:
        command_id = self.send(name, **body)
        answer = self.hear("answer", "problem")
        assert (answer["type"], answer["command_id"]) == ("answer", command_id), answer
        return answer["result"]

    def refused(self, name: str, **body: Any) -> Message:
        command_id = self.send(name, **body)
        answer = self.hear("answer", "problem")
        assert (answer["type"], answer["command_id"]) == ("problem", command_id), answer
        problem: Message = answer["problem"]
        return problem

    def sign_in(self, officer: str, password: str = PASSWORD) -> Message:
        self.say({"type": "sign_in", "request_id": "r", "officer": officer, "password": password})
        return self.hear("signed_in", "problem")

    def events_until(self, sequence: int) -> list[int]:
        """The sequences of all events that came, once `sequence` is among them."""
        while not self.seen or self.seen[-1]["sequence"] < sequence:
            self.hear("events")
        return [event["sequence"] for event in self.seen]

    def close_code(self) -> int | None:
        """Read on until the hub hangs up."""
        try:
            while True:
                self.line.recv(timeout=PATIENCE_S)
        except ConnectionClosed as closed:
            return None if closed.rcvd is None else closed.rcvd.code

    def close(self) -> None:
        self.line.close()

    def __enter__(self) -> Station:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@contextmanager
def serving(
    premises: Premises, *, clock: Clock | None = None, send_buffer: int | None = None, **options: Any
) -> Iterator[LiveHub]:
    """A hub on a free port, in a thread of its own."""
    store = Store.open(premises.data / "antrean.db")
    store.lock_for_hub()
    app = create_app(store, clock or SystemClock(), **options)
    listener = listen("127.0.0.1", 0)
    if send_buffer is not None:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, send_buffer)
    url = url_of(listener)
    ready = threading.Event()
    server = HubServer(server_config(app), ready.set)
    thread = threading.Thread(target=asyncio.run, args=(server.serve(sockets=[listener]),), name="hub")
    thread.start()
    try:
        assert ready.wait(PATIENCE_S), "the hub did not begin to serve"
        with httpx.Client(base_url=url, timeout=PATIENCE_S, trust_env=False) as client:
            asking = Asking(client, premises.tokens)
            yield LiveHub(url, server.lifespan.state["hub"], asking, premises.tokens, server)
    finally:
        server.should_exit = True
        thread.join(PATIENCE_S)
        store.close()
        assert not thread.is_alive(), "the hub did not end"


@dataclass
class HubProcess:
    """A hub that runs as its own process."""

    url: str
    process: Any

    def asking(self, tokens: dict[str, str]) -> Asking:
        return Asking(httpx.Client(base_url=self.url, timeout=PATIENCE_S, trust_env=False), tokens)


def start_hub(start: Start, data: Path, *options: str, port: int = 0) -> HubProcess:
    """Start `python -m common.hub` and wait for its ready line."""
    process = start([sys.executable, "-m", "common.hub", "--data", data, "--port", str(port), *options])
    line = process.stdout.readline()
    assert line, f"the hub ended with {process.wait(PATIENCE_S)} before it was ready"
    return HubProcess(json.loads(line)["url"], process)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
