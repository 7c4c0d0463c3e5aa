"""Every role against every command, over HTTP: the whole table."""

from __future__ import annotations

from typing import Any

import pytest

from common.contract.commands import parse_command
from common.contract.refusals import Forbidden
from common.contract.wire import Role
from common.domain.commands import COMMANDS
from common.domain.words import BoothCode, CounterCode
from common.hub.roles import MAY_SEND, permit
from common.store.access import Station
from tests.hub.living import Asking
from tests.store.hall import a_site

KIOSK = {"issue_ticket", "confirm_print", "void_print", "cancel"}
COUNTER = {
    "confirm_print",
    "void_print",
    "open_counter",
    "close_counter",
    "call_next",
    "call_ticket",
    "recall",
    "start_service",
    "finish",
    "no_show",
    "cancel",
    "assign_services",
    "take_break",
    "end_break",
    "undo",
    "park",
    "resume",
    "transfer",
    "reinstate",
    "change_priority",
    "plan_visit",
}
HOUSE = {"close_booth", "reopen_booth", "announce"}
CONFIGURATION = {
    "set_site",
    "set_booth",
    "remove_booth",
    "set_service",
    "remove_service",
    "set_counter",
    "remove_counter",
    "set_policy",
    "set_calendar",
    "set_ticket_text",
    "import_site",
    "set_officer",
    "add_station",
    "revoke_station",
}
EVERYTHING = KIOSK | COUNTER | HOUSE | CONFIGURATION
ALLOWED = {
    "kiosk": KIOSK,
    "counter": COUNTER,
    "display": set[str](),
    "supervisor": EVERYTHING,
    "integrator": EVERYTHING - CONFIGURATION,
}
WEEK = {"days": [[]] * 7, "cutoff_min": 30}
HEAD = {"tagline": "Mal", "time_zone": "Asia/Jakarta"}
BOOTH = {
    "code": "A",
    "name": "Dukcapil",
    "agency": "Disdukcapil",
    "zone": "1",
    "floor": "1",
    "summary": "KTP",
    "summary_en": "ID",
}
SERVICE = {
    "code": "A1",
    "booth": "A",
    "name": "KTP-el",
    "name_en": "ID card",
    "fee": "Gratis",
    "processing_time": "1 hari",
    "product": "KTP-el",
}
BODIES: dict[str, dict[str, Any]] = {
    "issue_ticket": {"service": "A1"},
    "confirm_print": {"leg_id": "none"},
    "void_print": {"leg_id": "none"},
    "call_ticket": {"counter": "1", "leg_id": "none", "reason": "other"},
    "take_break": {"counter": "1", "reason": "short"},
    "park": {"counter": "1", "reason": "other"},
    "resume": {"leg_id": "none"},
    "transfer": {"counter": "1", "reason": "load"},
    "reinstate": {"leg_id": "none"},
    "change_priority": {"leg_id": "none", "priority_class": "priority"},
    "plan_visit": {"counter": "1", "then": []},
    "close_booth": {"booth": "A", "reason": "full"},
    "reopen_booth": {"booth": "A"},
    "announce": {"text": "Selamat datang"},
    # What may be sent is refused by the law, or changes nothing: the hub is shared.
    "set_site": {**HEAD, "code": "skm", "title": "MPP", "hours": WEEK},
    "set_booth": {"booth": BOOTH, "is_new": True},
    "remove_booth": {"code": "Z"},
    "set_service": {"service": SERVICE, "is_new": True},
    "remove_service": {"code": "Z"},
    "set_counter": {"counter": {"code": "1", "booth": "A"}},
    "remove_counter": {"code": "99"},
    "set_policy": {"policy": {}},
    "set_calendar": {"calendar": {}},
    "set_ticket_text": {"text": {}},
    "import_site": {
        "site": {
            **HEAD,
            "code": "skm",
            "name": "MPP",
            "booths": [BOOTH, BOOTH],
            "services": [SERVICE],
            "counters": [],
        }
    },
    "set_officer": {"officer": {"login": "ibu", "name": "Ibu"}, "is_new": True},
    "add_station": {"key": "supervisor-1", "role": "kiosk"},
    "revoke_station": {"key": "nobody"},
}
READINGS = ("/v1/snapshot", "/v1/events", "/v1/catalogue", "/openapi.json")


def test_the_table_names_every_role_and_every_command() -> None:
    assert set(ALLOWED) == set(Role) == set(MAY_SEND)
    assert {kind.name for kind in COMMANDS} == EVERYTHING


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("name", sorted(EVERYTHING))
def test_a_role_may_send_what_the_table_says(shared: Asking, role: Role, name: str) -> None:
    body = BODIES.get(name, {"counter": "1"})
    answer = shared.send(name, who=role.value, command_id=f"{role}-{name}", **body)
    forbidden = answer.status_code == 403
    assert forbidden is (name not in ALLOWED[role]), answer.text
    if forbidden:
        assert answer.json()["code"] == "forbidden"
        assert answer.json()["data"] == {"role": role.value, "command": name}


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("path", READINGS)
def test_every_role_may_read(shared: Asking, role: Role, path: str) -> None:
    assert shared.get(path, who=role.value).status_code == 200


@pytest.mark.parametrize(
    "name", ["open_counter", "close_counter", "call_next", "call_ticket", "recall", "start_service", "finish"]
)
def test_a_station_of_one_counter_acts_at_no_other(shared: Asking, name: str) -> None:
    body = BODIES.get(name, {}) | {"counter": "2"}
    answer = shared.send(name, who="counter 1", command_id=f"bound-{name}", **body)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert answer.json()["data"]["counter"] == "2"


def test_a_station_of_one_counter_serves_it(ask: Asking) -> None:
    ticket = ask.ticket("A1")
    assert ask.done("open_counter", who="counter 1", counter="1")["is_open"]
    assert ask.done("call_next", who="counter 1", counter="1")["code"] == ticket["code"]
    assert ask.done("start_service", who="counter 1", leg_id=ticket["leg_id"])["status"] == "serving"


def test_a_station_of_one_counter_leaves_the_tickets_of_others(ask: Asking) -> None:
    ticket = ask.ticket("A1")
    ask.done("open_counter", counter="2")
    ask.done("call_next", counter="2")
    answer = ask.send("finish", who="counter 1", leg_id=ticket["leg_id"])
    assert answer.json()["code"] == "not_at_counter"
    repeated = ask.send("finish", who="counter 1", command_id="same", leg_id=ticket["leg_id"])
    assert (
        repeated.json()
        == ask.send("finish", who="counter 1", command_id="same", leg_id=ticket["leg_id"]).json()
    )


def test_an_officer_of_one_booth_stays_in_it() -> None:
    desk = Station(key="D", role=Role.COUNTER)
    booths = (BoothCode("B"),)
    for counter, allowed in (("1", False), ("3", True), ("none", True)):
        command = parse_command("open_counter", {"command_id": "x", "counter": CounterCode(counter)})
        if allowed:
            assert permit(command, desk, booths, a_site()) is command
        else:
            with pytest.raises(Forbidden):
                permit(command, desk, booths, a_site())
