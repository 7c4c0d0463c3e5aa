"""The OpenAPI document says what the hub does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from prometheus_client import CollectorRegistry
from starlette.routing import Route

from common.contract.reports import REPORTS
from common.domain.commands import COMMANDS
from common.domain.events import EVENTS
from common.hub.openapi import openapi
from common.hub.routes import routes
from tests.hub.living import Asking, LiveHub


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return openapi()


def references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"]
        for inner in part.values():
            yield from references(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from references(inner)


def resolve(document: dict[str, Any], reference: str) -> Any:
    found: Any = document
    for step in reference.removeprefix("#/").split("/"):
        found = found[step]
    return found


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    found = list(references(document))
    assert len(found) > 50
    for reference in found:
        assert isinstance(resolve(document, reference), dict)


def test_it_is_version_3_1_and_what_the_hub_serves(shared: Asking, document: dict[str, Any]) -> None:
    assert document["openapi"] == "3.1.0"
    assert shared.get("/openapi.json").json() == document


def test_it_knows_every_route_of_the_app(live: LiveHub, document: dict[str, Any]) -> None:
    router = routes(live.hub, CollectorRegistry(), dict)
    served = {
        (path, method.lower())
        for route in router.routes
        if isinstance(route, Route)
        for method in (route.methods or ()) - {"HEAD"}
        for path in (
            [f"/v1/commands/{kind.name}" for kind in COMMANDS]
            if route.path == "/v1/commands/{name}"
            else [f"/v1/reports/{name}" for name in REPORTS]
            if route.path == "/v1/reports/{name}"
            else [route.path]
        )
    }
    assert served == {(path, method) for path, item in document["paths"].items() for method in item}


def test_every_command_has_its_own_body_and_answer(document: dict[str, Any]) -> None:
    for kind in COMMANDS:
        operation = document["paths"][f"/v1/commands/{kind.name}"]["post"]
        body = operation["requestBody"]["content"]["application/json"]["schema"]
        schema = resolve(document, body["$ref"])
        assert schema["additionalProperties"] is False
        assert "command_id" in schema["required"]
        answer = operation["responses"]["200"]["content"]["application/json"]["schema"]
        assert set(answer["required"]) == {"command_id", "sequence", "result"}
        assert {"401", "403", "404", "409", "413", "422", "500", "503"} <= set(operation["responses"])


def test_an_answer_has_the_fields_that_are_promised(ask: Asking, document: dict[str, Any]) -> None:
    answer = ask.send("issue_ticket", service="A1").json()
    promised = document["components"]["schemas"]["TicketResult"]
    assert answer["result"].keys() == set(promised["properties"])


def test_only_health_is_open(document: dict[str, Any]) -> None:
    assert document["security"] == [{"token": []}]
    open_ones = [
        path for path, item in document["paths"].items() for one in item.values() if one.get("security") == []
    ]
    assert open_ones == ["/healthz"]


def test_the_kinds_of_events_are_named(document: dict[str, Any]) -> None:
    answer = document["paths"]["/v1/events"]["get"]["responses"]["200"]
    event = answer["content"]["application/json"]["schema"]["properties"]["events"]["items"]
    assert event["properties"]["name"]["enum"] == [kind.name for kind in EVENTS]


def test_the_closed_lists_of_the_law_are_closed_in_the_document_too(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    for name in ("ParkReason", "TransferReason", "BreakReason", "BoothCloseReason", "Place", "Outcome"):
        assert schemas[name]["enum"], name
    delivered = schemas["Finish"]["properties"]["delivered"]["items"]
    assert resolve(document, delivered["$ref"])["properties"].keys() == {"service", "quantity"}
