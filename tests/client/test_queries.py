"""Reports are asked for once over a link: answered, refused, or given up."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from common.contract.refusals import ReportsBusy
from common.contract.reports import REPORTS, DayRow, Days, Figures, Hours, ReportName, ReportParams, Scope
from common.domain.errors import Unreachable
from common.domain.words import BoothCode

MONDAY = date(2026, 7, 13)
ANSWER = Days(
    scope=Scope(
        from_date=MONDAY,
        to_date=MONDAY,
        booths=(BoothCode("A"),),
        services=(),
        target_s=600,
        days=1,
        as_of=datetime(2026, 7, 13, 9, 0, tzinfo=UTC),
        is_running=True,
    ),
    rows=(DayRow(business_date=MONDAY, figures=Figures(tickets=3), hours=Hours(open_s=60), waiting_most=2),),
    total=Figures(tickets=3),
)

outage = pytest.mark.expect_log("the link to the hub is down")


def go_up(qtbot, link) -> None:
    with qtbot.waitSignal(link.welcomed):
        link.start()


def test_a_report_comes_back_as_its_dataclass(qtbot, hub, link) -> None:
    hub.report = REPORTS[ReportName.DAYS].dump_python(ANSWER, mode="json")
    go_up(qtbot, link)
    params = ReportParams(from_date=MONDAY, booths=(BoothCode("A"),), target_s=600)
    request = link.ask(ReportName.DAYS, params)
    with qtbot.waitSignal(request.answered) as answered:
        pass
    assert answered.args == [ANSWER]
    (asked,) = hub.queries
    assert (asked.name, asked.params) == (
        "days",
        {"from_date": "2026-07-13", "booths": ["A"], "target_s": 600},
    )
    assert request.is_over


def test_a_refused_report_says_why(qtbot, hub, link) -> None:
    go_up(qtbot, link)
    hub.wrong.problems = [ReportsBusy(retry_after_s=2)]
    with qtbot.waitSignal(link.ask(ReportName.DAYS).refused) as refused:
        pass
    assert (refused.args[0].code, refused.args[0].data) == ("reports_busy", {"retry_after_s": 2})


@outage
def test_a_report_is_given_up_with_its_link_and_asked_again_over_the_next(qtbot, hub, link) -> None:
    with pytest.raises(Unreachable):
        link.ask(ReportName.DAYS)
    go_up(qtbot, link)
    hub.wrong.mute = True
    request = link.ask(ReportName.DAYS)
    with qtbot.waitSignal(request.given_up) as given_up, qtbot.assertNotEmitted(request.answered):
        hub.cut()
    assert isinstance(given_up.args[0], Unreachable)
    hub.wrong.mute = False
    hub.report = REPORTS[ReportName.DAYS].dump_python(ANSWER, mode="json")
    qtbot.waitUntil(lambda: link.is_welcomed)
    with qtbot.waitSignal(link.ask(ReportName.DAYS).answered) as answered:
        pass
    assert answered.args == [ANSWER]


@pytest.mark.expect_log("a report is not what this version can read")
def test_an_answer_that_cannot_be_read_is_given_up_and_the_link_stays(qtbot, hub, link) -> None:
    hub.report = {"rows": "?"}
    go_up(qtbot, link)
    with qtbot.waitSignal(link.ask(ReportName.DAYS).given_up) as given_up:
        pass
    assert given_up.args[0].detail == "garbled"
    assert link.is_welcomed
