"""What the portal's answer means. Nothing is believed but our own ids, echoed in the agreed form."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum, auto
from typing import Any

from pydantic_core import from_json

from common.portal.transport import Reply

_CODE_LENGTH = 64
_DETAIL_LENGTH = 300


class Meaning(Enum):
    """The kinds of answers, each with its own course of action."""

    RECEIPT = auto()
    """Some of our ids came back."""
    TOO_LARGE = auto()
    """413: the batch does not fit."""
    REFUSED = auto()
    """422 that names no event: one of the batch is not acceptable, unknown which."""
    WAIT = auto()
    """429 or 503: later."""
    LOCKED_OUT = auto()
    """401 or 403: the token is not good; nothing will change by itself."""
    UNSENT = auto()
    """No connection: the portal has seen nothing."""
    FAILED = auto()
    """Anything else: nothing is known about any event."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why the portal will never take an event; its words, made harmless."""

    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """An answer understood. The ids are ours only; `code` names a failure."""

    meaning: Meaning
    code: str = ""
    accepted: frozenset[str] = frozenset()
    duplicates: frozenset[str] = frozenset()
    rejected: Mapping[str, Rejection] = field(default_factory=dict)
    wait_s: float | None = None


_BY_STATUS = {
    401: Meaning.LOCKED_OUT,
    403: Meaning.LOCKED_OUT,
    413: Meaning.TOO_LARGE,
    422: Meaning.REFUSED,
    429: Meaning.WAIT,
    503: Meaning.WAIT,
}


def judge(reply: Reply, ids: Collection[str], now: datetime) -> Verdict:
    """What `reply` says about the events `ids`."""
    if 200 <= reply.status < 300:
        return _receipt(reply, ids) or Verdict(Meaning.FAILED, "no_receipt")
    if reply.status == 422:
        found = _receipt(reply, ids)
        if found is not None and found.rejected:
            # A refused batch may have been undone: what it says was stored is asked again.
            return Verdict(Meaning.RECEIPT, rejected=found.rejected)
    code = f"http_{reply.status}"
    meaning = _BY_STATUS.get(reply.status, Meaning.FAILED)
    wait_s = retry_after_s(reply, now) if meaning is Meaning.WAIT else None
    return Verdict(meaning, code, wait_s=wait_s)


def _receipt(reply: Reply, ids: Collection[str]) -> Verdict | None:
    if reply.media_type != "application/json" and not reply.media_type.endswith("+json"):
        return None
    try:
        answer = from_json(reply.body)
    except ValueError:
        return None
    if not isinstance(answer, dict):
        return None
    rejected = _rejected(answer.get("rejected"), ids)
    # Said to be stored and refused at once: the supervisor should see it.
    accepted = _ours(answer.get("accepted"), ids) - rejected.keys()
    duplicates = _ours(answer.get("duplicates"), ids) - rejected.keys() - accepted
    if not (accepted or duplicates or rejected):
        return None
    return Verdict(Meaning.RECEIPT, accepted=accepted, duplicates=duplicates, rejected=rejected)


def _ours(echoed: Any, ids: Collection[str]) -> frozenset[str]:
    if not isinstance(echoed, list):
        return frozenset()
    return frozenset(item for item in echoed if isinstance(item, str) and item in ids)


def _rejected(echoed: Any, ids: Collection[str]) -> dict[str, Rejection]:
    found: dict[str, Rejection] = {}
    for item in echoed if isinstance(echoed, list) else ():
        if isinstance(item, dict) and isinstance(item.get("id"), str) and item["id"] in ids:
            code = _harmless(item.get("code"), _CODE_LENGTH) or "rejected"
            found[item["id"]] = Rejection(code, _harmless(item.get("detail"), _DETAIL_LENGTH))
    return found


def _harmless(text: Any, length: int) -> str:
    if not isinstance(text, str):
        return ""
    return "".join(letter for letter in text[: 2 * length] if unicodedata.category(letter)[0] != "C")[:length]


def retry_after_s(reply: Reply, now: datetime) -> float | None:
    """Seconds that the portal asks us to wait, from its `Retry-After`; None where it says nothing usable.

    A date is compared with the portal's own `Date`, so that neither of two wrong clocks matters.
    """
    value = reply.retry_after.strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    until = _http_date(value)
    if until is None:
        return None
    return max(0.0, (until - (_http_date(reply.date) or now)).total_seconds())


def _http_date(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
