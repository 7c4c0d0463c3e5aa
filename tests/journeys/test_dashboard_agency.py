"""The head of an agency at the dashboard: sees and moves their own, on the real hub."""

from __future__ import annotations

import pytest

from common.contract.wire import Role
from common.domain.words import Status
from common.hub.passwords import Passwords
from common.store.access import OfficerRecord, add_officer
from common.store.store import FILE_NAME, Store
from counter.supervisor.live.live_board import Shown
from tests.hub.living import PASSWORD
from tests.journeys.officers import Mall
from tests.journeys.supervisors import Supervisor


@pytest.fixture
def hana(mall: Mall, at_the_dashboard) -> Supervisor:
    """Head of the agency of booth B."""
    store = Store.open(mall.premises.data / FILE_NAME)
    with store.write() as connection:
        record = OfficerRecord(
            id="hana",
            login="hana",
            name="Hana",
            role=Role.SUPERVISOR,
            password_hash=Passwords().hash(PASSWORD),
            booths=("B",),
        )
        add_officer(connection, record)
    store.close()
    hana = at_the_dashboard()
    hana.sign_in("hana")
    return hana


def test_only_their_own_booths_counters_and_numbers_are_there(mall: Mall, hana: Supervisor) -> None:
    theirs, other = mall.ticket("B1"), mall.ticket("A1")
    hana.until(lambda: other in hana.state.by_code)
    board = hana.page.board
    hana.until(lambda: board.figures is not None and board.figures.waiting == 1)
    assert [line.booth.code for line in board.booths] == ["B"]
    assert [line.counter.code for line in board.counters] == ["3"]
    assert board.find(theirs) is not None
    assert board.find(other) is None
    assert hana.page.ticker.write.isHidden()


def test_they_move_their_own(mall: Mall, hana: Supervisor) -> None:
    code = mall.ticket("B1")
    hana.open_ticket(code)
    hana.press("dashboard.do.cancel")
    hana.go()
    assert hana.leg(code).status is Status.CANCELLED
    hana.open_row(Shown.BOOTHS, "B")
    hana.press("dashboard.close_reason.full")
    hana.go()
    assert "B" in hana.state.closed_booths
