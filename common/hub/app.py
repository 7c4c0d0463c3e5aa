"""The hub's composition root: everything is made and joined here."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from prometheus_client import CollectorRegistry
from starlette.exceptions import HTTPException

from common.contract.problems import problem_of
from common.contract.refusals import Internal, Malformed
from common.contract.snapshot import SITE
from common.contract.wire import HEARTBEAT_S
from common.domain.errors import Refusal
from common.domain.snapshot import snapshot_of
from common.hub.access import Access
from common.hub.administration import Administration
from common.hub.feed import Feed, Ring
from common.hub.gate import Gate, TooLarge, problem_response
from common.hub.housekeeping import ACCESS_S, SESSIONS_S, Housekeeping
from common.hub.hub import Hub
from common.hub.openapi import openapi
from common.hub.passwords import Passwords
from common.hub.problems import of_status
from common.hub.queries import Queries
from common.hub.routes import routes
from common.hub.sign_in import SignIns
from common.hub.snapshots import Snapshots
from common.hub.tally import Readers, Readings, Tally
from common.runtime.clock import Clock
from common.store.catalogue import load_site
from common.store.store import Store
from common.store.writer import Delivered, Writer

if TYPE_CHECKING:
    from common.portal.payloads import Sender
    from common.portal.transport import PortalTransport
    from common.portal.uploader import Uploader

log = logging.getLogger(__name__)

WRITER_STOP_S = 2.0
UPLOAD_STOP_S = 1.0
TURN_S = 0.005
"""The writer waits no longer for the loop: giving a thousand screens their events takes longer than that."""
WARM = 2048
"""Events the ring begins with, so that stations which come back after a restart need no snapshot."""


def create_app(
    store: Store,
    clock: Clock,
    *,
    portal: PortalTransport | None = None,
    failed: Callable[[], None] = lambda: None,
    heartbeat_s: float = HEARTBEAT_S,
    access_s: float = ACCESS_S,
    sessions_s: float = SESSIONS_S,
) -> FastAPI:
    """The hub over `store`. `failed` is called, in any thread, when the store failed for good.

    The lifespan starts and stops all that runs; its state holds the `Hub` for `StationSocket`.
    Raises `catalogue.SiteMissing`.
    """
    mailbox = Mailbox()
    hub = _hub(store, clock, mailbox, failed)
    uploader = None if portal is None else _uploader(hub, portal)
    housekeeping = Housekeeping(hub, heartbeat_s=heartbeat_s, access_s=access_s, sessions_s=sessions_s)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[dict[str, Any]]:
        mailbox.open(asyncio.get_running_loop(), _receiver(hub, uploader))
        hub.writer.start()
        await _warm(hub)
        housekeeping.start()
        if uploader is not None:
            uploader.start()
        yield {"hub": hub}
        await housekeeping.stop()
        await asyncio.to_thread(hub.queries.close)
        if uploader is not None:
            await asyncio.to_thread(uploader.stop, UPLOAD_STOP_S)
        if not await asyncio.to_thread(hub.writer.stop, WRITER_STOP_S):
            log.error("the writer did not end in time")
        hub.sign_ins.close()

    app = FastAPI(title="Antrean MPP", lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(routes(hub, _registry(hub, uploader), openapi))
    app.add_middleware(Gate, access=hub.access)
    _add_problems(app)
    return app


class Mailbox:
    """Where the writer's thread leaves its commits for the event loop, one call for each.

    It then waits until the loop has answered and looked at what came in meanwhile. Two threads that want
    the interpreter at the same time hand it to and fro hundreds of times a batch; in turns they take 13 %
    less processor and 20 % less time a command (measured, 50 stations).
    """

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop
        self._receive: Callable[[Delivered], None]
        self._turn = threading.Event()

    def open(self, loop: asyncio.AbstractEventLoop, receive: Callable[[Delivered], None]) -> None:
        self._loop, self._receive = loop, receive

    def deliver(self, commit: Delivered) -> None:
        self._turn.clear()
        self._loop.call_soon_threadsafe(self._take, commit)
        self._turn.wait(TURN_S)

    def _take(self, commit: Delivered) -> None:
        try:
            self._receive(commit)
        finally:
            self._loop.call_soon(self._turn.set)


def _hub(store: Store, clock: Clock, mailbox: Mailbox, failed: Callable[[], None]) -> Hub:
    with store.reader() as connection:
        site = load_site(connection)
    writer = Writer(store, clock, mailbox.deliver, stopped=failed)
    feed = Feed(Ring())
    sign_ins = SignIns(store, writer, clock, Passwords())
    return Hub(
        store=store,
        writer=writer,
        clock=clock,
        site=site,
        site_json=SITE.dump_json(site),
        feed=feed,
        access=Access(store),
        sign_ins=sign_ins,
        snapshots=Snapshots(
            lambda: writer.read(lambda state, sequence: (state.site, snapshot_of(state, sequence))), feed
        ),
        tally=Tally(),
        queries=Queries(store, writer, clock),
        administration=Administration(store, writer, clock, sign_ins),
    )


def _uploader(hub: Hub, portal: PortalTransport) -> Uploader:
    # A hub without a portal starts a tenth of a second sooner.
    from common.portal.uploader import Uploader  # noqa: PLC0415

    return Uploader(log=hub.store, writer=hub.writer, transport=portal, sender=_sender(hub), clock=hub.clock)


def _sender(hub: Hub) -> Sender:
    from common.portal.payloads import Sender  # noqa: PLC0415

    return Sender(site=hub.site.code, log_id=hub.store.log_id, zone=hub.site.zone)


def _receiver(hub: Hub, uploader: Uploader | None) -> Callable[[Delivered], None]:
    if uploader is None:
        return hub.delivered

    def delivered(commit: Delivered) -> None:
        before = hub.site
        hub.delivered(commit)
        if (hub.site.code, hub.site.time_zone) != (before.code, before.time_zone):
            uploader.introduce(_sender(hub))
        uploader.wake()

    return delivered


async def _warm(hub: Hub) -> None:
    head = hub.writer.sequence
    start = max(0, head - WARM)
    hub.feed.ring.restart(start)
    hub.feed.ring.append(await hub.log_after(start, head - start))


def _add_problems(app: FastAPI) -> None:
    """Every error is a problem with a code: none is a page, a trace or a list of pydantic's."""

    @app.exception_handler(Refusal)
    async def refused(_: Request, refusal: Refusal) -> Response:
        return problem_response(problem_of(refusal))

    @app.exception_handler(RequestValidationError)
    async def malformed(_: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        return problem_response(problem_of(Malformed(field=place[:128], detail=first["msg"])))

    @app.exception_handler(HTTPException)
    async def status(_: Request, error: HTTPException) -> Response:
        response = problem_response(of_status(error.status_code))
        response.headers.update(error.headers or {})
        return response

    @app.exception_handler(TooLarge)
    async def too_large(_: Request, __: TooLarge) -> Response:
        return problem_response(of_status(HTTPStatus.REQUEST_ENTITY_TOO_LARGE))

    @app.exception_handler(Exception)
    async def bug(_: Request, __: Exception) -> Response:
        return problem_response(problem_of(Internal()))


def _registry(hub: Hub, uploader: Uploader | None) -> CollectorRegistry:
    gauges: Readers = {
        "antrean_stations": ("Stations on the line", lambda: len(hub.roster)),
        "antrean_feed_readers": ("Stations that follow the feed", lambda: hub.feed.readers),
        "antrean_log_sequence": ("The last event of the log", lambda: hub.feed.head),
        "antrean_writer_depth": ("Commands that wait for the writer", lambda: hub.writer.depth),
    }
    counters: Readers = {
        "antrean_stations_dropped": ("Stations that read too slowly", lambda: hub.tally.dropped),
        "antrean_snapshots": ("Snapshots that were taken", lambda: hub.snapshots.taken),
    }
    if uploader is not None:
        gauges["antrean_upload_lag_events"] = (
            "Events the portal has not yet",
            lambda: uploader.health().lag_events,
        )
        gauges["antrean_upload_lag_seconds"] = ("Age of the oldest of them", lambda: uploader.health().lag_s)
        gauges["antrean_upload_parked"] = ("Events the portal refused", lambda: uploader.health().parked)
        counters["antrean_upload_accepted"] = ("Events the portal took", lambda: uploader.health().accepted)
        counters["antrean_upload_duplicates"] = (
            "Events the portal had already",
            lambda: uploader.health().duplicates,
        )
    registry = CollectorRegistry()
    registry.register(Readings(hub.tally, gauges, counters))
    return registry
