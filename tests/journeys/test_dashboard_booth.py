"""A supervisor closes a booth with a reason and opens it again, on the real hub."""

from __future__ import annotations

from datetime import timedelta

from common.domain.words import BoothCloseReason, BoothCode
from counter.supervisor.live.booths import Condition
from counter.supervisor.live.live_board import Shown
from tests.journeys.officers import Mall
from tests.journeys.supervisors import Supervisor

A = BoothCode("A")


def close(ibu: Supervisor, until: str) -> None:
    ibu.open_row(Shown.BOOTHS, "A")
    assert not ibu.sheet.go.isEnabled()
    ibu.press("dashboard.close_reason.system_down")
    ibu.press(f"dashboard.booth.until.{until}")
    ibu.go()


def test_a_closed_booth_gives_no_numbers_until_it_is_opened_again(mall: Mall, ibu: Supervisor) -> None:
    close(ibu, "0")
    closure = ibu.state.closed_booths[A]
    assert (closure.reason, closure.until) == (BoothCloseReason.SYSTEM_DOWN, None)
    refused = mall.ask.send("issue_ticket", service="A1")
    assert refused.json()["code"] == "booth_closed"
    line = ibu.page.board.booth(A)
    assert line is not None
    assert line.condition is Condition.CLOSED
    face = next(one for one in ibu.page.table.models[Shown.BOOTHS].items if one.code == "A")
    assert face.why_closed == "Gangguan sistem"
    ibu.open_row(Shown.BOOTHS, "A")
    ibu.go()
    assert A not in ibu.state.closed_booths
    assert mall.ticket("A1")


def test_a_booth_is_closed_for_a_while(mall: Mall, ibu: Supervisor) -> None:
    close(ibu, "30")
    closure = ibu.state.closed_booths[A]
    assert closure.until is not None
    assert abs(closure.until - closure.at - timedelta(minutes=30)) < timedelta(minutes=1)
    assert "booth_shut" in [name for name, _ in mall.events()]
