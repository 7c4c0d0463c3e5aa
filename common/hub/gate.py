"""The gate before every HTTP route: no token, no answer, except on `/healthz`. Unknown addresses too."""

from __future__ import annotations

from http import HTTPStatus

from fastapi import Request
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from common.contract.problems import MEDIA_TYPE, Problem, problem_of
from common.contract.refusals import Forbidden, Unauthorised
from common.contract.wire import MAX_MESSAGE, MAX_SITE_MESSAGE, Role
from common.hub.access import Access, bearer
from common.hub.problems import of_status
from common.store.access import Station

OPEN_PATHS = frozenset({"/healthz"})
_STATION = "antrean.station"


class Gate:
    """ASGI middleware; in front of the router, so that a new route is closed until somebody opens it."""

    def __init__(self, app: ASGIApp, access: Access) -> None:
        self._app = app
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or (scope["type"] == "http" and scope["path"] in OPEN_PATHS):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        held = await self._access.find(bearer(headers.get("authorization")))
        length = headers.get("content-length", "0")
        if held is None:
            await problem_response(problem_of(Unauthorised()))(scope, receive, send)
        elif not length.isdecimal() or int(length) > most_of(held.station):
            await problem_response(of_status(HTTPStatus.REQUEST_ENTITY_TOO_LARGE))(scope, receive, send)
        else:
            scope[_STATION] = held.station
            await self._app(scope, receive, send)


def station_of(request: Request) -> Station:
    """Who asks."""
    station: Station = request.scope[_STATION]
    return station


def require(station: Station, *roles: Role) -> None:
    if station.role not in roles:
        raise Forbidden(role=station.role.value)


def most_of(station: Station) -> int:
    """How long a body the station may send."""
    return MAX_SITE_MESSAGE if station.role is Role.SUPERVISOR else MAX_MESSAGE


async def body_of(request: Request) -> bytes:
    """The whole body; raises `TooLarge` as soon as it is too long, whatever its head said."""
    parts: list[bytes] = []
    most = most_of(station_of(request))
    length = 0
    async for part in request.stream():
        length += len(part)
        if length > most:
            raise TooLarge
        parts.append(part)
    return b"".join(parts)


class TooLarge(Exception):
    """The body is longer than any command."""


def problem_response(problem: Problem) -> Response:
    headers = {}
    if problem.status == HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    retry = problem.data.get("retry_after_s")
    if retry is not None or problem.status == HTTPStatus.SERVICE_UNAVAILABLE:
        headers["Retry-After"] = str(retry or 1)
    return Response(Problem.adapter.dump_json(problem), problem.status, headers, MEDIA_TYPE)
