"""The page behind a ticket's QR, in memory, on SQLite and on PostgreSQL."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from common.domain.words import Status
from common.portal.reference.access import settle_token
from common.portal.reference.app import create_app
from common.portal.reference.intake import read_items
from common.portal.reference.page import Page
from common.portal.reference.records import Records
from common.portal.reference.template import WEB
from common.portal.reference.tracking import EXPIRED
from common.portal.reference.words import LANGUAGES
from common.runtime.clock import ManualClock
from tests.portal.cloud_events import cloud_event, ticket
from tests.portal.memory_client import MemoryClient

TOKEN = "rahasia"
"""A ticket's, as `cloud_events.ticket` sends it."""
LIVE_FOR_S = 28 + 60
"""The events are of 09.41.28; the clock stands at 09.41.00."""
PAGE_LIMIT = 50_000


@pytest.fixture
def records(engine: Engine, clock: ManualClock) -> Records:
    return Records(engine, clock)


@pytest.fixture
def client(records: Records, tmp_path: Path) -> Iterator[MemoryClient]:
    """Somebody with a phone: without the portal's token."""
    with MemoryClient(create_app(records, settle_token(tmp_path, "a-token"), Page())) as client:
        yield client


def take(records: Records, *items: dict[str, Any]) -> None:
    incoming, rejected = read_items(items)
    assert not rejected
    records.take(incoming)


def leg(sequence: int, name: str, **data: Any) -> dict[str, Any]:
    return cloud_event(sequence, name, leg_id="t-1", **data)


def seen(client: MemoryClient, path: str = f"/t/{TOKEN}") -> str:
    """What stands on the page."""
    answer = client.get(path)
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    return " ".join(re.sub(r"<[^>]+>", " ", answer.text.partition("<body>")[2]).split())


CONFIRMED = leg(2, "print_confirmed", by="paper")
CALLED = leg(3, "leg_called", counter="7")
SERVED = leg(4, "service_started", counter="7")
UNDONE = leg(5, "leg_undone", counter="7", status="called")


def next_leg(sequence: int, *, day: str = "2026-07-14") -> dict[str, Any]:
    """The same paper's next service, at another booth."""
    added = {"leg_id": "t-2", "code": "A-012", "booth": "B", "tracking_token": TOKEN, "business_date": day}
    return cloud_event(sequence, "leg_added", **added) | {"businessdate": day}


@pytest.mark.parametrize(
    ("events", "said", "in_english"),
    [
        ([], "Sedang dicetak", "Printing"),
        ([CONFIRMED], "Menunggu", "Waiting"),
        ([CONFIRMED, CALLED], "Dipanggil ke Loket 7", "Called to Counter 7"),
        (
            [CONFIRMED, CALLED, leg(4, "leg_recalled", counter="8", calls=2)],
            "Dipanggil ke Loket 8",
            "Counter 8",
        ),
        ([CONFIRMED, CALLED, SERVED], "Sedang dilayani", "Being served"),
        (
            [CONFIRMED, CALLED, SERVED, leg(5, "service_finished", counter="7", outcome="done")],
            "Selesai",
            "Finished",
        ),
        ([CONFIRMED, CALLED, leg(4, "leg_no_show", counter="7")], "Tidak hadir", "No-show"),
        ([CONFIRMED, leg(3, "leg_cancelled", reason="asked")], "Batal", "Cancelled"),
        ([leg(2, "print_voided", reason="timeout")], "Tidak berlaku", "Not valid"),
        ([CONFIRMED, CALLED, leg(4, "leg_parked", counter="7")], "Ditunda sebentar", "On hold"),
        (
            [CONFIRMED, CALLED, leg(4, "leg_parked"), leg(5, "leg_returned", cause="time")],
            "Menunggu",
            "Waiting",
        ),
        ([CONFIRMED, CALLED, leg(4, "leg_transferred", to_leg="t-2")], "Dialihkan", "Transferred"),
        ([CONFIRMED, CALLED, leg(4, "leg_no_show"), UNDONE], "Dipanggil ke Loket 7", "Counter 7"),
    ],
)
def test_a_ticket_says_where_it_stands(
    client: MemoryClient, records: Records, events: list[dict[str, Any]], said: str, in_english: str
) -> None:
    take(records, ticket(1, "t-1", "A-012"), *events)
    page = seen(client)
    for words in ("A–012", said, "Selasa, 14 Juli 2026", "Keadaan pukul 09.41.28 WIB"):
        assert words in page
    assert in_english in seen(client, f"/t/{TOKEN}?lang=en")
    assert said in seen(client, f"/t/{TOKEN}?lang=xx")


