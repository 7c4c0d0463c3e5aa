"""An alert is there while its cause is, and says since when."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from common.client.link import LinkReason, LinkState
from common.domain.commands import CloseBooth, OpenCounter
from common.domain.words import BoothCloseReason, BoothCode, BreakReason, CounterCode, ServiceCode, StationKey
from counter.supervisor.live.alerts import CROWD, Alert, AlertKind
from counter.supervisor.live.figures import Share
from counter.supervisor.live.live_board import LiveBoard
from tests.counter_supervisor.conftest import board_of, serve
from tests.counter_supervisor.office import DEWI, Office
from tests.display.lobby import sample_site


@pytest.fixture
def office(qapp, clock) -> Office:
    """Two booths, so that nobody complains of the others."""
    site = sample_site()
    booths = tuple(one for one in site.booths if one.code in "AB")
    services = tuple(one for one in site.services if one.booth in "AB")
    counters = tuple(one for one in site.counters if one.booth in "AB")
    office = Office(replace(site, booths=booths, services=services, counters=counters), clock)
    office.become(DEWI)
    return office


def alerts(board: LiveBoard) -> list[Alert]:
    board.refresh()
    return board.alerts


def test_a_building_at_work_has_none(office: Office, board: LiveBoard) -> None:
    office.open("1", "5")
    office.queue_up("KK", 3)
    assert alerts(board) == []


def test_before_the_first_counter_opens_one_sentence_says_it(office: Office, board: LiveBoard) -> None:
    (alert,) = alerts(board)
    assert (alert.kind, alert.is_grave, alert.booth) == (AlertKind.NO_COUNTER, False, None)


def test_kiosks_give_numbers_and_nobody_is_there(office: Office, board: LiveBoard) -> None:
    office.open("1")
    (alert,) = alerts(board)
    assert (alert.kind, alert.is_grave, alert.booth.code) == (AlertKind.NO_COUNTER, False, "B")
    office.do(
        CloseBooth(command_id=office.ids.new(), booth=BoothCode("B"), reason=BoothCloseReason.NO_OFFICER), "x"
    )
    assert alerts(board) == []


def test_people_wait_and_no_counter_of_their_booth_is_open(office: Office, board: LiveBoard) -> None:
    office.open("5")
    office.queue_up("KK")
    office.clock.advance(60)
    office.queue_up("KTP")
    (alert,) = alerts(board)
    assert (alert.kind, alert.is_grave) == (AlertKind.NO_COUNTER, True)
    assert (alert.booth.code, alert.service) == ("A", None)
    assert (alert.waiting, alert.longest_s) == (2, 60)
    office.open("1")
    assert alerts(board) == []


def test_counters_are_open_but_none_for_their_service(office: Office, board: LiveBoard) -> None:
    office.open("5")
    services = tuple(one.code for one in office.site.services_of["A"] if one.code != "KK")
    command = OpenCounter(command_id=office.ids.new(), counter=CounterCode("1"), services=services)
    office.do(command, "desk-1")
    (alert,) = alerts(board)
    assert (alert.kind, alert.service.code, alert.is_grave) == (AlertKind.NO_COUNTER, "KK", False)
    office.queue_up("KK")
    office.queue_up("KTP")
    (alert,) = alerts(board)
    assert (alert.service.code, alert.waiting, alert.is_grave) == ("KK", 1, True)


def test_it_says_since_when_it_is_seen(office: Office, board: LiveBoard) -> None:
    office.open("5")
    office.queue_up("KK")
    began = office.clock.now()
    assert alerts(board)[0].since == began
    office.clock.advance(300)
    assert alerts(board)[0].since == began


@pytest.mark.parametrize(("share", "is_grave"), [(1.0, False), (1.4, False), (1.5, True)])
def test_somebody_waits_beyond_the_target(
    office: Office, board: LiveBoard, share: float, is_grave: bool
) -> None:
    office.open("1", "5")
    office.queue_up("KK")
    arrived, target_s = office.clock.now(), office.site.policy.wait_target_s
    office.clock.advance(share * target_s)
    (alert,) = alerts(board)
    assert (alert.kind, alert.is_grave, alert.booth.code) == (AlertKind.WAIT, is_grave, "A")
    assert alert.since == arrived + timedelta(seconds=target_s)
    assert alert.longest_s == share * target_s
    office.call("1")
    assert alerts(board) == []


def test_who_has_no_counter_is_told_of_once(office: Office, board: LiveBoard) -> None:
    office.open("5")
    office.queue_up("KK")
    office.clock.advance(2 * office.site.policy.wait_target_s)
    assert [alert.kind for alert in alerts(board)] == [AlertKind.NO_COUNTER]


def test_a_queue_is_long_by_the_counters_that_are_open(office: Office, board: LiveBoard) -> None:
    office.open("1", "5")
    office.queue_up("KK", CROWD + 1)
    (alert,) = alerts(board)
    assert (alert.kind, alert.waiting, alert.counters) == (AlertKind.QUEUE, CROWD + 1, 1)
    office.open("2")
    assert alerts(board) == []


def test_a_break_longer_than_its_limit_names_counter_and_reason(office: Office, board: LiveBoard) -> None:
    office.open("1", "2", "5")
    office.pause("2")
    limit_s = office.site.policy.break_limit_s[BreakReason.SHORT]
    office.clock.advance(limit_s - 1)
    assert alerts(board) == []
    office.clock.advance(61)
    (alert,) = alerts(board)
    assert (alert.kind, alert.counter, alert.reason) == (AlertKind.BREAK, "2", BreakReason.SHORT)
    assert (alert.longest_s, alert.is_grave) == (60, False)


def no_shows(office: Office, missed: int, came: int) -> None:
    office.open("1", "5")
    office.queue_up("KK", missed + came)
    for _ in range(came):
        serve(office, "1", served_s=1)
    for _ in range(missed):
        office.call("1")
        office.recall("1")
        office.no_show("1")


def test_many_do_not_come(office: Office, board: LiveBoard) -> None:
    no_shows(office, 4, 18)
    (alert,) = alerts(board)
    assert (alert.kind, alert.is_grave, alert.no_show) == (AlertKind.NO_SHOW, False, Share(4, 22))


@pytest.mark.parametrize(("missed", "came"), [(3, 17), (4, 8)], ids=["15 % is not above 15 %", "too few"])
def test_a_few_who_do_not_come_are_no_alert(office: Office, board: LiveBoard, missed: int, came: int) -> None:
    no_shows(office, missed, came)
    assert alerts(board) == []


def test_a_counter_whose_computer_is_gone(office: Office, board: LiveBoard) -> None:
    office.open("1", "5")
    office.stations = frozenset({StationKey("desk-5")})
    (alert,) = alerts(board)
    assert (alert.kind, alert.counter, alert.station) == (AlertKind.STATION, "1", "desk-1")
    assert not alert.is_grave
    office.queue_up("KK")
    assert alerts(board)[0].is_grave
    office.stations |= {StationKey("desk-1")}
    assert alerts(board) == []


def test_a_kiosk_that_was_there_and_is_gone(office: Office, board: LiveBoard) -> None:
    office.open("1", "5")
    counters = frozenset({StationKey("desk-1"), StationKey("desk-5")})
    office.stations = counters | {StationKey("kiosk-1")}
    assert alerts(board) == []
    office.stations = counters
    (alert,) = alerts(board)
    assert (alert.kind, alert.station, alert.counter) == (AlertKind.STATION, "kiosk-1", None)


def test_a_hub_that_does_not_tell_who_is_there_makes_no_alert(office: Office, board: LiveBoard) -> None:
    office.open("1", "5")
    assert office.stations is None
    assert alerts(board) == []


@pytest.mark.parametrize("link", [LinkState.STALE, LinkState.LOST])
def test_a_board_that_is_not_live_says_so_first(office: Office, board: LiveBoard, link: LinkState) -> None:
    office.open("5")
    office.queue_up("KK")
    alerts(board)
    office.clock.advance(60)
    heard = office.last_heard
    office.set_link(link, LinkReason.SILENT)
    office.clock.advance(600)
    first, second = alerts(board)
    assert (first.kind, first.since) == (AlertKind.LINK, heard)
    # While nothing is heard nothing grows older.
    assert second.longest_s == 60
    office.set_link(LinkState.FRESH)
    (only,) = alerts(board)
    assert (only.kind, only.longest_s) == (AlertKind.NO_COUNTER, 660)


def test_grave_ones_come_first_then_the_oldest(office: Office, board: LiveBoard) -> None:
    target_s = office.site.policy.wait_target_s
    services = tuple(one.code for one in office.site.services_of["A"] if one.code != "KTP")
    office.do(OpenCounter(command_id=office.ids.new(), counter=CounterCode("1"), services=services), "desk-1")
    office.open("5")
    office.queue_up("NIB")
    office.clock.advance(60)
    office.queue_up("KK")
    office.clock.advance(target_s)
    office.queue_up("KTP")
    found = [(alert.kind, alert.booth.code) for alert in alerts(board)]
    assert found == [(AlertKind.NO_COUNTER, "A"), (AlertKind.WAIT, "B"), (AlertKind.WAIT, "A")]


def test_services_that_nobody_gives_numbers_for_need_no_counter(clock, qapp) -> None:
    site = sample_site()
    booth = next(one for one in site.booths if one.code == "A")
    silent = tuple(replace(one, takes_tickets=False) for one in site.services if one.booth == "A")
    office = Office(replace(site, booths=(booth,), services=silent, counters=()), clock)
    office.become(DEWI)
    assert ServiceCode("KK") in office.site.service_by_code
    assert alerts(board_of(office)) == []
