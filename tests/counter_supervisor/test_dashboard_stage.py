"""Who may look: a supervisor who signed in, on a link that is there."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from common.client.link import LinkState
from counter.supervisor.dashboard import Dashboard, Notice, Stage
from counter.supervisor.live.live_board import SETTLE_MS, LiveBoard
from tests.counter_supervisor.conftest import board_of
from tests.counter_supervisor.office import DEWI, HEAD, PASSWORD, RATNA, Office


@pytest.fixture
def closed(office: Office) -> Dashboard:
    return Dashboard(office)


def test_before_the_hub_is_there_it_connects(office: Office) -> None:
    office.without_hub()
    dashboard = Dashboard(office)
    assert dashboard.stage is Stage.CONNECTING
    assert dashboard.booths == []
    office.bring_hub()
    assert dashboard.stage is Stage.SIGNED_OUT


def test_nothing_is_worked_out_for_nobody(office: Office) -> None:
    board = board_of(office)
    office.queue_up("KK")
    board.refresh()
    assert board.figures is None
    assert board.booths == []


def test_a_supervisor_signs_in_and_out(qtbot: QtBot, office: Office, closed: Dashboard) -> None:
    closed.sign_in("dewi", PASSWORD)
    assert closed.is_busy
    qtbot.waitUntil(lambda: closed.stage is Stage.OPEN and not closed.is_busy)
    assert closed.officer == DEWI
    closed.sign_out()
    qtbot.waitUntil(lambda: closed.stage is Stage.SIGNED_OUT and not closed.is_busy)
    assert closed.notice is None


@pytest.mark.parametrize(
    ("officer", "password", "code"),
    [
        ("dewi", "salah", "sign_in_failed"),
        ("tidak-ada", PASSWORD, "sign_in_failed"),
        ("ratna", PASSWORD, "forbidden"),
    ],
    ids=["wrong password", "nobody", "no supervisor"],
)
def test_others_are_told_why_not(
    qtbot: QtBot, closed: Dashboard, officer: str, password: str, code: str
) -> None:
    closed.sign_in(officer, password)
    qtbot.waitUntil(lambda: not closed.is_busy)
    assert closed.stage is Stage.SIGNED_OUT
    assert closed.notice is not None
    assert closed.notice.code == code


def test_an_officer_of_a_counter_sees_nothing_even_when_the_hub_takes_them(
    office: Office, closed: Dashboard
) -> None:
    office.become(RATNA)
    assert closed.stage is Stage.SIGNED_OUT
    assert board_of(office).figures is None


def test_without_a_link_a_password_goes_nowhere(office: Office, closed: Dashboard) -> None:
    office.set_link(LinkState.LOST)
    closed.sign_in("dewi", PASSWORD)
    assert not closed.is_busy
    assert closed.notice == Notice("unreachable", {})


def test_an_answer_that_never_comes_is_given_up(office: Office, closed: Dashboard) -> None:
    closed.sign_in("dewi", PASSWORD)
    assert closed._request is not None
    closed._request.give_up("the link broke")
    assert not closed.is_busy
    assert closed.notice == Notice("unreachable", {})


def test_a_second_press_is_no_second_request(qtbot: QtBot, office: Office, closed: Dashboard) -> None:
    closed.sign_in("dewi", "salah")
    request = closed._request
    closed.sign_in("dewi", PASSWORD)
    assert closed._request is request


def test_events_of_one_moment_are_drawn_together(qtbot: QtBot, office: Office, board: LiveBoard) -> None:
    drawn: list[int] = []
    board._second.stop()
    board.changed.connect(lambda: drawn.append(board.figures.waiting))
    with qtbot.waitSignal(board.changed, timeout=10 * SETTLE_MS):
        office.queue_up("KK", 20)
    assert drawn == [20]


def test_the_head_of_an_agency_sees_what_is_theirs(office: Office, closed: Dashboard) -> None:
    office.become(HEAD)
    assert closed.stage is Stage.OPEN
    assert not closed.sees_all
    assert [booth.code for booth in closed.booths] == ["A"]
    office.become(DEWI)
    assert closed.sees_all
    assert len(closed.booths) == len(office.site.booths)
