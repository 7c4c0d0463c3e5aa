"""An alert is there while its cause is, and says since when."""

from __future__ import annotations

from datetime import timedelta

import pytest

from common.client.link import LinkReason, LinkState
from common.domain.commands import OpenCounter
from common.domain.words import CounterCode, ServiceCode
from counter.supervisor.alerts import Alert, AlertKind
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.figures import Share
from tests.counter_supervisor.conftest import serve
from tests.counter_supervisor.office import Office


def alerts(dashboard: Dashboard) -> list[Alert]:
    dashboard._refresh()
    return dashboard.alerts


def test_a_quiet_building_has_none(office: Office, dashboard: Dashboard) -> None:
    office.open("1")
    office.queue_up("KK", 3)
    assert alerts(dashboard) == []


def test_people_wait_and_no_counter_of_their_booth_is_open(office: Office, dashboard: Dashboard) -> None:
    office.queue_up("KK")
    office.clock.advance(60)
    office.queue_up("KTP")
    (alert,) = alerts(dashboard)
    assert (alert.kind, alert.is_grave) == (AlertKind.NO_COUNTER, True)
    assert (alert.booth.code, alert.service) == ("A", None)
    assert (alert.waiting, alert.longest_s) == (2, 60)
    office.open("1")
    assert alerts(dashboard) == []


def test_counters_are_open_but_none_for_their_service(office: Office, dashboard: Dashboard) -> None:
    command = OpenCounter(
        command_id=office.ids.new(), counter=CounterCode("1"), services=(ServiceCode("KTP"),)
    )
    office.do(command, "desk-1")
    office.queue_up("KK")
    office.queue_up("KTP")
    (alert,) = alerts(dashboard)
    assert (alert.kind, alert.service.code, alert.waiting) == (AlertKind.NO_COUNTER, "KK", 1)


def test_it_says_since_when_it_is_seen(office: Office, dashboard: Dashboard) -> None:
    office.queue_up("KK")
    began = office.clock.now()
    assert alerts(dashboard)[0].since == began
    office.clock.advance(300)
    assert alerts(dashboard)[0].since == began
    office.open("1")
    assert alerts(dashboard) == []


@pytest.mark.parametrize(("share", "is_grave"), [(1.0, False), (1.4, False), (1.5, True)])
def test_somebody_waits_beyond_the_target(
    office: Office, dashboard: Dashboard, share: float, is_grave: bool
) -> None:
    office.open("1")
    office.queue_up("KK")
    arrived, target_s = office.clock.now(), office.site.policy.wait_target_s
    office.clock.advance(share * target_s)
    (alert,) = alerts(dashboard)
    assert (alert.kind, alert.is_grave, alert.booth.code) == (AlertKind.WAIT, is_grave, "A")
    assert alert.since == arrived + timedelta(seconds=target_s)
    assert alert.longest_s == share * target_s
    office.call("1")
    assert alerts(dashboard) == []


def test_who_has_no_counter_is_told_of_once(office: Office, dashboard: Dashboard) -> None:
    office.queue_up("KK")
    office.clock.advance(2 * office.site.policy.wait_target_s)
    assert [alert.kind for alert in alerts(dashboard)] == [AlertKind.NO_COUNTER]


def no_shows(office: Office, missed: int, came: int) -> None:
    office.open("1")
    office.queue_up("KK", missed + came)
    for _ in range(came):
        serve(office, "1", served_s=1)
    for _ in range(missed):
        office.call("1")
        office.recall("1")
        office.no_show("1")


def test_many_do_not_come(office: Office, dashboard: Dashboard) -> None:
    no_shows(office, 4, 18)
    (alert,) = alerts(dashboard)
    assert (alert.kind, alert.is_grave, alert.no_show) == (AlertKind.NO_SHOW, False, Share(4, 22))


@pytest.mark.parametrize(("missed", "came"), [(3, 17), (4, 8)], ids=["15 % is not above 15 %", "too few"])
def test_a_few_who_do_not_come_are_no_alert(
    office: Office, dashboard: Dashboard, missed: int, came: int
) -> None:
    no_shows(office, missed, came)
    assert alerts(dashboard) == []


@pytest.mark.parametrize("link", [LinkState.STALE, LinkState.LOST])
def test_a_board_that_is_not_live_says_so_first(
    office: Office, dashboard: Dashboard, link: LinkState
) -> None:
    office.queue_up("KK")
    alerts(dashboard)
    office.clock.advance(60)
    heard = office.last_heard
    office.set_link(link, LinkReason.SILENT)
    office.clock.advance(600)
    first, second = alerts(dashboard)
    assert (first.kind, first.since) == (AlertKind.LINK, heard)
    # While nothing is heard nothing grows older.
    assert second.longest_s == 60
    office.set_link(LinkState.FRESH)
    (only,) = alerts(dashboard)
    assert (only.kind, only.longest_s) == (AlertKind.NO_COUNTER, 660)


def test_grave_ones_come_first_then_the_oldest(office: Office, dashboard: Dashboard) -> None:
    target_s = office.site.policy.wait_target_s
    office.open("1", "5")
    office.queue_up("NIB")
    office.clock.advance(60)
    office.queue_up("KK")
    office.clock.advance(target_s)
    office.queue_up("SKCK")
    found = [(alert.kind, alert.booth.code) for alert in alerts(dashboard)]
    assert found == [(AlertKind.NO_COUNTER, "D"), (AlertKind.WAIT, "B"), (AlertKind.WAIT, "A")]
