from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.portal.receipt import Meaning, Rejection, judge
from common.portal.transport import Reply

NOW = datetime(2026, 7, 14, 2, 41, tzinfo=UTC)
IDS = {"log:1", "log:2", "log:3"}


def reply(status: int, body: Any = None, media_type: str = "application/json", **headers: str) -> Reply:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Reply(status, media_type, content, **headers)


def test_only_our_ids_count() -> None:
    verdict = judge(
        reply(
            200,
            {
                "accepted": ["log:1", "log:9", 7, None, ["log:2"]],
                "duplicates": ["log:2", "other"],
                "rejected": [{"id": "log:3", "code": "c", "detail": "d"}, {"id": "x"}, 4, {"id": 3}],
            },
        ),
        IDS,
        NOW,
    )
    assert verdict.meaning is Meaning.RECEIPT
    assert verdict.accepted == {"log:1"}
    assert verdict.duplicates == {"log:2"}
    assert verdict.rejected == {"log:3": Rejection("c", "d")}


@pytest.mark.parametrize("status", [200, 201, 202, 207])
def test_any_success_with_our_ids_is_a_receipt(status: int) -> None:
    assert judge(reply(status, {"accepted": ["log:1"]}), IDS, NOW).meaning is Meaning.RECEIPT


@pytest.mark.parametrize(
    "answer",
    [
        reply(200, b"<html>Masuk ke WiFi</html>", "text/html"),
        reply(200, b'{"accepted": ["log:1"]}', "text/html"),
        reply(200, b'{"accepted": ["log:1"]}', ""),
        reply(200, b"<html>Masuk</html>"),
        reply(200, b""),
        reply(204, b"", ""),
        reply(200, b'{"accepted": ["log:1"'),
        reply(200, ["log:1"]),
        reply(200, {"status": "ok"}),
        reply(200, {"accepted": [], "duplicates": [], "rejected": []}),
        reply(200, {"accepted": "log:1"}),
        reply(200, {"accepted": {"log:1": True}}),
        reply(200, {"accepted": ["LOG:1"], "rejected": {"id": "log:1"}}),
        reply(200, b"\xff\xfe\x00"),
        reply(200, b"[" * 100_000),
    ],
)
def test_a_success_without_our_ids_is_no_receipt(answer: Reply) -> None:
    verdict = judge(answer, IDS, NOW)
    assert (verdict.meaning, verdict.code) == (Meaning.FAILED, "no_receipt")


@pytest.mark.parametrize("media_type", ["application/problem+json", "application/json"])
def test_a_422_that_names_an_event_refuses_that_event_only(media_type: str) -> None:
    body = {"accepted": ["log:1"], "rejected": [{"id": "log:2", "code": "bad"}]}
    verdict = judge(reply(422, body, media_type), IDS, NOW)
    assert verdict.meaning is Meaning.RECEIPT
    # What it says it kept may have been undone with the rest: it is asked again.
    assert verdict.accepted == frozenset()
    assert verdict.rejected == {"log:2": Rejection("bad", "")}


@pytest.mark.parametrize("body", [None, {"accepted": ["log:1"]}, {"rejected": [{"id": "other"}]}])
def test_a_422_that_names_none_refuses_the_batch(body: Any) -> None:
    verdict = judge(reply(422, body), IDS, NOW)
    assert (verdict.meaning, verdict.code) == (Meaning.REFUSED, "http_422")


@pytest.mark.parametrize(
    ("status", "meaning"),
    [
        (401, Meaning.LOCKED_OUT),
        (403, Meaning.LOCKED_OUT),
        (413, Meaning.TOO_LARGE),
        (429, Meaning.WAIT),
        (503, Meaning.WAIT),
        *(
            (status, Meaning.FAILED)
            for status in (302, 400, 404, 405, 408, 409, 415, 418, 500, 502, 504, 599)
        ),
    ],
)
def test_a_status_without_a_receipt(status: int, meaning: Meaning) -> None:
    """Also where the body says otherwise."""
    verdict = judge(reply(status, {"accepted": ["log:1"]}), IDS, NOW)
    assert (verdict.meaning, verdict.code) == (meaning, f"http_{status}")
    assert not verdict.accepted


def test_stored_and_refused_at_once_is_refused_and_so_seen() -> None:
    body = {"accepted": ["log:1"], "duplicates": ["log:1", "log:2"], "rejected": [{"id": "log:1"}]}
    verdict = judge(reply(200, body), IDS, NOW)
    assert verdict.rejected == {"log:1": Rejection("rejected", "")}
    assert not verdict.accepted
    assert verdict.duplicates == {"log:2"}


def test_the_portals_words_are_made_harmless() -> None:
    rejected = [{"id": "log:1", "code": "a\x1b[31m" + "b" * 99, "detail": "x\r\n\u202e" + "y" * 9999}]
    why = judge(reply(200, {"rejected": rejected}), IDS, NOW).rejected["log:1"]
    assert why.code == "a[31m" + "b" * 59
    assert why.detail == "x" + "y" * 299


@pytest.mark.parametrize(
    ("retry_after", "date", "wait_s"),
    [
        ("7", "", 7.0),
        (" 7 ", "", 7.0),
        ("0", "", 0.0),
        ("Tue, 14 Jul 2026 02:43:00 GMT", "", 120.0),
        ("Tue, 14 Jul 2026 02:43:00 GMT", "Tue, 14 Jul 2026 02:42:30 GMT", 30.0),
        ("Tue, 14 Jul 2026 02:43:00 -0000", "", 120.0),
        ("Tue, 14 Jul 2020 02:43:00 GMT", "", 0.0),
        ("Tue, 14 Jul 2026 02:43:00 GMT", "nonsense", 120.0),
        ("", "", None),
        ("soon", "", None),
        ("-5", "", None),
        ("1.5", "", None),
        ("٧", "", None),
        ("9" * 5000, "", 999999999.0),
        ("Tue, 99 Jul 2026 99:43:00 GMT", "", None),
    ],
)
def test_how_long_the_portal_asks_us_to_wait(retry_after: str, date: str, wait_s: float | None) -> None:
    answer = reply(429, retry_after=retry_after, date=date)
    assert judge(answer, IDS, NOW).wait_s == wait_s


@given(
    status=st.integers(100, 599),
    body=st.binary(max_size=80) | st.sampled_from([b'{"accepted":[]}', b"null", b'{"rejected":[{}]}']),
    retry_after=st.text(max_size=30),
    date=st.text(max_size=30),
)
def test_no_answer_settles_what_it_does_not_name(
    status: int, body: bytes, retry_after: str, date: str
) -> None:
    verdict = judge(Reply(status, "application/json", body, retry_after, date), IDS, NOW)
    assert verdict.meaning is not Meaning.RECEIPT