@pytest.mark.parametrize(
    "ends",
    [leg(5, "leg_transferred", to_leg="t-2"), leg(5, "service_finished", counter="7", outcome="completed")],
    ids=["transferred", "finished"],
)
def test_a_paper_that_goes_on_elsewhere_waits_there(
    client: MemoryClient, records: Records, ends: dict[str, Any]
) -> None:
    take(records, ticket(1, "t-1", "A-012"), CONFIRMED, CALLED, SERVED, ends, next_leg(6))
    assert "Menunggu" in seen(client)
    take(records, cloud_event(7, "leg_called", leg_id="t-2", counter="9"))
    assert "Dipanggil ke Loket 9" in seen(client)


def test_a_finish_that_is_taken_back_stands_where_it_was(client: MemoryClient, records: Records) -> None:
    finished = leg(5, "service_finished", counter="7", outcome="completed")
    back = cloud_event(7, "leg_cancelled", leg_id="t-2", reason="undone")
    undone = leg(8, "leg_undone", counter="7", status="serving")
    take(records, ticket(1, "t-1", "A-012"), CONFIRMED, CALLED, SERVED, finished, next_leg(6), back, undone)
    assert "Sedang dilayani" in seen(client)


def test_a_number_that_is_carried_over_holds_on_the_next_day(client: MemoryClient, records: Records) -> None:
    carried = leg(3, "leg_cancelled", reason="carried")
    opened = cloud_event(4, "day_opened") | {"businessdate": "2026-07-15"}
    take(records, ticket(1, "t-1", "A-012"), CONFIRMED, carried, opened, next_leg(5, day="2026-07-15"))
    page = seen(client)
    assert "Menunggu" in page
    assert "Rabu, 15 Juli 2026" in page


def test_events_that_came_in_another_order_say_the_same(client: MemoryClient, records: Records) -> None:
    take(records, CALLED)
    assert client.get(f"/t/{TOKEN}").status_code == 404
    take(records, CONFIRMED)
    take(records, ticket(1, "t-1", "A-012"))
    assert "Dipanggil ke Loket 7" in seen(client)


def test_a_quiet_site_is_said_and_an_old_call_is_not_shown_as_new(
    client: MemoryClient, records: Records, clock: ManualClock
) -> None:
    take(records, ticket(1, "t-1"), CONFIRMED, CALLED)
    clock.advance(LIVE_FOR_S)
    assert "Silakan menuju Loket 7 sekarang" in seen(client)
    clock.advance(1)
    page = seen(client)
    assert "Belum ada kabar baru dari MPP sejak pukul 09.41.28 WIB." in page
    assert "Dipanggil ke Loket 7 Ini keadaan terakhir yang diketahui." in page
    assert "sekarang" not in page
    assert "No news from the MPP since 09:41:28 WIB." in seen(client, f"/t/{TOKEN}?lang=en")
    take(records, cloud_event(9) | {"time": "2026-07-14T09:43:00+07:00"})
    assert "Silakan menuju Loket 7 sekarang" in seen(client)


def test_what_is_over_does_not_grow_old(client: MemoryClient, records: Records, clock: ManualClock) -> None:
    take(records, ticket(1, "t-1"), CONFIRMED, leg(3, "leg_cancelled", reason="asked"))
    clock.advance(timedelta(days=3).total_seconds())
    page = seen(client)
    assert "Batal" in page
    assert "Belum ada kabar" not in page


def test_a_number_holds_for_its_own_day_there(
    client: MemoryClient, records: Records, clock: ManualClock
) -> None:
    """The day is the site's: at 17.00 in London the next one has begun in Jakarta."""
    take(records, ticket(1, "t-1"), CONFIRMED)
    clock.advance(timedelta(hours=14, minutes=18).total_seconds())
    assert "Menunggu" in seen(client)
    clock.advance(timedelta(minutes=2).total_seconds())
    assert "Tidak berlaku lagi" in seen(client)


def test_a_new_day_of_the_site_ends_the_numbers_of_the_last(client: MemoryClient, records: Records) -> None:
    take(records, ticket(1, "t-1"), CONFIRMED)
    take(records, cloud_event(3, "day_opened") | {"businessdate": "2026-07-15"})
    assert "Tidak berlaku lagi" in seen(client)


