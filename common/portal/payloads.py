"""What leaves the building. This page decides it, field by field, and no other.

A field that is not written here never leaves, whatever an event of a later version carries.

What stays inside, and why:

- `officer`, everywhere: who served is the building's own matter.
- `station`: its key is written by people and could name one.
- the exact priority class: it can tell of a disability or a pregnancy (health is "specific" data, UU
  27/2022 art. 4). What leaves is `ordinary` or `priority`, enough for the order of calls and for the
  reports.
- why an officer chose a number (`because.data.reason`): "special need" tells of a person. Why a ticket
  was put aside or sent elsewhere does the same, and why a counter pauses tells of its officer.
- `person_ref`: made to know a person again, which is this building's need and nobody else's.
- `for_officer`, and the notes at the end of a service: how the building works inside.
- that a citizen comes for another one (`representative`): it tells of that other.
- the text of an announcement: free text, for those in the lobby.
- who works here and with which stations, and the rules, days and ticket lines that a site sets itself.
- `at`: it is the envelope's `time`, with the offset of the site's own zone.

What leaves although it belongs to one ticket: `tracking_token`, because the portal's page that a citizen
opens on the phone finds the ticket by it. It is random, names no one, and only who holds the paper has
it; a portal shows it to nobody.

A field that is as usual is left out, here as in the log: `then` empty, `party_size` 1, a delivered
`quantity` 1, `by_time` false, and what is null. A portal reads them so.

The envelope is CloudEvents 1.0 JSON. `id` is the log's own id with the sequence, so a repeat is known for
ever. `sequence` is padded with zeros, as the CloudEvents sequence extension wants its text to sort;
`businessdate` is the site's service day; `chainhash` is the log's hash at this event: a portal that keeps
it anchors the chain, so that a log rewritten or cut short at the site no longer agrees with what the
portal has seen. (The officer is under that hash too, but so is the command's random id, which stays
inside: nobody can try officers out.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import quote
from zoneinfo import ZoneInfo

from pydantic_core import from_json, to_json

from common.domain.words import ORDINARY
from common.store.log import LogRow

SPEC_VERSION = "1.0"
TYPE_PREFIX = "id.go.mpp.antrean."
TYPE_SUFFIX = ".v1"
SOURCE_PREFIX = "urn:antrean-mpp:site:"
PRIORITY = "priority"
SEQUENCE_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Keep:
    """The field leaves as it is."""


@dataclass(frozen=True, slots=True)
class Coarse:
    """A priority class leaves as `ordinary` or `priority`."""


@dataclass(frozen=True, slots=True)
class Only:
    """Of an object, these fields leave."""

    fields: Mapping[str, Rule]


@dataclass(frozen=True, slots=True)
class Each:
    """Of each object in a list, these fields leave."""

    fields: Mapping[str, Rule]


Rule = Keep | Coarse | Only | Each
KEEP: Final = Keep()

_BECAUSE = Only(
    {
        "code": KEEP,
        "data": Only(
            {
                "waited_s": KEEP,
                "ceiling_s": KEEP,
                "ordinary_since": KEEP,
                "ordinary_per_priority": KEEP,
                "after_s": KEEP,
                "before_s": KEEP,
                "parked_s": KEEP,
            }
        ),
    }
)

_BOOTH = Only(dict.fromkeys(("code", "name", "agency", "zone", "floor", "summary", "summary_en"), KEEP))
_SERVICE = Only(
    dict.fromkeys(
        (
            "code",
            "booth",
            "name",
            "name_en",
            "fee",
            "fee_kind",
            "processing_time",
            "product",
            "quota",
            "takes_tickets",
            "after",
        ),
        KEEP,
    )
)

ALLOWED: Mapping[str, Only] = MappingProxyType(
    {
        "day_opened": Only({"business_date": KEEP}),
        "ticket_issued": Only(
            {
                "leg_id": KEEP,
                "visit_id": KEEP,
                "business_date": KEEP,
                "series": KEEP,
                "number": KEEP,
                "code": KEEP,
                "booth": KEEP,
                "service": KEEP,
                "priority_class": Coarse(),
                "tracking_token": KEEP,
                "then": KEEP,
                "party_size": KEEP,
                "appointment_at": KEEP,
            }
        ),
        "leg_added": Only(
            {
                "leg_id": KEEP,
                "visit_id": KEEP,
                "from_leg": KEEP,
                "cause": KEEP,
                "business_date": KEEP,
                "series": KEEP,
                "number": KEEP,
                "part": KEEP,
                "code": KEEP,
                "booth": KEEP,
                "service": KEEP,
                "priority_class": Coarse(),
                "tracking_token": KEEP,
                "rank_at": KEEP,
                "then": KEEP,
                "party_size": KEEP,
            }
        ),
        "print_confirmed": Only({"leg_id": KEEP, "by": KEEP}),
        "print_voided": Only({"leg_id": KEEP, "reason": KEEP}),
        "leg_called": Only({"leg_id": KEEP, "counter": KEEP, "because": _BECAUSE}),
        "leg_recalled": Only({"leg_id": KEEP, "counter": KEEP, "calls": KEEP}),
        "service_started": Only({"leg_id": KEEP, "counter": KEEP}),
        "service_finished": Only(
            {
                "leg_id": KEEP,
                "counter": KEEP,
                "outcome": KEEP,
                "delivered": Each({"service": KEEP, "quantity": KEEP}),
            }
        ),
        "leg_no_show": Only({"leg_id": KEEP, "counter": KEEP, "by_time": KEEP}),
        "leg_undone": Only({"leg_id": KEEP, "counter": KEEP, "status": KEEP}),
        "leg_parked": Only({"leg_id": KEEP, "counter": KEEP, "return_at": KEEP}),
        "leg_returned": Only({"leg_id": KEEP, "cause": KEEP, "rank_at": KEEP}),
        "leg_transferred": Only({"leg_id": KEEP, "counter": KEEP, "to_leg": KEEP}),
        "priority_changed": Only({"leg_id": KEEP, "priority_class": Coarse()}),
        "visit_planned": Only({"leg_id": KEEP, "then": KEEP}),
        "leg_cancelled": Only({"leg_id": KEEP, "reason": KEEP}),
        "counter_opened": Only({"counter": KEEP, "booth": KEEP, "services": KEEP}),
        "counter_closed": Only({"counter": KEEP, "reason": KEEP}),
        "break_began": Only({"counter": KEEP}),
        "break_ended": Only({"counter": KEEP}),
        "booth_shut": Only({"booth": KEEP, "reason": KEEP, "until": KEEP}),
        "booth_reopened": Only({"booth": KEEP}),
        "announced": Only({}),
        "site_set": Only({"title": KEEP, "tagline": KEEP, "time_zone": KEEP}),
        "booth_set": Only({"booth": _BOOTH, "place": KEEP}),
        "booth_removed": Only({"code": KEEP}),
        "service_set": Only({"service": _SERVICE, "place": KEEP}),
        "service_removed": Only({"code": KEEP}),
        "counter_set": Only({"counter": Only({"code": KEEP, "booth": KEEP}), "place": KEEP}),
        "counter_removed": Only({"code": KEEP}),
        "policy_set": Only({}),
        "calendar_set": Only({}),
        "ticket_text_set": Only({}),
        "officer_set": Only({}),
        "officer_password_reset": Only({}),
        "station_added": Only({}),
        "station_revoked": Only({}),
        "station_token_issued": Only({}),
    }
)


class StaysInside(Exception):
    """An event that does not leave; `code` says why: `nothing_decided` on its kind, or `unreadable`."""

    def __init__(self, code: str, name: str) -> None:
        super().__init__(code, name)
        self.code = code
        self.name = name


@dataclass(frozen=True, slots=True)
class Sender:
    """Who uploads: the site, its log, and the zone in which its times are written."""

    site: str
    log_id: str
    zone: ZoneInfo

    @property
    def source(self) -> str:
        """The CloudEvents source of this site."""
        return SOURCE_PREFIX + quote(self.site, safe="")

    def event_id(self, sequence: int) -> str:
        return f"{self.log_id}:{sequence}"


def type_of(name: str) -> str:
    """The CloudEvents type of an event name."""
    return TYPE_PREFIX + name + TYPE_SUFFIX


def allowed_data(name: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """Of an event's data what may leave; raises `StaysInside`."""
    rule = ALLOWED.get(name)
    if rule is None:
        raise StaysInside("nothing_decided", name)
    return _only(rule, data)


