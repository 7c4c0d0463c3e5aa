"""The HTTP side: what it answers, and that every error is a problem with a code."""

from __future__ import annotations

import socket
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from common.contract.events import recorded_from
from common.contract.problems import MEDIA_TYPE, Problem
from common.contract.snapshot import SITE, SNAPSHOT
from common.store.store import Store
from tests.hub.living import PATIENCE_S, Asking, LiveHub, Premises
from tests.store.hall import a_site


def problem(answer: httpx.Response) -> Problem:
    assert answer.headers["content-type"] == MEDIA_TYPE
    found = Problem.adapter.validate_json(answer.content)
    assert found.status == answer.status_code
    return found


def test_health_needs_no_token_and_tells_no_secrets(shared: Asking) -> None:
    answer = shared.get("/healthz", who=None)
    assert answer.status_code == 200
    assert answer.json().keys() == {"status", "version", "sequence"}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/snapshot"),
        ("GET", "/v1/events"),
        ("GET", "/v1/catalogue"),
        ("GET", "/metrics"),
        ("GET", "/openapi.json"),
        ("GET", "/docs"),
        ("GET", "/nothing/here"),
        ("GET", "/healthz/"),
        ("POST", "/healthz/x"),
        ("POST", "/v1/commands/issue_ticket"),
        ("GET", "/v1/station"),
    ],
)
@pytest.mark.parametrize("header", [None, "", "Bearer", "Basic x", "Bearer wrong", "Bearer " + "x" * 999])
def test_every_other_address_needs_a_token(
    shared: Asking, method: str, path: str, header: str | None
) -> None:
    headers = {} if header is None else {"Authorization": header}
    answer = shared.client.request(method, path, headers=headers)
    assert problem(answer).code == "unauthorised"
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"


def test_a_ticket_is_issued_and_a_repeat_gets_the_same_answer(ask: Asking) -> None:
    first = ask.send("issue_ticket", command_id="c-1", service="A1")
    assert first.status_code == 200
    assert first.json()["command_id"] == "c-1"
    assert first.json()["result"]["code"] == "A-001"
    assert len(first.json()["result"]["tracking_token"]) == 16
    assert ask.send("issue_ticket", command_id="c-1", service="A1").json() == first.json()
    assert ask.done("issue_ticket", service="A1")["code"] == "A-002"


def test_an_id_with_another_body_is_refused(ask: Asking) -> None:
    ask.done("issue_ticket", command_id="c-1", service="A1")
    answer = ask.send("issue_ticket", command_id="c-1", service="A2")
    assert (answer.status_code, problem(answer).code) == (409, "command_id_reused")


def test_a_call_with_nobody_waiting_answers_null(ask: Asking) -> None:
    ask.done("open_counter", counter="1")
    assert ask.done("call_next", counter="1") is None


def test_a_ticket_goes_its_whole_way(ask: Asking) -> None:
    ticket = ask.ticket("A1")
    ask.done("open_counter", counter="1")
    called = ask.done("call_next", counter="1")
    assert (called["code"], called["because"]["code"]) == ("A-001", "first_come")
    too_soon = problem(ask.send("recall", command_id="c-2", counter="1"))
    assert (too_soon.code, too_soon.data["code"]) == ("recall_too_soon", "A-001")
    started = ask.done("start_service", counter="1")
    assert (started["leg_id"], started["status"]) == (ticket["leg_id"], "serving")
    assert ask.done("finish", counter="1", outcome="documents_missing")["status"] == "completed"


def test_the_snapshot_has_what_was_answered_before_it(ask: Asking) -> None:
    for number in range(1, 4):
        ask.ticket("A1")
        snapshot = SNAPSHOT.validate_json(ask.get("/v1/snapshot").content)
        assert len(snapshot.legs) == number


def test_the_catalogue_is_the_site(shared: Asking) -> None:
    assert SITE.validate_json(shared.get("/v1/catalogue").content) == a_site()


def test_events_are_read_in_pages(ask: Asking) -> None:
    for _ in range(3):
        ask.ticket("B1")
    read: list[Any] = []
    while page := ask.get(f"/v1/events?after={len(read)}&limit=2").json()["events"]:
        assert len(page) <= 2
        read += page
    assert [event["sequence"] for event in read] == list(range(1, len(read) + 1))
    assert [recorded_from(event).event.name for event in read[:3]] == [
        "day_opened",
        "ticket_issued",
        "print_confirmed",
    ]
    assert ask.get("/v1/events").json()["sequence"] == len(read)


@pytest.mark.parametrize("query", ["after=-1", "after=x", "limit=0", "limit=1001", f"after={2**70}"])
def test_a_page_that_makes_no_sense_is_malformed(shared: Asking, query: str) -> None:
    answer = shared.get(f"/v1/events?{query}")
    assert (answer.status_code, problem(answer).code) == (422, "malformed")


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing/here", 404, "not_found"),
        ("GET", "/docs", 404, "not_found"),
        ("DELETE", "/v1/events", 405, "method_not_allowed"),
        ("GET", "/v1/commands/issue_ticket", 405, "method_not_allowed"),
    ],
)
def test_errors_of_http_are_problems_too(
    shared: Asking, method: str, path: str, status: int, code: str
) -> None:
    answer = shared.request(method, path)
    assert (answer.status_code, problem(answer).code) == (status, code)


