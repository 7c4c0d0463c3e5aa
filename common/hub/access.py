"""Bearer tokens: who is at the other end.

A token is looked up by its SHA-256, never compared letter by letter, so the time an answer takes tells
nothing about it. What was found is remembered and asked again every few seconds: a token that was revoked
by another process stops working soon, also on a connection that is open.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from hashlib import sha256

from common.store.access import Station, find_station
from common.store.store import Store

MAX_TOKEN = 256
FORGET_ROUNDS = 20
"""A token that nobody used for so many rounds of asking is forgotten, not refused."""


@dataclass(slots=True, eq=False)
class Pass:
    """A station that was let in. `valid` ends when its token is revoked."""

    station: Station
    token: str
    valid: bool = True
    idle_rounds: int = 0


def bearer(header: str | None) -> str | None:
    """The token of an `Authorization` header."""
    scheme, _, token = (header or "").partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not 0 < len(token) <= MAX_TOKEN:
        return None
    return token


class Access:
    """Lives in the event loop's thread; the store is read in a worker's."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[bytes, Pass] = {}

    async def find(self, token: str | None) -> Pass | None:
        """Who holds `token`; None for nobody."""
        if token is None:
            return None
        key = sha256(token.encode()).digest()
        held = self._known.get(key)
        if held is None:
            station = (await asyncio.to_thread(self._read, [token]))[0]
            if station is None:
                return None
            held = self._known.setdefault(key, Pass(station, token))
        held.idle_rounds = 0
        return held

    async def ask_again(self) -> None:
        """Forget what is revoked, and what nobody has used for long."""
        held = list(self._known.items())
        stations = await asyncio.to_thread(self._read, [one.token for _, one in held])
        for (key, one), station in zip(held, stations, strict=True):
            one.idle_rounds += 1
            one.valid = station == one.station
            if not one.valid or one.idle_rounds > FORGET_ROUNDS:
                self._known.pop(key, None)

    def _read(self, tokens: list[str]) -> list[Station | None]:
        with self._store.reader() as connection:
            return [find_station(connection, token) for token in tokens]
