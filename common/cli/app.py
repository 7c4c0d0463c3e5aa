"""`antrean --help`: what there is, in words of people who run a service mall."""

from __future__ import annotations

from typing import Annotated

import typer

from common.cli.programs import PROGRAMS, Program
from common.cli.running import become
from common.runtime.version import VERSION

_EXAMPLES = """\
[bold]Examples[/bold]

antrean demo                                    everything at once
antrean demo --headless --seconds 60 --out out  pictures, no screen
antrean seed --data mall                        make the demo site
antrean hub --data mall                         serve it
antrean token --data mall --role kiosk          let a kiosk in
antrean COMMAND --help                          all its options
"""


def command_line() -> typer.Typer:
    app = typer.Typer(
        name="antrean",
        help="Antrean MPP: queue tickets, counters, lobby display and portal for a Mal Pelayanan Publik.",
        epilog=_EXAMPLES,
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode="rich",
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    app.callback()(_first)
    for program in PROGRAMS.values():
        _add(app, program)
    return app


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it so
    if wanted:
        typer.echo(f"antrean {VERSION}")
        raise typer.Exit


def _first(
    version: Annotated[  # noqa: FBT002 - typer wants it so
        bool,
        typer.Option("--version", help="Show the version and stop.", callback=_show_version, is_eager=True),
    ] = False,
) -> None:
    """Nothing is common to all commands."""


def _add(app: typer.Typer, program: Program) -> None:
    def run(context: typer.Context) -> None:
        become(program, context.args)

    app.command(
        program.command,
        help=program.says,
        rich_help_panel=program.group,
        add_help_option=False,
        context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
    )(run)
