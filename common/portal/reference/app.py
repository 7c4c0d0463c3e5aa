"""The portal's routes. Every route under `/v1` needs the token; the pages show counts and numbers only."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import FastAPI, Header, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import FileResponse, HTMLResponse
from sqlalchemy.exc import SQLAlchemyError
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from common.portal.reference.access import Access
from common.portal.reference.intake import (
    LARGEST,
    NotABatch,
    could_be_source,
    parse_batch,
    read_items,
)
from common.portal.reference.page import STATIC, Page
from common.portal.reference.problems import PortalProblem, answer_with_problems
from common.portal.reference.records import Receipt, Records
from common.portal.reference.ticket_page import TicketPage
from common.portal.transport import BATCH_TYPE
from common.runtime.version import VERSION

logger = logging.getLogger(__name__)

MAX_BYTES = 2_000_000
MAX_EVENTS = 1000
LATEST = 50
_UNLISTED = {"X-Robots-Tag": "noindex"}
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def create_app(records: Records, access: Access, page: Page, *, max_bytes: int = MAX_BYTES) -> FastAPI:
    """The portal as an ASGI app; it owns nothing and closes nothing."""
    app = FastAPI(title="Antrean MPP: reference portal", version=VERSION, docs_url=None, redoc_url=None)
    answer_with_problems(app)
    app.add_middleware(Hardened)
    _add_intake(app, records, access, max_bytes)
    _add_checks(app, records, access)
    _add_page(app, records, page)
    _add_ticket(app, records, TicketPage())
    return app


class Hardened:
    """Sets the headers that keep a browser from doing more than showing the page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_hardened(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_hardened)


def _require(access: Access, authorization: str) -> None:
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not access.admits(token.strip()):
        raise PortalProblem(401, "unauthorised", "The token is missing or wrong.", WWW_Authenticate="Bearer")


async def _read_body(request: Request, max_bytes: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > max_bytes:
            raise PortalProblem(
                413, "too_large", f"A batch has at most {max_bytes} bytes.", Connection="close"
            )
    return bytes(body)


def _items(request: Request, body: bytes) -> list[Any]:
    media_type = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if media_type != BATCH_TYPE:
        raise PortalProblem(415, "media_type_unknown", f"Only {BATCH_TYPE} is taken.")
    try:
        items = parse_batch(body)
    except NotABatch as reason:
        raise PortalProblem(400, "malformed", f"The body is no batch: {reason}.") from reason
    if len(items) > MAX_EVENTS:
        raise PortalProblem(413, "too_large", f"A batch has at most {MAX_EVENTS} events.")
    return items


def _add_intake(app: FastAPI, records: Records, access: Access, max_bytes: int) -> None:
    @app.post("/v1/events")
    async def take_events(request: Request, authorization: Annotated[str, Header()] = "") -> dict[str, Any]:
        """Take in a CloudEvents batch. What the answer names is committed."""
        _require(access, authorization)
        items = _items(request, await _read_body(request, max_bytes))
        return asdict(await run_in_threadpool(_take, records, items))


def _take(records: Records, items: list[Any]) -> Receipt:
    incoming, rejected = read_items(items)
    receipt = records.take(incoming)
    receipt.rejected += rejected
    return receipt


def _add_checks(app: FastAPI, records: Records, access: Access) -> None:
    @app.get("/v1/sites/{source}/events")
    def events_of(
        source: str,
        after: Annotated[int, Query(ge=0, le=LARGEST)] = 0,
        limit: Annotated[int, Query(ge=1, le=1000)] = 500,
        authorization: Annotated[str, Header()] = "",
    ) -> Response:
        """Events of a site by order of arrival; `next` is the `after` of the page that follows."""
        _require(access, authorization)
        if not could_be_source(source):
            raise PortalProblem(404, "not_found", "There is no such site.")
        found = records.events_of(source, after, limit)
        following = found[-1][0] if len(found) == limit else None
        body = (
            f'{{"source":{json.dumps(source)},"count":{records.count_of(source)},"next":{json.dumps(following)},'
            f'"events":[{",".join(text for _, text in found)}]}}'
        )
        return Response(body, media_type="application/json")

    @app.get("/healthz")
    def health() -> dict[str, Any]:
        records.check()
        return {"status": "ok", "version": VERSION}


def _add_page(app: FastAPI, records: Records, page: Page) -> None:
    @app.get("/", response_class=HTMLResponse, include_in_schema=False)
    def overview(lang: Annotated[str, Query(max_length=8)] = "id") -> HTMLResponse:
        return HTMLResponse(page.render(*records.overview(LATEST), language=lang))

    @app.get("/static/{name}", include_in_schema=False)
    def static(name: str) -> Response:
        found = STATIC.get(name)
        if found is None:
            raise PortalProblem(404, "not_found", "There is no such page.")
        path, media_type = found
        return FileResponse(path, media_type=media_type, headers={"Cache-Control": "public, max-age=86400"})


def _add_ticket(app: FastAPI, records: Records, page: TicketPage) -> None:
    @app.get("/t/{tracking_token}", response_class=HTMLResponse, include_in_schema=False)
    def ticket(tracking_token: str, lang: str = "id") -> HTMLResponse:
        """How one ticket stands. Its random token is the key; whoever holds the paper has it."""
        try:
            found = records.ticket(tracking_token)
        except SQLAlchemyError as trouble:
            logger.warning("the database does not take part: %s", type(trouble).__name__)
            return HTMLResponse(page.unavailable(lang), 503, _UNLISTED | {"Retry-After": "10"})
        if found is None:
            return HTMLResponse(page.unknown(lang), 404, _UNLISTED)
        return HTMLResponse(page.render(found, lang), headers=_UNLISTED)
