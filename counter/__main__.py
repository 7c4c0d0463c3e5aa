"""`antrean counter`: the officer's desk."""

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
from common.runtime.settings import CounterSettings, load, station_token
from common.runtime.settings_source import SettingsError
from common.runtime.single_instance import AlreadyRunning, only_one
from common.ui.app_shell import Lock, make_application, obey_signals, show_locked
from common.ui.background import Background
from common.ui.language import Language
from counter.app import AREAS, DeskOptions, make_desk

SIZE = QSize(1280, 800)

app = typer.Typer(add_completion=False)


@app.command()
def counter(
    hub: Annotated[str | None, typer.Option(help="Address of the hub.")] = None,
    token: Annotated[str | None, typer.Option(help="This counter PC's token.")] = None,
    token_file: Annotated[Path | None, typer.Option(help="File that holds this counter PC's token.")] = None,
    counter: Annotated[
        str | None, typer.Option(help="Counter this PC stands at; otherwise the officer chooses.")
    ] = None,
    data: Annotated[Path | None, typer.Option(help="Folder for what must not be lost.")] = None,
    language: Annotated[str | None, typer.Option(help="`id` or `en`.")] = None,
    full_screen: Annotated[bool | None, typer.Option(help="Without a frame.")] = None,
) -> None:
    """Show the officer's desk, where tickets are called and served. Starts before the hub is there."""
    given = {
        "hub_url": hub,
        "token": token,
        "token_file": token_file,
        "counter": counter,
        "data": data,
        "language": language,
        "full_screen": None if full_screen is None else ("yes" if full_screen else "no"),
    }
    try:
        settings = load(CounterSettings, given=given)
        secret = station_token(settings)
        with only_one(lock_file(settings.data, "counter")):
            status = run(settings, secret)
    except (SettingsError, AlreadyRunning) as error:
        typer.echo(f"antrean counter: {error}", err=True)
        raise typer.Exit(2) from error
    raise typer.Exit(status)


def run(settings: CounterSettings, token: str) -> int:
    """Show the desk until its window is closed; the exit status."""
    log_as_set(settings)
    application = make_application(sys.argv[:1], "antrean-counter")
    clock = SystemClock()
    outbox = Outbox(Journal(settings.data / "counter" / "outbox.jsonl"))
    background = Background(application)
    link = HubLink(settings.hub_url, token, clock=clock, parent=application)
    commands = Commands(link, outbox, background.run, clock=clock, parent=application)
    language = Language(AREAS, settings.language)
    mini_place = settings.data / "counter" / "mini.json"
    options = DeskOptions(counter=settings.counter, mini_place=mini_place)
    window = make_desk(link, commands, language, clock, options)
    show_locked(window, Lock.FULL_SCREEN if settings.full_screen == "yes" else Lock.NONE, SIZE)
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
