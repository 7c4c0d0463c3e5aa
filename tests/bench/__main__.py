"""`antrean bench`: how fast the hub is, beside the raw limit of the same disk in the same run.

Prints as it goes and writes one JSON file. Ratios mean something, seconds only on this machine. With
`--shim` every fsync takes exactly one millisecond on a store in memory, so that the disk's mood is out.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Annotated, Any

import typer
import uvloop
from connections import open_station
from history import add_history
from load import HttpClient, StationClient, command_id, http_ask, push_latency, run_load
from programs import Surroundings, build_fixed_fsync, rss_mib

from common.runtime.paths import project_root
from common.runtime.program import program_name

CLIENTS = (1, 10, 50, 200)
SCREENS = (50, 300, 1000)


def say(name: str, figure: object) -> None:
    typer.echo(f"{name:<28}{figure}")


class Bench:
    """One run: each figure beside what it is compared with."""

    def __init__(self, surroundings: Surroundings, seconds: float) -> None:
        self.surroundings = surroundings
        self.seconds = seconds
        self.results: dict[str, Any] = {}

    def keep(self, name: str, figure: object) -> None:
        self.results[name] = figure
        say(name, figure)

    def raw(self) -> float:
        """Commits per second of plain SQLite."""
        script = str(Path(__file__).parent / "raw_commits.py")
        return float(
            self.surroundings.output_of(script, str(self.surroundings.new_folder()), str(self.seconds))
        )

    def flask(self, clients: int) -> dict[str, float]:
        """The usual way, under the same load."""
        script = str(Path(__file__).parent / "flask_baseline.py")
        with self.surroundings.serving(script, str(self.surroundings.new_folder()), "0") as (ready, _, _):
            url = ready["url"]
            return uvloop.run(self._load(url, "none", "http", clients, ["A", "B", "C"]))

    def commands(self, folder: Path, transport: str, clients: int) -> dict[str, float]:
        """Commands per second and latencies of the hub."""
        token = self.surroundings.token(folder, "kiosk")
        with self.surroundings.hub(folder) as (ready, _, _):
            return uvloop.run(self._load(ready["url"], token, transport, clients, services()))

    async def _load(
        self, url: str, token: str, transport: str, clients: int, services: list[str]
    ) -> dict[str, float]:
        async def over_http(share: list[str]) -> HttpClient:
            return HttpClient(await http_ask(url, token), share)

        async def over_socket(share: list[str]) -> StationClient:
            return StationClient(await open_station(url, token, feed=False), share)

        make: Any = over_http if transport == "http" else over_socket
        return await run_load(make, clients, services, self.seconds)

    def push(self, screens: int) -> dict[str, float]:
        """From sending a command to the last screen's receipt."""
        folder = self.surroundings.new_site()
        kiosk, display = (self.surroundings.token(folder, role) for role in ("kiosk", "display"))
        with self.surroundings.hub(folder) as (ready, _, _):
            return uvloop.run(push_latency(ready["url"], kiosk, display, services()[0], screens, 60))

    def history(self, tickets: int, pairs: int) -> None:
        """Rates with and without history, in turn; the start with it."""
        plain, old = self.surroundings.new_site(), self.surroundings.new_site()
        add_history(old / "antrean.db", tickets)
        self._open_today(old)
        with self.surroundings.hub(old) as (_, pid, start_s):
            self.keep("start_with_history_s", round(start_s, 2))
            self.keep("rss_with_history_mib", rss_mib(pid))
        ratios = []
        for _ in range(pairs):
            without = self.commands(plain, "ws", 50)["per_s"]
            ratios.append(self.commands(old, "ws", 50)["per_s"] / without)
        self.keep("history_ratio", round(median(ratios), 3))
        self.keep("history_ratios", [round(ratio, 3) for ratio in ratios])
        shutil.rmtree(old)

    def _open_today(self, folder: Path) -> None:
        """One ticket, so that the open day is today, as it is at any start but the morning's."""
        token = self.surroundings.token(folder, "kiosk")
        with self.surroundings.hub(folder) as (ready, _, _):
            uvloop.run(self._one_ticket(ready["url"], token))

    async def _one_ticket(self, url: str, token: str) -> None:
        ask = await http_ask(url, token)
        await ask("issue_ticket", b'{"command_id":"%b","service":"KK"}' % command_id().encode())

    def start(self) -> None:
        """A seeded hub from nothing to its ready line."""
        folder = self.surroundings.new_site()
        starts = []
        for _ in range(3):
            with self.surroundings.hub(folder) as (_, pid, start_s):
                starts.append(start_s)
                memory = rss_mib(pid)
        self.keep("start_s", round(median(starts), 2))
        self.keep("rss_mib", memory)

    def beside(self, name: str, *options: str) -> None:
        """Another bench of this folder as a process of its own: windows want a thread that nobody shares."""
        with tempfile.TemporaryDirectory(prefix="antrean-bench-") as folder:
            report = Path(folder) / "figures.json"
            command = [sys.executable, "-m", f"tests.bench.{name}", *options, "--json", str(report)]
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
            subprocess.run(command, cwd=project_root(), env=environment, check=True)
            self.results[name] = json.loads(report.read_text(encoding="utf-8"))


