"""What a supervisor does that is no command: new passwords and tokens, which stand in no log, and who is who.

A secret is made here, told once, and kept as a hash. That one was given is an event, written in the same
transaction as the hash.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping
from functools import partial

from pydantic_core import to_json
from sqlalchemy import Connection

from common.contract.commands import fingerprint
from common.contract.refusals import Forbidden
from common.contract.wire import DirectoryOfficer, DirectoryStation, Role
from common.domain.commands import Command, IssueToken, Origin, ResetPassword
from common.domain.errors import Refusal
from common.domain.words import CommandId, OfficerId, StationKey
from common.hub.sign_in import Session, SignIns
from common.runtime.clock import Clock
from common.store import staff
from common.store.access import TOKEN_BYTES, Station, list_officers
from common.store.store import Store
from common.store.writer import Outcome, Submission, Writer

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without what is read for something else: i and l, o and 0, 1."""
_GROUPS, _GROUP = 3, 4
"""Twelve of 31 letters: 59 random bits, and the throttle before them."""


def new_password() -> str:
    """A password to be told over a table and typed once: `k7mp-x2qa-9trw`."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))


class Administration:
    """Lives in the event loop's thread; hashes and the store are worked in others.

    Everything is for a supervisor of the whole house who is signed in at a supervisor's station, and raises
    `Forbidden` or `Unauthorised` for everyone else.
    """

    def __init__(self, store: Store, writer: Writer, clock: Clock, sign_ins: SignIns) -> None:
        self._store = store
        self._writer = writer
        self._clock = clock
        self._sign_ins = sign_ins

    async def reset_password(self, station: Station, session: Session | None, officer: OfficerId) -> str:
        """Give an officer a new password and return it; sessions begun elsewhere with the old one end.

        Raises `UnknownOfficer`.
        """
        origin = self._supervisor(station, session, "reset_password")
        password = new_password()
        kept = await self._sign_ins.hashed(password)
        set_password = partial(
            staff.set_password,
            officer=officer,
            password_hash=kept,
            now=self._clock.now(),
            but_at=station.key,
        )
        await self._carry_out(ResetPassword(command_id=_new_id(), officer=officer), origin, set_password)
        return password

    async def issue_token(self, station: Station, session: Session | None, key: StationKey) -> str:
        """Give a station a new token and return it; the old one no longer counts.

        Raises `UnknownStation`, also for one that is shut out, and `OwnStation`.
        """
        origin = self._supervisor(station, session, "issue_token")
        token = secrets.token_urlsafe(TOKEN_BYTES)
        set_token = partial(staff.set_token, key=key, token=token)
        await self._carry_out(IssueToken(command_id=_new_id(), key=key), origin, set_token)
        return token

    async def directory(
        self, station: Station, session: Session | None, on_line: Mapping[StationKey, str]
    ) -> bytes:
        """Everyone who is known, as the JSON object `{"officers": […], "stations": […]}`.

        `on_line` are the stations that are connected, with the version of their program.
        """
        self._supervisor(station, session, "directory")
        return await asyncio.to_thread(self._read, on_line)

    def _read(self, on_line: Mapping[StationKey, str]) -> bytes:
        with self._store.reader() as connection:
            officers = [
                DirectoryOfficer(
                    id=one.id,
                    login=one.login,
                    name=one.name,
                    role=one.role,
                    booths=one.booths,
                    disabled=one.disabled,
                    has_password=one.password_hash != staff.NO_PASSWORD,
                )
                for one in list_officers(connection)
            ]
            stations = [
                DirectoryStation(
                    key=row.key,
                    role=row.entry.role,
                    counter=row.entry.counter,
                    added_at=row.added_at,
                    revoked_at=row.revoked_at,
                    is_connected=row.key in on_line,
                    version=on_line.get(row.key, ""),
                )
                for row in staff.read_stations(connection)
            ]
        return to_json({"officers": officers, "stations": stations})

    def _supervisor(self, station: Station, session: Session | None, what: str) -> Origin:
        officer = None if session is None else session.at_work(self._clock.now())
        if (
            station.role is not Role.SUPERVISOR
            or session is None
            or session.officer.role is not Role.SUPERVISOR
            or session.booths
        ):
            raise Forbidden(role=station.role.value, command=what)
        return Origin(station=station.key, officer=officer, anywhere=True)

    async def _carry_out(self, command: Command, origin: Origin, also: Callable[[Connection], None]) -> None:
        answered: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()

        def reply(outcome: Outcome) -> None:
            if not answered.done():  # who asked may be gone
                answered.set_result(outcome)

        self._writer.submit(Submission(command, origin, fingerprint(command), reply, also))
        outcome = await answered
        if isinstance(outcome, Refusal):
            raise outcome


def _new_id() -> CommandId:
    return CommandId(f"hub-{secrets.token_hex(12)}")