@pytest.mark.parametrize(
    ("name", "body", "status", "code"),
    [
        ("issue_ticket", b"", 422, "malformed"),
        ("issue_ticket", b"{", 422, "malformed"),
        ("issue_ticket", b"[]", 422, "malformed"),
        ("issue_ticket", b"\xff\xfe", 422, "malformed"),
        ("issue_ticket", b"[" * 60_000, 422, "malformed"),
        ("issue_ticket", b'{"command_id":"a"}', 422, "malformed"),
        ("issue_ticket", b'{"command_id":"a","service":"A1","surprise":1}', 422, "malformed"),
        ("issue_ticket", b'{"command_id":"a b","service":"A1"}', 422, "malformed"),
        ("issue_ticket", b'{"command_id":1,"service":"A1"}', 422, "malformed"),
        ("issue_ticket", b'{"command_id":"a","service":"A\\n1"}', 422, "malformed"),
        ("issue_ticket", b'{"command_id":"a","service":"\\ud800"}', 422, "malformed"),
        ("issue_ticket", b'{"command_id":"u1","service":"ZZ"}', 404, "unknown_service"),
        ("finish", b'{"command_id":"a","counter":"1","outcome":"lost"}', 422, "malformed"),
        ("finish", b'{"command_id":"u2"}', 409, "target_missing"),
        ("call_next", b'{"command_id":"u3","counter":"1"}', 409, "counter_not_open"),
        ("sell_ticket", b"{}", 404, "unknown_command"),
        ("__class__", b"{}", 404, "unknown_command"),
    ],
)
def test_what_cannot_be_done_is_a_problem(
    shared: Asking, name: str, body: bytes, status: int, code: str
) -> None:
    answer = shared.request("POST", f"/v1/commands/{name}", content=body)
    assert (answer.status_code, problem(answer).code) == (status, code)


def test_a_body_that_is_too_long_is_not_read(shared: Asking) -> None:
    said = shared.request("POST", "/v1/commands/issue_ticket", who="kiosk", content=b" " * 100_000)
    assert (said.status_code, problem(said).code) == (413, "too_large")
    unsaid = shared.request(
        "POST", "/v1/commands/issue_ticket", who="kiosk", content=iter([b" " * 40_000] * 3)
    )
    assert (unsaid.status_code, problem(unsaid).code) == (413, "too_large")


def test_a_bug_is_a_problem_without_its_trace(ask: Asking, premises: Premises) -> None:
    store = Store.open(premises.data / "antrean.db")
    with store.write() as connection:
        connection.execute(text("ALTER TABLE events RENAME TO gone"))
    store.close()
    answer = ask.get("/v1/events")
    assert (answer.status_code, problem(answer).code) == (500, "internal")
    assert "gone" not in answer.text


def test_readings_count_what_was_answered(ask: Asking) -> None:
    ask.done("issue_ticket", service="A1")
    ask.send("issue_ticket", service="ZZ")
    read = ask.get("/metrics").text
    assert 'antrean_commands_total{name="issue_ticket",outcome="ok"} 1.0' in read
    assert 'antrean_commands_total{name="issue_ticket",outcome="unknown_service"} 1.0' in read
    assert "antrean_command_seconds_count 2.0" in read
    assert ask.reading("antrean_log_sequence") == 2


@pytest.mark.parametrize(
    ("who", "status"), [("kiosk", 403), ("counter", 403), ("display", 403), ("integrator", 200)]
)
def test_readings_are_for_those_who_run_the_place(shared: Asking, who: str, status: int) -> None:
    assert shared.get("/metrics", who=who).status_code == status


def test_a_hub_that_cannot_write_says_so(live: LiveHub) -> None:
    live.ask.done("issue_ticket", service="A1")
    assert live.hub.writer.stop(PATIENCE_S)
    answer = live.ask.send("issue_ticket", service="A1")
    assert (answer.status_code, problem(answer).code) == (503, "store_failed")
    assert answer.headers["retry-after"] == "1"
    health = live.ask.get("/healthz", who=None)
    assert (health.status_code, health.json()["status"]) == (503, "failed")
    with live.station("kiosk", feed=False) as kiosk:
        assert kiosk.refused("issue_ticket", service="A1")["code"] == "store_failed"


def test_a_request_head_without_an_end_is_cut_off(shared: Asking) -> None:
    url = shared.client.base_url
    with socket.create_connection((url.host, url.port), PATIENCE_S) as line:
        line.sendall(b"GET /healthz HTTP/1.1\r\nX: ")
        with pytest.raises(ConnectionError):
            line.sendall(b"x" * 50_000_000)


def test_long_bodies_and_many_requests_on_one_line_have_no_such_end(ask: Asking) -> None:
    for number in range(30):
        body = {"command_id": f"l-{number}", "service": "A1"}
        answer = ask.request("POST", "/v1/commands/issue_ticket", json=body)
        assert answer.status_code == 200
    padded = b'{"command_id":"l-x","service":"A1"}' + b" " * 60_000
    assert ask.request("POST", "/v1/commands/issue_ticket", content=padded).status_code == 200
