"""The configuration changes while the hub runs: everyone follows, nobody starts anew."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from common.contract.events import recorded_from
from common.contract.snapshot import SITE, SNAPSHOT
from common.contract.wire import HUB_MESSAGE, Welcome
from common.domain.evolve import evolve
from common.domain.site import Policy, Site
from common.domain.snapshot import state_from
from common.domain.state import QueueState
from common.store.catalogue import load_site
from tests.hub.living import LiveHub, Message, Premises, Station, serving, until
from tests.store.hall import a_site

BOOTH: dict[str, Any] = {
    "agency": "Samsat",
    "zone": "1",
    "floor": "1",
    "summary": "Pajak",
    "summary_en": "Tax",
}


def booth(code: str, name: str = "Samsat") -> dict[str, Any]:
    return {"booth": {"code": code, "name": name, **BOOTH}}


def policy(**rules: Any) -> dict[str, Any]:
    return {"policy": rules}


def welcomed(station: Station, **hello: Any) -> tuple[Message, QueueState]:
    """What a station has after its welcome."""
    said = station.hello(**hello)
    state = state_from(SITE.validate_python(said["site"]), SNAPSHOT.validate_python(said["snapshot"]))
    return said, state


def follow(station: Station, state: QueueState, after: int, until_sequence: int) -> None:
    """Evolve what came after `after`, up to that event."""
    if after < until_sequence:
        station.events_until(until_sequence)
    for item in station.seen:
        if after < item["sequence"] <= until_sequence:
            evolve(state, recorded_from(item).event)


def test_a_new_ratio_holds_for_the_next_call_without_a_restart(live: LiveHub) -> None:
    ask = live.ask
    for _ in range(4):
        ask.ticket("A1", priority_class="elderly")
        ask.ticket("A1")
    ask.done("open_counter", counter="1")

    def call() -> Any:
        """Call, serve, finish; the reason of the call."""
        called = ask.done("call_next", counter="1")
        ask.done("start_service", counter="1")
        ask.done("finish", counter="1")
        return called["because"]["code"], called["code"]

    assert [call()[1] for _ in range(4)] == ["A-001", "A-002", "A-004", "A-003"], "one priority, two ordinary"
    ask.done("set_policy", **policy(ordinary_per_priority=1))
    assert [call()[1] for _ in range(3)] == ["A-006", "A-005", "A-008"], "one priority, one ordinary"
    assert SITE.validate_python(ask.get("/v1/catalogue").json()).policy == Policy(ordinary_per_priority=1)


def test_a_new_service_is_issued_and_served_at_once(live: LiveHub) -> None:
    ask = live.ask
    ask.done("open_counter", counter="3")
    service = {
        "code": "B2",
        "booth": "B",
        "name": "Visa",
        "name_en": "Visa",
        "fee": "Gratis",
        "processing_time": "1 hari",
        "product": "Visa",
    }
    ask.done("set_service", service=service)
    ticket = ask.ticket("B2")
    assert ask.done("call_next", counter="3")["code"] == ticket["code"]


def test_stations_that_come_while_the_site_changes_all_have_it_as_it_is(live: LiveHub) -> None:
    """A snapshot is shared for a while: the site in a welcome is that of the snapshot, not a later one.

    Moves by place make the difference: carried out twice, they end elsewhere.
    """
    ask = live.ask
    moves = [("A", 1), ("C", 0), ("B", 0), ("C", 2), ("A", 0), ("B", 2)]
    ask.done("set_booth", **booth("C"))
    stations: list[tuple[Station, QueueState, int]] = []
    for code, place in moves:
        station = live.line("display")
        said, state = welcomed(station)
        stations.append((station, state, said["snapshot"]["sequence"]))
        ask.done("set_booth", **booth(code), place=place)
    head = live.hub.feed.head
    for station, state, after in stations:
        follow(station, state, after, head)
        assert state.site == live.hub.site
        station.close()
    assert [one.code for one in live.hub.site.booths] != [one.code for one in a_site().booths]


def test_who_resumes_has_the_site_of_where_it_stands_and_hears_the_rest(live: LiveHub) -> None:
    station = live.line("display")
    _, state = welcomed(station)
    after = live.hub.feed.head
    station.close()
    live.ask.done("set_booth", **booth("C"), place=0)
    live.ask.done("set_booth", **booth("B", "Imigrasi Baru"), place=0)
    with live.line("display") as again:
        said = again.hello(last_sequence=after)
        assert (said["site"], said["snapshot"]) == (None, None)
        follow(again, state, after, live.hub.feed.head)
    assert state.site == live.hub.site


def test_the_changed_site_is_there_after_a_restart(premises: Premises) -> None:
    with serving(premises) as first:
        first.ask.done("set_policy", **policy(ceiling_s=60))
        first.ask.done("set_booth", **booth("C"), place=0)
        before = first.hub.site
    with serving(premises) as second:
        assert second.hub.site == before
        with second.line("display") as station:
            _, state = welcomed(station)
        assert state.site == before
        with second.hub.store.reader() as connection:
            assert load_site(connection) == before


def test_a_whole_site_is_one_command_of_more_than_an_ordinary_message(live: LiveHub) -> None:
    site = _large(a_site())
    body = SITE.dump_python(site, mode="json")
    with live.station("supervisor") as chief:
        assert chief.done("import_site", site=body) is None
    assert live.hub.site == site
    until(lambda: live.ask.get("/v1/catalogue").json()["name"] == "MPP Besar", "the catalogue")
    with live.station("counter") as desk:
        desk.send("import_site", site=body)
        assert desk.close_code() == 1009


def _large(site: Site) -> Site:
    filled = replace(
        site,
        name="MPP Besar",
        tagline="Mal",
        code="skm",
        booths=tuple(replace(one, summary="x", summary_en="y") for one in site.booths),
        services=(),
    )
    text = "syarat yang panjang sekali " * 5
    some = replace(
        site.services[0], name_en="x", fee="Gratis", processing_time="1 hari", product="KTP", hours=None
    )
    services = tuple(
        replace(some, code=f"S{number}", name=f"{text.strip()} {number}")  # type: ignore[arg-type]
        for number in range(300)
    )
    return replace(filled, services=services)


def test_a_refused_change_says_which_field(live: LiveHub) -> None:
    answer = live.ask.send("set_booth", **booth("C", "x" * 200))
    problem = answer.json()
    assert (answer.status_code, problem["code"], problem["data"]["field"]) == (422, "malformed", "booth.name")
    assert "at most 160" in problem["data"]["detail"]


@pytest.mark.parametrize("who", ["counter", "integrator", "kiosk", "display"])
def test_the_configuration_is_for_supervisors(live: LiveHub, who: str) -> None:
    answer = live.ask.send("set_policy", who=who, **policy(ceiling_s=60))
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert live.hub.site == a_site()


def test_a_welcome_without_a_site_is_read_by_the_contract(live: LiveHub) -> None:
    with live.line("display") as station:
        said = station.hello(last_sequence=live.hub.feed.head)
    read = HUB_MESSAGE.validate_python(said)
    assert isinstance(read, Welcome)
    assert read.site is None
