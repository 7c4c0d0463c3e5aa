"""How far the waiting estimate is off: simulated days, seed by seed. `python -m tests.bench.estimate`."""

from __future__ import annotations

import json
import tempfile
from dataclasses import asdict
from pathlib import Path
from statistics import fmean
from typing import Annotated, Any

import typer

from common.simulate.day import run_day
from common.simulate.figures import figures_of
from common.simulate.measures import EstimateError
from common.simulate.plan import Plan


def estimate_error_of(seed: int) -> EstimateError:
    """The error of one whole day."""
    with tempfile.TemporaryDirectory(prefix="antrean-bench-") as folder:
        return figures_of(run_day(Plan(seed=seed), Path(folder))).estimate


def estimate_errors(seeds: int) -> dict[str, Any]:
    """`{"seeds", "worst_median_absolute", "mean_median_absolute", "least_within", "bias", "days"}`."""
    days = {seed: estimate_error_of(seed) for seed in range(1, seeds + 1)}
    return {
        "seeds": seeds,
        "worst_median_absolute": max(day.median_absolute for day in days.values()),
        "mean_median_absolute": round(fmean(day.median_absolute for day in days.values()), 4),
        "least_within": min(day.within for day in days.values()),
        "bias": round(fmean(day.bias for day in days.values()), 4),
        "days": {str(seed): asdict(day) for seed, day in days.items()},
    }


def main(
    seeds: Annotated[int, typer.Option(min=1, help="How many days.")] = 3,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures to this file.")] = None,
) -> None:
    """Measure the estimate: the median of |estimate - wait| / wait, for waits of five minutes or more."""
    found = estimate_errors(seeds)
    for seed, day in found["days"].items():
        typer.echo(
            f"seed {seed:<4} median error {day['median_absolute']:.1%}  bias {day['bias']:+.1%}  "
            f"within the range {day['within']:.1%}  of {day['promised']} waits"
        )
    typer.echo(f"worst median error {found['worst_median_absolute']:.1%} (at most 25%)")
    if json_file is not None:
        json_file.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    app = typer.Typer(add_completion=False)
    app.command()(main)
    app()
