"""What happened, counted from the hub's log and from what the portal really has."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

import requests

from common.domain.errors import Unreachable

PAGE = 500
PATIENCE_S = 30.0
TIMEOUT_S = 10.0


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of `summary.json`. `lost` counts events that the portal does not have."""

    issued: int
    printed: int
    called: int
    served: int
    events: int
    uploaded: int
    duplicates: int
    lost: int

    def as_json(self) -> dict[str, int]:
        return asdict(self)


def read_log(hub_url: str, token: str) -> list[dict[str, Any]]:
    """Every event of the hub's log, over its own API."""
    items: list[dict[str, Any]] = []
    after = 0
    while True:
        page = _page(f"{hub_url}/v1/events", token, after)["events"]
        if not page:
            return items
        items += page
        after = page[-1]["sequence"]


def read_portal(portal_url: str, token: str, source: str) -> list[dict[str, Any]]:
    """Every event that the portal keeps for a site."""
    items: list[dict[str, Any]] = []
    after = 0
    while True:
        page = _page(f"{portal_url}/v1/sites/{source}/events", token, after)
        items += page["events"]
        if page["next"] is None:
            return items
        after = page["next"]


def _page(url: str, token: str, after: int) -> dict[str, Any]:
    """The events of one page and what the server says beside them; raises what `requests` raises."""
    answer = requests.get(
        url,
        params={"after": after, "limit": PAGE},
        headers={"Authorization": f"Bearer {token}"},
        timeout=TIMEOUT_S,
    )
    answer.raise_for_status()
    page: dict[str, Any] = answer.json()
    return page


def summarise(log: list[dict[str, Any]], portal: list[dict[str, Any]]) -> Summary:
    """Count both sides. A duplicate is a number given twice or an event kept twice."""
    names = Counter(item["name"] for item in log)
    codes = Counter(
        (item["data"]["business_date"], item["data"]["code"])
        for item in log
        if item["name"] == "ticket_issued"
    )
    kept = Counter(int(item["sequence"]) for item in portal)
    return Summary(
        issued=names["ticket_issued"],
        printed=sum(1 for item in log if item["name"] == "print_confirmed" and item["data"]["by"] == "paper"),
        called=names["leg_called"],
        served=names["service_finished"],
        events=len(log),
        uploaded=len(kept),
        duplicates=sum(n - 1 for n in codes.values()) + sum(n - 1 for n in kept.values()),
        lost=len({item["sequence"] for item in log} - set(kept)),
    )


def wait_for_upload(hub_url: str, hub_token: str, portal_url: str, portal_token: str, source: str) -> Summary:
    """The summary once the portal has the whole log; raises `Unreachable` when it does not get there."""
    until = time.monotonic() + PATIENCE_S
    while True:
        found = summarise(read_log(hub_url, hub_token), read_portal(portal_url, portal_token, source))
        if found.lost == 0:
            return found
        if time.monotonic() > until:
            raise Unreachable("portal", f"{found.lost} events have not arrived")
