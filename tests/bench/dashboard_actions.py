"""How long each action of the dashboard keeps its window from all else: 60 counters, 1,500 waiting.

`python -m tests.bench.dashboard_actions`. An action is pressed as a person presses it; then the event loop
runs until it is done. The figure is the longest single turn: the press itself, or one round of the loop with
all that was painted in it; its median and its longest over all rounds, and the longest of the processor's
time in a turn, which a busy machine does not change. Seconds mean something on this machine only, so no test
asserts them.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from common.domain.words import BoothCode, CounterCode
from common.runtime.clock import ManualClock
from common.runtime.program import program_name
from common.ui.app_shell import make_application
from counter.supervisor.live.live_board import Shown
from counter.supervisor.live.live_page import LivePage
from tests.bench.screens import BusyHall, large_site, live_page, oversee
from tests.counter_supervisor.office import DEWI

ROUNDS = 7
QUIET_S = 0.12
"""So long the loop runs on after a press: the answer comes, the board is drawn anew."""

Action = tuple[str, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class Turn:
    """The longest turn of the loop in one action, in milliseconds."""

    wall_ms: float
    cpu_ms: float


def longest_turn(act: Callable[[], object]) -> Turn:
    """From the press until all is quiet."""
    walls, cpus = [], []

    def turn(do: Callable[[], object]) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        do()
        walls.append(time.perf_counter() - wall)
        cpus.append(time.thread_time() - cpu)

    turn(act)
    end = time.perf_counter() + QUIET_S
    while time.perf_counter() < end:
        turn(QCoreApplication.processEvents)
    return Turn(max(walls) * 1000, max(cpus) * 1000)


def click(page: LivePage, name: str) -> None:
    """Press the one that is visible."""
    for key in page.window().findChildren(QWidget, name):
        if key.isVisible() and isinstance(key, QAbstractButton):
            key.click()
            return
    raise LookupError(name)


def write(page: LivePage, name: str, text: str) -> None:
    line = page.window().findChild(QLineEdit, name)
    if line is None:
        raise LookupError(name)
    line.setText(text)


def actions(hall: BusyHall, page: LivePage) -> Iterator[Action]:
    """Everything that can be pressed, in an order in which it can be."""
    sheets, board = page.sheets, page.board

    def waiting() -> str:
        state = hall.state
        if state is None:
            raise RuntimeError("the hall is not up")
        return next(iter(state.line)).leg_id

    def ask(what: str) -> Callable[[], None]:
        return lambda: sheets._for_ticket(what, waiting())

    yield "turn to the counters", lambda: click(page, "dashboard.tab.counters")
    yield "turn to the numbers", lambda: click(page, "dashboard.tab.tickets")
    yield "type into the search", lambda: write(page, "dashboard.search", "A-0")
    yield "clear the search", lambda: write(page, "dashboard.search", "")
    yield "open a number", lambda: sheets.open_line(Shown.TICKETS, waiting())
    yield "ask for a transfer", ask("transfer")
    yield "choose a service", lambda: _choose(page)
    yield "transfer", lambda: click(page, "dashboard.transfer.go")
    yield "ask for another priority", ask("priority")
    yield "choose a class", lambda: click(page, "dashboard.priority.disability")
    yield "change the priority", lambda: click(page, "dashboard.priority.go")
    yield "ask to cancel", ask("cancel")
    yield "cancel", lambda: click(page, "dashboard.confirm.go")
    yield "turn to the booths", lambda: click(page, "dashboard.tab.booths")
    yield "change the order", lambda: click(page, "dashboard.order")
    yield "look at a zone", lambda: board.look_at(zone=board.zones[0])
    yield "look at all", board.look_at
    yield "open a booth", lambda: sheets.booth(BoothCode("A"))
    yield "choose why it closes", lambda: click(page, "dashboard.close_reason.full")
    yield "close a booth", lambda: click(page, "dashboard.booth_sheet.go")
    yield "ask to open it again", lambda: sheets.booth(BoothCode("A"))
    yield "open it again", lambda: click(page, "dashboard.booth_sheet.go")
    yield "open a counter's sheet", lambda: sheets.counter(CounterCode("1"))
    yield "choose its services", lambda: click(page, "dashboard.counter.in_order")
    yield "assign its services", lambda: click(page, "dashboard.counter_sheet.go")
    yield "write an announcement", sheets.announce
    yield "type it", lambda: write(page, "dashboard.announce.text", "Loket 3 pindah ke lantai 2")
    yield "announce", lambda: click(page, "dashboard.announce.go")
    yield "accept an alert", page.alerts.cards[0].accept.click
    yield "see what was accepted", page.alerts.quiet.click


def _choose(page: LivePage) -> None:
    services = page.window().findChild(QWidget, "dashboard.transfer.services")
    model = services.model()  # type: ignore[union-attr]
    services.setCurrentIndex(model.index(model.rowCount() - 1, 0))  # type: ignore[union-attr]


def run() -> dict[str, list[Turn]]:
    """The longest turn of each action in each round; each round has a hall of its own."""
    found: dict[str, list[Turn]] = {}
    for _ in range(ROUNDS):
        one_round(found)
    return found


def one_round(found: dict[str, list[Turn]]) -> None:
    hall = BusyHall(large_site(), ManualClock(datetime(2026, 7, 14, 2, 41, tzinfo=UTC)))
    window = oversee(hall)
    longest_turn(lambda: None)
    page = live_page(window)
    for name, act in actions(hall, page):
        found.setdefault(name, []).append(longest_turn(act))
    found.setdefault("sign out", []).append(longest_turn(hall.leave))
    found.setdefault("sign in: the page is made", []).append(longest_turn(lambda: hall.become(DEWI)))
    window.close()
    window.deleteLater()
    QCoreApplication.processEvents()


def main(
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures to this file.")] = None,
) -> None:
    """Measure the longest turn of the event loop in each action of the dashboard."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application(["dashboard_actions"], "antrean-bench-actions")
    figures = {
        name: {
            "p50_ms": round(median(turn.wall_ms for turn in turns), 1),
            "longest_ms": round(max(turn.wall_ms for turn in turns), 1),
            "longest_cpu_ms": round(max(turn.cpu_ms for turn in turns), 1),
        }
        for name, turns in run().items()
    }
    typer.echo(f"{'':<28}{'p50':>8}{'longest':>9}{'cpu':>8}  ms")
    for name, one in sorted(figures.items(), key=lambda pair: -pair[1]["longest_cpu_ms"]):
        typer.echo(
            f"{name:<28}{one['p50_ms']:>8}{one['longest_ms']:>9}{one['longest_cpu_ms']:>8}", color=False
        )
    if json_file is not None:
        json_file.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    del application


if __name__ == "__main__":
    app = typer.Typer(add_completion=False)
    app.command()(main)
    app(prog_name=program_name())
