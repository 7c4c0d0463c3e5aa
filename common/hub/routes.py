"""The HTTP routes: the same commands as over the WebSocket, and what integrators read."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from pydantic_core import from_json, to_json

from common.contract.problems import problem_of
from common.contract.refusals import Malformed
from common.contract.results import answer_json
from common.contract.version import PRODUCT
from common.contract.wire import Role
from common.domain.commands import Command
from common.hub.gate import body_of, problem_response, require, station_of
from common.hub.hub import Hub
from common.store.writer import Outcome, Stored

JSON = "application/json"
MOST_EVENTS = 1000
MANY = frozenset({"booths", "services"})
"""Parameters of a report that may be given more than once."""


def routes(hub: Hub, metrics: CollectorRegistry, document: Callable[[], Mapping[str, Any]]) -> APIRouter:
    """All routes of `hub`; `document` makes the OpenAPI document."""
    router = APIRouter()
    # Past FastAPI's reading of parameters, which would cost a quarter of the command (measured).
    router.add_route("/v1/commands/{name}", _command(hub), methods=["POST"])
    _add_readings(router, hub)
    _add_about(router, hub, metrics, document)
    return router


def _command(hub: Hub) -> Callable[[Request], Awaitable[Response]]:
    async def send_command(request: Request) -> Response:
        name: str = request.path_params["name"]
        body = await body_of(request)
        try:
            said = from_json(body)
        except ValueError:
            raise Malformed(command=name[:128], field="", detail="not JSON") from None
        loop = asyncio.get_running_loop()
        answered: asyncio.Future[tuple[str, Outcome]] = loop.create_future()

        def reply(command: Command, received: float, outcome: Outcome) -> None:
            hub.tally.answered(command.name, outcome, hub.clock.monotonic() - received)
            if not answered.done():  # who asked may be gone
                answered.set_result((command.command_id, outcome))

        hub.send(name, said, station_of(request), None, reply)
        command_id, outcome = await answered
        if isinstance(outcome, Stored):
            return Response(answer_json(command_id, outcome.sequence, outcome.result), media_type=JSON)
        return problem_response(problem_of(outcome))

    return send_command


def _add_readings(router: APIRouter, hub: Hub) -> None:
    @router.get("/v1/snapshot")
    async def snapshot() -> Response:
        # What was answered before this request is in it.
        taken = await hub.snapshots.at_least(hub.feed.head)
        return Response(taken.json, media_type=JSON)

    @router.get("/v1/events")
    async def events(
        after: Annotated[int, Query(ge=0, le=2**62)] = 0,
        limit: Annotated[int, Query(ge=1, le=MOST_EVENTS)] = 500,
    ) -> Response:
        head = hub.feed.head
        page = await hub.log_after(after, limit)
        body = b'{"sequence":%d,"events":[%b]}' % (
            max(head, after + len(page) if page else 0),
            b",".join(page),
        )
        return Response(body, media_type=JSON)

    @router.get("/v1/reports/{name}")
    async def report(request: Request, name: str) -> Response:
        given = request.query_params
        params = {key: given.getlist(key) if key in MANY else given[key] for key in given}
        return Response(await hub.report(name, params, station_of(request), None), media_type=JSON)

    @router.get("/v1/catalogue")
    async def catalogue() -> Response:
        return Response(hub.site_json, media_type=JSON)


def _add_about(
    router: APIRouter, hub: Hub, metrics: CollectorRegistry, document: Callable[[], Mapping[str, Any]]
) -> None:
    @router.get("/healthz")
    async def health() -> Response:
        lives = hub.writer.is_running
        body = to_json({"status": "ok" if lives else "failed", "version": PRODUCT, "sequence": hub.feed.head})
        return Response(body, 200 if lives else 503, media_type=JSON)

    @router.get("/metrics")
    async def readings(request: Request) -> Response:
        require(station_of(request), Role.SUPERVISOR, Role.INTEGRATOR)
        return Response(generate_latest(metrics), media_type=CONTENT_TYPE_LATEST)

    @router.get("/openapi.json")
    async def openapi() -> Response:
        return Response(to_json(document()), media_type=JSON)