def test_a_site_that_tells_no_time_is_never_shown_as_fresh(client: MemoryClient, records: Records) -> None:
    timeless = ticket(1, "t-1")
    del timeless["time"]
    take(records, timeless)
    assert "Belum diketahui dari pukul berapa" in seen(client)


@pytest.mark.parametrize("token", ["nobody", "%00", "a%0ab", "x" * 201, "%F0%9F%98%80", "' OR 1=1"])
def test_an_unknown_token_is_answered_in_plain_words(
    client: MemoryClient, records: Records, token: str
) -> None:
    take(records, ticket(1, "t-1"), CONFIRMED)
    answer = client.get(f"/t/{token}")
    assert answer.status_code == 404
    assert "Nomor belum ditemukan" in seen(client, f"/t/{token}")
    assert "Number not found yet" in seen(client, f"/t/{token}?lang=en")
    assert '<meta http-equiv="refresh" content="10">' in answer.text


def test_a_ticket_without_a_token_is_found_by_nobody(client: MemoryClient, records: Records) -> None:
    bare = ticket(1, "t-1")
    bare["data"]["tracking_token"] = ""
    take(records, bare, ticket(2, "t-2", "A-002") | {"data": {"leg_id": "t-2", "tracking_token": ["x"]}})
    for path in ("/t/", "/t/%20", "/t/x"):
        assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", [f"/t/{TOKEN}", "/t/nobody"])
def test_the_address_goes_nowhere_and_the_page_stays_nowhere(
    client: MemoryClient, records: Records, path: str
) -> None:
    take(records, ticket(1, "t-1"))
    headers = client.get(path).headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Robots-Tag"] == "noindex"
    assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_the_page_holds_no_token_and_whatever_comes_from_outside_is_text(
    client: MemoryClient, records: Records
) -> None:
    hostile = "<script>alert(1)</script>$title{counter}"
    take(records, ticket(1, "t-1", hostile), leg(2, "leg_called", counter=hostile))
    page = client.get(f"/t/{TOKEN}").text
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;$title{counter}" in page
    assert TOKEN not in page


def test_a_phone_loads_less_than_50_kb_and_only_from_here(client: MemoryClient, records: Records) -> None:
    take(records, ticket(1, "t-1"))
    page = client.get(f"/t/{TOKEN}").text
    total = len(page.encode())
    style = client.get("/static/ticket.css").text
    files = set(re.findall(r'(?:src|href)="\.\./static/([^"]+)"', page)) | set(
        re.findall(r'url\("([^"]+)"\)', style)
    )
    assert "ticket.css" in files
    for name in files:
        answer = client.get(f"/static/{name}")
        assert answer.status_code == 200, name
        total += len(answer.content)
    assert total < PAGE_LIMIT
    assert "http" not in style
    assert not re.findall(r'(?:src|href)="(?!\.\./static/|\?lang=)', page)


@pytest.mark.expect_log("database does not take part")
def test_a_portal_that_cannot_look_says_so_and_looks_again(
    client: MemoryClient, records: Records, engine: Engine
) -> None:
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE tickets RENAME TO elsewhere"))
    answer = client.get(f"/t/{TOKEN}")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "10")
    assert "Nomor Anda tetap berlaku." in answer.text
    assert "elsewhere" not in answer.text
    assert '<meta http-equiv="refresh" content="10">' in answer.text


def test_a_token_is_found_by_its_index(engine: Engine, records: Records) -> None:
    query = "SELECT code FROM tickets WHERE tracking_token = 'x'"
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            plan = connection.execute(text(f"EXPLAIN QUERY PLAN {query}")).all()
        else:
            # PostgreSQL reads an empty table whole while it may, and rightly.
            connection.execute(text("SET LOCAL enable_seqscan = off"))
            plan = connection.execute(text(f"EXPLAIN {query}")).all()
    assert "ix_tickets_tracking_token" in str(plan)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_standing_has_its_words(language: str) -> None:
    table = tomllib.loads((WEB / f"words.{language}.toml").read_text(encoding="utf-8"))["standing"]
    assert set(table) == {*(status.value for status in Status), EXPIRED}
    assert all(set(said) == {"title", "advice"} and all(said.values()) for said in table.values())
    assert "Loket" not in json.dumps(table) or language == "id"
