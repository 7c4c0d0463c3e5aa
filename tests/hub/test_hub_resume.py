"""Coming back: from the ring, from the log, from one shared snapshot; each event exactly once."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from common.contract.events import recorded_list
from common.contract.snapshot import SNAPSHOT
from common.domain.evolve import evolve
from common.domain.snapshot import snapshot_of, state_from
from common.hub import station as station_module
from common.hub.app import WARM
from tests.hub.living import LiveHub, Premises, Station, serving
from tests.store.hall import a_site


def tickets(live: LiveHub, number: int) -> None:
    with live.station("kiosk", feed=False) as kiosk:
        for _ in range(number):
            kiosk.send("issue_ticket", service="A1")
        for _ in range(number):
            kiosk.hear("answer")


def follow(station: Station, after: int, head: int) -> None:
    assert station.events_until(head) == list(range(after + 1, head + 1))


def test_a_station_goes_on_where_it_was(live: LiveHub) -> None:
    tickets(live, 20)
    head = live.hub.feed.head
    for after in (0, 1, 7, head - 1, head):
        with live.line() as station:
            welcome = station.hello(last_sequence=after)
            assert (welcome["snapshot"], welcome["sequence"]) == (None, after)
            live.ask.ticket("B1")
            follow(station, after, head + 2)
            head += 2


def test_what_has_left_the_ring_comes_from_the_log(live: LiveHub) -> None:
    tickets(live, 600)
    head = live.hub.feed.head
    live.hub.feed.ring.restart(head)
    live.ask.ticket("B1")
    with live.line() as station:
        assert station.hello(last_sequence=3)["snapshot"] is None
        follow(station, 3, head + 2)


def test_a_station_that_was_away_for_too_long_gets_a_snapshot(
    live: LiveHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(station_module, "REPLAY", 10)
    tickets(live, 30)
    with live.line() as station:
        welcome = station.hello(last_sequence=3)
        assert welcome["snapshot"]["sequence"] == welcome["sequence"] == live.hub.feed.head
    with live.line() as station:
        assert station.hello(last_sequence=live.hub.feed.head - 10)["snapshot"] is None


@pytest.mark.parametrize("ahead", [1, 1000, 2**40])
def test_a_station_that_saw_more_than_the_log_has_begins_anew(live: LiveHub, ahead: int) -> None:
    tickets(live, 3)
    with live.line() as station:
        assert station.hello(last_sequence=live.hub.feed.head + ahead)["snapshot"] is not None


def test_a_negative_sequence_begins_anew(live: LiveHub) -> None:
    with live.line() as station:
        assert station.hello(last_sequence=-5)["snapshot"] is not None


def test_after_a_restart_the_ring_is_warm(premises: Premises) -> None:
    with serving(premises) as live:
        tickets(live, 50)
        head = live.hub.feed.head
    with serving(premises) as live:
        assert (live.hub.feed.head, live.hub.feed.ring.tail) == (head, max(0, head - WARM))
        with live.line() as station:
            assert station.hello(last_sequence=9)["snapshot"] is None
            follow(station, 9, head)


def test_a_crowd_that_comes_at_once_shares_one_snapshot(live: LiveHub) -> None:
    tickets(live, 300)
    lines = [live.line() for _ in range(30)]
    before = live.hub.snapshots.taken
    for line in lines:
        line.say({"type": "hello", "protocol": 1})
    heads = {line.hear("welcome")["snapshot"]["sequence"] for line in lines}
    assert heads == {live.hub.feed.head}
    assert live.hub.snapshots.taken == before + 1
    for line in lines:
        line.close()


def test_who_comes_while_others_work_misses_nothing(live: LiveHub) -> None:
    """Snapshot and events together give the hub's own state, whenever a station comes."""
    stop = threading.Event()

    def work() -> None:
        with live.station("kiosk", feed=False) as kiosk:
            while not stop.is_set():
                ticket = kiosk.done("issue_ticket", service="A1")
                kiosk.done("confirm_print", leg_id=ticket["leg_id"])

    worker = threading.Thread(target=work)
    worker.start()
    comers: list[tuple[Station, dict[str, Any]]] = []
    try:
        for _ in range(25):
            station = live.line()
            comers.append((station, station.hello()))
    finally:
        stop.set()
        worker.join()
    head = live.hub.feed.head
    truth = SNAPSHOT.validate_json(live.ask.get("/v1/snapshot").content)
    for station, welcome in comers:
        snapshot = SNAPSHOT.validate_python(welcome["snapshot"])
        if snapshot.sequence < head:
            follow(station, snapshot.sequence, head)
        state = state_from(a_site(), snapshot)
        for recorded in recorded_list(json.dumps(station.seen)):
            evolve(state, recorded.event)
        assert snapshot_of(state, head) == truth
        station.close()


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.one_of(st.integers(1, 40), st.just("leave")), min_size=1, max_size=8))
def test_leaving_and_coming_back_at_any_time_loses_nothing(live: LiveHub, steps: list[int | str]) -> None:
    seen = start = live.hub.feed.head
    got: list[int] = []
    for step in steps:
        with live.line() as station:
            assert station.hello(last_sequence=seen)["snapshot"] is None
            if isinstance(step, int):
                tickets(live, step)
                head = live.hub.feed.head
                got += station.events_until(head)
                seen = head
    assert got == list(range(start + 1, seen + 1))
