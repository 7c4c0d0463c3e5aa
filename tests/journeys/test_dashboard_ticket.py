"""A supervisor finds a number, sees its visit, and changes what becomes of it, on the real hub."""

from __future__ import annotations

from common.domain.words import Status
from tests.journeys.officers import Mall
from tests.journeys.supervisors import Supervisor


def serve_until(mall: Mall, *steps: str) -> str:
    """A number of which counter 1 has done these things."""
    mall.ask.done("open_counter", who="counter 1", counter="1")
    code = mall.ticket("A1")
    for step in steps:
        body = {"reason": "paying"} if step == "park" else {}
        mall.ask.done(step, who="counter 1", counter="1", **body)
    return code


def test_a_waiting_number_is_given_priority(mall: Mall, ibu: Supervisor) -> None:
    code = mall.ticket("A1")
    ibu.open_ticket(code)
    ibu.press("dashboard.do.priority")
    assert not ibu.sheet.go.isEnabled()
    ibu.press("dashboard.priority.elderly")
    ibu.go()
    assert ibu.leg(code).priority_class == "elderly"
    assert "priority_changed" in [name for name, _ in mall.events()]


def test_a_number_is_cancelled_only_when_it_is_said_twice(mall: Mall, ibu: Supervisor) -> None:
    code = mall.ticket("A1")
    ibu.open_ticket(code)
    ibu.press("dashboard.do.cancel")
    assert "kehilangan tempatnya" in ibu.sheet.lead.whole
    ibu.press("dashboard.confirm.back")
    assert ibu.leg(code).status is Status.WAITING
    ibu.open_ticket(code)
    ibu.press("dashboard.do.cancel")
    ibu.go()
    assert ibu.leg(code).status is Status.CANCELLED


def test_who_was_missed_and_came_after_all_waits_again(mall: Mall, ibu: Supervisor) -> None:
    code = serve_until(mall, "call_next", "no_show")
    ibu.until_status(code, Status.NO_SHOW)
    ibu.open_ticket(code)
    ibu.go()
    leg = ibu.leg(code)
    assert (leg.status, leg.returned) == (Status.WAITING, True)


def test_a_parked_number_is_called_back_into_the_line(mall: Mall, ibu: Supervisor) -> None:
    code = serve_until(mall, "call_next", "park")
    ibu.until_status(code, Status.PARKED)
    ibu.open_ticket(code)
    ibu.go()
    assert ibu.leg(code).status is Status.WAITING


def test_the_visit_of_a_number_is_told_leg_by_leg(mall: Mall, ibu: Supervisor) -> None:
    code = mall.ticket("A1")
    leg_id = next(data["leg_id"] for name, data in mall.events() if name == "ticket_issued")
    mall.ask.done("transfer", leg_id=leg_id, service="B1", reason="next_step")
    ibu.until(lambda: code in ibu.state.by_code and ibu.leg(code).service == "B1")
    ibu.open_ticket(code)
    told = ibu.control("dashboard.ticket_sheet.visit").accessibleName()
    assert told.index("KTP-el") < told.index("Paspor")
    assert "Dialihkan" in told


def test_what_cannot_be_done_with_a_number_says_why(mall: Mall, ibu: Supervisor) -> None:
    code = serve_until(mall, "call_next", "start_service")
    ibu.until_status(code, Status.SERVING)
    ibu.open_ticket(code)
    for name in ("transfer", "priority", "cancel"):
        key = ibu.control(f"dashboard.do.{name}")
        assert not key.isEnabled()
        assert key.accessibleDescription() == "Di loket"


def test_a_sheet_follows_its_number_while_it_is_open(mall: Mall, ibu: Supervisor) -> None:
    mall.ask.done("open_counter", who="counter 1", counter="1")
    code = mall.ticket("A1")
    ibu.open_ticket(code)
    assert ibu.control("dashboard.do.transfer").isEnabled()
    mall.ask.done("call_next", who="counter 1", counter="1")
    ibu.until(lambda: not ibu.control("dashboard.do.transfer").isEnabled())
