"""Events on the wire and in the log: the same JSON in both, written once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import from_json

from common.domain.events import CATALOGUE_EVENTS, EVENTS, Event

ADAPTERS: Mapping[str, TypeAdapter[Event]] = MappingProxyType(
    {kind.name: TypeAdapter(kind) for kind in EVENTS}
)
_WHOLE = frozenset(kind.name for kind in CATALOGUE_EVENTS)
"""A rule of the site whose default changes in a later version must still read as it was set."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event with its place in the log."""

    sequence: int
    event: Event


def event_json(event: Event) -> bytes:
    """The event's data as JSON, without its name. What is as usual is left out, but for the configuration."""
    name = event.name
    return ADAPTERS[name].serializer.to_json(event, exclude_defaults=name not in _WHOLE)


def event_from(name: str, data: bytes | str) -> Event:
    """The event of that name from its JSON data."""
    return ADAPTERS[name].validate_json(data)


def frame(sequence: int, name: str, data: bytes) -> bytes:
    """One event as it stands in the feed: `{"sequence":…,"name":…,"data":{…}}`."""
    return b'{"sequence":%d,"name":"%b","data":%b}' % (sequence, name.encode(), data)


def recorded_from(item: Mapping[str, Any]) -> Recorded:
    """One event of the feed, from its parsed JSON."""
    return Recorded(item["sequence"], ADAPTERS[item["name"]].validate_python(item["data"]))


def recorded_list(payload: bytes | str) -> list[Recorded]:
    """Many events from a JSON array of feed items."""
    return [recorded_from(item) for item in from_json(payload)]
