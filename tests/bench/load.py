"""Closed-loop load: so many clients, each with one command in flight, for so many seconds."""

from __future__ import annotations

import asyncio
import itertools
import time
import uuid
from collections.abc import Awaitable, Callable
from statistics import quantiles
from typing import Any

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


async def tickets(ask: Ask, services: list[str], until: float, latencies_s: list[float]) -> None:
    """A kiosk without a citizen's pause: take a number, confirm its print, again."""
    for turn in itertools.count():
        leg_id = command_id()
        service = services[turn % len(services)]
        for name, body in (
            ("issue_ticket", b'{"command_id":"%b","service":"%b"}' % (leg_id.encode(), service.encode())),
            (
                "confirm_print",
                b'{"command_id":"%b","leg_id":"%b"}' % (command_id().encode(), leg_id.encode()),
            ),
        ):
            began = time.perf_counter()
            await ask(name, body)
            now = time.perf_counter()
            latencies_s.append(now - began)
            if now > until:
                return


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
    make_ask: Callable[[], Awaitable[Ask]], clients: int, services: list[str], seconds: float
) -> dict[str, float]:
    """Figures of `clients` in a closed loop; the first half second is not counted."""
    asks = [await make_ask() for _ in range(clients)]
    shares = [
        services[index % len(services) :] + services[: index % len(services)] for index in range(clients)
    ]
    await _for(asks, shares, 0.5, [])
    latencies_s: list[float] = []
    began = time.perf_counter()
    await _for(asks, shares, seconds, latencies_s)
    return figures(latencies_s, time.perf_counter() - began)


async def _for(asks: list[Ask], shares: list[list[str]], seconds: float, into: list[float]) -> None:
    until = time.perf_counter() + seconds
    await asyncio.gather(*(tickets(a, s, until, into) for a, s in zip(asks, shares, strict=True)))


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
