"""`antrean dashboard`: the supervisor's live board."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QSize

from common.client.commands import Commands
from common.client.hub_link import HubLink
from common.client.journal import Journal
from common.client.outbox import Outbox
from common.runtime.clock import SystemClock
from common.runtime.logging import log_as_set
from common.runtime.paths import lock_file
from common.runtime.program import program_name
from common.runtime.settings import DashboardSettings, load, station_token
from common.runtime.settings_source import SettingsError
from common.runtime.single_instance import AlreadyRunning, only_one
from common.ui.app_shell import Lock, make_application, obey_signals, show_locked
from common.ui.background import Background
from common.ui.language import Language
from counter.supervisor.app import AREAS, make_dashboard
from counter.supervisor.measures import DESIGN

app = typer.Typer(add_completion=False)


@app.command()
def dashboard(
    hub: Annotated[str | None, typer.Option(help="Address of the hub.")] = None,
    token: Annotated[str | None, typer.Option(help="This dashboard's token.")] = None,
    token_file: Annotated[Path | None, typer.Option(help="File that holds this dashboard's token.")] = None,
    language: Annotated[str | None, typer.Option(help="`id` or `en`.")] = None,
    full_screen: Annotated[bool | None, typer.Option(help="Without a frame; F11 leaves it.")] = None,
    data: Annotated[Path | None, typer.Option(help="Folder for what must not be lost.")] = None,
) -> None:
    """Show the supervisor's dashboard: every booth, who waits, and what needs a look. Starts before the hub
    is there.
    """
    given = {
        "hub_url": hub,
        "token": token,
        "token_file": token_file,
        "language": language,
        "full_screen": None if full_screen is None else ("yes" if full_screen else "no"),
        "data": data,
    }
    try:
        settings = load(DashboardSettings, given=given)
        secret = station_token(settings)
        with only_one(lock_file(settings.data, "dashboard")):
            status = run(settings, secret)
    except (SettingsError, AlreadyRunning) as error:
        typer.echo(f"antrean dashboard: {error}", err=True)
        raise typer.Exit(2) from error
    raise typer.Exit(status)


def run(settings: DashboardSettings, token: str) -> int:
    """Show the dashboard until its window is closed; the exit status."""
    log_as_set(settings)
    application = make_application(sys.argv[:1], "antrean-dashboard")
    clock, folder = SystemClock(), settings.data / "dashboard"
    outbox = Outbox(Journal(folder / "outbox.jsonl"))
    background = Background(application)
    link = HubLink(settings.hub_url, token, clock=clock, parent=application)
    commands = Commands(link, outbox, background.run, clock=clock, parent=application)
    language = Language(AREAS, settings.language)
    window = make_dashboard(link, commands, background.run, language, folder=folder)
    show_locked(window, Lock.FULL_SCREEN if settings.full_screen == "yes" else Lock.NONE, QSize(*DESIGN))
    obey_signals(application, application.quit)
    link.start()
    try:
        return application.exec()
    finally:
        # In this order nothing is sent into the void, and what has no answer stays on disk.
        commands.stop()
        link.stop()
        background.close()
        outbox.close()


if __name__ == "__main__":
    app(prog_name=program_name())
