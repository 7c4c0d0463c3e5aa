"""`antrean portal`: a small central portal on one port."""

from __future__ import annotations

import json
import logging
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.exc import SQLAlchemyError

from common.portal.reference.access import Access, TokenRefused, settle_token
from common.portal.reference.app import create_app
from common.portal.reference.database import DatabaseRefused, database_url, open_database
from common.portal.reference.page import Page
from common.portal.reference.records import Records
from common.portal.reference.serving import listen, serve, url_of
from common.runtime import paths
from common.runtime.clock import SystemClock
from common.runtime.logging import log_as_set
from common.runtime.program import program_name
from common.runtime.settings import PortalSettings, load, read_token
from common.runtime.settings_source import SettingsError
from common.runtime.single_instance import AlreadyRunning, only_one
from common.runtime.version import VERSION
from common.store.engine import StoreUnsafe


def portal(
    data: Annotated[Path | None, typer.Option(help="Folder for the token and the SQLite database.")] = None,
    host: Annotated[
        str | None, typer.Option(help="Address to listen on; 0.0.0.0 serves the network.")
    ] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on; 0 takes a free one.")] = None,
    database: Annotated[
        str | None, typer.Option(help="PostgreSQL address, postgresql://user@host/name; else SQLite in DATA.")
    ] = None,
    token: Annotated[
        str, typer.Option(help="The token hubs must bring from now on.", envvar="ANTREAN_PORTAL_TOKEN")
    ] = "",
    token_file: Annotated[Path | None, typer.Option(help="File that holds that token.")] = None,
    settings_file: Annotated[Path | None, typer.Option("--settings", help="Settings file (TOML).")] = None,
) -> None:
    """Serve a small central portal: takes the events of many sites, keeps each once, shows them on one page.

    Prints one JSON line when it serves. Without --token it makes one at its first run, keeps it in DATA and
    says it in that line; hubs bring it with --portal-token. Ctrl+C ends it.
    """
    given = {"data": data, "host": host, "port": port, "database_url": database}
    try:
        settings = load(PortalSettings, given=given, file=settings_file)
        log_as_set(settings)
        logging.getLogger("uvicorn").setLevel(logging.WARNING)
        with only_one(paths.lock_file(settings.data, "portal")):
            access = settle_token(settings.data, read_token(token_file) if token_file else token)
            _serve(settings, access)
    except (SettingsError, TokenRefused, DatabaseRefused, StoreUnsafe, AlreadyRunning) as trouble:
        _give_up(str(trouble))
    except SQLAlchemyError as trouble:
        _give_up(f"the database does not answer: {getattr(trouble, 'orig', None) or trouble}")
    except OSError as trouble:
        _give_up(f"cannot serve: {trouble.strerror or trouble}")


def _serve(settings: PortalSettings, access: Access) -> None:
    engine = open_database(database_url(settings.data, settings.database_url))
    with listen(settings.host, settings.port) as listening:
        app = create_app(Records(engine, SystemClock()), access, Page())
        serve(app, listening, partial(_say_ready, url_of(listening), access.token))
    engine.dispose()


def _say_ready(url: str, token: str | None) -> None:
    line = {"ready": True, "url": url, "version": VERSION}
    print(json.dumps(line if token is None else {**line, "token": token}), flush=True)


def _give_up(reason: str) -> None:
    typer.echo(f"antrean portal: {reason}", err=True)
    raise typer.Exit(2)


if __name__ == "__main__":
    # A plain page of help and plain traces: no colours, and no values of variables, which may be secret.
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command()(portal)
    app(prog_name=program_name())
