"""The bytes that the hub puts together are the contract's messages."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime

from websockets.frames import Frame, Opcode

from common.contract.events import frame
from common.contract.refusals import SignInThrottled
from common.contract.snapshot import SITE
from common.contract.wire import (
    HUB_MESSAGE,
    AnswerMessage,
    EventsMessage,
    Heartbeat,
    Officer,
    ProblemMessage,
    QueryAnswer,
    Role,
    SignedIn,
    SignedOut,
    Welcome,
)
from common.domain.errors import AlreadyEnded
from common.domain.words import StationKey
from common.hub import frames, messages
from common.store.access import Station
from tests.store.hall import a_site

NOW = datetime(2026, 7, 14, 2, 41, tzinfo=UTC)
SARI = Officer(id="sari", name='Sari "Ayu" é', role=Role.COUNTER)


def test_an_answer() -> None:
    read = HUB_MESSAGE.validate_json(messages.answer("c-1", 7, b'{"code":"A-001"}'))
    assert read == AnswerMessage(command_id="c-1", sequence=7, result={"code": "A-001"})


def test_problems() -> None:
    read = HUB_MESSAGE.validate_json(
        messages.problem(AlreadyEnded(code="A-001", status="void"), command_id="c")
    )
    assert isinstance(read, ProblemMessage)
    assert (read.command_id, read.request_id, read.problem.code) == ("c", None, "already_ended")
    read = HUB_MESSAGE.validate_json(messages.problem(SignInThrottled(retry_after_s=9), request_id='r"\\'))
    assert isinstance(read, ProblemMessage)
    assert (read.request_id, read.problem.data) == ('r"\\', {"retry_after_s": 9})


def test_events() -> None:
    made = messages.events([frame(1, "day_opened", b'{"at":"x"}'), frame(2, "leg_called", b"{}")])
    read = HUB_MESSAGE.validate_json(made)
    assert isinstance(read, EventsMessage)
    assert [event["sequence"] for event in read.events] == [1, 2]


def test_an_answer_to_a_query() -> None:
    read = HUB_MESSAGE.validate_json(messages.query_answer('r"\\', b'{"rows":[]}'))
    assert read == QueryAnswer(request_id='r"\\', data={"rows": []})


def test_a_heartbeat() -> None:
    assert HUB_MESSAGE.validate_json(messages.heartbeat(5, NOW)) == Heartbeat(sequence=5, time=NOW)


def test_a_welcome_in_its_parts() -> None:
    for station, officer in (
        (Station(key="K1", role=Role.KIOSK), None),
        (Station(key="D1", role=Role.COUNTER, counter="2"), SARI),
    ):
        own = messages.welcome(log_id="log", station=station, officer=officer, time=NOW, sequence=3)
        site = SITE.dump_json(a_site())
        read = HUB_MESSAGE.validate_json(own + b',"site":' + site + b',"snapshot":' + b"null" + b"}")
        assert isinstance(read, Welcome)
        assert (read.station, read.role, read.counter) == (station.key, station.role, station.counter)
        assert (read.officer, read.time, read.sequence, read.site) == (officer, NOW, 3, a_site())
        assert {one.name for one in fields(Welcome)} == set(HUB_MESSAGE.dump_python(read))


def test_signing_in_and_out() -> None:
    assert HUB_MESSAGE.validate_json(messages.signed_in("r", "token", SARI)) == SignedIn(
        request_id="r", session="token", officer=SARI
    )
    assert HUB_MESSAGE.validate_json(messages.signed_out("r")) == SignedOut(request_id="r")


def test_frames_are_those_of_the_protocol() -> None:
    for length in (0, 1, 125, 126, 127, 65_535, 65_536, 200_000):
        message = b"x" * length
        assert frames.text(message) == Frame(Opcode.TEXT, message).serialize(mask=False)
        assert frames.text_head(length) + message == frames.text(message)


def test_a_roll_call_is_a_heartbeat_that_names_each_station_once() -> None:
    said = messages.roll_call(5, NOW, [StationKey("K1"), StationKey("D1"), StationKey("K1")])
    assert HUB_MESSAGE.validate_json(said) == Heartbeat(
        sequence=5, time=NOW, stations=(StationKey("D1"), StationKey("K1"))
    )
