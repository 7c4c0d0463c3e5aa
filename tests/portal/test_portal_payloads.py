from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.contract.events import event_json
from common.domain.because import Because, Reason
from common.domain.events import EVENTS, CounterOpened, Event, LegCalled, TicketIssued
from common.portal.payloads import ALLOWED, Only, Sender, StaysInside, allowed_data, cloud_event, type_of
from common.store.log import LogRow

SENDER = Sender("SKM", "log-1", ZoneInfo("Asia/Jakarta"))
AT = datetime(2026, 7, 14, 2, 41, 28, tzinfo=UTC)
STAYS_INSIDE = {
    "day_opened": {"at"},
    "ticket_issued": {"at", "station", "person_ref", "representative"},
    "leg_added": {"at", "representative", "for_counter", "for_officer"},
    "service_finished": {"at", "note"},
    "leg_parked": {"at", "reason"},
    "leg_transferred": {"at", "reason"},
    "counter_opened": {"at", "station", "officer", "in_order"},
    "break_began": {"at", "reason", "until"},
    "announced": {"at", "text", "until"},
    "site_set": {"at", "code", "hours", "ticker", "is_sample"},
    "policy_set": {"at", "policy"},
    "calendar_set": {"at", "calendar"},
    "ticket_text_set": {"at", "text"},
    "officer_set": {"at", "officer", "role", "booths", "disabled"},
    "officer_password_reset": {"at", "officer"},
    "station_added": {"at", "key", "role", "counter"},
    "station_revoked": {"at", "key"},
    "station_token_issued": {"at", "key"},
}
"""Fields of an event that never leave; beside these only `at`, which is the envelope's `time`."""


def row(name: str, data: dict[str, Any] | bytes) -> LogRow:
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    return LogRow(7, name, raw, AT, date(2026, 7, 14), "c-1", "kiosk-rahasia", "petugas-9", b"\x1f" * 32)


def sent(name: str, data: dict[str, Any]) -> dict[str, Any]:
    event: dict[str, Any] = json.loads(cloud_event(row(name, data), SENDER))
    return event


ISSUED = TicketIssued(
    at=AT,
    leg_id="t-1",
    visit_id="t-1",
    business_date=date(2026, 7, 14),
    series="A",
    number=12,
    code="A-012",
    booth="A",
    service="A1",
    priority_class="ordinary",
    tracking_token="rndm",
    station="kiosk-rahasia",
)


def test_the_envelope_is_a_cloud_event_of_the_site() -> None:
    event = sent("ticket_issued", json.loads(event_json(ISSUED)))
    data = event.pop("data")
    assert event == {
        "specversion": "1.0",
        "id": "log-1:7",
        "source": "urn:antrean-mpp:site:SKM",
        "type": "id.go.mpp.antrean.ticket_issued.v1",
        "time": "2026-07-14T09:41:28+07:00",
        "datacontenttype": "application/json",
        "sequence": "0000000000000007",
        "businessdate": "2026-07-14",
        "chainhash": "1f" * 32,
    }
    assert data == {
        "leg_id": "t-1",
        "visit_id": "t-1",
        "business_date": "2026-07-14",
        "series": "A",
        "number": 12,
        "code": "A-012",
        "booth": "A",
        "service": "A1",
        "priority_class": "ordinary",
        "tracking_token": "rndm",
    }


def test_the_same_row_gives_the_same_bytes() -> None:
    data = json.loads(event_json(ISSUED))
    assert cloud_event(row("ticket_issued", data), SENDER) == cloud_event(row("ticket_issued", data), SENDER)


def test_every_kind_of_event_was_decided_on() -> None:
    assert set(ALLOWED) == {kind.name for kind in EVENTS}


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.name)
def test_every_field_of_every_event_was_decided_on(kind: type[Event]) -> None:
    """A new field of an event stays inside, and this test asks for a decision."""
    declared = {field.name for field in fields(kind)}
    assert declared == set(ALLOWED[kind.name].fields) | STAYS_INSIDE.get(kind.name, {"at"})


def test_officer_and_station_stay_inside() -> None:
    opened = CounterOpened(
        at=AT, counter="1", booth="A", services=("A1",), station="kiosk-rahasia", officer="petugas-9"
    )
    body = cloud_event(row("counter_opened", event_json(opened)), SENDER)
    assert b"petugas-9" not in body
    assert b"kiosk-rahasia" not in body
    assert json.loads(body)["data"] == {"counter": "1", "booth": "A", "services": ["A1"]}


