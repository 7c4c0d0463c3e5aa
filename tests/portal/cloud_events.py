"""CloudEvents as a hub sends them, for the tests of the portal."""

from __future__ import annotations

from typing import Any

SOURCE = "urn:antrean-mpp:site:SKM"


def cloud_event(
    sequence: int, name: str = "counter_closed", *, source: str = SOURCE, **data: Any
) -> dict[str, Any]:
    return {
        "specversion": "1.0",
        "id": f"log-1:{sequence}",
        "source": source,
        "type": f"id.go.mpp.antrean.{name}.v1",
        "time": "2026-07-14T09:41:28+07:00",
        "datacontenttype": "application/json",
        "sequence": f"{sequence:016d}",
        "businessdate": "2026-07-14",
        "chainhash": f"{sequence:064x}",
        "data": data,
    }


def ticket(sequence: int, leg_id: str, code: str = "A-001", **more: Any) -> dict[str, Any]:
    data = {"leg_id": leg_id, "code": code, "booth": "A", "service": "A1", "tracking_token": "rahasia"}
    return cloud_event(sequence, "ticket_issued", **data, **more)
