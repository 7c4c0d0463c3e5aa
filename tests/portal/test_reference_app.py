"""The portal's routes, in memory, on SQLite and on PostgreSQL."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import Engine

from common.portal.reference.access import settle_token
from common.portal.reference.app import create_app
from common.portal.reference.database import database_url, open_database
from common.portal.reference.page import Page
from common.portal.reference.records import Records
from common.runtime.clock import ManualClock
from tests.portal.cloud_events import SOURCE, cloud_event, ticket
from tests.portal.memory_client import MemoryClient
from tests.portal.postgres import Postgres

TOKEN = "a-token-of-the-portal"
BATCH = {"Content-Type": "application/cloudevents-batch+json"}
Client = MemoryClient


@pytest.fixture
def client(engine: Engine, clock: ManualClock, tmp_path: Path) -> Iterator[Client]:
    app = create_app(Records(engine, clock), settle_token(tmp_path, TOKEN), Page(), max_bytes=200_000)
    with MemoryClient(app, Authorization=f"Bearer {TOKEN}") as client:
        yield client


def send(client: Client, body: Any, **headers: str) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return client.post("/v1/events", content=content, headers=BATCH | headers)


def test_every_id_is_echoed_in_one_list(client: Client) -> None:
    send(client, [cloud_event(1)])
    answer = send(client, [cloud_event(1), cloud_event(2), {"id": "bad"}])
    assert answer.status_code == 200
    assert answer.json() == {
        "accepted": ["log-1:2"],
        "duplicates": ["log-1:1"],
        "rejected": [
            {"id": "bad", "code": "specversion_unknown", "detail": "specversion must be 1.0"},
        ],
    }


def test_an_empty_batch_is_a_batch(client: Client) -> None:
    assert send(client, []).json() == {"accepted": [], "duplicates": [], "rejected": []}


@pytest.mark.parametrize(
    "authorization", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}x", "Bearer é"]
)
def test_without_the_token_nothing_is_taken_or_told(client: Client, authorization: str) -> None:
    client.headers.encoding = "utf-8"
    client.headers["Authorization"] = authorization
    for answer in (send(client, [cloud_event(1)]), client.get(f"/v1/sites/{SOURCE}/events")):
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == "Bearer"
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert answer.json()["code"] == "unauthorised"
    client.headers["Authorization"] = f"Bearer {TOKEN}"
    assert client.get(f"/v1/sites/{SOURCE}/events").json()["count"] == 0


@pytest.mark.parametrize(
    ("body", "headers", "status", "code"),
    [
        (b"{}", {}, 400, "malformed"),
        (b"[", {}, 400, "malformed"),
        (b"[]", {"Content-Type": "application/json"}, 415, "media_type_unknown"),
        (b"[]", {"Content-Type": ""}, 415, "media_type_unknown"),
        (b"[" + b" " * 200_000 + b"]", {}, 413, "too_large"),
        (json.dumps([1] * 1001).encode(), {}, 413, "too_large"),
    ],
)
def test_what_is_no_batch_is_refused_whole(
    client: Client, body: bytes, headers: dict[str, str], status: int, code: str
) -> None:
    answer = send(client, body, **headers)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_a_media_type_may_carry_its_charset(client: Client) -> None:
    headers = {"Content-Type": "application/cloudevents-batch+json; charset=utf-8"}
    assert send(client, [], **headers).status_code == 200


def test_events_of_a_site_can_be_checked_page_by_page(client: Client) -> None:
    send(client, [cloud_event(one) for one in range(1, 6)])
    first = client.get(f"/v1/sites/{SOURCE}/events", params={"limit": 3}).json()
    assert (first["source"], first["count"]) == (SOURCE, 5)
    assert first["events"] == [cloud_event(one) for one in (1, 2, 3)]
    rest = client.get(f"/v1/sites/{SOURCE}/events", params={"limit": 3, "after": first["next"]}).json()
    assert rest["events"] == [cloud_event(4), cloud_event(5)]
    assert rest["next"] is None


@pytest.mark.parametrize("query", ["after=-1", "after=x", "limit=0", "limit=1001", f"after={2**70}"])
def test_a_wrong_question_is_a_problem(client: Client, query: str) -> None:
    answer = client.get(f"/v1/sites/{SOURCE}/events?{query}")
    assert (answer.status_code, answer.json()["code"]) == (422, "malformed")


@pytest.mark.parametrize("source", ["%00", "a%0ab", "x" * 201])
def test_a_source_that_cannot_be_is_not_there(client: Client, source: str) -> None:
    answer = client.get(f"/v1/sites/{source}/events")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_a_source_may_hold_anything(client: Client) -> None:
    source = 'urn:x:"<b>%2F é'
    send(client, [cloud_event(1, source=source)])
    quoted = "urn%3Ax%3A%22%3Cb%3E%252F%20%C3%A9"
    answer = client.get(f"/v1/sites/{quoted}/events").json()
    assert (answer["source"], answer["count"]) == (source, 1)


def test_the_page_and_the_health_need_no_token(client: Client) -> None:
    del client.headers["Authorization"]
    assert client.get("/healthz").json()["status"] == "ok"
    page = client.get("/")
    assert page.status_code == 200
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "Belum ada kejadian" in page.text
    assert "No events yet" in client.get("/?lang=en").text
    assert "Belum ada kejadian" in client.get("/?lang=xx").text


def test_the_page_holds_no_token_of_a_ticket(client: Client) -> None:
    send(client, [ticket(1, "t-1", "A-012")])
    page = client.get("/").text
    assert "A-012" in page
    assert "rahasia" not in page


def test_a_browser_is_kept_from_doing_more_than_showing_the_page(client: Client) -> None:
    for path in ("/", "/healthz", "/nothing", "/static/page.css"):
        headers = client.get(path).headers
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
    assert "unsafe" not in client.get("/").headers["Content-Security-Policy"]


def test_only_the_files_of_the_page_are_given_out(client: Client) -> None:
    page = client.get("/static/page.css")
    assert page.headers["Content-Type"].startswith("text/css")
    for font in ("Medium", "Bold", "ExtraBold"):
        assert client.get(f"/static/PlusJakartaSans-{font}.ttf").status_code == 200
    for path in ("/static/page.py", "/static/..%2Fpage.py", "/static/%2Fetc%2Fpasswd", "/static/", "/docs"):
        assert client.get(path).status_code == 404


def test_a_wrong_way_of_asking_is_a_problem(client: Client) -> None:
    assert client.get("/v1/events").json()["code"] == "method_not_allowed"
    assert client.get("/v1/nothing").json()["code"] == "not_found"


@pytest.mark.expect_log("database does not take part")
def test_a_database_that_fails_is_asked_again_later(client: Client, engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE events RENAME TO elsewhere")
    answer = send(client, [cloud_event(1)])
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "2")
    assert answer.json()["code"] == "database_unavailable"
    assert "elsewhere" not in answer.text
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE elsewhere RENAME TO events")
    assert send(client, [cloud_event(1)]).json()["accepted"] == ["log-1:1"]


@pytest.mark.expect_log("database does not take part")
def test_a_postgresql_that_was_away_is_found_again(clock: ManualClock, tmp_path: Path) -> None:
    own = Postgres()
    own.start()
    try:
        _use_and_lose(own, clock, tmp_path)
    finally:
        own.close()


def _use_and_lose(own: Postgres, clock: ManualClock, tmp_path: Path) -> None:
    engine = open_database(database_url(tmp_path, own.new_database()))
    app = create_app(Records(engine, clock), settle_token(tmp_path, TOKEN), Page())
    with MemoryClient(app, Authorization=f"Bearer {TOKEN}") as client:
        assert send(client, [cloud_event(1)]).json()["accepted"] == ["log-1:1"]
        own.stop()
        assert send(client, [cloud_event(2)]).status_code == 503
        assert client.get("/healthz").status_code == 503
        own.start()
        assert send(client, [cloud_event(1), cloud_event(2)]).json() == {
            "accepted": ["log-1:2"],
            "duplicates": ["log-1:1"],
            "rejected": [],
        }
    engine.dispose()
