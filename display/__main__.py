"""`antrean display`: the board on the lobby's wall."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QSize

from common.client.hub_link import HubLink
from common.runtime.clock import SystemClock
from common.runtime.logging import log_as_set
from common.runtime.program import program_name
from common.runtime.settings import DisplaySettings, load, station_token
from common.runtime.settings_source import SettingsError
from common.ui.app_shell import WALL_LOCK, Lock, make_application, obey_signals, show_locked
from common.ui.language import Language
from display.app import AREAS, BoardOptions, Layout, make_board
from display.chime import Silence, SoundChime

app = typer.Typer(add_completion=False)


@app.command()
def display(
    *,
    hub: Annotated[str | None, typer.Option(help="Address of the hub.")] = None,
    token: Annotated[str | None, typer.Option(help="This display's token.")] = None,
    token_file: Annotated[Path | None, typer.Option(help="File that holds this display's token.")] = None,
    zone: Annotated[str | None, typer.Option(help="Show only the calls of this zone.")] = None,
    layout: Annotated[str | None, typer.Option(help="`info` or `calls`.")] = None,
    chime: Annotated[str | None, typer.Option(help="`yes` or `no`.")] = None,
    language: Annotated[str | None, typer.Option(help="`id` or `en`.")] = None,
    full_screen: Annotated[bool | None, typer.Option(help="No frame, no pointer.")] = None,
    data: Annotated[Path | None, typer.Option(help="Folder for the log file.")] = None,
) -> None:
    """Show who is called, and where to go. Starts before the hub is there, and waits for it."""
    given = {
        "hub_url": hub,
        "token": token,
        "token_file": token_file,
        "zone": zone,
        "layout": layout,
        "chime": chime,
        "language": language,
        "data": data,
        "full_screen": None if full_screen is None else ("yes" if full_screen else "no"),
    }
    try:
        settings = load(DisplaySettings, given=given)
        secret = station_token(settings)
    except SettingsError as error:
        typer.echo(f"antrean display: {error}", err=True)
        raise typer.Exit(2) from error
    raise typer.Exit(run(settings, secret))


def run(settings: DisplaySettings, token: str) -> int:
    """Show the board until its service ends it; the exit status."""
    log_as_set(settings)
    application = make_application(sys.argv[:1], "antrean-display")
    clock = SystemClock()
    link = HubLink(settings.hub_url, token, clock=clock)
    options = BoardOptions(
        zone=settings.zone,
        layout=Layout.CALLS if settings.layout == "calls" else Layout.INFO,
        closable=settings.full_screen == "no",
    )
    sound = SoundChime(0.8, application) if settings.chime == "yes" else Silence()
    window = make_board(link, Language(AREAS, settings.language), clock, sound, options)
    show_locked(window, WALL_LOCK if settings.full_screen == "yes" else Lock.NONE, QSize(1920, 1080))
    obey_signals(application, application.quit)
    link.start()
    status = application.exec()
    link.stop()
    return status


if __name__ == "__main__":
    app(prog_name=program_name())
