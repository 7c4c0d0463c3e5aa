"""The uploader, stage by stage: a real store and writer below, a portal over real HTTP above."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from common.contract.refusals import StoreFailed
from common.portal.batch import MAX_EVENTS
from common.portal.health import UploadStage, UploadState
from common.portal.ledger import cursor_of, parked_of
from common.portal.pace import Pace
from common.portal.transport import Limits, PortalTransport
from common.portal.uploader import Uploader
from common.runtime.clock import ManualClock
from common.store.tables import events, parked_events, upload
from tests.portal.scripted_portal import (
    TOKEN,
    Reply,
    ScriptedPortal,
    at_most,
    chooses,
    drops,
    hangs,
    raw,
    says,
    takes,
    takes_then_drops,
    unless,
    wait_until,
)
from tests.portal.small_hub import SmallHub

PACE = Pace(backoff_s=1, backoff_cap_s=60, split_after=2, blame_after=12, refusals_in_row=3)
LIMITS = Limits(connect_s=5, read_s=1.5, whole_s=3)
TROUBLE = "does not go on"
PARKED = "is parked"
CAPTIVE = says(200, b"<html>Masuk ke WiFi</html>", Content_Type="text/html")


@pytest.fixture
def transport(portal: ScriptedPortal) -> PortalTransport:
    return PortalTransport(portal.url, TOKEN, limits=LIMITS)


def make(hub: SmallHub, transport: PortalTransport, **more: Any) -> Uploader:
    return Uploader(
        log=hub.store,
        writer=more.pop("writer", hub.writer),
        transport=transport,
        sender=hub.sender,
        clock=hub.clock,
        pace=more.pop("pace", PACE),
        random=Random(1),
    )


@pytest.fixture
def uploader(hub: SmallHub, transport: PortalTransport) -> Iterator[Uploader]:
    uploader = make(hub, transport)
    yield uploader
    uploader.stop()
    transport.close()


def go(uploader: Uploader) -> float:
    """Do stages until one asks for a pause."""
    for _ in range(10_000):
        pause_s = uploader.step()
        if pause_s > 0:
            return pause_s
    raise AssertionError("the uploader never rests")


def go_until(hub: SmallHub, uploader: Uploader, done: Callable[[], bool], pauses: int = 400) -> None:
    """Let the pauses pass."""
    assert isinstance(hub.clock, ManualClock)
    for _ in range(pauses):
        hub.clock.advance(go(uploader))
        if done():
            return
    raise AssertionError(f"not done: {uploader.health()}")


def all_settled(hub: SmallHub, uploader: Uploader) -> Callable[[], bool]:
    return lambda: uploader.health().cursor == hub.writer.sequence


def parked(hub: SmallHub, portal: ScriptedPortal) -> dict[int, tuple[str, str]]:
    rows = hub.read(lambda connection: parked_of(connection, portal.url))
    return {row.sequence: (row.code, row.detail) for row in rows}


def cursor(hub: SmallHub, portal: ScriptedPortal) -> int:
    return int(hub.read(lambda connection: cursor_of(connection, portal.url)))


def assert_all_there_once(hub: SmallHub, portal: ScriptedPortal, but: set[int] | None = None) -> None:
    assert portal.sequences == [one for one in hub.sequences if one not in (but or set())]
    assert set(portal.times_kept.values()) <= {1}


# -- the good way


def test_every_event_arrives_once_in_order(hub: SmallHub, portal: ScriptedPortal, uploader: Uploader) -> None:
    hub.issue(3)
    assert go(uploader) == PACE.idle_s
    assert portal.requests[0].ids == [hub.event_id(one) for one in (1, 2, 3, 4)]
    assert_all_there_once(hub, portal)
    assert cursor(hub, portal) == 4
    hub.issue(2)
    go(uploader)
    assert portal.requests[1].ids == [hub.event_id(one) for one in (5, 6)]
    assert_all_there_once(hub, portal)


def test_a_batch_has_at_most_500_events(hub: SmallHub, portal: ScriptedPortal, uploader: Uploader) -> None:
    hub.issue(1100)
    go(uploader)
    assert [len(request.events) for request in portal.requests] == [MAX_EVENTS, MAX_EVENTS, 101]
    assert_all_there_once(hub, portal)


def test_a_site_of_another_code_goes_on_under_its_new_name(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(1)
    go(uploader)
    uploader.introduce(replace(uploader._sender, site="baru"))
    hub.issue(1)
    go(uploader)
    sources = [{event["source"] for event in request.events} for request in portal.requests]
    assert sources[1] == {"urn:antrean-mpp:site:baru"}
    assert sources[0] != sources[1]
    assert_all_there_once(hub, portal)


def test_nothing_new_sends_nothing(portal: ScriptedPortal, uploader: Uploader) -> None:
    assert go(uploader) == PACE.idle_s
    assert uploader.health().state is UploadState.RESTING
    assert not portal.requests


def test_another_process_goes_on_at_the_cursor(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader, transport: PortalTransport
) -> None:
    hub.issue(3)
    go(uploader)
    hub.issue(1)
    second = make(hub, transport)
    go(second)
    assert portal.requests[-1].ids == [hub.event_id(5)]
    assert second.health().cursor == 5


def test_every_portal_has_a_cursor_of_its_own(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(3)
    go(uploader)
    other = ScriptedPortal()
    uploader.reconfigure(PortalTransport(other.url, TOKEN))
    go(uploader)
    assert_all_there_once(hub, other)
    assert hub.read(lambda connection: connection.execute(select(upload.c.cursor)).scalars().all()) == [4, 4]
    other.close()


def test_health_tells_how_far_it_is(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader, clock: ManualClock
) -> None:
    hub.issue(3)
    clock.advance(90)
    uploader.step()
    health = uploader.health()
    assert (health.stage, health.cursor, health.lag_events, health.lag_s) == (UploadStage.SEND, 0, 4, 90)
    go(uploader)
    health = uploader.health()
    assert (health.cursor, health.lag_events, health.lag_s) == (4, 0, 0)
    assert (health.accepted, health.duplicates, health.parked) == (4, 0, 0)
    assert (health.last_error, health.last_error_at) == (None, None)
    assert health.last_receipt_at == clock.now()


def test_a_clock_that_went_back_gives_no_negative_lag(
    hub: SmallHub, uploader: Uploader, clock: ManualClock
) -> None:
    hub.issue(1)
    clock.step_wall(-7200)
    uploader.step()
    assert uploader.health().lag_s == 0


# -- answers that settle nothing


@pytest.mark.expect_log(TROUBLE)
@pytest.mark.parametrize(
    ("answer", "code"),
    [
        *(
            pytest.param(says(status, {"accepted": []}), f"http_{status}", id=str(status))
            for status in (302, 400, 404, 405, 408, 409, 415, 500, 502)
        ),
        pytest.param(CAPTIVE, "no_receipt", id="captive portal"),
        pytest.param(says(200, {"ok": True}), "no_receipt", id="json without our ids"),
        pytest.param(says(200, b"x" * 2_000_000), "answer_too_large", id="endless"),
        pytest.param(raw(b"\0\1garbage\r\n\r\n"), "broken_off", id="garbage"),
        pytest.param(drops, "broken_off", id="drops"),
        pytest.param(hangs, "timed_out", id="hangs"),
    ],
)
def test_what_is_no_verdict_moves_nothing_and_is_tried_again(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader, answer: Any, code: str
) -> None:
    portal.script.append(answer)
    hub.issue(3)
    assert 0 < go(uploader) <= 1
    health = uploader.health()
    assert (health.state, health.last_error, health.cursor) == (UploadState.BACKING_OFF, code, 0)
    assert cursor(hub, portal) == 0
    go(uploader)
    assert portal.requests[0].key == portal.requests[1].key
    assert portal.requests[0].body == portal.requests[1].body
    assert_all_there_once(hub, portal)
    assert uploader.health().state is UploadState.RESTING
    assert uploader.health().last_error == code


@pytest.mark.expect_log(TROUBLE)
def test_what_the_portal_kept_before_the_connection_broke_comes_back_as_a_duplicate(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    portal.script.append(takes_then_drops)
    hub.issue(3)
    go(uploader)
    go(uploader)
    assert_all_there_once(hub, portal)
    assert uploader.health().duplicates == 4
    assert cursor(hub, portal) == 4


@pytest.mark.expect_log(TROUBLE)
def test_pauses_grow_while_the_portal_is_down_and_an_outage_is_logged_once(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    portal.close()
    hub.issue(1)
    pauses = [go(uploader) for _ in range(60)]
    assert max(pauses[:3]) <= 4
    assert 30 < max(pauses) <= 60
    assert uploader.health().last_error == "no_connection"
    assert len([one for one in caplog.records if TROUBLE in one.getMessage()]) == 1


@pytest.mark.expect_log(TROUBLE)
def test_a_recovery_is_logged_once(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "common.portal")
    portal.script.extend([says(500), says(500)])
    hub.issue(1)
    go_until(hub, uploader, all_settled(hub, uploader))
    said = [one.getMessage() for one in caplog.records if one.name.startswith("common.portal")]
    assert said == [
        "the upload to the portal does not go on: http_500",
        "the upload to the portal goes on",
    ]


@pytest.mark.expect_log(TROUBLE)
def test_a_slow_portal_gets_less_at_once(hub: SmallHub, portal: ScriptedPortal, uploader: Uploader) -> None:
    """Slow by the event: 500 at once never come through in time."""

    def slow(portal: ScriptedPortal, request: Any) -> Reply | None:
        if len(request.events) <= 40:
            return takes(portal, request)
        portal.keep(request.events)
        return hangs(portal, request)

    portal.default = slow
    hub.issue(100)
    go_until(hub, uploader, all_settled(hub, uploader))
    before = len(portal.requests)
    hub.issue(100)
    go_until(hub, uploader, all_settled(hub, uploader))
    assert max(len(request.events) for request in portal.requests[before:]) <= 60
    assert_all_there_once(hub, portal)


# -- the portal asks to wait


@pytest.mark.expect_log(TROUBLE)
@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("retry_after", "least", "most"), [("30", 30, 33), ("99999999", 900, 990), ("0", 0, 1), ("soon", 0, 1)]
)
def test_retry_after_is_obeyed_within_bounds(
    hub: SmallHub,
    portal: ScriptedPortal,
    uploader: Uploader,
    status: int,
    retry_after: str,
    least: float,
    most: float,
) -> None:
    portal.script.append(says(status, Retry_After=retry_after))
    hub.issue(1)
    pause_s = go(uploader)
    assert least <= pause_s <= most
    assert pause_s > 0
    assert uploader.health().last_error == f"http_{status}"
    go(uploader)
    assert_all_there_once(hub, portal)


# -- locked out


@pytest.mark.expect_log(TROUBLE)
@pytest.mark.parametrize("status", [401, 403])
def test_a_wrong_token_is_an_alarm_and_ends_with_new_settings(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader, status: int
) -> None:
    portal.default = lambda portal, request: (
        takes(portal, request)
        if request.headers["authorization"] == "Bearer the-new-one"
        else says(status)(portal, request)
    )
    hub.issue(2)
    assert go(uploader) == PACE.halt_s
    assert uploader.health().state is UploadState.HALTED
    uploader.wake()
    assert go(uploader) == PACE.halt_s
    uploader.reconfigure(PortalTransport(portal.url, "the-new-one"))
    assert go(uploader) == PACE.idle_s
    assert_all_there_once(hub, portal)
    assert uploader.health().state is UploadState.RESTING


# -- too large, refused, rejected


def test_a_batch_that_is_too_large_is_halved(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    portal.default = at_most(7)
    hub.issue(60)
    go(uploader)
    assert_all_there_once(hub, portal)
    # It is remembered: later batches begin small.
    before = len(portal.requests)
    hub.issue(20)
    go(uploader)
    assert max(len(request.events) for request in portal.requests[before:]) <= 15
    assert_all_there_once(hub, portal)


@pytest.mark.expect_log(PARKED)
def test_an_event_that_alone_is_too_large_is_parked(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(10)
    portal.default = unless(lambda one: one == hub.event_id(5), says(413))
    go(uploader)
    assert parked(hub, portal) == {5: ("too_large", "http_413")}
    assert_all_there_once(hub, portal, but={5})
    assert uploader.health().parked == 1
    assert cursor(hub, portal) == 11


@pytest.mark.expect_log(PARKED)
def test_a_422_without_ids_is_narrowed_down_to_the_events_that_cause_it(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(99)
    bad = {hub.event_id(one) for one in (1, 37, 100)}
    portal.default = unless(bad.__contains__, says(422, {"title": "no"}))
    go(uploader)
    assert parked(hub, portal) == dict.fromkeys((1, 37, 100), ("refused", "http_422"))
    assert_all_there_once(hub, portal, but={1, 37, 100})
    assert len(portal.requests) < 50


@pytest.mark.expect_log(PARKED)
@pytest.mark.parametrize("status", [200, 422])
def test_a_rejected_event_is_parked_and_the_others_go_on(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader, status: int
) -> None:
    hub.issue(9)
    rejects = chooses(accept=lambda _: True, reject=lambda one: one == hub.event_id(4))
    portal.default = lambda portal, request: (
        says(422, {"rejected": [{"id": hub.event_id(4), "code": "bad_event", "detail": "not so"}]})(
            portal, request
        )
        if status == 422 and hub.event_id(4) in request.ids
        else rejects(portal, request)
    )
    go(uploader)
    assert parked(hub, portal) == {4: ("bad_event", "not so")}
    assert_all_there_once(hub, portal, but={4})
    assert uploader.health().parked == 1


@pytest.mark.expect_log(PARKED)
@pytest.mark.expect_log(TROUBLE)
def test_a_portal_that_refuses_everything_is_an_alarm_and_does_not_park_the_whole_log(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(40)
    portal.default = says(422, {"title": "I changed my mind"})
    assert go(uploader) == PACE.halt_s
    assert uploader.health().state is UploadState.HALTED
    assert len(parked(hub, portal)) == PACE.refusals_in_row + 1
    # Each further try costs one event; and what was parked is not lost.
    assert go(uploader) == PACE.halt_s
    assert len(parked(hub, portal)) == PACE.refusals_in_row + 2
    portal.default = takes
    uploader.retry_parked()
    go(uploader)
    assert_all_there_once(hub, portal)


# -- partial receipts


def test_only_echoed_ids_move_the_cursor_and_the_rest_is_sent_again(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(9)
    middle = {hub.event_id(one) for one in (4, 5, 6)}
    portal.script.append(chooses(accept=lambda one: one not in middle))
    uploader.step()
    uploader.step()
    assert cursor(hub, portal) == 3
    go(uploader)
    assert portal.requests[1].ids == sorted(middle)
    assert cursor(hub, portal) == 10
    assert_all_there_once(hub, portal)


@pytest.mark.expect_log(TROUBLE)
@pytest.mark.expect_log(PARKED)
def test_an_event_that_is_never_echoed_does_not_hold_up_the_others(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(9)
    portal.default = chooses(accept=lambda one: one != hub.event_id(4))
    go_until(hub, uploader, lambda: len(portal.kept) == 9)
    hub.issue(1)
    go_until(hub, uploader, lambda: len(portal.kept) == 10)
    assert parked(hub, portal) == {}
    go_until(hub, uploader, all_settled(hub, uploader))
    assert parked(hub, portal) == {4: ("portal_broke", "no_receipt")}
    assert_all_there_once(hub, portal, but={4})


# -- one event on which the portal breaks


@pytest.mark.expect_log(TROUBLE)
@pytest.mark.expect_log(PARKED)
@pytest.mark.parametrize("place", [2, 20, 41])
@pytest.mark.parametrize(
    ("answer", "code"), [(says(500), "http_500"), (drops, "broken_off"), (says(400), "http_400")]
)
def test_an_event_on_which_the_portal_breaks_steps_aside_and_is_parked_in_the_end(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader, place: int, answer: Any, code: str
) -> None:
    hub.issue(40)
    portal.default = unless(lambda one: one == hub.event_id(place), answer)
    go_until(hub, uploader, lambda: len(portal.kept) == 40)
    assert uploader.health().cursor == place - 1
    assert uploader.health().lag_events == 41 - (place - 1)
    assert parked(hub, portal) == {}
    go_until(hub, uploader, all_settled(hub, uploader))
    assert parked(hub, portal) == {place: ("portal_broke", code)}
    assert_all_there_once(hub, portal, but={place})


@pytest.mark.expect_log(TROUBLE)
@pytest.mark.expect_log(PARKED)
def test_another_process_finds_such_an_event_too(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader, transport: PortalTransport
) -> None:
    """It asks about the last event that its cursor vouches for, not about one that is parked."""
    hub.issue(9)
    portal.default = chooses(accept=lambda _: True, reject=lambda one: one == hub.event_id(10))
    go(uploader)
    hub.issue(2)
    portal.default = unless(lambda one: one == hub.event_id(11), says(500))
    second = make(hub, transport)
    go_until(hub, second, all_settled(hub, second))
    assert hub.event_id(9) in [request.ids[0] for request in portal.requests[1:]]
    assert set(parked(hub, portal)) == {10, 11}
    assert_all_there_once(hub, portal, but={10, 11})


@pytest.mark.expect_log(TROUBLE)
def test_a_portal_that_breaks_on_the_very_first_event_is_given_time(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    """Nothing shows that it ever worked; so nothing is parked."""
    hub.issue(5)
    portal.default = unless(lambda one: one == hub.event_id(1), says(500))
    for _ in range(100):
        go(uploader)
    assert parked(hub, portal) == {}
    portal.default = takes
    go(uploader)
    assert [int(event["sequence"]) for event in portal.kept.values()] == hub.sequences


@pytest.mark.expect_log(TROUBLE)
@pytest.mark.parametrize(
    ("answer", "state"), [(says(401), UploadState.HALTED), (says(503), UploadState.BACKING_OFF)]
)
def test_a_sign_of_life_that_does_not_come_is_dealt_with_like_any_answer(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader, answer: Any, state: UploadState
) -> None:
    hub.issue(1)
    go(uploader)
    hub.issue(1)
    portal.default = says(500)
    for _ in range(PACE.suspect_after):
        go(uploader)
    portal.default = answer
    go(uploader)
    assert portal.requests[-1].ids == [hub.event_id(2)]
    assert uploader.health().state is state
    portal.default = takes
    go(uploader)
    assert_all_there_once(hub, portal)


@pytest.mark.expect_log(TROUBLE)
def test_new_settings_end_a_request_for_a_sign_of_life(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(1)
    go(uploader)
    hub.issue(1)
    portal.default = says(500)
    for _ in range(PACE.suspect_after):
        go(uploader)

    def is_reconfigured_meanwhile(portal: ScriptedPortal, request: Any) -> Reply:
        uploader.reconfigure(PortalTransport(portal.url, TOKEN))
        return takes(portal, request)

    portal.default = takes
    portal.script.append(is_reconfigured_meanwhile)
    go(uploader)
    assert_all_there_once(hub, portal)


@pytest.mark.expect_log(TROUBLE)
def test_an_event_that_stepped_aside_is_taken_once_the_portal_is_mended(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(40)
    portal.default = unless(lambda one: one == hub.event_id(7), says(500))
    go_until(hub, uploader, lambda: len(portal.kept) == 40)
    assert uploader.health().state is UploadState.BACKING_OFF
    portal.default = takes
    go_until(hub, uploader, all_settled(hub, uploader))
    assert parked(hub, portal) == {}
    assert_all_there_once(hub, portal)


@pytest.mark.expect_log(TROUBLE)
def test_an_outage_however_long_parks_nothing(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(20)
    for answer in (says(500), drops, says(503), says(502)):
        portal.default = answer
        for _ in range(40):
            go(uploader)
    portal.default = takes
    go_until(hub, uploader, all_settled(hub, uploader))
    assert parked(hub, portal) == {}
    assert_all_there_once(hub, portal)
    assert [int(event["sequence"]) for event in portal.kept.values()] == hub.sequences


@pytest.mark.expect_log(TROUBLE)
def test_a_portal_that_fails_at_random_gets_everything_once(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    chance = Random(7)
    ways = [takes, takes_then_drops, drops, says(500), says(503), says(429), says(200, {}), at_most(9)]
    ways.append(chooses(accept=lambda _: chance.random() < 0.5))

    def any_way(portal: ScriptedPortal, request: Any) -> Any:
        return chance.choice(ways)(portal, request)

    portal.default = any_way
    for _ in range(5):
        hub.issue(60)
        go(uploader)
    portal.script.clear()
    go_until(hub, uploader, all_settled(hub, uploader), pauses=3000)
    assert parked(hub, portal) == {}
    assert_all_there_once(hub, portal)


# -- parked events again


@pytest.mark.expect_log(PARKED)
def test_parked_events_are_sent_again_when_asked_and_never_deleted(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(9)
    bad = {hub.event_id(one) for one in (4, 6)}
    portal.default = chooses(accept=lambda _: True, reject=bad.__contains__)
    go(uploader)
    bad.remove(hub.event_id(4))
    uploader.retry_parked()
    go(uploader)
    assert parked(hub, portal) == {6: ("bad_event", "not so")}
    assert uploader.health().parked == 1
    assert_all_there_once(hub, portal, but={6})
    assert cursor(hub, portal) == 10
    kept = hub.read(lambda connection: connection.execute(select(parked_events.c.sequence)).scalars().all())
    assert sorted(kept) == [4, 6]


# -- events that stay inside


@pytest.mark.expect_log("stays inside: nothing_decided")
@pytest.mark.expect_log("stays inside: unreadable")
def test_events_nobody_decided_on_are_parked_without_leaving(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(1)
    with hub.store.write() as connection:
        known = dict(connection.execute(select(events).where(events.c.sequence == 2)).one()._mapping)
        for sequence, name, data in ((3, "person_registered", b'{"name":"Budi"}'), (4, "leg_called", b"[")):
            row = known | {"sequence": sequence, "name": name, "data": data}
            connection.execute(events.insert(), row)
    go(uploader)
    assert parked(hub, portal) == {
        3: ("nothing_decided", "person_registered"),
        4: ("unreadable", "leg_called"),
    }
    assert portal.sequences == [1, 2]
    assert b"Budi" not in b"".join(request.body for request in portal.requests)
    assert cursor(hub, portal) == 4


# -- the store fails


class FailingWriter:
    """The real writer behind a door that is sometimes shut."""

    def __init__(self, writer: Any) -> None:
        self._writer = writer
        self.failures: list[BaseException] = []
        self.jobs = 0

    @property
    def sequence(self) -> int:
        return int(self._writer.sequence)

    def execute(self, job: Any) -> Future[Any]:
        self.jobs += 1
        if self.failures:
            failure = self.failures.pop(0)
            if isinstance(failure, StoreFailed):
                raise failure
            future: Future[Any] = Future()
            if not isinstance(failure, TimeoutError):
                future.set_exception(failure)
            return future
        return self._writer.execute(job)  # type: ignore[no-any-return]


@pytest.mark.expect_log("does not go on: store")
def test_a_receipt_is_kept_until_the_store_takes_it_and_nothing_is_sent_meanwhile(
    hub: SmallHub, portal: ScriptedPortal, transport: PortalTransport
) -> None:
    writer = FailingWriter(hub.writer)
    writer.failures = [StoreFailed(), OperationalError("", {}, Exception("disk I/O error")), TimeoutError()]
    uploader = make(hub, transport, writer=writer, pace=Pace(settle_s=0.05))
    hub.issue(3)
    for _ in range(3):
        assert go(uploader) < 10
        assert uploader.health().stage is UploadStage.SETTLE
        assert uploader.health().state is UploadState.BACKING_OFF
        assert (uploader.health().cursor, cursor(hub, portal)) == (0, 0)
    go(uploader)
    assert cursor(hub, portal) == 4
    assert uploader.health().state is UploadState.RESTING
    assert len(portal.requests) == 1
    transport.close()


@pytest.mark.expect_log("does not go on: store")
def test_a_log_that_cannot_be_read_is_read_later(
    hub: SmallHub, portal: ScriptedPortal, uploader: Uploader
) -> None:
    hub.issue(1)
    with hub.store.write() as connection:
        connection.exec_driver_sql("ALTER TABLE events RENAME TO elsewhere")
    assert 0 < go(uploader) <= 1
    with hub.store.write() as connection:
        connection.exec_driver_sql("ALTER TABLE elsewhere RENAME TO events")
    go(uploader)
    assert_all_there_once(hub, portal)


# -- the thread


@pytest.fixture
def running(hub: SmallHub, transport: PortalTransport) -> Uploader:
    """Wakes by itself, with pauses that a test can wait for; `hub` stops it."""
    uploader = make(hub, transport, pace=Pace(idle_s=600, linger_s=0.01, backoff_s=0.01, backoff_cap_s=0.05))
    hub.uploader = uploader
    return uploader


def test_new_events_wake_it(hub: SmallHub, portal: ScriptedPortal, running: Uploader) -> None:
    running.start()
    for _ in range(3):
        hub.issue(2)
        portal.wait_for(lambda: portal.sequences == hub.sequences)
    assert_all_there_once(hub, portal)


def test_events_that_nobody_told_it_of_are_found_at_its_next_look(
    hub: SmallHub, portal: ScriptedPortal, transport: PortalTransport
) -> None:
    uploader = make(hub, transport, pace=Pace(idle_s=0.01))
    uploader.start()
    hub.issue(1)
    portal.wait_for(lambda: portal.sequences == hub.sequences)
    assert uploader.stop(5)


def test_it_ends_at_once_while_it_rests(running: Uploader) -> None:
    running.start()
    assert running.stop(5)
    assert running.health().state is UploadState.STOPPED


def test_it_ends_at_once_while_the_portal_hangs(
    hub: SmallHub, portal: ScriptedPortal, transport: PortalTransport
) -> None:
    portal.default = hangs
    patient = PortalTransport(portal.url, TOKEN, limits=Limits(read_s=60, whole_s=60))
    uploader = make(hub, patient)
    hub.issue(1)
    uploader.start()
    assert portal.hanging.wait(5)
    assert uploader.stop(5)
    transport.close()


def test_it_may_be_stopped_before_it_began(uploader: Uploader) -> None:
    assert uploader.stop(0)


@pytest.mark.expect_log(TROUBLE)
def test_new_settings_end_an_alarm_at_once(hub: SmallHub, portal: ScriptedPortal, running: Uploader) -> None:
    portal.default = lambda portal, request: (
        takes(portal, request) if request.headers["authorization"] == "Bearer good" else Reply(401)
    )
    hub.issue(1)
    running.start()
    wait_until(lambda: running.health().state is UploadState.HALTED)
    running.reconfigure(PortalTransport(portal.url, "good"))
    portal.wait_for(lambda: portal.sequences == hub.sequences)


def test_new_settings_end_a_request_that_hangs(
    hub: SmallHub, portal: ScriptedPortal, running: Uploader
) -> None:
    hanging = ScriptedPortal(default=hangs)
    patient = PortalTransport(hanging.url, TOKEN, limits=Limits(read_s=60, whole_s=60))
    running.reconfigure(patient)
    hub.issue(1)
    running.start()
    assert hanging.hanging.wait(5)
    running.reconfigure(PortalTransport(portal.url, TOKEN))
    portal.wait_for(lambda: portal.sequences == hub.sequences)
    hanging.close()


@pytest.mark.expect_log("a bug stopped the upload")
@pytest.mark.expect_log("does not go on: internal")
def test_a_bug_is_logged_and_the_thread_lives(
    hub: SmallHub, portal: ScriptedPortal, transport: PortalTransport
) -> None:
    writer = FailingWriter(hub.writer)
    writer.failures = [ZeroDivisionError()]
    uploader = make(hub, transport, writer=writer, pace=Pace(halt_s=0.01, linger_s=0.01))
    hub.uploader = uploader
    hub.issue(2)
    uploader.start()
    wait_until(lambda: uploader.health().cursor == 3)
    assert uploader.stop(5)
    assert_all_there_once(hub, portal)
