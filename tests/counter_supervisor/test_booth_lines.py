"""How each booth stands, in one word."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from common.contract.site_file import load_site_file
from common.runtime.assets import asset
from counter.supervisor.booths import BoothLine, Condition
from counter.supervisor.dashboard import Dashboard, Order
from counter.supervisor.figures import Share, Spread
from tests.counter_supervisor.conftest import serve
from tests.counter_supervisor.office import DEWI, Office


def line(dashboard: Dashboard, booth: str) -> BoothLine:
    dashboard._refresh()
    return next(one for one in dashboard.lines if one.booth.code == booth)


def test_every_booth_has_a_line_in_the_sites_order(office: Office, dashboard: Dashboard) -> None:
    dashboard._refresh()
    assert [one.booth.code for one in dashboard.lines] == [booth.code for booth in office.site.booths]


def test_a_booth_without_a_counter_and_without_people_is_closed(dashboard: Dashboard) -> None:
    found = line(dashboard, "A")
    assert found.condition is Condition.CLOSED
    assert (found.open_counters, found.counters, found.waiting) == (0, 4, 0)
    assert found.longest_s is found.wait is found.no_show is None


def test_an_open_booth_where_people_wait_less_than_the_target_is_smooth(
    office: Office, dashboard: Dashboard
) -> None:
    office.open("1", "2")
    office.queue_up("KK", 3)
    office.clock.advance(office.site.policy.wait_target_s - 1)
    found = line(dashboard, "A")
    assert found.condition is Condition.SMOOTH
    assert (found.open_counters, found.waiting) == (2, 3)


@pytest.mark.parametrize(
    ("share", "condition"),
    [(1.0, Condition.BUSY), (1.49, Condition.BUSY), (1.5, Condition.CRITICAL), (3.0, Condition.CRITICAL)],
)
def test_a_long_wait_makes_it_busy_and_then_critical(
    office: Office, dashboard: Dashboard, share: float, condition: Condition
) -> None:
    office.open("1")
    office.queue_up("KK")
    office.clock.advance(share * office.site.policy.wait_target_s)
    assert line(dashboard, "A").condition is condition


def test_people_without_any_counter_are_critical_at_once(office: Office, dashboard: Dashboard) -> None:
    office.queue_up("KK")
    assert line(dashboard, "A").condition is Condition.CRITICAL


def test_when_one_in_ten_waited_longer_than_the_target_it_is_busy(
    office: Office, dashboard: Dashboard
) -> None:
    office.open("1")
    for waited_s in (60, 60, 60, 60, office.site.policy.wait_target_s + 60):
        office.queue_up("KK")
        serve(office, "1", waited_s=waited_s)
    found = line(dashboard, "A")
    assert found.wait == Spread(60, office.site.policy.wait_target_s + 60, 5)
    assert found.condition is Condition.BUSY


def test_no_shows_are_a_share_of_who_came_or_did_not(office: Office, dashboard: Dashboard) -> None:
    office.open("1")
    office.queue_up("KK", 4)
    for _ in range(3):
        serve(office, "1")
    office.call("1")
    office.recall("1")
    office.no_show("1")
    assert line(dashboard, "A").no_show == Share(1, 4)
    assert line(dashboard, "B").no_show is None


def test_a_closed_booth_says_when_it_opens_again(clock) -> None:
    site = load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=False).site
    office = Office(site, clock)
    office.become(DEWI)
    dashboard = Dashboard(office)
    imigrasi = line(dashboard, "C")
    assert imigrasi.condition is Condition.CLOSED
    assert imigrasi.reopens_at == datetime(2026, 7, 15, 8, tzinfo=ZoneInfo("Asia/Jakarta"))
    # Open by its hours, though no counter is: there is no moment to name.
    assert line(dashboard, "A").reopens_at is None


def test_booths_are_sorted_by_the_longest_wait_when_asked(office: Office, dashboard: Dashboard) -> None:
    office.queue_up("NIB")
    office.clock.advance(60)
    office.queue_up("KK")
    dashboard.next_order()
    dashboard._refresh()
    assert dashboard.order is Order.LONGEST
    assert [one.booth.code for one in dashboard.lines[:4]] == ["B", "A", "C", "D"]
    dashboard.next_order()
    assert [one.booth.code for one in dashboard.lines[:2]] == ["A", "B"]


def test_zones_are_looked_at_one_after_the_other_and_then_all(office: Office, dashboard: Dashboard) -> None:
    dashboard._refresh()
    seen = []
    for _ in range(len(dashboard.zones) + 1):
        dashboard.next_zone()
        seen.append(dashboard.zone)
        assert all(dashboard.zone in ("", one.booth.zone) for one in dashboard.lines)
    assert seen == [*dashboard.zones, ""]
    assert len(dashboard.lines) == len(office.site.booths)
