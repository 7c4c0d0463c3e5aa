"""A supervisor sends waiting and parked numbers elsewhere, on the real hub."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from common.domain.words import Status
from counter.supervisor.live.transfer_sheet import TransferSheet
from tests.journeys.officers import Mall
from tests.journeys.supervisors import Supervisor


def choose(ibu: Supervisor, text: str) -> None:
    """Type a part of the service's name, and take the first that is found."""
    ibu.type("dashboard.transfer.search", text)
    sheet = ibu.sheet
    assert isinstance(sheet, TransferSheet)
    QTest.keyClick(sheet.services, Qt.Key.Key_Down)


def test_a_waiting_number_goes_to_another_service_and_keeps_its_code(mall: Mall, ibu: Supervisor) -> None:
    code = mall.ticket("A1")
    ibu.open_ticket(code)
    ibu.press("dashboard.do.transfer")
    assert not ibu.sheet.go.isEnabled()
    choose(ibu, "paspor")
    ibu.press("dashboard.transfer.reason.wrong_service")
    ibu.go()
    leg = ibu.leg(code)
    assert (leg.service, leg.status, leg.part) == ("B1", Status.WAITING, 2)
    transferred = [data for name, data in mall.events() if name == "leg_transferred"]
    assert [one["reason"] for one in transferred] == ["wrong_service"]


def test_a_number_is_kept_for_one_open_counter(mall: Mall, ibu: Supervisor) -> None:
    mall.ask.done("open_counter", who="counter 2", counter="2")
    code = mall.ticket("A1")
    ibu.open_ticket(code)
    ibu.press("dashboard.do.transfer")
    ibu.until(lambda: "2" in ibu.state.counters)
    choose(ibu, "kartu keluarga")
    ibu.press("dashboard.transfer.counter.2")
    ibu.press("dashboard.transfer.place.last")
    ibu.go()
    leg = ibu.leg(code)
    assert (leg.service, leg.for_counter) == ("A2", "2")
    assert leg.rank_at == leg.arrived_at


def test_a_parked_number_can_be_sent_on(mall: Mall, ibu: Supervisor) -> None:
    mall.ask.done("open_counter", who="counter 1", counter="1")
    code = mall.ticket("A1")
    mall.ask.done("call_next", who="counter 1", counter="1")
    mall.ask.done("park", who="counter 1", counter="1", reason="paying")
    ibu.until_status(code, Status.PARKED)
    ibu.open_ticket(code)
    ibu.press("dashboard.do.transfer")
    choose(ibu, "paspor")
    ibu.go()
    assert (ibu.leg(code).service, ibu.leg(code).status) == ("B1", Status.WAITING)


def test_why_a_transfer_is_refused_stands_on_the_sheet(mall: Mall, ibu: Supervisor) -> None:
    code = mall.ticket("A1")
    ibu.open_ticket(code)
    ibu.press("dashboard.do.transfer")
    choose(ibu, "ktp")
    assert ibu.refused()
    assert ibu.sheet.isVisible()
    assert ibu.leg(code).status is Status.WAITING
    QTest.keyClick(ibu.sheet, Qt.Key.Key_Escape)
    assert ibu.page.sheets.open_now is None
