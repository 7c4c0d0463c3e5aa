"""Officers sign in at a station. The station is let in by its token, the officer by a password.

Guessing is slowed for each account and for each station; a name that nobody has takes as long to refuse as
a wrong password. A session ends when nothing was done for `IDLE`, at the latest after `ABSOLUTE`, when
the officer signs out, and soon after the officer is disabled.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from sqlalchemy import Connection

from common.contract.refusals import Forbidden, SignInFailed, SignInThrottled, Unauthorised
from common.contract.wire import Officer
from common.domain.words import BoothCode, OfficerId, StationKey
from common.hub.passwords import MAX_PASSWORD, Passwords
from common.hub.roles import MAY_SIGN_IN
from common.hub.throttle import Throttle
from common.runtime.clock import Clock
from common.store.access import (
    OfficerRecord,
    SessionRecord,
    Station,
    close_session,
    find_officer,
    find_session,
    open_session,
    touch_session,
)
from common.store.store import Store
from common.store.writer import Writer

log = logging.getLogger(__name__)

IDLE = timedelta(hours=1)
ABSOLUTE = timedelta(hours=12)
AT_ONCE = 2
"""Hashes at one time: each takes 19 MiB and a processor."""
MAY_WAIT = 8
"""Sign-ins that may wait for their turn; more are asked to try again."""


@dataclass(slots=True, eq=False)
class Session:
    """An officer who is signed in at a station."""

    token: str
    officer: Officer
    booths: tuple[BoothCode, ...]
    station: StationKey
    signed_in_at: datetime
    seen_at: datetime
    ended: bool = False
    noted_at: datetime | None = None

    def is_over(self, now: datetime) -> bool:
        return self.ended or now - self.seen_at > IDLE or now - self.signed_in_at > ABSOLUTE

    def still_holds(self, officer: OfficerRecord) -> bool:
        """Whether the officer may do what the session was begun for; else they sign in again."""
        return (officer.role, officer.booths) == (self.officer.role, self.booths)

    def at_work(self, now: datetime) -> OfficerId:
        """The officer, who does something now; raises `Unauthorised` when the session is over."""
        if self.is_over(now):
            self.ended = True
            raise Unauthorised(session="ended")
        self.seen_at = now
        return OfficerId(self.officer.id)


class SignIns:
    """Lives in the event loop's thread; hashes and the store are worked in others."""

    def __init__(self, store: Store, writer: Writer, clock: Clock, passwords: Passwords) -> None:
        self._store = store
        self._writer = writer
        self._clock = clock
        self._passwords = passwords
        self._hashing = ThreadPoolExecutor(AT_ONCE, "password")
        self._waiting = 0
        self._accounts = Throttle(tries=5, within_s=300)
        self._stations = Throttle(tries=10, within_s=300)
        self._live: dict[Session, None] = {}

    async def sign_in(self, station: Station, login: str, password: str) -> Session:
        """Open a session; raises `SignInFailed`, `SignInThrottled`, `Forbidden`."""
        roles = MAY_SIGN_IN.get(station.role)
        if roles is None:
            raise Forbidden(role=station.role.value, command="sign_in")
        account = login.casefold()[:MAX_PASSWORD]
        self._try(station.key, account)
        record = await asyncio.to_thread(self._find, account)
        if not await self._is_right(record, password) or record is None or record.disabled:
            # Not what was typed: people type a password where a name belongs.
            log.info("a sign-in failed", extra={"station": station.key, "officer": record and record.id})
            raise SignInFailed
        if record.role not in roles:
            raise Forbidden(role=record.role.value, command="sign_in")
        self._accounts.forgive(account)
        self._stations.forgive(station.key)
        now = self._clock.now()
        opened = self._writer.execute(
            lambda connection: open_session(connection, record.id, station.key, now)
        )
        token = await asyncio.wrap_future(opened)
        log.info("an officer signed in", extra={"station": station.key, "officer": record.id})
        return self._begin(
            token, SessionRecord(officer=record, station=station.key, signed_in_at=now, seen_at=now)
        )

    async def resume(self, station: Station, token: str) -> Session | None:
        """Go on with a session after a lost link; None when it is over, or was another station's."""
        record = await asyncio.to_thread(self._find_session, token)
        if record is None or record.station != station.key:
            return None
        if record.officer.role not in MAY_SIGN_IN.get(station.role, ()):
            return None
        session = self._begin(token, record)
        if session.is_over(self._clock.now()):
            self.leave(session)
            return None
        return session

    async def sign_out(self, session: Session) -> None:
        session.ended = True
        self._live.pop(session, None)
        now = self._clock.now()
        await self._write(lambda connection: close_session(connection, session.token, now))

    def leave(self, session: Session) -> None:
        """The link is gone; the session may be taken up again."""
        self._live.pop(session, None)

    async def look_after(self) -> None:
        """End the sessions of officers who were disabled or changed, and note who was at work."""
        self._accounts.sweep(self._clock.monotonic())
        self._stations.sweep(self._clock.monotonic())
        live = list(self._live)
        found = await asyncio.to_thread(self._find_sessions, [session.token for session in live])
        for session, record in zip(live, found, strict=True):
            session.ended = session.ended or record is None or not session.still_holds(record.officer)
        seen = [session for session in live if not session.ended and session.seen_at != session.noted_at]
        if seen:
            await self._write(lambda connection: self._note(connection, seen))

    async def hashed(self, password: str) -> str:
        """The string that is kept in place of a password."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._hashing, self._passwords.hash, password)

    def close(self) -> None:
        self._hashing.shutdown(wait=False, cancel_futures=True)

    def _begin(self, token: str, record: SessionRecord) -> Session:
        known = record.officer
        officer = Officer(id=known.id, name=known.name, role=known.role, booths=known.booths)
        session = Session(
            token, officer, record.officer.booths, record.station, record.signed_in_at, record.seen_at
        )
        self._live[session] = None
        return session

    def _try(self, station: str, account: str) -> None:
        """Counted before it is answered: many guesses at one time are still many."""
        now = self._clock.monotonic()
        wait_s = max(self._accounts.wait_s(account, now), self._stations.wait_s(station, now))
        if wait_s > 0 or self._waiting >= MAY_WAIT:
            log.info("a sign-in has to wait", extra={"station": station})
            raise SignInThrottled(retry_after_s=max(1, ceil(wait_s)))
        self._accounts.tried(account, now)
        self._stations.tried(station, now)

    async def _is_right(self, record: OfficerRecord | None, password: str) -> bool:
        if len(password) > MAX_PASSWORD:
            return False
        kept = None if record is None else record.password_hash
        self._waiting += 1
        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._hashing, self._passwords.matches, kept, password)
        finally:
            self._waiting -= 1

    async def _write(self, job: Callable[[Connection], None]) -> None:
        await asyncio.wrap_future(self._writer.execute(job))

    def _find(self, login: str) -> OfficerRecord | None:
        with self._store.reader() as connection:
            return find_officer(connection, login)

    def _find_session(self, token: str) -> SessionRecord | None:
        return self._find_sessions([token])[0]

    def _find_sessions(self, tokens: list[str]) -> list[SessionRecord | None]:
        with self._store.reader() as connection:
            return [find_session(connection, token) for token in tokens]

    def _note(self, connection: Connection, seen: list[Session]) -> None:
        for session in seen:
            touch_session(connection, session.token, session.seen_at)
            session.noted_at = session.seen_at
