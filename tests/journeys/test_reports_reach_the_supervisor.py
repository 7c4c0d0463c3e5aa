"""A supervisor's link asks the real hub for reports; the head of an agency gets the own booths only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from common.client.hub_link import HubLink
from common.contract.reports import DayFigures, Report, ReportName, ReportParams
from common.domain.words import BoothCode
from common.runtime.clock import SystemClock
from tests.hub.living import PASSWORD, LiveHub, Premises, serving

SOON_MS = 15_000


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[LiveHub]:
    with serving(Premises.make(tmp_path / "data")) as hub:
        for service, counter in (("A1", "1"), ("B1", "3")):
            hub.ask.ticket(service)
            hub.ask.done("open_counter", counter=counter)
            hub.ask.done("call_next", counter=counter)
            hub.ask.done("start_service", counter=counter)
            hub.ask.done("finish", counter=counter)
        yield hub


@pytest.fixture
def link(qtbot: QtBot, hub: LiveHub) -> Iterator[HubLink]:
    link = HubLink(hub.url, hub.tokens["supervisor"], clock=SystemClock())
    with qtbot.waitSignal(link.welcomed, timeout=SOON_MS):
        link.start()
    yield link
    link.stop()


def _answer(qtbot: QtBot, link: HubLink, name: ReportName, params: ReportParams | None = None) -> Any:
    with qtbot.waitSignal(link.ask(name, params).answered, timeout=SOON_MS) as answered:
        pass
    report: Report = answered.args[0]
    return report


def _sign_in(qtbot: QtBot, link: HubLink, officer: str) -> None:
    with qtbot.waitSignal(link.sign_in(officer, PASSWORD).answered, timeout=SOON_MS):
        pass


def test_a_supervisor_sees_the_whole_house(qtbot: QtBot, link: HubLink) -> None:
    _sign_in(qtbot, link, "ibu")
    report = _answer(qtbot, link, ReportName.DAY_FIGURES)
    assert isinstance(report, DayFigures)
    assert (report.total.tickets, report.total.served, report.scope.booths) == (2, 2, ())
    rows = _answer(qtbot, link, ReportName.BY_SERVICE, ReportParams(target_s=60)).rows
    assert [(row.service, row.figures.served) for row in rows] == [("A1", 1), ("B1", 1)]


def test_the_head_of_an_agency_sees_the_own_booths(qtbot: QtBot, link: HubLink) -> None:
    _sign_in(qtbot, link, "kepala")
    report = _answer(qtbot, link, ReportName.BY_COUNTER)
    assert (report.scope.booths, [row.counter for row in report.rows]) == (("B",), ["3"])
    request = link.ask(ReportName.DAYS, ReportParams(booths=(BoothCode("A"),)))
    with qtbot.waitSignal(request.refused, timeout=SOON_MS) as refused:
        pass
    assert refused.args[0].code == "forbidden"