def services() -> list[str]:
    """The services of the demo site that the load asks for, one of each booth."""
    return ["KK", "NIB", "SKCK", "PAJAK-KENDARAAN", "BPJS-KES"]


def compare(results: dict[str, Any]) -> dict[str, float]:
    """The ratios that are quoted."""
    raw, flask = results["raw_commits_per_s"], results["flask_per_s"]
    return {
        "ws_1_to_raw": round(results["ws"]["1"]["per_s"] / raw, 2),
        "ws_50_to_raw": round(results["ws"]["50"]["per_s"] / raw, 2),
        "ws_50_to_flask": round(results["ws"]["50"]["per_s"] / flask, 2),
        "ws_50_to_http_50": round(results["ws"]["50"]["per_s"] / results["http"]["50"]["per_s"], 2),
    }


def main(
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures to this file.")] = None,
    shim: Annotated[bool, typer.Option("--shim", help="A disk with a fixed 1 ms fsync, in memory.")] = False,
    seconds: Annotated[float, typer.Option(help="How long each rate is measured.")] = 5.0,
    history: Annotated[
        int, typer.Option(help="Tickets of history to compare with; 0 leaves it out.")
    ] = 5_000_000,
    pairs: Annotated[int, typer.Option(help="How often with and without history are compared.")] = 3,
    folder: Annotated[
        Path | None, typer.Option(help="Where the stores lie (default: a temporary folder).")
    ] = None,
) -> None:
    """Measure the hub (commands, push, history, start), the windows, and the waiting estimate."""
    base = Path("/dev/shm") if shim else None  # noqa: S108 - it is the memory disk that is wanted
    where = Path(tempfile.mkdtemp(prefix="antrean-bench-", dir=folder or base))
    environment = dict(os.environ)
    try:
        if shim:
            environment["LD_PRELOAD"] = str(build_fixed_fsync(where))
        bench = Bench(Surroundings(where, environment), seconds)
        measure(bench, history, pairs)
    finally:
        shutil.rmtree(where, ignore_errors=True)
    if json_file is not None:
        json_file.write_text(json.dumps(bench.results, indent=2) + "\n", encoding="utf-8")


def measure(bench: Bench, history: int, pairs: int) -> None:
    """Everything, the limits before and after what is compared with them."""
    before = bench.raw()
    bench.keep("flask", {str(clients): bench.flask(clients) for clients in (1, 50)})
    bench.keep("flask_per_s", bench.results["flask"]["50"]["per_s"])
    for transport in ("http", "ws"):
        figures: dict[str, dict[str, float]] = {}
        for clients in CLIENTS:
            figures[str(clients)] = bench.commands(bench.surroundings.new_site(), transport, clients)
            say(f"{transport} {clients}", figures[str(clients)])
        bench.results[transport] = figures
    bench.keep("raw_commits_per_s", round((before + bench.raw()) / 2, 1))
    bench.results["push"] = {}
    for screens in SCREENS:
        bench.results["push"][str(screens)] = bench.push(screens)
        say(f"push {screens}", bench.results["push"][str(screens)])
    bench.start()
    if history:
        bench.history(history, pairs)
    bench.beside("screens", "--events", "60")
    bench.beside("estimate", "--seeds", "2")
    bench.keep("ratios", compare(bench.results))


if __name__ == "__main__":
    app = typer.Typer(add_completion=False)
    app.command()(main)
    app(prog_name=program_name())
