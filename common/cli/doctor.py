"""`antrean doctor`: looks for what is wrong on this machine and says what to do."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from common.cli.finding import Finding, State
from common.cli.machine_checks import (
    look_at_clock,
    look_at_data,
    look_at_python,
    look_at_qt,
    look_at_settings,
)
from common.cli.reach_checks import look_at_hub, look_at_printer
from common.runtime.clock import Clock, SystemClock
from common.runtime.program import program_name
from common.runtime.settings import HubSettings, SettingsError, load

_COLOURS = {State.OK: "green", State.LOOK: "yellow", State.WRONG: "bold red"}


def doctor(
    data: Annotated[
        Path | None, typer.Option(help="Folder that will hold the data.", show_default=False)
    ] = None,
    printer: Annotated[
        str, typer.Option(metavar="URL", help="Ask this printer how it is.", show_default=False)
    ] = "",
    hub: Annotated[str, typer.Option(metavar="URL", help="Ask this hub how it is.", show_default=False)] = "",
) -> None:
    """Look for what is wrong on this machine and say what to do. Ends with 1 when something does not work."""
    findings = list(examine(data, printer, hub, SystemClock()))
    show(findings)
    if any(finding.state is State.WRONG for finding in findings):
        raise typer.Exit(1)


def examine(data: Path | None, printer: str, hub: str, clock: Clock) -> Iterator[Finding]:
    yield look_at_python()
    yield look_at_settings(os.environ)
    yield from look_at_qt(os.environ)
    yield from look_at_data(data or _configured_data())
    yield from look_at_clock(clock.now())
    if printer:
        yield look_at_printer(printer, clock)
    if hub:
        yield look_at_hub(hub, clock.now())


def _configured_data() -> Path:
    try:
        return load(HubSettings).data
    except SettingsError:  # already a finding of its own
        return load(HubSettings, environ={}, file=Path(os.devnull)).data


def show(findings: list[Finding]) -> None:
    table = Table(box=None, pad_edge=False, show_header=False)
    for _ in range(3):
        table.add_column(overflow="fold")
    for finding in findings:
        colour = _COLOURS[finding.state]
        table.add_row(f"[{colour}]{finding.state}[/]", finding.what, _plain(finding.found))
        if finding.do:
            table.add_row("", "", f"[bold]→ {_plain(finding.do)}[/]")
    Console(file=sys.stdout, soft_wrap=False, highlight=False).print(table)


def _plain(text: str) -> str:
    return text.replace("[", r"\[")


if __name__ == "__main__":
    app = typer.Typer(add_completion=False)
    app.command()(doctor)
    app(prog_name=program_name())
