"""A supervisor closes a counter that another station opened, and changes what one serves, on the real hub."""

from __future__ import annotations

from common.domain.words import CounterCode, Status
from counter.supervisor.live.live_board import Shown
from tests.journeys.officers import Mall
from tests.journeys.supervisors import Supervisor

ONE = CounterCode("1")


def open_one(mall: Mall, ibu: Supervisor) -> None:
    mall.ask.done("open_counter", who="counter 1", counter="1")
    ibu.until(lambda: ONE in ibu.state.counters)


def ask_to_close(ibu: Supervisor) -> None:
    ibu.open_row(Shown.COUNTERS, "1")
    ibu.press("dashboard.counter.close")


def test_a_free_counter_is_closed(mall: Mall, ibu: Supervisor) -> None:
    open_one(mall, ibu)
    ask_to_close(ibu)
    assert "Tidak ada nomor" in ibu.sheet.lead.whole
    ibu.go()
    assert ONE not in ibu.state.counters
    closed = [data["reason"] for name, data in mall.events() if name == "counter_closed"]
    assert closed == ["supervisor"]


def test_who_was_called_there_goes_back_to_the_line(mall: Mall, ibu: Supervisor) -> None:
    open_one(mall, ibu)
    code = mall.ticket("A1")
    mall.ask.done("call_next", who="counter 1", counter="1")
    ibu.until_status(code, Status.CALLED)
    ask_to_close(ibu)
    assert code in ibu.sheet.lead.whole
    assert "kembali ke tempatnya" in ibu.sheet.lead.whole
    ibu.go()
    assert ibu.leg(code).status is Status.WAITING
    assert ONE not in ibu.state.counters


def test_who_was_being_served_there_is_put_aside(mall: Mall, ibu: Supervisor) -> None:
    open_one(mall, ibu)
    code = mall.ticket("A1")
    for step in ("call_next", "start_service"):
        mall.ask.done(step, who="counter 1", counter="1")
    ibu.until_status(code, Status.SERVING)
    ask_to_close(ibu)
    assert "ditunda" in ibu.sheet.lead.whole
    ibu.go()
    assert ibu.leg(code).status is Status.PARKED


def test_services_and_their_order_are_assigned(mall: Mall, ibu: Supervisor) -> None:
    open_one(mall, ibu)
    ibu.open_row(Shown.COUNTERS, "1")
    assert not ibu.sheet.go.isEnabled()
    ibu.press("dashboard.counter.up.A2")
    ibu.press("dashboard.counter.in_order")
    ibu.go()
    session = ibu.state.counters[ONE]
    assert (session.services, session.in_order) == (("A2", "A1"), True)
    ibu.open_row(Shown.COUNTERS, "1")
    ibu.press("dashboard.counter.service.A1")
    ibu.go()
    assert ibu.state.counters[ONE].services == ("A2",)
    assert ibu.state.counters[ONE].station == "desk-1"


def test_a_counter_without_a_service_is_none(mall: Mall, ibu: Supervisor) -> None:
    open_one(mall, ibu)
    ibu.open_row(Shown.COUNTERS, "1")
    for code in ("A1", "A2"):
        ibu.press(f"dashboard.counter.service.{code}")
    assert ibu.sheet.go.reason == "Paling sedikit satu layanan"


def test_a_closed_counter_says_who_opens_it(ibu: Supervisor) -> None:
    ibu.open_row(Shown.COUNTERS, "1")
    assert ibu.sheet.go.isHidden()
