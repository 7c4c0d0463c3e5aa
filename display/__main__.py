"""`antrean display`: the board on the lobby's wall."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QSize, QTimer

from common.client.hub_link import HubLink
from common.runtime.clock import SystemClock
from common.runtime.logging import set_up_logging
from common.runtime.paths import log_file
from common.runtime.program import program_name
from common.runtime.settings import DisplaySettings, load, read_token
from common.runtime.settings_source import SettingsError
from common.ui.app_shell import WALL_LOCK, Lock, make_application, show_locked
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
        secret = read_token(settings.token_file) if settings.token_file else settings.token
    except SettingsError as error:
        typer.echo(f"antrean display: {error}", err=True)
        raise typer.Exit(2) from error
    raise typer.Exit(run(settings, secret))


def run(settings: DisplaySettings, token: str) -> int:
    """Show the board until its service ends it; the exit status."""
    file = log_file(settings.data, "display") if settings.log_to == "file" else None
    set_up_logging("display", level=settings.log_level, file=file)
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
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.quit())
    # Python looks at signals only when it runs; without this the loop would sleep through them.
    awake = QTimer(application, interval=200)
    awake.timeout.connect(lambda: None)
    awake.start()
    link.start()
    status = application.exec()
    link.stop()
    return status


if __name__ == "__main__":
    app(prog_name=program_name())
