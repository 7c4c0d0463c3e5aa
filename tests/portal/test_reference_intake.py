from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.portal.reference.intake import NotABatch, parse_batch, read_items
from tests.portal.cloud_events import cloud_event


def code_of(item: Any) -> str:
    events, rejected = read_items([item])
    assert len(events) + len(rejected) == 1
    return rejected[0].code if rejected else ""


def test_a_cloud_event_of_ours_is_understood() -> None:
    (event,), _ = read_items([cloud_event(7, "leg_called", leg_id="t-1")])
    assert (event.id, event.name, event.sequence, str(event.business_date)) == (
        "log-1:7",
        "leg_called",
        7,
        "2026-07-14",
    )
    assert (event.chain_hash, event.data) == (f"{7:064x}", {"leg_id": "t-1"})


def test_a_cloud_event_of_others_is_taken_too() -> None:
    smallest = {"specversion": "1.0", "id": "1", "source": "/x", "type": "org.example.thing"}
    (event,), _ = read_items([{**smallest, "anint": 5, "abool": True, "data": [1, 2]}])
    assert (event.name, event.sequence, event.business_date, event.data, event.time) == (
        "",
        None,
        None,
        {},
        "",
    )


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"specversion": "0.3"}, "specversion_unknown"),
        ({"specversion": None}, "specversion_unknown"),
        ({"id": ""}, "attribute_missing"),
        ({"source": None}, "attribute_missing"),
        ({"type": []}, "attribute_missing"),
        ({"id": 7}, "attribute_invalid"),
        ({"id": "x" * 201}, "attribute_invalid"),
        ({"id": "a\nb"}, "attribute_invalid"),
        ({"id": "a\x00"}, "attribute_invalid"),
        ({"id": "\ud800"}, "attribute_invalid"),
        ({"type": ["x"]}, "attribute_invalid"),
        ({"Upper": "x"}, "attribute_invalid"),
        ({"subject": "x" * 2001}, "attribute_invalid"),
        ({"subject": {"a": 1}}, "attribute_invalid"),
        ({"anint": 2**31}, "attribute_invalid"),
        ({"time": "yesterday"}, "attribute_invalid"),
        ({"time": "2026-07-14T09:41:28"}, "attribute_invalid"),
        ({"time": 5}, "attribute_invalid"),
        ({"data": {"x": float("inf")}}, "data_invalid"),
        ({"data": {"x": "\x00 \ud800"}}, ""),
        ({"sequence": "later"}, ""),
        ({"sequence": "9" * 19}, ""),
        ({"sequence": 5}, ""),
        ({"businessdate": "x"}, ""),
        ({"chainhash": 5}, ""),
    ],
)
def test_what_is_a_cloud_event(change: dict[str, Any], code: str) -> None:
    assert code_of(cloud_event(1) | change) == code


@pytest.mark.parametrize("item", [None, 5, "x", [], {}])
def test_what_is_none_at_all(item: Any) -> None:
    assert code_of(item) in {"not_an_event", "specversion_unknown"}


def test_a_bad_event_does_not_spoil_the_others() -> None:
    events, rejected = read_items([cloud_event(1), {"id": "b"}, 7, {"id": 9}, cloud_event(2)])
    assert [event.id for event in events] == ["log-1:1", "log-1:2"]
    assert [one.id for one in rejected] == ["b", None, None]


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"null", b"[", b"\xff", b"[NaN]", b"[" * 100_000, b"[" + b"9" * 5000 + b"]"]
)
def test_what_is_no_batch(body: bytes) -> None:
    with pytest.raises(NotABatch):
        parse_batch(body)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=10,
)


@given(
    changes=st.dictionaries(st.sampled_from(sorted(cloud_event(1))) | st.text(max_size=9), _json, max_size=4)
)
def test_whatever_comes_is_an_event_or_is_rejected(changes: dict[str, Any]) -> None:
    events, rejected = read_items([cloud_event(1) | changes])
    assert len(events) + len(rejected) == 1
    for event in events:
        assert event.body.isascii()
        assert json.loads(event.body)["id"] == event.id
        (event.source + event.id + event.type + event.time).encode()
