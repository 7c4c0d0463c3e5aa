"""`antrean simulate`: a whole day of a service mall in seconds, and what it shows of the law."""

from __future__ import annotations

import json
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from common.runtime.program import program_name
from common.simulate.day import run_day
from common.simulate.figures import as_json, figures_of
from common.simulate.plan import FRIDAY, Plan
from common.simulate.table import table

app = typer.Typer(add_completion=False)


@app.command()
def simulate(
    *,
    seed: Annotated[int, typer.Option(help="Which day: the same seed gives the same day.")] = 1,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures to this file.")] = None,
    booths: Annotated[int, typer.Option(min=1, help="Booths.")] = 30,
    counters: Annotated[int, typer.Option(min=1, help="Counters of all booths together.")] = 60,
    tickets: Annotated[int, typer.Option(min=1, help="Numbers that are taken.")] = 4000,
    ratio: Annotated[int, typer.Option(min=1, help="Ordinary calls for one of priority.")] = 2,
    ceiling: Annotated[int, typer.Option(min=1, help="Minutes after which nobody is overtaken.")] = 45,
    load: Annotated[
        float, typer.Option(min=0.1, max=2.0, help="Work, as a share of what counters can do.")
    ] = 0.82,
    day: Annotated[
        datetime,
        typer.Option(formats=["%Y-%m-%d"], help="The date, Monday to Friday.", show_default=str(FRIDAY)),
    ] = (datetime(FRIDAY.year, FRIDAY.month, FRIDAY.day, tzinfo=UTC)),
) -> None:
    """Simulate a day through the real law and store; exit code 1 when something does not hold."""
    try:
        plan = Plan(
            seed=seed,
            booths=booths,
            counters=counters,
            tickets=tickets,
            ordinary_per_priority=ratio,
            ceiling_min=ceiling,
            load=load,
            day=day.date(),
        )
    except ValueError as trouble:
        typer.echo(f"antrean simulate: {trouble}", err=True)
        raise typer.Exit(2) from None
    raise typer.Exit(run(plan, json_file))


def run(plan: Plan, json_file: Path | None) -> int:
    """Run the day, tell it, write it; 0 when everything holds."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="antrean-simulate-") as folder:
        played = run_day(plan, Path(folder))
    figures = figures_of(played)
    typer.echo(f"seed {plan.seed}, {plan.day}: {plan.booths} booths, {plan.counters} counters")
    for line in table(figures):
        typer.echo(line)
    if json_file is not None:
        text = json.dumps(as_json(played, figures), indent=2, ensure_ascii=False) + "\n"
        json_file.write_text(text, encoding="utf-8", newline="\n")
    # On the terminal only: the file is the same for the same seed, on whatever machine.
    typer.echo(f"took {time.monotonic() - began:.1f} s")
    return 1 if figures.broken else 0


if __name__ == "__main__":
    app(prog_name=program_name())
