"""Closed-loop load: so many clients, each with one command in flight, for so many seconds."""

from __future__ import annotations

import asyncio
import itertools
import time
import uuid
from collections.abc import Awaitable, Callable, Iterator
from statistics import quantiles
from typing import Any, Protocol

from connections import SocketConnection, address, open_http, open_station

Ask = Callable[[str, bytes], Awaitable[bytes]]
RUN = uuid.uuid4().hex[:12]
_COUNT = itertools.count(1)


def command_id() -> str:
    """Ordered by time, as the stations make them."""
    return f"{time.time_ns() // 1_000_000:012x}-{RUN}-{next(_COUNT)}"


def figures(latencies_s: list[float], elapsed_s: float) -> dict[str, float]:
    """`{"per_s", "p50_ms", "p99_ms"}`."""
    cuts = quantiles(latencies_s, n=100)
    return {
        "per_s": round(len(latencies_s) / elapsed_s, 1),
        "p50_ms": round(cuts[49] * 1000, 3),
        "p99_ms": round(cuts[98] * 1000, 3),
    }


def commands(services: list[str]) -> Iterator[tuple[str, bytes]]:
    """A kiosk without a citizen's pause: take a number, confirm its print, again."""
    for service in itertools.cycle(services):
        leg_id = command_id().encode()
        yield "issue_ticket", b'{"command_id":"%b","service":"%b"}' % (leg_id, service.encode())
        yield "confirm_print", b'{"command_id":"%b","leg_id":"%b"}' % (command_id().encode(), leg_id)


class Client(Protocol):
    """One kiosk, with one command in flight."""

    async def run(self, until: float, latencies_s: list[float]) -> None: ...


class HttpClient:
    """Over HTTP; dials again where the server hangs up."""

    def __init__(self, ask: Ask, services: list[str]) -> None:
        self._ask = ask
        self._commands = commands(services)

    async def run(self, until: float, latencies_s: list[float]) -> None:
        for name, body in self._commands:
            began = time.perf_counter()
            await self._ask(name, body)
            now = time.perf_counter()
            latencies_s.append(now - began)
            if now > until:
                return


class StationClient:
    """Over a station's WebSocket. The next command goes out in the call that brings the answer: no task is
    woken, so that the client stays a small part of what is measured.
    """

    def __init__(self, station: SocketConnection, services: list[str]) -> None:
        self._station = station
        self._commands = commands(services)
        self._until = 0.0
        self._began = 0.0
        self._latencies_s: list[float] = []
        self._over: asyncio.Future[None]
        station.on_message = self._answered

    async def run(self, until: float, latencies_s: list[float]) -> None:
        self._until, self._latencies_s = until, latencies_s
        self._over = asyncio.get_running_loop().create_future()
        self._send()
        await self._over

    def _send(self) -> None:
        name, body = next(self._commands)
        self._began = time.perf_counter()
        self._station.send(b'{"type":"command","name":"%b","body":%b}' % (name.encode(), body))

    def _answered(self, message: bytes) -> None:
        now = time.perf_counter()
        self._latencies_s.append(now - self._began)
        if b'"answer"' not in message[:20]:
            self._over.set_exception(RuntimeError(message.decode()))
        elif now > self._until:
            self._over.set_result(None)
        else:
            self._send()


def socket_ask(connection: SocketConnection) -> Ask:
    """Commands over a welcomed station."""

    async def ask(name: str, body: bytes) -> bytes:
        answer = await connection.ask(b'{"type":"command","name":"%b","body":%b}' % (name.encode(), body))
        if b'"answer"' not in answer[:20]:
            raise RuntimeError(answer.decode())
        return answer

    return ask


async def http_ask(url: str, token: str) -> Ask:
    """Commands over one kept-alive HTTP connection."""
    connection = await open_http(url)
    host = "{}:{}".format(*address(url))

    async def ask(name: str, body: bytes) -> bytes:
        return await connection.post(host, f"/v1/commands/{name}", token, body)

    return ask


async def run_load(
    make_client: Callable[[list[str]], Awaitable[Client]],
    clients: int,
    services: list[str],
    seconds: float,
) -> dict[str, float]:
    """Figures of `clients` in a closed loop; the first half second is not counted."""
    turns = [index % len(services) for index in range(clients)]
    kiosks = [await make_client(services[turn:] + services[:turn]) for turn in turns]
    await _for(kiosks, 0.5, [])
    latencies_s: list[float] = []
    began = time.perf_counter()
    await _for(kiosks, seconds, latencies_s)
    return figures(latencies_s, time.perf_counter() - began)


async def _for(kiosks: list[Client], seconds: float, into: list[float]) -> None:
    until = time.perf_counter() + seconds
    await asyncio.gather(*(kiosk.run(until, into) for kiosk in kiosks))


async def push_latency(
    url: str, token: str, display_token: str, service: str, screens: int, samples: int
) -> dict[str, float]:
    """From sending a command until the last of `screens` has its event, `samples` times."""
    loop = asyncio.get_running_loop()
    wanted = b""
    missing = 0
    done: asyncio.Future[float] = loop.create_future()

    def received(message: bytes) -> None:
        nonlocal missing
        if wanted in message and message.startswith(b'{"type":"events"'):
            missing -= 1
            if missing == 0 and not done.done():
                done.set_result(time.perf_counter())

    for _ in range(screens):
        station = await open_station(url, display_token, feed=True)
        station.on_message = received
    kiosk = await open_station(url, token, feed=False)
    ask = socket_ask(kiosk)
    latencies_s: list[float] = []
    for sample in range(samples + 5):
        leg_id = command_id()
        wanted, missing, done = leg_id.encode(), screens, loop.create_future()
        body = b'{"command_id":"%b","service":"%b"}' % (leg_id.encode(), service.encode())
        began = time.perf_counter()
        await ask("issue_ticket", body)
        latency = await asyncio.wait_for(done, 30) - began
        if sample >= 5:
            latencies_s.append(latency)
    found: dict[str, Any] = figures(latencies_s, sum(latencies_s))
    found.pop("per_s")
    return found
