"""The portal's records, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, inspect, text, update
from sqlalchemy.exc import SQLAlchemyError

from common.portal.reference.database import DatabaseRefused, database_url, open_database
from common.portal.reference.intake import read_items
from common.portal.reference.records import Receipt, Records
from common.portal.reference.tables import portal
from common.runtime.clock import ManualClock
from common.store.engine import StoreUnsafe
from tests.portal.cloud_events import SOURCE, cloud_event, ticket

OTHER = "urn:antrean-mpp:site:BJM"


@pytest.fixture
def records(engine: Engine, clock: ManualClock) -> Records:
    return Records(engine, clock)


def take(records: Records, *items: dict[str, Any]) -> Receipt:
    incoming, rejected = read_items(items)
    assert not rejected
    return records.take(incoming)


def kept(records: Records, source: str = SOURCE) -> list[str]:
    return [json.loads(body)["id"] for _, body in records.events_of(source, 0, 1000)]


def test_an_event_is_kept_once_for_ever(records: Records) -> None:
    first = take(records, cloud_event(1), cloud_event(2))
    assert (first.accepted, first.duplicates) == (["log-1:1", "log-1:2"], [])
    again = take(records, cloud_event(2), cloud_event(3))
    assert (again.accepted, again.duplicates) == (["log-1:3"], ["log-1:2"])
    assert kept(records) == ["log-1:1", "log-1:2", "log-1:3"]
    assert records.count_of(SOURCE) == 3


def test_the_same_id_of_another_site_is_another_event(records: Records) -> None:
    receipt = take(records, cloud_event(1), cloud_event(1, source=OTHER))
    assert receipt.accepted == ["log-1:1", "log-1:1"]
    assert (kept(records), kept(records, OTHER)) == (["log-1:1"], ["log-1:1"])


def test_an_event_twice_in_one_batch_is_kept_and_named_once(records: Records) -> None:
    receipt = take(records, cloud_event(1), cloud_event(2), cloud_event(1))
    assert (receipt.accepted, receipt.duplicates) == (["log-1:1", "log-1:2"], [])


def test_another_event_under_a_taken_id_is_refused_not_swallowed(records: Records) -> None:
    """A hub restored from an old backup counts on from there: its new events must not vanish as repeats."""
    take(records, cloud_event(1))
    receipt = take(records, cloud_event(1) | {"chainhash": "f" * 64})
    assert (receipt.accepted, receipt.duplicates) == ([], [])
    assert [(one.id, one.code) for one in receipt.rejected] == [("log-1:1", "conflict")]
    # A repeat whose payload changed with the hub's version is a repeat.
    assert take(records, cloud_event(1, extra="field")).duplicates == ["log-1:1"]


def test_what_was_sent_comes_back_as_it_was(records: Records) -> None:
    event = cloud_event(1, note="é \u202e \x00 \ud800 😀")
    take(records, event)
    ((_, body),) = records.events_of(SOURCE, 0, 10)
    assert json.loads(body) == event


def test_events_are_read_page_by_page(records: Records) -> None:
    take(records, *(cloud_event(one) for one in range(1, 8)))
    seen: list[str] = []
    after = 0
    while page := records.events_of(SOURCE, after, 3):
        seen += [json.loads(body)["id"] for _, body in page]
        after = page[-1][0]
    assert seen == [f"log-1:{one}" for one in range(1, 8)]


def test_tickets_are_counted_by_where_they_stand_now(records: Records) -> None:
    take(
        records,
        ticket(1, "t-1", "A-001"),
        ticket(2, "t-2", "A-002"),
        ticket(3, "t-3", "A-003"),
        ticket(4, "t-4", "A-004"),
        ticket(5, "t-5", "A-005"),
        cloud_event(6, "print_confirmed", leg_id="t-1"),
        cloud_event(7, "print_confirmed", leg_id="t-2"),
        cloud_event(8, "leg_called", leg_id="t-2", counter="1"),
        cloud_event(9, "leg_recalled", leg_id="t-2", counter="1"),
        cloud_event(10, "print_voided", leg_id="t-5"),
    )
    take(
        records,
        cloud_event(11, "service_started", leg_id="t-2", counter="1"),
        cloud_event(12, "service_finished", leg_id="t-2", counter="1", outcome="documents_missing"),
        cloud_event(13, "leg_called", leg_id="t-3", counter="1"),
        cloud_event(14, "service_started", leg_id="t-3", counter="1"),
        cloud_event(15, "service_finished", leg_id="t-3", counter="1", outcome="cancelled"),
        cloud_event(16, "leg_no_show", leg_id="t-4"),
    )
    (site,), _ = records.overview(50)
    assert site.tickets == {"waiting": 1, "completed": 1, "cancelled": 1, "no_show": 1, "void": 1}
    assert (site.events, site.last_sequence, site.last_hash) == (16, 16, f"{16:064x}")
    assert str(site.business_date) == "2026-07-14"


def test_a_ticket_stands_where_its_latest_event_put_it_whatever_comes_late(records: Records) -> None:
    """An event that was parked at the site comes after those that followed it."""
    take(records, cloud_event(2, "print_confirmed", leg_id="t-1"))
    take(records, cloud_event(3, "leg_called", leg_id="t-1", counter="1"))
    take(records, ticket(1, "t-1", "A-001"))
    (site,), latest = records.overview(50)
    assert site.tickets == {"called": 1}
    assert {event.code for event in latest} == {"A-001"}
    assert site.last_sequence == 3


def test_tickets_of_yesterday_are_not_todays(records: Records) -> None:
    take(records, ticket(1, "t-1"))
    tomorrow = {"businessdate": "2026-07-15"}
    take(records, cloud_event(2, "day_opened") | tomorrow)
    (site,), _ = records.overview(50)
    assert (str(site.business_date), site.tickets) == ("2026-07-15", {})


def test_the_latest_events_come_with_the_number_of_their_ticket(records: Records) -> None:
    take(records, ticket(1, "t-1", "A-001"), cloud_event(2, "leg_called", leg_id="t-1", counter="7"))
    take(
        records, cloud_event(3, "counter_closed", counter="7"), {**cloud_event(4), "type": "org.other.thing"}
    )
    _, latest = records.overview(3)
    assert [(one.name, one.code, one.counter) for one in latest] == [
        ("org.other.thing", "", ""),
        ("counter_closed", "", "7"),
        ("leg_called", "A-001", "7"),
    ]
    assert "rahasia" not in repr(latest)


def test_fields_that_fit_no_column_are_kept_and_not_counted(records: Records) -> None:
    take(
        records,
        ticket(1, "x" * 5000),
        cloud_event(2, "leg_called", leg_id=["t"], counter={"a": 1}),
        cloud_event(3, "ticket_issued", leg_id="t-1", code="A\x00", booth=7),
        {**cloud_event(4, "leg_called"), "data": "text"},
        {**cloud_event(5, "leg_called"), "sequence": "later", "businessdate": "someday", "chainhash": "x"},
    )
    (site,), _ = records.overview(50)
    assert (site.events, site.tickets) == (5, {"printing": 1})


def test_batches_sent_at_the_same_time_keep_every_event_once(records: Records) -> None:
    accepted: list[str] = []
    troubles: list[Exception] = []
    begin = threading.Barrier(6)

    def send(offset: int) -> None:
        begin.wait()
        try:
            for start in range(1, 40, 4):
                events = [cloud_event(start + one) for one in range(6)]
                others = [cloud_event(start + one, source=OTHER) for one in range(6)]
                mixed = others + events if offset % 2 else events + others
                accepted.extend(take(records, *mixed).accepted)
        except SQLAlchemyError as trouble:
            troubles.append(trouble)

    threads = [threading.Thread(target=send, args=(offset,)) for offset in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not troubles
    expected = {f"log-1:{one}" for one in range(1, 43)}
    assert set(kept(records)) == set(kept(records, OTHER)) == expected
    assert len(kept(records)) == records.count_of(SOURCE) == 42
    assert sorted(accepted) == sorted([*expected, *expected])


def test_nothing_is_known_of_a_site_that_never_sent(records: Records) -> None:
    assert (records.count_of("x"), records.events_of("x", 0, 10), records.overview(5)) == (0, [], ([], []))
    records.check()


def test_records_outlive_the_process(engine: Engine, records: Records, clock: ManualClock) -> None:
    take(records, cloud_event(1))
    engine.dispose()
    again = Records(open_database(engine.url), clock)
    assert take(again, cloud_event(1)).duplicates == ["log-1:1"]
    again._engine.dispose()


@pytest.mark.parametrize(
    ("schema", "said"), [(99, "install the newer version"), (1, "older than .* use an empty one")]
)
def test_a_database_of_another_schema_is_refused_and_left_as_it_is(
    engine: Engine, schema: int, said: str
) -> None:
    with engine.begin() as connection:
        connection.execute(update(portal).values(schema=schema))
        connection.execute(text("DROP TABLE tickets"))
    engine.dispose()
    with pytest.raises(DatabaseRefused, match=said):
        open_database(engine.url)
    assert not inspect(engine).has_table("tickets")


@pytest.mark.parametrize("url", ["mysql://x/y", "not an address", "postgresql+asyncpg://x/y"])
def test_other_databases_are_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises(DatabaseRefused):
        database_url(tmp_path, url)


def test_a_database_that_does_not_keep_its_word_is_refused(tmp_path: Path) -> None:
    """In memory there is no log to write ahead: what was answered for would be gone."""
    with pytest.raises(StoreUnsafe, match="journal_mode"):
        open_database(database_url(tmp_path, "sqlite://"))


def test_addresses_of_databases(tmp_path: Path) -> None:
    assert str(database_url(tmp_path)) == f"sqlite:///{tmp_path}/portal.db"
    for name in ("postgresql", "postgres", "postgresql+psycopg"):
        assert database_url(tmp_path, f"{name}://u@h/d").drivername == "postgresql+psycopg"
    assert database_url(tmp_path, "sqlite:///x.db").database == "x.db"
