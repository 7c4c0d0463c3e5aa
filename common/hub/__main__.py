"""`antrean hub`: serves the building."""

from __future__ import annotations

import gc
import json
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from common.contract.version import PRODUCT
from common.hub.app import create_app
from common.hub.serving import CannotListen, HubServer, StoreFailure, listen, server_config, url_of
from common.runtime.clock import SystemClock
from common.runtime.logging import log_as_set
from common.runtime.program import program_name
from common.runtime.settings import HubSettings, load, read_token
from common.runtime.settings_source import SettingsError
from common.store.catalogue import SiteMissing
from common.store.engine import StoreUnsafe
from common.store.migrations import StoreNewer
from common.store.store import FILE_NAME, HubAlreadyRunning, Store, StoreMissing

if TYPE_CHECKING:
    from common.portal.transport import PortalTransport

log = logging.getLogger("common.hub")

SWITCH_INTERVAL_S = 0.0005
"""The writer's thread waits for the disk hundreds of times a second; with Python's 5 ms the event loop would
let it wait as long each time it comes back."""

GARBAGE = (50_000, 20, 100)
"""Commands leave hardly any cycles, but a day's tickets live long: with Python's 700 they are looked at for
nothing, 5 % of the time at 50 stations."""

KNOWN = (
    SettingsError,
    StoreMissing,
    StoreNewer,
    StoreUnsafe,
    SiteMissing,
    HubAlreadyRunning,
    CannotListen,
)
"""What a person can mend: said in one sentence, exit code 2."""

app = typer.Typer(add_completion=False)


@app.command()
def hub(
    data: Annotated[Path | None, typer.Option(help="Folder of the store.")] = None,
    host: Annotated[
        str | None, typer.Option(help="Address to listen on; 0.0.0.0 serves the network.")
    ] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on; 0 takes a free one.")] = None,
    portal: Annotated[
        str | None, typer.Option("--portal", "--portal-url", help="Central portal to upload to.")
    ] = None,
    portal_token: Annotated[str | None, typer.Option(help="The portal's token.")] = None,
    portal_token_file: Annotated[
        Path | None, typer.Option(help="File that holds the portal's token.")
    ] = None,
    log_level: Annotated[str | None, typer.Option(help="debug, info or warning.")] = None,
    settings_file: Annotated[Path | None, typer.Option("--settings", help="Settings file (TOML).")] = None,
) -> None:
    """Serve the building: keep the queues, talk to all screens, upload to the portal.

    Prints one line of JSON when it serves. Ctrl+C ends it; nothing is lost.
    """
    given = {
        "data": data,
        "host": host,
        "port": port,
        "portal_url": portal,
        "portal_token": portal_token,
        "portal_token_file": portal_token_file,
        "log_level": log_level,
    }
    try:
        _serve(load(HubSettings, given=given, file=settings_file))
    except KNOWN as trouble:
        typer.echo(f"antrean hub: {trouble}", err=True)
        raise typer.Exit(2) from None


def _serve(settings: HubSettings) -> None:
    log_as_set(settings)
    for noisy in ("uvicorn", "websockets"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    if settings.database_url:
        raise SettingsError("database_url: this version keeps its store in SQLite only; leave it empty")
    portal = _portal(settings)
    store = Store.open(settings.data / FILE_NAME)
    try:
        store.lock_for_hub()
        _run(store, settings, portal)
    finally:
        store.close()


def _portal(settings: HubSettings) -> PortalTransport | None:
    if not settings.portal_url:
        return None
    token = read_token(settings.portal_token_file) if settings.portal_token_file else settings.portal_token
    if not token:
        raise SettingsError("a portal needs a token: --portal-token-file, or --portal-token")
    # A hub without a portal starts a tenth of a second sooner.
    from common.portal.transport import AddressRefused, PortalTransport  # noqa: PLC0415

    try:
        return PortalTransport(settings.portal_url, token)
    except AddressRefused as trouble:
        raise SettingsError(str(trouble)) from trouble


def _run(store: Store, settings: HubSettings, portal: PortalTransport | None) -> None:
    failure = StoreFailure()
    application = create_app(store, SystemClock(), portal=portal, failed=failure.happens)
    listener = listen(settings.host, settings.port)
    ready = json.dumps({"ready": True, "url": url_of(listener), "version": PRODUCT})
    server = HubServer(server_config(application), lambda: print(ready, flush=True))
    failure.ends(server)
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    gc.freeze()  # what was imported lives as long as the process
    gc.set_threshold(*GARBAGE)
    log.info("the hub begins", extra={"url": url_of(listener), "store": str(store.path)})
    server.run(sockets=[listener])
    log.info("the hub has ended")
    if failure.happened:
        raise typer.Exit(1)


if __name__ == "__main__":
    app(prog_name=program_name())