def _only(rule: Only, value: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _apply(rule.fields[name], value[name]) for name in rule.fields if name in value}


def _apply(rule: Rule, value: Any) -> Any:
    if isinstance(rule, Only):
        # Something else where an object was agreed is nothing that anybody decided on.
        return _only(rule, value) if isinstance(value, Mapping) else None
    if isinstance(rule, Each):
        kept = Only(rule.fields)
        return (
            [_only(kept, item) for item in value if isinstance(item, Mapping)]
            if isinstance(value, list)
            else []
        )
    if isinstance(rule, Coarse):
        return ORDINARY if value == ORDINARY else PRIORITY
    # A kept field is a plain value or a list of them: an object in its place was not decided on either.
    if isinstance(value, Mapping):
        return None
    if isinstance(value, list):
        return [item for item in value if not isinstance(item, Mapping | list)]
    return value


def _object(row: LogRow) -> dict[str, Any]:
    try:
        data = from_json(row.data)
    except ValueError:
        data = None
    if not isinstance(data, dict):
        raise StaysInside("unreadable", row.name)
    return data


def cloud_event(row: LogRow, sender: Sender) -> bytes:
    """One row of the log as CloudEvents JSON; the same bytes each time. Raises `StaysInside`."""
    data = allowed_data(row.name, _object(row))
    return to_json(
        {
            "specversion": SPEC_VERSION,
            "id": sender.event_id(row.sequence),
            "source": sender.source,
            "type": type_of(row.name),
            "time": row.at.astimezone(sender.zone).isoformat(),
            "datacontenttype": "application/json",
            "sequence": f"{row.sequence:0{SEQUENCE_DIGITS}d}",
            "businessdate": row.business_date.isoformat(),
            "chainhash": row.hash.hex(),
            "data": data,
        }
    )
