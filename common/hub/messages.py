"""The hub's messages to stations, as bytes.

Hot messages are put together from JSON that exists already (a stored result, an event's frame in the
log), so nothing is encoded twice. The contract's `HUB_MESSAGE` reads every one of them (tested).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from pydantic_core import to_json

from common.contract.problems import Problem, problem_of
from common.contract.results import answer_json
from common.contract.version import PRODUCT, PROTOCOL
from common.contract.wire import HEARTBEAT_S, Officer
from common.domain.errors import Refusal
from common.domain.words import StationKey
from common.store.access import Station


def answer(command_id: str, sequence: int, result: bytes) -> bytes:
    return b'{"type":"answer",' + answer_json(command_id, sequence, result)[1:]


def problem(refusal: Refusal, *, command_id: str | None = None, request_id: str | None = None) -> bytes:
    body = Problem.adapter.dump_json(problem_of(refusal))
    return b'{"type":"problem","command_id":%b,"request_id":%b,"problem":%b}' % (
        to_json(command_id),
        to_json(request_id),
        body,
    )


def events(frames: Iterable[bytes]) -> bytes:
    return b'{"type":"events","events":[%b]}' % b",".join(frames)


def heartbeat(sequence: int, time: datetime) -> bytes:
    return b'{"type":"heartbeat","sequence":%d,"time":"%b"}' % (sequence, time.isoformat().encode())


def roll_call(sequence: int, time: datetime, stations: Iterable[StationKey]) -> bytes:
    """A heartbeat that says who is on the line."""
    return heartbeat(sequence, time)[:-1] + b',"stations":%b}' % to_json(sorted(set(stations)))


def welcome(
    *, log_id: str, station: Station, officer: Officer | None, time: datetime, sequence: int
) -> bytes:
    """The welcome's own part; `,"site":…,"snapshot":…}` follow, which many stations share.

    `sequence` is the event after which this station goes on.
    """
    return to_json(
        {
            "type": "welcome",
            "protocol": PROTOCOL,
            "version": PRODUCT,
            "log_id": log_id,
            "station": station.key,
            "role": station.role,
            "counter": station.counter,
            "officer": officer,
            "time": time,
            "heartbeat_s": HEARTBEAT_S,
            "sequence": sequence,
        }
    )[:-1]


def signed_in(request_id: str, session: str, officer: Officer) -> bytes:
    return to_json({"type": "signed_in", "request_id": request_id, "session": session, "officer": officer})


def signed_out(request_id: str) -> bytes:
    return to_json({"type": "signed_out", "request_id": request_id})


def secret_issued(request_id: str, secret: str) -> bytes:
    return to_json({"type": "secret_issued", "request_id": request_id, "secret": secret})


def directory(request_id: str, found: bytes) -> bytes:
    """`found` is the JSON object with the lists."""
    return b'{"type":"directory_answer","request_id":%b,%b' % (to_json(request_id), found[1:])


def query_answer(request_id: str, data: bytes) -> bytes:
    return b'{"type":"query_answer","request_id":%b,"data":%b}' % (to_json(request_id), data)
