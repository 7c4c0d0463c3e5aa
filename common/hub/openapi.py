"""The OpenAPI 3.1 document, made from the contract: its adapters are the only definition of what is sent.

Each command stands as a path of its own with its real body and answer, although one route serves them all.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import TypeAdapter
from pydantic.json_schema import JsonSchemaMode

from common.contract.commands import ADAPTERS
from common.contract.problems import MEDIA_TYPE, Problem
from common.contract.reports import MOST_DAYS, REPORTS
from common.contract.results import LEG_RESULT, RESULT_OF
from common.contract.snapshot import SITE, SNAPSHOT
from common.contract.version import PRODUCT
from common.domain.commands import COMMANDS, Command
from common.domain.events import EVENTS
from common.hub.routes import MOST_EVENTS

Schema = dict[str, Any]
_PROBLEMS = {
    "401": "The token is missing, wrong or revoked",
    "403": "The role, or the station's counter, may not do that",
    "404": "Something was named that this site does not have",
    "409": "The law of the queue says no: `code` says why",
    "413": "The body, or what was asked for, is too long",
    "422": "The request does not have the agreed form",
    "500": "Something is broken inside; it was logged",
    "503": "Busy, or the store failed: send the same command id again",
}
_ABOUT = (
    "Queue and service system of one Mal Pelayanan Publik. A command carries an id that its sender made and "
    "stored first: sent again, it gets the same answer and does nothing new."
)
_ALWAYS = ("401", "500")
_IDS = {"type": "string", "pattern": "^[0-9A-Za-z._:-]{1,64}$"}


def openapi() -> Schema:
    """The whole document."""
    schemas, definitions = _schemas()
    paths: Schema = {f"/v1/commands/{kind.name}": {"post": _command(kind, schemas)} for kind in COMMANDS}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Antrean MPP",
            "version": PRODUCT,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
            "description": _ABOUT,
        },
        "security": [{"token": []}],
        "paths": paths | _readings(schemas) | _reports(schemas),
        "components": {
            "schemas": definitions,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "responses": {status: _problem(says, schemas) for status, says in _PROBLEMS.items()},
        },
    }


def _schemas() -> tuple[dict[str, Schema], dict[str, Schema]]:
    """The schema of everything that is sent or answered, by name, and the definitions they refer to."""
    wanted: list[tuple[str, JsonSchemaMode, TypeAdapter[Any]]] = [
        *((name, "validation", adapter) for name, adapter in ADAPTERS.items()),
        *(
            (f"{kind.name} result", "serialization", RESULT_OF.get(kind.name, LEG_RESULT))
            for kind in COMMANDS
        ),
        *((f"{name} report", "serialization", adapter) for name, adapter in REPORTS.items()),
        ("snapshot", "serialization", SNAPSHOT),
        ("site", "serialization", SITE),
        ("problem", "serialization", Problem.adapter),
    ]
    made, whole = TypeAdapter.json_schemas(wanted, ref_template="#/components/schemas/{model}")
    definitions: dict[str, Schema] = whole["$defs"]
    for kind in COMMANDS:
        # As `parse_command` has it.
        body = definitions[kind.__name__]
        body["additionalProperties"] = False
        body["properties"]["command_id"] |= _IDS
    return {name: dict(schema) for (name, _), schema in made.items()}, definitions


def _command(kind: type[Command], schemas: dict[str, Schema]) -> Schema:
    answer = {
        "type": "object",
        "required": ["command_id", "sequence", "result"],
        "properties": {
            "command_id": _IDS,
            "sequence": {"type": "integer", "description": "The log's last event when this was answered"},
            "result": schemas[f"{kind.name} result"],
        },
    }
    return {
        "operationId": kind.name,
        "tags": ["commands"],
        "summary": (kind.__doc__ or "").strip().splitlines()[0],
        "requestBody": {"required": True, "content": {"application/json": {"schema": schemas[kind.name]}}},
        "responses": {"200": _json("What came of it", answer), **_refused(*_PROBLEMS)},
    }


def _readings(schemas: dict[str, Schema]) -> Schema:
    event = {
        "type": "object",
        "required": ["sequence", "name", "data"],
        "properties": {
            "sequence": {"type": "integer"},
            "name": {"enum": [kind.name for kind in EVENTS]},
            "data": {"type": "object"},
        },
    }
    events = {
        "type": "object",
        "required": ["sequence", "events"],
        "properties": {
            "sequence": {"type": "integer", "description": "The log's last event"},
            "events": {"type": "array", "items": event},
        },
    }
    health = {
        "type": "object",
        "required": ["status", "version", "sequence"],
        "properties": {
            "status": {"enum": ["ok", "failed"]},
            "version": {"type": "string"},
            "sequence": {"type": "integer"},
        },
    }
    pages = [_number("after", 0, 2**62, 0), _number("limit", 1, MOST_EVENTS, 500)]
    alive = _get(
        "health",
        "Whether the hub lives",
        {"200": _json("It does", health), "503": _json("It does not", health)},
    )
    return {
        "/v1/snapshot": _get("snapshot", "The open day at one event of the log", _read(schemas["snapshot"])),
        "/v1/events": _get("events", "Events of the log, in order", _read(events, "422"), pages),
        "/v1/catalogue": _get(
            "catalogue", "The site with its booths, services and counters", _read(schemas["site"])
        ),
        "/metrics": _get(
            "metrics",
            "Readings for Prometheus",
            {"200": {"description": "Readings", "content": {"text/plain": {}}}, **_refused("403", *_ALWAYS)},
        ),
        "/openapi.json": _get("openapi", "This document", _read({"type": "object"})),
        "/healthz": {"get": {**alive["get"], "security": []}},
    }


def _reports(schemas: dict[str, Schema]) -> Schema:
    codes = {"type": "array", "items": {"type": "string"}}
    parameters: list[Schema] = [
        {"name": "from_date", "in": "query", "schema": {"type": "string", "format": "date"}},
        {"name": "to_date", "in": "query", "schema": {"type": "string", "format": "date"}},
        {"name": "booths", "in": "query", "schema": codes},
        {"name": "services", "in": "query", "schema": codes},
        {"name": "target_s", "in": "query", "schema": {"type": "integer", "minimum": 0}},
    ]
    refused = _refused(*_ALWAYS, "403", "404", "413", "422", "503")
    return {
        f"/v1/reports/{name}": _get(
            f"report_{name}",
            f"The report {name.value}; at most {MOST_DAYS} days, without dates the open day",
            {"200": _json("As it is now", schemas[f"{name} report"]), **refused},
            parameters,
        )
        for name in REPORTS
    }


def _get(name: str, says: str, responses: Schema, parameters: list[Schema] | None = None) -> Schema:
    operation: Schema = {"operationId": name, "tags": ["readings"], "summary": says, "responses": responses}
    return {"get": operation | ({"parameters": parameters} if parameters else {})}


def _number(name: str, least: int, most: int, usual: int) -> Schema:
    schema = {"type": "integer", "minimum": least, "maximum": most, "default": usual}
    return {"name": name, "in": "query", "schema": schema}


def _read(schema: Schema, *problems: str) -> Schema:
    return {"200": _json("As it is now", schema), **_refused(*_ALWAYS, *problems)}


def _json(says: str, schema: Schema) -> Schema:
    return {"description": says, "content": {"application/json": {"schema": schema}}}


def _problem(says: str, schemas: dict[str, Schema]) -> Schema:
    return {"description": says, "content": {MEDIA_TYPE: {"schema": schemas["problem"]}}}


def _refused(*statuses: str) -> dict[str, dict[Literal["$ref"], str]]:
    return {status: {"$ref": f"#/components/responses/{status}"} for status in sorted(statuses)}