@pytest.mark.parametrize("kind", ["disability", "pregnant", "elderly", "a class of the site's own"])
def test_of_a_priority_class_only_that_it_is_one_leaves(kind: str) -> None:
    issued = replace(ISSUED, priority_class=kind)
    body = cloud_event(row("ticket_issued", event_json(issued)), SENDER)
    assert kind.encode() not in body
    assert json.loads(body)["data"]["priority_class"] == "priority"


def test_why_a_number_was_chosen_stays_inside_and_the_rules_numbers_leave() -> None:
    chosen = Because(Reason.CHOSEN, {"reason": "special_need"})
    waited = Because(Reason.WAITED_LONGEST, {"waited_s": 2800, "ceiling_s": 2700})
    for because, data in ((chosen, {}), (waited, {"waited_s": 2800, "ceiling_s": 2700})):
        called = LegCalled(at=AT, leg_id="t-1", counter="1", because=because)
        event = json.loads(cloud_event(row("leg_called", event_json(called)), SENDER))
        assert event["data"] == {
            "leg_id": "t-1",
            "counter": "1",
            "because": {"code": because.code.value, "data": data},
        }


_SECRET = "3578011234560001"
_anything = st.recursive(
    st.just(_SECRET) | st.just(_SECRET + " Budi"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)


@given(
    name=st.sampled_from(sorted(ALLOWED)),
    extra=st.dictionaries(st.text(min_size=1, max_size=12), _anything, min_size=1, max_size=4),
)
def test_a_field_that_is_not_on_the_list_never_leaves(name: str, extra: dict[str, Any]) -> None:
    unlisted = {key: value for key, value in extra.items() if key not in ALLOWED[name].fields}
    body = cloud_event(row(name, unlisted), SENDER)
    assert _SECRET.encode() not in body
    assert json.loads(body)["data"] == {}


@given(name=st.sampled_from(sorted(name for name in ALLOWED if ALLOWED[name].fields)), data=st.data())
def test_an_object_in_place_of_a_plain_value_never_leaves(name: str, data: st.DataObject) -> None:
    """Also not inside a list, nor inside the one object that may leave in part."""
    key = data.draw(st.sampled_from(sorted(ALLOWED[name].fields)))
    hidden = data.draw(
        st.sampled_from([{"nik": _SECRET}, [{"nik": _SECRET}], [[_SECRET]], {"data": {"nik": _SECRET}}])
    )
    assert _SECRET.encode() not in cloud_event(row(name, {key: hidden}), SENDER)


def test_text_in_place_of_an_object_never_leaves() -> None:
    assert sent("leg_called", {"because": _SECRET})["data"] == {"because": None}
    assert sent("leg_called", {"because": {"data": _SECRET}})["data"] == {"because": {"data": None}}


def test_an_event_nobody_decided_on_stays_inside() -> None:
    with pytest.raises(StaysInside) as caught:
        cloud_event(row("person_registered", {"name": "Budi"}), SENDER)
    assert (caught.value.code, caught.value.name) == ("nothing_decided", "person_registered")


@pytest.mark.parametrize("data", [b"{", b"[]", b"3", b"\xff"])
def test_data_that_is_no_object_stays_inside(data: bytes) -> None:
    with pytest.raises(StaysInside) as caught:
        cloud_event(row("day_opened", data), SENDER)
    assert caught.value.code == "unreadable"


def test_allowed_data_knows_only_what_is_listed() -> None:
    assert isinstance(ALLOWED["leg_called"].fields["because"], Only)
    assert allowed_data("counter_closed", {"counter": "1", "officer": "x"}) == {"counter": "1"}


def test_a_site_code_cannot_break_out_of_the_source() -> None:
    sender = Sender("A/B C?#:ü", "log", ZoneInfo("Asia/Jayapura"))
    assert sender.source == "urn:antrean-mpp:site:A%2FB%20C%3F%23%3A%C3%BC"


def test_types_are_reverse_dns_with_a_version() -> None:
    assert type_of("leg_called") == "id.go.mpp.antrean.leg_called.v1"
