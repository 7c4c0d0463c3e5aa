"""What is a CloudEvent (1.0, JSON format), and what of it the portal counts."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from common.portal.payloads import SPEC_VERSION, TYPE_PREFIX, TYPE_SUFFIX
from common.portal.reference.tables import ID_LENGTH

_REQUIRED = ("id", "source", "type")
_NAME = re.compile(r"[a-z0-9]{1,20}")
_NOT_ATTRIBUTES = frozenset({"data", "data_base64"})
_TEXT_LENGTH = 2000
_HASH = re.compile(r"[0-9a-f]{64}")
LARGEST = 2**63 - 1
"""The largest number that every database keeps."""


class NotABatch(ValueError):
    """The body is not a JSON array of objects."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A CloudEvent. `name` is our event's name, "" for a type that is not ours."""

    source: str
    id: str
    type: str
    name: str
    time: str
    sequence: int | None
    business_date: date | None
    chain_hash: str | None
    data: dict[str, Any]
    body: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """Something that is not a CloudEvent; `id` as it stood there, where there was one."""

    id: str | None
    code: str
    detail: str


class _Invalid(Exception):
    def __init__(self, code: str, detail: str) -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


def parse_batch(body: bytes) -> list[Any]:
    """The items of a JSON batch; raises `NotABatch`."""
    try:
        items = json.loads(body, parse_constant=_no_constant)
    except (ValueError, RecursionError) as trouble:
        raise NotABatch("not JSON") from trouble
    if not isinstance(items, list):
        raise NotABatch("not a JSON array")
    return items


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def read_items(items: Sequence[Any]) -> tuple[list[Incoming], list[Rejected]]:
    """Tell events from what is none."""
    events: list[Incoming] = []
    rejected: list[Rejected] = []
    for item in items:
        try:
            events.append(_event(item))
        except _Invalid as reason:
            rejected.append(Rejected(_id_of(item), reason.code, reason.detail))
    return events, rejected


def _id_of(item: Any) -> str | None:
    found = item.get("id") if isinstance(item, dict) else None
    return found if isinstance(found, str) else None


def _event(item: Any) -> Incoming:
    if not isinstance(item, dict):
        raise _Invalid("not_an_event", "not a JSON object")
    if item.get("specversion") != SPEC_VERSION:
        raise _Invalid("specversion_unknown", f"specversion must be {SPEC_VERSION}")
    for name in _REQUIRED:
        if not item.get(name):
            raise _Invalid("attribute_missing", name)
        if len(str(item[name])) > ID_LENGTH:
            raise _Invalid("attribute_invalid", name)
    for name, value in item.items():
        if name not in _NOT_ATTRIBUTES:
            _check_attribute(name, value)
    data = item.get("data")
    return Incoming(
        source=item["source"],
        id=item["id"],
        type=item["type"],
        name=name_of(item["type"]),
        time=_time(item.get("time")),
        sequence=sequence_of(item.get("sequence")),
        business_date=_date(item.get("businessdate")),
        chain_hash=_hash(item.get("chainhash")),
        data=data if isinstance(data, dict) else {},
        body=_ascii(item),
    )


def _check_attribute(name: str, value: Any) -> None:
    if not _NAME.fullmatch(name):
        raise _Invalid("attribute_invalid", "a name has other than small letters and digits")
    if isinstance(value, bool) or (isinstance(value, int) and abs(value) < 2**31 and name not in _REQUIRED):
        return
    if not isinstance(value, str) or len(value) > _TEXT_LENGTH or not is_plain(value):
        raise _Invalid("attribute_invalid", name)


def is_plain(text: str) -> bool:
    """No control characters, and nothing that cannot be written as UTF-8."""
    return not any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in text)


def could_be_source(text: str) -> bool:
    """Whether an event may have this source."""
    return len(text) <= ID_LENGTH and is_plain(text)


def _time(value: Any) -> str:
    if value is None:
        return ""
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        moment = None
    if moment is None or moment.tzinfo is None or len(value) > 40:
        raise _Invalid("attribute_invalid", "time")
    return str(value)


def name_of(kind: str) -> str:
    """The name of our event of that CloudEvents type, "" for a type that is not ours."""
    is_ours = kind.startswith(TYPE_PREFIX) and kind.endswith(TYPE_SUFFIX)
    return kind[len(TYPE_PREFIX) : -len(TYPE_SUFFIX)] if is_ours else ""


def sequence_of(value: Any) -> int | None:
    """The sequence as a number, where it is one."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20:
        number = int(value)
        return number if number <= LARGEST else None
    return None


def _date(value: Any) -> date | None:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def _hash(value: Any) -> str | None:
    return value if isinstance(value, str) and _HASH.fullmatch(value) else None


def _ascii(item: dict[str, Any]) -> str:
    """As ASCII any text can be kept by any database, whatever stands in it."""
    try:
        return json.dumps(item, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    except ValueError as trouble:
        raise _Invalid("data_invalid", "a number is too large") from trouble
