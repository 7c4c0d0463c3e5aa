"""`antrean demo`: a whole service mall on this machine."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from common.runtime.program import program_name

TOURS = {
    # At 150 % a screen has two thirds of its pixels to lay out on.
    "counter": {"100": ("1", "1280x800"), "150": ("1.5", "853x533")},
    "dashboard": {"100": ("1", "1440x900"), "150": ("1.5", "960x600")},
}
"""The surfaces that can be toured: for each mark in the pictures' names the scale and the window's size."""

app = typer.Typer(add_completion=False)


@app.command()
def demo(
    *,
    headless: Annotated[
        bool, typer.Option("--headless", help="No windows on the screen: drive them and leave pictures.")
    ] = False,
    seconds: Annotated[
        float, typer.Option(help="How long citizens come; with a screen 0 goes on until a window is closed.")
    ] = 0.0,
    out: Annotated[Path | None, typer.Option(help="Folder for summary.json, pictures and a ticket.")] = None,
    data: Annotated[Path | None, typer.Option(help="Keep the data here (default: thrown away).")] = None,
    log: Annotated[str, typer.Option(help="debug, info or warning.")] = "warning",
    tour: Annotated[
        str | None, typer.Option(help="Pictures of every state of one surface instead: counter or dashboard.")
    ] = None,
) -> None:
    """Open a whole service mall: hub, portal, two kiosks, two desks, two boards, citizens who come and go."""
    if tour is not None:
        raise typer.Exit(go_round(tour, out))
    if headless or not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        headless = True
    with tempfile.TemporaryDirectory(prefix="antrean-demo-", ignore_cleanup_errors=True) as folder:
        raise typer.Exit(run(data or Path(folder), out, seconds, headless=headless, log=log))


def go_round(tour: str, out: Path | None) -> int:
    """Run the tour's processes one after the other; 0 when each took all its pictures."""
    if tour not in TOURS or out is None:
        typer.echo(f"antrean demo: --tour takes {' or '.join(TOURS)}, and --out a folder", err=True)
        return 2
    for mark, (scale, size) in TOURS[tour].items():
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        arguments = [tour, "--out", str(out), "--size", size, "--mark", mark]
        done = subprocess.run(
            [sys.executable, "-m", "common.demo.tour", *arguments], env=environment, check=False
        )
        if done.returncode:
            return done.returncode
    return 0


def has_screen() -> bool:
    """Whether windows can be seen here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(data: Path, out: Path | None, seconds: float, *, headless: bool, log: str) -> int:
    """Run the demo; 0 when every number is accounted for."""
    # Qt reads its platform when it is imported: not before it is chosen.
    from common.demo.show import Show  # noqa: PLC0415

    show = Show(data, out, headless=headless, log_level=log)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: show.interrupt())
    summary = show.run(seconds or (60.0 if headless else 0.0))
    if summary is None:
        return 1
    typer.echo(json.dumps(summary.as_json()))
    is_whole = summary.lost == summary.duplicates == 0 and summary.uploaded == summary.events
    return 0 if is_whole else 1


if __name__ == "__main__":
    app(prog_name=program_name())
