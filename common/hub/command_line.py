"""A command from the command line: carried out by the hub where one runs, else by its writer, here.

Either way it is decided by the law and stands in the log like every other; nobody writes past the hub.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import ProxyHandler, Request, build_opener

from pydantic import ValidationError

from common.contract.commands import command_json, fingerprint
from common.contract.problems import Problem
from common.contract.refusals import StoreFailed
from common.contract.wire import Role
from common.domain.commands import Command, Origin
from common.domain.errors import Refusal, Unreachable
from common.domain.words import CommandId, StationKey
from common.runtime.clock import Clock
from common.store.access import add_station, revoke_station
from common.store.store import FILE_NAME, HubAlreadyRunning, Store
from common.store.writer import Delivered, Outcome, Submission, Writer

STATION = StationKey("command-line")
PATIENCE_S = 60.0
"""For one command on a slow disk."""


def new_id() -> CommandId:
    return CommandId(f"cli-{secrets.token_hex(12)}")


def carry_out(data: Path, command: Command, clock: Clock, *, hub_url: str) -> None:
    """Carry out a command on the store in `data`; where a hub serves it, that is asked at `hub_url`.

    Raises the `Refusal` that says why not, and `Unreachable` where a hub runs and does not answer there.
    """
    store = Store.open(data / FILE_NAME)
    try:
        store.lock_for_hub()
    except HubAlreadyRunning:
        with _token(store, clock) as token:
            _ask(hub_url, token, command)
    else:
        by_own_writer(store, command, clock)
    finally:
        store.close()


def by_own_writer(store: Store, command: Command, clock: Clock) -> None:
    """Carry out a command on a store whose hub's lock is held here. Raises a `Refusal`."""
    outcomes: list[Outcome] = []

    def deliver(delivered: Delivered) -> None:
        for reply, outcome in delivered.replies:
            reply(outcome)

    writer = Writer(store, clock, deliver)
    writer.start()
    origin = Origin(station=STATION, anywhere=True)
    writer.submit(Submission(command, origin, fingerprint(command), outcomes.append))
    if not writer.stop(PATIENCE_S) or not outcomes:
        raise StoreFailed
    if isinstance(outcomes[0], Refusal):
        raise outcomes[0]


@contextmanager
def _token(store: Store, clock: Clock) -> Iterator[str]:
    """A token for this one command: who may write the store may also ask its hub."""
    with store.write() as connection:
        token = add_station(connection, STATION, Role.SUPERVISOR, clock.now())
    try:
        yield token
    finally:
        with store.write() as connection:
            revoke_station(connection, STATION, clock.now())


def _ask(hub_url: str, token: str, command: Command) -> None:
    request = Request(  # noqa: S310 - the address is the user's own
        f"{hub_url.rstrip('/')}/v1/commands/{command.name}",
        command_json(command),
        {"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
    )
    # A proxy is for the world outside; the hub is in the building.
    opener = build_opener(ProxyHandler({}))
    try:
        with opener.open(request, timeout=PATIENCE_S) as answer:
            if answer.status != HTTPStatus.OK:
                raise Unreachable("hub", f"{hub_url} answered {answer.status}")
    except HTTPError as refused:
        raise _problem(refused, hub_url) from None
    except (URLError, OSError, ValueError) as trouble:
        raise Unreachable("hub", f"{hub_url}: {getattr(trouble, 'reason', trouble)}") from None


def _problem(refused: HTTPError, hub_url: str) -> Refusal | Unreachable:
    try:
        return Problem.adapter.validate_python(json.loads(refused.read())).refusal()
    except (ValidationError, ValueError, OSError):
        return Unreachable("hub", f"{hub_url} answered {refused.code}: no hub is there")
