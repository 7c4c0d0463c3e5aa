"""One process of a tour: one surface at one scale, in a crowded building and in an empty one."""

from __future__ import annotations

import logging
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from common.demo.album import Album
from common.demo.director import Director
from common.demo.processes import start
from common.demo.stations import make_station
from common.demo.tour import counter, dashboard
from common.demo.tour.crowd import prepare
from common.demo.tour.visit import Stop, Surface
from common.runtime.clock import SystemClock
from common.runtime.logging import set_up_logging
from common.runtime.program import program_name
from common.ui.app_shell import make_application

SURFACES: dict[str, Surface] = {"counter": counter.SURFACE, "dashboard": dashboard.SURFACE}
FILLINGS = {"penuh": True, "kosong": False}
"""A crowded building and an empty one, as the pictures' names say it."""

_log = logging.getLogger(__name__)
app = typer.Typer(add_completion=False)


@app.command()
def tour(
    name: Annotated[str, typer.Argument(help="counter or dashboard.")],
    out: Annotated[Path, typer.Option(help="Folder for the pictures.")],
    size: Annotated[str, typer.Option(help="The window in its own pixels, such as 1280x800.")],
    mark: Annotated[str, typer.Option(help="What the pictures' names say of the scale.")],
) -> None:
    """Take every picture of one surface at the scale that the environment sets."""
    set_up_logging("tour", level="warning")
    application = make_application(sys.argv[:1], "antrean-tour")
    width, _, height = size.partition("x")
    for filling, crowded in FILLINGS.items():
        album = Album(out)
        stop = Stop(album, f"{name}-{mark}-{filling}", QSize(int(width), int(height)))
        error = _visit(application, SURFACES[name], stop, crowded=crowded)
        if error is not None:
            typer.echo(f"antrean demo --tour {name}: {error}", err=True)
            raise typer.Exit(1)
        typer.echo(f"{stop.prefix}: {len(album)} pictures")


def _visit(application: QApplication, surface: Surface, stop: Stop, *, crowded: bool) -> Exception | None:
    """Open a building, look at everything; what went wrong, if something did."""
    ended: list[Exception | None] = []
    clock = SystemClock()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="antrean-tour-")))
        building = prepare(folder / "hub", clock.now(), crowded=crowded)
        hub = start("hub", folder / "logs", "common.hub", "--data", str(building.data), "--port", "0")
        stack.callback(hub.stop)
        token = building.tokens[surface.station]
        station = make_station(hub.url, token, folder / "station", clock, application)
        stack.callback(station.close)
        director = Director(surface.scenes(stop, building, station, hub, crowded), application)
        director.finished.connect(ended.append)
        director.finished.connect(application.quit)
        station.link.start()
        director.start()
        application.exec()
        director.deleteLater()
    return ended[0] if ended else RuntimeError("the tour was interrupted")


if __name__ == "__main__":
    app(prog_name=program_name())
