"""The log: read in pieces, bound by its hashes, and honest about who caused what."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest

from common.contract.events import event_from
from common.domain.events import DayOpened, TicketIssued
from common.store.log import GENESIS, Head, LogBroken, chained, head, read_after, verify
from common.store.store import Store
from tests.store.hall import DESK, KIOSK, Hall

Tamper = Callable[[str], None]


@pytest.fixture
def tamper(store: Store) -> Tamper:
    """Do what no program of ours can: change the log with its triggers taken away."""

    def change(statement: str) -> None:
        outsider = sqlite3.connect(store.path, isolation_level=None)
        outsider.execute("DROP TRIGGER IF EXISTS events_are_never_changed")
        outsider.execute("DROP TRIGGER IF EXISTS events_are_never_deleted")
        outsider.execute(statement)
        outsider.close()

    return change


@pytest.fixture
def day(hall: Hall) -> Hall:
    """Six events: the day, a number, its print, a counter, a call, and one number more."""
    hall.wait_in_line()
    hall.open()
    hall.call()
    hall.issue()
    return hall


def test_an_empty_log_begins_with_nothing(store: Store) -> None:
    with store.reader() as connection:
        assert head(connection) == Head(0, GENESIS)
        assert read_after(connection, 0, 10) == []
        assert verify(connection, 1, 0) == Head(0, GENESIS)


def test_events_come_in_order_and_in_pieces(day: Hall) -> None:
    with day.store.reader() as connection:
        rows = read_after(connection, 0, 10)
        assert [row.sequence for row in rows] == [1, 2, 3, 4, 5, 6]
        assert [row.name for row in rows] == [
            "day_opened",
            "ticket_issued",
            "print_confirmed",
            "counter_opened",
            "leg_called",
            "ticket_issued",
        ]
        assert read_after(connection, 2, 2) == rows[2:4]
        assert read_after(connection, 6, 10) == []


def test_a_row_tells_what_happened_when_and_by_whom(day: Hall) -> None:
    with day.store.reader() as connection:
        opened, issued, _, _, called, _ = read_after(connection, 0, 10)
    day_event, ticket = event_from(opened.name, opened.data), event_from(issued.name, issued.data)
    assert isinstance(day_event, DayOpened)
    assert isinstance(ticket, TicketIssued)
    assert (opened.command_id, opened.station, opened.officer) == (None, None, None)
    assert (issued.command_id, issued.station, issued.officer) == (ticket.leg_id, KIOSK.station, None)
    assert (called.station, called.officer) == (DESK.station, DESK.officer)
    assert (issued.at, issued.business_date) == (ticket.at, day_event.business_date)


def test_what_was_delivered_is_what_is_kept(day: Hall) -> None:
    with day.store.reader() as connection:
        rows = read_after(connection, 0, 10)
    frames = [frame for delivered in day.delivered for frame in delivered.frames]
    recorded = [one for delivered in day.delivered for one in delivered.events]
    assert [frame.split(b'"data":', 1)[1] for frame in frames] == [row.data + b"}" for row in rows]
    assert [(one.sequence, one.event) for one in recorded] == [
        (row.sequence, event_from(row.name, row.data)) for row in rows
    ]


def test_an_honest_log_is_verified_from_any_place(day: Hall) -> None:
    with day.store.reader() as connection:
        end = head(connection)
        assert end.sequence == day.writer.sequence == 6
        assert verify(connection, 1, 6) == end
        assert verify(connection, 4, 6) == end
        assert verify(connection, 1, 3) == Head(3, read_after(connection, 2, 1)[0].hash)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET data = replace(data, 'A-001', 'A-009') WHERE sequence = 2",
        "UPDATE events SET name = 'leg_no_show' WHERE sequence = 2",
        "UPDATE events SET officer = 'budi' WHERE sequence = 2",
        "UPDATE events SET station = 'K9' WHERE sequence = 2",
        "UPDATE events SET command_id = 'other' WHERE sequence = 2",
        "UPDATE events SET hash = zeroblob(32) WHERE sequence = 2",
        "DELETE FROM events WHERE sequence = 2",
    ],
)
def test_what_was_changed_is_found_where_it_was_changed(day: Hall, tamper: Tamper, statement: str) -> None:
    tamper(statement)
    with day.store.reader() as connection:
        with pytest.raises(LogBroken) as broken:
            verify(connection, 1, 6)
        assert broken.value.sequence == 2


def test_a_cut_tail_is_found_by_whoever_knows_the_head(day: Hall, tamper: Tamper) -> None:
    tamper("DELETE FROM events WHERE sequence > 4")
    with day.store.reader() as connection:
        assert verify(connection, 1, 4).sequence == 4  # by itself a shorter log is a good log
        with pytest.raises(LogBroken) as broken:
            verify(connection, 1, 6)
        assert broken.value.sequence == 5


def test_verifying_from_behind_the_end_is_a_break(day: Hall) -> None:
    with day.store.reader() as connection, pytest.raises(LogBroken):
        verify(connection, 9, 10)


def test_no_two_events_give_the_same_hash_by_moving_letters() -> None:
    first = chained(GENESIS, b"{}", "ab", "c", "d")
    assert first != chained(GENESIS, b"{}", "a", "bc", "d")
    assert first != chained(GENESIS, b"{}", "ab", "", "cd")
