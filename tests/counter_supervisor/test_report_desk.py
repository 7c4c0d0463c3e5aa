"""What the page of key figures asks for, and which answer counts."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from common.client.link import LinkState
from common.contract.reports import MOST_DAYS, Report, ReportName
from common.domain.words import BoothCode
from common.runtime.clock import ManualClock
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.reports.period import Period, Preset
from counter.supervisor.reports.report_desk import EVERY, OVERVIEW, ReportDesk, Standing
from tests.counter_supervisor.office import DEWI
from tests.counter_supervisor.report_office import ReportOffice
from tests.display.lobby import sample_site

MONDAY, FRIDAY = date(2026, 7, 13), date(2026, 7, 17)


@pytest.fixture
def office(qapp: QApplication, clock: ManualClock) -> ReportOffice:
    office = ReportOffice(sample_site(), clock)
    office.at_once = False
    office.become(DEWI)
    return office


def desk_at(office: ReportOffice, **options: int) -> ReportDesk:
    dashboard = Dashboard(office)
    desk = ReportDesk(dashboard, office, **options)
    dashboard.setParent(desk)
    return desk


@pytest.fixture
def desk(office: ReportOffice) -> ReportDesk:
    desk = desk_at(office)
    desk.shown(is_shown=True)
    return desk


def names(office: ReportOffice) -> list[ReportName]:
    return [request.name for request, _ in office.waiting]


def test_out_of_sight_nothing_is_asked(office: ReportOffice) -> None:
    desk = desk_at(office)
    desk.choose_preset(Preset.WEEK)
    assert office.asked == []
    desk.shown(is_shown=True)
    assert set(names(office)) == {*OVERVIEW, ReportName.BY_BOOTH}


def test_the_figures_are_there_when_all_answers_are(office: ReportOffice, desk: ReportDesk) -> None:
    assert (desk.standing, desk.figures) == (Standing.ASKING, None)
    office.answer()
    assert desk.standing is Standing.READY
    assert desk.figures is not None
    assert desk.figures.total.served == 1100


def test_an_answer_about_other_days_is_thrown_away(office: ReportOffice, desk: ReportDesk) -> None:
    early = list(office.waiting)
    assert desk.choose_days(Period(MONDAY, FRIDAY)) == ""
    office.answer()
    assert desk.figures is not None
    assert desk.figures.scope.to_date == FRIDAY
    desk.choose_preset(Preset.YESTERDAY)
    office.waiting = early + office.waiting
    office.answer()
    assert (desk.figures.scope.from_date, desk.figures.scope.to_date) == (
        desk.period.first,
        desk.period.last,
    )


def test_a_table_is_asked_for_when_it_is_turned_to(office: ReportOffice, desk: ReportDesk) -> None:
    office.answer()
    desk.show_table(ReportName.BY_OFFICER)
    assert names(office) == [ReportName.BY_OFFICER]
    office.answer()
    desk.show_table(ReportName.BY_BOOTH)
    assert names(office) == []


def test_one_booth_is_asked_for_alone(office: ReportOffice, desk: ReportDesk) -> None:
    office.answer()
    desk.choose_booth(BoothCode("A"))
    assert {params.booths for _, params in office.waiting} == {("A",)}
    office.answer()
    assert desk.figures is not None
    assert desk.figures.scope.booths == ("A",)


@pytest.mark.parametrize(
    ("first", "last", "why"),
    [
        (FRIDAY, MONDAY, "backwards"),
        (date(2099, 1, 1), date(2099, 1, 2), "not_yet"),
        (date(2020, 1, 1), date(2026, 1, 1), "too_many"),
    ],
)
def test_days_that_cannot_be_looked_at_say_why(desk: ReportDesk, first: date, last: date, why: str) -> None:
    before = desk.period
    assert desk.choose_days(Period(first, last)) == why
    assert desk.period == before


def test_as_many_days_as_the_hub_reckons_may_be_chosen(desk: ReportDesk) -> None:
    last = desk.today
    first = date.fromordinal(last.toordinal() - MOST_DAYS + 1)
    assert desk.choose_days(Period(first, last)) == ""


def test_the_figures_of_a_running_day_are_asked_again(qtbot: QtBot, office: ReportOffice) -> None:
    desk = desk_at(office, again_ms=20)
    desk.shown(is_shown=True)
    office.answer()
    qtbot.waitUntil(lambda: len(office.waiting) >= len(OVERVIEW))
    assert desk.figures is not None
    office.served = 1101
    office.answer()
    assert desk.figures.total.served == 1101
    desk.shown(is_shown=False)


def test_the_figures_of_a_day_that_is_over_are_not(qtbot: QtBot, office: ReportOffice) -> None:
    office.is_running = False
    desk = desk_at(office, again_ms=5)
    desk.shown(is_shown=True)
    office.answer()
    count = len(office.asked)
    with qtbot.assertNotEmitted(desk.changed, wait=40):
        pass
    assert len(office.asked) == count


def test_a_refusal_is_told(office: ReportOffice, desk: ReportDesk) -> None:
    office.refuse()
    assert desk.standing is Standing.REFUSED
    assert desk.notice is not None
    assert desk.notice.code == "forbidden"


def test_what_was_lost_is_asked_again_when_the_hub_is_back(office: ReportOffice, desk: ReportDesk) -> None:
    office.answer()
    desk.ask_again()
    office.lose()
    assert desk.standing is Standing.UNREACHABLE
    assert desk.is_stale
    assert desk.figures is not None
    office.set_link(LinkState.LOST)
    assert office.waiting == []
    office.set_link(LinkState.FRESH)
    office.answer()
    assert desk.standing is Standing.READY
    assert not desk.is_stale


def test_without_a_link_nothing_is_asked_until_it_is_there(office: ReportOffice) -> None:
    office.set_link(LinkState.LOST)
    desk = desk_at(office)
    desk.shown(is_shown=True)
    assert desk.standing is Standing.UNREACHABLE
    office.set_link(LinkState.FRESH)
    office.answer()
    assert desk.figures is not None


def test_a_file_gets_every_report_of_the_same_days(office: ReportOffice, desk: ReportDesk) -> None:
    office.answer()
    gathered: list[list[Report] | None] = []
    desk.gather(gathered.append)
    assert gathered == []
    office.answer()
    (reports,) = gathered
    assert reports is not None
    assert len(reports) == len(EVERY)
    assert len({report.scope for report in reports}) == 1


def test_a_file_is_not_made_when_a_report_does_not_come(office: ReportOffice, desk: ReportDesk) -> None:
    office.answer()
    gathered: list[list[Report] | None] = []
    desk.gather(gathered.append)
    office.lose()
    assert gathered == [None]
