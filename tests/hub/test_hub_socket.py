"""The WebSocket of a station, on a real socket."""

from __future__ import annotations

import json
import socket
import struct
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from common.contract.problems import MEDIA_TYPE
from common.contract.wire import HUB_MESSAGE, MAX_MESSAGE, Welcome
from common.hub.station import IN_FLIGHT, LOST_BEATS, OFFENCES, RULE_BROKEN, TOO_SLOW
from common.store.access import revoke_station
from common.store.log import read_after
from tests.hub.living import PATIENCE_S, LiveHub, connect_to, until
from tests.store.hall import a_site


def log_of(live: LiveHub) -> list[tuple[str, str | None]]:
    with live.hub.store.reader() as connection:
        return [(row.name, row.command_id) for row in read_after(connection, 0, 10_000)]


# -- the handshake ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("token", ["", "wrong"])
def test_a_station_without_a_token_stays_outside(live: LiveHub, token: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        connect_to(live.url, token)
    response = refused.value.response
    assert response.status_code == 401
    assert response.headers["Content-Type"] == MEDIA_TYPE
    assert json.loads(response.body or b"")["code"] == "unauthorised"


def test_the_station_has_one_address(live: LiveHub) -> None:
    with pytest.raises(InvalidStatus) as refused:
        connect_to(live.url + "/else", live.tokens["display"])
    assert refused.value.response.status_code == 404


def test_a_handshake_that_is_none_is_refused(live: LiveHub) -> None:
    with socket.create_connection(("127.0.0.1", int(live.url.rpartition(":")[2])), PATIENCE_S) as line:
        line.sendall(
            b"GET /v1/station HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Authorization: Bearer %b\r\n\r\n" % live.tokens["display"].encode()
        )
        assert line.recv(100).startswith(b"HTTP/1.1 400 ")


def test_the_hub_does_not_tell_what_it_is_made_of(live: LiveHub) -> None:
    with live.line() as station:
        assert "server" not in station.line.response.headers
        assert "sec-websocket-extensions" not in station.line.response.headers
    assert "server" not in live.ask.get("/healthz").headers


# -- hello --------------------------------------------------------------------------------------------------


def test_the_welcome_brings_the_site_and_a_snapshot(live: LiveHub) -> None:
    live.ask.ticket("A1")
    with live.line("counter 2") as station:
        station.say({"type": "hello", "protocol": 1})
        welcome = HUB_MESSAGE.validate_json(station.line.recv(PATIENCE_S))
    assert isinstance(welcome, Welcome)
    assert (welcome.station, welcome.role, welcome.counter) == ("desk-2", "counter", "2")
    assert (welcome.site, welcome.log_id) == (a_site(), live.hub.store.log_id)
    assert welcome.snapshot is not None
    assert welcome.snapshot.sequence == welcome.sequence == 3
    assert [leg.code for leg in welcome.snapshot.legs] == ["A-001"]


def test_a_station_may_want_answers_only(live: LiveHub) -> None:
    with live.line("kiosk") as station:
        assert station.hello(feed=False)["snapshot"] is None
        for _ in range(3):
            station.done("issue_ticket", service="A1")
        station.hear("heartbeat")
        assert station.seen == []


def test_another_protocol_is_refused(live: LiveHub) -> None:
    with live.line() as station:
        station.say({"type": "hello", "protocol": 99})
        problem = station.hear("problem")["problem"]
        assert (problem["code"], problem["status"]) == ("protocol_mismatch", 426)
        assert station.close_code() == RULE_BROKEN


def test_hello_comes_first_and_once(live: LiveHub) -> None:
    with live.line("kiosk") as station:
        station.send("issue_ticket", service="A1")
        assert station.hear("problem")["problem"]["code"] == "malformed"
        station.hello()
        station.say({"type": "hello", "protocol": 1})
        assert station.hear("problem")["problem"]["code"] == "malformed"
        assert station.done("issue_ticket", service="A1")["code"] == "A-001"


def test_who_never_says_hello_is_sent_away(hasty: LiveHub) -> None:
    with hasty.line() as station:
        assert station.close_code() == RULE_BROKEN


def test_commands_may_follow_hello_at_once(live: LiveHub) -> None:
    with live.line("kiosk") as station:
        station.say({"type": "hello", "protocol": 1})
        sent = [station.send("issue_ticket", service="A1") for _ in range(5)]
        assert station.hear("welcome")
        assert [station.hear("answer")["command_id"] for _ in sent] == sent


# -- commands -----------------------------------------------------------------------------------------------


def test_a_command_is_answered_and_told_to_everyone(live: LiveHub) -> None:
    with live.station() as board, live.station("kiosk") as kiosk:
        ticket = kiosk.done("issue_ticket", service="A1")
        (event,) = board.hear("events")["events"][-1:]
        assert event["data"]["leg_id"] == ticket["leg_id"]
        assert event["data"]["station"] == "kiosk-1"
        assert kiosk.events_until(event["sequence"])[-1] == event["sequence"]


def test_the_law_and_the_roles_refuse_with_a_problem(live: LiveHub) -> None:
    with live.station("kiosk") as kiosk:
        assert kiosk.refused("issue_ticket", service="none")["code"] == "unknown_service"
        assert kiosk.refused("call_next", counter="1")["code"] == "forbidden"
        assert kiosk.refused("confirm_print", leg_id="none")["code"] == "unknown_ticket"


def test_a_repeat_is_answered_the_same(live: LiveHub) -> None:
    with live.station("kiosk") as kiosk:
        first = kiosk.done("issue_ticket", service="A1", command_id="c-1")
        assert kiosk.done("issue_ticket", service="A1", command_id="c-1") == first
        assert kiosk.refused("issue_ticket", service="A2", command_id="c-1")["code"] == "command_id_reused"
    assert live.ask.send("issue_ticket", service="A1", command_id="c-1").json()["result"] == first


def test_many_commands_at_once_are_all_answered_in_order(live: LiveHub) -> None:
    with live.station("kiosk", feed=False) as kiosk:
        sent = [kiosk.send("issue_ticket", service="A1") for _ in range(IN_FLIGHT * 5)]
        answers = [kiosk.hear("answer") for _ in sent]
        assert [answer["command_id"] for answer in answers] == sent
        assert [answer["result"]["code"] for answer in answers] == [
            f"A-{n:03d}" for n in range(1, len(sent) + 1)
        ]


def test_everything_that_is_no_message_is_answered_as_malformed(live: LiveHub) -> None:
    with live.station("kiosk") as kiosk:
        for said in (
            "",
            "{",
            "null",
            "[]",
            '"hello"',
            b"\xff\xfe",
            "[" * 10_000,
            {"type": "events"},
            {"type": "command"},
            {"type": "command", "name": 5, "body": {}},
            {"type": "command", "name": "issue_ticket", "body": []},
            {"type": "sign_in", "request_id": "r"},
        ):
            kiosk.say(said)
            problem: dict[str, Any] = kiosk.hear("problem")["problem"]
            assert problem["code"] in {"malformed", "unknown_command"}, said
        assert kiosk.done("issue_ticket", service="A1")


def test_a_password_is_not_said_back(live: LiveHub) -> None:
    with live.station("counter") as desk:
        desk.say({"type": "sign_in", "request_id": 5, "officer": "sari", "password": "geheim"})
        desk.say('{"type": "sign_in", "request_id": "r", "password": ["geheim"]}')
        for _ in range(2):
            assert "geheim" not in json.dumps(desk.hear("problem"))


def test_a_station_that_talks_nonsense_is_sent_away(live: LiveHub) -> None:
    with live.station("kiosk") as kiosk:
        for _ in range(OFFENCES * 3):
            kiosk.say("nonsense")
        assert kiosk.close_code() == RULE_BROKEN


def test_a_message_that_is_too_long_ends_the_line(live: LiveHub) -> None:
    with live.station("kiosk") as kiosk:
        kiosk.say(" " * (MAX_MESSAGE + 1))
        assert kiosk.close_code() == 1009


def test_a_message_may_come_in_pieces(live: LiveHub) -> None:
    with live.station("kiosk") as kiosk:
        kiosk.line.send(
            ['{"type":"command","name":"issue_ticket",', '"body":{"command_id":"c",', '"service":"A1"}}']
        )
        assert kiosk.hear("answer")["command_id"] == "c"


def test_a_ping_is_answered(live: LiveHub) -> None:
    with live.station() as station:
        assert station.line.ping().wait(PATIENCE_S)


# -- the line -----------------------------------------------------------------------------------------------


def test_heartbeats_tell_the_time_and_the_last_event(live: LiveHub) -> None:
    with live.station("kiosk") as kiosk:
        kiosk.done("issue_ticket", service="A1")
        beats = [kiosk.hear("heartbeat") for _ in range(2)]
        assert beats[-1]["sequence"] == live.hub.feed.head
        assert beats[0]["time"] < beats[1]["time"]


def test_a_dashboard_hears_who_is_on_the_line_and_nobody_else_does(live: LiveHub) -> None:
    with live.station("kiosk") as kiosk, live.station("supervisor") as dashboard:
        assert dashboard.hear("heartbeat")["stations"] == ["kiosk-1", "supervisor-1"]
        assert "stations" not in kiosk.hear("heartbeat")
        kiosk.close()
        until(lambda: dashboard.hear("heartbeat")["stations"] == ["supervisor-1"], "the kiosk is gone")


def test_a_revoked_token_ends_the_line_and_opens_no_other(live: LiveHub) -> None:
    with live.station("display") as board, live.station("kiosk") as kiosk:
        with live.hub.store.write() as connection:
            revoke_station(connection, "display-1", live.hub.clock.now())
        assert board.hear("problem")["problem"]["code"] == "unauthorised"
        assert board.close_code() == RULE_BROKEN
        assert live.ask.get("/v1/snapshot", who="display").status_code == 401
        assert kiosk.done("issue_ticket", service="A1")


def test_a_silent_station_is_pinged_and_lives(hasty: LiveHub) -> None:
    with hasty.station() as station:
        for _ in range(LOST_BEATS + 5):
            station.hear("heartbeat")
        assert hasty.hub.tally.dropped == 0


def test_a_station_that_does_not_answer_a_ping_is_taken_for_lost(hasty: LiveHub) -> None:
    host, port = "127.0.0.1", int(hasty.url.rpartition(":")[2])
    with socket.create_connection((host, port), PATIENCE_S) as line:
        line.sendall(
            b"GET /v1/station HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
            b"Authorization: Bearer %b\r\n\r\n" % hasty.tokens["display"].encode()
        )
        assert line.recv(1000).startswith(b"HTTP/1.1 101 ")
        hello = b'{"type":"hello","protocol":1}'
        line.sendall(bytes((0x81, 0x80 | len(hello))) + b"\0\0\0\0" + hello)
        received = b""
        while part := line.recv(65536):
            received += part
        assert struct.pack(">H", TOO_SLOW) in received[-60:]
    assert hasty.hub.tally.dropped == 1


def test_who_leaves_is_forgotten(live: LiveHub) -> None:
    with live.station(), live.station("kiosk"):
        until(lambda: len(live.hub.roster) == 2, "two on the line")
        until(lambda: live.hub.feed.readers == 2, "two follow the feed")
    until(lambda: not live.hub.roster and not live.hub.feed.readers, "nobody on the line")


def test_who_leaves_before_the_answer_harms_nobody(live: LiveHub) -> None:
    station = live.station("kiosk")
    sent = [station.send("issue_ticket", service="A1") for _ in range(50)]
    station.line.socket.close()
    with live.station("kiosk") as again:
        for command_id in sent:
            again.done("issue_ticket", service="A1", command_id=command_id)
    issued = [command_id for name, command_id in log_of(live) if name == "ticket_issued"]
    assert sorted(issued) == sorted(sent)
